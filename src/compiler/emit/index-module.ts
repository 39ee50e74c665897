/** `generated/index.ts`: every compiled API in one list, so that serving a new one needs no edit anywhere. */
import type { ApiModel } from '../model/types.ts'
import { Names } from '../print/identifiers.ts'
import { propertyKey, stringLiteral } from '../print/literal.ts'
import type { Printer } from '../print/printer.ts'
import { needsHandler } from './handlers.ts'

/** Where the union of the documents under a mount stands, below the output folder. */
export const mountDocument = (mount: string): string => `mounts${mount}/openapi.json`

/** Prints the list of APIs, the list of mounts and the type of all handlers. APIs come in the order of `models`. */
export function emitIndex(printer: Printer, models: readonly ApiModel[]): void {
  printer.importType('../src/gateway/contract.ts', 'ApiContract')
  const names = new Names(['apis', 'mounts', 'ApiContract', 'GeneratedApi', 'GeneratedMount', 'HandlersByApi', 'URL'])
  const values = new Map(models.map((model) => [model, names.of(model.id)]))
  for (const [model, name] of values) printer.import(`./${model.id}/api.ts`, `api as ${name}`)
  const written = models.filter((model) => model.operations.some(needsHandler))
  const types = new Map(written.map((model) => [model, names.of(`${model.id}#handlers`, `${model.id}Handlers`)]))
  for (const [model, name] of types) printer.importType(`./${model.id}/handlers.ts`, `Handlers as ${name}`)

  printer.block('export interface GeneratedApi {', () => {
    printer.line('readonly id: string')
    printer.line('readonly contract: ApiContract')
    printer.doc('The completed contract, as it is published.')
    printer.line('readonly document: URL')
  })
  printer.line()
  printer.doc('What has to be written by hand, by API; those whose every operation is generated or served upstream are not in it.')
  printer.block('export interface HandlersByApi {', () => {
    for (const [model, name] of types) printer.line(`readonly ${propertyKey(model.id)}: ${name}`)
  })
  printer.line()
  printer.block(
    'export const apis: readonly GeneratedApi[] = [',
    () => {
      for (const [model, name] of values) {
        const document = stringLiteral(`./${model.id}/openapi.json`)
        printer.line(`{ id: ${stringLiteral(model.id)}, contract: ${name}, document: new URL(${document}, import.meta.url) },`)
      }
    },
    ']',
  )
  printer.line()
  printer.block('export interface GeneratedMount {', () => {
    printer.line('readonly mount: string')
    printer.doc('The union of the documents of its APIs.')
    printer.line('readonly document: URL')
    printer.line('readonly apis: readonly string[]')
  })
  printer.line()
  printer.block(
    'export const mounts: readonly GeneratedMount[] = [',
    () => {
      for (const [mount, members] of byMount(models)) {
        const ids = members.map((model) => stringLiteral(model.id)).join(', ')
        const document = stringLiteral(`./${mountDocument(mount)}`)
        printer.line(`{ mount: ${stringLiteral(mount)}, document: new URL(${document}, import.meta.url), apis: [${ids}] },`)
      }
    },
    ']',
  )
}

/** The APIs under each mount, in the order in which the mounts first appear. */
export function byMount(models: readonly ApiModel[]): ReadonlyMap<string, ApiModel[]> {
  const found = new Map<string, ApiModel[]>()
  for (const model of models) {
    const members = found.get(model.mount)
    if (members === undefined) found.set(model.mount, [model])
    else members.push(model)
  }
  return found
}
