/**
 * The completed contract: the document plus everything that the gateway itself can answer, so that no status, header or body that a caller can
 * ever see is undocumented. The model is read from it, so that the reply check knows what the published document says.
 */

import { mapEach } from '../../load/map.ts'
import { httpMethods } from '../../load/objects/path-item.ts'
import { emptyObject, isObject, type Origins } from '../../load/source.ts'
import { componentOf, resolved } from '../context.ts'
import type { Json, JsonObject } from '../types.ts'
import { envelopeName, envelopeSchema, errorContent, errorDescription, errorExamples, problemName, problemSchema } from './errors.ts'
import { type CompletionFacts, factsOf, type OperationFacts, refersTo, securityOf } from './facts.ts'
import { gatewayHeaders, rateHeaders } from './headers.ts'

export { publishedDocument } from './published.ts'

/** x- keys included; `publishedDocument` takes out what is nobody else's business. */
export function completeDocument(document: JsonObject, facts: CompletionFacts & { readonly origins: Origins }): JsonObject {
  return new Completion(document, facts, facts.origins).document()
}

const ownOperations = [
  'Every answer carries `X-Request-Id`.',
  'Beside the answers listed with each operation, a path that exists answers 405 `METHOD_NOT_ALLOWED` with `Allow` to other methods,',
  'and a request that is not valid HTTP is answered 400 `BAD_REQUEST`, 408 `REQUEST_TIMEOUT`, 417 `EXPECTATION_FAILED` or 431 `HEADERS_TOO_LARGE`.',
].join(' ')

class Completion {
  readonly #source: JsonObject
  readonly #facts: CompletionFacts
  readonly #origins: Origins
  /** Component of the envelope. */
  readonly #envelope: string
  readonly #headers: JsonObject
  readonly #responses: JsonObject
  readonly #schemas: JsonObject
  /** Responses that were added here. */
  readonly #shares = new Set<string>()
  readonly #components: JsonObject

  constructor(source: JsonObject, facts: CompletionFacts, origins: Origins) {
    this.#source = source
    this.#facts = facts
    this.#origins = origins
    this.#components = this.#copy(source.components)
    this.#schemas = this.#copy(this.#components.schemas)
    this.#headers = this.#copy(this.#components.headers)
    this.#responses = this.#copy(this.#components.responses)
    this.#envelope = facts.vocabulary && this.#schemas.Error !== undefined ? 'Error' : envelopeName
  }

  #copy(json: Json | undefined): JsonObject {
    return isObject(json) ? this.#origins.inherit(Object.assign(emptyObject(), json), json) : emptyObject()
  }

  document(): JsonObject {
    const paths = this.#source.paths
    const document = this.#copy(this.#source)
    document.info = this.#info()
    if (isObject(paths) && Object.keys(paths).some((path) => path.startsWith('/'))) {
      document.paths = mapEach(paths, this.#origins, (item, path) =>
        path.startsWith('/') && isObject(item) ? this.#pathItem(path, item) : item,
      )
      this.#schemas[this.#envelope] ??= envelopeSchema()
      this.#schemas[problemName] ??= problemSchema()
    }
    for (const [kind, named] of [
      ['schemas', this.#schemas],
      ['headers', this.#headers],
      ['responses', this.#responses],
    ] as const)
      if (Object.keys(named).length > 0) this.#components[kind] = named
    if (Object.keys(this.#components).length > 0) document.components = this.#components
    return document
  }

  #info(): JsonObject {
    const info = this.#copy(this.#source.info)
    const text = typeof info.description === 'string' ? info.description.trimEnd() : ''
    info.description = text === '' ? ownOperations : `${text}\n\n${ownOperations}`
    return info
  }

  #pathItem(path: string, item: JsonObject): JsonObject {
    return mapEach(item, this.#origins, (operation, key) => {
      const method = httpMethods.find((known) => known === key)
      return method === undefined || !isObject(operation) ? operation : this.#operation(path, item, operation, method)
    })
  }

  #operation(path: string, item: JsonObject, source: JsonObject, method: string): JsonObject {
    const facts = factsOf(this.#source, path, item, source, method, this.#facts)
    const operation = this.#copy(source)
    if (facts.idempotent) operation.parameters = this.#idempotencyKey(operation.parameters, item.parameters)
    // Written out: in the union of several documents the default of one is not that of another.
    operation.security = source.security ?? securityOf(this.#source, source)
    const responses = emptyObject()
    const given = isObject(source.responses) ? source.responses : emptyObject()
    for (const [status, json] of Object.entries(given))
      responses[status] = status.startsWith('x-') ? json : this.#declared(json, status, facts)
    if (facts.notModified) {
      responses['304'] ??= { description: 'The caller’s copy is current.', headers: this.#headersFor('304', facts) }
      if (given['206'] !== undefined) responses['416'] ??= this.#failure('416', facts, undefined)
    }
    for (const status of facts.failures.keys()) {
      const base = given[status] ?? given[`${status.charAt(0)}XX`] ?? given.default
      responses[status] = this.#failure(status, facts, base)
    }
    operation.responses = this.#origins.inherit(sortedByStatus(responses), isObject(source.responses) ? source.responses : source)
    return operation
  }

  #idempotencyKey(own: Json | undefined, shared: Json | undefined): Json[] {
    const parameters = Array.isArray(own) ? own : []
    const all = [...parameters, ...(Array.isArray(shared) ? shared : [])]
    const declared = all.some((parameter) => {
      const node = resolved(this.#source, parameter, '')?.node
      return node?.in === 'header' && String(node.name).toLowerCase() === 'idempotency-key'
    })
    if (declared) return parameters
    const added: JsonObject = {
      name: 'Idempotency-Key',
      in: 'header',
      description: 'Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.',
      schema: { type: 'string', minLength: 1, maxLength: 255 },
      example: '5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11',
    }
    const list = [...parameters, added]
    return Array.isArray(own) ? this.#origins.inherit(list, own) : list
  }

  /** An answer of the document, with the gateway's headers. */
  #declared(json: Json, status: string, facts: OperationFacts): Json {
    const node = resolved(this.#source, json, '')?.node
    if (node === undefined) return json
    const response = this.#copy(node)
    response.headers = this.#headersFor(status, facts, node.headers)
    return response
  }

  #headersFor(status: string, facts: OperationFacts, given?: Json): JsonObject {
    const headers = this.#copy(given)
    const present = new Set(Object.keys(headers).map((name) => name.toLowerCase()))
    const wanted = ['X-Request-Id', ...(facts.limited ? rateHeaders : [])]
    if (status === '429' || status === '503' || (status === '409' && facts.idempotent)) wanted.push('Retry-After')
    if (status === '401') wanted.push('WWW-Authenticate')
    if (replays(status, facts)) wanted.push('Idempotency-Replayed')
    if (facts.sunset || facts.deprecated) wanted.push('Deprecation')
    if (facts.sunset) wanted.push('Sunset')
    for (const name of wanted) {
      const header = gatewayHeaders[name]?.()
      if (header === undefined || present.has(name.toLowerCase())) continue
      this.#headers[name] ??= header
      headers[name] = JSON.stringify(this.#headers[name]) === JSON.stringify(header) ? { $ref: `#/components/headers/${name}` } : header
    }
    return headers
  }

  /** An answer that the gateway can give; `base`: what the document says about this status. */
  #failure(status: string, facts: OperationFacts, base: Json | undefined): Json {
    const codes = facts.failures.get(status) ?? []
    const reasons = facts.reasons.get(status) ?? []
    const node = base === undefined ? undefined : resolved(this.#source, base, '')?.node
    if (node === undefined && reasons.length === 0) return this.#shared(status, facts, codes)
    const response = node === undefined ? emptyObject() : this.#copy(node)
    const said = typeof response.description === 'string' && response.description !== '' ? response.description : errorDescription(status)
    response.description =
      reasons.length === 0 ? said : `${said}\n\n\`details.reason\`: ${reasons.map((reason) => `\`${reason}\``).join(', ')}.`
    response.headers = this.#headersFor(status, facts, node?.headers)
    const content = this.#copy(node?.content)
    const added = errorContent(this.#envelopeWith(reasons), errorExamples(codes))
    for (const [mediaType, media] of Object.entries(added)) content[mediaType] = this.#either(content[mediaType], media, reasons)
    response.content = content
    return response
  }

  /** What the document declares for the media type, or the gateway's envelope: a caller can see both. */
  #either(declared: Json | undefined, media: Json, reasons: readonly string[]): Json {
    if (!isObject(declared) || !isObject(media)) return media
    const { schema } = declared
    if (schema === undefined) return declared
    if (refersTo(this.#source, schema, this.#envelope))
      return reasons.length === 0 ? declared : { ...declared, schema: media.schema ?? schema }
    return { ...declared, schema: this.#union(schema, media.schema ?? true) }
  }

  /** A component that is joined with the envelope is joined once, not for every operation that answers it. */
  #union(declared: Json, envelope: Json): Json {
    const union = { anyOf: [declared, envelope] }
    const name = isObject(declared) && typeof declared.$ref === 'string' ? componentOf(declared.$ref, 'schemas') : null
    if (name === null) return union
    const joined = `${name}Or${this.#envelope}`
    this.#schemas[joined] ??= union
    return JSON.stringify(this.#schemas[joined]) === JSON.stringify(union) ? { $ref: `#/components/schemas/${joined}` } : union
  }

  /** The envelope; with a closed list of reasons, where there is one (`details` may still be null: other failures share the status). */
  #envelopeWith(reasons: readonly string[]): Json {
    const envelope = { $ref: `#/components/schemas/${this.#envelope}` }
    if (reasons.length === 0) return envelope
    const reason = { properties: { reason: { type: 'string', enum: [...reasons] } } }
    return { allOf: [envelope, { properties: { error: { properties: { details: reason } } } }] }
  }

  /** A failure that is the same for every operation of its kind is one component; its name says everything that its content depends on. */
  #shared(
    status: string,
    facts: OperationFacts,
    codes: OperationFacts['failures'] extends ReadonlyMap<string, infer Codes> ? Codes : never,
  ): Json {
    const kind = [
      ...codes.map((code) => code.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())),
      ...(facts.limited ? [] : ['unlimited']),
      ...(replays(status, facts) ? ['idempotent'] : []),
      ...(facts.deprecated ? ['deprecated'] : []),
      ...(facts.sunset ? ['sunset'] : []),
      ...(this.#envelope === 'Error' ? [] : [this.#envelope]),
    ]
    const name = `Answer${status}-${kind.join('-')}`
    const reference = { $ref: `#/components/responses/${name}` }
    if (this.#shares.has(name)) return reference
    const response: JsonObject = {
      description: errorDescription(status),
      headers: this.#headersFor(status, facts),
      content: errorContent(this.#envelopeWith([]), errorExamples(codes)),
    }
    // A component of that name that is the document's own keeps its meaning.
    if (this.#responses[name] !== undefined) return response
    this.#responses[name] = response
    this.#shares.add(name)
    return reference
  }
}

/** Answers from before the handler, 429 and 5xx are never stored, so never replayed. */
const replays = (status: string, { idempotent }: OperationFacts): boolean => idempotent && !/^(401|406|413|415|429|5..)$/.test(status)

/** Numbers first and ascending, ranges after the numbers of their hundred, `default` last. */
function sortedByStatus(responses: JsonObject): JsonObject {
  const rank = (status: string): string => (status === 'default' ? '9' : status.replace('XX', '~~'))
  const sorted = emptyObject()
  for (const status of Object.keys(responses).sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))) {
    const response = responses[status]
    if (response !== undefined) sorted[status] = response
  }
  return sorted
}
