/**
 * Reads JSON Schema (draft 2020-12, the dialect of OpenAPI 3.1) into the `Schema` IR: references are tied to the schema itself, keywords are
 * checked for the form of their values, and whatever cannot be expressed exactly is refused by name and position.
 *
 * `$dynamicRef` is settled here, not at run time: which `$dynamicAnchor` it means depends only on the resources that were entered on the way,
 * so a schema is read once for each set of anchors in scope (JSON Schema core, 7.1 and 8.2.3.2).
 */
import type { Refusal } from '../refusal.ts'
import { listApplicators, mapApplicators, singleApplicators } from './applicators.ts'
import { readAnnotations } from './schema/annotations.ts'
import { readDiscriminator } from './schema/discriminator.ts'
import { inexactNumbers, valueText } from './schema/exact.ts'
import { schemaExtensions } from './schema/extensions.ts'
import { findEndlessRecursion } from './schema/recursion.ts'
import { patternProblem, plainKeywordReaders } from './schema/values.ts'
import type { Json, JsonObject, Position, Schema, SchemaExtensions, SchemaKeywords } from './types.ts'

/** Where a schema stands: pointer within the bundled document, the component's name (null: inline), position in its file. */
export interface SchemaPlace {
  readonly pointer: string
  readonly name: string | null
  readonly position: Position
}
export interface SchemaTarget extends SchemaPlace {
  readonly json: Json
}
export interface SchemaReaderOptions {
  /** Finds what `$ref` means, seen from `from`. Null: not found, and already refused. */
  resolve(ref: string, from: Position): SchemaTarget | null
  /** Position of a node, or of the value under a key of it. */
  positionOf(node: object | null, key?: string | number): Position
  /** How a number is written, where a double cannot hold it (`load/source.ts`); null: it is what is written. Default: always. */
  inexact?(node: object, key: string | number): string | null
  refuse(refusal: Refusal): void
  /** An OpenAPI document with Specway's x- keys and `discriminator`; false: plain JSON Schema, where both are unknown words. */
  readonly vocabulary: boolean
  /** False in a document that does not speak the x- vocabulary: its x- keys mean nothing. Default: as `vocabulary`. */
  readonly extensions?: boolean
  /**
   * The `$dynamicAnchor`s of the schema resource that `position.file` names. Without it `$id` is refused above references,
   * and `$dynamicRef` where it would need an anchor.
   */
  dynamicAnchors?(resource: string): ReadonlyMap<string, SchemaTarget>
}

/** The dynamic anchors that the resources entered so far have bound, outermost first. */
interface Scope {
  readonly key: string
  readonly anchors: ReadonlyMap<string, SchemaTarget>
}
interface Waiting {
  readonly json: JsonObject
  readonly schema: Schema
  readonly scope: Scope
}
const emptyScope: Scope = { key: '', anchors: new Map() }

const dialects = new Set([
  'https://json-schema.org/draft/2020-12/schema',
  'https://spec.openapis.org/oas/3.1/dialect/base',
  'https://spec.openapis.org/oas/3.1/dialect/2022-08-31',
  'https://spec.openapis.org/oas/3.1/dialect/2024-11-10',
])

const pointerToken = (token: string | number) => String(token).replace(/~/g, '~0').replace(/\//g, '~1')
export const isJsonObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
/** Own properties only: a schema without `constructor` has none, whatever its prototype says. */
const own = (json: JsonObject, key: string): Json | undefined => (Object.hasOwn(json, key) ? json[key] : undefined)

/** Whether there is a reference in it, however deep. */
function refers(json: Json): boolean {
  if (Array.isArray(json)) return json.some(refers)
  if (!isJsonObject(json)) return false
  return own(json, '$ref') !== undefined || own(json, '$dynamicRef') !== undefined || Object.values(json).some(refers)
}

export class SchemaReader {
  readonly #options: SchemaReaderOptions
  readonly #cache = new Map<string, Schema>()
  /** Schemas that exist already but whose keywords are still to be read: a list, because documents refer deeper than a stack. */
  readonly #waiting: Waiting[] = []

  constructor(options: SchemaReaderOptions) {
    this.#options = options
  }

  /** Every schema that was read. */
  get schemas(): Iterable<Schema> {
    return this.#cache.values()
  }

  /** The same place gives the same object again, so cycles are cycles of objects. */
  read(json: Json, at: SchemaPlace): Schema {
    const schema = this.#read(json, at, emptyScope)
    const fresh: Schema[] = []
    while (this.#waiting.length > 0) {
      const filled = this.#fillWaiting()
      // Only now do branches know what they refer to; a mapping may bring in more.
      if (this.#options.vocabulary) for (const { json: source, schema: owner } of filled) this.#discriminator(source, owner.keywords)
      for (const { schema: one } of filled) fresh.push(one)
    }
    this.#refuseEndlessRecursion(fresh)
    return schema
  }

  #read(json: Json, at: SchemaPlace, outer: Scope): Schema {
    const scope = this.#enter(outer, at.position.file)
    const key = scope.key === '' ? at.pointer : `${at.pointer}\u0000${scope.key}`
    const known = this.#cache.get(key)
    if (known !== undefined) return known
    const keywords: SchemaKeywords = {}
    const isObject = isJsonObject(json)
    const schema: Schema = {
      name: at.name,
      pointer: at.pointer,
      position: at.position,
      boolean: typeof json === 'boolean' ? json : null,
      keywords,
      annotations: isObject ? readAnnotations(json) : {},
      x: isObject ? this.#extensions(json) : {},
      source: json,
    }
    this.#cache.set(key, schema)
    if (typeof json === 'boolean') return schema
    if (!isObject) {
      this.#options.refuse({ rule: 'bad-schema', message: 'A schema is an object, true or false.', position: at.position })
      return schema
    }
    this.#waiting.push({ json, schema, scope })
    return schema
  }

  #fillWaiting(): Waiting[] {
    const filled: Waiting[] = []
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      this.#fill(next)
      filled.push(next)
    }
    return filled
  }

  #fill({ json, schema, scope }: Waiting): void {
    this.#identity(json)
    this.#references(json, schema.keywords, scope)
    this.#plain(json, schema.keywords)
    this.#applicators(json, schema.keywords, schema.pointer, scope)
  }

  #refuseEndlessRecursion(schemas: readonly Schema[]): void {
    for (const schema of findEndlessRecursion(schemas)) {
      const message = 'This schema refers to itself on the same value without end.'
      this.#options.refuse({ rule: 'endless-recursion', message, position: schema.position })
    }
  }

  #enter(scope: Scope, resource: string): Scope {
    const anchors = this.#options.dynamicAnchors?.(resource)
    if (anchors === undefined) return scope
    const added = [...anchors].filter(([name]) => !scope.anchors.has(name))
    if (added.length === 0) return scope
    const all = new Map([...scope.anchors, ...added])
    const key = [...all]
      .map(([name, target]) => `${name}=${target.pointer}`)
      .sort()
      .join('\u0000')
    return { key, anchors: all }
  }

  #refuse(rule: string, message: string, json: JsonObject, key: string): void {
    this.#options.refuse({ rule, message, position: this.#options.positionOf(json, key) })
  }

  #extensions(json: JsonObject): SchemaExtensions {
    if (!(this.#options.extensions ?? this.#options.vocabulary)) return {}
    return schemaExtensions(json, (rule, message, key) => this.#refuse(rule, message, json, key))
  }

  #identity(json: JsonObject): void {
    const dialect = own(json, '$schema')
    if (dialect !== undefined && !(typeof dialect === 'string' && dialects.has(dialect.replace(/#$/, '')))) {
      this.#refuse('unknown-dialect', 'Schemas are written in JSON Schema 2020-12 or the base dialect of OpenAPI 3.1.', json, '$schema')
    }
    if (own(json, '$id') !== undefined && this.#options.dynamicAnchors === undefined && refers(json)) {
      this.#refuse('unsupported-id', '`$id` moves the base of the references below it; refer to files and components instead.', json, '$id')
    }
  }

  #references(json: JsonObject, keywords: SchemaKeywords, scope: Scope): void {
    const ref = this.#target(json, '$ref')
    if (ref !== null) keywords.ref = this.#read(ref.json, ref, scope)
    const dynamic = this.#dynamicTarget(json, scope)
    if (dynamic === null) return
    const target = this.#read(dynamic.json, dynamic, scope)
    if (keywords.ref === undefined) keywords.ref = target
    else keywords.dynamicRef = { anchor: String(json.$dynamicRef), initial: target }
  }

  #target(json: JsonObject, key: '$ref' | '$dynamicRef'): SchemaTarget | null {
    const ref = own(json, key)
    if (ref === undefined) return null
    if (typeof ref === 'string') return this.#options.resolve(ref, this.#options.positionOf(json, key))
    this.#refuse('bad-keyword', `\`${key}\` is a URI reference.`, json, key)
    return null
  }

  #dynamicTarget(json: JsonObject, scope: Scope): SchemaTarget | null {
    const ref = own(json, '$dynamicRef')
    if (typeof ref !== 'string') return this.#target(json, '$dynamicRef')
    const anchor = ref.includes('#') ? ref.slice(ref.indexOf('#') + 1) : ''
    const plain = anchor === '' || anchor.startsWith('/')
    if (!plain && this.#options.dynamicAnchors === undefined) {
      this.#refuse(
        'unsupported-dynamic-ref',
        '`$dynamicRef` to an anchor is not supported in an OpenAPI document; use `$ref`.',
        json,
        '$dynamicRef',
      )
      return null
    }
    const initial = this.#target(json, '$dynamicRef')
    if (initial === null || plain) return initial
    const bookend = this.#options.dynamicAnchors?.(initial.position.file).get(anchor)
    if (bookend?.pointer !== initial.pointer) return initial
    return scope.anchors.get(anchor) ?? initial
  }

  #plain(json: JsonObject, keywords: SchemaKeywords): void {
    for (const [key, read] of plainKeywordReaders) {
      const value = own(json, key)
      if (value === undefined) continue
      const problem = read(value, keywords)
      if (problem !== null) this.#refuse(problem.rule, problem.message, json, key)
    }
    const { inexact } = this.#options
    if (inexact === undefined) return
    for (const { node, key, text } of inexactNumbers(json, inexact)) {
      const message = `${text} is no number that a program can hold (it would be ${valueText(node, key)}); numbers here are IEEE 754 doubles.`
      this.#options.refuse({ rule: 'inexact-number', message, position: this.#options.positionOf(node, key) })
    }
  }

  #child(parent: object, key: string | number, json: Json, pointer: string, scope: Scope): Schema {
    return this.#read(
      json,
      { pointer: `${pointer}/${pointerToken(key)}`, name: null, position: this.#options.positionOf(parent, key) },
      scope,
    )
  }

  #applicators(json: JsonObject, keywords: SchemaKeywords, pointer: string, scope: Scope): void {
    for (const key of singleApplicators) {
      const value = own(json, key)
      if (value !== undefined) keywords[key] = this.#child(json, key, value, pointer, scope)
    }
    for (const key of listApplicators) {
      const value = own(json, key)
      if (value === undefined) continue
      if (!Array.isArray(value) || value.length === 0)
        this.#refuse('bad-keyword', `\`${key}\` is a list of at least one schema.`, json, key)
      else keywords[key] = value.map((item, index) => this.#child(value, index, item, `${pointer}/${key}`, scope))
    }
    for (const key of mapApplicators) {
      const value = own(json, key)
      if (value === undefined) continue
      if (!isJsonObject(value)) {
        this.#refuse('bad-keyword', `\`${key}\` maps names to schemas.`, json, key)
        continue
      }
      const schemas = new Map<string, Schema>()
      for (const [name, item] of Object.entries(value)) {
        const problem = key === 'patternProperties' ? patternProblem(name) : null
        if (problem !== null) {
          this.#refuse(problem.rule, problem.message, value, name)
          continue
        }
        schemas.set(name, this.#child(value, name, item, `${pointer}/${key}`, scope))
      }
      keywords[key] = schemas
    }
  }

  #discriminator(json: JsonObject, keywords: SchemaKeywords): void {
    const value = own(json, 'discriminator')
    if (value === undefined) return
    readDiscriminator(value, keywords, {
      refuse: (message) => this.#refuse('bad-keyword', message, json, 'discriminator'),
      read: (reference, mapping, key) => {
        const target = this.#options.resolve(reference, this.#options.positionOf(mapping, key))
        return target === null ? null : this.#read(target.json, target, emptyScope)
      },
    })
  }
}
