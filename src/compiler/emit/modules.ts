/** All modules of one API, as text: which emitter prints which file of `generated/<api>/`. */
import type { ApiModel, JsonObject } from '../model/types.ts'
import { Printer } from '../print/printer.ts'
import { emitApi } from './api.ts'
import { emitClient } from './client.ts'
import { emitCrud } from './crud.ts'
import { emitHandlers } from './handlers.ts'
import { emitOperations } from './operations.ts'
import { emitRoutes } from './routes.ts'
import { emitSchemas } from './schemas.ts'
import { emitTables } from './tables.ts'
import { emitTypes, typesOf } from './types.ts'
import { ValidatorRegistry } from './validators/registry.ts'

/** A document as it is published and compared: two spaces, keys as in the source, one newline at the end. */
export const documentText = (document: JsonObject): string => `${JSON.stringify(document, null, 2)}\n`

/** Where the modules of ours stand that generated ones import, for a file of `generated/<api>/`. */
export type Locate = (module: string) => string

/** File name -> text. Deterministic: the same model gives the same bytes. */
export function modulesOf(model: ApiModel, locate: Locate): ReadonlyMap<string, string> {
  const validators = new ValidatorRegistry()
  const files = new Map<string, string>()
  const print = (file: string, what: string, emit: (printer: Printer) => void): void => {
    const printer = new Printer(locate)
    emit(printer)
    files.set(file, printer.toString(`${model.title}: ${what}`))
  }
  const crud = model.operations.some((operation) => operation.crud !== null)
  files.set('openapi.json', documentText(model.completed))
  print('types.ts', 'the types of the document, by openapi-typescript.', (printer) => emitTypes(printer, model))
  print('operations.ts', 'the policy of every operation.', (printer) => emitOperations(printer, model, validators))
  print('schemas.ts', 'its components as Zod types.', (printer) => emitSchemas(printer, model, validators))
  print('routes.ts', 'its operations for the registry of @hono/zod-openapi.', (printer) => emitRoutes(printer, model, validators))
  print('handlers.ts', 'what is left to be written by hand.', (printer) => emitHandlers(printer, model))
  if (model.tables.length > 0) print('tables.ts', 'the tables of its stored schemas.', (printer) => emitTables(printer, model))
  if (crud) print('crud.ts', 'what the generated handlers do.', (printer) => emitCrud(printer, model, validators))
  print('api.ts', 'the whole contract.', (printer) => emitApi(printer, model, crud))
  // Last: by now every emitter has named the schemas that it wants checked.
  print('validators.ts', 'compiled validators.', (printer) => validators.emit(printer))
  return files
}

/** The published client of an API: file name below `clients/typescript/` -> text. */
export function clientOf(model: ApiModel): ReadonlyMap<string, string> {
  const client = new Printer((module) => (module === './types.ts' ? `./${model.id}.types.ts` : module))
  emitClient(client, model)
  const types = new Printer()
  for (const line of typesOf(model, 'client').trimEnd().split('\n')) types.line(line)
  return new Map([
    [`${model.id}.ts`, client.toString(`The client of ${model.title}.`)],
    [`${model.id}.types.ts`, types.toString(`The types of ${model.title}, as its callers see them.`)],
  ])
}
