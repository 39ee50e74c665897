/** Data of a document as literals of SQL. */
import type { Json } from '../model/types.ts'

/** Text that stands in SQL, in drizzle-kit's own separators and in a migration file as it is. */
export const isPlainText = (text: string): boolean => /^[A-Za-z0-9_ .,:/@+{}"[\]-]*$/.test(text) && !text.includes('--')

/**
 * A literal of SQL. Text that is not plain is written with Unicode escapes (PostgreSQL documentation, 4.1.2.3), so that no quote, semicolon, line
 * end or comment of a document occurs in SQL, wherever it is copied to.
 */
export function sqlLiteral(value: Json): string {
  if (value === null) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (isPlainText(text)) return `'${text}'`
  const escaped = Array.from(text, (character) => {
    if (isPlainText(character) && character !== '-') return character
    return `\\+${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`
  })
  return `U&'${escaped.join('')}'`
}
