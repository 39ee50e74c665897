/**
 * Sign-in at an OpenID provider: authorization code with PKCE (OpenID Connect Core 1.0, 3.1; RFC 7636). Two pages: one sends the browser away, the other
 * takes it back. An attempt is kept for ten minutes, works once, and only in the browser that began it.
 */
import { eq } from 'drizzle-orm'
import { oidc_states } from '../../../../generated/platform/tables.ts'
import type { GatewayPage } from '../../../gateway/compose/factories.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'
import type { Exchange } from '../../../gateway/exchange.ts'
import { readCookie } from '../../../gateway/identity/credentials.ts'
import type { FinishedReply } from '../../../gateway/steps.ts'
import { appendAudit } from '../../../store/audit.ts'
import type { PlatformPorts } from '../ports.ts'
import { findAccount } from './accounts.ts'
import { oidcAccount } from './oidc-accounts.ts'
import { newOidcSecrets, type OidcPerson, type OidcProvider } from './oidc-provider.ts'
import { hashToken, isLoopback, openSession, sessionCookie, sessionMs, setCookie } from './sessions.ts'

const base = '/platform/v1/auth/oidc'
const attemptMs = 10 * 60 * 1000
const stateCookie = 'specway_oidc'
const home = '/console'

type OidcPorts = Pick<PlatformPorts, 'store' | 'secrets' | 'clock' | 'ids' | 'apis' | 'signUpOpen' | 'publicUrl'>

export function oidcPages(ports: OidcPorts, provider: OidcProvider): GatewayPage[] {
  return [
    { path: `${base}/start`, limited: true, handle: (x) => start(ports, provider, x) },
    { path: `${base}/callback`, limited: true, handle: (x) => callback(ports, provider, x) },
  ]
}

const verifierContext = (id: string): string => `platform.oidc_states/${id}/code_verifier`
const redirectUri = ({ publicUrl }: OidcPorts, x: Exchange): string => `${publicUrl ?? x.origin}${base}/callback`

/** A path of this server; anything else (`//evil.example`, `/\evil.example`, an absolute URL) is the console. */
export function safeReturn(wish: string | null, origin: string): string {
  if (wish === null || !wish.startsWith('/') || wish.length > 2048 || !URL.canParse(wish, origin)) return home
  const url = new URL(wish, origin)
  return url.origin === new URL(origin).origin ? url.pathname + url.search + url.hash : home
}

const redirect = (location: string, cookie: string): FinishedReply => ({
  status: 303,
  headers: { location, 'set-cookie': cookie, 'cache-control': 'no-store' },
  body: null,
  value: undefined,
})

async function start(ports: OidcPorts, provider: OidcProvider, x: Exchange): Promise<FinishedReply> {
  const secrets = newOidcSecrets()
  const url = await provider.authorizationUrl(redirectUri(ports, x), secrets)
  const id = ports.ids.uuid()
  const now = ports.clock.now()
  await ports.store.system((tx) =>
    tx.db.insert(oidc_states).values({
      id,
      hash: hashToken(secrets.state),
      nonce: secrets.nonce,
      code_verifier: Buffer.from(ports.secrets.encrypt(secrets.codeVerifier, verifierContext(id))),
      return_to: safeReturn(new URLSearchParams(x.query).get('return_to'), x.origin),
      created_at: now,
      expires_at: new Date(now.getTime() + attemptMs),
    }),
  )
  const secure = isLoopback(x.origin) ? '' : '; Secure'
  return redirect(url.href, `${stateCookie}=${secrets.state}; Path=${base}; HttpOnly; SameSite=Lax; Max-Age=${attemptMs / 1000}${secure}`)
}

async function callback(ports: OidcPorts, provider: OidcProvider, x: Exchange): Promise<FinishedReply> {
  const state = new URLSearchParams(x.query).get('state') ?? ''
  // Whoever is sent a link to somebody else's attempt has not begun it.
  if (state === '' || readCookie(x.header('cookie'), stateCookie) !== state) throw unknownAttempt()
  const [attempt] = await ports.store.system((tx) =>
    tx.db
      .delete(oidc_states)
      .where(eq(oidc_states.hash, hashToken(state)))
      .returning(),
  )
  if (attempt === undefined || attempt.expires_at <= ports.clock.now()) throw unknownAttempt()
  const codeVerifier = ports.secrets.decrypt(Buffer.from(attempt.code_verifier).toString('utf8'), verifierContext(attempt.id))
  const person = await provider.person(new URL(`${redirectUri(ports, x)}?${x.query}`), { state, nonce: attempt.nonce, codeVerifier })
  const signIn = ports.store.system(async (tx) => {
    const { userId, organization } = await oidcAccount(ports, tx, person, readCookie(x.header('cookie'), sessionCookie))
    const now = ports.clock.now()
    await appendAudit(tx, {
      ...entryOf(ports, x, userId),
      organization: organization ?? '',
      at: now,
      actor: `user:${userId}`,
      actorLabel: person.email ?? person.subject,
      status: 303,
      details: { issuer: person.issuer },
    })
    return openSession(tx, ports.ids, userId, organization, now)
  })
  const token = await signIn.catch(async (error: unknown) => {
    await tellRefusal(ports, x, person, error)
    throw error
  })
  return redirect(attempt.return_to, setCookie(token, x.origin, sessionMs / 1000))
}

/** What entries about a sign-in have in common; who did it is not known yet. */
const entryOf = (ports: OidcPorts, x: Exchange, userId: string) => ({
  id: ports.ids.uuid(),
  api: 'platform',
  at: ports.clock.now(),
  actor: 'anonymous',
  actorLabel: 'anonymous',
  action: 'user.signed_in',
  resource: `user:${userId}`,
  requestId: x.requestId,
  ip: x.ip,
})

/** An account that somebody was refused: every organization of its person is told, as after a wrong password. */
async function tellRefusal(ports: OidcPorts, x: Exchange, person: OidcPerson, error: unknown): Promise<void> {
  const { email, issuer } = person
  if (!(error instanceof ApiError) || email === null) return
  const { code, status } = error
  await ports.store.system(async (tx) => {
    const account = await findAccount(tx, email)
    for (const organization of account?.organizations ?? [])
      await appendAudit(tx, { ...entryOf(ports, x, account?.id ?? ''), organization, status, details: { code, issuer } })
  })
}

const unknownAttempt = () =>
  new ApiError('UNAUTHORIZED', {
    message: 'This sign-in was not begun here, has been used, or is older than ten minutes: begin again.',
    headers: { 'www-authenticate': `Cookie realm="platform", cookie-name="${sessionCookie}"` },
  })
