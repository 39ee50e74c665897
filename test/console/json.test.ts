import { expect, test } from 'vitest'
import { parseJson } from '../../src/console/components/json.ts'

test('text is JSON, or the parser says why it is none', () => {
  expect(parseJson('{"a":[1,null]}')).toEqual({ value: { a: [1, null] } })
  expect(parseJson('{')).toEqual({ problem: expect.stringMatching(/JSON/) })
})
