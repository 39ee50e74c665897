/**
 * The copy of a completed contract that openapi-typescript reads. Two reasons for it: nothing that would only be pasted into comments goes in unescaped,
 * and constructs of JSON Schema 2020-12 whose translation there would be wrong (not just wide) are put in an equivalent form that it translates well.
 */
import type { Json, JsonObject } from '../model/types.ts'
import { commentText } from '../print/literal.ts'
import { isObject, resolved, resolvePointer } from './document.ts'

/** Who reads the types: a server gets every default filled in, a client may leave such properties out. */
export type TypesFor = 'server' | 'client'

/** A new document of paths and components; `completed` stays as it is. */
export function typedCopy(completed: JsonObject, reader: TypesFor): JsonObject {
  return new Copy(completed, reader).document()
}

const directReference = /^#\/components\/[A-Za-z]+\/[^/]+$/
const kept = ['name', 'in', 'required', 'deprecated', 'operationId', '$ref']
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

class Copy {
  readonly #source: JsonObject
  readonly #reader: TypesFor
  /** References into the inside of something else, as components of their own: `$defs` would come out as a property. */
  readonly #hoisted = new Map<string, { name: string; schema: Json }>()

  constructor(source: JsonObject, reader: TypesFor) {
    this.#source = source
    this.#reader = reader
  }

  document(): JsonObject {
    const components = isObject(this.#source.components) ? this.#source.components : {}
    const paths = this.#map(this.#source.paths, (item) => this.#pathItem(item))
    const copied: JsonObject = {
      schemas: this.#map(components.schemas, (schema) => this.#schema(schema)),
      responses: this.#map(components.responses, (node) => this.#node(node)),
      parameters: this.#map(components.parameters, (node) => this.#node(node)),
      requestBodies: this.#map(components.requestBodies, (node) => this.#node(node)),
      headers: this.#map(components.headers, (node) => this.#node(node)),
    }
    const hoisted = [...this.#hoisted.values()].map(({ name, schema }): [string, Json] => [name, schema])
    copied.schemas = Object.fromEntries([...Object.entries(copied.schemas ?? {}), ...hoisted])
    return { openapi: '3.1.0', info: { title: '', version: '' }, paths, components: copied }
  }

  #map(node: Json | undefined, change: (value: Json) => Json): JsonObject {
    return isObject(node) ? Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value)])) : {}
  }

  #pathItem(reference: Json): Json {
    const node = resolved(this.#source, reference)
    const entries: [string, Json][] = []
    if (Array.isArray(node.parameters)) entries.push(['parameters', node.parameters.map((item) => this.#node(item))])
    for (const method of methods) {
      const operation = node[method]
      if (operation !== undefined) entries.push([method, this.#node(operation)])
    }
    return Object.fromEntries(entries)
  }

  /** Operation, parameter, header, request body, response or media type. */
  #node(node: Json): Json {
    if (!isObject(node)) return node
    const entries: [string, Json][] = []
    for (const key of kept) if (node[key] !== undefined) entries.push([key, node[key]])
    const text = typeof node.summary === 'string' ? node.summary : node.description
    if (typeof text === 'string') entries.push(['description', commentText(text)])
    if (node.schema !== undefined) entries.push(['schema', this.#schema(node.schema)])
    if (Array.isArray(node.parameters)) entries.push(['parameters', node.parameters.map((item) => this.#node(item))])
    if (node.requestBody !== undefined) entries.push(['requestBody', this.#node(node.requestBody)])
    for (const key of ['responses', 'headers', 'content']) {
      if (isObject(node[key])) entries.push([key, this.#map(node[key], (item) => this.#node(item))])
    }
    return Object.fromEntries(entries)
  }

  #reference(ref: string): string {
    if (directReference.test(ref)) return ref
    const known = this.#hoisted.get(ref)
    if (known !== undefined) return `#/components/schemas/${known.name}`
    const name = `Inner${this.#hoisted.size + 1}_${ref.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '')}`
    const entry: { name: string; schema: Json } = { name, schema: {} }
    this.#hoisted.set(ref, entry)
    const target = resolvePointer(this.#source, ref)
    if (target !== undefined) entry.schema = this.#schema(target)
    return `#/components/schemas/${name}`
  }

  /** A schema in a place where the translation wants an object. */
  #schemaObject(node: Json): Json {
    if (node === true) return {}
    return node === false ? { not: {} } : this.#schema(node)
  }

  #schemas(node: Json | undefined): Json[] {
    return Array.isArray(node) ? node.map((item) => this.#schemaObject(item)) : []
  }

  #schema(node: Json): Json {
    if (!isObject(node)) return node
    const out: JsonObject = {}
    if (typeof node.description === 'string') out.description = commentText(node.description)
    for (const key of ['type', 'enum', 'deprecated', 'readOnly', 'writeOnly', 'minItems', 'maxItems']) {
      if (node[key] !== undefined) out[key] = node[key]
    }
    if (node.const !== undefined) out.enum = [node.const]
    const allOf = this.#schemas(node.allOf)
    const alternatives = [this.#schemas(node.oneOf), this.#schemas(node.anyOf)].filter((list) => list.length > 0)
    // An `anyOf` beside other keywords comes out as a union with them instead of an intersection; as `oneOf` it comes out right.
    if (alternatives[0] !== undefined) out.oneOf = alternatives[0]
    if (alternatives[1] !== undefined) allOf.push({ oneOf: alternatives[1] })
    if (isObject(node.discriminator) && node.oneOf !== undefined) out.discriminator = this.#discriminator(node.discriminator)
    this.#object(node, out)
    this.#array(node, out)
    if (typeof node.$ref === 'string') {
      const reference: JsonObject = { $ref: this.#reference(node.$ref) }
      const annotations = ['description', 'deprecated', 'readOnly', 'writeOnly']
      if (allOf.length === 0 && Object.keys(out).every((key) => annotations.includes(key))) return { ...out, ...reference }
      allOf.unshift(reference)
    }
    if (allOf.length > 0) out.allOf = allOf
    return out
  }

  #discriminator(node: JsonObject): JsonObject {
    const copy: JsonObject = { propertyName: node.propertyName ?? '' }
    if (isObject(node.mapping)) copy.mapping = node.mapping
    return copy
  }

  #object(node: JsonObject, out: JsonObject): void {
    const named = isObject(node.properties) ? Object.entries(node.properties) : []
    const required = Array.isArray(node.required) ? node.required.filter((name) => typeof name === 'string') : []
    if (this.#reader === 'server') {
      for (const [name, property] of named) if (!required.includes(name) && this.#hasDefault(property)) required.push(name)
    }
    const properties = named.map(([name, property]): [string, Json] => [name, this.#schema(property)])
    const describesObject = named.length > 0 || node.type === 'object'
    if (describesObject) {
      for (const name of required) if (!named.some(([known]) => known === name)) properties.push([name, {}])
    }
    if (properties.length > 0) out.properties = Object.fromEntries(properties)
    if (required.length > 0) out.required = required
    const patterns = isObject(node.patternProperties) ? Object.values(node.patternProperties) : []
    const additional = node.additionalProperties
    if (patterns.length === 0 && (additional === undefined || additional === false)) return
    // `{ id: string } & { [key: string]: number }` can be read but never be written; unknown values can be both.
    if (properties.length > 0 || patterns.length > 0) out.additionalProperties = true
    else if (additional !== undefined) out.additionalProperties = this.#schema(additional)
  }

  #array(node: JsonObject, out: JsonObject): void {
    if (!Array.isArray(node.prefixItems)) {
      if (node.items !== undefined) out.items = this.#schema(node.items)
      return
    }
    const prefix = this.#schemas(node.prefixItems)
    if (node.items === false && node.minItems === prefix.length) out.prefixItems = prefix
    else out.items = { oneOf: [...prefix, ...(node.items === false ? [] : [this.#schemaObject(node.items ?? true)])] }
  }

  #hasDefault(node: Json | undefined): boolean {
    const seen = new Set<string>()
    for (let at = node; isObject(at); ) {
      if (at.default !== undefined) return true
      if (typeof at.$ref !== 'string' || seen.has(at.$ref)) return false
      seen.add(at.$ref)
      at = resolvePointer(this.#source, at.$ref)
    }
    return false
  }
}
