/** Time windows of logs and telemetry: `from` and `to` are optional, the last hour by default. */
import { type Issue, invalid } from '../../gateway/errors/catalogue.ts'

const hourMs = 3_600_000
const dayMs = 86_400_000

export interface Window {
  readonly from: Date
  readonly to: Date
}

/** Throws `VALIDATION_ERROR` unless `from` is before `to` and both are at most `maxDays` apart. */
export function windowOf(query: { readonly from?: string; readonly to?: string }, now: Date, maxDays: number): Window {
  const to = query.to === undefined ? now : new Date(query.to)
  const from = query.from === undefined ? new Date(to.getTime() - hourMs) : new Date(query.from)
  const issues: Issue[] = []
  if (from >= to) issues.push({ path: 'from', in: 'query', message: 'Must be before to' })
  else if (to.getTime() - from.getTime() > maxDays * dayMs)
    issues.push({ path: 'from', in: 'query', message: `Must be at most ${maxDays} days before to` })
  if (issues.length > 0) throw invalid(issues)
  return { from, to }
}
