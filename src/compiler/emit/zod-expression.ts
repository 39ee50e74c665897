/**
 * JSON Schema -> a Zod expression, wherever Zod says exactly the same; everything else is `exact(validators.…)`, the compiled validator behind a Zod type.
 * Exactly means: the same JSON values are accepted. Zod's intersections (they reconcile unknown keys), formats and multiples differ, so they are not used.
 */
import type { Json, JsonType, Schema, SchemaKeywords } from '../model/types.ts'
import { Code, expression } from '../print/expression.ts'
import { propertyKey, regExpExpression } from '../print/literal.ts'
import type { ValidatorNames } from './validator-names.ts'

type Keyword = keyof SchemaKeywords

/** Keywords that assert nothing of a value. */
const silent = new Set<string>(['discriminator', 'contentEncoding', 'contentMediaType'])
/** Keywords with an exact counterpart, by the type of value that they judge. */
const spoken: Readonly<Record<JsonType, readonly Keyword[]>> = {
  null: [],
  boolean: [],
  string: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'prefixItems', 'minItems', 'maxItems'],
  object: ['properties', 'required', 'additionalProperties'],
}
/** Keywords that judge one type of value only; beside other types they assert nothing. */
const judges: Readonly<Partial<Record<Keyword, JsonType>>> = {
  minLength: 'string',
  maxLength: 'string',
  pattern: 'string',
  format: 'string',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  multipleOf: 'number',
  items: 'array',
  prefixItems: 'array',
  minItems: 'array',
  maxItems: 'array',
  uniqueItems: 'array',
  contains: 'array',
  minContains: 'array',
  maxContains: 'array',
  unevaluatedItems: 'array',
  properties: 'object',
  required: 'object',
  additionalProperties: 'object',
  patternProperties: 'object',
  propertyNames: 'object',
  minProperties: 'object',
  maxProperties: 'object',
  dependentRequired: 'object',
  dependentSchemas: 'object',
  unevaluatedProperties: 'object',
}

const judgesByName: ReadonlyMap<string, JsonType> = new Map(Object.entries(judges))

export interface ZodContext {
  readonly validators: ValidatorNames
  /** The expression that stands for a component (`Robot`, `schemas.Robot`, `z.lazy(() => Robot)`); null: none of the module's. */
  component(schema: Schema): string | null
}

export class ZodExpressions {
  readonly #context: ZodContext
  /** What the expressions so far need from the support module. */
  readonly support = new Set<'exact' | 'codePoints' | 'withHidden' | 'multipleOf'>()
  usesValidators = false

  constructor(context: ZodContext) {
    this.#context = context
  }

  /** `hint` names the validator of an inline schema, `indent` is the depth of the line that the expression starts on. */
  of(schema: Schema, hint: string, indent = 0): string {
    const component = schema.name === null ? null : this.#context.component(schema)
    return component ?? this.definition(schema, hint, indent)
  }

  /** As `of`, for the component itself. */
  definition(schema: Schema, hint: string, indent = 0): string {
    return this.#spoken(schema, hint, indent) ?? this.#exact(schema, hint)
  }

  #exact(schema: Schema, hint: string): string {
    this.support.add('exact')
    return `exact(${this.#validator(schema, hint)})`
  }

  #validator(schema: Schema, hint: string): string {
    this.usesValidators = true
    return `validators.${this.#context.validators.nameOf(schema, hint)}`
  }

  /** Null where Zod has no exact words. */
  #spoken(schema: Schema, hint: string, indent: number): string | null {
    if (schema.boolean !== null) return schema.boolean ? 'z.unknown()' : 'z.never()'
    const { keywords } = schema
    const names = Object.keys(keywords).filter((name) => !silent.has(name))
    if (names.length === 0) return 'z.unknown()'
    if (names.length === 1) {
      if (keywords.ref !== undefined) return keywords.ref.name === null ? null : this.#context.component(keywords.ref)
      if (keywords.anyOf !== undefined) return this.#union('z.union', keywords.anyOf, hint, indent)
      if (keywords.oneOf !== undefined) return this.#union('z.xor', keywords.oneOf, hint, indent)
    }
    if (keywords.const !== undefined || keywords.enum !== undefined) return literals(keywords, names)
    return this.#byType(keywords, names, hint, indent)
  }

  #union(call: 'z.union' | 'z.xor', branches: readonly Schema[], hint: string, indent: number): string {
    const others = branches.filter((branch) => !isNull(branch))
    const [only] = others
    // A null beside something that is never null: `nullable` reads better, and no value can match both.
    if (others.length === 1 && branches.length === 2 && only !== undefined && refusesNull(only))
      return wrapped(this.of(only, hint, indent), 'nullable')
    return `${call}([${branches.map((branch, index) => this.of(branch, `${hint}_${index}`, indent)).join(', ')}])`
  }

  #byType(keywords: SchemaKeywords, names: readonly string[], hint: string, indent: number): string | null {
    const types = keywords.types
    if (types === undefined || types.length === 0) return null
    const kinds = new Set(types.map((type) => (type === 'integer' ? 'number' : type)))
    const said = new Set<string>(['types', ...types.flatMap((type) => spoken[type])])
    const unsaid = names.filter((name) => !said.has(name) && !isBesideThePoint(name, kinds))
    if (unsaid.length > 0) return null
    const wide = types.filter((type) => type !== 'null' && !(type === 'integer' && types.includes('number')))
    const parts = wide.map((type) => this.#one(type, keywords, hint, indent))
    if (parts.some((part) => part === null)) return null
    const [first] = parts
    if (first === undefined || first === null) return 'z.null()'
    const union = parts.length === 1 ? first : `z.union([${parts.join(', ')}])`
    return types.includes('null') ? wrapped(union, 'nullable') : union
  }

  #one(type: JsonType, keywords: SchemaKeywords, hint: string, indent: number): string | null {
    switch (type) {
      case 'null':
        return 'z.null()'
      case 'boolean':
        return 'z.boolean()'
      case 'integer':
        return this.#number('z.int()', keywords)
      case 'number':
        return this.#number('z.number()', keywords)
      case 'string':
        return this.#string(keywords)
      case 'array':
        return this.#array(keywords, hint, indent)
      case 'object':
        return this.#object(keywords, hint, indent)
      default:
        return type satisfies never
    }
  }

  #number(call: string, keywords: SchemaKeywords): string {
    const { multipleOf } = keywords
    if (multipleOf === undefined) return call + bounds(keywords)
    this.support.add('multipleOf')
    return `${call}${bounds(keywords)}.check(multipleOf(${multipleOf}))`
  }

  #string(keywords: SchemaKeywords): string {
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = keywords
    let text = 'z.string()'
    if (minLength > 0 || maxLength < Number.POSITIVE_INFINITY) {
      this.support.add('codePoints')
      text += `.check(codePoints(${minLength}, ${maxLength}))`
    }
    return pattern === undefined ? text : `${text}.regex(${regExpExpression(pattern)})`
  }

  #array(keywords: SchemaKeywords, hint: string, indent: number): string | null {
    const { prefixItems, items, minItems, maxItems } = keywords
    if (prefixItems !== undefined) {
      const closed =
        items?.boolean === false && minItems === prefixItems.length && (maxItems === undefined || maxItems >= prefixItems.length)
      return closed ? `z.tuple([${prefixItems.map((item, index) => this.of(item, `${hint}_${index}`, indent)).join(', ')}])` : null
    }
    const item = items === undefined ? 'z.unknown()' : this.of(items, `${hint}_item`, indent)
    return `z.array(${item})${minItems === undefined ? '' : `.min(${minItems})`}${maxItems === undefined ? '' : `.max(${maxItems})`}`
  }

  #object(keywords: SchemaKeywords, hint: string, indent: number): string | null {
    const { required = [], additionalProperties: rest } = keywords
    const properties = new Map(keywords.properties ?? [])
    const open = rest === undefined || isAnything(rest)
    const closed = rest?.boolean === false
    for (const name of required) {
      if (properties.has(name)) continue
      if (closed) return null
      properties.set(name, rest ?? anything)
    }
    // Zod asks `in`, which also finds what every object inherits.
    if ([...properties.keys()].some((name) => name in Object.prototype)) return null
    const inner = '  '.repeat(indent + 1)
    const members = [...properties].map(([name, property]) => {
      const type = this.of(property, `${hint}_${name}`, indent + 1)
      return `${inner}${propertyKey(name)}: ${required.includes(name) ? type : wrapped(type, 'optional')},`
    })
    const shape = members.length === 0 ? '{}' : `{\n${members.join('\n')}\n${'  '.repeat(indent)}}`
    if (closed) return `z.strictObject(${shape})`
    if (open || rest === undefined) return `z.looseObject(${shape})`
    this.support.add('withHidden')
    const each = this.of(rest, `${hint}_rest`, indent)
    const object = members.length === 0 ? `z.record(z.string(), ${each})` : `z.object(${shape}).catchall(${each})`
    return `withHidden(${object}, ${this.#validator(rest, `${hint}_rest`)})`
  }
}

/** For a required property that the document says nothing else of. */
const anything: Schema = {
  name: null,
  pointer: '',
  position: { file: '', line: 1, column: 1 },
  boolean: true,
  keywords: {},
  annotations: {},
  x: {},
  source: true,
}

const isAnything = (schema: Schema): boolean =>
  schema.boolean === true || (schema.boolean === null && Object.keys(schema.keywords).length === 0)
const isNull = (schema: Schema): boolean => schema.keywords.types?.length === 1 && schema.keywords.types[0] === 'null'

/** A component of ours has the types of its values; the method would instantiate them all over again, the function does not. */
export const wrapped = (expression: string, how: 'optional' | 'nullable'): string =>
  expression.startsWith('z.') ? `${expression}.${how}()` : `z.${how}(${expression})`

const isBesideThePoint = (name: string, kinds: ReadonlySet<string>): boolean => {
  const judged = judgesByName.get(name)
  return judged !== undefined && !kinds.has(judged)
}

/** True when it is certain that the schema admits no null. */
function refusesNull(schema: Schema, depth = 0): boolean {
  const { types, ref } = schema.keywords
  if (types !== undefined) return !types.includes('null')
  return ref !== undefined && depth < 8 && refusesNull(ref, depth + 1)
}

function bounds(keywords: SchemaKeywords): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = keywords
  const calls: [string, number | undefined][] = [
    ['gte', minimum],
    ['lte', maximum],
    ['gt', exclusiveMinimum],
    ['lt', exclusiveMaximum],
  ]
  return calls.map(([call, value]) => (value === undefined ? '' : `.${call}(${value})`)).join('')
}

/** `enum` and `const` of scalars, alone or beside `type`. */
function literals(keywords: SchemaKeywords, names: readonly string[]): string | null {
  if (names.some((name) => name !== 'enum' && name !== 'const' && name !== 'types')) return null
  if (keywords.enum !== undefined && keywords.const !== undefined) return null
  const listed: readonly Json[] = keywords.const === undefined ? (keywords.enum ?? []) : [keywords.const.value]
  const values = listed.filter((value) => keywords.types === undefined || keywords.types.some((type) => isOf(value, type)))
  if (values.length === 0) return 'z.never()'
  if (values.some((value) => typeof value === 'object' && value !== null)) return null
  const strings = values.every((value) => typeof value === 'string')
  const list = expression([...new Set(values)].map((value) => new Code(expression(value))))
  if (strings && values.length > 1) return `z.enum(${list})`
  return values.length === 1 ? `z.literal(${expression(values[0] ?? null)})` : `z.literal(${list})`
}

function isOf(value: Json, type: JsonType): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    case 'boolean':
    case 'number':
    case 'string':
      return typeof value === type
    default:
      return type satisfies never
  }
}
