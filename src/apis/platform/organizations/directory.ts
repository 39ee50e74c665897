/**
 * Organizations, their members and what they subscribe to, for the other APIs. Everything is asked in the transaction that the caller is in, with the
 * rights of the system: not inside `tx.asSystem`.
 */
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { memberships, organizations, subscriptions } from '../../../../generated/platform/tables.ts'
import type { Transaction } from '../../../gateway/contract.ts'
import { builder, compile } from '../../../store/statement.ts'

const shown = { id: organizations.id, name: organizations.name, createdAt: organizations.created_at }
const byId = compile(
  builder
    .select({ ...shown, role: memberships.role })
    .from(organizations)
    .leftJoin(
      memberships,
      and(eq(memberships.organization, organizations.id), sql`${memberships.user_id} = ${sql.placeholder('user')}::text`),
    )
    .where(and(eq(organizations.id, sql.placeholder('organization')), isNull(organizations.deleted_at))),
)
const byPerson = compile(
  builder
    .select({ ...shown, role: memberships.role })
    .from(memberships)
    .innerJoin(organizations, and(eq(organizations.id, memberships.organization), isNull(organizations.deleted_at)))
    .where(eq(memberships.user_id, sql.placeholder('user')))
    .orderBy(asc(organizations.created_at), asc(organizations.id)),
)
const members = compile(
  builder
    .select({ count: sql<string>`count(*)` })
    .from(memberships)
    .where(eq(memberships.organization, sql.placeholder('organization'))),
)
const subscribed = compile(
  builder
    .select({
      plan: subscriptions.plan,
      nextPlan: subscriptions.next_plan,
      periodStart: subscriptions.period_start,
      periodEnd: subscriptions.period_end,
    })
    .from(subscriptions)
    .where(and(eq(subscriptions.organization_id, sql.placeholder('organization')), eq(subscriptions.api, sql.placeholder('api')))),
)

export const organizationDirectory = {
  /** `user`: whose role is wanted. Null: there is none, or it was deleted. */
  async find(tx: Transaction, organization: string, user: string | null) {
    const [row] = await tx.asSystem(() => tx.run(byId, { organization, user }))
    return row ?? null
  },
  /** All of a person's, the oldest first. */
  ofPerson: (tx: Transaction, user: string) => tx.asSystem(() => tx.run(byPerson, { user })),
  async memberCount(tx: Transaction, organization: string): Promise<number> {
    const [row] = await tx.asSystem(() => tx.run(members, { organization }))
    return Number(row?.count ?? 0)
  },
  /** Null: it has the plan of new organizations, since it exists. */
  async subscription(tx: Transaction, organization: string, api: string) {
    const [row] = await tx.asSystem(() => tx.run(subscribed, { organization, api }))
    return row ?? null
  },
}
