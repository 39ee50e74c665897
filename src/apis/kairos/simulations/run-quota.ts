/** Simulations that an organization has made in a month (UTC), and how many its plan allows. */
import { sql } from 'drizzle-orm'
import { usage_days } from '../../../../generated/kairos/tables.ts'
import type { Statement, Transaction } from '../../../gateway/contract.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'
import { monthOf } from '../../../gateway/limits/quotas.ts'
import { compileSql } from '../../../store/statement.ts'
import type { Payer } from './payer.ts'

/** The day (UTC) as `usage_days.day`. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

const lock: Statement<null, { key: string }> = compileSql(
  sql`select pg_advisory_xact_lock(hashtextextended(${sql.placeholder('key')}, 0))`,
  () => null,
)
const countOne: Statement<null, { organization: string; day: string }> = compileSql(
  sql`insert into ${usage_days} (organization_id, day, simulation_runs) values (${sql.placeholder('organization')}::uuid, ${sql.placeholder('day')}::date, 1)
on conflict (organization_id, day) do update set simulation_runs = usage_days.simulation_runs + 1`,
  () => null,
)
const usedInMonth: Statement<number, { organization: string; from: string; before: string }> = compileSql(
  sql`select coalesce(sum(simulation_runs), 0) from ${usage_days} where organization_id = ${sql.placeholder('organization')}::uuid
and day >= ${sql.placeholder('from')}::date and day < ${sql.placeholder('before')}::date`,
  ([used]) => Number(used),
)

/**
 * Counts one more simulation, in the transaction that makes it. Creations of one organization are counted one after the other, so that parallel ones never
 * pass the limit together. Throws 429 `QUOTA_EXCEEDED` when the month is used up.
 */
export async function countRun(tx: Transaction, { organization, plan }: Payer, now: Date): Promise<void> {
  const limit = plan.values.maxSimulationRuns ?? null
  const { start, end } = monthOf(now)
  const count = { organization, day: dayOf(now) }
  if (limit === null) {
    await tx.run(countOne, count)
    return
  }
  const [, , [used = 0]] = await Promise.all([
    tx.run(lock, { key: `kairos.runs:${organization}` }),
    tx.run(countOne, count),
    tx.run(usedInMonth, { organization, from: dayOf(start), before: dayOf(end) }),
  ])
  if (used <= limit) return
  throw new ApiError('QUOTA_EXCEEDED', {
    message: `The quota of the ${plan.name} plan for this month is used up.`,
    details: { metric: 'simulationRuns', limit, used: used - 1, periodEnd: end.toISOString() },
    headers: { 'retry-after': String(Math.max(1, Math.ceil((end.getTime() - now.getTime()) / 1000))) },
  })
}
