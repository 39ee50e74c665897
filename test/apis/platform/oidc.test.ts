/** Signing in at an OpenID provider. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oidc_states, users } from '../../../generated/platform/tables.ts'
import { safeReturn } from '../../../src/apis/platform/auth/oidc-pages.ts'
import { openIdProvider, type TestProvider } from '../../support/openid-provider.ts'
import { startSpecway, type TestSpecway } from '../../support/specway.ts'
import { cookieOf, person } from './people.ts'

let specway: TestSpecway
let provider: TestProvider
const env = () => ({ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'specway', OIDC_CLIENT_SECRET: 'a client secret' })
beforeAll(async () => {
  provider = await openIdProvider('specway')
  specway = await startSpecway({ env: env() })
})
afterAll(async () => {
  await specway.close()
  await provider.close()
})

const base = '/platform/v1/auth/oidc'
const ada = { sub: 'ada', email: 'Ada@Example.org', email_verified: true, name: 'Ada Lovelace' }

async function begin(query = '', on = specway) {
  on.clock.advance(60_000)
  const answer = await on.call('GET', `${base}/start${query}`)
  return { url: answer.headers.get('location') ?? '', cookie: cookieOf(answer), answer }
}
const back = (url: URL, cookie: string, on = specway) => on.call('GET', url.pathname + url.search, { headers: { cookie } })
/** All of it, as one browser. */
async function signIn(claims: object, more = '', on = specway) {
  const { url, cookie } = await begin('', on)
  return back(provider.consent(url, { ...claims }), cookie + more, on)
}
const me = (cookie: string, on = specway) => on.call('GET', '/platform/v1/auth/session', { headers: { cookie } })

describe('a sign-in', () => {
  test('asks with PKCE, state and nonce, and makes an account at the first time only', async () => {
    const { url, cookie, answer } = await begin('?return_to=/console/keys')
    expect(answer.status).toBe(303)
    const asked = Object.fromEntries(new URL(url).searchParams)
    expect(asked).toMatchObject({
      client_id: 'specway',
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `http://localhost${base}/callback`,
    })
    const done = await back(provider.consent(url, ada), cookie)
    expect([done.status, done.headers.get('location')]).toEqual([303, '/console/keys'])
    const first = await me(cookieOf(done))
    expect(first.body).toMatchObject({ user: { email: 'ada@example.org', name: 'Ada Lovelace' }, organization: { role: 'owner' } })
    const again = await me(cookieOf(await signIn({ ...ada, email: 'other@example.org' })))
    expect(again.body.user.id).toBe(first.body.user.id)
  })

  test('works once, for ten minutes, and only in the browser that began it', async () => {
    const attempt = await begin()
    const url = provider.consent(attempt.url, ada)
    expect((await back(url, '')).status).toBe(401)
    expect((await back(url, 'specway_oidc=another')).status).toBe(401)
    expect((await back(url, attempt.cookie)).status).toBe(303)
    expect((await back(url, attempt.cookie)).status).toBe(401)
    const late = await begin()
    specway.clock.advance(600_000)
    expect((await back(provider.consent(late.url, ada), late.cookie)).status).toBe(401)
  })

  test('believes no token with another nonce, audience or issuer, and no code of somebody else', async () => {
    for (const lie of [{ nonce: 'another' }, { aud: 'another' }, { iss: 'https://evil.example' }])
      expect((await signIn({ ...ada, ...lie })).status).toBe(401)
    const one = await begin()
    const other = await begin()
    const mixed = provider.consent(other.url, ada)
    mixed.searchParams.set('state', new URL(one.url).searchParams.get('state') ?? '')
    expect((await back(mixed, one.cookie)).status).toBe(401)
  })

  test('an e-mail that the provider has not verified makes no account', async () => {
    for (const claims of [
      { sub: 'x' },
      { sub: 'x', email: 'x@example.org' },
      { sub: 'x', email: 'x@example.org', email_verified: false },
    ]) {
      const answer = await signIn(claims)
      expect([answer.status, answer.body.error.details.reason]).toEqual([403, 'email_not_verified'])
    }
  })

  test('an account with a password is linked only where it is signed in', async () => {
    const grace = await person(specway, 'grace@example.org')
    const claims = { sub: 'grace', email: 'grace@example.org', email_verified: true }
    const refused = await signIn(claims)
    expect([refused.status, refused.body.error.details.reason]).toEqual([409, 'email_taken'])
    const mallory = await person(specway)
    expect((await signIn(claims, `; ${mallory.cookie}`)).status).toBe(409)
    const refusals = (await grace.call('GET', '/audit?action=user.signed_in')).body.data
    expect(refusals).toHaveLength(2)
    expect(refusals[1]).toMatchObject({
      actor: { type: 'anonymous' },
      resource: { type: 'user', id: grace.id },
      outcome: 'error',
      request_id: refused.body.error.requestId,
      details: { code: 'CONFLICT', issuer: provider.issuer },
    })
    const linked = await signIn(claims, `; ${grace.cookie}`)
    expect(linked.status).toBe(303)
    expect((await me(cookieOf(await signIn(claims)))).body.user.id).toBe(grace.id)
  })

  test('keeps the secrets of an attempt encrypted or as hashes', async () => {
    const { url } = await begin()
    const rows = await specway.service.world.store.system((tx) => tx.db.select().from(oidc_states))
    const text = JSON.stringify(rows.map((row) => ({ ...row, code_verifier: Buffer.from(row.code_verifier).toString() })))
    expect(text).not.toContain(new URL(url).searchParams.get('state'))
    expect(rows.every((row) => Buffer.from(row.code_verifier).toString().startsWith('v1.'))).toBe(true)
  })
})

test('a server without sign-up lets known people in, and nobody new', async () => {
  const closed = await startSpecway({ env: { ...env(), SIGN_UP: 'closed' } })
  try {
    const answer = await signIn({ sub: 'new', email: 'new@example.org', email_verified: true }, '', closed)
    expect([answer.status, answer.body.error.details.reason]).toEqual([403, 'sign_up_closed'])
    const { store } = closed.service.world
    await store.system((tx) =>
      tx.db.update(users).set({ oidc_issuer: provider.issuer, oidc_subject: 'boss' }).where(eq(users.email, 'owner@example.com')),
    )
    expect((await signIn({ sub: 'boss' }, '', closed)).status).toBe(303)
  } finally {
    await closed.close()
  }
})

test('a provider that is away is 503, and is asked again', async () => {
  const away = await startSpecway({ env: { ...env(), OIDC_ISSUER: 'http://127.0.0.1:9' } })
  try {
    const { answer } = await begin('', away)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  } finally {
    await away.close()
  }
})

test.each([
  ['/console/keys?x=1#y', '/console/keys?x=1#y'],
  ['//evil.example/x', '/console'],
  ['/\\evil.example', '/console'],
  ['https://evil.example', '/console'],
  ['javascript:alert(1)', '/console'],
  [null, '/console'],
])('%s leads back to %s', (wish, want) => {
  expect(safeReturn(wish, 'https://api.example.com')).toBe(want)
})
