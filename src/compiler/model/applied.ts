/** What judges the same value as a schema in any case: what it refers to, and what it is composed of. */
import type { Json, Schema } from './types.ts'

/** `$ref`, and the settled `$dynamicRef` beside it. */
export const referencesOf = (schema: Schema): Schema[] => {
  const { ref, dynamicRef } = schema.keywords
  return [...(ref === undefined ? [] : [ref]), ...(dynamicRef === undefined ? [] : [dynamicRef.initial])]
}

/** Schemas that judge the same value in any case. */
export const alwaysApplied = (schema: Schema): Schema[] => [...referencesOf(schema), ...(schema.keywords.allOf ?? [])]

/** The default of a property: its own, else that of what it refers to. */
export function defaultOf(schema: Schema): Json | undefined {
  if (schema.annotations.default !== undefined) return schema.annotations.default
  for (const part of alwaysApplied(schema)) {
    const found = defaultOf(part)
    if (found !== undefined) return found
  }
  return undefined
}
