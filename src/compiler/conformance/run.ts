/** Compiles every schema of a test suite through reader and emitter, imports what came out, and asks it every question of the suite. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SchemaContract } from '../../gateway/contract.ts'
import { ValidatorRegistry } from '../emit/validators/registry.ts'
import { SchemaReader } from '../model/schema.ts'
import type { Json, Schema } from '../model/types.ts'
import { Printer } from '../print/printer.ts'
import type { Refusal } from '../refusal.ts'
import { SchemaResources } from './resources.ts'
import { locateSuite, readRemotes, readSuite, type SuiteGroup } from './suite.ts'

export interface GroupResult {
  readonly group: SuiteGroup
  /** Why the schema was refused; empty: it was compiled. */
  readonly refusals: readonly Refusal[]
  /** Descriptions of the tests that were answered wrongly, or whose explanation does not agree with the answer. */
  readonly wrong: readonly string[]
}

export interface ConformanceOptions {
  /** A folder of the documents that tests refer to under `http://localhost:1234/`; by default the suite's own, where it is beside the tests. */
  readonly remotes?: string
  /** Assert `format`; by default it is a remark, as the specification has it and as the suite expects. */
  readonly formats?: boolean
}

const runtime = new URL('../../gateway', import.meta.url).href
const dialect = 'https://json-schema.org/draft/2020-12/'

/** The metaschema of the dialect and its vocabularies, as Ajv ships them; none when Ajv is not installed. */
function metaschemas(): Map<string, Json> {
  const require = createRequire(import.meta.url)
  const found = new Map<string, Json>()
  for (const name of [
    'schema',
    'meta/applicator',
    'meta/content',
    'meta/core',
    'meta/format-annotation',
    'meta/meta-data',
    'meta/unevaluated',
    'meta/validation',
  ]) {
    try {
      const file = require.resolve(`ajv/dist/refs/json-schema-2020-12/${name}.json`)
      found.set(`${dialect}${name}`, JSON.parse(readFileSync(file, 'utf8')) as Json)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return new Map()
      throw error
    }
  }
  return found
}

interface Compiled {
  readonly group: SuiteGroup
  readonly refusals: Refusal[]
  /** Export of the module; null when refused. */
  readonly name: string | null
}

function compile(group: SuiteGroup, index: number, documents: ReadonlyMap<string, Json>, registry: ValidatorRegistry): Compiled {
  const refusals: Refusal[] = []
  const resources = new SchemaResources()
  for (const [uri, json] of documents) resources.add(structuredClone(json), uri)
  const root = resources.add(group.schema, `https://suite.invalid/${group.file}/${index}`)
  const reader = new SchemaReader({
    vocabulary: false,
    refuse: (refusal) => refusals.push(refusal),
    positionOf: (node, key) => resources.positionOf(node, key),
    dynamicAnchors: (resource) => resources.dynamicAnchors(resource),
    resolve(ref, from) {
      const target = resources.resolve(ref, from.file)
      if (target === null) refusals.push({ rule: 'unresolved-ref', message: `Nothing is known under ${ref}.`, position: from })
      return target
    },
  })
  const schema: Schema = reader.read(root.json, root)
  if (refusals.length > 0) return { group, refusals, name: null }
  return { group, refusals, name: registry.nameOf(schema, `group${index}`) }
}

function isContract(value: unknown): value is SchemaContract {
  return typeof value === 'object' && value !== null && 'is' in value && 'explain' in value
}

function judge(compiled: Compiled, module: Record<string, unknown>): GroupResult {
  const { group, refusals, name } = compiled
  if (name === null) return { group, refusals, wrong: [] }
  const contract = module[name]
  if (!isContract(contract)) throw new Error(`${group.file}: the module has no ${name}.`)
  const wrong = group.tests.flatMap((test) => {
    const answer = contract.is(test.data)
    if (answer !== test.valid) return [`${test.description} (said ${answer ? 'valid' : 'invalid'})`]
    return (contract.explain(test.data).length === 0) === answer ? [] : [`${test.description} (the explanation disagrees)`]
  })
  return { group, refusals, wrong }
}

/** One module for each file of the suite, written to a temporary folder and removed again. */
export async function runConformance(folder: string, options: ConformanceOptions = {}): Promise<GroupResult[]> {
  const { tests, remotes } = locateSuite(folder)
  const groups = readSuite(tests)
  const remoteFolder = options.remotes ?? remotes
  const documents = new Map([...metaschemas(), ...(remoteFolder === null ? [] : readRemotes(remoteFolder))])
  const work = mkdtempSync(join(tmpdir(), 'specway-conformance-'))
  try {
    const results: GroupResult[] = []
    for (const file of new Set(groups.map((group) => group.file))) {
      const registry = new ValidatorRegistry({ formats: options.formats ?? false, safeIntegers: false, runtime })
      const compiled = groups.filter((group) => group.file === file).map((group, index) => compile(group, index, documents, registry))
      const printer = new Printer()
      registry.emit(printer)
      const path = join(work, `${file}.mts`)
      writeFileSync(path, printer.toString(file))
      const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>
      results.push(...compiled.map((one) => judge(one, module)))
    }
    return results
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
