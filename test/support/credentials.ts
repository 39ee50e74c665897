/** Credentials of every security scheme of the documents, in every state that the matrices ask for. */
import { createHmac, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { personal_tokens, sessions } from '../../generated/platform/tables.ts'
import { hashToken, openSession } from '../../src/apis/platform/auth/sessions.ts'
import { signingKeyStore } from '../../src/apis/platform/auth/signing-keys.ts'
import { lockKey, revokeKey } from '../../src/apis/platform/keys/rows.ts'
import type { ApiContract, SecuritySchemeContract } from '../../src/gateway/contract.ts'
import { type OwnKeys, ownKeys } from '../../src/gateway/identity/signing-keys.ts'
import { createIds } from '../../src/store/ids.ts'
import type { TestOrganization, TestSpecway } from './specway.ts'

export type CredentialState = 'valid' | 'unknown' | 'revoked' | 'expired'
export type Headers = Readonly<Record<string, string>>

export const billingSecret = `whsec_${Buffer.from('a billing secret of the tests').toString('base64')}`

/** Headers that carry a credential of `scheme`. Null: that scheme has no such state, or its credentials carry no scopes. */
export async function credential(
  specway: TestSpecway,
  organization: TestOrganization,
  api: ApiContract,
  scheme: SecuritySchemeContract,
  state: CredentialState,
  scopes: readonly string[] = Object.keys(scheme.scopes),
): Promise<Headers | null> {
  if (scheme.name === 'RobotAgent') return robotAgent(specway, organization, state)
  if (scheme.name === 'BillingSignature') return state === 'unknown' ? billing('v1,AAAA') : null
  if (scheme.in === 'cookie') return session(specway, organization, scheme, state)
  if (scheme.bearerFormat === 'JWT') return token(specway, organization, api, scheme, state, scopes)
  if (scheme.prefixes.includes('swp_')) return personalToken(specway, organization, state, scopes)
  return apiKey(specway, organization, api, scheme, state, scopes)
}

const asHeader = (scheme: SecuritySchemeContract, secret: string): Headers =>
  scheme.type === 'http' ? { authorization: `Bearer ${secret}` } : { [scheme.parameter.toLowerCase()]: secret }

async function apiKey(
  specway: TestSpecway,
  organization: TestOrganization,
  api: ApiContract,
  scheme: SecuritySchemeContract,
  state: CredentialState,
  scopes: readonly string[],
): Promise<Headers> {
  if (state === 'unknown') return asHeader(scheme, `${scheme.prefixes[0] ?? ''}${'0'.repeat(32)}`)
  const { store } = specway.service.world
  const expiresAt = state === 'expired' ? new Date(specway.clock.now().getTime() - 1000) : undefined
  const made = await organization.key(api.id, scopes, expiresAt === undefined ? {} : { expiresAt })
  if (state === 'revoked')
    await store.transaction(organization.id, async (tx) => {
      const row = await lockKey(tx, made.id)
      if (row === null) throw new Error('The key has gone.')
      await revokeKey({ tx, store, ids: createIds('base36', specway.clock), clock: specway.clock }, row)
    })
  return asHeader(scheme, made.secret)
}

const signers = new WeakMap<TestSpecway, Promise<OwnKeys>>()
/** Signs as the gateway itself does, with its keys. */
function signerOf(specway: TestSpecway): Promise<OwnKeys> {
  const { store, secrets } = specway.service.world
  const known = signers.get(specway) ?? ownKeys(signingKeyStore(store, secrets), specway.clock, 'specway', () => randomUUID())
  signers.set(specway, known)
  return known
}

/** Of the organization's owner. Nobody revokes a token: it ends when its bearer is not what it says any more. */
async function token(
  specway: TestSpecway,
  organization: TestOrganization,
  api: ApiContract,
  scheme: SecuritySchemeContract,
  state: CredentialState,
  scopes: readonly string[],
): Promise<Headers> {
  const signer = await signerOf(specway)
  const signed = await signer.sign(
    { org: organization.id, scope: scopes.join(' '), ...(state === 'revoked' && { role: 'viewer' }) },
    { subject: organization.ownerId, audience: api.id, ttlSeconds: state === 'expired' ? -60 : 900 },
  )
  // A signature of somebody else's.
  return asHeader(scheme, state === 'unknown' ? `${signed.slice(0, signed.lastIndexOf('.'))}.${'A'.repeat(86)}` : signed)
}

async function session(
  specway: TestSpecway,
  organization: TestOrganization,
  scheme: SecuritySchemeContract,
  state: CredentialState,
): Promise<Headers> {
  const cookie = (token: string): Headers => ({ cookie: `${scheme.parameter}=${token}`, origin: 'http://localhost' })
  if (state === 'unknown') return cookie('0'.repeat(43))
  const { store } = specway.service.world
  const now = specway.clock.now()
  const ids = createIds('base36', specway.clock)
  const token = await store.system((tx) => openSession(tx, ids, organization.ownerId, organization.id, now))
  if (state !== 'valid')
    await store.system(async (tx) => {
      const own = eq(sessions.hash, hashToken(token))
      if (state === 'revoked') await tx.db.delete(sessions).where(own)
      else
        await tx.db
          .update(sessions)
          .set({ expires_at: new Date(now.getTime() - 1000) })
          .where(own)
    })
  return cookie(token)
}

async function personalToken(
  specway: TestSpecway,
  organization: TestOrganization,
  state: CredentialState,
  scopes: readonly string[],
): Promise<Headers> {
  const ids = createIds('base36', specway.clock)
  const secret = `swp_${ids.secret(32)}`
  const now = specway.clock.now()
  if (state !== 'unknown')
    await specway.service.world.store.system(async (tx) => {
      await tx.db.insert(personal_tokens).values({
        id: ids.create('pat_'),
        name: 'test',
        hint: '…test',
        scopes: [...scopes],
        organization: organization.id,
        user_id: organization.ownerId,
        hash: hashToken(secret),
        created_at: now,
        expires_at: state === 'expired' ? new Date(now.getTime() - 1000) : null,
        revoked_at: state === 'revoked' ? now : null,
      })
    })
  return { authorization: `Bearer ${secret}` }
}

async function robotAgent(specway: TestSpecway, organization: TestOrganization, state: CredentialState): Promise<Headers | null> {
  if (state === 'unknown') return { authorization: `Bearer kai_agent_${'0'.repeat(32)}` }
  const key = (await organization.key('artemis')).secret
  await organization.plan('artemis', 'pro')
  const robot = await specway.call('POST', '/v1/robots', { key, body: { name: 'agent', type: 'custom' } })
  if (state === 'revoked') await specway.call('POST', `/v1/robots/${robot.body.id}/token`, { key, body: { revoke_previous: true } })
  if (state === 'expired') {
    await specway.call('POST', `/v1/robots/${robot.body.id}/token`, { key })
    // The overlap of a rotation is 24 hours.
    specway.clock.advance(24 * 3_600_000 + 1000)
  }
  return { authorization: `Bearer ${robot.body.agent_token}` }
}

/** Headers of a signed event of the payment system (Standard Webhooks). */
export function signedBilling(id: string, at: Date, body: string): Headers {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const key = Buffer.from(billingSecret.slice('whsec_'.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}`, 'content-type': 'application/json' }
}
const billing = (signature: string): Headers => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': '1772366400',
  'webhook-signature': signature,
})
