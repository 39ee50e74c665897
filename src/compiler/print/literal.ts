/**
 * The one place where data of a document becomes TypeScript source. Everything that is not one of our own fixed words passes here:
 * strings are escaped for every context a literal can stand in (string, line end, comment, HTML script), and names are sanitised.
 */
import type { Json } from '../model/types.ts'

/** Printable ASCII without `<` and `*`. */
const harmless = /^[ -)+-;=-~]*$/

/** A double-quoted literal that no content can leave: quotes, backslashes, controls, U+2028/9, lone surrogates, `</`, `*` before `/`. */
export function stringLiteral(value: string): string {
  // Most strings are: JSON's own escapes (quotes, backslashes) are all that they need.
  if (harmless.test(value)) return JSON.stringify(value)
  return JSON.stringify(value)
    .replace(/[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/</g, '\\u003c')
    .replace(/\*\//g, '*\\u002f')
}

/** Any JSON value. `__proto__` becomes a computed key, so that it is data, not a prototype. */
export function jsonLiteral(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`A JSON number is finite, got ${value}.`)
    return Object.is(value, -0) ? '-0' : String(value)
  }
  if (typeof value === 'string') return stringLiteral(value)
  if (Array.isArray(value)) return `[${value.map(jsonLiteral).join(', ')}]`
  const entries = Object.entries(value).map(([key, item]) => `${propertyKey(key)}: ${jsonLiteral(item)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

const plainKey = /^[A-Za-z_$][A-Za-z0-9_$]*$/
/** A key of an object literal. */
export function propertyKey(key: string): string {
  if (key === '__proto__') return '["__proto__"]'
  return plainKey.test(key) ? key : stringLiteral(key)
}

/** `.name` or `["name"]` after an object expression. */
export function member(key: string): string {
  return plainKey.test(key) && key !== '__proto__' ? `.${key}` : `[${stringLiteral(key)}]`
}

/** The text of a `//` or JSDoc comment: one line, nothing that ends the comment. */
export function commentText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out here
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/g, ' ')
      .replace(/[\ud800-\udfff]/gu, '\ufffd')
      .replace(/\*\//g, '*\u200b/')
      .trim()
  )
}

/** A regular expression with the semantics of JSON Schema's `pattern` (ECMA-262 with `u`, unanchored), as an expression. Throws on a pattern that is none. */
export function regExpExpression(pattern: string): string {
  new RegExp(pattern, 'u')
  return `new RegExp(${stringLiteral(pattern)}, "u")`
}
