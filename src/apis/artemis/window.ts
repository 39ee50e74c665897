/** Time windows of logs and telemetry: `from` and `to` are optional, the last hour by default. */
import { type Issue, invalid } from '../../gateway/errors/catalogue.ts'
import { requiredInstant } from '../times.ts'

const hourMs = 3_600_000
const dayMs = 86_400_000

/** From `from` on, up to but without `to`. */
export interface Window {
  readonly from: Date
  readonly to: Date
}

const issue = (path: 'from' | 'to', message: string): Issue => ({ path, in: 'query', message })

/** Throws `VALIDATION_ERROR` unless `from` is before `to` and both are at most `maxDays` apart. */
export function windowOf(query: { readonly from?: string; readonly to?: string }, now: Date, maxDays: number): Window {
  const to = query.to === undefined ? now : requiredInstant(query.to, 'to', 'query')
  const from = query.from === undefined ? new Date(to.getTime() - hourMs) : requiredInstant(query.from, 'from', 'query')
  if (from >= to) throw invalid([issue('from', query.to === undefined ? 'Must be in the past' : 'Must be before to')])
  if (to.getTime() - from.getTime() > maxDays * dayMs) throw invalid([issue('from', `Must be at most ${maxDays} days before to`)])
  return { from, to }
}
