/** How much an organization has asked, over time. */
import type { Handlers } from '../../../../generated/platform/handlers.ts'
import { ok } from '../../../gateway/contract.ts'
import { type Issue, invalid } from '../../../gateway/errors/catalogue.ts'
import { readUsage, type UsageInterval } from '../../../store/usage-series.ts'
import { requiredInstant, seconds } from '../../times.ts'

const widths: Readonly<Record<UsageInterval, number>> = { '1m': 60_000, '1h': 3_600_000, '1d': 86_400_000 }
const dayMs = 86_400_000
const maxPoints = 20_000

export const queryUsage: Handlers['queryUsage'] = async ({ tx, organization, clock }, { query }) => {
  const width = widths[query.interval]
  const to = query.to === undefined ? clock.now() : requiredInstant(query.to, 'to', 'query')
  const from = query.from === undefined ? new Date(to.getTime() - dayMs) : requiredInstant(query.from, 'from', 'query')
  const issue = (path: string, message: string): Issue => ({ path, in: 'query', message })
  if (from >= to) throw invalid([issue('from', query.to === undefined ? 'Must be in the past' : 'Must be before to')])
  // Intervals are whole: the first one begins at or before `from`, the last one ends at or after `to`.
  const start = Math.floor(from.getTime() / width) * width
  const end = Math.ceil(to.getTime() / width) * width
  const groupBy = query.group_by ?? null
  if (groupBy === null && (end - start) / width > maxPoints)
    throw invalid([issue('interval', `At most ${maxPoints} points are answered: ask for wider intervals or less time`)])
  const usage = await readUsage(tx, organization, {
    api: query.api ?? null,
    from: new Date(start),
    to: new Date(end),
    widthMs: width,
    groupBy,
    limit: maxPoints,
  })
  if (usage === null) throw invalid([issue('interval', `At most ${maxPoints} points are answered: ask for wider intervals or less time`)])
  return ok({
    from: seconds(new Date(start)),
    to: seconds(new Date(end)),
    interval: query.interval,
    group_by: groupBy,
    approximate: usage.approximate,
    data: usage.points.map((point) => ({
      at: seconds(point.at),
      group: point.group,
      calls: point.calls,
      errors: point.errors,
      refusals: point.refusals,
      latency_ms: point.latencyMs,
    })),
  })
}
