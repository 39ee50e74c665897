/**
 * How the text of a parameter becomes a value: scalar, list or object, and the JSON types that each piece of text is tried as.
 * @see OAS 3.1, 4.8.12.2 "style" values; 4.8.12.3 style examples
 */
import type { ParameterLocation, ParameterShape, ParameterStyle, ScalarType } from '../../gateway/contract.ts'
import { propertiesOf, shapeOf } from './schema-shape.ts'
import type { JsonType, Schema } from './types.ts'

const order: readonly ScalarType[] = ['null', 'boolean', 'integer', 'number', 'string']

/** A shape, or why there is none. */
export type ShapeResult = { readonly shape: ParameterShape } | { readonly problem: string }

export function parameterShape(schema: Schema): ShapeResult {
  const types = typesOf(schema)
  const isObject = types.has('object')
  const isArray = types.has('array')
  const scalars = scalarTypes(types)
  // `null` cannot be written in a parameter, so a nullable list or object is a list or an object.
  const others = scalars.some((type) => type !== 'null')
  if (isObject && (isArray || others)) return { problem: 'An object beside other types cannot be told apart in the text of a parameter.' }
  if (isObject) return objectShape(schema)
  if (!isArray) return { shape: { kind: 'scalar', types: scalars } }
  const items = itemTypes(schema)
  if (items === null) return { problem: 'Items of a list in a parameter are scalars.' }
  if (others && scalars.some((type) => type !== 'null' && !items.includes(type)))
    return { problem: 'A list beside a scalar of another type cannot be told apart in the text of a parameter.' }
  return { shape: { kind: 'array', items } }
}

/** Types that a value may have. An untyped schema is what its keywords speak of, else text. */
function typesOf(schema: Schema): ReadonlySet<JsonType> {
  const { types } = shapeOf(schema)
  if (types !== null) return types
  if (propertiesOf(schema).size > 0) return new Set(['object'])
  if (itemsOf(schema) !== null) return new Set(['array'])
  return new Set(['string'])
}

function scalarTypes(types: ReadonlySet<JsonType>): ScalarType[] {
  return order.filter((type) => types.has(type) && !(type === 'integer' && types.has('number')))
}

function itemTypes(schema: Schema): readonly ScalarType[] | null {
  const items = itemsOf(schema)
  if (items === null) return ['string']
  const types = new Set(items.flatMap((item) => [...typesOf(item)]))
  if (types.has('object') || types.has('array')) return null
  return scalarTypes(types)
}

/** Every schema that items of a list may be judged by; null: none. */
function itemsOf(schema: Schema, seen: ReadonlySet<Schema> = new Set()): readonly Schema[] | null {
  if (seen.has(schema)) return null
  const within = new Set(seen).add(schema)
  const { keywords } = schema
  const found = [...(keywords.prefixItems ?? []), ...(keywords.items === undefined ? [] : [keywords.items])]
  for (const part of [keywords.ref, ...(keywords.allOf ?? []), ...(keywords.anyOf ?? []), ...(keywords.oneOf ?? [])])
    if (part !== undefined) found.push(...(itemsOf(part, within) ?? []))
  return found.length === 0 ? null : found
}

function objectShape(schema: Schema): ShapeResult {
  const properties: Record<string, { types: readonly ScalarType[]; array: boolean }> = Object.create(null)
  for (const [name, property] of allProperties(schema)) {
    const types = typesOf(property)
    if (types.has('object'))
      return { problem: `The property "${name}" is an object; objects in a parameter hold scalars and lists of them.` }
    const array = types.has('array')
    const items = array ? itemTypes(property) : scalarTypes(types)
    if (items === null) return { problem: `The property "${name}" is a list of lists or objects.` }
    properties[name] = { types: items, array }
  }
  const { additionalProperties, unevaluatedProperties } = schema.keywords
  const open = additionalProperties ?? unevaluatedProperties
  if (open?.boolean === false) return { shape: { kind: 'object', properties, additional: null } }
  const additional = open === undefined || open.boolean === true ? new Set<JsonType>(['string']) : typesOf(open)
  if (additional.has('object') || additional.has('array')) return { problem: 'Further properties of an object in a parameter are scalars.' }
  return { shape: { kind: 'object', properties, additional: scalarTypes(additional) } }
}

/** Also those of alternatives: the text is read before it is known which one holds. */
function allProperties(schema: Schema, seen: Set<Schema> = new Set()): Map<string, Schema> {
  const found = new Map<string, Schema>()
  if (seen.has(schema)) return found
  seen.add(schema)
  for (const { name, schema: property } of propertiesOf(schema).values()) found.set(name, property)
  const parts = [schema.keywords.ref, ...(schema.keywords.allOf ?? []), ...(schema.keywords.anyOf ?? []), ...(schema.keywords.oneOf ?? [])]
  for (const part of parts) {
    if (part === undefined) continue
    for (const [name, property] of allProperties(part, seen)) if (!found.has(name)) found.set(name, property)
  }
  return found
}

type Shaped = ParameterShape['kind']

/** Where a style exists and what it can carry (OAS 3.1, 4.8.12.2 and the "n/a" of 4.8.12.3). */
const styles: Readonly<Record<ParameterStyle, { readonly in: readonly ParameterLocation[]; readonly shapes: readonly Shaped[] }>> = {
  simple: { in: ['path', 'header'], shapes: ['scalar', 'array', 'object'] },
  label: { in: ['path'], shapes: ['scalar', 'array', 'object'] },
  matrix: { in: ['path'], shapes: ['scalar', 'array', 'object'] },
  form: { in: ['query', 'cookie'], shapes: ['scalar', 'array', 'object'] },
  spaceDelimited: { in: ['query'], shapes: ['array', 'object'] },
  pipeDelimited: { in: ['query'], shapes: ['array', 'object'] },
  deepObject: { in: ['query'], shapes: ['object'] },
}

export const isStyle = (text: string): text is ParameterStyle => Object.hasOwn(styles, text)
export const defaultStyle = (location: ParameterLocation): ParameterStyle =>
  location === 'path' || location === 'header' ? 'simple' : 'form'

/** Why this combination says nothing; null when it does. */
export function styleProblem(location: ParameterLocation, style: ParameterStyle, explode: boolean, shape: ParameterShape): string | null {
  if (shape.kind === 'content') return null
  const { in: places, shapes } = styles[style]
  if (!places.includes(location)) return `The style "${style}" does not exist for ${location} parameters.`
  if (!shapes.includes(shape.kind)) return `The style "${style}" cannot carry a ${shape.kind === 'array' ? 'list' : shape.kind}.`
  if (explode && (style === 'spaceDelimited' || style === 'pipeDelimited'))
    return `The style "${style}" is not defined with "explode: true".`
  return null
}
