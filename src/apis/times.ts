/** Times as the APIs show and read them: RFC 3339, UTC. */

/** Whole seconds: `2026-03-23T12:00:00Z`. */
export const seconds = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`
export const secondsOrNull = (at: Date | null): string | null => (at === null ? null : seconds(at))
/** Milliseconds: `2026-03-23T11:59:42.120Z`. */
export const milliseconds = (at: Date): string => at.toISOString()

const earliest = Date.parse('0001-01-01T00:00:00Z')
const latest = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * A checked `date-time` as an instant, to the millisecond; a leap second (RFC 3339, 5.7) is the second after it. Null for what neither PostgreSQL nor
 * an answer can write: the year 0, and what an offset moves beyond the year 9999.
 */
export function instantOf(text: string): Date | null {
  const upper = text.toUpperCase()
  const leap = upper.startsWith('60', 17)
  const ms = Date.parse(leap ? `${upper.slice(0, 17)}59${upper.slice(19)}` : upper) + (leap ? 1000 : 0)
  return ms >= earliest && ms <= latest ? new Date(ms) : null
}
