/** The keywords whose value is no schema: each reader checks the form that the specification demands (JSON Schema validation, 6 to 8). */
import type { Json, JsonType, SchemaKeywords } from '../types.ts'

export interface KeywordProblem {
  readonly rule: string
  readonly message: string
}
type KeywordReader = (value: Json, into: SchemaKeywords) => KeywordProblem | null

const jsonTypes: ReadonlySet<string> = new Set(['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'])
const isJsonType = (value: Json): value is JsonType => typeof value === 'string' && jsonTypes.has(value)
const bad = (message: string): KeywordProblem => ({ rule: 'bad-keyword', message })
const isStrings = (value: Json): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') && new Set(value).size === value.length

type NumberKeyword = 'maximum' | 'exclusiveMaximum' | 'minimum' | 'exclusiveMinimum'
const number =
  (key: NumberKeyword): KeywordReader =>
  (value, into) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return bad(`\`${key}\` is a number.`)
    into[key] = value
    return null
  }

type CountKeyword = 'maxLength' | 'minLength' | 'maxItems' | 'minItems' | 'maxContains' | 'minContains' | 'maxProperties' | 'minProperties'
const count =
  (key: CountKeyword): KeywordReader =>
  (value, into) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return bad(`\`${key}\` is a whole number, 0 or more.`)
    into[key] = value
    return null
  }

type TextKeyword = 'format' | 'contentEncoding' | 'contentMediaType'
const text =
  (key: TextKeyword): KeywordReader =>
  (value, into) => {
    if (typeof value !== 'string') return bad(`\`${key}\` is a string.`)
    into[key] = value
    return null
  }

const readType: KeywordReader = (value, into) => {
  const types = Array.isArray(value) ? value : [value]
  if (types.length === 0 || !types.every(isJsonType) || new Set(types).size !== types.length) {
    return bad('`type` is one of null, boolean, object, array, number, string, integer, or a list of different ones.')
  }
  into.types = types
  return null
}

/** What is wrong with a pattern; null: nothing. Patterns are those of ECMA-262 in Unicode mode (JSON Schema core, 6.4). */
export function patternProblem(pattern: string): KeywordProblem | null {
  try {
    new RegExp(pattern, 'u')
    return null
  } catch {
    return { rule: 'invalid-pattern', message: 'The pattern is not a regular expression of ECMA-262 in Unicode mode.' }
  }
}

const readPattern: KeywordReader = (value, into) => {
  if (typeof value !== 'string') return bad('`pattern` is a string.')
  const problem = patternProblem(value)
  if (problem === null) into.pattern = value
  return problem
}

export const plainKeywordReaders: readonly (readonly [string, KeywordReader])[] = [
  ['type', readType],
  [
    'enum',
    (value, into) => {
      if (!Array.isArray(value)) return bad('`enum` is a list of values.')
      into.enum = value
      return null
    },
  ],
  [
    'const',
    (value, into) => {
      into.const = { value }
      return null
    },
  ],
  [
    'multipleOf',
    (value, into) => {
      if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) return bad('`multipleOf` is a number above 0.')
      into.multipleOf = value
      return null
    },
  ],
  ['maximum', number('maximum')],
  ['exclusiveMaximum', number('exclusiveMaximum')],
  ['minimum', number('minimum')],
  ['exclusiveMinimum', number('exclusiveMinimum')],
  ['maxLength', count('maxLength')],
  ['minLength', count('minLength')],
  ['pattern', readPattern],
  ['format', text('format')],
  ['maxItems', count('maxItems')],
  ['minItems', count('minItems')],
  [
    'uniqueItems',
    (value, into) => {
      if (typeof value !== 'boolean') return bad('`uniqueItems` is true or false.')
      into.uniqueItems = value
      return null
    },
  ],
  ['maxContains', count('maxContains')],
  ['minContains', count('minContains')],
  ['maxProperties', count('maxProperties')],
  ['minProperties', count('minProperties')],
  [
    'required',
    (value, into) => {
      if (!isStrings(value)) return bad('`required` is a list of different property names.')
      into.required = value
      return null
    },
  ],
  [
    'dependentRequired',
    (value, into) => {
      const problem = bad('`dependentRequired` maps property names to lists of different property names.')
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return problem
      const map = new Map<string, readonly string[]>()
      for (const [name, names] of Object.entries(value)) {
        if (!isStrings(names)) return problem
        map.set(name, names)
      }
      into.dependentRequired = map
      return null
    },
  ],
  ['contentEncoding', text('contentEncoding')],
  ['contentMediaType', text('contentMediaType')],
]
