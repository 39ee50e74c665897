/** The compiler's front half: files -> models. What `generate`, `check` and `lint` start from. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type LoadedDocument, loadDocument } from './load/load.ts'
import { modelOf } from './model/api.ts'
import type { ApiModel } from './model/types.ts'
import { checkVocabulary } from './model/vocabulary.ts'
import { CompileError, type Refusal } from './refusal.ts'
import { Refusals } from './refusals.ts'

export { unionOf } from './emit/union.ts'

/** The model of one document. Throws `CompileError` with everything that is wrong with it. */
export function compileDocument(path: string): ApiModel {
  const refusals = new Refusals()
  const refuse = (refusal: Refusal): void => refusals.add(refusal)
  const loaded = loadDocument(path, refuse)
  // A model of a broken document would only repeat what is wrong with it, less clearly.
  if (loaded === null || refusals.list.length > 0) throw new CompileError(refusals.list)
  return compileLoaded(loaded)
}

/** The model of a document that loaded without refusals. Throws as `compileDocument`. */
export function compileLoaded(loaded: LoadedDocument): ApiModel {
  const refusals = new Refusals()
  const refuse = (refusal: Refusal): void => refusals.add(refusal)
  if (loaded.vocabulary) checkVocabulary(loaded, refuse)
  if (refusals.list.length > 0) throw new CompileError(refusals.list)
  const model = modelOf(loaded, refuse)
  if (refusals.list.length > 0) throw new CompileError(refusals.list)
  return model
}

/** Paths of the documents of a folder of APIs, sorted: every folder with an `openapi.yaml`, but for `shared`. */
export function documentPaths(specFolder: string): string[] {
  return readdirSync(specFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => join(specFolder, entry.name, 'openapi.yaml'))
    .filter((path) => existsSync(path))
    .sort()
}

/** The models of all documents of a folder; one `CompileError` holds the refusals of all. */
export function compileAll(specFolder: string): ApiModel[] {
  const refusals: Refusal[] = []
  const models: ApiModel[] = []
  for (const path of documentPaths(specFolder)) {
    try {
      const model = compileDocument(path)
      const other = models.find(({ id }) => id === model.id)
      // The id names a folder and a Postgres schema: two documents would write over each other.
      if (other !== undefined) refusals.push(duplicateId(model, path, other))
      models.push(model)
    } catch (error) {
      if (!(error instanceof CompileError)) throw error
      refusals.push(...error.refusals)
    }
  }
  if (refusals.length > 0) throw new CompileError(refusals)
  return models
}

function duplicateId(model: ApiModel, path: string, other: ApiModel): Refusal {
  const position = model.positionOf?.(null) ?? { file: path, line: 1, column: 1 }
  const first = other.positionOf?.(null).file ?? other.title
  return { rule: 'duplicate-api-id', message: `The id "${model.id}" is also that of ${first}.`, position }
}
