/** `clients/typescript/<api>.ts`: a typed function for each operation, over `fetch` alone. */
import type { ApiModel, MediaModel, OperationModel, ParameterModel } from '../model/types.ts'
import { expression, type Value } from '../print/expression.ts'
import { identifier } from '../print/identifiers.ts'
import { propertyKey, stringLiteral } from '../print/literal.ts'
import type { Printer } from '../print/printer.ts'
import { isObject } from './document.ts'
import { operationTypeOf } from './handlers.ts'
import { componentOf } from './schema-facts.ts'

const support = './support/call.ts'

/** One way to call an operation: by what it answers with. */
interface Call {
  readonly name: string
  readonly operation: OperationModel
  readonly media: MediaModel | null
}

/** Prints the interface of the client and the function that makes one. Types of operations stand beside it, in `<api>.types.ts`. */
export function emitClient(printer: Printer, model: ApiModel): void {
  const calls = model.operations.flatMap(callsOf)
  const word = identifier(model.id)
  const name = `${word.charAt(0).toUpperCase()}${word.slice(1)}Client`
  printer.import(support, 'caller')
  printer.importType(support, 'ClientOptions', ...(calls.length > 0 ? ['CallOptions'] : []))
  printer.line(`export { ApiError } from ${stringLiteral(support)}`).line()
  printer.block(`export interface ${name} {`, () => {
    for (const call of calls) {
      const { operation } = call
      printer.doc(operation.summary, `${operation.method.toUpperCase()} ${operation.path}`, operation.deprecated ? '@deprecated' : null)
      const parts = requestOf(printer, operation)
      const request =
        parts.length === 0
          ? 'request?: {}'
          : parts.every((part) => part.includes('?:'))
            ? `request?: { ${parts.join('; ')} }`
            : `request: { ${parts.join('; ')} }`
      printer.line(`${propertyKey(call.name)}(${request}, options?: CallOptions): Promise<${answerOf(printer, call)}>`)
    }
  })
  printer.line()
  printer.doc(`A client of ${model.title}.`, 'Failures are thrown as ApiError; calls refused with Retry-After are repeated.')
  printer.block(`export function create${name}(options: ClientOptions = {}): ${name} {`, () => {
    printer.line(`const call = caller(${stringLiteral(baseUrlOf(model))}, options)`)
    printer.block('return {', () => {
      for (const call of calls) {
        printer.line(
          `${propertyKey(call.name)}: (request, options) => call(${expression(descriptionOf(model, call), 2)}, request, options),`,
        )
      }
    })
  })
}

const successOf = (operation: OperationModel) => {
  const successes = operation.responses.filter((response) => /^2/.test(response.status))
  return successes.length > 0 ? successes : operation.responses.filter((response) => response.status === 'default')
}

/** An operation that answers as one value, and also in events or line by line, has a function for each: `x`, `xStream`, `xLines`. */
function callsOf(operation: OperationModel): Call[] {
  const media = successOf(operation).flatMap((response) => response.media)
  const streamed = (kind: 'events' | 'lines') => media.find((item) => item.kind === kind)
  const whole = media.find((item) => item.kind !== 'events' && item.kind !== 'lines')
  const { operationId } = operation
  const calls = [
    { suffix: '', media: whole },
    { suffix: 'Stream', media: streamed('events') },
    { suffix: 'Lines', media: streamed('lines') },
  ].filter((call) => call.media !== undefined)
  if (calls.length < 2) return [{ name: operationId, operation, media: calls[0]?.media ?? null }]
  return calls.map((call) => ({ name: `${operationId}${call.suffix}`, operation, media: call.media ?? null }))
}

const places = [
  ['path', 'path'],
  ['query', 'query'],
  ['headers', 'header'],
  ['cookies', 'cookie'],
] as const

/** The key of an idempotent call stands among its options. */
const isIdempotencyKey = (parameter: ParameterModel): boolean =>
  parameter.in === 'header' && parameter.name.toLowerCase() === 'idempotency-key'

function requestOf(printer: Printer, operation: OperationModel): string[] {
  const parts: string[] = []
  for (const [part, place] of places) {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place && !isIdempotencyKey(parameter))
    if (parameters.length === 0) continue
    const declared = `NonNullable<${operationTypeOf(printer, operation, 'parameters')}[${stringLiteral(place)}]>`
    const names = parameters.map((parameter) => stringLiteral(parameter.name)).join(' | ')
    parts.push(`readonly ${part}${parameters.some((parameter) => parameter.required) ? '' : '?'}: Pick<${declared}, ${names}>`)
  }
  if (operation.body !== null)
    parts.push(`readonly body${operation.body.required ? '' : '?'}: ${bodyOf(printer, operation, operation.body.media[0])}`)
  return parts
}

function bodyOf(printer: Printer, operation: OperationModel, media: MediaModel | undefined): string {
  if (media === undefined) return 'unknown'
  const declared = `NonNullable<${operationTypeOf(printer, operation, 'requestBody')}>["content"][${stringLiteral(media.mediaType)}]`
  switch (media.kind) {
    case 'text':
      return 'string'
    case 'binary':
      return 'Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>'
    case 'multipart':
      return `FormData | { readonly [Name in keyof ${declared}]: ${declared}[Name] | Blob | readonly Blob[] }`
    default:
      return media.schema === null ? 'unknown' : declared
  }
}

function answerOf(printer: Printer, call: Call): string {
  const types = successOf(call.operation).flatMap((response) => {
    const media = response.media.find((item) => item.mediaType === call.media?.mediaType)
    if (media === undefined) return response.media.length === 0 ? ['undefined'] : []
    if (media.kind === 'text') return ['string']
    if (media.kind === 'binary') return ['Blob']
    if (media.kind === 'events') return [`AsyncIterable<${eventsOf(printer, media)}>`]
    if (media.kind === 'lines') return [`AsyncIterable<${typeOf(printer, media.stream?.values().next().value ?? media.schema)}>`]
    if (media.schema === null) return ['unknown']
    const status = /^[0-9]+$/.test(response.status) ? Number(response.status) : response.status
    return [operationTypeOf(printer, call.operation, 'responses', status, 'content', media.mediaType)]
  })
  return types.length === 0 ? 'undefined' : [...new Set(types)].join(' | ')
}

function eventsOf(printer: Printer, media: MediaModel): string {
  const events = [...(media.stream ?? [])].map(
    ([name, schema]) => `{ readonly id?: string; readonly event: ${stringLiteral(name)}; readonly data: ${typeOf(printer, schema)} }`,
  )
  return events.length === 0 ? '{ readonly id?: string; readonly event: string; readonly data: unknown }' : events.join(' | ')
}

function typeOf(printer: Printer, schema: MediaModel['schema']): string {
  const name = schema === null ? null : componentOf(schema)
  if (name === null) return 'unknown'
  printer.importType('./types.ts', 'components')
  return `components["schemas"][${stringLiteral(name)}]`
}

function descriptionOf(model: ApiModel, { operation, media }: Call): Value {
  return {
    method: operation.method.toUpperCase(),
    path: operation.path,
    parameters: operation.parameters
      .filter((parameter) => !isIdempotencyKey(parameter))
      .map(({ name, in: place, style, explode }) => ({ name, in: place, style, explode })),
    body: operation.body?.media[0]?.mediaType ?? null,
    accept: media?.mediaType ?? null,
    answer: media === null ? 'nothing' : media.kind === 'form' || media.kind === 'multipart' ? 'text' : media.kind,
    idempotent: operation.idempotent !== 'no',
    credentials: credentialsOf(model, operation),
  }
}

/** Schemes that are enough alone; a cookie is the browser's own business. */
function credentialsOf(model: ApiModel, operation: OperationModel): Value[] {
  const schemes = operation.security.flatMap((alternative) =>
    alternative.length === 1 ? [model.schemes.get(alternative[0]?.scheme ?? '')] : [],
  )
  return schemes
    .filter((scheme) => scheme !== undefined && scheme.in !== 'cookie' && scheme.type !== 'mutualTLS')
    .map((scheme) => {
      const bare = scheme?.type === 'apiKey'
      const lead = bare ? '' : scheme?.httpScheme === 'basic' ? 'Basic ' : 'Bearer '
      return {
        in: bare ? (scheme?.in ?? 'header') : 'header',
        name: bare ? (scheme?.parameter ?? '') : 'Authorization',
        lead,
        prefixes: scheme?.prefixes ?? [],
      }
    })
}

/** The first server of the contract; a template of one has no address of its own, so the mount has to do. */
function baseUrlOf(model: ApiModel): string {
  const servers = Array.isArray(model.completed.servers) ? model.completed.servers : []
  const [first] = servers
  const url = isObject(first) && typeof first.url === 'string' ? first.url : model.mount
  return url.includes('{') ? model.mount : url
}
