/** What a JSON Schema says about the form of its values, as far as storage needs to know: JSON types, format, bounds, properties. */
import type { Json, JsonType, Schema } from './types.ts'

export interface SchemaShape {
  /** Types that a value can have; null: any. */
  readonly types: ReadonlySet<JsonType> | null
  readonly format: string | null
  readonly minimum: number | null
  readonly maximum: number | null
  readonly enum: readonly Json[] | null
}

export interface PropertyShape {
  readonly name: string
  readonly schema: Schema
  readonly required: boolean
}

const anything: SchemaShape = { types: null, format: null, minimum: null, maximum: null, enum: null }

/** `integer` for every number without a fraction. */
export const jsonTypeOf = (value: Json): JsonType => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'string' ? 'string' : 'object'
}

function intersectTypes(a: ReadonlySet<JsonType> | null, b: ReadonlySet<JsonType> | null): ReadonlySet<JsonType> | null {
  if (a === null) return b
  if (b === null) return a
  const both = new Set([...a].filter((type) => b.has(type)))
  // An integer is a number (draft 2020-12, 4.2.1), so `number` meets `integer` in `integer`.
  if ((a.has('integer') && b.has('number')) || (b.has('integer') && a.has('number'))) both.add('integer')
  return both
}

function intersect(a: SchemaShape, b: SchemaShape): SchemaShape {
  return {
    types: intersectTypes(a.types, b.types),
    format: a.format ?? b.format,
    minimum: a.minimum === null ? b.minimum : b.minimum === null ? a.minimum : Math.max(a.minimum, b.minimum),
    maximum: a.maximum === null ? b.maximum : b.maximum === null ? a.maximum : Math.min(a.maximum, b.maximum),
    enum: a.enum ?? b.enum,
  }
}

const isNull = (shape: SchemaShape): boolean => shape.types !== null && [...shape.types].every((type) => type === 'null')

function unite(shapes: readonly SchemaShape[]): SchemaShape {
  const types = shapes.some((shape) => shape.types === null) ? null : new Set(shapes.flatMap((shape) => [...(shape.types ?? [])]))
  const valued = shapes.filter((shape) => !isNull(shape))
  const [first] = valued
  if (first === undefined) return { ...anything, types }
  if (valued.length === 1) return { ...first, types }
  return {
    types,
    format: valued.every((shape) => shape.format === first.format) ? first.format : null,
    minimum: valued.every((shape) => shape.minimum !== null) ? Math.min(...valued.map((shape) => shape.minimum ?? 0)) : null,
    maximum: valued.every((shape) => shape.maximum !== null) ? Math.max(...valued.map((shape) => shape.maximum ?? 0)) : null,
    enum: valued.every((shape) => shape.enum !== null) ? valued.flatMap((shape) => [...(shape.enum ?? [])]) : null,
  }
}

/** Follows references and combinations; a schema that contains itself says nothing more about itself. */
export function shapeOf(schema: Schema, seen: ReadonlySet<Schema> = new Set()): SchemaShape {
  if (seen.has(schema)) return anything
  if (schema.boolean !== null) return schema.boolean ? anything : { ...anything, types: new Set() }
  const within = new Set(seen).add(schema)
  const { keywords } = schema
  let shape: SchemaShape = {
    types: keywords.types === undefined ? null : new Set(keywords.types),
    format: keywords.format ?? null,
    minimum: keywords.minimum ?? keywords.exclusiveMinimum ?? null,
    maximum: keywords.maximum ?? keywords.exclusiveMaximum ?? null,
    enum: keywords.enum ?? (keywords.const === undefined ? null : [keywords.const.value]),
  }
  if (shape.enum !== null) shape = { ...shape, types: intersectTypes(shape.types, new Set(shape.enum.map(jsonTypeOf))) }
  if (keywords.ref !== undefined) shape = intersect(shape, shapeOf(keywords.ref, within))
  for (const part of keywords.allOf ?? []) shape = intersect(shape, shapeOf(part, within))
  for (const branches of [keywords.anyOf, keywords.oneOf]) {
    if (branches !== undefined && branches.length > 0) shape = intersect(shape, unite(branches.map((branch) => shapeOf(branch, within))))
  }
  return shape
}

/** Whether `null` is among the values. */
export const admitsNull = (shape: SchemaShape): boolean => shape.types === null || shape.types.has('null')

/** Properties declared by the schema, its references and its `allOf`, in document order; the nearest declaration wins. */
export function propertiesOf(schema: Schema): ReadonlyMap<string, PropertyShape> {
  const found = new Map<string, PropertyShape>()
  const required = new Set<string>()
  const seen = new Set<Schema>()
  const visit = (node: Schema): void => {
    if (seen.has(node)) return
    seen.add(node)
    for (const name of node.keywords.required ?? []) required.add(name)
    for (const [name, property] of node.keywords.properties ?? []) {
      if (!found.has(name)) found.set(name, { name, schema: property, required: false })
    }
    if (node.keywords.ref !== undefined) visit(node.keywords.ref)
    for (const part of node.keywords.allOf ?? []) visit(part)
  }
  visit(schema)
  return new Map([...found].map(([name, property]) => [name, { ...property, required: required.has(name) }]))
}

/** The schema that a chain of references without other keywords ends in. */
export function target(schema: Schema): Schema {
  const seen = new Set<Schema>()
  let node = schema
  while (node.keywords.ref !== undefined && !seen.has(node)) {
    seen.add(node)
    node = node.keywords.ref
  }
  return node
}

/** An annotation of the property itself or, where it has none, of what it refers to. */
export function annotation<Key extends keyof Schema['annotations']>(schema: Schema, key: Key): Schema['annotations'][Key] | undefined {
  const seen = new Set<Schema>()
  for (let node: Schema | undefined = schema; node !== undefined && !seen.has(node); node = node.keywords.ref) {
    if (node.annotations[key] !== undefined) return node.annotations[key]
    seen.add(node)
  }
  return undefined
}

/** An x- key of the property itself or, where it has none, of what it refers to. */
export function extension<Key extends keyof Schema['x']>(schema: Schema, key: Key): Schema['x'][Key] | undefined {
  const seen = new Set<Schema>()
  for (let node: Schema | undefined = schema; node !== undefined && !seen.has(node); node = node.keywords.ref) {
    if (node.x[key] !== undefined) return node.x[key]
    seen.add(node)
  }
  return undefined
}
