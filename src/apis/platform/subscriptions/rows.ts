/** Subscriptions as rows. Periods follow each other by calendar months (UTC); what was agreed for the next one holds when it begins. */
import { and, eq } from 'drizzle-orm'
import { subscriptions } from '../../../../generated/platform/tables.ts'
import type { components } from '../../../../generated/platform/types.ts'
import type { ApiContract, Ids, Transaction } from '../../../gateway/contract.ts'
import { seconds } from '../../times.ts'
import { organizationOf } from '../keys/rows.ts'
import { ensureSubscription, monthStart } from '../seed.ts'

export type Subscription = components['schemas']['SubscriptionResponse']
export type SubscriptionRow = typeof subscriptions.$inferSelect

/** Months later in UTC; a day that the month lacks becomes its last one. */
export function addMonths(at: Date, months: number): Date {
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1))
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const later = new Date(at)
  later.setUTCFullYear(first.getUTCFullYear(), first.getUTCMonth(), Math.min(at.getUTCDate(), days))
  return later
}

/** The row as it holds at `now`: of periods that have ended meanwhile, the present one, with the plan that waited for it. */
export function presentOf(row: SubscriptionRow, now: Date): SubscriptionRow {
  if (row.period_end > now) return row
  const anchor = row.period_end
  // Not counted one by one: the row may be years old.
  let months = Math.max(0, (now.getUTCFullYear() - anchor.getUTCFullYear()) * 12 + now.getUTCMonth() - anchor.getUTCMonth() - 1)
  while (addMonths(anchor, months + 1) <= now) months++
  return {
    ...row,
    plan: row.next_plan ?? row.plan,
    next_plan: null,
    period_start: addMonths(anchor, months),
    period_end: addMonths(anchor, months + 1),
  }
}

export const showSubscription = (
  row: Pick<SubscriptionRow, 'api' | 'plan' | 'overrides' | 'period_start' | 'period_end'>,
): Subscription => ({
  api: row.api,
  plan: row.plan,
  // Written through the document's schema of overrides only.
  overrides: row.overrides as Subscription['overrides'],
  period_start: seconds(row.period_start),
  period_end: seconds(row.period_end),
})

/** Of an API that came after the organization: it has the plan of new organizations. */
export const impliedSubscription = (api: ApiContract, now: Date): Subscription =>
  showSubscription({ api: api.id, plan: api.plan, overrides: {}, period_start: monthStart(now, 0), period_end: monthStart(now, 1) })

/** The subscription of the transaction's organization as it holds at `now`, held until the end of the transaction; made where there is none. */
export async function lockSubscription(tx: Transaction, ids: Ids, api: ApiContract, now: Date): Promise<SubscriptionRow> {
  const organization = organizationOf(tx)
  await ensureSubscription(tx, ids, organization, api, api.plan, now)
  const [row] = await tx.db
    .select()
    .from(subscriptions)
    .where(and(eq(subscriptions.organization_id, organization), eq(subscriptions.api, api.id)))
    .for('update')
  if (row === undefined) throw new Error('The subscription has gone within its transaction.')
  return presentOf(row, now)
}

export async function saveSubscription(tx: Transaction, row: SubscriptionRow): Promise<void> {
  const { plan, next_plan, overrides, period_start, period_end, billing_reference } = row
  await tx.db
    .update(subscriptions)
    .set({ plan, next_plan, overrides, period_start, period_end, billing_reference })
    .where(and(eq(subscriptions.organization_id, row.organization_id), eq(subscriptions.id, row.id)))
}

/** The plans that an API offers, in the document's order: the later, the higher. */
export const offeredPlans = (api: ApiContract): string[] => Object.keys(api.plans).filter((name) => name !== 'anonymous')
