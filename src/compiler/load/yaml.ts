/**
 * YAML 1.2 (core schema) to JSON with positions. Aliases are expanded under a budget, `<<` merges are honoured, every key is data.
 * @see https://spec.openapis.org/oas/v3.1.1.html#format (JSON-compatible YAML only)
 */
import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Json, JsonObject } from '../model/types.ts'
import type { Refusal } from '../refusal.ts'
import { emptyObject, isExact, isObject, type Origins, type Source } from './source.ts'

/** Nodes that aliases and merges may add to what is written; ten nested aliases of ten would be billions. */
const expansionBudget = 100_000
export const depthLimit = 200

export function parseYaml(source: Source, origins: Origins, refuse: (refusal: Refusal) => void): Json | undefined {
  let document: ReturnType<typeof parseDocument>
  try {
    document = parseDocument(source.text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    refuse({ rule: 'nesting-too-deep', message: 'The file is nested too deeply to be read.', position: source.position(0) })
    return undefined
  }
  for (const problem of [...document.errors, ...document.warnings]) {
    const rule = problem.code === 'RESOURCE_EXHAUSTION' ? 'nesting-too-deep' : 'invalid-yaml'
    refuse({ rule, message: problem.message, position: source.position(problem.pos[0]) })
  }
  if (document.errors.length > 0) return undefined
  if (document.contents === null) {
    refuse({ rule: 'empty-document', message: 'The file holds nothing.', position: source.position(0) })
    return undefined
  }
  return new Converter(source, origins, refuse).convert(document.contents, 0)
}

class Converter {
  readonly #source: Source
  readonly #origins: Origins
  readonly #refuse: (refusal: Refusal) => void
  readonly #anchors = new Map<string, Node>()
  readonly #open = new Set<Node>()
  #expanding = 0
  #expanded = 0
  #exhausted = false

  constructor(source: Source, origins: Origins, refuse: (refusal: Refusal) => void) {
    this.#source = source
    this.#origins = origins
    this.#refuse = refuse
  }

  #no(rule: string, message: string, offset: number): null {
    this.#refuse({ rule, message, position: this.#source.position(offset) })
    return null
  }

  convert(node: Node, depth: number): Json {
    const offset = node.range?.[0] ?? 0
    if (depth > depthLimit) return this.#no('nesting-too-deep', `Nodes nest at most ${depthLimit} levels deep.`, offset)
    if (this.#expanding > 0) {
      this.#expanded += 1
      if (this.#expanded > expansionBudget) {
        if (!this.#exhausted) this.#no('alias-expansion', `Aliases and merges add more than ${expansionBudget} nodes.`, offset)
        this.#exhausted = true
        return null
      }
    }
    if (isAlias(node)) return this.#alias(node.source, offset, depth)
    if (node.anchor !== undefined && node.anchor !== '') this.#anchors.set(node.anchor, node)
    if (isScalar(node)) return this.#scalar(node.value, offset)
    this.#open.add(node)
    const json = isMap(node) ? this.#map(node, offset, depth) : isSeq(node) ? this.#seq(node.items, offset, depth) : null
    this.#open.delete(node)
    return json
  }

  #alias(name: string, offset: number, depth: number): Json {
    const target = this.#anchors.get(name)
    if (target === undefined) return this.#no('unknown-alias', `There is no anchor "&${name}" before this alias.`, offset)
    if (this.#open.has(target)) return this.#no('recursive-alias', `The anchor "&${name}" contains itself.`, offset)
    this.#expanding += 1
    const json = this.convert(target, depth)
    this.#expanding -= 1
    return json
  }

  #scalar(value: unknown, offset: number): Json {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number' && Number.isFinite(value)) return value
    return this.#no('not-json', 'Only what JSON can say is allowed: this scalar is no string, finite number, boolean or null.', offset)
  }

  #seq(items: readonly unknown[], offset: number, depth: number): Json[] {
    const offsets: number[] = []
    const inexact = new Map<string, string>()
    const array = items.map((item, index) => {
      // The parser types items as unknown; what it composes are nodes.
      const node = item as Node
      offsets.push(node.range?.[0] ?? offset)
      this.#note(node, String(index), inexact)
      return this.convert(node, depth + 1)
    })
    this.#origins.set(array, { source: this.#source, offset, keys: offsets, ...(inexact.size > 0 && { inexact }) })
    return array
  }

  /** Notes a number that a double cannot hold under its key. */
  #note(value: Node, key: string, inexact: Map<string, string>): void {
    const node = isAlias(value) ? this.#anchors.get(value.source) : value
    if (!isScalar(node) || typeof node.value !== 'number' || node.source === undefined) return
    if (Number.isFinite(node.value) && !isExact(node.source, node.value)) inexact.set(key, node.source)
  }

  #map(map: YAMLMap, offset: number, depth: number): JsonObject {
    const object = emptyObject()
    const inexact = new Map<string, string>()
    const keys = new Map<string, number>()
    const merges: { value: Node; at: number }[] = []
    for (const pair of map.items) {
      const key = isAlias(pair.key) ? this.#anchors.get(pair.key.source) : pair.key
      const at = isScalar(pair.key) || isAlias(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
      if (!isScalar(key)) {
        this.#no('not-json', 'A key must be a plain scalar.', at)
        continue
      }
      const value = pair.value as Node | null
      if (key.value === '<<' && key.type === 'PLAIN' && value !== null) {
        merges.push({ value, at })
        continue
      }
      const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
      if (keys.has(name)) {
        const first = this.#source.position(keys.get(name) ?? 0)
        this.#no('duplicate-key', `The key "${name}" stands twice in one object (first at line ${first.line}).`, at)
        continue
      }
      keys.set(name, at)
      if (value !== null) this.#note(value, name, inexact)
      object[name] = value === null ? null : this.convert(value, depth + 1)
    }
    for (const { value, at } of merges) this.#merge(object, { keys, inexact }, value, at, depth)
    this.#origins.set(object, { source: this.#source, offset, keys, ...(inexact.size > 0 && { inexact }) })
    return object
  }

  #merge(
    object: JsonObject,
    { keys, inexact }: { keys: Map<string, number>; inexact: Map<string, string> },
    value: Node,
    at: number,
    depth: number,
  ): void {
    const merged = this.convert(value, depth + 1)
    for (const part of Array.isArray(merged) ? merged : [merged]) {
      if (this.#exhausted) return
      if (!isObject(part)) {
        this.#no('invalid-merge', '"<<" takes an object, or a list of objects.', at)
        continue
      }
      for (const [key, item] of Object.entries(part)) {
        if (Object.hasOwn(object, key)) continue
        object[key] = item
        keys.set(key, at)
        const written = this.#origins.inexact(part, key)
        if (written !== null) inexact.set(key, written)
      }
    }
  }
}
