/** What an organization has used of Kairos: simulations and ticks as they were committed, requests as the gateway counted them. */
import { sql } from 'drizzle-orm'
import { usage_days } from '../../../../generated/kairos/tables.ts'
import type { Statement, Transaction } from '../../../gateway/contract.ts'
import { compileSql } from '../../../store/statement.ts'
import { usageTotals } from '../../../store/usage-totals.ts'
import { dayOf } from '../simulations/run-quota.ts'
import type { Granularity, Span } from './spans.ts'

export interface Used {
  readonly simulationRuns: number
  /** Authenticated requests that were answered, 429 left out. */
  readonly apiCalls: number
  readonly tickCount: number
}
const nothing: Used = { simulationRuns: 0, apiCalls: 0, tickCount: 0 }

interface Committed {
  /** First day (UTC) of the span. */
  readonly day: string
  readonly simulationRuns: number
  readonly tickCount: number
}
interface Values extends Record<string, unknown> {
  readonly organization: string
  readonly span: Granularity
  readonly from: string
  readonly before: string
}
const committed: Statement<Committed, Values> = compileSql(
  sql`select date_trunc(${sql.placeholder('span')}::text, day::timestamp)::date::text, sum(simulation_runs), sum(tick_count) from ${usage_days}
where organization_id = ${sql.placeholder('organization')}::uuid
  and day >= ${sql.placeholder('from')}::date and day < ${sql.placeholder('before')}::date
group by 1`,
  ([day, runs, ticks]) => ({ day: String(day), simulationRuns: Number(runs), tickCount: Number(ticks) }),
)

/**
 * One for each span, in the order given. The spans are of the granularity, and lie side by side in either direction. With the rights of the system: a
 * person may ask about an organization that the credential does not act in.
 */
export async function usedIn(
  tx: Transaction,
  organization: string,
  api: string,
  granularity: Granularity,
  spans: readonly Span[],
): Promise<Used[]> {
  const [first, last] = [spans[0], spans.at(-1)]
  if (first === undefined || last === undefined) return []
  const [earliest, latest] = first.start <= last.start ? [first, last] : [last, first]
  const values = { organization, span: granularity, from: dayOf(earliest.start), before: dayOf(latest.end) }
  const [days, calls] = await tx.asSystem(() => Promise.all([tx.run(committed, values), tx.run(usageTotals, { ...values, api })]))
  const byDay = new Map<string, Used>()
  for (const { day, simulationRuns, tickCount } of days) byDay.set(day, { ...nothing, simulationRuns, tickCount })
  for (const { day, answered } of calls) byDay.set(day, { ...(byDay.get(day) ?? nothing), apiCalls: answered })
  return spans.map(({ start }) => byDay.get(dayOf(start)) ?? nothing)
}
