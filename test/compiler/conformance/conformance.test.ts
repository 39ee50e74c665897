import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatReport, isGood, reportOf } from '../../../src/compiler/conformance/report.ts'
import { runConformance } from '../../../src/compiler/conformance/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'specway-suite-'))
const group = (description: string, schema: unknown, ...tests: [data: unknown, valid: boolean][]) => ({
  description,
  schema,
  tests: tests.map(([data, valid]) => ({ description: JSON.stringify(data), data, valid })),
})
const write = (path: string, value: unknown) => writeFileSync(join(folder, path), JSON.stringify(value))

beforeAll(() => {
  for (const path of ['tests/draft2020-12', 'remotes/draft2020-12', 'remotes/draft7']) mkdirSync(join(folder, path), { recursive: true })
  write('tests/draft2020-12/maximum.json', [group('a maximum', { maximum: 3 }, [3, true], [4, false])])
  write('tests/draft2020-12/ref.json', [
    group('by id', { $id: 'https://a.test/root', $ref: 'leaf', $defs: { leaf: { $id: 'leaf', type: 'string' } } }, ['x', true], [1, false]),
    group('by anchor', { $ref: '#here', $defs: { a: { $anchor: 'here', type: 'string' } } }, ['x', true], [1, false]),
    group('remote', { $ref: 'http://localhost:1234/draft2020-12/integer.json' }, [1, true], ['x', false]),
    group('nowhere', { $ref: 'http://localhost:1234/none.json' }, [1, true]),
    group(
      'of the metaschema',
      { $ref: 'https://json-schema.org/draft/2020-12/schema' },
      [{ minLength: 1 }, true],
      [{ minLength: -1 }, false],
    ),
    group(
      'dynamic: the outermost anchor',
      {
        $id: 'https://a.test/numbers',
        $ref: 'list',
        $defs: {
          number: { $dynamicAnchor: 'item', type: 'number' },
          list: { $id: 'list', items: { $dynamicRef: '#item' }, $defs: { any: { $dynamicAnchor: 'item' } } },
        },
      },
      [[1], true],
      [['x'], false],
    ),
  ])
  write('remotes/draft2020-12/integer.json', { type: 'integer' })
  write('remotes/draft7/broken.json', { $id: ':::' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the conformance run', () => {
  it('counts what passed and what was refused by name, also from the root of the suite', async () => {
    const report = reportOf(await runConformance(folder))
    expect(report.files.map(({ name, assertions, passed, refused, wrong }) => [name, assertions, passed, refused, wrong])).toEqual([
      ['maximum.json', 2, 2, 0, 0],
      ['ref.json', 11, 10, 1, 0],
    ])
    expect(report.plain.assertions).toBe(2)
    expect(report.refusals).toEqual([
      { schema: 'ref.json: nowhere', rules: ['unresolved-ref: Nothing is known under http://localhost:1234/none.json.'] },
    ])
    expect(isGood(report)).toBe(true)
    expect(formatReport(report)).toContain('Refused by name:')
  })

  it('is not good as soon as one assertion is answered wrongly', async () => {
    const results = await runConformance(folder)
    const report = reportOf(results.map((result, index) => (index === 0 ? { ...result, wrong: ['4 (said valid)'] } : result)))
    expect(report.plain.wrong).toBe(1)
    expect(isGood(report)).toBe(false)
    expect(formatReport(report)).toContain('maximum.json: a maximum: 4 (said valid)')
  })

  it('asserts formats only when asked to', async () => {
    const path = join(folder, 'formats')
    mkdirSync(path)
    write('formats/format.json', [group('an address', { format: 'email' }, ['x', false])])
    expect(reportOf(await runConformance(path)).all.wrong).toBe(1)
    expect(reportOf(await runConformance(path, { formats: true })).all.wrong).toBe(0)
  })

  it('says what is wrong with a folder that is no suite', async () => {
    const path = join(folder, 'empty')
    mkdirSync(path)
    await expect(runConformance(path)).rejects.toThrow('holds no .json files of the JSON Schema test suite')
    write('empty/a.json', { no: 'list' })
    await expect(runConformance(path)).rejects.toThrow('a.json is not a file of the JSON Schema test suite')
  })
})
