/** docs/dependencies.md against package.json and what is installed. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
interface Manifest {
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}
const manifestOf = (path: string): Manifest => JSON.parse(read(path)) as Manifest

const own = manifestOf('package.json')
const wanted = [...Object.entries(own.dependencies ?? {}), ...Object.entries(own.devDependencies ?? {})].map(([name, version]) => ({
  name,
  version: version.replace(/^npm:.*@/, ''),
}))
const rows = new Map(
  [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, name = '', version = '', licence = '', why = '', replace = '']) => [
      name,
      { version: version.trim(), licence: licence.trim(), why: why.trim(), replace: replace.trim() },
    ],
  ),
)

describe('docs/dependencies.md', () => {
  it('has a row for every dependency, and for no other', () => {
    expect([...rows.keys()].sort()).toEqual(wanted.map(({ name }) => name).sort())
  })

  it.each(wanted)('$name: the version, the licence, and both reasons', ({ name, version }) => {
    const row = rows.get(name)
    expect(row).toMatchObject({ version, licence: manifestOf(`node_modules/${name}/package.json`).license })
    expect(row?.why).not.toBe('')
    expect(row?.replace).not.toBe('')
  })
})
