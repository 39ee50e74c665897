/** What the gateway can answer for an operation, read off the document. */
import type { ErrorCode } from '../../../gateway/errors/catalogue.ts'
import { isObject } from '../../load/source.ts'
import { lookUp, resolved, stringsAt } from '../context.ts'
import { kindOf } from '../media-type.ts'
import { limitClasses } from '../plans.ts'
import type { Settings } from '../settings.ts'
import type { ApiModel, Json, JsonObject } from '../types.ts'
import { storageOf } from './storage.ts'

export interface CompletionFacts {
  readonly settings: Settings
  readonly plans: ApiModel['plans']
  readonly vocabulary: boolean
}

export interface OperationFacts {
  /** Status -> codes that the gateway itself gives with it. */
  readonly failures: ReadonlyMap<string, readonly ErrorCode[]>
  /** Answers carry the rate-limit headers. */
  readonly limited: boolean
  readonly idempotent: boolean
  readonly deprecated: boolean
  readonly sunset: boolean
  /** Status -> `details.reason`. */
  readonly reasons: ReadonlyMap<string, readonly string[]>
  /** A file that answers to conditions and ranges. */
  readonly notModified: boolean
}

export function factsOf(
  document: JsonObject,
  path: string,
  item: JsonObject,
  operation: JsonObject,
  method: string,
  facts: CompletionFacts,
): OperationFacts {
  const { settings, plans, vocabulary } = facts
  const x = (key: `x-${string}`): Json | undefined => (vocabulary ? operation[key] : undefined)
  const failures = new Map<string, ErrorCode[]>()
  const give = (status: string, ...codes: ErrorCode[]): void => {
    failures.set(status, [...(failures.get(status) ?? []), ...codes])
  }
  const body = resolved(document, operation.requestBody, '')?.node ?? null
  const security = securityOf(document, operation)
  const success = successOf(document, operation)
  const limits = x('x-limit')
  const classes = limits === undefined ? [settings.limit] : typeof limits === 'string' ? [limits] : stringsAt(limits)
  const known = limitClasses(plans)
  const limited = [...classes, ...(vocabulary ? mediaClasses(success) : []), settings.limit].some((name) => known.has(name))
  const idempotent = x('x-idempotent') === true || x('x-idempotent') === 'resource'
  const crud = x('x-crud')
  const verb = isObject(crud) ? crud.do : crud
  const reasons = reasonsOf(x('x-errors'))
  const hasContent = success.some(({ content }) => isObject(content) && Object.keys(content).length > 0)

  give('400', 'VALIDATION_ERROR')
  if (takesJson(body)) give('400', 'MALFORMED_JSON')
  if (security.some((alternative) => Object.keys(alternative).length > 0)) give('401', 'UNAUTHORIZED')
  if (security.some((alternative) => Object.values(alternative).some((scopes) => stringsAt(scopes).length > 0)))
    give('403', 'INSUFFICIENT_SCOPE')
  if (x('x-role') !== undefined) give('403', 'FORBIDDEN')
  give('403', 'HTTPS_REQUIRED')
  if (/\{/.test(path)) give('404', 'NOT_FOUND')
  if (hasContent) give('406', 'NOT_ACCEPTABLE')
  if (idempotent) give('409', 'IDEMPOTENCY_KEY_REUSE', 'IDEMPOTENCY_IN_PROGRESS')
  const storage = storageOf(document, item, operation, crud)
  const writes = verb === 'create' || verb === 'update' || verb === 'replace'
  if ((writes && storage.unique) || (verb === 'delete' && storage.restricted)) give('409', 'CONFLICT')
  if (body !== null) {
    give('413', 'PAYLOAD_TOO_LARGE')
    give('415', 'UNSUPPORTED_MEDIA_TYPE')
    if (vocabulary && (settings.errors === 422 || settings.references === 422)) give('422', 'UNPROCESSABLE')
    if (settings.references === 404 && writes && storage.refers) give('404', 'NOT_FOUND')
  }
  if (limited) give('429', ...limitCodes(plans, [...classes, ...(vocabulary ? mediaClasses(success) : [])], settings.limit))
  give('500', 'INTERNAL_ERROR')
  if (upstream(document, item, operation, vocabulary)) give('502', 'UPSTREAM_ERROR')
  give('503', 'UNAVAILABLE')
  give('504', 'TIMEOUT')
  for (const status of reasons.keys()) if (!(failures.get(status) ?? []).includes('CONFLICT')) give(status, ...reasonCodes(status))
  const partial = isObject(operation.responses) && operation.responses['206'] !== undefined
  return {
    failures: new Map([...failures].map(([status, codes]) => [status, [...new Set(codes)]])),
    limited,
    idempotent,
    deprecated: operation.deprecated === true,
    sunset: x('x-sunset') !== undefined,
    reasons,
    notModified: method === 'get' && vocabulary && (partial || success.some(hasEntityTag)),
  }
}

/** `x-limit` on media types of success answers. */
const mediaClasses = (success: readonly JsonObject[]): string[] =>
  success.flatMap(({ content }) =>
    Object.values(isObject(content) ? content : {}).flatMap((media) => {
      const limit = isObject(media) ? media['x-limit'] : undefined
      return typeof limit === 'string' ? [limit] : stringsAt(limit)
    }),
  )

/** The code that an answer with a reason of its own carries. */
function reasonCodes(status: string): ErrorCode[] {
  const codes: Readonly<Record<string, ErrorCode>> = {
    400: 'VALIDATION_ERROR',
    401: 'UNAUTHORIZED',
    403: 'FORBIDDEN',
    404: 'NOT_FOUND',
    409: 'CONFLICT',
    422: 'UNPROCESSABLE',
    429: 'RATE_LIMITED',
    502: 'UPSTREAM_ERROR',
    503: 'UNAVAILABLE',
    504: 'TIMEOUT',
  }
  const code = Object.hasOwn(codes, status) ? codes[status] : undefined
  return code === undefined ? [] : [code]
}

function limitCodes(plans: ApiModel['plans'], classes: readonly string[], fallback: string): ErrorCode[] {
  const limits = [...plans.values()].flatMap((plan) => [...classes, fallback].flatMap((name) => plan.limits.get(name) ?? []))
  const codes: ErrorCode[] = []
  if (limits.some(({ rates }) => rates.length > 0)) codes.push('RATE_LIMITED')
  if (limits.some(({ concurrent }) => concurrent !== null)) codes.push('CONCURRENCY_LIMITED')
  if (limits.some(({ quota }) => quota !== null)) codes.push('QUOTA_EXCEEDED')
  return codes
}

export function securityOf(document: JsonObject, operation: JsonObject): JsonObject[] {
  const security = operation.security ?? document.security
  return Array.isArray(security) ? security.filter(isObject) : []
}

function successOf(document: JsonObject, operation: JsonObject): JsonObject[] {
  const responses = isObject(operation.responses) ? operation.responses : {}
  return Object.entries(responses).flatMap(([status, json]) => {
    const node = /^2/.test(status) ? resolved(document, json, '')?.node : undefined
    return node === undefined ? [] : [node]
  })
}

const hasEntityTag = (response: JsonObject): boolean =>
  isObject(response.headers) && Object.keys(response.headers).some((name) => name.toLowerCase() === 'etag')

const takesJson = (body: JsonObject | null): boolean =>
  body !== null &&
  isObject(body.content) &&
  Object.keys(body.content).some((mediaType) => kindOf(mediaType.toLowerCase(), 'request') === 'json')

const upstream = (document: JsonObject, item: JsonObject, operation: JsonObject, vocabulary: boolean): boolean =>
  vocabulary && [document, item, operation].some((node) => node['x-upstream'] !== undefined)

const reasonsOf = (json: Json | undefined): ReadonlyMap<string, readonly string[]> =>
  new Map(isObject(json) ? Object.entries(json).map(([status, reasons]) => [status, stringsAt(reasons)]) : [])

/** Whether a schema is, or refers to, the component of this name. */
export function refersTo(document: JsonObject, schema: Json | undefined, name: string): boolean {
  let at: Json | undefined = schema
  for (let hops = 0; hops < 16 && isObject(at) && typeof at.$ref === 'string'; hops += 1) {
    if (at.$ref === `#/components/schemas/${name}`) return true
    at = lookUp(document, at.$ref)
  }
  return false
}
