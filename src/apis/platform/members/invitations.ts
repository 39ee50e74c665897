/** Invitations: a link that only the invited e-mail can use, once, within 7 days. What is kept of the link is its hash. */
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/platform/handlers.ts'
import { invitations, memberships, organizations, sessions, users } from '../../../../generated/platform/tables.ts'
import { type Context, created, type PublicContext, type Transaction } from '../../../gateway/contract.ts'
import { ApiError, conflict, type Issue, invalid, notFound } from '../../../gateway/errors/catalogue.ts'
import { seconds } from '../../times.ts'
import { requireRole } from '../access.ts'
import { insertUser, newPassword, normalEmail } from '../auth/accounts.ts'
import { forgetSessions, hashToken, openSession, sessionMs, setCookie, showSession } from '../auth/sessions.ts'
import { addMember, findMembership } from '../organizations/rows.ts'
import type { PlatformPorts } from '../ports.ts'
import { membersChannel } from './directory.ts'
import { requireOwner } from './handlers.ts'
import { sendInvitation } from './mail.ts'
import { lockMembers } from './rows.ts'
import { requireSeat } from './seats.ts'

type InvitationHandlers = Pick<Handlers, 'inviteMember' | 'acceptInvitation'>
type InvitationRow = typeof invitations.$inferSelect

const invitationMs = 7 * 24 * 60 * 60 * 1000
const alreadyMember = () => conflict('already_member', 'The person is a member already.')

export function invitationHandlers(ports: PlatformPorts): InvitationHandlers {
  const { store, ids } = ports

  /** The one that the token opens now; locked until the end of the transaction. Throws `NOT_FOUND`. */
  const openInvitation = async (tx: Transaction, token: string, now: Date): Promise<InvitationRow> => {
    const [found] = await tx.db
      .select()
      .from(invitations)
      .where(and(eq(invitations.hash, hashToken(token)), isNull(invitations.accepted_at), gt(invitations.expires_at, now)))
      .for('update')
    const [organization] =
      found === undefined
        ? []
        : await tx.db
            .select({ id: organizations.id })
            .from(organizations)
            .where(and(eq(organizations.id, found.organization), isNull(organizations.deleted_at)))
    if (found === undefined || organization === undefined) throw notFound()
    return found
  }

  const join = async (tx: Transaction, context: PublicContext, invitation: InvitationRow, userId: string): Promise<void> => {
    const now = context.clock.now()
    await lockMembers(tx, invitation.organization)
    if ((await findMembership(tx, userId, invitation.organization)) !== null) throw alreadyMember()
    await addMember(tx, ids, invitation.organization, userId, invitation.role, now)
    // A token that names no organization acts in the only one of its bearer, which this may have been until now.
    await ports.changes.notify(tx, membersChannel, userId)
    await tx.db.update(invitations).set({ accepted_at: now }).where(eq(invitations.id, invitation.id))
    context.audit({ organizations: [invitation.organization], resource: `invitation:${invitation.id}`, details: { role: invitation.role } })
  }

  const acceptAsMyself = (context: PublicContext, token: string, userId: string) =>
    store.system(async (tx) => {
      const now = context.clock.now()
      const invitation = await openInvitation(tx, token, now)
      const [user] = await tx.db.select({ email: users.email }).from(users).where(eq(users.id, userId))
      if (user?.email !== invitation.email)
        throw new ApiError('FORBIDDEN', { message: 'The invitation is for somebody else.', details: { reason: 'other_email' } })
      await join(tx, context, invitation, userId)
      const { sessionId } = context.identity.claims
      if (sessionId !== undefined)
        await tx.db.update(sessions).set({ organization: invitation.organization }).where(eq(sessions.id, sessionId))
      await forgetSessions(tx, ports, userId)
      const session = await showSession(tx, userId, invitation.organization, new Date(now.getTime() + sessionMs))
      const reply = { status: 200 as const, body: session }
      await context.idempotency.commit(tx, reply)
      return reply
    })

  const acceptAsNew = async (context: PublicContext, token: string, person: { readonly name: string; readonly password: string }) => {
    // Whoever holds no invitation costs no password hash.
    await store.system((tx) => openInvitation(tx, token, context.clock.now()))
    const passwordHash = await newPassword(person.password)
    return store.system(async (tx) => {
      const now = context.clock.now()
      const invitation = await openInvitation(tx, token, now)
      const user = await insertUser(tx, ids, { name: person.name, email: invitation.email, passwordHash }, now)
      await join(tx, context, invitation, user.id)
      const cookie = await openSession(tx, ids, user.id, invitation.organization, now)
      context.audit({ actor: `user:${user.id}`, actorLabel: user.email })
      const reply = {
        status: 200 as const,
        body: await showSession(tx, user.id, invitation.organization, new Date(now.getTime() + sessionMs)),
        headers: { 'set-cookie': setCookie(cookie, context.origin, sessionMs / 1000) },
      }
      await context.idempotency.commit(tx, reply)
      return reply
    })
  }

  return {
    inviteMember: async (context, { path, body }) => {
      const invited = await context.tx.asSystem(async () => {
        const { organization, role } = await requireRole(context, path.id, 'admin')
        if (body.role === 'owner') requireOwner(role, 'invite an owner')
        const email = normalEmail(body.email)
        await lockMembers(context.tx, organization.id)
        await refuseMember(context, organization.id, email)
        await requireSeat(context, organization.id, email)
        // A later invitation takes the place of an earlier one to the same person.
        await context.db
          .delete(invitations)
          .where(and(eq(invitations.organization, organization.id), eq(invitations.email, email), isNull(invitations.accepted_at)))
        const token = ids.secret(43)
        const now = context.clock.now()
        const row = {
          id: ids.create('inv_'),
          email,
          role: body.role,
          created_at: now,
          expires_at: new Date(now.getTime() + invitationMs),
          organization: organization.id,
          invited_by: context.identity.userId,
          hash: hashToken(token),
        }
        await context.db.insert(invitations).values(row)
        return { row, organization, link: `${ports.publicUrl ?? context.origin}/console/invitations/${token}` }
      })
      const { row, organization, link } = invited
      context.audit({ details: { email: row.email, role: row.role } })
      const sent = await sendInvitation(ports, context, { id: row.id, to: row.email, organization: organization.name, link })
      return created({
        id: row.id,
        email: row.email,
        role: row.role,
        created_at: seconds(row.created_at),
        expires_at: seconds(row.expires_at),
        link: sent ? null : link,
      })
    },

    acceptInvitation(context, { path, body }) {
      const { userId } = context.identity
      if (userId !== null) return acceptAsMyself(context, path.token, userId)
      const { name, password } = body
      if (name !== undefined && password !== undefined) return acceptAsNew(context, path.token, { name, password })
      return refuseNobody(context, path.token)
    },
  }

  /** Nobody is signed in, and nobody new is named. An invitation that does not hold is `NOT_FOUND` all the same. */
  async function refuseNobody(context: PublicContext, token: string): Promise<never> {
    await store.system((tx) => openInvitation(tx, token, context.clock.now()))
    const issues: Issue[] = ['name', 'password'].map((path) => ({ path, in: 'body', message: 'Required' }))
    throw invalid(issues)
  }
}

async function refuseMember({ db }: Context, organization: string, email: string): Promise<void> {
  const [member] = await db
    .select({ id: memberships.id })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.user_id))
    .where(and(eq(memberships.organization, organization), eq(users.email, email)))
  if (member !== undefined) throw alreadyMember()
}
