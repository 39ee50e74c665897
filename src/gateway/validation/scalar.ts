/** Text of a parameter as a JSON value, strictly: what does not match exactly stays text, and its schema says what was expected. */
import type { ScalarType } from '../contract.ts'

const integer = /^-?(0|[1-9][0-9]*)$/
/** RFC 8259, 6. */
const number = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/

/** `types` are tried in order; `string` takes anything. */
export function scalar(text: string, types: readonly ScalarType[]): unknown {
  for (const kind of types) {
    switch (kind) {
      case 'string':
        return text
      case 'integer':
        if (integer.test(text)) {
          const value = Number(text)
          if (Number.isSafeInteger(value)) return value + 0
        }
        break
      case 'number':
        if (number.test(text)) {
          const value = Number(text)
          if (Number.isFinite(value)) return value
        }
        break
      case 'boolean':
        if (text === 'true') return true
        if (text === 'false') return false
        break
      case 'null':
        if (text === 'null') return null
        break
      default: {
        kind satisfies never
      }
    }
  }
  return types.includes('integer') ? fractionOr(text) : text
}

/** A fraction is no integer, and is told so; as text it would only be told that it is none. */
function fractionOr(text: string): unknown {
  if (!number.test(text)) return text
  const value = Number(text)
  return Number.isFinite(value) && !Number.isInteger(value) ? value : text
}

/** U+0000 and lone surrogates cannot be stored, and no two systems agree about them. */
export function textProblem(text: string): string | null {
  if (text.includes('\u0000')) return 'String must not contain U+0000'
  if (!text.isWellFormed()) return 'String must not contain lone surrogates'
  return null
}

/** Percent-decodes; null for malformed sequences, which include overlong and surrogate UTF-8. `plus`: `+` is a space (queries and forms). */
export function percentDecode(text: string, plus: boolean): string | null {
  const spaced = plus && text.includes('+') ? text.replaceAll('+', ' ') : text
  if (!spaced.includes('%')) return spaced
  try {
    return decodeURIComponent(spaced)
  } catch {
    return null
  }
}
