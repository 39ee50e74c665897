/** Which account a person of the OpenID provider has here. */
import { and, eq, gt } from 'drizzle-orm'
import { sessions, users } from '../../../../generated/platform/tables.ts'
import type { Transaction } from '../../../gateway/contract.ts'
import { ApiError, conflict } from '../../../gateway/errors/catalogue.ts'
import { makeOrganization } from '../organizations/rows.ts'
import type { PlatformPorts } from '../ports.ts'
import { insertUser, normalEmail } from './accounts.ts'
import type { OidcPerson } from './oidc-provider.ts'
import { firstOrganization, hashToken } from './sessions.ts'

export interface OidcAccount {
  readonly userId: string
  /** To act in first; null: none. */
  readonly organization: string | null
}

/**
 * Known by issuer and subject; else by the verified e-mail, but only where the browser (`sessionToken`) is signed in to that account already: who merely
 * typed an e-mail at sign-up must not receive the account of the person whose e-mail it is. Else a new account is made.
 * Throws `FORBIDDEN` (no verified e-mail; sign-up is closed) or `CONFLICT` (`email_taken`). Within a system transaction.
 */
export async function oidcAccount(
  ports: Pick<PlatformPorts, 'ids' | 'apis' | 'signUpOpen' | 'clock'>,
  tx: Transaction,
  person: OidcPerson,
  sessionToken: string | null,
): Promise<OidcAccount> {
  const oidc = { issuer: person.issuer, subject: person.subject }
  const [known] = await tx.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.oidc_issuer, oidc.issuer), eq(users.oidc_subject, oidc.subject)))
  if (known !== undefined) return { userId: known.id, organization: await firstOrganization(tx, known.id) }
  if (person.email === null)
    throw new ApiError('FORBIDDEN', {
      message: 'The OpenID provider has not verified an e-mail.',
      details: { reason: 'email_not_verified' },
    })
  const email = normalEmail(person.email)
  const [sameEmail] = await tx.db.select({ id: users.id }).from(users).where(eq(users.email, email))
  if (sameEmail !== undefined) {
    const signedIn = sessionToken === null ? null : await userOf(tx, sessionToken, ports.clock.now())
    if (signedIn !== sameEmail.id)
      throw conflict('email_taken', 'Somebody with this e-mail has an account: sign in with its password first, then again here.')
    await tx.db.update(users).set({ oidc_issuer: oidc.issuer, oidc_subject: oidc.subject }).where(eq(users.id, sameEmail.id))
    return { userId: sameEmail.id, organization: await firstOrganization(tx, sameEmail.id) }
  }
  if (!ports.signUpOpen)
    throw new ApiError('FORBIDDEN', { message: 'Sign-up is closed on this server.', details: { reason: 'sign_up_closed' } })
  const now = ports.clock.now()
  const name = person.name ?? email.slice(0, email.indexOf('@')).slice(0, 100)
  const user = await insertUser(tx, ports.ids, { name, email, passwordHash: null, oidc }, now)
  const organization = await makeOrganization(tx, ports.ids, ports.apis, name, user.id, now)
  return { userId: user.id, organization: organization.id }
}

async function userOf(tx: Transaction, token: string, now: Date): Promise<string | null> {
  const [row] = await tx.db
    .select({ userId: sessions.user_id })
    .from(sessions)
    .where(and(eq(sessions.hash, hashToken(token)), gt(sessions.expires_at, now)))
  return row?.userId ?? null
}
