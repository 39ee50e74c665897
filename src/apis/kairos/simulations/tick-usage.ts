/** Ticks that an organization has had computed and committed, by day (UTC). */
import { sql } from 'drizzle-orm'
import { usage_days } from '../../../../generated/kairos/tables.ts'
import type { Statement, Transaction } from '../../../gateway/contract.ts'
import { compileSql } from '../../../store/statement.ts'
import { dayOf } from './run-quota.ts'

const count: Statement<null, { organization: string; day: string; ticks: number }> = compileSql(
  sql`insert into ${usage_days} (organization_id, day, tick_count)
values (${sql.placeholder('organization')}::uuid, ${sql.placeholder('day')}::date, ${sql.placeholder('ticks')}::bigint)
on conflict (organization_id, day) do update set tick_count = usage_days.tick_count + excluded.tick_count`,
  () => null,
)

/** In the transaction that commits the ticks. */
export async function countTicks(tx: Transaction, ticks: number, now: Date): Promise<void> {
  if (tx.organization === null) throw new Error('Ticks are counted in a transaction of their organization.')
  if (ticks > 0) await tx.run(count, { organization: tx.organization, day: dayOf(now), ticks })
}
