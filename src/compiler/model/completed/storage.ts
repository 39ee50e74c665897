/** What the table behind an operation with `x-crud` lets it answer. */
import { isObject } from '../../load/source.ts'
import { componentOf, lookUp, resolved } from '../context.ts'
import type { Json, JsonObject } from '../types.ts'

export interface StorageFacts {
  /** Rows have unique keys: a second one with the same values is a conflict. */
  readonly unique: boolean
  /** A row holds ids of others: they may be unknown. */
  readonly refers: boolean
  /** Others hold ids of its rows, and forbid that they go. */
  readonly restricted: boolean
}

export function storageOf(document: JsonObject, item: JsonObject, operation: JsonObject, crud: Json | undefined): StorageFacts {
  const named = isObject(crud) ? crud.schema : undefined
  const name =
    typeof named === 'string'
      ? named.replace(/^#\/components\/schemas\//, '')
      : (storedName(document, operation) ?? siblingName(document, item))
  const schemas = schemasOf(document)
  const schema = name === null ? undefined : schemas[name]
  if (crud === undefined || !isObject(schema)) return { unique: false, refers: false, restricted: false }
  const table = schema['x-table']
  const references = [...Object.values(schemas)].flatMap((other) => propertiesOf(other).flatMap((property) => referenceOf(property) ?? []))
  return {
    unique: isObject(table) && Array.isArray(table.unique) && table.unique.length > 0,
    refers: propertiesOf(schema).some((property) => referenceOf(property) !== null),
    restricted: references.some((reference) => reference.schema === name && reference.onDelete === 'restrict'),
  }
}

function schemasOf(document: JsonObject): JsonObject {
  const components = document.components
  return isObject(components) && isObject(components.schemas) ? components.schemas : {}
}

const propertiesOf = (schema: Json): Json[] =>
  isObject(schema) && schema['x-table'] !== undefined && isObject(schema.properties) ? Object.values(schema.properties) : []

function referenceOf(property: Json): { schema: string; onDelete: string } | null {
  const given = isObject(property) ? property['x-references'] : undefined
  const long = isObject(given) ? given : { schema: given ?? null }
  if (typeof long.schema !== 'string') return null
  return { schema: long.schema.split('.')[0] ?? '', onDelete: typeof long.onDelete === 'string' ? long.onDelete : 'restrict' }
}

/** The stored component that an answer or body of the operation is, lists or extends. */
function storedName(document: JsonObject, operation: JsonObject): string | null {
  const responses = isObject(operation.responses) ? operation.responses : {}
  const success = Object.entries(responses).flatMap(([status, json]) => (/^2/.test(status) ? [json] : []))
  for (const json of [...success, operation.requestBody]) {
    const content = resolved(document, json, '')?.node.content
    for (const media of isObject(content) ? Object.values(content) : []) {
      const name = isObject(media) && media.schema !== undefined ? componentWithTable(document, media.schema, 0) : null
      if (name !== null) return name
    }
  }
  return null
}

function siblingName(document: JsonObject, item: JsonObject): string | null {
  for (const operation of Object.values(item)) {
    const name = isObject(operation) && operation['x-crud'] !== undefined ? storedName(document, operation) : null
    if (name !== null) return name
  }
  return null
}

function componentWithTable(document: JsonObject, schema: Json, depth: number): string | null {
  if (!isObject(schema) || depth > 16) return null
  const name = typeof schema.$ref === 'string' ? componentOf(schema.$ref, 'schemas') : null
  const target = typeof schema.$ref === 'string' ? lookUp(document, schema.$ref) : undefined
  if (name !== null && isObject(target) && target['x-table'] !== undefined) return name
  const data = isObject(schema.properties) && isObject(schema.properties.data) ? [schema.properties.data.items ?? true] : []
  for (const part of [target ?? true, ...(Array.isArray(schema.allOf) ? schema.allOf : []), ...data]) {
    const found = componentWithTable(document, part, depth + 1)
    if (found !== null) return found
  }
  return null
}
