/** Where every node of every file stands. Nodes are plain JSON; their origins are kept beside them, so that no layer carries a syntax tree. */
import type { Json, JsonObject, Position } from '../model/types.ts'

/** One file's text, and its line table (made when the first position is asked for). */
export class Source {
  readonly path: string
  readonly text: string
  #lines: number[] | null = null

  constructor(path: string, text: string) {
    this.path = path
    this.text = text
  }

  position(offset: number): Position {
    const lines = this.#lines ?? this.#read()
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file: this.path, line: low + 1, column: offset - (lines[low] ?? 0) + 1 }
  }

  #read(): number[] {
    const lines = [0]
    for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) lines.push(at + 1)
    this.#lines = lines
    return lines
  }
}

/** Offsets of one object or array in its file: its own, and those of its keys or items. */
export interface Origin {
  readonly source: Source
  readonly offset: number
  readonly keys: ReadonlyMap<string, number> | readonly number[]
}

export class Origins {
  readonly #origins = new Map<object, Origin>()
  #fallback: Source | null = null

  /** What a node without an origin (one that the compiler added) is shown at: the start of this file. */
  set fallback(source: Source) {
    this.#fallback = source
  }

  set(node: object, origin: Origin): void {
    this.#origins.set(node, origin)
  }

  get(node: object): Origin | undefined {
    return this.#origins.get(node)
  }

  /** A copy stands where its original stands. */
  inherit<Node extends object>(copy: Node, original: object): Node {
    const origin = this.#origins.get(original)
    if (origin !== undefined) this.#origins.set(copy, origin)
    return copy
  }

  /** The position of a node, or of one of its keys or items (where that is unknown: of the node). */
  of(node: object | null, key?: string | number): Position {
    const origin = node === null ? undefined : this.#origins.get(node)
    if (origin === undefined) return this.#fallback?.position(0) ?? { file: '', line: 1, column: 1 }
    const offset = key === undefined ? undefined : origin.keys instanceof Map ? origin.keys.get(String(key)) : Reflect.get(origin.keys, key)
    return origin.source.position(typeof offset === 'number' ? offset : origin.offset)
  }
}

export const isObject = (json: Json | undefined): json is JsonObject => typeof json === 'object' && json !== null && !Array.isArray(json)

/** An object that holds any key as data, `__proto__` and `constructor` included. */
export const emptyObject = (): JsonObject => Object.create(null) as JsonObject
