/**
 * What an OpenAPI document means, in a form in which two documents can be compared: references are followed, defaults are written out,
 * order that means nothing is taken away, and x- keys are left out where they stand beside OpenAPI's own.
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type Document = { [key: string]: Json }

export interface DocumentMeaning {
  /** `get /robots/{id}` -> the operation. */
  readonly operations: { readonly [operation: string]: Json }
  readonly components: Json
}

const isObject = (value: Json | undefined): value is Document => typeof value === 'object' && value !== null && !Array.isArray(value)
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

export function meaningOf(document: Document): DocumentMeaning {
  const paths = isObject(document.paths) ? document.paths : {}
  const operations: Document = {}
  for (const [path, item] of Object.entries(paths)) {
    const at = resolve(document, item)
    for (const method of methods) if (at[method] !== undefined) operations[`${method} ${path}`] = operationOf(document, at, at[method])
  }
  return { operations, components: componentsOf(document) }
}

function resolve(document: Document, node: Json | undefined): Document {
  let at = node
  while (isObject(at) && typeof at.$ref === 'string') at = follow(document, at.$ref)
  return isObject(at) ? at : {}
}

function follow(document: Document, ref: string): Json | undefined {
  let at: Json | undefined = document
  for (const segment of ref.slice(2).split('/')) {
    const key = decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~')
    at = isObject(at) || Array.isArray(at) ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined
  }
  return at
}

const plain = (node: Document): Document => Object.fromEntries(Object.entries(node).filter(([key]) => !key.startsWith('x-')))
const map = (node: Json | undefined, change: (value: Json) => Json): Document =>
  isObject(node) ? Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value)])) : {}

function operationOf(document: Document, item: Document, node: Json): Json {
  const operation = plain(resolve(document, node))
  const shared = Array.isArray(item.parameters) ? item.parameters : []
  const own = Array.isArray(operation.parameters) ? operation.parameters : []
  const parameters = new Map<string, Document>()
  for (const parameter of [...shared, ...own]) {
    const at = plain(resolve(document, parameter))
    parameters.set(`${at.in} ${at.name}`, parameterOf(document, at))
  }
  const body = operation.requestBody === undefined ? null : plain(resolve(document, operation.requestBody))
  return {
    ...operation,
    parameters: Object.fromEntries([...parameters].sort(([a], [b]) => (a < b ? -1 : 1))),
    requestBody: body === null ? null : { required: false, ...body, content: map(body.content, (media) => mediaOf(document, media)) },
    responses: map(operation.responses, (response) => responseOf(document, response)),
  }
}

function parameterOf(document: Document, parameter: Document): Document {
  const { schema, ...rest } = parameter
  // A parameter has a schema or a content, not both; the registry always adds an empty schema.
  const described: Document = rest.content === undefined ? { schema: schemaOf(document, schema) } : {}
  return { required: false, ...rest, ...described }
}

function responseOf(document: Document, node: Json): Json {
  const response = plain(resolve(document, node))
  return {
    ...response,
    headers: map(response.headers, (header) => parameterOf(document, plain(resolve(document, header)))),
    content: map(response.content, (media) => mediaOf(document, media)),
  }
}

function mediaOf(document: Document, node: Json): Json {
  const media = isObject(node) ? plain(node) : {}
  return { ...media, schema: schemaOf(document, media.schema) }
}

/** Resolved down to where it meets itself again; `true` and no schema at all are the empty one. */
function schemaOf(document: Document, node: Json | undefined, open: readonly string[] = []): Json {
  if (node === undefined || node === true) return {}
  if (node === false) return { not: {} }
  if (Array.isArray(node)) return node.map((item) => (isObject(item) ? schemaOf(document, item, open) : item))
  if (!isObject(node)) return node
  if (typeof node.$ref === 'string' && !open.includes(node.$ref)) {
    const { $ref, ...siblings } = node
    const target = schemaOf(document, follow(document, $ref), [...open, $ref])
    return Object.keys(siblings).length === 0 ? target : { $resolved: target, ...schemaMembers(document, siblings, open) }
  }
  return schemaMembers(document, node, open)
}

const schemaMembers = (document: Document, node: Document, open: readonly string[]): Document =>
  map(node, (value) => (isObject(value) || Array.isArray(value) ? schemaOf(document, value, open) : value))

function componentsOf(document: Document): Json {
  const kinds = isObject(document.components) ? document.components : {}
  const groups = Object.entries(kinds)
    .filter(([kind, group]) => !kind.startsWith('x-') && kind !== 'pathItems' && isObject(group) && Object.keys(group).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    groups.map(([kind, group]) => [kind, map(group, (item) => (item === true ? {} : item === false ? { not: {} } : item))]),
  )
}
