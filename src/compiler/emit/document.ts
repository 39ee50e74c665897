/** Reading the completed contract as what it is: JSON with local references. */
import type { ApiModel, Json, JsonObject, OperationModel } from '../model/types.ts'

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The node that a local `$ref` names; undefined when there is none. */
export function resolvePointer(document: JsonObject, ref: string): Json | undefined {
  if (!ref.startsWith('#')) return undefined
  let node: Json | undefined = document
  for (const segment of ref.slice(1).split('/').slice(1)) {
    const key = decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined
    node = Array.isArray(node) ? node[Number(key)] : node[key]
  }
  return node
}

/** `#/components/schemas/<name>` */
export const schemaReference = (name: string): string =>
  `#/components/schemas/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`

/** The object that `node` is or refers to; an empty one when there is none. Loading has refused references to nothing and to themselves. */
export function resolved(document: JsonObject, node: Json | undefined): JsonObject {
  let at = node
  const passed = new Set<object>()
  while (isObject(at) && typeof at.$ref === 'string') {
    if (passed.has(at)) throw new Error(`The reference ${at.$ref} leads to itself.`)
    passed.add(at)
    at = resolvePointer(document, at.$ref)
  }
  return isObject(at) ? at : {}
}

/** An operation as the contract says it, with the parameters of its path item before its own. */
export function operationNode(model: ApiModel, operation: OperationModel): JsonObject {
  const item = resolved(model.completed, isObject(model.completed.paths) ? model.completed.paths[operation.path] : undefined)
  const node = resolved(model.completed, item[operation.method])
  const shared = Array.isArray(item.parameters) ? item.parameters : []
  const own = Array.isArray(node.parameters) ? node.parameters : []
  return { ...node, parameters: [...shared, ...own] }
}

/** True when a media type of the model is the one written as `source` in the document. */
export const sameMedia = (model: string, source: string): boolean =>
  model === source || model === (source.split(';')[0] ?? '').trim().toLowerCase()
