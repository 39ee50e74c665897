/** The platform API with what it brings along: its verifiers, the keys that sign tokens, pages, queues and recurring work. */
import { jwksPage } from '../apis/platform/auth/jwks.ts'
import { oidcPages } from '../apis/platform/auth/oidc-pages.ts'
import { type OidcConfig, oidcProvider } from '../apis/platform/auth/oidc-provider.ts'
import { type Sessions, sessionChannel } from '../apis/platform/auth/sessions.ts'
import { signingKeyStore } from '../apis/platform/auth/signing-keys.ts'
import type { PlatformDirectory } from '../apis/platform/directory.ts'
import { platformHandlers, platformVerifiers } from '../apis/platform/index.ts'
import { credentialChannel } from '../apis/platform/keys/rows.ts'
import { type Members, membersChannel, openMembers } from '../apis/platform/members/directory.ts'
import { mailQueueDefinition, smtpMail } from '../apis/platform/members/mail.ts'
import { removeDeletedOrganizations } from '../apis/platform/organizations/removal.ts'
import type { PlatformPorts } from '../apis/platform/ports.ts'
import { removeEnded } from '../apis/platform/retention.ts'
import { type Plans, planChannel } from '../apis/platform/subscriptions/plans.ts'
import type { Config } from '../config.ts'
import type { GatewayPage } from '../gateway/compose/factories.ts'
import { ownKeys } from '../gateway/identity/signing-keys.ts'
import { type TokenVerifiers, tokenVerifiers } from '../gateway/identity/tokens.ts'
import type { Verifier } from '../gateway/ports.ts'
import type { QueueDefinition } from '../store/jobs.ts'
import type { Store } from '../store/store.ts'

/** `iss` of the gateway's own tokens. */
const issuer = 'specway'

export interface Platform {
  readonly ports: PlatformPorts
  readonly members: Members
  readonly handlers: ReturnType<typeof platformHandlers>
  readonly verifiers: ReadonlyMap<string, Verifier>
  /** Of every API whose document takes JSON Web Tokens. */
  readonly tokens: TokenVerifiers
  readonly pages: readonly GatewayPage[]
  close(): Promise<void>
  /** To be defined before the jobs start. */
  readonly queues: readonly QueueDefinition[]
  /** Each process for itself. */
  readonly flush: Readonly<Record<string, { readonly everyMs: number; readonly run: () => Promise<unknown> }>>
  /** One instance for all. */
  readonly hourly: Readonly<Record<string, () => Promise<unknown>>>
}

const hourMs = 3_600_000

const oidcOf = ({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: Config): OidcConfig | null =>
  OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined || OIDC_CLIENT_SECRET === undefined
    ? null
    : { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET }

/** What this process keeps in memory of the platform's rows. */
export interface KnownHere {
  readonly sessions: Pick<Sessions, 'forget'>
  readonly directory: Pick<PlatformDirectory, 'forget'>
  readonly plans: Pick<Plans, 'forget'>
}

/** Other instances hear of a change by NOTIFY; this one also right after the commit, before the answer leaves. */
function changesOf(store: Store, { sessions, directory, plans }: KnownHere, members: Pick<Members, 'forget'>): PlatformPorts['changes'] {
  const here = new Map<string, (payload: string) => void>([
    [sessionChannel, (hash) => sessions.forget(hash === '' ? null : hash)],
    [credentialChannel, (hash) => directory.forget(hash === '' ? null : hash)],
    [membersChannel, (userId) => members.forget(userId === '' ? null : userId)],
    [planChannel, (organization) => plans.forget(organization)],
  ])
  return {
    async notify(tx, channel, payload) {
      await store.notify(tx, channel, payload)
      tx.afterCommit(() => here.get(channel)?.(payload))
    },
  }
}

export async function openPlatform(
  config: Config,
  given: Pick<PlatformPorts, 'store' | 'secrets' | 'clock' | 'ids' | 'apis' | 'cursorKeys' | 'endCredentials'>,
  known: KnownHere,
  /** Of an organization that was deleted, of every API. */
  removeFiles: (organization: string) => Promise<void>,
): Promise<Platform> {
  const { store, secrets, clock, ids } = given
  const members = await openMembers(store)
  const own = await ownKeys(signingKeyStore(store, secrets), clock, issuer, () => ids.uuid())
  const ports: PlatformPorts = {
    ...given,
    changes: changesOf(store, known, members),
    ownKeys: own,
    publicUrl: config.PUBLIC_URL === undefined ? null : new URL(config.PUBLIC_URL).origin,
    signUpOpen: config.SIGN_UP === 'open',
    billingSecret: config.BILLING_WEBHOOK_SECRET ?? null,
    sendMail: config.SMTP_URL === undefined ? null : await smtpMail(config.SMTP_URL, config.SMTP_FROM),
  }
  const external =
    config.JWT_ISSUER === undefined || config.JWT_JWKS_URL === undefined
      ? null
      : { issuer: config.JWT_ISSUER, audience: config.JWT_AUDIENCE ?? null, jwksUrl: config.JWT_JWKS_URL }
  const mail = mailQueueDefinition(ports)
  const oidc = oidcOf(config)
  return {
    ports,
    members,
    close: () => members.close(),
    handlers: platformHandlers(ports),
    verifiers: platformVerifiers(ports),
    tokens: tokenVerifiers({ own, external, members, clock }),
    pages: [jwksPage(own), ...(oidc === null ? [] : oidcPages(ports, oidcProvider(oidc)))],
    queues: mail === null ? [] : [mail],
    flush: { 'signing keys': { everyMs: hourMs, run: () => own.rotate() } },
    hourly: {
      'ended tokens and invitations': () => removeEnded(ports),
      'deleted organizations': () => removeDeletedOrganizations({ ...ports, removeFiles }),
    },
  }
}
