/** What can be known about a schema without a value: which types it admits, what tells its alternatives apart, what it covers. */
import { alwaysApplied } from '../../model/applied.ts'
import type { Json, JsonType, Schema } from '../../model/types.ts'

/** The six types of values; `integer` is a number. */
export type ValueType = 'null' | 'boolean' | 'object' | 'array' | 'number' | 'string'
export const valueTypes: readonly ValueType[] = ['null', 'boolean', 'number', 'string', 'array', 'object']

export const typeOfJson = (json: Json): ValueType => {
  if (json === null) return 'null'
  if (Array.isArray(json)) return 'array'
  const type = typeof json
  return type === 'boolean' || type === 'number' || type === 'string' ? type : 'object'
}
const valueType = (type: JsonType): ValueType => (type === 'integer' ? 'number' : type)

const silent = new Set(['discriminator', 'contentEncoding', 'contentMediaType'])
const keywordNames = (schema: Schema): string[] => Object.keys(schema.keywords).filter((key) => !silent.has(key))

/** The schema itself, or what it is only another name for: `{ $ref }` with descriptions around it. */
export function resolveAlias(schema: Schema): Schema {
  const { ref } = schema.keywords
  if (schema.boolean !== null || ref === undefined || keywordNames(schema).length > 1) return schema
  return resolveAlias(ref)
}

/** Admits every value. */
export const isAnything = (schema: Schema): boolean => {
  const target = resolveAlias(schema)
  return target.boolean === true || (target.boolean === null && keywordNames(target).length === 0)
}
export const isNothing = (schema: Schema): boolean => resolveAlias(schema).boolean === false

const typesOf = new WeakMap<Schema, ReadonlySet<ValueType>>()
/** Types of which the schema may admit a value; those left out it never admits. */
export function possibleTypes(schema: Schema): ReadonlySet<ValueType> {
  if (schema.boolean === false) return new Set()
  let types = new Set(valueTypes)
  const known = schema.boolean === true ? types : typesOf.get(schema)
  if (known !== undefined) return known
  // Schemas that apply to the same value never lead back to themselves: the reader refuses those. All types stand in for one that did.
  typesOf.set(schema, types)
  const keep = (allowed: ReadonlySet<ValueType>) => {
    types = new Set([...types].filter((type) => allowed.has(type)))
  }
  const { keywords } = schema
  if (keywords.types !== undefined) keep(new Set(keywords.types.map(valueType)))
  if (keywords.enum !== undefined) keep(new Set(keywords.enum.map(typeOfJson)))
  if (keywords.const !== undefined) keep(new Set([typeOfJson(keywords.const.value)]))
  for (const part of alwaysApplied(schema)) keep(possibleTypes(part))
  for (const branches of [keywords.anyOf, keywords.oneOf]) {
    if (branches !== undefined) keep(new Set(branches.flatMap((branch) => [...possibleTypes(branch)])))
  }
  typesOf.set(schema, types)
  return types
}

/** Properties that the schema demands. */
export function requiredNames(schema: Schema, seen: ReadonlySet<Schema> = new Set()): Set<string> {
  if (seen.has(schema)) return new Set()
  const inside = new Set([...seen, schema])
  return new Set([...(schema.keywords.required ?? []), ...alwaysApplied(schema).flatMap((part) => [...requiredNames(part, inside)])])
}

/** The values that a schema is limited to by `const` or `enum`, when all are strings. */
function wordsOf(schema: Schema, seen: ReadonlySet<Schema>): ReadonlySet<string> | null {
  if (seen.has(schema)) return null
  const { keywords } = schema
  const values = keywords.const !== undefined ? [keywords.const.value] : keywords.enum
  if (values?.every((value): value is string => typeof value === 'string')) return new Set(values)
  const inside = new Set([...seen, schema])
  for (const part of alwaysApplied(schema)) {
    const words = wordsOf(part, inside)
    if (words !== null) return words
  }
  return null
}

/** Required properties of objects that can only be one of some words: what a union can be told apart by. */
export function tagsOf(schema: Schema): Map<string, ReadonlySet<string>> {
  const tags = new Map<string, ReadonlySet<string>>()
  const required = requiredNames(schema)
  const visit = (part: Schema, seen: ReadonlySet<Schema>): void => {
    if (seen.has(part)) return
    const inside = new Set([...seen, part])
    for (const [name, property] of part.keywords.properties ?? []) {
      const words = required.has(name) && !tags.has(name) ? wordsOf(property, new Set()) : null
      if (words !== null) tags.set(name, words)
    }
    for (const next of alwaysApplied(part)) visit(next, inside)
  }
  visit(schema, new Set())
  return tags
}

const cyclic = new WeakMap<Schema, boolean>()
/** Whether a cycle can be reached from here: then values of any depth are judged. Walks with a stack of its own, since documents can be deep. */
export function reachesCycle(schema: Schema): boolean {
  const known = cyclic.get(schema)
  if (known !== undefined) return known
  const open = new Set<Schema>()
  const path: { readonly schema: Schema; readonly rest: Schema[] }[] = []
  const enter = (next: Schema) => {
    open.add(next)
    path.push({ schema: next, rest: subschemas(next) })
  }
  enter(schema)
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = top.rest.pop()
    if (next === undefined) {
      cyclic.set(top.schema, false)
      open.delete(top.schema)
      path.pop()
    } else if (open.has(next) || cyclic.get(next) === true) {
      for (const { schema: reaching } of path) cyclic.set(reaching, true)
      return true
    } else if (cyclic.get(next) === undefined) enter(next)
  }
  return false
}

/** Every schema that stands directly in this one or is referred to by it. */
export function subschemas(schema: Schema): Schema[] {
  const { keywords: k } = schema
  const single = [
    k.items,
    k.contains,
    k.unevaluatedItems,
    k.additionalProperties,
    k.propertyNames,
    k.unevaluatedProperties,
    k.not,
    k.if,
    k.then,
    k.else,
  ]
  return [
    ...alwaysApplied(schema),
    ...single.filter((item) => item !== undefined),
    ...(k.prefixItems ?? []),
    ...(k.anyOf ?? []),
    ...(k.oneOf ?? []),
    ...(k.properties?.values() ?? []),
    ...(k.patternProperties?.values() ?? []),
    ...(k.dependentSchemas?.values() ?? []),
  ]
}
