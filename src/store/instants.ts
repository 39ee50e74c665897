/** What a checked `date-time` or `date` is as a value that PostgreSQL can keep and an answer can write. */

/** What is said of a time that is a valid one and cannot be kept. */
export const beyondYears = 'Must be in the years 1 to 9999'

const earliest = Date.parse('0001-01-01T00:00:00Z')
const latest = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * A checked `date-time` as an instant, to the millisecond; a leap second (RFC 3339, 5.7) is the second after it. Null for what neither PostgreSQL nor
 * an answer can write: the year 0, and what an offset moves beyond the years 1 to 9999.
 */
export function instantOf(text: string): Date | null {
  const ms = millisecondsOf(text)
  return ms >= earliest && ms <= latest ? new Date(ms) : null
}

/** The same for comparing: what lies beyond the years is their first or last instant, since nothing that is kept lies there. */
export const nearestInstantOf = (text: string): Date => new Date(Math.min(latest, Math.max(earliest, millisecondsOf(text))))

function millisecondsOf(text: string): number {
  const upper = text.toUpperCase()
  const leap = upper.startsWith('60', 17)
  return Date.parse(leap ? `${upper.slice(0, 17)}59${upper.slice(19)}` : upper) + (leap ? 1000 : 0)
}

/** RFC 3339 admits the year 0, PostgreSQL does not. */
export const isKeptDate = (text: string): boolean => !text.startsWith('0000')
