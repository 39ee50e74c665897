/** Sign-up, sign-in, and the session. */
import { eq } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/platform/handlers.ts'
import { sessions } from '../../../../generated/platform/tables.ts'
import { noContent, ok, organizationOptional, type PublicContext, type Transaction } from '../../../gateway/contract.ts'
import { ApiError, invalid } from '../../../gateway/errors/catalogue.ts'
import { asSystem, isUuid, requirePerson } from '../access.ts'
import { findMembership, makeOrganization } from '../organizations/rows.ts'
import { verifyPassword } from '../passwords.ts'
import type { PlatformPorts } from '../ports.ts'
import { findAccount, insertUser, newPassword } from './accounts.ts'
import { firstOrganization, openSession, sessionCookie, sessionMs, setCookie, showSession, tellSessionChanged } from './sessions.ts'

type AuthHandlers = Pick<Handlers, 'signUp' | 'signIn' | 'signOut' | 'getSession' | 'switchOrganization'>

/** One answer for a wrong password and for an unknown e-mail. */
const refused = () =>
  new ApiError('UNAUTHORIZED', {
    message: 'The e-mail or the password is wrong.',
    headers: { 'www-authenticate': `Cookie realm="platform", cookie-name="${sessionCookie}"` },
  })

function requireSession({ identity }: PublicContext): string {
  const { sessionId } = identity.claims
  if (sessionId === undefined) throw new ApiError('FORBIDDEN', { message: 'Only a session may do this.' })
  return sessionId
}

export function authHandlers(ports: PlatformPorts): AuthHandlers {
  const { store, ids } = ports

  /** Opens a session and says so: a token that was known before never becomes one (session fixation). */
  const signedIn = async (
    tx: Transaction,
    context: PublicContext,
    user: { readonly id: string; readonly email: string },
    organization: string | null,
  ) => {
    const now = context.clock.now()
    const token = await openSession(tx, ids, user.id, organization, now)
    context.audit({
      organizations: [organization ?? ''],
      actor: `user:${user.id}`,
      actorLabel: user.email,
      resource: `user:${user.id}`,
    })
    return {
      session: await showSession(tx, user.id, organization, new Date(now.getTime() + sessionMs)),
      headers: { 'set-cookie': setCookie(token, context.origin, sessionMs / 1000) },
    }
  }

  return {
    async signUp(context, { body }) {
      if (!ports.signUpOpen)
        throw new ApiError('FORBIDDEN', { message: 'Sign-up is closed on this server.', details: { reason: 'sign_up_closed' } })
      const passwordHash = await newPassword(body.password)
      return store.system(async (tx) => {
        const now = context.clock.now()
        const user = await insertUser(tx, ids, { name: body.name, email: body.email, passwordHash }, now)
        const organization = await makeOrganization(tx, ids, ports.apis, body.organization_name ?? body.name, user.id, now)
        const { session, headers } = await signedIn(tx, context, user, organization.id)
        const reply = { status: 201 as const, body: session, headers }
        await context.idempotency.commit(tx, reply)
        return reply
      })
    },

    async signIn(context, { body }) {
      const account = await store.system((tx) => findAccount(tx, body.email))
      const matches = await verifyPassword(account?.passwordHash ?? null, body.password)
      if (account === null || !matches) {
        // One line of the log, too, whether there is such a person or not.
        context.log.warn({ person: account?.id ?? null }, 'A sign-in was refused')
        // Whoever it was acts in no organization: every one of the person's is told.
        if (account !== null) context.audit({ organizations: account.organizations, resource: `user:${account.id}` })
        throw refused()
      }
      return store.system(async (tx) => {
        const { session, headers } = await signedIn(tx, context, account, await firstOrganization(tx, account.id))
        const reply = { status: 200 as const, body: session, headers }
        await context.idempotency.commit(tx, reply)
        return reply
      })
    },

    signOut: organizationOptional((context: PublicContext) =>
      asSystem(store, context, async (tx) => {
        const gone = await tx.db
          .delete(sessions)
          .where(eq(sessions.id, requireSession(context)))
          .returning({ hash: sessions.hash })
        for (const { hash } of gone) await tellSessionChanged(tx, ports, hash)
        return { ...noContent(), headers: { 'set-cookie': setCookie(null, context.origin, 0) } }
      }),
    ),

    getSession: organizationOptional((context: PublicContext) =>
      asSystem(store, context, async (tx) =>
        ok(
          await showSession(
            tx,
            requirePerson(context),
            context.organization,
            // This use has moved the end.
            new Date(context.clock.now().getTime() + sessionMs),
          ),
        ),
      ),
    ),

    switchOrganization: organizationOptional((context: PublicContext, { body }: { readonly body: { readonly organization_id: string } }) =>
      asSystem(store, context, async (tx) => {
        const userId = requirePerson(context)
        const id = body.organization_id.toLowerCase()
        const membership = isUuid(id) ? await findMembership(tx, userId, id) : null
        if (membership === null)
          throw invalid([{ path: 'organization_id', in: 'body', message: `Unknown organization '${body.organization_id}'` }])
        const [changed] = await tx.db
          .update(sessions)
          .set({ organization: id })
          .where(eq(sessions.id, requireSession(context)))
          .returning({ hash: sessions.hash })
        if (changed !== undefined) await tellSessionChanged(tx, ports, changed.hash)
        return ok(await showSession(tx, userId, id, new Date(context.clock.now().getTime() + sessionMs)))
      }),
    ),
  }
}
