/** Schemas by URI: `$id`, `$anchor` and `$dynamicAnchor` of plain JSON Schema documents (core, 8.2), for the conformance run. */
import { listApplicators, mapApplicators, singleApplicators } from '../model/applicators.ts'
import { isJsonObject, type SchemaTarget } from '../model/schema.ts'
import type { Json, JsonObject, Position } from '../model/types.ts'

/** Resources are found in everything that may hold a schema, not only in what applies one. */
const single: readonly string[] = [...singleApplicators, 'contentSchema']
const maps: readonly string[] = [...mapApplicators, '$defs', 'definitions']

interface Node {
  /** URI of the resource that the schema belongs to. */
  readonly base: string
  /** URI of its document, `#`, JSON Pointer. */
  readonly pointer: string
}

const withoutFragment = (uri: string): string => (uri.includes('#') ? uri.slice(0, uri.indexOf('#')) : uri)
const token = (key: string | number): string => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`

const decoded = (fragment: string): string | null => {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return null
  }
}

export class SchemaResources {
  readonly #roots = new Map<string, JsonObject>()
  readonly #nodes = new Map<object, Node>()
  readonly #anchors = new Map<string, JsonObject>()
  readonly #dynamic = new Map<string, Map<string, JsonObject>>()

  /** A document under the URI that it was fetched from. */
  add(json: Json, uri: string): SchemaTarget {
    if (isJsonObject(json)) {
      this.#roots.set(uri, json)
      this.#visit(json, { base: uri, pointer: `${uri}#` })
    }
    return this.#target(json, { base: uri, pointer: `${uri}#` })
  }

  #visit(json: Json | undefined, at: Node): void {
    if (!isJsonObject(json) || this.#nodes.has(json)) return
    const id = Object.hasOwn(json, '$id') ? json.$id : undefined
    const base = typeof id === 'string' ? withoutFragment(URL.parse(id, at.base)?.href ?? at.base) : at.base
    if (typeof id === 'string') this.#roots.set(base, json)
    this.#nodes.set(json, { base, pointer: at.pointer })
    for (const key of ['$anchor', '$dynamicAnchor'] as const) {
      const name = Object.hasOwn(json, key) ? json[key] : undefined
      if (typeof name !== 'string') continue
      this.#anchors.set(`${base}#${name}`, json)
      if (key === '$dynamicAnchor') this.#dynamic.set(base, (this.#dynamic.get(base) ?? new Map()).set(name, json))
    }
    const child = (value: Json | undefined, path: string) => this.#visit(value, { base, pointer: at.pointer + path })
    for (const key of single) if (Object.hasOwn(json, key)) child(json[key], token(key))
    for (const key of listApplicators) {
      const list = Object.hasOwn(json, key) ? json[key] : undefined
      if (Array.isArray(list)) for (const [index, item] of list.entries()) child(item, token(key) + token(index))
    }
    for (const key of maps) {
      const map = Object.hasOwn(json, key) ? json[key] : undefined
      if (isJsonObject(map)) for (const [name, item] of Object.entries(map)) child(item, token(key) + token(name))
    }
  }

  #target(json: Json, fallback: Node): SchemaTarget {
    const node = (isJsonObject(json) ? this.#nodes.get(json) : undefined) ?? fallback
    return { json, pointer: node.pointer, name: null, position: { file: node.base, line: 1, column: 1 } }
  }

  /** Null when nothing is known under that URI. */
  resolve(ref: string, base: string): SchemaTarget | null {
    const url = URL.parse(ref, base)
    if (url === null) return null
    const uri = withoutFragment(url.href)
    const root = this.#roots.get(uri)
    if (root === undefined) return null
    const fragment = decoded(url.hash.slice(1))
    if (fragment === null) return null
    const start = this.#nodes.get(root) ?? { base: uri, pointer: `${uri}#` }
    if (fragment === '') return this.#target(root, start)
    if (fragment.startsWith('/')) return this.#follow(root, start, fragment.slice(1).split('/'))
    const anchored = this.#anchors.get(`${uri}#${fragment}`)
    return anchored === undefined ? null : this.#target(anchored, start)
  }

  #follow(root: JsonObject, start: Node, tokens: readonly string[]): SchemaTarget | null {
    let json: Json = root
    let node = start
    for (const raw of tokens) {
      const key = raw.replace(/~1/g, '/').replace(/~0/g, '~')
      const next: Json | undefined = Array.isArray(json)
        ? json[Number(key)]
        : isJsonObject(json) && Object.hasOwn(json, key)
          ? json[key]
          : undefined
      if (next === undefined) return null
      json = next
      node = (isJsonObject(next) ? this.#nodes.get(next) : undefined) ?? { base: node.base, pointer: node.pointer + token(key) }
    }
    this.#visit(json, node)
    return this.#target(json, node)
  }

  dynamicAnchors(resource: string): ReadonlyMap<string, SchemaTarget> {
    const anchors = this.#dynamic.get(resource) ?? new Map<string, JsonObject>()
    return new Map([...anchors].map(([name, json]) => [name, this.#target(json, { base: resource, pointer: `${resource}#` })]))
  }

  positionOf(node: object | null, key?: string | number): Position {
    const value: unknown = node !== null && key !== undefined ? Reflect.get(node, key) : undefined
    const found =
      (typeof value === 'object' && value !== null ? this.#nodes.get(value) : undefined) ??
      (node === null ? undefined : this.#nodes.get(node))
    return { file: found?.base ?? '', line: 1, column: 1 }
  }
}
