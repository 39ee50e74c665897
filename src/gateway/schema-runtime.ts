/**
 * What compiled validators call. With `schema-formats.ts` and `contract.ts` the only modules that `generated/` imports from `src/`.
 * Everything here is exact after JSON Schema draft 2020-12; a property whose value is `undefined` counts as absent, as it is for JSON.
 */
import type { SchemaIssue } from './contract.ts'

export type JsonRecord = Record<string, unknown>
export type Path = readonly (string | number)[]

export const isObject = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isArray: (value: unknown) => value is unknown[] = Array.isArray
export const isInteger: (value: unknown) => value is number = (value): value is number => Number.isInteger(value)
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** For names that every object inherits (`constructor`, `__proto__`): the own property, or undefined. */
export const own = (object: JsonRecord, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined)

/** Sets an own property under any name, `__proto__` included. */
export function setOwn(object: JsonRecord, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
  else object[key] = value
}

/** `Object.assign` that takes `__proto__` for a name like any other. */
export function copyOwn(object: JsonRecord, from: unknown): void {
  if (isObject(from)) for (const key in from) setOwn(object, key, from[key])
}

/** Enumerable keys, whatever their values: an upper bound of the number of properties, without allocation. */
export function countKeys(object: JsonRecord): number {
  let count = 0
  for (const _ in object) count += 1
  return count
}

export function countProperties(object: JsonRecord): number {
  let count = 0
  for (const key in object) if (object[key] !== undefined) count += 1
  return count
}

/** Whether there is a property beside these. */
export function hasOthers(object: JsonRecord, known: ReadonlySet<string>): boolean {
  for (const key in object) if (!known.has(key) && object[key] !== undefined) return true
  return false
}

export function unknownKeys(object: JsonRecord, isKnown: (key: string) => boolean): string[] {
  return Object.keys(object).filter((key) => object[key] !== undefined && !isKnown(key))
}

/** Code points, as JSON Schema counts the length of a string (validation, 6.3). A lone surrogate is one. */
export function codePoints(text: string): number {
  let count = text.length
  for (let index = 0; index < text.length - 1; index += 1) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      count -= 1
      index += 1
    }
  }
  return count
}
export const longEnough = (text: string, least: number): boolean =>
  text.length >= least && (text.length >= 2 * least || codePoints(text) >= least)
export const shortEnough = (text: string, most: number): boolean =>
  text.length <= most || (text.length <= 2 * most && codePoints(text) <= most)

/** The number as digits times a power of ten: what stands in the JSON text, not the nearest binary fraction. */
function decimal(value: number): { digits: bigint; exponent: number } {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length }
}

/** Exact for decimal fractions: 0.0075 is a multiple of 0.0001, 0.00751 is not. */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0
  if (!Number.isFinite(value)) return false
  const a = decimal(value)
  const b = decimal(divisor)
  const shift = Math.min(a.exponent, b.exponent)
  return (a.digits * 10n ** BigInt(a.exponent - shift)) % (b.digits * 10n ** BigInt(b.exponent - shift)) === 0n
}

/** Equality of JSON values: numbers by value, arrays by position, objects as sets of properties. */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (isArray(a)) {
    if (!isArray(b) || a.length !== b.length) return false
    for (let index = 0; index < a.length; index += 1) if (!deepEqual(a[index], b[index])) return false
    return true
  }
  if (!isObject(a) || !isObject(b)) return false
  let count = 0
  for (const key in a) {
    if (a[key] === undefined) continue
    count += 1
    if (!Object.hasOwn(b, key) || !deepEqual(a[key], b[key])) return false
  }
  return count === countProperties(b)
}

/** One text for equal JSON values and different texts for different ones. */
function canonical(value: unknown): string {
  if (isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isObject(value)) return Object.is(value, -0) ? '0' : (JSON.stringify(value) ?? 'undefined')
  const keys = Object.keys(value).filter((key) => value[key] !== undefined)
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join(',')}}`
}

const fewItems = 8
export function areUnique(items: readonly unknown[]): boolean {
  if (items.length > fewItems) return new Set(items.map(canonical)).size === items.length
  for (let index = 1; index < items.length; index += 1) {
    for (let before = 0; before < index; before += 1) if (deepEqual(items[index], items[before])) return false
  }
  return true
}

// ------------------------------------------------------------------------------------------------------------------ issues

/** A body that fails everywhere is not answered at length: an explanation ends after this many issues. */
export const maxIssues = 1000

/** Failures in the order in which they were found; what two parts of a schema say alike about one place stands once. */
export class Issues {
  readonly list: SchemaIssue[] = []
  readonly #said = new Set<string>()

  add(path: Path, keyword: string, message: string): void {
    if (this.list.length >= maxIssues) return
    const said = JSON.stringify([path, message])
    if (this.#said.has(said)) return
    this.#said.add(said)
    this.list.push({ path, message, keyword })
  }
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : isArray(value) ? 'array' : typeof value === 'number' && Number.isNaN(value) ? 'nan' : typeof value

/** `Expected number, received string`; for an integer that is a number with a fraction `Expected integer, received float`. */
export function wrongType(expected: string, value: unknown): string {
  if (expected !== 'integer') return `Expected ${expected}, received ${kindOf(value)}`
  return typeof value === 'number' && Number.isFinite(value)
    ? 'Expected integer, received float'
    : `Expected number, received ${kindOf(value)}`
}

const longestShown = 100
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? 'undefined')
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}
export const wrongEnum = (expected: string, value: unknown): string => `Invalid enum value. Expected ${expected}, received ${shown(value)}`
/** Of the property that says which alternative was meant. `expected`: the words of all of them. */
export function wrongTag(expected: string, value: unknown): string {
  if (value === undefined) return 'Required'
  return typeof value === 'string' ? wrongEnum(expected, value) : wrongType('string', value)
}

/** Keys of a caller, in a message: no more of them, and no more of each, than a person would read. */
const mostKeys = 50
const quotedKey = (key: string): string => `'${key.length > longestShown ? `${key.slice(0, longestShown)}…` : key}'`
export const unrecognized = (keys: readonly string[]): string =>
  `Unrecognized key(s) in object: ${keys.slice(0, mostKeys).map(quotedKey).join(', ')}${keys.length > mostKeys ? ', …' : ''}`
export const wrongKey = (key: string): string => `Invalid key in object: ${quotedKey(key)}`

// --------------------------------------------------------------------------------------------------------------- recursion

type Explain = (value: unknown, at: Path, issues: Issues) => void

/** All issues of a value. */
export function explained(explain: Explain, value: unknown): SchemaIssue[] {
  const issues = new Issues()
  explain(value, [], issues)
  return issues.list
}

/** Answers about the parts of the one value that is being judged; validators are synchronous, so there is only one at a time. */
let answers = new Map<(value: unknown) => boolean, WeakMap<object, boolean>>()

/** The answer of a recursive check, asked once for each object while a value is judged. */
export function once(is: (value: unknown) => boolean, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return is(value)
  let known = answers.get(is)
  if (known === undefined) {
    known = new WeakMap()
    answers.set(is, known)
  }
  const before = known.get(value)
  if (before !== undefined) return before
  const answer = is(value)
  known.set(value, answer)
  return answer
}

/** Runs a function that judges parts of a value, without what was answered about them before: they may have changed since. */
export function afresh<Result>(run: (value: unknown) => Result, value: unknown): Result {
  if (answers.size > 0) answers = new Map()
  return run(value)
}

/** Whether a value is valid by a recursive check: one that is nested deeper than the stack is refused, not a crash. */
export function withinStack(is: (value: unknown) => boolean, value: unknown): boolean {
  try {
    return afresh(is, value)
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

export function explainedWithinStack(explain: Explain, value: unknown): SchemaIssue[] {
  try {
    return afresh((whole) => explained(explain, whole), value)
  } catch (error) {
    if (error instanceof RangeError) return [{ path: [], keyword: 'depth', message: 'Nested too deeply' }]
    throw error
  }
}

/** Fills defaults in place. What is nested deeper than the stack is left as it is: validation refuses it next. */
export function filledWithinStack(fill: (value: unknown) => void, value: unknown): unknown {
  try {
    fill(value)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return value
}
