/** The keywords that judge a scalar by itself, each as a test, a name and a message. `is` and `explain` are both made from these. */

import { formatFunction } from '../../model/asserted-formats.ts'
import type { Json, JsonType, Schema } from '../../model/types.ts'
import { jsonLiteral, stringLiteral } from '../../print/literal.ts'
import { typeOfJson, type ValueType, valueTypes } from './analysis.ts'
import type { EmitContext } from './context.ts'
import { all, any, atom, never, not, type Test } from './test-expression.ts'

export interface Assertion {
  readonly test: Test
  readonly keyword: string
  /** A TypeScript expression of type string. */
  readonly message: string
  /** What `explain` asks instead, where it goes on after a failure that `is` would have stopped at. */
  readonly explainTest?: Test
}

const text = stringLiteral

/** UTF-16 units up to which `explain` tries a pattern even when the string is too long. */
const alwaysTried = 1000

export function stringAssertions(schema: Schema, v: string, hint: string, context: EmitContext): Assertion[] {
  const { minLength, maxLength, pattern, format } = schema.keywords
  const list: Assertion[] = []
  if (minLength !== undefined && minLength > 0) {
    const test = minLength === 1 ? atom(`${v}.length > 0`, `${v}.length === 0`) : atom(`${context.use('longEnough')}(${v}, ${minLength})`)
    list.push({ test, keyword: 'minLength', message: text(`String must contain at least ${minLength} character(s)`) })
  }
  if (maxLength !== undefined) {
    const test = maxLength === 0 ? atom(`${v}.length === 0`, `${v}.length > 0`) : atom(`${context.use('shortEnough')}(${v}, ${maxLength})`)
    list.push({ test, keyword: 'maxLength', message: text(`String must contain at most ${maxLength} character(s)`) })
  }
  const check = format !== undefined && context.options.formats ? formatFunction(format) : null
  if (check !== null) {
    const message = text(`Invalid ${format === 'date-time' ? 'datetime' : format}`)
    list.push({ test: atom(`${context.useFormat(check)}(${v})`), keyword: 'format', message })
  }
  if (pattern !== undefined) {
    const test = context.pattern(pattern, hint, v)
    const assertion = { test, keyword: 'pattern', message: text('Invalid') }
    // A string that is far too long is not tried: patterns may take more than linear time, and bodies are large.
    const most = Math.max(2 * (maxLength ?? 0), alwaysTried)
    const tooLong = atom(`${v}.length > ${most}`, `${v}.length <= ${most}`)
    if (maxLength === undefined) list.push(assertion)
    else list.push({ ...assertion, explainTest: any([tooLong, test]) })
  }
  return list
}

export function numberAssertions(schema: Schema, v: string, context: EmitContext): Assertion[] {
  const { exclusiveMinimum, exclusiveMaximum, multipleOf } = schema.keywords
  const { minimum, maximum } = safeBounds(schema, context)
  const list: Assertion[] = []
  const bound = (keyword: string, value: number | undefined, yes: string, no: string, words: string) => {
    if (value === undefined) return
    const limit = jsonLiteral(value)
    list.push({ test: atom(`${v} ${yes} ${limit}`, `${v} ${no} ${limit}`), keyword, message: text(`Number must be ${words} ${value}`) })
  }
  bound('minimum', minimum, '>=', '<', 'greater than or equal to')
  bound('exclusiveMinimum', exclusiveMinimum, '>', '<=', 'greater than')
  bound('maximum', maximum, '<=', '>', 'less than or equal to')
  bound('exclusiveMaximum', exclusiveMaximum, '<', '>=', 'less than')
  if (multipleOf !== undefined) {
    const test = atom(`${context.use('isMultipleOf')}(${v}, ${jsonLiteral(multipleOf)})`)
    list.push({ test, keyword: 'multipleOf', message: text(`Number must be a multiple of ${multipleOf}`) })
  }
  return list
}

/**
 * The bounds of a number. Beyond the safe integers a double stands for several whole numbers: what a caller wrote is not what arrives, so an
 * integer of an API is a safe one (JSON Schema itself knows no bound).
 */
function safeBounds(schema: Schema, context: EmitContext): { minimum: number | undefined; maximum: number | undefined } {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, enum: list, const: single } = schema.keywords
  if (!context.options.safeIntegers || allowedTypes(schema)?.integer !== true || list !== undefined || single !== undefined)
    return { minimum, maximum }
  const { MIN_SAFE_INTEGER: least, MAX_SAFE_INTEGER: most } = Number
  const below = exclusiveMinimum !== undefined && exclusiveMinimum >= least
  const above = exclusiveMaximum !== undefined && exclusiveMaximum <= most
  return {
    minimum: below ? minimum : Math.max(minimum ?? least, least),
    maximum: above ? maximum : Math.min(maximum ?? most, most),
  }
}

/** What `type` allows: null when it is not said. `integer` only where `number` is not allowed too. */
export interface AllowedTypes {
  readonly types: ReadonlySet<ValueType>
  readonly integer: boolean
}
export function allowedTypes(schema: Schema): AllowedTypes | null {
  const { types } = schema.keywords
  if (types === undefined) return null
  const set = new Set(types.map((type): ValueType => (type === 'integer' ? 'number' : type)))
  return { types: set, integer: types.includes('integer') && !types.includes('number') }
}

export function typeTest(type: ValueType, integer: boolean, v: string, context: EmitContext): Test {
  switch (type) {
    case 'null':
      return atom(`${v} === null`, `${v} !== null`)
    case 'boolean':
    case 'string':
      return atom(`typeof ${v} === "${type}"`, `typeof ${v} !== "${type}"`)
    case 'number':
      return atom(`${context.use(integer ? 'isInteger' : 'isNumber')}(${v})`)
    case 'array':
      return atom(`${context.use('isArray')}(${v})`)
    case 'object':
      return atom(`${context.use('isObject')}(${v})`)
  }
}

/** `string`, `number | boolean`; null is left out where something else is expected. */
export function expectedTypes(types: readonly JsonType[]): string {
  const shown = types.length > 1 ? types.filter((type) => type !== 'null') : types
  return shown.join(' | ')
}

const sameJson = (a: Json, b: Json): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index] ?? null))
  }
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key] ?? null, b[key] ?? null))
}

/** The values that `enum`, `const` and `type` together leave; null when neither `enum` nor `const` is there. */
export function allowedValues(schema: Schema): Json[] | null {
  const { enum: list, const: single } = schema.keywords
  if (list === undefined && single === undefined) return null
  const allowed = allowedTypes(schema)
  let values = single === undefined ? [...(list ?? [])] : [single.value]
  if (single !== undefined && list !== undefined && !list.some((item) => sameJson(item, single.value))) values = []
  return values.filter((value) => {
    if (allowed === null) return true
    return allowed.types.has(typeOfJson(value)) && !(allowed.integer && typeof value === 'number' && !Number.isInteger(value))
  })
}

export function valuesTest(values: readonly Json[], v: string, hint: string, context: EmitContext): Test {
  if (values.length === 0) return never
  if (values.length > 8 && values.every((value) => typeof value === 'string')) {
    const set = context.constant('values', hint, `new Set<unknown>([${values.map(jsonLiteral).join(', ')}])`)
    return atom(`${set}.has(${v})`)
  }
  return any(
    values.map((value) => {
      if (typeof value === 'object' && value !== null) {
        return atom(`${context.use('deepEqual')}(${v}, ${context.constant('values', hint, jsonLiteral(value), 'unknown')})`)
      }
      return atom(`${v} === ${jsonLiteral(value)}`, `${v} !== ${jsonLiteral(value)}`)
    }),
  )
}

/** The message of a value outside `enum` or `const`, as an expression. */
export function valuesMessage(schema: Schema, v: string, context: EmitContext): string {
  const quoted = (value: Json) => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value))
  const { enum: list = [], const: single } = schema.keywords
  if (single !== undefined) return text(`Invalid literal value, expected ${JSON.stringify(single.value)}`)
  return `${context.use('wrongEnum')}(${text(list.map(quoted).join(' | '))}, ${v})`
}

/** The whole judgement of a schema without array, object and in-place keywords; used where one expression is wanted. */
export function scalarTest(schema: Schema, v: string, hint: string, context: EmitContext): Test {
  const values = allowedValues(schema)
  const groups: [ValueType, Assertion[]][] = [
    ['number', numberAssertions(schema, v, context)],
    ['string', stringAssertions(schema, v, hint, context)],
  ]
  const tests = (type: ValueType) => (groups.find(([group]) => group === type)?.[1] ?? []).map((item) => item.test)
  if (values !== null) {
    const present = new Set(values.map(typeOfJson))
    const only = present.size === 1
    const rest = groups
      .filter(([type, list]) => present.has(type) && list.length > 0)
      .map(([type, list]) => (only ? all(list.map((item) => item.test)) : whenType(type, list, v, context)))
    return all([valuesTest(values, v, hint, context), ...rest])
  }
  const allowed = allowedTypes(schema)
  if (allowed === null) return all(groups.filter(([, list]) => list.length > 0).map(([type, list]) => whenType(type, list, v, context)))
  return any(
    valueTypes.filter((type) => allowed.types.has(type)).map((type) => all([typeTest(type, allowed.integer, v, context), ...tests(type)])),
  )
}

function whenType(type: ValueType, list: readonly Assertion[], v: string, context: EmitContext): Test {
  const is = typeTest(type, false, v, context)
  return any([not(is), all(list.map((item) => item.test))])
}
