/** Who acts, and in which organization: what most handlers of the platform ask first. */
import type { Context, PublicContext, Reply, Role, Transaction } from '../../gateway/contract.ts'
import { ApiError, notFound } from '../../gateway/errors/catalogue.ts'
import type { Store } from '../../store/store.ts'
import { findMembership, type OrganizationRow } from './organizations/rows.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** PostgreSQL refuses to compare a uuid with anything else; here it is an id that nothing has. */
export const isUuid = (text: string): boolean => uuid.test(text)

/** The person behind the credential. Throws `FORBIDDEN` for a caller that is nobody. */
export function requirePerson({ identity }: PublicContext): string {
  if (identity.userId === null) throw new ApiError('FORBIDDEN', { message: 'Only a person may do this.' })
  return identity.userId
}

const hasTransaction = (context: PublicContext): context is Context => 'tx' in context

/**
 * Runs `work` with the rights of the system: inside the request's transaction where there is one, else in one of its own, which then also
 * commits the record of the caller's `Idempotency-Key`.
 */
export function asSystem<R extends Reply>(store: Store, context: PublicContext, work: (tx: Transaction) => Promise<R>): Promise<R> {
  if (hasTransaction(context)) return context.tx.asSystem(() => work(context.tx))
  return store.system(async (tx) => {
    const reply = await work(tx)
    await context.idempotency.commit(tx, reply)
    return reply
  })
}

export interface Access {
  readonly organization: OrganizationRow
  readonly role: Role
}

/** Throws `NOT_FOUND` for an organization that the person is no member of, as for one that does not exist. */
export async function requireMembership(tx: Transaction, userId: string, id: string): Promise<Access> {
  const found = isUuid(id) ? await findMembership(tx, userId, id.toLowerCase()) : null
  if (found === null) throw notFound()
  return found
}

const ranks: Readonly<Record<Role, number>> = { viewer: 0, member: 1, admin: 2, owner: 3 }
export const reaches = (role: Role, least: Role): boolean => ranks[role] >= ranks[least]

/**
 * Membership with at least this role, in the active organization: a credential acts in one, and what it does stands in that one's audit log.
 * Throws `NOT_FOUND` or `FORBIDDEN`.
 */
export async function requireRole(context: Context, id: string, least: Role): Promise<Access> {
  const access = await requireMembership(context.tx, requirePerson(context), id)
  if (access.organization.id !== context.organization)
    throw new ApiError('FORBIDDEN', {
      message: 'Switch to the organization first: the credential acts in another one.',
      details: { reason: 'not_active_organization' },
    })
  if (!reaches(access.role, least))
    throw new ApiError('FORBIDDEN', { message: `The role ${least} is required.`, details: { reason: 'role_required', role: least } })
  return access
}
