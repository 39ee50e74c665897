/** docs/behaviour.md against the one error catalogue. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { catalogue } from '../../src/gateway/errors/catalogue.ts'

const page = readFileSync(new URL('../../docs/behaviour.md', import.meta.url), 'utf8')

it('docs/behaviour.md lists every code of the catalogue with its status, and no other', () => {
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| ([0-9]{3}) \|/gm)].map(([, code, status]) => `${code} ${status}`)
  expect(rows.sort()).toEqual(
    Object.entries(catalogue)
      .map(([code, { status }]) => `${code} ${status}`)
      .sort(),
  )
})
