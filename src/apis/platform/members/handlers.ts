/** Members of the active organization. */
import { and, eq } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/platform/handlers.ts'
import { memberships, users } from '../../../../generated/platform/tables.ts'
import { noContent, ok, type Role } from '../../../gateway/contract.ts'
import { ApiError, notFound } from '../../../gateway/errors/catalogue.ts'
import { requireRole } from '../access.ts'
import { pager } from '../pages.ts'
import type { PlatformPorts } from '../ports.ts'
import { findMember, forgetMember, lockMembers, memberColumns, requireOtherOwner, showMember } from './rows.ts'

type MemberHandlers = Pick<Handlers, 'listMembers' | 'updateMember' | 'removeMember'>

/** Throws `FORBIDDEN` unless an owner does what only owners may. */
export function requireOwner(actor: Role, what: string): void {
  if (actor !== 'owner')
    throw new ApiError('FORBIDDEN', { message: `Only an owner may ${what}.`, details: { reason: 'role_required', role: 'owner' } })
}

export function memberHandlers(ports: PlatformPorts): MemberHandlers {
  const pages = pager(ports, 'members')

  return {
    listMembers: (context, { path, query }) =>
      context.tx.asSystem(async () => {
        const { organization } = await requireRole(context, path.id, 'admin')
        const rows = await context.db
          .select(memberColumns)
          .from(memberships)
          .innerJoin(users, eq(users.id, memberships.user_id))
          .where(
            and(eq(memberships.organization, organization.id), pages.after(query, organization.id, memberships.created_at, memberships.id)),
          )
          .orderBy(...pages.order(memberships.created_at, memberships.id))
          .limit(query.limit + 1)
        return ok(pages.page(rows, query, organization.id, (row) => ({ created: row.joinedAt, id: row.membershipId }), showMember))
      }),

    updateMember: (context, { path, body }) =>
      context.tx.asSystem(async () => {
        const { tx } = context
        await requireRole(context, path.id, 'admin')
        await lockMembers(tx, context.organization)
        // Read again under the lock: the actor's role, too, may have changed meanwhile.
        const { organization, role } = await requireRole(context, path.id, 'admin')
        const member = await findMember(tx, organization.id, path.user_id)
        if (member === null) throw notFound()
        if (member.role === body.role) return ok(showMember(member))
        if (member.role === 'owner' || body.role === 'owner') requireOwner(role, 'make or unmake an owner')
        if (member.role === 'owner') await requireOtherOwner(tx, organization.id, member.userId)
        context.audit({ details: { from: member.role, to: body.role } })
        await context.db.update(memberships).set({ role: body.role }).where(eq(memberships.id, member.membershipId))
        await forgetMember(tx, ports, organization.id, member.userId, false)
        return ok(showMember({ ...member, role: body.role }))
      }),

    removeMember: (context, { path }) =>
      context.tx.asSystem(async () => {
        const { tx } = context
        await requireRole(context, path.id, 'admin')
        await lockMembers(tx, context.organization)
        const { organization, role } = await requireRole(context, path.id, 'admin')
        const member = await findMember(tx, organization.id, path.user_id)
        if (member === null) throw notFound()
        if (member.role === 'owner') {
          requireOwner(role, 'remove an owner')
          await requireOtherOwner(tx, organization.id, member.userId)
        }
        context.audit({ details: { role: member.role } })
        await context.db.delete(memberships).where(eq(memberships.id, member.membershipId))
        await forgetMember(tx, ports, organization.id, member.userId, true)
        return noContent()
      }),
  }
}
