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
  /** Numbers as they are written, by key or index, where the value is another: a double cannot hold them. */
  readonly inexact?: ReadonlyMap<string, string>
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

  /** How a number is written, where its value is another one; null: the value is what is written. */
  inexact(node: object, key: string | number): string | null {
    return this.#origins.get(node)?.inexact?.get(String(key)) ?? null
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

/** The digits and the power of ten of a decimal number as it is written, `-` and leading or trailing zeros aside. */
function decimalOf(text: string): string {
  const [, whole = '', fraction = '', exponent = '0'] = /^[-+]?([0-9]*)\.?([0-9]*)(?:[eE]([-+]?[0-9]+))?$/.exec(text) ?? []
  const digits = (whole + fraction).replace(/^0+/, '')
  const short = digits.replace(/0+$/, '')
  return short === '' ? '0' : `${short}e${Number(exponent) - fraction.length + digits.length - short.length}`
}

/** Whether a number stands for itself: 0.1 does (what is printed again is 0.1), 9007199254740993 does not. Hexadecimal and octal YAML as well. */
export const isExact = (text: string, value: number): boolean =>
  /^0[xo]/.test(text) ? BigInt(text) === BigInt(value) : decimalOf(text) === decimalOf(String(value))

export const isObject = (json: Json | undefined): json is JsonObject => typeof json === 'object' && json !== null && !Array.isArray(json)

/** An object that holds any key as data, `__proto__` and `constructor` included. */
export const emptyObject = (): JsonObject => Object.create(null) as JsonObject
