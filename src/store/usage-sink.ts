/** Usage of minutes, added to what is stored: counters in SQL, latencies merged under the row's lock. What days add up to is stored with it. */
import { and, eq, sql } from 'drizzle-orm'
import { Latencies } from '../gateway/records/latencies.ts'
import type { UsageRow, UsageSink } from '../gateway/records/usage.ts'
import { usage, usageDays } from './internal-tables.ts'
import type { Store } from './store.ts'

/** Rows of one organization in one transaction, always in the same order, so that two instances cannot wait for each other. */
export const usageSink = (store: Store): UsageSink => ({
  async add(rows) {
    await store.system(async (tx) => {
      const ordered = [...rows].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
      for (const row of ordered) {
        const key = and(
          eq(usage.organizationId, row.organization),
          eq(usage.api, row.api),
          eq(usage.operationId, row.operationId),
          eq(usage.identity, row.identity),
          eq(usage.minute, row.minute),
        )
        const inserted = await tx.db
          .insert(usage)
          .values({ organizationId: row.organization, ...valuesOf(row), latency: row.latency.serialize() })
          .onConflictDoNothing()
          .returning({ api: usage.api })
        if (inserted.length > 0) continue
        const [known] = await tx.db.select().from(usage).where(key).for('update')
        if (known === undefined) throw new Error('A usage row went away between two statements of one transaction.')
        const latencies = known.latency === null ? new Latencies() : Latencies.parse(known.latency)
        latencies.merge(row.latency)
        await tx.db
          .update(usage)
          .set({
            calls: known.calls + row.calls,
            errors: known.errors + row.errors,
            refusals: known.refusals + row.refusals,
            bytesIn: known.bytesIn + row.bytesIn,
            bytesOut: known.bytesOut + row.bytesOut,
            latencySumMs: known.latencySumMs + Math.round(row.latencySumMs),
            latency: latencies.serialize(),
          })
          .where(key)
      }
      for (const day of daysOf(ordered))
        await tx.db
          .insert(usageDays)
          .values(day)
          .onConflictDoUpdate({
            target: [usageDays.organizationId, usageDays.api, usageDays.day],
            set: { calls: sql`${usageDays.calls} + excluded.calls`, refusals: sql`${usageDays.refusals} + excluded.refusals` },
          })
    })
  },
})

/** What the rows add to each day, in the same order for everybody. */
function daysOf(rows: readonly UsageRow[]): (typeof usageDays.$inferInsert)[] {
  const days = new Map<string, typeof usageDays.$inferInsert>()
  for (const { organization, api, minute, calls, refusals } of rows) {
    const day = minute.toISOString().slice(0, 10)
    const key = `${organization} ${api} ${day}`
    const known = days.get(key)
    days.set(key, {
      organizationId: organization,
      api,
      day,
      calls: calls + (known?.calls ?? 0),
      refusals: refusals + (known?.refusals ?? 0),
    })
  }
  return [...days].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, day]) => day)
}

const keyOf = (row: UsageRow): string => `${row.organization} ${row.api} ${row.operationId} ${row.identity} ${row.minute.toISOString()}`
const valuesOf = (row: UsageRow) => ({
  api: row.api,
  operationId: row.operationId,
  identity: row.identity,
  minute: row.minute,
  calls: row.calls,
  errors: row.errors,
  refusals: row.refusals,
  bytesIn: row.bytesIn,
  bytesOut: row.bytesOut,
  latencySumMs: Math.round(row.latencySumMs),
})
