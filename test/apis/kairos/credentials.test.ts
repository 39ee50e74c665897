/** Keys in `X-Api-Key`, tokens of people as bearers: exactly one of them, in one organization, with the scopes that it carries. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signingKeyStore } from '../../../src/apis/platform/auth/signing-keys.ts'
import { type OwnKeys, ownKeys } from '../../../src/gateway/identity/signing-keys.ts'
import { type Answer, startSpecway, type TestOrganization, type TestSpecway } from '../../support/specway.ts'
import { join, type Person, person } from '../platform/people.ts'

let specway: TestSpecway
let organization: TestOrganization
let ada: Person
let keys: OwnKeys

beforeAll(async () => {
  specway = await startSpecway()
  organization = await specway.organization()
  ada = await person(specway)
  const { store, secrets } = specway.service.world
  keys = await ownKeys(signingKeyStore(store, secrets), specway.clock, 'specway', () => 'kid_of_the_tests')
})
afterAll(() => specway.close())

const list = (headers: Record<string, string>): Promise<Answer> => specway.call('GET', '/v1/simulations', { headers })
const token = (claims: Record<string, unknown>, subject = ada.id): Promise<string> =>
  keys.sign(claims, { subject, audience: 'kairos', ttlSeconds: 900 })
const bearer = async (claims: Record<string, unknown>, subject?: string): Promise<Answer> =>
  list({ authorization: `Bearer ${await token(claims, subject)}` })

describe('where a credential stands', () => {
  test('a key in X-Api-Key, and nowhere else', async () => {
    const { secret } = await organization.key('kairos')
    expect(secret).toMatch(/^krs_[0-9A-Za-z]{32}$/)
    expect((await list({ 'x-api-key': secret })).status).toBe(200)
    expect((await list({ authorization: `Bearer ${secret}` })).status).toBe(401)
  })
  test('a token as a bearer, and nowhere else', async () => {
    const jwt = await token({ org: ada.organization, scope: 'simulation:read' })
    expect((await list({ authorization: `Bearer ${jwt}` })).status).toBe(200)
    expect((await list({ 'x-api-key': jwt })).status).toBe(401)
  })
  test('both together are refused, also when each would do', async () => {
    const { secret } = await organization.key('kairos')
    const jwt = await token({ org: ada.organization, scope: 'simulation:read' })
    const answer = await list({ 'x-api-key': secret, authorization: `Bearer ${jwt}` })
    expect(answer.status).toBe(401)
    expect(answer.body.error).toMatchObject({ code: 'UNAUTHORIZED', message: 'The request carries two credentials; send exactly one.' })
  })
  test('none is told both ways in', async () => {
    const answer = await list({})
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('ApiKey realm="kairos", header="X-Api-Key", Bearer realm="kairos"')
  })
  test('a key of another API opens nothing', async () => {
    const { secret } = await organization.key('artemis')
    expect((await list({ 'x-api-key': secret })).status).toBe(401)
    expect((await list({ authorization: `Bearer ${secret}` })).status).toBe(401)
  })
})

describe('scopes', () => {
  test('of a token are those of its claim; without the claim there are none', async () => {
    const { status, body } = await bearer({ org: ada.organization })
    expect(status).toBe(403)
    expect(body.error).toMatchObject({ code: 'INSUFFICIENT_SCOPE', details: { missing: ['simulation:read'] } })
    expect((await bearer({ org: ada.organization, scope: 'usage:read  simulation:read' })).status).toBe(200)
  })
  test('are separate: none includes another', async () => {
    for (const [scope, status] of [
      ['simulation:read', 200],
      ['simulation:write', 403],
      ['org:read', 403],
      ['usage:read', 403],
    ] as const) {
      const { secret } = await organization.key('kairos', [scope])
      expect((await list({ 'x-api-key': secret })).status, scope).toBe(status)
      expect((await bearer({ org: ada.organization, scope })).status, scope).toBe(status)
    }
  })
  test('of a token of the platform are those of the role', async () => {
    const viewer = await join(specway, ada, 'viewer')
    const issued = await viewer.call('POST', '/auth/api-token', { api: 'kairos' })
    const authorization = `Bearer ${issued.body.token}`
    expect((await list({ authorization })).status).toBe(200)
    const made = await specway.call('POST', '/v1/simulations', { headers: { authorization }, body: { scenarioId: 'standard' } })
    expect(made.body.error).toMatchObject({ code: 'INSUFFICIENT_SCOPE', details: { missing: ['simulation:write'] } })
  })
})

describe('the organization of a token', () => {
  const read = { scope: 'simulation:read' }
  test('is the one that it names, where the bearer belongs', async () => {
    expect((await bearer({ ...read, org: ada.organization.toUpperCase() })).status).toBe(200)
    for (const org of [organization.id, '01977200-0000-7000-8000-000000000009', 'acme']) {
      const { status, body } = await bearer({ ...read, org })
      expect(status).toBe(403)
      expect(body.error).toMatchObject({ code: 'FORBIDDEN', message: 'The bearer is not a member of the organization.' })
    }
  })
  test('is the only one of the bearer when it names none; with several there is none', async () => {
    expect((await bearer(read)).status).toBe(200)
    const bob = await person(specway)
    const joined = await ada.call('POST', `/organizations/${ada.organization}/members`, { email: bob.email, role: 'member' })
    expect((await bearer(read, bob.id)).status).toBe(200)
    const accepted = await bob.call('POST', `/invitations/${String(joined.body.link).split('/').at(-1)}/accept`, {})
    expect(accepted.status).toBe(200)
    const { status, body } = await bearer(read, bob.id)
    expect(status).toBe(403)
    expect(body.error).toMatchObject({ code: 'FORBIDDEN', message: 'The token names no organization.' })
  })
  test('the own one is not the only one any more once a second was made', async () => {
    const eve = await person(specway)
    expect((await bearer(read, eve.id)).status).toBe(200)
    expect((await eve.call('POST', '/organizations', { name: 'Second' })).status).toBe(201)
    expect((await bearer(read, eve.id)).body.error).toMatchObject({ code: 'FORBIDDEN', message: 'The token names no organization.' })
  })
})
