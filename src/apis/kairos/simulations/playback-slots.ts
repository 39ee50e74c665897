/** Playbacks of an organization at the same time: the rows that run by the clock, counted in the transaction that begins one more. So they survive every restart. */
import { and, eq, ne, sql } from 'drizzle-orm'
import { simulations } from '../../../../generated/kairos/tables.ts'
import type { PlanContract, Statement, Transaction } from '../../../gateway/contract.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'
import { builder, compile, compileSql } from '../../../store/statement.ts'
import type { SimulationKey } from './rows.ts'

const lock: Statement<null, { key: string }> = compileSql(
  sql`select pg_advisory_xact_lock(hashtextextended(${sql.placeholder('key')}, 0))`,
  () => null,
)
const others: Statement<{ readonly active: number }, SimulationKey> = compile(
  builder
    .select({ active: sql<number>`count(*)::integer` })
    .from(simulations)
    .where(
      and(
        eq(simulations.organization_id, sql.placeholder('organization')),
        eq(simulations.status, 'running'),
        sql`${simulations.playback} is not null`,
        ne(simulations.id, sql.placeholder('id')),
      ),
    ),
)
const retryAfterS = 5

/**
 * Room for one more playback. Two that begin at the same moment are counted one after the other. Throws 429 `CONCURRENCY_LIMITED`. A plan without the number
 * allows any.
 */
export async function assertPlaybackSlot(tx: Transaction, id: string, plan: PlanContract): Promise<void> {
  const limit = plan.values.playbacks ?? null
  if (limit === null) return
  if (tx.organization === null) throw new Error('Playbacks are counted in a transaction of their organization.')
  const { organization } = tx
  const [, [counted]] = await Promise.all([tx.run(lock, { key: `kairos.playbacks:${organization}` }), tx.run(others, { organization, id })])
  const active = counted?.active ?? 0
  if (active < limit) return
  throw new ApiError('CONCURRENCY_LIMITED', {
    message: `Too many at the same time: the ${plan.name} plan allows ${limit}.`,
    details: { limit, active, plan: plan.name },
    headers: { 'retry-after': String(retryAfterS) },
  })
}
