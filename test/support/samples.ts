/** Values for differential tests: near-valid instances of a JSON Schema, and mutations of them. Deterministic for a seed. */
import type { Json, Schema } from '../../src/compiler/model/types.ts'

/** mulberry32: small, good enough, the same everywhere. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const hidden = (value: Json): Json => JSON.parse(`{"__proto__": ${JSON.stringify(value)}}`)

/** Values at which validators are known to differ. */
export const oddities: readonly Json[] = [
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  0.5,
  1.0000000000000002,
  5e-324,
  1e300,
  -1e300,
  9007199254740991,
  9007199254740992,
  0.1,
  0.3,
  19.99,
  '',
  ' ',
  'a',
  'ab',
  'A',
  '0',
  '1',
  '1.0',
  'true',
  'null',
  '\u0000',
  '\ud83d\ude00',
  '\ud83d\ude00\ud83d\ude00',
  '\ud83d',
  'é',
  'e\u0301',
  '\u2028',
  'x'.repeat(101),
  '2026-01-02',
  '2026-02-30',
  '2026-01-02T03:04:05Z',
  '2026-01-02t03:04:05z',
  '2026-01-02T03:04:60Z',
  '2026-01-02T03:04:05+24:00',
  '12:00:00Z',
  'a@b.example',
  'a@b',
  '@',
  'https://example.test/a?b#c',
  '/relative',
  '550e8400-e29b-41d4-a716-446655440000',
  '127.0.0.1',
  '::1',
  '256.0.0.1',
  [],
  [null],
  [1],
  [1, 1],
  ['a', 'a'],
  [[]],
  {},
  { a: 1 },
  { constructor: 1 },
  { toString: null },
  { length: 1 },
  hidden(1),
  hidden('a'),
  hidden({}),
]

export class Samples {
  readonly #next: () => number

  constructor(seed: number) {
    this.#next = random(seed)
  }

  #pick<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.#next() * items.length)]
  }

  oddity(): Json {
    return this.#pick(oddities) ?? null
  }

  /** Often valid, sometimes not. */
  of(schema: Schema, depth = 0): Json {
    const { keywords } = schema
    if (schema.boolean !== null || depth > 6 || this.#next() < 0.04) return this.oddity()
    if (keywords.const !== undefined) return keywords.const.value
    if (keywords.enum !== undefined) return this.#pick(keywords.enum) ?? null
    if (keywords.ref !== undefined && this.#next() < 0.9) return this.of(keywords.ref, depth)
    const branches = keywords.oneOf ?? keywords.anyOf ?? keywords.allOf
    const branch = branches === undefined ? undefined : this.#pick(branches)
    if (branch !== undefined) {
      const value = this.of(branch, depth + 1)
      return isRecord(value) && keywords.properties !== undefined ? { ...value, ...this.#object(schema, depth) } : value
    }
    const example = this.#pick(schema.annotations.examples ?? [])
    if (example !== undefined && this.#next() < 0.3) return example
    return this.#typed(schema, this.#pick(keywords.types ?? ['string', 'number', 'object', 'array', 'null', 'boolean']) ?? 'null', depth)
  }

  #typed(schema: Schema, type: string, depth: number): Json {
    switch (type) {
      case 'null':
        return null
      case 'boolean':
        return this.#next() < 0.5
      case 'integer':
        return Math.round(this.#number(schema))
      case 'number':
        return this.#number(schema)
      case 'string':
        return this.#string(schema)
      case 'array':
        return this.#array(schema, depth)
      default:
        return this.#object(schema, depth)
    }
  }

  #number({ keywords }: Schema): number {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = keywords
    const low = minimum ?? exclusiveMinimum ?? -10
    const high = maximum ?? exclusiveMaximum ?? low + 100
    const value = this.#pick([low, high, low - 1, high + 1, low + 1, (low + high) / 2, low + this.#next() * (high - low)]) ?? 0
    return multipleOf !== undefined && this.#next() < 0.7 ? Math.round(value / multipleOf) * multipleOf : value
  }

  #string({ keywords }: Schema): string {
    const { minLength = 0, maxLength = 12, format, pattern } = keywords
    const odd = oddities.filter((value) => typeof value === 'string')
    if (format !== undefined || pattern !== undefined || this.#next() < 0.3) return this.#pick(odd) ?? ''
    const length = this.#pick([minLength, maxLength, minLength - 1, maxLength + 1, Math.floor((minLength + maxLength) / 2)]) ?? 0
    return (this.#pick(['a', '\ud83d\ude00', 'Z', '7']) ?? 'a').repeat(Math.min(Math.max(length, 0), 300))
  }

  #array({ keywords }: Schema, depth: number): Json[] {
    const { minItems = 0, maxItems = 3, prefixItems, items } = keywords
    const length = Math.max(0, Math.min(this.#pick([minItems, maxItems, minItems - 1, maxItems + 1, prefixItems?.length ?? 1]) ?? 0, 8))
    return Array.from({ length }, (_, index) => {
      const schema = prefixItems?.[index] ?? items ?? keywords.contains
      return schema === undefined ? this.oddity() : this.of(schema, depth + 1)
    })
  }

  #object({ keywords }: Schema, depth: number): { [key: string]: Json } {
    const entries: [string, Json][] = []
    const required = new Set(keywords.required ?? [])
    for (const [name, property] of keywords.properties ?? []) {
      if (this.#next() < (required.has(name) ? 0.97 : 0.5)) entries.push([name, this.of(property, depth + 1)])
    }
    for (const name of required) if (!keywords.properties?.has(name)) entries.push([name, this.oddity()])
    const rest = keywords.additionalProperties ?? keywords.patternProperties?.values().next().value
    const chance = rest === undefined || rest.boolean === false ? 0.08 : 0.6
    if (this.#next() < chance) {
      const name = this.#pick(['extra', '__proto__', 'constructor', 'x-1', '', '0']) ?? 'extra'
      entries.push([name, rest === undefined ? this.oddity() : this.of(rest, depth + 1)])
    }
    return Object.fromEntries(entries)
  }

  /** The value with one part of it replaced, removed or added. */
  mutated(value: Json): Json {
    if (Array.isArray(value) && value.length > 0 && this.#next() < 0.8) {
      const at = Math.floor(this.#next() * value.length)
      return value.map((item, index) => (index === at ? this.mutated(item) : item))
    }
    if (isRecord(value) && this.#next() < 0.85) {
      const keys = Object.keys(value)
      const at = this.#pick([...keys, ...keys, 'added'])
      const kept = Object.entries(value).filter(([key]) => key !== at)
      if (at === undefined || this.#next() < 0.25) return Object.fromEntries(kept)
      const old = Object.getOwnPropertyDescriptor(value, at)?.value
      return Object.fromEntries([...kept, [at, old === undefined ? this.oddity() : this.mutated(old)]])
    }
    return this.oddity()
  }
}

const isRecord = (value: Json): value is { [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value)
