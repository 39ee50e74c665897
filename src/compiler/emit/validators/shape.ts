/** Which kinds of keywords a schema has, and so how it is written: as an expression, in line, or as a function of its own. */

import { alwaysApplied } from '../../model/applied.ts'
import type { Schema } from '../../model/types.ts'
import { resolveAlias, subschemas } from './analysis.ts'

export const hasArrayKeywords = ({ keywords: k }: Schema): boolean =>
  k.items !== undefined ||
  k.prefixItems !== undefined ||
  k.contains !== undefined ||
  k.minItems !== undefined ||
  k.maxItems !== undefined ||
  k.uniqueItems === true

export const hasObjectKeywords = (schema: Schema): boolean => hasPropertyKeywords(schema) || otherProperties(schema) !== null
const hasPropertyKeywords = ({ keywords: k }: Schema): boolean =>
  k.properties !== undefined ||
  k.patternProperties !== undefined ||
  k.propertyNames !== undefined ||
  k.required !== undefined ||
  k.minProperties !== undefined ||
  k.maxProperties !== undefined ||
  k.dependentRequired !== undefined ||
  k.dependentSchemas !== undefined

export const hasInPlaceKeywords = (schema: Schema): boolean => {
  const { keywords: k } = schema
  return alwaysApplied(schema).length > 0 || k.anyOf !== undefined || k.oneOf !== undefined || k.not !== undefined || k.if !== undefined
}

export const hasScalarKeywords = ({ keywords: k }: Schema): boolean =>
  k.types !== undefined ||
  k.enum !== undefined ||
  k.const !== undefined ||
  k.minLength !== undefined ||
  k.maxLength !== undefined ||
  k.pattern !== undefined ||
  k.format !== undefined ||
  k.multipleOf !== undefined ||
  k.minimum !== undefined ||
  k.maximum !== undefined ||
  k.exclusiveMinimum !== undefined ||
  k.exclusiveMaximum !== undefined

/** What judges the properties that the schema does not name. Without anything else for the same value, unevaluated is the same as additional. */
export function otherProperties(schema: Schema): { readonly schema: Schema; readonly keyword: string } | null {
  const { additionalProperties, unevaluatedProperties, dependentSchemas } = schema.keywords
  if (additionalProperties !== undefined) return { schema: additionalProperties, keyword: 'additionalProperties' }
  if (unevaluatedProperties === undefined || dependentSchemas !== undefined || hasInPlaceKeywords(schema)) return null
  return { schema: unevaluatedProperties, keyword: 'unevaluatedProperties' }
}

/** One boolean expression says it all. */
export const isScalarOnly = (schema: Schema): boolean =>
  schema.boolean === null &&
  !hasArrayKeywords(schema) &&
  !hasObjectKeywords(schema) &&
  !hasInPlaceKeywords(schema) &&
  schema.keywords.unevaluatedItems === undefined

const inlineWeight = 40
const weights = new WeakMap<Schema, number>()
/** Roughly the number of checks of a schema without those of named ones; recursion counts as heavy. */
function weight(schema: Schema): number {
  const known = weights.get(schema)
  if (known !== undefined) return known
  weights.set(schema, inlineWeight)
  const total = subschemas(schema).reduce((sum, item) => sum + (isOwnFunction(item) ? 1 : weight(item)), 1)
  weights.set(schema, total)
  return total
}

/** Named schemas, targets of references and big ones are functions; the rest is written where it is used. */
export function isOwnFunction(schema: Schema): boolean {
  const target = resolveAlias(schema)
  if (target.boolean !== null) return false
  return target !== schema || target.name !== null || weight(target) > inlineWeight
}

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))
/** Names that plain objects inherit something under: only an own property counts. */
export const isInheritedName = (name: string): boolean => inherited.has(name)

const rejecting = new WeakMap<Schema, boolean>()
/** Whether the checks of a schema fail by themselves when there is no value. */
export function rejectsUndefined(schema: Schema): boolean {
  const known = rejecting.get(schema)
  if (known !== undefined) return known
  rejecting.set(schema, false)
  const { keywords: k } = schema
  const result =
    schema.boolean === false ||
    k.types !== undefined ||
    k.enum !== undefined ||
    k.const !== undefined ||
    alwaysApplied(schema).some(rejectsUndefined) ||
    (k.anyOf?.every(rejectsUndefined) ?? false) ||
    (k.oneOf?.every(rejectsUndefined) ?? false)
  rejecting.set(schema, result)
  return result
}
