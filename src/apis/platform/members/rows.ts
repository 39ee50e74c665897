/** Memberships as rows, and what follows from their change. Everything here runs with the rights of the system. */
import { and, eq, sql } from 'drizzle-orm'
import { api_token_hashes, memberships, organizations, personal_tokens, users } from '../../../../generated/platform/tables.ts'
import type { components } from '../../../../generated/platform/types.ts'
import type { Role, Transaction } from '../../../gateway/contract.ts'
import { conflict } from '../../../gateway/errors/catalogue.ts'
import type { Store } from '../../../store/store.ts'
import { seconds } from '../../times.ts'
import { forgetSessions } from '../auth/sessions.ts'
import { credentialChannel } from '../keys/rows.ts'
import { membersChannel } from './directory.ts'

export type Member = components['schemas']['Member']

export const memberColumns = {
  membershipId: memberships.id,
  userId: users.id,
  name: users.name,
  email: users.email,
  role: memberships.role,
  joinedAt: memberships.created_at,
}
export interface MemberRow {
  readonly membershipId: string
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly joinedAt: Date
}

export const showMember = (row: MemberRow): Member => ({
  user_id: row.userId,
  name: row.name,
  email: row.email,
  role: row.role,
  joined_at: seconds(row.joinedAt),
})

/** Changes of the members of one organization happen one after another: two owners cannot unmake each other at the same moment. */
export async function lockMembers(tx: Transaction, organization: string): Promise<void> {
  await tx.db.select({ id: organizations.id }).from(organizations).where(eq(organizations.id, organization)).for('update')
}

/** Null: no member. */
export async function findMember(tx: Transaction, organization: string, userId: string): Promise<MemberRow | null> {
  const [row] = await tx.db
    .select(memberColumns)
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.user_id))
    .where(and(eq(memberships.organization, organization), eq(memberships.user_id, userId)))
  return row ?? null
}

/** Throws `CONFLICT` (`last_owner`) when nobody else owns the organization. After `lockMembers`. */
export async function requireOtherOwner(tx: Transaction, organization: string, userId: string): Promise<void> {
  const [row] = await tx.db
    .select({ others: sql<number>`count(*)::integer` })
    .from(memberships)
    .where(and(eq(memberships.organization, organization), eq(memberships.role, 'owner'), sql`${memberships.user_id} <> ${userId}`))
  if ((row?.others ?? 0) === 0) throw conflict('last_owner', 'The organization needs an owner: make somebody else one first.')
}

/**
 * The person's role in the organization is another one, or none: every instance asks again who they are. Tokens for the APIs carry the scopes of the
 * old role, so they end; personal tokens are judged by the present role and stay, unless the person has left.
 */
export async function forgetMember(
  tx: Transaction,
  ports: { readonly changes: Pick<Store, 'notify'> },
  organization: string,
  userId: string,
  left: boolean,
): Promise<void> {
  const apiTokens = await tx.db
    .delete(api_token_hashes)
    .where(and(eq(api_token_hashes.organization, organization), eq(api_token_hashes.user_id, userId)))
    .returning({ hash: api_token_hashes.hash })
  const own = and(eq(personal_tokens.organization, organization), eq(personal_tokens.user_id, userId))
  const personal = left
    ? await tx.db.delete(personal_tokens).where(own).returning({ hash: personal_tokens.hash })
    : await tx.db.select({ hash: personal_tokens.hash }).from(personal_tokens).where(own)
  for (const { hash } of [...apiTokens, ...personal]) await ports.changes.notify(tx, credentialChannel, hash)
  await ports.changes.notify(tx, membersChannel, userId)
  await forgetSessions(tx, ports, userId)
}
