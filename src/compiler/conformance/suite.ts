/** Reads a folder in the layout of the JSON Schema test suite: `<keyword>.json` with groups of `{ description, schema, tests: [{ description, data, valid }] }`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Json } from '../model/types.ts'

export interface SuiteTest {
  readonly description: string
  readonly data: Json
  readonly valid: boolean
}
export interface SuiteGroup {
  readonly file: string
  readonly description: string
  readonly schema: Json
  readonly tests: readonly SuiteTest[]
  /** Needs no `$ref`, `$id`, `$anchor`, `$dynamicRef`, `$defs` or `$vocabulary`, and is not about format, content or loops. */
  readonly plain: boolean
}

const otherFiles = new Set(['format.json', 'content.json', 'infinite-loop-detection.json', 'vocabulary.json'])
const referenceKeywords = new Set(['$ref', '$id', '$anchor', '$dynamicRef', '$dynamicAnchor', '$defs', '$vocabulary'])

/** Whether one of these words is a key anywhere in the schema. */
function mentions(json: Json, words: ReadonlySet<string>): boolean {
  if (typeof json !== 'object' || json === null) return false
  if (Array.isArray(json)) return json.some((item) => mentions(item, words))
  return Object.entries(json).some(([key, item]) => words.has(key) || mentions(item, words))
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function readGroup(file: string, value: unknown): SuiteGroup {
  if (!isRecord(value) || !Array.isArray(value.tests) || value.schema === undefined) {
    throw new Error(`${file} is not a file of the JSON Schema test suite: a group has a schema and tests.`)
  }
  const tests = value.tests.map((test: unknown): SuiteTest => {
    if (!isRecord(test) || typeof test.valid !== 'boolean' || test.data === undefined)
      throw new Error(`${file}: a test has data and valid.`)
    return { description: String(test.description ?? ''), data: test.data as Json, valid: test.valid }
  })
  const schema = value.schema as Json
  return {
    file,
    description: String(value.description ?? ''),
    schema,
    tests,
    plain: !otherFiles.has(file) && !mentions(schema, referenceKeywords),
  }
}

/** The folder with the files, given itself or as the root of the suite's repository, and the suite's remote documents where they are there. */
export function locateSuite(folder: string): { readonly tests: string; readonly remotes: string | null } {
  const inside = join(folder, 'tests', 'draft2020-12')
  const tests = existsSync(inside) ? inside : folder
  const remotes = [join(folder, 'remotes'), join(tests, '..', '..', 'remotes')].find((path) => existsSync(path))
  return { tests, remotes: remotes ?? null }
}

/** Groups of every file of the folder itself, in the order of their names. */
export function readSuite(folder: string): SuiteGroup[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
  if (files.length === 0) throw new Error(`${folder} holds no .json files of the JSON Schema test suite.`)
  return files.flatMap((file) => {
    const groups: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    if (!Array.isArray(groups)) throw new Error(`${file} is not a file of the JSON Schema test suite: it is a list of groups.`)
    return groups.map((group) => readGroup(file, group))
  })
}

const otherDrafts = /^(?:draft(?!2020-12)|v[0-9])/

/** Documents that tests refer to as `http://localhost:1234/…`: the folder `remotes` of the suite, without what belongs to other drafts. */
export function readRemotes(folder: string): Map<string, Json> {
  const found = new Map<string, Json>()
  const visit = (path: string) => {
    for (const name of readdirSync(path).sort()) {
      if (path === folder && otherDrafts.test(name)) continue
      const inner = join(path, name)
      if (statSync(inner).isDirectory()) visit(inner)
      else if (name.endsWith('.json')) {
        const uri = `http://localhost:1234/${relative(folder, inner).split('\\').join('/')}`
        found.set(uri, JSON.parse(readFileSync(inner, 'utf8')) as Json)
      }
    }
  }
  visit(folder)
  return found
}
