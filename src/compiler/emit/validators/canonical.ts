/**
 * Inline schemas that say the same share their functions and contracts: the tenth `{ type: string, format: uuid }` of a document is the first one.
 * Components stay themselves.
 */
import { createHash } from 'node:crypto'
import type { Schema, SchemaKeywords } from '../../model/types.ts'
import { resolveAlias } from './analysis.ts'

export class CanonicalSchemas {
  readonly #byKey = new Map<string, Schema>()
  readonly #keys = new WeakMap<Schema, string>()
  readonly #identities = new Map<Schema, string>()

  /** The first schema that was asked for with the same meaning. */
  of(schema: Schema): Schema {
    const target = resolveAlias(schema)
    if (target.name !== null) return target
    const key = this.#key(target)
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    this.#byKey.set(key, target)
    return target
  }

  #identity(schema: Schema): string {
    const known = this.#identities.get(schema)
    if (known !== undefined) return known
    const identity = `schema ${this.#identities.size}`
    this.#identities.set(schema, identity)
    return identity
  }

  #key(schema: Schema): string {
    if (schema.name !== null) return this.#identity(schema)
    const known = this.#keys.get(schema)
    if (known !== undefined) return known
    // What leads back here is told apart by identity; a cycle of inline schemas is shared with none.
    this.#keys.set(schema, this.#identity(schema))
    const { boolean, annotations, x } = schema
    const marks = [annotations.default, annotations.writeOnly ?? false, x.trim ?? false, x.private ?? false]
    const text = JSON.stringify([boolean, marks, this.#keywords(schema.keywords)])
    const key = createHash('sha256').update(text).digest('base64')
    this.#keys.set(schema, key)
    return key
  }

  #keywords(keywords: SchemaKeywords): unknown {
    const plain = (value: unknown): unknown => {
      if (value instanceof Map) return [...value].map(([name, item]) => [name, plain(item)])
      if (Array.isArray(value)) return value.map(plain)
      return isSchema(value) ? this.#key(value) : value
    }
    return Object.entries(keywords)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]: [string, unknown]) => {
        if (key === 'discriminator' && keywords.discriminator !== undefined) {
          return [key, keywords.discriminator.propertyName, plain(keywords.discriminator.mapping)]
        }
        if (key === 'dynamicRef' && keywords.dynamicRef !== undefined) return [key, this.#key(keywords.dynamicRef.initial)]
        return [key, key === 'enum' || key === 'const' ? value : plain(value)]
      })
  }
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && 'keywords' in value && 'pointer' in value

const kinds: Readonly<Record<string, string>> = { string: 'Text', integer: 'Integer', number: 'Number', boolean: 'Boolean' }
const described = new Set(['types', 'format', 'minimum', 'maximum', 'minLength', 'maxLength'])

/** A word that says what a small inline schema is, whoever uses it first: `UuidText`, `TextFrom1To64`, `IntegerFrom0`. Null: too much to say. */
export function describingWord({ boolean, keywords: k, x, annotations }: Schema): string | null {
  const marked = x.trim !== undefined || x.private !== undefined || annotations.default !== undefined || annotations.writeOnly !== undefined
  if (boolean !== null || marked || Object.keys(k).some((key) => !described.has(key))) return null
  const [type, ...others] = (k.types ?? []).filter((one) => one !== 'null')
  const kind = type === undefined || others.length > 0 || !Object.hasOwn(kinds, type) ? undefined : kinds[type]
  const bounds = [type === 'string' ? k.minLength : k.minimum, type === 'string' ? k.maxLength : k.maximum]
  if (kind === undefined || !bounds.every((bound) => bound === undefined || (Number.isSafeInteger(bound) && bound >= 0))) return null
  const [from, to] = bounds
  const format = k.format?.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  const noun = format === undefined ? kind : `${format}${kind}`
  const bounded = from !== undefined || to !== undefined || format !== undefined || type === 'string' || type === 'boolean'
  const nullable = (k.types?.length ?? 0) > 1 ? 'Nullable' : ''
  return `${nullable}${bounded ? noun : `Any${noun}`}${from === undefined ? '' : `From${from}`}${to === undefined ? '' : `To${to}`}`
}
