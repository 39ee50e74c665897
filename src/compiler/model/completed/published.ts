/** What is served of the completed document: without the x- keys, properties and stored-only schemas that are nobody else's business. */
import { mapDocument, mapSubschemas } from '../../load/map.ts'
import { pointerOf } from '../../load/pointer.ts'
import { isObject, type Origins } from '../../load/source.ts'
import { componentOf, lookUp } from '../context.ts'
import type { Json, JsonObject } from '../types.ts'

/** Keys that callers can use; everything else of the vocabulary is about how the gateway does it. */
const publicKeys = new Set(['x-plans', 'x-key', 'x-scopes', 'x-role', 'x-limit', 'x-idempotent', 'x-errors', 'x-max-bytes', 'x-stream'])

/** A document of somebody else is published as it is, completed. */
export function publishedDocument(document: JsonObject, vocabulary: boolean, origins: Origins): JsonObject {
  if (!vocabulary) return document
  const published = mapDocument(document, origins, {
    schema: (json) => publishedSchema(json, document, origins),
    object: (copy) => {
      for (const key of Object.keys(copy)) if (key.startsWith('x-') && !publicKeys.has(key)) delete copy[key]
      return copy
    },
  })
  return withoutStoredOnly(published, document, origins)
}

function publishedSchema(json: Json, document: JsonObject, origins: Origins): Json {
  if (!isObject(json)) return json
  const hidden = new Set(
    isObject(json.properties)
      ? Object.entries(json.properties).flatMap(([name, property]) => (isPrivate(property, document) ? [name] : []))
      : [],
  )
  const copy = mapSubschemas(json, origins, (child, keyword, name) =>
    keyword === 'properties' && name !== null && hidden.has(name) ? undefined : publishedSchema(child, document, origins),
  )
  for (const key of Object.keys(copy)) if (key.startsWith('x-')) delete copy[key]
  if (hidden.size > 0 && Array.isArray(copy.required)) {
    const required = copy.required.filter((name) => !hidden.has(String(name)))
    if (required.length === 0) delete copy.required
    else copy.required = required
  }
  return copy
}

function isPrivate(property: Json, document: JsonObject): boolean {
  let at: Json | undefined = property
  for (let hops = 0; hops < 64 && isObject(at); hops += 1) {
    if (at['x-private'] === true) return true
    at = typeof at.$ref === 'string' ? lookUp(document, at.$ref) : undefined
  }
  return false
}

/** Schemas with a table that nothing published refers to are about storage alone. */
function withoutStoredOnly(published: JsonObject, document: JsonObject, origins: Origins): JsonObject {
  const components = published.components
  const schemas = isObject(components) ? components.schemas : undefined
  if (!isObject(components) || !isObject(schemas)) return published
  const stored = Object.keys(schemas).filter((name) => {
    const source = lookUp(document, pointerOf(['components', 'schemas', name]))
    return isObject(source) && source['x-table'] !== undefined
  })
  const used = new Set<string>()
  const open: Json[] = [{ ...published, components: { ...components, schemas: withoutKeys(schemas, new Set(stored)) } }]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (Array.isArray(node)) open.push(...node)
    if (!isObject(node)) continue
    for (const value of Object.values(node)) {
      const name = typeof value === 'string' && value.startsWith('#/') ? componentOf(value, 'schemas') : null
      if (name !== null && !used.has(name)) {
        used.add(name)
        const schema = schemas[name]
        if (stored.includes(name) && schema !== undefined) open.push(schema)
      }
      open.push(value)
    }
  }
  const unused = new Set(stored.filter((name) => !used.has(name)))
  if (unused.size === 0) return published
  components.schemas = origins.inherit(withoutKeys(schemas, unused), schemas)
  return published
}

function withoutKeys(object: JsonObject, keys: ReadonlySet<string>): JsonObject {
  const kept: JsonObject = Object.create(null)
  for (const [key, value] of Object.entries(object)) if (!keys.has(key)) kept[key] = value
  return kept
}
