/** What a merge patch (RFC 7396) may do to the values of a schema, and what `null` means to each of their properties. */
import { filled } from './schema/filled.ts'
import { admitsNull, annotation, propertiesOf, shapeOf, target } from './schema-shape.ts'
import type { Json, Schema } from './types.ts'

export interface MergePlan {
  readonly properties: ReadonlyMap<
    string,
    { readonly clear: 'null' | 'remove' | 'refuse' | { readonly fallback: Json }; readonly merge: MergePlan | null }
  >
}

/** How a merge patch goes into values of the schema; null: they are no objects, or unions whose branches exclude each other, and are replaced whole. */
export function mergeOf(schema: Schema, within: ReadonlySet<Schema> = new Set()): MergePlan | null {
  const node = target(schema)
  const isNull = (branch: Schema): boolean => [...(shapeOf(branch).types ?? ['any'])].every((type) => type === 'null')
  const branches = [...(node.keywords.oneOf ?? []), ...(node.keywords.anyOf ?? [])].filter((branch) => !isNull(branch))
  const [only] = branches
  if (node.keywords.discriminator !== undefined || branches.length > 1 || within.has(node)) return null
  if (only !== undefined) return mergeOf(only, new Set(within).add(node))
  if (shapeOf(node).types?.has('object') !== true) return null
  const properties = new Map<string, { clear: 'null' | 'remove' | 'refuse' | { fallback: Json }; merge: MergePlan | null }>()
  for (const { name, schema: property, required } of propertiesOf(node).values()) {
    const own = annotation(property, 'default')
    const fallback = own === undefined ? undefined : filled(property, own)
    const clear = admitsNull(shapeOf(property)) ? 'null' : fallback !== undefined ? { fallback } : required ? 'refuse' : 'remove'
    properties.set(name, { clear, merge: mergeOf(property, new Set(within).add(node)) })
  }
  return { properties }
}
