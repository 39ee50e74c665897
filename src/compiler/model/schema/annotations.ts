/** Keywords that describe and never fail (JSON Schema validation, 9; OpenAPI 3.1 adds `example`). */
import type { Json, JsonObject, SchemaAnnotations } from '../types.ts'

export function readAnnotations(json: JsonObject): SchemaAnnotations {
  const get = (key: string): Json | undefined => (Object.hasOwn(json, key) ? json[key] : undefined)
  const text = (key: string) => {
    const value = get(key)
    return typeof value === 'string' ? { [key]: value } : {}
  }
  const flag = (key: string) => {
    const value = get(key)
    return typeof value === 'boolean' ? { [key]: value } : {}
  }
  const fallback = get('default')
  const examples = get('examples')
  const example = get('example')
  return {
    ...text('title'),
    ...text('description'),
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(Array.isArray(examples) ? { examples } : example === undefined ? {} : { examples: [example] }),
    ...flag('deprecated'),
    ...flag('readOnly'),
    ...flag('writeOnly'),
  }
}
