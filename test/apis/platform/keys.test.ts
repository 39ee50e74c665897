/** Keys, personal tokens and the short-lived tokens of people. */
import { eq } from 'drizzle-orm'
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { api_token_hashes, invitations, key_hashes, personal_tokens, signing_keys } from '../../../generated/platform/tables.ts'
import { signingKeyStore } from '../../../src/apis/platform/auth/signing-keys.ts'
import { removeEnded } from '../../../src/apis/platform/retention.ts'
import { ownKeys } from '../../../src/gateway/identity/signing-keys.ts'
import { createIds } from '../../../src/store/ids.ts'
import { openPostgres } from '../../../src/store/postgres.ts'
import { freshPostgresUrl } from '../../support/databases.ts'
import { startSpecway, type TestSpecway } from '../../support/specway.ts'
import { join, type Person, person } from './people.ts'

let specway: TestSpecway
let ada: Person
beforeAll(async () => {
  specway = await startSpecway()
  ada = await person(specway)
})
afterAll(() => specway.close())

const robots = (key: string, on = specway) => on.call('GET', '/v1/robots', { key })
const makeKey = async (who: Person, more: object = {}) => who.call('POST', '/keys', { api: 'artemis', name: 'key', ...more })

describe('keys', () => {
  test('the secret is in the answer and its replays, and nowhere in the database', async () => {
    const headers = { 'idempotency-key': 'key' }
    const one = await ada.call('POST', '/keys', { api: 'artemis', name: 'backend', scopes: ['read'] }, { headers })
    const two = await ada.call('POST', '/keys', { api: 'artemis', name: 'backend', scopes: ['read'] }, { headers })
    expect(one.status).toBe(201)
    expect(one.body.secret).toMatch(/^kai_live_[0-9A-Za-z]{32}$/)
    expect(one.body).toMatchObject({
      scopes: ['read'],
      mode: 'live',
      status: 'active',
      created_by: ada.id,
      hint: `…${one.body.secret.slice(-4)}`,
    })
    expect(two.body).toEqual(one.body)
    const got = await ada.call('GET', `/keys/${one.body.id}`)
    expect(got.body.secret).toBeUndefined()
    expect((await robots(one.body.secret)).status).toBe(200)
    const dump = await specway.service.world.store.execute(
      `select t::text as row from platform.key_hashes t union all select t::text from platform.keys t union all select t::text from specway.idempotency t union all select t::text from specway.audit t`,
      [],
    )
    expect(JSON.stringify(dump)).not.toContain(one.body.secret)
  })

  test('the hash that is stored is no key', async () => {
    const made = await makeKey(ada)
    const [row] = await specway.service.world.store.system((tx) =>
      tx.db.select().from(key_hashes).where(eq(key_hashes.key_id, made.body.id)),
    )
    expect((await robots(row?.hash ?? '')).status).toBe(401)
    expect((await robots(`kai_live_${row?.hash}`)).status).toBe(401)
  })

  test('a person gives at most the scopes of the own role, of an API that exists', async () => {
    const member = await join(specway, ada, 'member')
    const viewer = await join(specway, ada, 'viewer')
    expect((await makeKey(viewer)).status).toBe(403)
    const all = await makeKey(member)
    expect(all.status).toBe(201)
    const mayGive = Object.values(specway.apis.find(({ id }) => id === 'artemis')?.schemes.ArtemisKey?.scopes ?? {})
      .filter(({ roles }) => roles.includes('member'))
      .map(({ name }) => name)
    expect(all.body.scopes).toEqual(mayGive)
    const wrong = [
      await makeKey(ada, { api: 'nothing' }),
      await makeKey(ada, { api: 'platform' }),
      await makeKey(ada, { scopes: ['fly'] }),
      await makeKey(ada, { expires_at: '2020-01-01T00:00:00Z' }),
    ]
    expect(wrong.map(({ status, body }) => [status, body.error.details.issues[0].path])).toEqual([
      [400, 'api'],
      [400, 'api'],
      [400, 'scopes.0'],
      [400, 'expires_at'],
    ])
  })

  test('a rotated key works with both secrets for 24 hours, then with the new one only', async () => {
    const made = await makeKey(ada)
    const rotated = await ada.call('POST', `/keys/${made.body.id}/rotate`)
    expect(rotated.status).toBe(200)
    expect(rotated.body).toMatchObject({ id: made.body.id, status: 'rotating' })
    expect((await robots(made.body.secret)).status).toBe(200)
    specway.clock.advance(24 * 3_600_000 - 1000)
    expect((await robots(made.body.secret)).status).toBe(200)
    specway.clock.advance(1000)
    expect((await robots(made.body.secret)).status).toBe(401)
    expect((await robots(rotated.body.secret)).status).toBe(200)
    expect((await ada.call('GET', `/keys/${made.body.id}`)).body).toMatchObject({ status: 'active', previous_expires_at: null })
  })

  test('a second rotation ends the secret before the last at once', async () => {
    const made = await makeKey(ada)
    const second = await ada.call('POST', `/keys/${made.body.id}/rotate`)
    expect((await robots(made.body.secret)).status).toBe(200)
    const third = await ada.call('POST', `/keys/${made.body.id}/rotate`)
    const statuses = []
    for (const { body } of [made, second, third]) statuses.push((await robots(body.secret)).status)
    expect(statuses).toEqual([401, 200, 200])
  })

  test('a key ends by itself, and by hand; revoking twice is the same as once', async () => {
    const expires = new Date(specway.clock.now().getTime() + 60_000).toISOString()
    const short = await makeKey(ada, { expires_at: expires })
    const revoked = await makeKey(ada)
    expect((await robots(short.body.secret)).status).toBe(200)
    expect((await robots(revoked.body.secret)).status).toBe(200)
    for (let times = 0; times < 2; times++) expect((await ada.call('DELETE', `/keys/${revoked.body.id}`)).status).toBe(204)
    specway.clock.advance(60_000)
    expect((await robots(short.body.secret)).status).toBe(401)
    expect((await robots(revoked.body.secret)).status).toBe(401)
    const list = async (status: string) =>
      (await ada.call('GET', `/keys?api=artemis&status=${status}`)).body.data.map(({ id }: { id: string }) => id)
    expect(await list('expired')).toContain(short.body.id)
    expect(await list('revoked')).toContain(revoked.body.id)
    for (const [method, path, body] of [
      ['PATCH', `/keys/${revoked.body.id}`, { name: 'x' }],
      ['POST', `/keys/${revoked.body.id}/rotate`, undefined],
      ['POST', `/keys/${short.body.id}/rotate`, undefined],
    ] as const) {
      const answer = await ada.call(method, path, body)
      expect([answer.status, answer.body.error.details.reason]).toEqual([409, 'key_revoked'])
    }
    const prolonged = await ada.call('PATCH', `/keys/${short.body.id}`, { expires_at: null, name: ' longer ' })
    expect(prolonged.body).toMatchObject({ status: 'active', name: 'longer', expires_at: null })
    expect((await robots(short.body.secret)).status).toBe(200)
  })

  test('members change their own keys, admins any, and a foreign key is a missing one', async () => {
    const member = await join(specway, ada, 'member')
    const admin = await join(specway, ada, 'admin')
    const stranger = await person(specway)
    const made = await makeKey(ada)
    expect((await member.call('DELETE', `/keys/${made.body.id}`)).status).toBe(403)
    for (const method of ['GET', 'DELETE']) expect((await stranger.call(method, `/keys/${made.body.id}`)).status).toBe(404)
    expect((await stranger.call('PATCH', `/keys/${made.body.id}`, { name: 'x' })).status).toBe(404)
    expect((await stranger.call('POST', `/keys/${made.body.id}/rotate`)).status).toBe(404)
    expect((await admin.call('DELETE', `/keys/${made.body.id}`)).status).toBe(204)
  })
})

describe('personal tokens', () => {
  test('act as the person with their own scopes, and end when they are revoked', async () => {
    const made = await ada.call('POST', '/tokens', { name: 'ci', scopes: ['platform:read'] })
    expect(made.status).toBe(201)
    expect(made.body.secret).toMatch(/^swp_[0-9A-Za-z]{32}$/)
    const use = (method: string, path: string, body?: unknown) =>
      specway.call(method, `/platform/v1${path}`, { key: made.body.secret, ...(body !== undefined && { body }) })
    expect((await use('GET', '/keys')).status).toBe(200)
    expect((await use('POST', '/keys', { api: 'artemis', name: 'x' })).body.error.code).toBe('INSUFFICIENT_SCOPE')
    // A token makes no tokens.
    expect((await use('GET', '/tokens')).status).toBe(401)
    const [row] = await specway.service.world.store.system((tx) =>
      tx.db.select().from(personal_tokens).where(eq(personal_tokens.id, made.body.id)),
    )
    expect((await specway.call('GET', '/platform/v1/keys', { key: row?.hash ?? '' })).status).toBe(401)
    const stranger = await person(specway)
    expect((await stranger.call('DELETE', `/tokens/${made.body.id}`)).status).toBe(404)
    expect((await ada.call('DELETE', `/tokens/${made.body.id}`)).status).toBe(204)
    expect((await use('GET', '/keys')).status).toBe(401)
    expect((await ada.call('GET', '/tokens')).body.data).toEqual([])
    expect((await ada.call('DELETE', `/tokens/${made.body.id}`)).status).toBe(404)
    expect((await ada.call('POST', '/tokens', { name: 'late', expires_at: '2020-01-01T00:00:00Z' })).status).toBe(400)
  })
})

describe('tokens for the APIs', () => {
  test('carry the scopes of the role for 15 minutes, count per person, and are not among the keys', async () => {
    const viewer = await join(specway, ada, 'viewer')
    const issued = await viewer.call('POST', '/auth/api-token', { api: 'artemis' })
    expect(issued.body).toMatchObject({ token_type: 'Bearer', expires_in: 900 })
    expect(issued.headers.get('cache-control')).toBe('no-store')
    expect((await robots(issued.body.token)).status).toBe(200)
    const write = await specway.call('POST', '/v1/robots', { key: issued.body.token, body: { name: 'r', type: 'custom' } })
    expect([write.status, write.body.error.code]).toEqual([403, 'INSUFFICIENT_SCOPE'])
    // Two tokens are one person: the second goes on where the first one was.
    const second = await viewer.call('POST', '/auth/api-token', { api: 'artemis' })
    const remaining = async (token: string) => Number((await robots(token)).headers.get('x-ratelimit-remaining'))
    expect((await remaining(issued.body.token)) - (await remaining(second.body.token))).toBe(1)
    expect((await viewer.call('GET', '/keys?api=artemis&limit=100')).body.data.map(({ hint }: { hint: string }) => hint)).not.toContain(
      `…${issued.body.token.slice(-4)}`,
    )
    specway.clock.advance(900_000)
    expect((await robots(issued.body.token)).status).toBe(401)
    for (const api of ['nothing', 'platform']) expect((await ada.call('POST', '/auth/api-token', { api })).status).toBe(400)
  })

  test('a lower role ends the tokens of the higher one', async () => {
    const member = await join(specway, ada, 'member')
    const { token } = (await member.call('POST', '/auth/api-token', { api: 'artemis' })).body
    expect((await robots(token)).status).toBe(200)
    await ada.call('PATCH', `/organizations/${ada.organization}/members/${member.id}`, { role: 'viewer' })
    expect((await robots(token)).status).toBe(401)
  })
})

describe('signing keys', () => {
  test('the public halves are published, the private ones are encrypted, and what was signed is verified by others', async () => {
    const { store, secrets } = specway.service.world
    const keys = await ownKeys(signingKeyStore(store, secrets), specway.clock, 'specway', () => createIds('uuid', specway.clock).uuid())
    const token = await keys.sign({ org: ada.organization }, { subject: ada.id, audience: 'kairos', ttlSeconds: 900 })
    const published = await specway.call('GET', '/.well-known/jwks.json')
    expect(published.status).toBe(200)
    expect(published.body.keys.every((key: object) => !('d' in key))).toBe(true)
    const { payload } = await jwtVerify(token, createLocalJWKSet(published.body), {
      issuer: 'specway',
      audience: 'kairos',
      currentDate: specway.clock.now(),
    })
    expect(payload.org).toBe(ada.organization)
    const rows = await store.system((tx) => tx.db.select().from(signing_keys))
    // Two processes that start on one database share one key.
    expect(rows).toHaveLength(1)
    expect(decodeProtectedHeader(token).kid).toBe(rows[0]?.id)
    expect(Buffer.from(rows[0]?.private_jwk ?? []).toString()).toMatch(/^v1\./)
  })
})

test('what has ended is removed, and what works goes on working', async () => {
  const made = await makeKey(ada)
  const rotated = await ada.call('POST', `/keys/${made.body.id}/rotate`)
  await ada.call('POST', '/auth/api-token', { api: 'artemis' })
  await ada.call('POST', `/organizations/${ada.organization}/members`, { email: 'never@example.com' })
  specway.clock.advance(24 * 3_600_000 + 1)
  const { store } = specway.service.world
  const left = () =>
    store.system(async (tx) => [
      (await tx.db.select().from(key_hashes).where(eq(key_hashes.key_id, made.body.id))).length,
      (await tx.db.select().from(api_token_hashes)).length,
      (await tx.db.select().from(invitations).where(eq(invitations.email, 'never@example.com'))).length,
    ])
  await removeEnded({ store, clock: specway.clock })
  expect(await left()).toEqual([1, 0, 1])
  expect((await robots(rotated.body.secret)).status).toBe(200)
  specway.clock.advance(37 * 86_400_000)
  await removeEnded({ store, clock: specway.clock })
  expect(await left()).toEqual([1, 0, 0])
})

test('a key that is revoked on one instance stops on the other within a second', async () => {
  const url = await freshPostgresUrl()
  const stores = [openPostgres({ url }), openPostgres({ url })]
  const [one, two] = await Promise.all(stores.map((store) => startSpecway({ store, clock: specway.clock })))
  if (one === undefined || two === undefined) throw new Error('Two instances were started.')
  try {
    const owner = await person(one)
    const key = await makeKey(owner)
    expect([(await robots(key.body.secret, one)).status, (await robots(key.body.secret, two)).status]).toEqual([200, 200])
    await owner.call('DELETE', `/keys/${key.body.id}`)
    expect((await robots(key.body.secret, one)).status).toBe(401)
    const revokedAt = performance.now()
    while ((await robots(key.body.secret, two)).status !== 401) expect(performance.now() - revokedAt).toBeLessThan(1000)
  } finally {
    await Promise.all([one.close(), two.close()])
    await Promise.all(stores.map((store) => store.close()))
  }
})
