/**
 * Judges the value of an x- key by `spec/vocabulary.schema.json`: the part of JSON Schema that the file uses, with a position for every problem.
 * A keyword that is not known here is an error of ours, never skipped.
 */
import { isObject } from '../load/source.ts'
import { nameOf, suggestion } from '../load/structure.ts'
import { lookUp } from './context.ts'
import type { Json, JsonObject } from './types.ts'

/** What is wrong, and the object and key at which to show it. */
export interface VocabularyProblem {
  readonly message: string
  readonly node: object | null
  readonly key: string | number
}

/** Where a value stands, for the position and for the sentence. */
interface Place {
  readonly node: object | null
  readonly key: string | number
  readonly name: string
}

export function vocabularyProblems(value: Json, schema: Json, document: JsonObject, place: Place): VocabularyProblem[] {
  return new Judge(document).judge(value, schema, place)
}

const annotations = new Set([
  'description',
  'title',
  '$ref',
  'anyOf',
  'type',
  'required',
  'properties',
  'additionalProperties',
  'propertyNames',
  'items',
])
const asserted = new Set(['enum', 'const', 'pattern', 'minimum', 'maximum', 'minLength', 'minItems', 'uniqueItems', 'minProperties'])

class Judge {
  readonly #document: JsonObject

  constructor(document: JsonObject) {
    this.#document = document
  }

  judge(value: Json, schema: Json, place: Place): VocabularyProblem[] {
    if (!isObject(schema)) return []
    for (const keyword of Object.keys(schema))
      if (!annotations.has(keyword) && !asserted.has(keyword))
        throw new Error(`The vocabulary's schema uses ${keyword}, which is not implemented.`)
    const problem = (message: string): VocabularyProblem[] => [{ message: `${place.name} ${message}`, node: place.node, key: place.key }]
    if (typeof schema.$ref === 'string') return this.judge(value, this.#target(schema.$ref), place)
    if (Array.isArray(schema.anyOf)) return this.#alternatives(value, schema, schema.anyOf, place)
    if (schema.type !== undefined && !typesOf(schema.type).some((type) => isOfType(value, type)))
      return problem(`must be ${formOf(schema)}, not ${nameOf(value)}.`)
    const failed = failedAssertion(value, schema)
    if (failed !== null) return problem(failed)
    if (Array.isArray(value)) return this.#items(value, schema, place)
    return isObject(value) ? this.#properties(value, schema, place) : []
  }

  #target(ref: string): Json {
    const target = lookUp(this.#document, ref)
    if (target === undefined) throw new Error(`The vocabulary's schema refers to ${ref}, which is not there.`)
    return target
  }

  /** The problems of the one alternative that takes this type of value, else the sentence about all of them. */
  #alternatives(value: Json, schema: JsonObject, alternatives: readonly Json[], place: Place): VocabularyProblem[] {
    const results = alternatives.map((alternative) => this.judge(value, alternative, place))
    if (results.some((problems) => problems.length === 0)) return []
    const deeper = results.find((problems) => problems.some(({ node }) => node !== place.node))
    return deeper ?? [{ message: `${place.name} must be ${formOf(schema)}, not ${nameOf(value)}.`, node: place.node, key: place.key }]
  }

  #items(value: Json[], schema: JsonObject, place: Place): VocabularyProblem[] {
    if (schema.items === undefined) return []
    return value.flatMap((item, index) =>
      this.judge(item, schema.items ?? true, { node: value, key: index, name: `${place.name}[${index}]` }),
    )
  }

  #properties(value: JsonObject, schema: JsonObject, place: Place): VocabularyProblem[] {
    const properties = isObject(schema.properties) ? schema.properties : {}
    const names = isObject(schema.propertyNames) ? schema.propertyNames : null
    const problems: VocabularyProblem[] = []
    for (const name of Array.isArray(schema.required) ? schema.required : [])
      if (!Object.hasOwn(value, String(name)))
        problems.push({ message: `${place.name} needs "${String(name)}".`, node: place.node, key: place.key })
    for (const [key, item] of Object.entries(value)) {
      const inner = { node: value, key, name: `${place.name}.${key}` }
      const known = Object.hasOwn(properties, key) ? properties[key] : undefined
      if (names !== null) problems.push(...this.judge(key, names, { ...inner, name: `The name "${key}" in ${place.name}` }))
      if (known !== undefined) problems.push(...this.judge(item, known, inner))
      else if (schema.additionalProperties === false)
        problems.push({ message: `${place.name} has no "${key}".${suggestion(key, Object.keys(properties))}`, node: value, key })
      else if (schema.additionalProperties !== undefined) problems.push(...this.judge(item, schema.additionalProperties, inner))
    }
    return problems
  }
}

const typesOf = (json: Json): readonly Json[] => (Array.isArray(json) ? json : [json])

function isOfType(value: Json, type: Json): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'object':
      return isObject(value)
    case 'array':
      return Array.isArray(value)
    case 'integer':
      return Number.isSafeInteger(value)
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type
    default:
      throw new Error(`The vocabulary's schema names the type ${JSON.stringify(type)}.`)
  }
}

/** In words: the schema's title, else its type or values. */
function formOf(schema: JsonObject): string {
  if (typeof schema.title === 'string') return schema.title
  if (Array.isArray(schema.enum)) return orList(schema.enum.map((value) => JSON.stringify(value)))
  const words: Readonly<Record<string, string>> = {
    object: 'an object',
    array: 'a list',
    integer: 'an integer',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    null: 'null',
  }
  return orList(typesOf(schema.type ?? []).map((type) => words[String(type)] ?? String(type)))
}

const orList = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? 'something else') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** The first assertion that does not hold, in words. */
function failedAssertion(value: Json, schema: JsonObject): string | null {
  const { minimum, maximum, minLength, minItems, minProperties } = schema
  if (Array.isArray(schema.enum) && !schema.enum.some((allowed) => allowed === value))
    return `must be ${formOf(schema)}, not ${nameOf(value)}.`
  if (schema.const !== undefined && schema.const !== value) return `must be ${JSON.stringify(schema.const)}, not ${nameOf(value)}.`
  if (typeof value === 'string') {
    if (typeof schema.pattern === 'string' && !new RegExp(schema.pattern, 'u').test(value))
      return `must be ${typeof schema.title === 'string' ? schema.title : `of the form ${schema.pattern}`}, not ${JSON.stringify(value)}.`
    if (typeof minLength === 'number' && value.length < minLength) return 'must not be empty.'
  }
  if (typeof value === 'number') {
    if (typeof minimum === 'number' && value < minimum) return `must be at least ${minimum}.`
    if (typeof maximum === 'number' && value > maximum) return `must be at most ${maximum}.`
  }
  if (Array.isArray(value)) {
    if (typeof minItems === 'number' && value.length < minItems) return 'must not be empty.'
    if (schema.uniqueItems === true && new Set(value.map((item) => JSON.stringify(item))).size < value.length)
      return 'names something twice.'
  }
  if (isObject(value) && typeof minProperties === 'number' && Object.keys(value).length < minProperties) return 'must not be empty.'
  return null
}
