/** Every OpenAPI object and every schema of a document, each with what it stands in. */
import type { Json, JsonObject } from '../model/types.ts'
import { type ObjectRule, schemaKeywords, type Type } from './grammar.ts'
import { openApiObject } from './objects/openapi.ts'
import { isObject } from './source.ts'

/** What a schema is: a component, the schema of a property, or another one. */
export type SchemaRole = 'component' | 'property' | 'schema'

export interface Visitor {
  /** `trail`: names of the objects around it, the outermost first, itself last. */
  object?(node: JsonObject, rule: ObjectRule, trail: readonly string[]): void
  schema?(node: JsonObject, role: SchemaRole): void
}

export function visitDocument(document: JsonObject, visitor: Visitor): void {
  visitNode(document, { kind: 'object', rule: () => openApiObject }, visitor, [])
}

function visitNode(json: Json, type: Type, visitor: Visitor, trail: readonly string[]): void {
  switch (type.kind) {
    case 'schema':
      visitSchema(json, trail.at(-1) === 'Components Object' ? 'component' : 'schema', visitor)
      return
    case 'list':
      for (const item of Array.isArray(json) ? json : []) visitNode(item, type.of, visitor, trail)
      return
    case 'map':
      for (const item of isObject(json) ? Object.values(json) : []) visitNode(item, type.of, visitor, trail)
      return
    case 'object':
      if (isObject(json)) visitObject(json, type.rule(), visitor, trail)
      return
    case 'any':
    case 'string':
    case 'boolean':
      return
    default:
      throw new Error(`No such type: ${String(type satisfies never)}.`)
  }
}

function visitObject(json: JsonObject, rule: ObjectRule, visitor: Visitor, outer: readonly string[]): void {
  if (rule.component !== undefined && typeof json.$ref === 'string') return
  const trail = [...outer, rule.name]
  visitor.object?.(json, rule, trail)
  for (const [key, item] of Object.entries(json)) {
    const field = Object.hasOwn(rule.fields, key) ? rule.fields[key] : undefined
    if (field !== undefined) visitNode(item, field.type, visitor, trail)
    else if (key === 'x-stream' && isObject(item)) for (const schema of Object.values(item)) visitSchema(schema, 'schema', visitor)
    else if (key.startsWith('x-') && rule.extensible) continue
    else if (rule.patterned?.keys.test(key) === true) visitNode(item, rule.patterned.type, visitor, trail)
  }
}

export function visitSchema(json: Json, role: SchemaRole, visitor: Visitor): void {
  if (!isObject(json)) return
  visitor.schema?.(json, role)
  for (const key of schemaKeywords.one) {
    const item = json[key]
    if (item !== undefined) visitSchema(item, 'schema', visitor)
  }
  for (const key of schemaKeywords.list) {
    const items = json[key]
    for (const item of Array.isArray(items) ? items : []) visitSchema(item, 'schema', visitor)
  }
  for (const key of schemaKeywords.map) {
    const items = json[key]
    for (const item of isObject(items) ? Object.values(items) : []) visitSchema(item, key === 'properties' ? 'property' : 'schema', visitor)
  }
}
