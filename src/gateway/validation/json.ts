/**
 * JSON from callers, strictly (RFC 8259): no duplicate names (two readers would see two documents), no text that cannot be stored (U+0000, lone
 * surrogates), no number that a double cannot hold, at most 100 levels. `__proto__` is a property like any other. One scan of the text finds what `JSON.parse` does not tell.
 */
import { firstError } from './json-position.ts'
import { textProblem } from './scalar.ts'

export const maxDepth = 100

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly position: number | null; readonly path: readonly (string | number)[] | null }

const failure = (message: string, position: number | null, path: readonly (string | number)[] | null = null): ParsedJson => ({
  ok: false,
  message,
  position,
  path,
})

export function parseJson(text: string): ParsedJson {
  const scanned = scan(text)
  if (scanned.tooDeepAt !== -1) return failure(`JSON is nested deeper than ${maxDepth} levels`, scanned.tooDeepAt)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failure('The body is not valid JSON', firstError(text))
  }
  const found: Found = { members: 0, problem: null, path: null }
  if (typeof value === 'object' && value !== null) {
    if (scanned.members > 0 || scanned.suspicious) inspect(value, scanned.suspicious, found, [])
  } else if (scanned.suspicious) found.problem = problemOf(value)
  if (found.problem !== null) return failure(found.problem, null, found.path ?? [])
  if (found.members !== scanned.members) return duplicate(text)
  return { ok: true, value }
}

/** A double has room for 308; numbers that are shorter and have no exponent are never too large. */
const mostDigits = 300

interface Scan {
  /** Name separators outside strings: members of all objects. */
  members: number
  /** A `\u` escape occurs, the only way to U+0000 and lone surrogates, or a number that may be too large for a double. */
  suspicious: boolean
  tooDeepAt: number
}

function scan(text: string): Scan {
  const result: Scan = { members: 0, suspicious: false, tooDeepAt: -1 }
  let depth = 0
  /** Where the digits began that the scan is in. */
  let digits = -1
  const { length } = text
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) {
      if (digits === -1) digits = i
      else if (i - digits >= mostDigits) result.suspicious = true
      continue
    }
    // An exponent, or the `e` of a word, which no digit comes before.
    if (digits !== -1 && (code === 69 || code === 101)) result.suspicious = true
    digits = -1
    if (code === 34) {
      for (i++; i < length; i++) {
        const inner = text.charCodeAt(i)
        if (inner === 34) break
        if (inner === 92) {
          i++
          if (text.charCodeAt(i) === 117) result.suspicious = true
        }
      }
    } else if (code === 58) result.members++
    else if (code === 123 || code === 91) {
      if (++depth > maxDepth) {
        result.tooDeepAt = i
        return result
      }
    } else if (code === 125 || code === 93) depth--
  }
  return result
}

interface Found {
  members: number
  problem: string | null
  path: readonly (string | number)[] | null
}

/** Counts members and, where something is suspicious, looks at every string, name and number. */
function inspect(value: object, closely: boolean, found: Found, path: (string | number)[]): void {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) visit(value[i], i, closely, found, path)
    return
  }
  for (const name in value) {
    found.members++
    if (closely && found.problem === null) {
      const problem = textProblem(name)
      if (problem !== null) {
        found.problem = problem
        found.path = [...path]
      }
    }
    visit((value as Readonly<Record<string, unknown>>)[name], name, closely, found, path)
  }
}

function visit(item: unknown, key: string | number, closely: boolean, found: Found, path: (string | number)[]): void {
  if (typeof item === 'object' && item !== null) {
    path.push(key)
    inspect(item, closely, found, path)
    path.pop()
  } else if (closely && found.problem === null) {
    const problem = problemOf(item)
    if (problem !== null) {
      found.problem = problem
      found.path = [...path, key]
    }
  }
}

function problemOf(value: unknown): string | null {
  if (typeof value === 'string') return textProblem(value)
  return typeof value === 'number' && !Number.isFinite(value) ? 'Number must be finite' : null
}

/** The first name that an object gives twice; found by a second, slower reading. The text is known to be JSON. */
function duplicate(text: string): ParsedJson {
  const names: Set<string>[] = []
  let name: { readonly text: string; readonly at: number } | null = null
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '"') {
      const from = i
      for (i++; text[i] !== '"'; i++) if (text[i] === '\\') i++
      name = { text: JSON.parse(text.slice(from, i + 1)) as string, at: from }
    } else if (char === '{') names.push(new Set())
    else if (char === '[') names.push(new Set())
    else if (char === '}' || char === ']') names.pop()
    else if (char === ':' && name !== null) {
      const seen = names.at(-1)
      if (seen?.has(name.text)) return failure(`The name ${JSON.stringify(name.text)} occurs twice in one object`, name.at)
      seen?.add(name.text)
    }
  }
  return failure('A name occurs twice in one object', null)
}

/** Line and column from 1, as editors show them. */
export function lineAndColumn(text: string, position: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, position)
  return { line: before.split('\n').length, column: position - before.lastIndexOf('\n') }
}
