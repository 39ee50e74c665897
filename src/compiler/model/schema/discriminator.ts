/**
 * `discriminator`: a property whose value names a component, or what `mapping` says. It never changes what is valid, only which branch explains.
 * @see OAS 3.1, 4.8.25 Discriminator Object
 */
import type { Json, JsonObject, Schema, SchemaKeywords } from '../types.ts'

export interface DiscriminatorTools {
  refuse(message: string): void
  /** The schema that a value of `mapping` refers to; null: not found, and already refused. */
  read(reference: string, mapping: JsonObject, value: string): Schema | null
}

const isObject = (json: Json | undefined): json is JsonObject => typeof json === 'object' && json !== null && !Array.isArray(json)

export function readDiscriminator(json: Json, keywords: SchemaKeywords, tools: DiscriminatorTools): void {
  const mapping = isObject(json) && Object.hasOwn(json, 'mapping') ? json.mapping : {}
  if (!isObject(json) || typeof json.propertyName !== 'string' || !isObject(mapping)) {
    tools.refuse('`discriminator` has a `propertyName` and perhaps a `mapping` of strings.')
    return
  }
  const schemas = new Map<string, Schema>()
  for (const [value, reference] of Object.entries(mapping)) {
    if (typeof reference !== 'string') {
      tools.refuse('A `mapping` of `discriminator` goes from values to component names or references.')
      continue
    }
    const isName = /^[A-Za-z0-9_-]+$/.test(reference)
    const schema = tools.read(isName ? `#/components/schemas/${reference}` : reference, mapping, value)
    if (schema !== null) schemas.set(value, schema)
  }
  const mapped = new Set(schemas.values())
  for (const branch of [...(keywords.oneOf ?? []), ...(keywords.anyOf ?? [])]) {
    const component = branch.name === null ? branch.keywords.ref : branch
    const name = component?.name ?? null
    if (component !== undefined && name !== null && !mapped.has(component) && !schemas.has(name)) schemas.set(name, component)
  }
  keywords.discriminator = { propertyName: json.propertyName, mapping: schemas }
}
