/** Defaults inside values of a document, as the gateway fills them into values that arrive. */
import { isObject } from '../../load/source.ts'
import { defaultOf } from '../applied.ts'
import type { Json, JsonObject, Schema } from '../types.ts'

/** The value with the defaults of properties that it leaves out, as the gateway fills them in before it judges. */
export function filled(schema: Schema, value: Json, within: readonly Schema[] = []): Json {
  // A default in a recursive schema is taken as it stands.
  if (within.includes(schema)) return value
  const inside = [...within, schema]
  const { ref, allOf = [], properties, items } = schema.keywords
  let made = value
  for (const part of ref === undefined ? allOf : [ref, ...allOf]) made = filled(part, made, inside)
  if (Array.isArray(made) && items !== undefined) return made.map((item) => filled(items, item))
  if (!isObject(made) || properties === undefined) return made
  const copy: JsonObject = Object.assign(Object.create(null), made)
  for (const [name, property] of properties) {
    const given = Object.hasOwn(copy, name) ? copy[name] : defaultOf(property)
    if (given !== undefined) copy[name] = filled(property, given, inside)
  }
  return copy
}
