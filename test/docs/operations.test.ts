import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

it('docs/operations.md has a row for every variable that is read, and for no other', () => {
  const source = readFileSync(join(root, 'src/config.ts'), 'utf8')
  const read = [...(/z\.object\(\{\n(.*?)\n\}\)/s.exec(source)?.[1] ?? '').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name)
  const rows = readFileSync(join(root, 'docs/operations.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| `[A-Z]/.test(line))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name]) => name))
  expect(read.length).toBeGreaterThan(30)
  expect(rows.sort()).toEqual(read.sort())
})
