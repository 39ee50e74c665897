/** Facts about a schema that hold through its references: JSON Schema applies `$ref` beside its siblings, so what the target says counts too. */
import type { Json, Schema, SchemaExtensions } from '../model/types.ts'

/** The schema, then what it refers to, then what that refers to. The nearest word wins. */
export function* referenceChain(schema: Schema): Generator<Schema> {
  const seen = new Set<Schema>()
  for (let at: Schema | undefined = schema; at !== undefined && !seen.has(at); at = at.keywords.ref) {
    seen.add(at)
    yield at
  }
}

/** `default`, undefined when there is none. */
export function defaultOf(schema: Schema): Json | undefined {
  for (const link of referenceChain(schema)) if (link.annotations.default !== undefined) return link.annotations.default
  return undefined
}

/** One x- key of the schema. */
export function extensionOf<Key extends keyof SchemaExtensions>(schema: Schema, key: Key): SchemaExtensions[Key] | undefined {
  for (const link of referenceChain(schema)) if (link.x[key] !== undefined) return link.x[key]
  return undefined
}

/** The component that a schema is or refers to with nothing beside the reference; null for anything else. */
export function componentOf(schema: Schema): string | null {
  for (const link of referenceChain(schema)) {
    if (link.name !== null) return link.name
    if (link.keywords.ref === undefined || Object.keys(link.keywords).length > 1) return null
  }
  return null
}
