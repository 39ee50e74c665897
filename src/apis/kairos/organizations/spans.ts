/** Days and months of UTC, one after another. */
import { monthOf } from '../../../gateway/limits/quotas.ts'

export type Granularity = 'day' | 'month'
export interface Span {
  readonly start: Date
  /** Start of the next one. */
  readonly end: Date
}

const dayMs = 86_400_000
/** Spans that are shown when nobody says from when: a year, a month. */
const shownAtLeast: Readonly<Record<Granularity, number>> = { month: 12, day: 30 }

const dayStart = (at: Date): Date => new Date(Math.floor(at.getTime() / dayMs) * dayMs)

/** The span that a moment lies in, or (`later`) so many after it; before it when negative. */
export function spanAt(at: Date, granularity: Granularity, later = 0): Span {
  if (granularity === 'day') {
    const start = dayStart(at).getTime() + later * dayMs
    return { start: new Date(start), end: new Date(start + dayMs) }
  }
  return monthOf(new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + later, 1)))
}

/** How many spans `to` lies after `from`: 0 in the same one. */
const distance = (from: Date, to: Date, granularity: Granularity): number =>
  granularity === 'day'
    ? (dayStart(to).getTime() - dayStart(from).getTime()) / dayMs
    : (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()

/** Some spans in a row, the earliest first. */
export interface Spans {
  readonly granularity: Granularity
  readonly first: Date
  readonly count: number
}
export const none = (granularity: Granularity): Spans => ({ granularity, first: new Date(0), count: 0 })

/**
 * The spans between two moments, those that these lie in among them; `to` itself is outside. None begins after `now`, none ends before `since`. Left out,
 * `to` is now, and `from` lies as far back as a reader expects.
 */
export function spansBetween(
  granularity: Granularity,
  from: Date | null,
  to: Date | null,
  { now, since }: { readonly now: Date; readonly since: Date },
): Spans {
  // The last moment inside: of the span that begins right at `to`, nothing was asked for.
  const last = to === null || to > now ? now : new Date(to.getTime() - 1)
  const wanted = from ?? spanAt(last, granularity, 1 - shownAtLeast[granularity]).start
  const first = wanted > since ? wanted : since
  return first > last ? none(granularity) : { granularity, first, count: distance(first, last, granularity) + 1 }
}

/** One page. `order` counts for the offset too. */
export function pageOf({ granularity, first, count }: Spans, order: 'asc' | 'desc', offset: number, limit: number): Span[] {
  const spans = Math.max(0, Math.min(limit, count - offset))
  return Array.from({ length: spans }, (_, index) => {
    const place = offset + index
    return spanAt(first, granularity, order === 'asc' ? place : count - 1 - place)
  })
}
