/**
 * Whether a value of a document satisfies a schema of it, judged while compiling (a default has to). Plain and slow: after the specification, with the
 * house's rules that formats are asserted and integers are safe ones. What requests are judged by is compiled (`emit/validators`).
 */
import * as formats from '../../../gateway/schema-formats.ts'
import { areUnique, codePoints, deepEqual, isMultipleOf } from '../../../gateway/schema-runtime.ts'
import { isObject } from '../../load/source.ts'
import { defaultOf } from '../applied.ts'
import { formatFunction } from '../asserted-formats.ts'
import type { Json, JsonObject, JsonType, Schema, SchemaKeywords } from '../types.ts'
import { filled } from './filled.ts'

/** What of a value was looked at, for `unevaluated…`; null: it is not valid. */
type Result = { readonly properties: Set<string>; readonly items: Set<number> } | null

export const satisfies = (schema: Schema, value: Json): boolean => judge(schema, filled(schema, value)) !== null

function judge(schema: Schema, value: Json): Result {
  if (schema.boolean !== null) return schema.boolean ? { properties: new Set(), items: new Set() } : null
  const seen = { properties: new Set<string>(), items: new Set<number>() }
  const k = schema.keywords
  const apply = (part: Schema): boolean => {
    const result = judge(part, value)
    for (const name of result?.properties ?? []) seen.properties.add(name)
    for (const index of result?.items ?? []) seen.items.add(index)
    return result !== null
  }
  const count = (parts: readonly Schema[]): number => parts.filter(apply).length
  const fine =
    isOfTypes(k, value) &&
    (typeof value !== 'number' || numberFits(k, value)) &&
    (typeof value !== 'string' || textFits(k, value)) &&
    (k.ref === undefined || apply(k.ref)) &&
    (k.dynamicRef === undefined || apply(k.dynamicRef.initial)) &&
    (k.allOf ?? []).every(apply) &&
    (k.anyOf === undefined || count(k.anyOf) > 0) &&
    (k.oneOf === undefined || count(k.oneOf) === 1) &&
    (k.not === undefined || judge(k.not, value) === null) &&
    (k.if === undefined || conditionFits(k, apply)) &&
    (!Array.isArray(value) || listFits(k, value, seen.items)) &&
    (!isObject(value) || objectFits(k, value, seen.properties, apply))
  return fine ? seen : null
}

function conditionFits(k: SchemaKeywords, apply: (part: Schema) => boolean): boolean {
  const branch = k.if !== undefined && apply(k.if) ? k.then : k.else
  return branch === undefined || apply(branch)
}

function isOfTypes({ types, enum: list, const: single }: SchemaKeywords, value: Json): boolean {
  const is = (type: JsonType): boolean => {
    if (type === 'integer') return Number.isSafeInteger(value)
    if (type === 'null') return value === null
    if (type === 'array') return Array.isArray(value)
    return type === 'object' ? isObject(value) : typeof value === type
  }
  return (
    (types === undefined || types.some(is)) &&
    (list === undefined || list.some((item) => deepEqual(item, value))) &&
    (single === undefined || deepEqual(single.value, value))
  )
}

function numberFits(k: SchemaKeywords, value: number): boolean {
  return (
    value >= (k.minimum ?? Number.NEGATIVE_INFINITY) &&
    value <= (k.maximum ?? Number.POSITIVE_INFINITY) &&
    value > (k.exclusiveMinimum ?? Number.NEGATIVE_INFINITY) &&
    value < (k.exclusiveMaximum ?? Number.POSITIVE_INFINITY) &&
    (k.multipleOf === undefined || isMultipleOf(value, k.multipleOf))
  )
}

function textFits(k: SchemaKeywords, value: string): boolean {
  const length = codePoints(value)
  const name = k.format === undefined ? null : formatFunction(k.format)
  const format: unknown = name === null ? undefined : Reflect.get(formats, name)
  return (
    length >= (k.minLength ?? 0) &&
    length <= (k.maxLength ?? Number.POSITIVE_INFINITY) &&
    (k.pattern === undefined || new RegExp(k.pattern, 'u').test(value)) &&
    (typeof format !== 'function' || format(value) === true)
  )
}

function listFits(k: SchemaKeywords, value: readonly Json[], seen: Set<number>): boolean {
  const every = (schema: Schema | undefined, from: number, skip?: ReadonlySet<number>): boolean =>
    schema === undefined ||
    value.every((item, index) => {
      if (index < from || skip?.has(index) === true) return true
      const valid = judge(schema, item) !== null
      if (skip === undefined) seen.add(index)
      return valid
    })
  const prefix = k.prefixItems ?? []
  for (const index of prefix.keys()) seen.add(index)
  const { contains } = k
  const matching = contains === undefined ? [] : [...value.keys()].filter((index) => judge(contains, value[index] ?? null) !== null)
  for (const index of matching) seen.add(index)
  return (
    value.length >= (k.minItems ?? 0) &&
    value.length <= (k.maxItems ?? Number.POSITIVE_INFINITY) &&
    (k.uniqueItems !== true || areUnique(value)) &&
    prefix.every((schema, index) => index >= value.length || judge(schema, value[index] ?? null) !== null) &&
    every(k.items, prefix.length) &&
    (contains === undefined ||
      (matching.length >= (k.minContains ?? 1) && matching.length <= (k.maxContains ?? Number.POSITIVE_INFINITY))) &&
    every(k.unevaluatedItems, 0, new Set(seen))
  )
}

function objectFits(k: SchemaKeywords, value: JsonObject, seen: Set<string>, apply: (part: Schema) => boolean): boolean {
  const names = Object.keys(value)
  const has = (name: string): boolean => Object.hasOwn(value, name)
  const valid = (schema: Schema, name: string): boolean => {
    seen.add(name)
    return judge(schema, value[name] ?? null) !== null
  }
  // What one direction leaves out is not asked for in it, and what has a default is filled in.
  const excused = (name: string): boolean => {
    const property = k.properties?.get(name)
    if (property === undefined) return false
    return property.annotations.readOnly === true || property.annotations.writeOnly === true || defaultOf(property) !== undefined
  }
  const patterns = [...(k.patternProperties ?? [])].map(([pattern, schema]) => ({ pattern: new RegExp(pattern, 'u'), schema }))
  const declared = (name: string): boolean => k.properties?.has(name) === true || patterns.some(({ pattern }) => pattern.test(name))
  const { additionalProperties: rest, propertyNames, unevaluatedProperties: others } = k
  return (
    names.length >= (k.minProperties ?? 0) &&
    names.length <= (k.maxProperties ?? Number.POSITIVE_INFINITY) &&
    (k.required ?? []).every((name) => has(name) || excused(name)) &&
    [...(k.dependentRequired ?? [])].every(([name, needed]) => !has(name) || needed.every(has)) &&
    [...(k.properties ?? [])].every(([name, schema]) => !has(name) || valid(schema, name)) &&
    patterns.every(({ pattern, schema }) => names.every((name) => !pattern.test(name) || valid(schema, name))) &&
    (rest === undefined || names.every((name) => declared(name) || valid(rest, name))) &&
    (propertyNames === undefined || names.every((name) => judge(propertyNames, name) !== null)) &&
    [...(k.dependentSchemas ?? [])].every(([name, schema]) => !has(name) || apply(schema)) &&
    (others === undefined || names.every((name) => seen.has(name) || valid(others, name)))
  )
}
