/**
 * `handlers.ts` of an API: the `Handlers` interface, one member for each operation that needs code of its own.
 * Generated CRUD and `x-upstream` operations are served without; a member too few or too many is a compile error where handlers are bound.
 */
import { shapeOf } from '../model/schema-shape.ts'
import type { ApiModel, MediaModel, OperationModel, ParameterModel, ResponseModel } from '../model/types.ts'
import { propertyKey, stringLiteral } from '../print/literal.ts'
import type { Printer } from '../print/printer.ts'
import { componentOf, defaultOf } from './schema-facts.ts'

const contract = '../../src/gateway/contract.ts'

/** True for operations whose handler a person writes. */
export const needsHandler = (operation: OperationModel): boolean => operation.crud === null && operation.upstream === null

/** True when anybody may call: no alternative at all, or one that asks for nothing. */
const admitsAnonymous = (operation: OperationModel): boolean =>
  operation.security.length === 0 || operation.security.some((alternative) => alternative.length === 0)

/** Prints `export interface Handlers`. */
export function emitHandlers(printer: Printer, model: ApiModel): void {
  const needed = model.operations.filter(needsHandler)
  if (needed.length > 0) printer.importType(contract, 'Handler')
  if (needed.some((operation) => operation.parameters.length > 0)) {
    printer.doc('The parameters of an operation in one place of its request.')
    const place = '"path" | "query" | "header" | "cookie"'
    printer.line(`type Given<Id extends keyof operations, In extends ${place}> = NonNullable<operations[Id]["parameters"][In]>`).line()
  }
  printer.doc(
    `What is left to write for ${model.title}: everything else is generated or served upstream.`,
    'Each handler gets decoded and validated values, with defaults filled in, and gives a reply that the document allows.',
  )
  printer.block('export interface Handlers {', () => {
    for (const operation of needed) {
      printer.doc(operation.summary, `${operation.method.toUpperCase()} ${operation.path}`)
      printer.block(
        `readonly ${propertyKey(operation.operationId)}: Handler<`,
        () => {
          printer.line(`${contextOf(printer, operation)},`)
          printRequest(printer, operation)
          printer.line(replyOf(printer, operation))
        },
        '>',
      )
    }
  })
}

function contextOf(printer: Printer, operation: OperationModel): string {
  const name = admitsAnonymous(operation) ? 'PublicContext' : operation.transaction === 'none' ? 'DetachedContext' : 'Context'
  printer.importType(contract, name)
  return name
}

/** Its key among the declarations, which write a `#` of an operationId as `/`. */
const operationId = (operation: OperationModel): string => stringLiteral(operation.operationId.replaceAll('#', '/'))

/** `operations["createRobot"]["parameters"]…`: the type of a part of the operation, as `types.ts` declares it. */
export function operationTypeOf(printer: Printer, operation: OperationModel, ...path: (string | number)[]): string {
  printer.importType('./types.ts', 'operations')
  return `operations[${operationId(operation)}]${path.map((key) => `[${typeof key === 'number' ? key : stringLiteral(key)}]`).join('')}`
}

function printRequest(printer: Printer, operation: OperationModel): void {
  const part = (name: string, location: ParameterModel['in']): void => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === location)
    if (parameters.length === 0) printer.line(`${name}: {}`)
    else {
      printer.block(`${name}: {`, () => {
        for (const parameter of parameters) printer.line(parameterOf(printer, operation, parameter))
      })
    }
  }
  printer.block(
    '{',
    () => {
      part('path', 'path')
      part('query', 'query')
      part('headers', 'header')
      part('cookies', 'cookie')
      printer.line(`body: ${bodyOf(printer, operation)}`)
    },
    '},',
  )
}

/** Present whenever it is required or has a default. */
function parameterOf(printer: Printer, operation: OperationModel, parameter: ParameterModel): string {
  printer.importType('./types.ts', 'operations')
  const type = `Given<${operationId(operation)}, ${stringLiteral(parameter.in)}>[${stringLiteral(parameter.name)}]`
  if (parameter.required) return `${propertyKey(parameter.property)}: ${type}`
  const optional = defaultOf(parameter.schema) === undefined ? '?' : ''
  return `${propertyKey(parameter.property)}${optional}: Exclude<${type}, undefined>`
}

function bodyOf(printer: Printer, operation: OperationModel): string {
  const body = operation.body
  if (body === null) return 'undefined'
  const declared = `NonNullable<${operationTypeOf(printer, operation, 'requestBody')}>["content"]`
  const types = body.media.map((media) => {
    if (media.streamed) return 'ReadableStream<Uint8Array>'
    if (media.kind === 'binary') return 'Uint8Array'
    if (media.kind === 'text') return 'string'
    return media.schema === null ? 'unknown' : `${declared}[${stringLiteral(media.mediaType)}]`
  })
  return [...new Set(body.required ? types : [...types, 'undefined'])].join(' | ')
}

const successful = /^[23]/

function replyOf(printer: Printer, operation: OperationModel): string {
  const declared = operation.responses.filter((response) => successful.test(response.status))
  // A document may declare nothing but `default`: then that is what success looks like.
  const responses = declared.length > 0 ? declared : operation.responses.filter((response) => response.status === 'default')
  const types = responses.flatMap((response) => repliesOf(printer, operation, response))
  if (types.length > 0) return [...new Set(types)].join(' | ')
  printer.importType(contract, 'Reply')
  return 'Reply<200, undefined>'
}

function statusType(status: string): string {
  if (status === 'default') return 'number'
  if (/^[0-9]+$/.test(status)) return status
  const hundreds = status.charAt(0)
  const known = hundreds === '2' ? ['00', '01', '02', '03', '04', '05', '06'] : ['00', '01', '02', '03', '04', '07', '08']
  return known.map((rest) => hundreds + rest).join(' | ')
}

function repliesOf(printer: Printer, operation: OperationModel, response: ResponseModel): string[] {
  const status = statusType(response.status)
  if (response.media.length === 0) {
    printer.importType(contract, 'Reply')
    return [`Reply<${status}, undefined>`]
  }
  return response.media.map((media) => {
    if (media.kind === 'events') return eventsOf(printer, status, media)
    printer.importType(contract, 'Reply')
    const reply = `Reply<${status}, ${replyBodyOf(printer, operation, response, media)}>`
    return response.media.length === 1 ? reply : `(${reply} & { readonly mediaType: ${stringLiteral(media.mediaType)} })`
  })
}

function eventsOf(printer: Printer, status: string, media: MediaModel): string {
  printer.importType(contract, 'EventStreamReply')
  const events = [...(media.stream ?? [])].map(
    ([name, schema]) =>
      `{ readonly id?: string; readonly event: ${stringLiteral(name)}; readonly data${hasNoData(schema) ? '?: undefined' : `: ${componentType(printer, schema)}`} }`,
  )
  return `EventStreamReply<${[status, events.join(' | ')].filter((part) => part !== '').join(', ')}>`
}

/** `type: 'null'`: an event that has a name and nothing else. */
function hasNoData(schema: NonNullable<MediaModel['schema']>): boolean {
  const { types } = shapeOf(schema)
  return types !== null && types.size === 1 && types.has('null')
}

function componentType(printer: Printer, schema: NonNullable<MediaModel['schema']>): string {
  const name = componentOf(schema)
  if (name === null) return 'unknown'
  printer.importType('./types.ts', 'components')
  return `components["schemas"][${stringLiteral(name)}]`
}

function replyBodyOf(printer: Printer, operation: OperationModel, response: ResponseModel, media: MediaModel): string {
  switch (media.kind) {
    case 'events':
    case 'lines': {
      const line = media.stream?.values().next().value ?? media.schema
      return `AsyncIterable<${line === null ? 'unknown' : componentType(printer, line)}>`
    }
    case 'binary':
      return 'Uint8Array | ReadableStream<Uint8Array>'
    case 'text':
      return 'string'
    case 'json':
    case 'form':
    case 'multipart': {
      if (media.schema === null) return 'unknown'
      const status = /^[0-9]+$/.test(response.status) ? Number(response.status) : response.status
      return operationTypeOf(printer, operation, 'responses', status, 'content', media.mediaType)
    }
    default:
      return media.kind satisfies never
  }
}
