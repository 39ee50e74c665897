/** A valid request for any operation, made from the examples of its document. */
import { readFileSync } from 'node:fs'
import { apis } from '../../generated/index.ts'
import type { ApiContract, OperationContract } from '../../src/gateway/contract.ts'

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

export interface MadeRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

const documents = new Map(apis.map(({ id, document }) => [id, JSON.parse(readFileSync(document, 'utf8')) as Json]))

function follow(api: string, value: unknown): Json {
  if (!isObject(value)) return {}
  if (typeof value.$ref !== 'string') return value
  let at: unknown = documents.get(api)
  for (const part of value.$ref.slice(2).split('/')) at = isObject(at) ? at[part.replace(/~1/g, '/').replace(/~0/g, '~')] : undefined
  return follow(api, at)
}

function documented(api: ApiContract, operation: OperationContract): { readonly item: Json; readonly operation: Json } {
  const paths = follow(api.id, documents.get(api.id)?.paths)
  const item = follow(api.id, paths[operation.path])
  return { item, operation: follow(api.id, item[operation.method]) }
}

const examplesOf = (api: string, holder: Json): unknown[] => {
  if (holder.example !== undefined) return [holder.example]
  return Object.values(isObject(holder.examples) ? holder.examples : {}).map((named) => follow(api, named).value)
}
const firstExample = (api: string, holder: Json): unknown => examplesOf(api, holder)[0]

/** The examples of the request body. */
function exampleBodies(api: ApiContract, operation: OperationContract): unknown[] {
  const content = follow(api.id, follow(api.id, documented(api, operation).operation.requestBody).content)
  const [media] = Object.values(content)
  return media === undefined ? [] : examplesOf(api.id, follow(api.id, media))
}
/** The first example of the request body; undefined without one. */
export const exampleBody = (api: ApiContract, operation: OperationContract): unknown => exampleBodies(api, operation)[0]

/** Path parameters that are not given get `missing`; required query parameters their example. */
export function exampleRequest(
  api: ApiContract,
  operation: OperationContract,
  given: {
    readonly path?: Readonly<Record<string, string>>
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
  } = {},
): MadeRequest {
  const { item, operation: source } = documented(api, operation)
  const parameters = [
    ...(Array.isArray(item.parameters) ? item.parameters : []),
    ...(Array.isArray(source.parameters) ? source.parameters : []),
  ].map((parameter) => follow(api.id, parameter))
  const query = new URLSearchParams()
  const headers: Record<string, string> = { ...given.headers }
  for (const parameter of parameters) {
    if (parameter.required !== true || parameter.in === 'path') continue
    const example = firstExample(api.id, parameter) ?? follow(api.id, parameter.schema).default
    const text = typeof example === 'string' ? example : JSON.stringify(example ?? 'x')
    if (parameter.in === 'query') query.set(String(parameter.name), text)
    if (parameter.in === 'header' && headers[String(parameter.name).toLowerCase()] === undefined)
      headers[String(parameter.name).toLowerCase()] = text
  }
  const path = operation.path.replace(/\{([^}]+)\}/g, (_all, name: string) => encodeURIComponent(given.path?.[name] ?? 'missing'))
  const body = given.body === undefined ? exampleBody(api, operation) : given.body
  const sends = operation.body !== null && body !== undefined
  if (sends) headers['content-type'] ??= operation.body?.media[0]?.mediaType ?? 'application/json'
  const text = query.toString()
  return {
    method: operation.method.toUpperCase(),
    path: `${api.mount}${path}${text === '' ? '' : `?${text}`}`,
    headers,
    body: sends ? JSON.stringify(body) : null,
  }
}

/** Another valid body than the first example: that one with another text, else the second example. Undefined where there is neither. */
export function otherBody(api: ApiContract, operation: OperationContract): unknown {
  const [first, second] = exampleBodies(api, operation)
  return changedBody(first) ?? second
}

/** The same body with another text in its first free-text member, at whatever depth, or list of such. Undefined where there is none. */
function changedBody(body: unknown): unknown {
  if (!isObject(body)) return undefined
  for (const [key, value] of Object.entries(body)) {
    const within = changedBody(value)
    if (within !== undefined) return { ...body, [key]: within }
    if (typeof value === 'string' && /^(name|title|label|description)$/.test(key)) return { ...body, [key]: `${value} again` }
    if (Array.isArray(value) && typeof value[0] === 'string' && /_ids$/.test(key)) return { ...body, [key]: [`${value[0]}0`] }
  }
  return undefined
}
