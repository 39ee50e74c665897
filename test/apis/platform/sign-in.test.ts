/** Signing up, in and out, and what a session is worth. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sessions, users } from '../../../generated/platform/tables.ts'
import { ensureOwner } from '../../../src/apis/platform/owner.ts'
import { verifyPassword } from '../../../src/apis/platform/passwords.ts'
import { createIds } from '../../../src/store/ids.ts'
import { openMemory, openServer } from '../../support/databases.ts'
import { startSpecway, type TestSpecway } from '../../support/specway.ts'
import { cookieOf, origin, password, person, session } from './people.ts'

const verifications: (string | null)[] = []
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>()
  return {
    ...real,
    verify: (stored: string, given: string) => {
      verifications.push(stored)
      return real.verify(stored, given)
    },
  }
})

let specway: TestSpecway
beforeAll(async () => {
  specway = await startSpecway()
})
afterAll(() => specway.close())

const signIn = (email: string, given: string) => specway.call('POST', '/platform/v1/auth/sign-in', { body: { email, password: given } })
/** Limits of sign-in are per minute and address. */
const nextMinute = () => specway.clock.advance(61_000)

describe('sign-up', () => {
  test('makes an account with an organization that it owns, and signs in', async () => {
    const ada = await specway.call('POST', '/platform/v1/auth/sign-up', {
      body: { email: 'Ada@Example.com', password, name: '  Ada ', organization_name: 'Engines' },
    })
    expect(ada.status).toBe(201)
    expect(ada.body.user).toMatchObject({ email: 'ada@example.com', name: 'Ada' })
    expect(ada.body.organization).toMatchObject({ name: 'Engines', role: 'owner' })
    const cookie = ada.headers.get('set-cookie')
    expect(cookie).toMatch(/^specway_session=[0-9A-Za-z]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=1209600$/)
    const me = await session(specway, ada).call('GET', '/auth/session')
    expect(me.body).toEqual(ada.body)
  })

  test('an e-mail has one account, however it is written', async () => {
    nextMinute()
    const again = await specway.call('POST', '/platform/v1/auth/sign-up', { body: { email: 'ADA@example.com', password, name: 'Ada' } })
    expect([again.status, again.body.error.details.reason]).toEqual([409, 'email_taken'])
  })

  test('common and short passwords are refused', async () => {
    nextMinute()
    const common = await specway.call('POST', '/platform/v1/auth/sign-up', {
      body: { email: 'c@example.com', password: 'qwertyuiop123', name: 'C' },
    })
    expect(common.status).toBe(400)
    expect(common.body.error.details.issues).toEqual([{ path: 'password', in: 'body', message: 'The password is too common' }])
    const short = await specway.call('POST', '/platform/v1/auth/sign-up', {
      body: { email: 'c@example.com', password: 'short', name: 'C' },
    })
    expect(short.status).toBe(400)
  })

  test('a server can close it', async () => {
    const closed = await startSpecway({ env: { SIGN_UP: 'closed' } })
    const answer = await closed.call('POST', '/platform/v1/auth/sign-up', { body: { email: 'd@example.com', password, name: 'D' } })
    expect([answer.status, answer.body.error.code]).toEqual([403, 'FORBIDDEN'])
    await closed.close()
  })
})

describe('sign-in', () => {
  test('a wrong password and an unknown e-mail give the same answer for the same work', async () => {
    nextMinute()
    await person(specway, 'grace@example.com')
    nextMinute()
    verifications.length = 0
    const wrong = await signIn('grace@example.com', 'not the password')
    const unknown = await signIn('nobody@example.com', 'not the password')
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    const bare = ({ body }: typeof wrong) => ({ ...body.error, requestId: '' })
    expect(bare(wrong)).toEqual(bare(unknown))
    expect(wrong.headers.get('www-authenticate')).toBe(unknown.headers.get('www-authenticate'))
    // One verification each, at the same cost.
    expect(verifications).toHaveLength(2)
    const costs = verifications.map((stored) => stored?.split('$').slice(1, 4))
    expect(costs[0]).toEqual(costs[1])
  })

  test('a sixth attempt in a minute on one e-mail is refused, however the e-mail is written', async () => {
    nextMinute()
    const statuses: number[] = []
    for (const email of ['eve@example.com', 'EVE@example.com', 'Eve@Example.com', 'eve@EXAMPLE.com', 'eVe@example.com', 'evE@example.com'])
      statuses.push((await signIn(email, 'not the password')).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
  })

  test('a token that was sent along never becomes the session', async () => {
    nextMinute()
    const planted = `specway_session=${'A'.repeat(43)}`
    const answer = await specway.call('POST', '/platform/v1/auth/sign-in', {
      body: { email: 'grace@example.com', password },
      headers: { cookie: planted },
    })
    expect(answer.status).toBe(200)
    expect(cookieOf(answer)).not.toBe(planted)
    const stolen = await specway.call('GET', '/platform/v1/auth/session', { headers: { cookie: planted } })
    expect(stolen.status).toBe(401)
  })
})

describe('sessions', () => {
  test('the hash that is stored is worth nothing as a cookie', async () => {
    const victim = await person(specway)
    const [row] = await specway.service.world.store.system((tx) => tx.db.select().from(sessions).limit(1))
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/)
    const answer = await specway.call('GET', '/platform/v1/auth/session', { headers: { cookie: `specway_session=${row?.hash}` } })
    expect(answer.status).toBe(401)
    expect(victim.cookie).not.toContain(row?.hash)
  })

  test('a cookie changes nothing unless the page is of this origin', async () => {
    const ada = await person(specway)
    for (const headers of [
      { cookie: ada.cookie },
      { cookie: ada.cookie, origin: 'https://evil.example' },
      { cookie: ada.cookie, origin: 'null' },
    ]) {
      const answer = await specway.call('POST', '/platform/v1/organizations', { headers, body: { name: 'Mine' } })
      expect([answer.status, answer.body.error.code]).toEqual([403, 'FORBIDDEN'])
    }
    expect((await ada.call('GET', '/organizations')).body.data).toHaveLength(1)
    // Reading needs none.
    expect((await specway.call('GET', '/platform/v1/organizations', { headers: { cookie: ada.cookie } })).status).toBe(200)
  })

  test('signing out ends the session where it was kept, too', async () => {
    const ada = await person(specway)
    expect((await ada.call('GET', '/auth/session')).status).toBe(200)
    const out = await ada.call('POST', '/auth/sign-out')
    expect(out.status).toBe(204)
    expect(out.headers.get('set-cookie')).toMatch(/^specway_session=; .*Max-Age=0/)
    expect((await ada.call('GET', '/auth/session')).status).toBe(401)
  })

  test('a session ends 14 days after its last use', async () => {
    const ada = await person(specway)
    specway.clock.advance(13 * 86_400_000)
    expect((await ada.call('GET', '/auth/session')).status).toBe(200)
    await specway.service.flush()
    specway.clock.advance(13 * 86_400_000)
    expect((await ada.call('GET', '/auth/session')).status).toBe(200)
    await specway.service.flush()
    specway.clock.advance(14 * 86_400_000 + 1)
    expect((await ada.call('GET', '/auth/session')).status).toBe(401)
  })

  test('another organization becomes the active one; a foreign one is answered like an unknown one', async () => {
    const ada = await person(specway)
    const grace = await person(specway)
    const second = await ada.call('POST', '/organizations', { name: 'Second' })
    const switched = await ada.call('PATCH', '/auth/session', { organization_id: second.body.id })
    expect(switched.body.organization).toMatchObject({ id: second.body.id, name: 'Second', role: 'owner' })
    // The very next request acts there.
    expect((await ada.call('GET', '/auth/session')).body.organization.id).toBe(second.body.id)
    const answers = []
    for (const id of [grace.organization, '019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42', 'no-uuid'])
      answers.push(await ada.call('PATCH', '/auth/session', { organization_id: id }))
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(answers.map(({ body }) => body.error.details.issues[0].path)).toEqual(['organization_id', 'organization_id', 'organization_id'])
  })
})

test('instances that start at the same moment make one owner, whose generated password works and is told by one of them', async () => {
  const store = await openServer()
  try {
    const ids = createIds('base36', specway.clock)
    const ports = { store, ids, clock: specway.clock, apis: specway.apis }
    const made = await Promise.all([ensureOwner(ports, {}), ensureOwner(ports, {}), ensureOwner(ports, {})])
    const [owner, ...more] = made.filter((one) => one !== null)
    expect(more).toEqual([])
    expect(owner?.email).toBe('owner@example.com')
    const [row] = await store.system((tx) => tx.db.select().from(users))
    expect(await verifyPassword(row?.password_hash ?? null, owner?.generatedPassword ?? '')).toBe(true)
    expect(await ensureOwner(ports, {})).toBeNull()
    const empty = await openMemory()
    await expect(ensureOwner({ ...ports, store: empty }, { ADMIN_PASSWORD: 'qwertyuiop123' })).rejects.toThrow('ADMIN_PASSWORD')
    await empty.close()
  } finally {
    await store.close()
  }
})

test('the first start makes an owner from the configuration, once', async () => {
  const answer = await signIn('owner@example.com', 'a password for tests')
  expect(answer.status).toBe(200)
  expect(answer.body.organization.role).toBe('owner')
  expect(origin).toBe('http://localhost')
})
