/** Months and days of usage, in UTC as the API counts them; and how much of a limit is used. */
export type Granularity = 'day' | 'month'

const dayFormat = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const monthFormat = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' })

export const periodName = (start: string, granularity: Granularity): string =>
  (granularity === 'day' ? dayFormat : monthFormat).format(new Date(start))

/** Whole days that are left of a period, the present one among them. */
export const daysLeft = (end: string, nowMs: number): number => Math.max(Math.ceil((Date.parse(end) - nowMs) / 86_400_000), 0)

export type Tone = 'good' | 'warn' | 'bad'

/** @param limit null: none */
export function shareOf(used: number, limit: number | null): { readonly share: number; readonly tone: Tone } | null {
  if (limit === null) return null
  const share = limit === 0 ? 1 : used / limit
  return { share, tone: share >= 1 ? 'bad' : share >= 0.8 ? 'warn' : 'good' }
}
