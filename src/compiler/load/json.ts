/** JSON (RFC 8259) with positions, in one pass: large documents are JSON, and a YAML parser would take seconds over them. */
import type { Json, JsonObject } from '../model/types.ts'
import type { Refusal } from '../refusal.ts'
import { emptyObject, isExact, type Origins, type Source } from './source.ts'
import { depthLimit } from './yaml.ts'

class JsonError extends Error {
  readonly rule: string
  readonly offset: number
  constructor(rule: string, message: string, offset: number) {
    super(message)
    this.rule = rule
    this.offset = offset
  }
}

export function parseJson(source: Source, origins: Origins, refuse: (refusal: Refusal) => void): Json | undefined {
  const parser = new Parser(source, origins, refuse)
  try {
    return parser.document()
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    refuse({ rule: error.rule, message: error.message, position: source.position(error.offset) })
    return undefined
  }
}

const numberForm = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y

class Parser {
  readonly #text: string
  readonly #source: Source
  readonly #origins: Origins
  readonly #refuse: (refusal: Refusal) => void
  #at = 0

  constructor(source: Source, origins: Origins, refuse: (refusal: Refusal) => void) {
    this.#text = source.text
    this.#source = source
    this.#origins = origins
    this.#refuse = refuse
  }

  document(): Json {
    if (this.#text.charCodeAt(0) === 0xfeff) this.#at = 1
    const json = this.#value(0)
    this.#space()
    if (this.#at < this.#text.length) throw this.#unexpected()
    return json
  }

  #unexpected(): JsonError {
    const found = this.#text[this.#at]
    return new JsonError(
      'invalid-json',
      found === undefined ? 'The file ends too early.' : `Unexpected ${JSON.stringify(found)}.`,
      this.#at,
    )
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      this.#at += 1
    }
  }

  #value(depth: number): Json {
    this.#space()
    if (depth > depthLimit) throw new JsonError('nesting-too-deep', `Nodes nest at most ${depthLimit} levels deep.`, this.#at)
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(depth)
      case '[':
        return this.#array(depth)
      case '"':
        return this.#string()
      case 't':
        return this.#word('true', true)
      case 'f':
        return this.#word('false', false)
      case 'n':
        return this.#word('null', null)
      default:
        return this.#number()
    }
  }

  #word(word: string, value: Json): Json {
    if (!this.#text.startsWith(word, this.#at)) throw this.#unexpected()
    this.#at += word.length
    return value
  }

  #number(): number {
    numberForm.lastIndex = this.#at
    const match = numberForm.exec(this.#text)
    const value = Number(match?.[0])
    if (match === null || !Number.isFinite(value)) throw this.#unexpected()
    this.#at = numberForm.lastIndex
    return value
  }

  #string(): string {
    const start = this.#at
    let end = start + 1
    for (;;) {
      const code = this.#text.charCodeAt(end)
      if (code === 0x22) break
      if (code === 0x5c) end += 2
      else if (code < 0x20 || Number.isNaN(code)) {
        this.#at = end
        throw this.#unexpected()
      } else end += 1
    }
    this.#at = end + 1
    const raw = this.#text.slice(start, end + 1)
    if (!raw.includes('\\')) return raw.slice(1, -1)
    try {
      return String(JSON.parse(raw))
    } catch {
      throw new JsonError('invalid-json', 'The string holds a broken escape.', start)
    }
  }

  /** The value that begins here; a number that a double cannot hold is noted under its key. */
  #noted(depth: number, key: string, inexact: Map<string, string>): Json {
    this.#space()
    const start = this.#at
    const value = this.#value(depth)
    if (typeof value === 'number') {
      const text = this.#text.slice(start, this.#at)
      if (!isExact(text, value)) inexact.set(key, text)
    }
    return value
  }

  #array(depth: number): Json[] {
    const offset = this.#at
    const array: Json[] = []
    const offsets: number[] = []
    const inexact = new Map<string, string>()
    this.#at += 1
    this.#space()
    if (this.#text[this.#at] === ']') this.#at += 1
    else {
      for (;;) {
        this.#space()
        offsets.push(this.#at)
        array.push(this.#noted(depth + 1, String(array.length), inexact))
        if (this.#next(']')) break
      }
    }
    this.#origins.set(array, { source: this.#source, offset, keys: offsets, ...(inexact.size > 0 && { inexact }) })
    return array
  }

  #object(depth: number): JsonObject {
    const offset = this.#at
    const object = emptyObject()
    const keys = new Map<string, number>()
    const inexact = new Map<string, string>()
    this.#at += 1
    this.#space()
    if (this.#text[this.#at] === '}') this.#at += 1
    else {
      for (;;) {
        this.#space()
        const at = this.#at
        if (this.#text[at] !== '"') throw this.#unexpected()
        const key = this.#string()
        const first = keys.get(key)
        if (first === undefined) keys.set(key, at)
        else {
          const message = `The key "${key}" stands twice in one object (first at line ${this.#source.position(first).line}).`
          this.#refuse({ rule: 'duplicate-key', message, position: this.#source.position(at) })
        }
        this.#space()
        if (this.#text[this.#at] !== ':') throw this.#unexpected()
        this.#at += 1
        object[key] = this.#noted(depth + 1, key, inexact)
        if (this.#next('}')) break
      }
    }
    this.#origins.set(object, { source: this.#source, offset, keys, ...(inexact.size > 0 && { inexact }) })
    return object
  }

  /** After an item: true at the closing bracket, false at a comma. */
  #next(close: string): boolean {
    this.#space()
    const found = this.#text[this.#at]
    if (found !== close && found !== ',') throw this.#unexpected()
    this.#at += 1
    return found === close
  }
}
