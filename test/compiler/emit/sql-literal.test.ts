import { expect, test } from 'vitest'
import type { Json } from '../../../src/compiler/model/types.ts'
import { sqlLiteral } from '../../../src/compiler/print/sql-literal.ts'

const cases: readonly (readonly [Json, string])[] = [
  [null, 'null'],
  [true, 'true'],
  [-1.5, '-1.5'],
  ['active', "'active'"],
  ['two words', "'two words'"],
  [{ a: [1, 'x'] }, `'{"a":[1,"x"]}'`],
  ["it's", "U&'it\\+000027s'"],
  ['a;b', "U&'a\\+00003bb'"],
  ['--> statement-breakpoint', "U&'\\+00002d\\+00002d\\+00003e statement\\+00002dbreakpoint'"],
  ['\\', "U&'\\+00005c'"],
  ['🤖', "U&'\\+01f916'"],
]
test.each(cases)('%j is written %s', (value, want) => {
  expect(sqlLiteral(value)).toBe(want)
})
