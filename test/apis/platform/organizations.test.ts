/** Organizations, their members and invitations. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot_tokens, robots } from '../../../generated/artemis/tables.ts'
import { invitations, key_hashes, memberships, organizations, users } from '../../../generated/platform/tables.ts'
import { inOrder } from '../../../src/apis/platform/organizations/removal.ts'
import { audit } from '../../../src/store/internal-tables.ts'
import { startSpecway, type TestSpecway } from '../../support/specway.ts'
import { join, type Person, password, person, session, tokenOf } from './people.ts'

let specway: TestSpecway
let ada: Person
let grace: Person
beforeAll(async () => {
  specway = await startSpecway()
  ada = await person(specway)
  grace = await person(specway)
})
afterAll(() => specway.close())

const missing = '019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42'
const bare = ({ body }: { readonly body: { error: object } }) => ({ ...body.error, requestId: '' })
const accept = (token: string, body: object) => {
  specway.clock.advance(60_000)
  return specway.call('POST', `/platform/v1/invitations/${token}/accept`, { body })
}

describe('organizations', () => {
  test('a foreign one, an unknown one and one of another form are the same 404', async () => {
    for (const [method, body, query] of [
      ['GET', undefined, ''],
      ['PATCH', { name: 'Mine' }, ''],
      ['DELETE', undefined, '?name=Mine'],
    ] as const) {
      const answers = []
      for (const id of [grace.organization, missing, 'no-uuid']) answers.push(await ada.call(method, `/organizations/${id}${query}`, body))
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
      expect(bare(answers[0] ?? never())).toEqual(bare(answers[1] ?? never()))
      expect(bare(answers[0] ?? never())).toEqual(bare(answers[2] ?? never()))
    }
  })

  test('lists have pages, newest first, and a cursor works for its owner only', async () => {
    const many = await person(specway)
    for (const name of ['B', 'C']) {
      specway.clock.advance(1000)
      await many.call('POST', '/organizations', { name })
    }
    const first = await many.call('GET', '/organizations?limit=2')
    expect(first.body.data.map(({ name }: { name: string }) => name)).toEqual(['C', 'B'])
    expect(first.body.has_more).toBe(true)
    const rest = await many.call('GET', `/organizations?limit=2&cursor=${first.body.next_cursor}`)
    expect(rest.body).toMatchObject({ data: [{ id: many.organization }], has_more: false, next_cursor: null })
    expect((await ada.call('GET', `/organizations?cursor=${first.body.next_cursor}`)).status).toBe(400)
  })

  test('creating is repeated by its key, not by its request', async () => {
    const headers = { 'idempotency-key': 'once' }
    const one = await ada.call('POST', '/organizations', { name: 'Once' }, { headers })
    const two = await ada.call('POST', '/organizations', { name: 'Once' }, { headers })
    expect([one.status, two.status, two.headers.get('idempotency-replayed')]).toEqual([201, 201, 'true'])
    expect(two.body).toEqual(one.body)
    expect((await ada.call('GET', '/organizations')).body.data.filter(({ name }: { name: string }) => name === 'Once')).toHaveLength(1)
  })

  test('only the active one is changed', async () => {
    const second = await ada.call('POST', '/organizations', { name: 'Second' })
    const foreign = await ada.call('PATCH', `/organizations/${second.body.id}`, { name: 'Renamed' })
    expect([foreign.status, foreign.body.error.details.reason]).toEqual([403, 'not_active_organization'])
    const own = await ada.call('PATCH', `/organizations/${ada.organization}`, { name: ' Engines ' })
    expect([own.status, own.body.name]).toEqual([200, 'Engines'])
    expect((await ada.call('GET', `/organizations/${second.body.id}`)).body.name).toBe('Second')
  })
})

describe('members', () => {
  test('the last owner stays owner and member', async () => {
    const demoted = await ada.call('PATCH', `/organizations/${ada.organization}/members/${ada.id}`, { role: 'admin' })
    expect([demoted.status, demoted.body.error.details.reason]).toEqual([409, 'last_owner'])
    const removed = await ada.call('DELETE', `/organizations/${ada.organization}/members/${ada.id}`)
    expect([removed.status, removed.body.error.details.reason]).toEqual([409, 'last_owner'])
    const other = await join(specway, ada, 'owner')
    expect((await ada.call('PATCH', `/organizations/${ada.organization}/members/${other.id}`, { role: 'member' })).status).toBe(200)
    expect((await ada.call('DELETE', `/organizations/${ada.organization}/members/${other.id}`)).status).toBe(204)
  })

  test('of two owners who unmake each other at the same moment, one stays', async () => {
    const host = await person(specway)
    const other = await join(specway, host, 'owner')
    const path = `/organizations/${host.organization}/members`
    const answers = await Promise.all([
      host.call('PATCH', `${path}/${other.id}`, { role: 'viewer' }),
      other.call('PATCH', `${path}/${host.id}`, { role: 'viewer' }),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const owners = await specway.service.world.store.system((tx) =>
      tx.db.select().from(memberships).where(eq(memberships.organization, host.organization)),
    )
    expect(owners.filter(({ role }) => role === 'owner')).toHaveLength(1)
  })

  test('an admin manages members, but makes, unmakes and removes no owner', async () => {
    const admin = await join(specway, ada, 'admin')
    const member = await join(specway, ada, 'member')
    const path = `/organizations/${ada.organization}/members`
    expect((await admin.call('GET', path)).body.data.map(({ role }: { role: string }) => role)).toEqual(['member', 'admin', 'owner'])
    const answers = [
      await admin.call('PATCH', `${path}/${member.id}`, { role: 'owner' }),
      await admin.call('PATCH', `${path}/${ada.id}`, { role: 'member' }),
      await admin.call('DELETE', `${path}/${ada.id}`),
      await admin.call('POST', path, { email: 'boss@example.com', role: 'owner' }),
      await member.call('GET', path),
      await member.call('PATCH', `${path}/${member.id}`, { role: 'admin' }),
    ]
    expect(answers.map(({ status, body }) => [status, body.error.code])).toEqual(Array(6).fill([403, 'FORBIDDEN']))
    expect((await admin.call('PATCH', `${path}/usr_unknown`, { role: 'viewer' })).status).toBe(404)
    expect((await admin.call('DELETE', `${path}/${grace.id}`)).status).toBe(404)
  })

  test('another role holds from the next request on, for sessions and personal tokens', async () => {
    const member = await join(specway, ada, 'member')
    const token = (await member.call('POST', '/tokens', { name: 'laptop' })).body.secret
    const make = (name: string) => specway.call('POST', '/platform/v1/keys', { key: token, body: { api: 'artemis', name } })
    expect((await make('one')).status).toBe(201)
    await ada.call('PATCH', `/organizations/${ada.organization}/members/${member.id}`, { role: 'viewer' })
    expect((await make('two')).status).toBe(403)
    expect((await member.call('POST', '/keys', { api: 'artemis', name: 'three' })).status).toBe(403)
    expect((await member.call('GET', '/auth/session')).body.organization.role).toBe('viewer')
  })

  test('whoever is removed loses the organization at once, and keeps the account', async () => {
    const member = await join(specway, ada, 'member')
    const personal = (await member.call('POST', '/tokens', { name: 'laptop' })).body.secret
    const apiToken = (await member.call('POST', '/auth/api-token', { api: 'artemis' })).body.token
    const key = (await member.call('POST', '/keys', { api: 'artemis', name: 'stays' })).body.secret
    expect((await specway.call('GET', '/v1/robots', { key: apiToken })).status).toBe(200)
    await ada.call('DELETE', `/organizations/${ada.organization}/members/${member.id}`)
    expect((await specway.call('GET', '/platform/v1/keys', { key: personal })).status).toBe(401)
    expect((await specway.call('GET', '/v1/robots', { key: apiToken })).status).toBe(401)
    expect((await member.call('GET', '/keys')).status).toBe(403)
    expect((await member.call('GET', `/organizations/${ada.organization}`)).status).toBe(403)
    // The organization owns the key.
    expect((await specway.call('GET', '/v1/robots', { key })).status).toBe(200)
    // Without an organization a person can still look around, and begin anew.
    const me = await member.call('GET', '/auth/session')
    expect([me.status, me.body.organization]).toEqual([200, null])
    expect((await member.call('GET', '/organizations')).body.data).toEqual([])
    const headers = { 'idempotency-key': 'anew' }
    const own = await member.call('POST', '/organizations', { name: 'Own' }, { headers })
    const again = await member.call('POST', '/organizations', { name: 'Own' }, { headers })
    expect([own.status, again.body.id, again.headers.get('idempotency-replayed')]).toEqual([201, own.body.id, 'true'])
    expect((await member.call('PATCH', '/auth/session', { organization_id: own.body.id })).body.organization.role).toBe('owner')
  })
})

test('to the database an organization is alone with its members: not only queries keep the others out', async () => {
  const host = await person(specway)
  const guest = await join(specway, host, 'member')
  const { store } = specway.service.world
  const within = <T>(work: Parameters<typeof store.transaction<T>>[1]) => store.transaction(host.organization, work)
  const seen = await within((tx) => tx.db.select({ id: organizations.id, name: organizations.name }).from(organizations))
  expect(seen.map(({ id }) => id)).toEqual([host.organization])
  const people = await within((tx) => tx.db.select({ id: users.id, email: users.email }).from(users))
  expect(people.map(({ id }) => id).sort()).toEqual([host.id, guest.id].sort())
  expect(await within((tx) => tx.db.select({ id: users.id }).from(users).where(eq(users.id, grace.id)))).toEqual([])
  await host.call('DELETE', `/organizations/${host.organization}/members/${guest.id}`)
  expect((await within((tx) => tx.db.select({ id: users.id }).from(users))).map(({ id }) => id)).toEqual([host.id])
})

describe('invitations', () => {
  test('a link works once', async () => {
    const invited = await ada.call('POST', `/organizations/${ada.organization}/members`, { email: 'Once@Example.com', role: 'viewer' })
    expect(invited.status).toBe(201)
    expect(invited.body).toMatchObject({ email: 'once@example.com', role: 'viewer' })
    const token = tokenOf(invited)
    const first = await accept(token, { name: 'Once', password })
    expect([first.status, first.body.organization.role]).toEqual([200, 'viewer'])
    expect((await session(specway, first).call('GET', '/auth/session')).body.organization.id).toBe(ada.organization)
    expect((await accept(token, { name: 'Twice', password })).status).toBe(404)
  })

  test('a link works for 7 days', async () => {
    const [early, late] = [
      tokenOf(await ada.call('POST', `/organizations/${ada.organization}/members`, { email: 'early@example.com' })),
      tokenOf(await ada.call('POST', `/organizations/${ada.organization}/members`, { email: 'late@example.com' })),
    ]
    specway.clock.advance(7 * 86_400_000 - 120_000)
    expect((await accept(early, { name: 'Early', password })).status).toBe(200)
    specway.clock.advance(120_000)
    expect((await accept(late, { name: 'Late', password })).status).toBe(404)
    expect((await accept('x'.repeat(43), { name: 'Late', password })).status).toBe(404)
  })

  test('a link is for the invited e-mail only', async () => {
    const token = tokenOf(await ada.call('POST', `/organizations/${ada.organization}/members`, { email: 'other@example.com' }))
    const wrong = await grace.call('POST', `/invitations/${token}/accept`, {})
    expect([wrong.status, wrong.body.error.details.reason]).toEqual([403, 'other_email'])
    // It is not used up by that.
    expect((await accept(token, { name: 'Other', password })).status).toBe(200)
  })

  test('somebody who is signed in joins, and acts there from then on', async () => {
    const host = await person(specway)
    const token = tokenOf(await host.call('POST', `/organizations/${host.organization}/members`, { email: grace.email, role: 'admin' }))
    const joined = await grace.call('POST', `/invitations/${token}/accept`, {})
    expect([joined.status, joined.body.organization]).toEqual([200, expect.objectContaining({ id: host.organization, role: 'admin' })])
    expect(joined.headers.get('set-cookie')).toBeNull()
    expect((await grace.call('GET', '/auth/session')).body.organization.id).toBe(host.organization)
    const again = await host.call('POST', `/organizations/${host.organization}/members`, { email: grace.email.toUpperCase() })
    expect([again.status, again.body.error.details.reason]).toEqual([409, 'already_member'])
    await grace.call('PATCH', '/auth/session', { organization_id: grace.organization })
  })

  test('an e-mail with an account cannot be taken over by a new password', async () => {
    const host = await person(specway)
    const token = tokenOf(await host.call('POST', `/organizations/${host.organization}/members`, { email: ada.email }))
    const taken = await accept(token, { name: 'Not Ada', password: 'another good password' })
    expect([taken.status, taken.body.error.details.reason]).toEqual([409, 'email_taken'])
    const nobody = await accept(token, {})
    expect(nobody.body.error.details.issues.map(({ path }: { path: string }) => path)).toEqual(['name', 'password'])
  })

  test('a newer invitation ends the older one to the same person', async () => {
    const path = `/organizations/${ada.organization}/members`
    const older = tokenOf(await ada.call('POST', path, { email: 'twice@example.com', role: 'owner' }))
    const newer = tokenOf(await ada.call('POST', path, { email: 'twice@example.com', role: 'viewer' }))
    expect((await accept(older, { name: 'Twice', password })).status).toBe(404)
    expect((await accept(newer, { name: 'Twice', password })).body.organization.role).toBe('viewer')
  })

  test('the link is kept as a hash; a replay shows it again', async () => {
    const headers = { 'idempotency-key': 'invite' }
    const path = `/organizations/${ada.organization}/members`
    const one = await ada.call('POST', path, { email: 'kept@example.com' }, { headers })
    const two = await ada.call('POST', path, { email: 'kept@example.com' }, { headers })
    expect(two.body).toEqual(one.body)
    const [row] = await specway.service.world.store.system((tx) =>
      tx.db.select().from(invitations).where(eq(invitations.email, 'kept@example.com')),
    )
    expect(JSON.stringify(row)).not.toContain(tokenOf(one))
  })
})

describe('deletion', () => {
  test('asks for the name and for an owner; stops keys at once; takes the data with it later', async () => {
    const { store } = specway.service.world
    const host = await person(specway)
    const admin = await join(specway, host, 'admin')
    const key = (await host.call('POST', '/keys', { api: 'artemis', name: 'key' })).body.secret
    const token = (await admin.call('POST', '/tokens', { name: 'laptop' })).body.secret
    const robot = await specway.call('POST', '/v1/robots', { key, body: { name: 'r2', type: 'custom' } })
    expect(robot.status).toBe(201)
    const agent = robot.body.agent_token
    expect((await specway.call('GET', '/v1/robot-agent', { key: agent })).status).toBe(200)
    const name = (await host.call('GET', `/organizations/${host.organization}`)).body.name
    const path = `/organizations/${host.organization}?name=`
    const wrong = await host.call('DELETE', `${path}wrong`)
    expect([wrong.status, wrong.body.error.details.reason]).toEqual([409, 'name_mismatch'])
    expect((await admin.call('DELETE', path + encodeURIComponent(name))).status).toBe(403)
    expect((await host.call('DELETE', path + encodeURIComponent(name))).status).toBe(204)

    expect((await specway.call('GET', '/v1/robots', { key })).status).toBe(401)
    expect((await specway.call('GET', '/platform/v1/keys', { key: token })).status).toBe(401)
    expect((await specway.call('GET', '/v1/robot-agent', { key: agent })).status).toBe(401)
    expect((await host.call('GET', '/auth/session')).body.organization).toBeNull()
    expect((await host.call('GET', '/organizations')).body.data).toEqual([])

    const mine = <T>(rows: T[]) => rows.length
    const left = () =>
      store.system(async (tx) => [
        mine(await tx.db.select().from(robots).where(eq(robots.organization_id, host.organization))),
        mine(await tx.db.select().from(audit).where(eq(audit.organizationId, host.organization))),
        mine(await tx.db.select().from(key_hashes).where(eq(key_hashes.organization, host.organization))),
        mine(await tx.db.select().from(memberships).where(eq(memberships.organization, host.organization))),
        mine(await tx.db.select().from(robot_tokens).where(eq(robot_tokens.organization, host.organization))),
        mine(await tx.db.select().from(organizations).where(eq(organizations.id, host.organization))),
      ])
    expect((await left())[0]).toBe(1)
    const { files, hourly } = specway.service
    const bytes = async function* () {
      yield Buffer.from('x')
    }
    for (const organization of [host.organization, ada.organization]) await files.put(organization, 'f1', bytes(), 1)
    expect(await hourly['deleted organizations']?.()).toEqual([host.organization])
    expect(await files.read(host.organization, 'f1')).toBeNull()
    expect(await files.delete(ada.organization, 'f1')).toBe(true)
    expect(await left()).toEqual([0, 0, 0, 0, 0, 0])
    // Nobody else's rows went with them, and people keep their accounts.
    expect((await ada.call('GET', `/organizations/${ada.organization}`)).status).toBe(200)
    expect(mine(await store.system((tx) => tx.db.select().from(users).where(eq(users.id, host.id))))).toBe(1)
  })

  test('tables that others refer to are emptied after those', () => {
    const table = (name: string) => ({ schema: 's', name })
    const refusals = [{ from: 's.child', to: 's.parent' }]
    expect(inOrder([table('parent'), table('child')], refusals).map(({ name }) => name)).toEqual(['child', 'parent'])
    expect(() =>
      inOrder(
        [table('a'), table('b')],
        [
          { from: 's.a', to: 's.b' },
          { from: 's.b', to: 's.a' },
        ],
      ),
    ).toThrow('circle')
  })
})

function never(): never {
  throw new Error('There is an answer for each.')
}
