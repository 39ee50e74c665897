/** Organizations and who belongs to them, as rows. Everything here runs with the rights of the system. */
import { and, eq, isNull } from 'drizzle-orm'
import { memberships, organizations } from '../../../../generated/platform/tables.ts'
import type { components } from '../../../../generated/platform/types.ts'
import type { ApiContract, Ids, Role, Transaction } from '../../../gateway/contract.ts'
import { seconds } from '../../times.ts'
import { ensureSubscription } from '../seed.ts'

export type OrganizationRow = typeof organizations.$inferSelect

export const showOrganization = (row: OrganizationRow, role: Role): components['schemas']['Organization'] => ({
  id: row.id,
  name: row.name,
  role,
  created_at: seconds(row.created_at),
  updated_at: seconds(row.updated_at),
})

/** An organization with its owner, subscribed to every API with the plan of new organizations. */
export async function makeOrganization(
  tx: Transaction,
  ids: Ids,
  apis: readonly ApiContract[],
  name: string,
  ownerId: string,
  now: Date,
): Promise<OrganizationRow> {
  const [row] = await tx.db.insert(organizations).values({ id: ids.uuid(), name, created_at: now, updated_at: now }).returning()
  if (row === undefined) throw new Error('The new organization did not come back from the database.')
  await addMember(tx, ids, row.id, ownerId, 'owner', now)
  for (const api of apis) await ensureSubscription(tx, ids, row.id, api, api.plan, now)
  return row
}

export async function addMember(tx: Transaction, ids: Ids, organization: string, userId: string, role: Role, now: Date): Promise<void> {
  await tx.db.insert(memberships).values({ id: ids.uuid(), user_id: userId, organization, role, created_at: now })
}

/** The organization and the person's role in it; null: there is none, or the person is no member. */
export async function findMembership(
  tx: Transaction,
  userId: string,
  id: string,
): Promise<{ organization: OrganizationRow; role: Role } | null> {
  const [row] = await tx.db
    .select({ organization: organizations, role: memberships.role })
    .from(memberships)
    .innerJoin(organizations, and(eq(organizations.id, memberships.organization), isNull(organizations.deleted_at)))
    .where(and(eq(memberships.user_id, userId), eq(memberships.organization, id)))
  return row ?? null
}
