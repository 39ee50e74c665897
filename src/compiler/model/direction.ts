/**
 * A schema as requests or as responses see it: `readOnly` properties are not sent, `writeOnly` ones are not served, `x-private` ones neither.
 * @see OAS 3.1, 4.8.24 Schema Object; JSON Schema validation 2020-12, 9.4
 */

import { emptyObject, isObject } from '../load/source.ts'
import { listApplicators, mapApplicators, singleApplicators } from './applicators.ts'
import { annotation, extension } from './schema-shape.ts'
import { subschemas } from './subschemas.ts'
import type { Json, Schema, SchemaKeywords } from './types.ts'

export type Direction = 'request' | 'response'

/** The same object when nothing differs, however deep; else a variant named `<Name>Request` or `<Name>Response` (numbered when that is taken). */
export type Directed = (schema: Schema, direction: Direction) => Schema

/** One compilation's variants: the same schema gives the same variant, so that names and cycles hold. `taken` are the names of components. */
export function directions(taken: Iterable<string>): Directed {
  const names = new Set(taken)
  const request = new Variants('request', names)
  const response = new Variants('response', names)
  return (schema, direction) => (direction === 'request' ? request : response).of(schema)
}

const hidden = (property: Schema, direction: Direction): boolean =>
  annotation(property, direction === 'request' ? 'readOnly' : 'writeOnly') === true || extension(property, 'private') === true

const hiddenNames = (schema: Schema, direction: Direction): Set<string> =>
  new Set([...(schema.keywords.properties ?? [])].filter(([, property]) => hidden(property, direction)).map(([name]) => name))

const nothing: ReadonlySet<string> = new Set()

/** Names that the schema, or what it is composed of over the same value, hides. */
function hiddenInPlace(schema: Schema, direction: Direction, seen: Set<Schema> = new Set()): Set<string> {
  const names = new Set<string>()
  if (seen.has(schema)) return names
  seen.add(schema)
  for (const name of hiddenNames(schema, direction)) names.add(name)
  const { ref, allOf = [], anyOf = [], oneOf = [] } = schema.keywords
  for (const part of [...(ref === undefined ? [] : [ref]), ...allOf, ...anyOf, ...oneOf])
    for (const name of hiddenInPlace(part, direction, seen)) names.add(name)
  return names
}

class Variants {
  readonly #direction: Direction
  readonly #names: Set<string>
  readonly #made = new Map<Schema, Schema>()
  readonly #differs = new Map<Schema, boolean>()

  constructor(direction: Direction, names: Set<string>) {
    this.#direction = direction
    this.#names = names
  }

  of(schema: Schema): Schema {
    this.#decide(schema)
    return this.#variant(schema)
  }

  /** Which schemas differ: those that hide a property, and all that lead to one. */
  #decide(root: Schema): void {
    if (this.#differs.has(root)) return
    const all = new Set<Schema>()
    const parents = new Map<Schema, Schema[]>()
    const found = [root]
    for (let schema = found.pop(); schema !== undefined; schema = found.pop()) {
      if (all.has(schema)) continue
      all.add(schema)
      // Everything below a schema that was decided before was decided with it.
      if (this.#differs.has(schema)) continue
      for (const child of subschemas(schema)) {
        const list = parents.get(child)
        if (list === undefined) parents.set(child, [schema])
        else list.push(schema)
        found.push(child)
      }
    }
    const differing = new Set<Schema>()
    const open = [...all].filter((schema) => this.#differs.get(schema) === true || hiddenNames(schema, this.#direction).size > 0)
    for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
      if (differing.has(schema)) continue
      differing.add(schema)
      open.push(...(parents.get(schema) ?? []))
    }
    for (const schema of all) this.#differs.set(schema, differing.has(schema))
  }

  /** `outer`: names that are hidden around it, over the same value; a part that requires one of them does so no longer. */
  #variant(schema: Schema, outer: ReadonlySet<string> = nothing): Schema {
    const requires = schema.name === null && schema.keywords.required?.some((name) => outer.has(name)) === true
    if (this.#differs.get(schema) !== true && !requires) return schema
    const made = this.#made.get(schema)
    if (made !== undefined) return made
    const name = schema.name === null ? null : this.#name(`${schema.name}${this.#direction === 'request' ? 'Request' : 'Response'}`)
    const keywords: SchemaKeywords = {}
    const source = isObject(schema.source) ? Object.assign(emptyObject(), schema.source) : schema.source
    const variant: Schema = {
      name,
      pointer: name === null ? `${schema.pointer}/~${this.#direction}` : `#/components/schemas/${name}`,
      position: schema.position,
      boolean: schema.boolean,
      keywords,
      annotations: schema.annotations,
      x: schema.x,
      source,
    }
    this.#made.set(schema, variant)
    const put = (key: string, json: Json): void => {
      if (isObject(source)) source[key] = json
    }
    const absent = new Set([...(name === null ? outer : nothing), ...hiddenInPlace(schema, this.#direction)])
    copyKeywords(
      schema,
      keywords,
      (child, inPlace) => this.#variant(child, inPlace ? absent : nothing),
      absent,
      hiddenNames(schema, this.#direction),
      put,
    )
    return variant
  }

  #name(wish: string): string {
    let name = wish
    for (let count = 2; this.#names.has(name); count += 1) name = `${wish}${count}`
    this.#names.add(name)
    return name
  }
}

/** `properties` lose those of the other direction on the way: they are copied by themselves. */
const maps = mapApplicators.filter((keyword) => keyword !== 'properties')

function copyKeywords(
  schema: Schema,
  keywords: SchemaKeywords,
  change: (child: Schema, inPlace: boolean) => Schema,
  absent: ReadonlySet<string>,
  own: ReadonlySet<string>,
  put: (key: string, json: Json) => void,
): void {
  const old = schema.keywords
  Object.assign(keywords, old)
  if (old.ref !== undefined) {
    keywords.ref = change(old.ref, true)
    if (keywords.ref !== old.ref && keywords.ref.name !== null) put('$ref', `#/components/schemas/${keywords.ref.name}`)
  }
  for (const key of singleApplicators) {
    const child = old[key]
    if (child === undefined) continue
    keywords[key] = change(child, key === 'if' || key === 'then' || key === 'else')
    put(key, keywords[key].source)
  }
  for (const key of listApplicators) {
    const children = old[key]
    if (children === undefined) continue
    const changed = children.map((child) => change(child, key !== 'prefixItems'))
    keywords[key] = changed
    put(
      key,
      changed.map(({ source }) => source),
    )
  }
  for (const key of maps) {
    const children = old[key]
    if (children === undefined) continue
    keywords[key] = new Map([...children].map(([name, child]) => [name, change(child, key === 'dependentSchemas')]))
    put(key, sourcesOf(keywords[key]))
  }
  if (old.properties !== undefined) {
    keywords.properties = new Map(
      [...old.properties].filter(([name]) => !own.has(name)).map(([name, child]) => [name, change(child, false)]),
    )
    put('properties', sourcesOf(keywords.properties))
  }
  if (old.required !== undefined) {
    keywords.required = old.required.filter((name) => !absent.has(name))
    put('required', [...keywords.required])
  }
  if (old.discriminator !== undefined) {
    const { propertyName, mapping } = old.discriminator
    keywords.discriminator = { propertyName, mapping: new Map([...mapping].map(([value, child]) => [value, change(child, true)])) }
    const names = emptyObject()
    for (const [value, child] of keywords.discriminator.mapping)
      names[value] = child.name === null ? child.pointer : `#/components/schemas/${child.name}`
    put('discriminator', mapping.size === 0 ? { propertyName } : { propertyName, mapping: names })
  }
}

function sourcesOf(children: ReadonlyMap<string, Schema>): Json {
  const json = emptyObject()
  for (const [name, child] of children) json[name] = child.source
  return json
}
