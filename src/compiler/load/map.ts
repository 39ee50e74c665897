/** A copy of a document in which every object and every schema went through a function. Positions are kept. */
import type { Json, JsonObject } from '../model/types.ts'
import { type ObjectRule, schemasUnder, type Type } from './grammar.ts'
import { openApiObject } from './objects/openapi.ts'
import { emptyObject, isObject, type Origins } from './source.ts'

export interface Change {
  /** The schema that stands in a place of an OpenAPI object (with all that is below it). `component`: its name in `components.schemas`. */
  schema?(json: Json, component: string | null): Json
  /** An OpenAPI object, after its fields were changed; may be changed in place. Null: taken out. */
  object?(copy: JsonObject, rule: ObjectRule): JsonObject | null
}

const root: Type = { kind: 'object', rule: () => openApiObject }

export function mapDocument(document: JsonObject, origins: Origins, change: Change): JsonObject {
  const mapped = mapNode(document, root, origins, change, [])
  return isObject(mapped) ? mapped : emptyObject()
}

function mapNode(json: Json, type: Type, origins: Origins, change: Change, path: readonly string[]): Json | undefined {
  switch (type.kind) {
    case 'schema':
      return (
        change.schema?.(json, path[0] === 'components' && path[1] === 'schemas' && path.length === 3 ? (path[2] ?? null) : null) ?? json
      )
    case 'list':
      if (!Array.isArray(json)) return json
      return origins.inherit(
        json.flatMap((item, index) => mapNode(item, type.of, origins, change, [...path, String(index)]) ?? []),
        json,
      )
    case 'map':
      return isObject(json) ? mapEach(json, origins, (item, key) => mapNode(item, type.of, origins, change, [...path, key])) : json
    case 'object':
      return isObject(json) ? mapObject(json, type.rule(), origins, change, path) : json
    case 'any':
    case 'string':
    case 'boolean':
      return json
    default:
      return type satisfies never
  }
}

function mapObject(json: JsonObject, rule: ObjectRule, origins: Origins, change: Change, path: readonly string[]): JsonObject | undefined {
  const isReference = rule.component !== undefined && typeof json.$ref === 'string'
  const copy = mapEach(json, origins, (item, key) => {
    const field = Object.hasOwn(rule.fields, key) ? rule.fields[key] : undefined
    if (isReference) return item
    if (field !== undefined) return mapNode(item, field.type, origins, change, [...path, key])
    if (key === 'x-stream' && isObject(item)) return mapEach(item, origins, (schema) => change.schema?.(schema, null) ?? schema)
    if (key.startsWith('x-') && rule.extensible) return item
    return rule.patterned?.keys.test(key) === true ? mapNode(item, rule.patterned.type, origins, change, [...path, key]) : item
  })
  if (change.object === undefined) return copy
  return change.object(copy, rule) ?? undefined
}

/** A copy with every value changed; undefined takes the key out. */
export function mapEach(json: JsonObject, origins: Origins, change: (item: Json, key: string) => Json | undefined): JsonObject {
  const copy = emptyObject()
  for (const [key, item] of Object.entries(json)) {
    const changed = change(item, key)
    if (changed !== undefined) copy[key] = changed
  }
  return origins.inherit(copy, json)
}

/** A copy of a schema with every schema directly below it changed. `keyword` says under which keyword it stands. */
export function mapSubschemas(
  json: JsonObject,
  origins: Origins,
  change: (schema: Json, keyword: string, name: string | null) => Json | undefined,
): JsonObject {
  return mapEach(json, origins, (item, key) => {
    const form = schemasUnder(key)
    if (form === 'one') return change(item, key, null)
    if (form === 'list' && Array.isArray(item))
      return origins.inherit(
        item.map((part) => change(part, key, null) ?? part),
        item,
      )
    if (form === 'map' && isObject(item)) return mapEach(item, origins, (part, name) => change(part, key, name))
    return item
  })
}
