/** Documents for tests of the compiler: text in, files on disk for as long as the test process lives. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compileDocument } from '../../src/compiler/compile.ts'
import type { ApiModel } from '../../src/compiler/model/types.ts'
import { CompileError, type Refusal } from '../../src/compiler/refusal.ts'

const root = mkdtempSync(join(tmpdir(), 'specway-documents-'))
process.on('exit', () => rmSync(root, { recursive: true, force: true }))
let count = 0

/** Writes files below a new folder and gives the path of `api/openapi.yaml` (or of the first file). */
export function documentOf(files: Readonly<Record<string, string>> | string): string {
  count += 1
  const folder = join(root, String(count))
  const all = typeof files === 'string' ? { 'api/openapi.yaml': files } : files
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return join(folder, 'api/openapi.yaml' in all ? 'api/openapi.yaml' : (Object.keys(all)[0] ?? ''))
}

/** A refusal as a test names it: `rule @ file:line:column`, the file without its folders. */
export const short = ({ rule, position }: Refusal): string =>
  `${rule} @ ${position.file.split('/').at(-1)}:${position.line}:${position.column}`

/** The model, or what was refused. */
export function compilePath(path: string): { readonly model: ApiModel | null; readonly refusals: readonly Refusal[] } {
  try {
    return { model: compileDocument(path), refusals: [] }
  } catch (error) {
    if (!(error instanceof CompileError)) throw error
    return { model: null, refusals: error.refusals }
  }
}
export const compileText = (files: Readonly<Record<string, string>> | string) => compilePath(documentOf(files))
export const refusalsOf = (path: string): readonly Refusal[] => compilePath(path).refusals

/** As `compileText`, for documents that must compile. */
export function modelFrom(files: Readonly<Record<string, string>> | string): ApiModel {
  const { model, refusals } = compileText(files)
  if (model === null) throw new CompileError(refusals)
  return model
}
