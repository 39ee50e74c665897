/** Telemetry and logs go when the plan's days are over, and with their robot. Hourly. */
import { type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { robot_logs, robot_telemetry, robots } from '../../../../generated/artemis/tables.ts'
import type { Transaction } from '../../../gateway/contract.ts'
import type { WatchPorts } from './watch.ts'

const dayMs = 86_400_000
/** Rows of one transaction, so that writers never wait for long. */
const batch = 5_000

/** Robot by robot through the index on robot and time. `before` null: the plan keeps everything of robots that are there. */
async function removeFrom(tx: Transaction, table: PgTable, organization: string, before: Date | null): Promise<number> {
  const old: SQL = before === null ? sql`false` : sql`item.at < ${before.toISOString()}::timestamptz`
  const { rowCount } = await tx.db.execute(
    sql`delete from ${table} where organization_id = ${organization}::uuid and id in (
      select item.id from ${robots} as robot join ${table} as item on item.organization_id = robot.organization_id and item.robot_id = robot.id
      where robot.organization_id = ${organization}::uuid and (robot.deleted_at is not null or ${old}) limit ${batch})`,
  )
  return rowCount
}

export async function removeOld({ store, clock, plans }: WatchPorts): Promise<void> {
  const now = clock.now().getTime()
  const organizations = await store.system((tx) => tx.db.selectDistinct({ id: robots.organization_id }).from(robots))
  for (const { id } of organizations) {
    const { values } = await plans.planOf(id, 'artemis')
    const before = (days: number | null | undefined): Date | null =>
      days === null || days === undefined ? null : new Date(now - days * dayMs)
    for (const [table, limit] of [
      [robot_telemetry, before(values.telemetry_days)],
      [robot_logs, before(values.log_days)],
    ] as const) {
      let removed = batch
      while (removed === batch) removed = await store.transaction(id, (tx) => removeFrom(tx, table, id, limit))
    }
  }
}
