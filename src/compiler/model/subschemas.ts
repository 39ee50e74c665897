/** The schemas that stand directly under a schema: for walks over the graph. */
import type { Schema } from './types.ts'

export function subschemas({ keywords }: Schema): Schema[] {
  const all: (Schema | undefined)[] = [
    keywords.ref,
    keywords.dynamicRef?.initial,
    keywords.items,
    keywords.contains,
    keywords.unevaluatedItems,
    keywords.additionalProperties,
    keywords.propertyNames,
    keywords.unevaluatedProperties,
    keywords.not,
    keywords.if,
    keywords.then,
    keywords.else,
    ...(keywords.prefixItems ?? []),
    ...(keywords.allOf ?? []),
    ...(keywords.anyOf ?? []),
    ...(keywords.oneOf ?? []),
    ...(keywords.properties?.values() ?? []),
    ...(keywords.patternProperties?.values() ?? []),
    ...(keywords.dependentSchemas?.values() ?? []),
    ...(keywords.discriminator?.mapping.values() ?? []),
  ]
  return all.filter((schema) => schema !== undefined)
}

/** Every schema that can be reached from these, each once. */
export function reachable(roots: Iterable<Schema>): Set<Schema> {
  const seen = new Set<Schema>()
  const open = [...roots]
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (seen.has(schema)) continue
    seen.add(schema)
    open.push(...subschemas(schema))
  }
  return seen
}
