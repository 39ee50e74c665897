/** Each document of `test/compiler/negative` is refused as its first line says, where it says, and for nothing else. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { refusalsOf } from '../../support/documents.ts'

const folder = fileURLToPath(new URL('../negative/', import.meta.url))
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()

describe('documents that are refused by name and position', () => {
  it('there are some', () => expect(names.length).toBeGreaterThan(30))
  for (const name of names) {
    it(name.replace(/\.yaml$/, ''), () => {
      const [first = ''] = readFileSync(folder + name, 'utf8').split('\n')
      const want = first.replace(/^# refused: /, '').split(' | ')
      expect(refusalsOf(folder + name).map(({ rule, position }) => `${rule} ${position.line}:${position.column}`)).toEqual(want)
    })
  }
})
