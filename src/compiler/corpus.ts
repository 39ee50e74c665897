/** Documents that nobody here wrote: each compiles, or is refused by name and position. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compileDocument } from './compile.ts'
import { loadDocument } from './load/load.ts'
import { CompileError, type Refusal } from './refusal.ts'

export interface CorpusResult {
  readonly path: string
  /** Accepted as OpenAPI 3.1, whether or not the compiler supports all of it. */
  readonly wellFormed: boolean
  /** Null: refused. */
  readonly compiled: { readonly operations: number; readonly schemas: number } | null
  readonly refusals: readonly Refusal[]
  readonly tookMs: number
}

/** Rules that speak about structure; others are about what this compiler does not do. */
const structural = new Set([
  'invalid-structure',
  'missing-field',
  'unknown-field',
  'invalid-component-name',
  'not-openapi',
  'unsupported-openapi-version',
  'invalid-yaml',
  'invalid-json',
  'duplicate-key',
  'empty-document',
])

/** Every `.yaml`, `.yml` and `.json` below `folder`, sorted by path. An error that is no refusal is a bug, and is thrown. */
export function checkCorpus(folder: string): CorpusResult[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|json)$/i.test(name))
    .sort()
    .map((name) => checkOne(join(folder, name)))
}

function checkOne(path: string): CorpusResult {
  const started = performance.now()
  const problems: Refusal[] = []
  loadDocument(path, (refusal) => problems.push(refusal))
  const wellFormed = !problems.some(({ rule }) => structural.has(rule))
  try {
    const model = compileDocument(path)
    return {
      path,
      wellFormed,
      compiled: { operations: model.operations.length, schemas: model.schemas.size },
      refusals: [],
      tookMs: performance.now() - started,
    }
  } catch (error) {
    if (!(error instanceof CompileError)) throw error
    return { path, wellFormed, compiled: null, refusals: error.refusals, tookMs: performance.now() - started }
  }
}
