/** Usage and audit of an organization. */
import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exactAtMost, Latencies } from '../../../src/gateway/records/latencies.ts'
import { DDSketch } from '../../../src/gateway/records/sketch.ts'
import { appendAudit, sealAudit } from '../../../src/store/audit.ts'
import { audit, auditAnchors } from '../../../src/store/internal-tables.ts'
import { usageSink } from '../../../src/store/usage-sink.ts'
import { startSpecway, type TestSpecway } from '../../support/specway.ts'
import { join, type Person, password, person, tokenOf } from './people.ts'

let specway: TestSpecway
beforeAll(async () => {
  specway = await startSpecway()
})
afterAll(() => specway.close())

const store = () => specway.service.world.store

describe('usage', () => {
  const minute = new Date('2026-01-10T12:00:00Z')
  const latencies = (...values: number[]) => {
    const made = new Latencies()
    for (const value of values) made.add(value)
    return made
  }
  const add = (who: Person, more: object, times: Latencies) =>
    usageSink(store()).add([
      {
        organization: who.organization,
        api: 'artemis',
        operationId: 'listRobots',
        identity: 'key:key_1',
        minute,
        calls: times.count,
        errors: 0,
        refusals: 0,
        bytesIn: 0,
        bytesOut: 0,
        latencySumMs: 0,
        latency: times,
        ...more,
      },
    ])
  const query = (who: Person, more = '') => who.call('GET', `/usage?from=2026-01-10T00:00:00Z&to=2026-01-11T00:00:00Z${more}`)

  test.each(['0000-01-01T00:00:00Z', '9999-12-31T23:59:59-14:00'])('a time that nothing can keep is an issue: %s', async (time) => {
    const ada = await person(specway)
    for (const path of [
      `/usage?from=${time}`,
      `/usage?to=${time}`,
      `/audit?from=${time}`,
      `/audit?to=${time}`,
      `/audit?from=${time}&verify=true`,
    ])
      expect([path, (await ada.call('GET', path)).status]).toEqual([path, 400])
    expect((await ada.call('POST', '/tokens', { body: { name: 'a', scopes: ['keys'], expires_at: time } })).status).toBe(400)
  })

  test('a leap second is a time like any other', async () => {
    const ada = await person(specway)
    expect((await ada.call('GET', '/audit?from=2016-12-31T23:59:60Z')).status).toBe(200)
    expect((await ada.call('GET', '/usage?from=2016-12-31T23:59:60Z&to=2017-01-02T00:00:00Z')).status).toBe(200)
  })

  test('points of intervals and groups, with exact percentiles', async () => {
    const ada = await person(specway)
    await add(ada, { errors: 2, refusals: 1 }, latencies(1, 2, 3, 4))
    // A second batch of the same minute is added to the first.
    await add(ada, {}, latencies(5, 6, 7, 8, 9, 10))
    await add(ada, { minute: new Date('2026-01-10T13:59:00Z'), operationId: 'getRobot', identity: 'user:usr_1' }, latencies(20))
    const hours = await query(ada)
    expect(hours.body).toMatchObject({
      interval: '1h',
      group_by: null,
      approximate: false,
      from: '2026-01-10T00:00:00Z',
      to: '2026-01-11T00:00:00Z',
    })
    expect(hours.body.data).toEqual([
      { at: '2026-01-10T12:00:00Z', group: null, calls: 10, errors: 1, refusals: 1, latency_ms: { p50: 5, p95: 9, p99: 9 } },
      { at: '2026-01-10T13:00:00Z', group: null, calls: 1, errors: 0, refusals: 0, latency_ms: { p50: 20, p95: 20, p99: 20 } },
    ])
    const groups = async (by: string) =>
      (await query(ada, `&interval=1d&group_by=${by}`)).body.data.map(({ group, calls }: { group: string; calls: number }) => [
        group,
        calls,
      ])
    expect(await groups('operation')).toEqual([
      ['getRobot', 1],
      ['listRobots', 10],
    ])
    expect(await groups('key')).toEqual([
      ['key_1', 10],
      ['usr_1', 1],
    ])
    expect((await query(ada, '&api=platform')).body.data).toEqual([])
    const stranger = await person(specway)
    expect((await query(stranger)).body.data).toEqual([])
  })

  test('more than 100,000 requests are answered from sketches, and say so', async () => {
    const ada = await person(specway)
    const many = new Latencies()
    for (let index = 0; index < exactAtMost; index++) many.add(1 + (index % 100))
    await add(ada, {}, many)
    expect((await query(ada)).body.approximate).toBe(false)
    await add(ada, {}, latencies(50))
    const { approximate, data } = (await query(ada)).body
    expect([approximate, data[0].calls]).toEqual([true, exactAtMost + 1])
    expect(Math.abs(data[0].latency_ms.p95 - 95)).toBeLessThanOrEqual(0.96)
  })

  test('what is asked wrongly is named', async () => {
    const ada = await person(specway)
    const backwards = await ada.call('GET', '/usage?from=2026-01-11T00:00:00Z&to=2026-01-10T00:00:00Z')
    expect([backwards.status, backwards.body.error.details.issues[0].path]).toEqual([400, 'from'])
    const fine = await ada.call('GET', '/usage?from=2025-01-11T00:00:00Z&to=2026-01-10T00:00:00Z&interval=1m')
    expect([fine.status, fine.body.error.details.issues[0].path]).toEqual([400, 'interval'])
  })

  test('requests are counted: calls, errors and refusals apart', async () => {
    const ada = await person(specway)
    const key = (await ada.call('POST', '/keys', { api: 'artemis', name: 'key' })).body.secret
    for (let times = 0; times < 62; times++) await specway.call('GET', '/v1/robots', { key })
    await specway.service.flush()
    const to = new Date(specway.clock.now().getTime() + 60_000).toISOString()
    const { data } = (await ada.call('GET', `/usage?api=artemis&to=${to}&group_by=operation`)).body
    expect(data).toEqual([
      expect.objectContaining({ group: 'listRobots', calls: 62, errors: 0, refusals: 2, latency_ms: expect.objectContaining({}) }),
    ])
  })

  test('latencies survive storing, alone and as a sketch', () => {
    const exact = latencies(0, 0.001, 12.345, 1e6, 3)
    const back = Latencies.parse(exact.serialize())
    expect([back.count, back.exact, back.quantiles([0, 0.5, 1])]).toEqual([5, true, [0, 3, 1e6]])
    const sketch = new DDSketch()
    sketch.add(10)
    const old = Latencies.parse(sketch.serialize())
    expect([old.count, old.exact]).toEqual([1, false])
    old.merge(exact)
    expect([old.count, old.exact]).toEqual([6, false])
  })
})

describe('audit', () => {
  let ada: Person
  const entries = async (who: Person, query = '') => (await who.call('GET', `/audit?limit=100${query}`)).body
  const seal = async () => {
    await specway.service.flush()
    await sealAudit(store())
  }
  beforeAll(async () => {
    ada = await person(specway)
  })

  test('says who did what to what, with what outcome, and shows no secret', async () => {
    const key = await ada.call('POST', '/keys', { api: 'artemis', name: 'key', scopes: ['read'] })
    const member = await join(specway, ada, 'member')
    await member.call('PATCH', `/organizations/${ada.organization}`, { name: 'Mine' })
    await ada.call('DELETE', `/keys/key_unknown`)
    await specway.call('POST', '/v1/robots', { key: key.body.secret, body: { name: 'r', type: 'custom' } })
    await specway.service.flush()
    const { data } = await entries(ada)
    const found = (action: string, outcome: string) =>
      data.find((entry: { action: string; outcome: string }) => entry.action === action && entry.outcome === outcome)
    expect(found('key.created', 'success')).toMatchObject({
      api: 'platform',
      actor: { type: 'user', id: ada.id, label: ada.email },
      resource: { type: 'key', id: key.body.id },
      ip: '127.0.0.1',
      seq: null,
      hash: null,
      prev_hash: null,
    })
    expect(found('organization.updated', 'denied')).toMatchObject({ actor: { id: member.id } })
    expect(found('key.revoked', 'error')).toBeDefined()
    expect(found('robot.created', 'denied')).toMatchObject({ api: 'artemis', actor: { type: 'api_key', id: key.body.id, label: 'key' } })
    expect(JSON.stringify(data)).not.toContain(key.body.secret)
  })

  test('what people do before they are known is recorded where they are known then', async () => {
    const host = await person(specway)
    specway.clock.advance(60_000)
    await specway.call('POST', '/platform/v1/auth/sign-in', { body: { email: host.email, password } })
    const guest = await join(specway, host, 'viewer')
    const { data } = await entries(host)
    const shown = data.map(({ action, actor, details }: { action: string; actor: { id: string }; details: object | null }) => [
      action,
      actor.id,
      details,
    ])
    expect(shown).toEqual([
      ['invitation.accepted', guest.id, { role: 'viewer' }],
      ['member.invited', host.id, { email: guest.email, role: 'viewer' }],
      ['user.signed_in', host.id, null],
      ['user.signed_up', host.id, null],
    ])
  })

  test('a wrong password is told to every organization of the person, an unknown e-mail to nobody', async () => {
    const host = await person(specway)
    const guest = await person(specway)
    const invited = await host.call('POST', `/organizations/${host.organization}/members`, { email: guest.email, role: 'member' })
    await guest.call('POST', `/invitations/${tokenOf(invited)}/accept`, {})
    specway.clock.advance(60_000)
    const attempt = (email: string) => specway.call('POST', '/platform/v1/auth/sign-in', { body: { email, password: 'not the password' } })
    const wrong = await attempt(guest.email)
    const unknown = await attempt('nobody@example.com')
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect({ ...unknown.body.error, requestId: '' }).toEqual({ ...wrong.body.error, requestId: '' })
    await specway.service.flush()
    const entry = {
      api: 'platform',
      action: 'user.signed_in',
      outcome: 'denied',
      actor: { type: 'anonymous', id: 'anonymous', label: 'anonymous' },
      resource: { type: 'user', id: guest.id },
      request_id: wrong.body.error.requestId,
      ip: '127.0.0.1',
      details: { code: 'UNAUTHORIZED' },
    }
    const mine = await entries(host, '&action=user.signed_in')
    expect(mine.data).toEqual([expect.objectContaining(entry)])
    await guest.call('PATCH', '/auth/session', { organization_id: guest.organization })
    expect((await entries(guest, '&action=user.signed_in')).data).toEqual([expect.objectContaining(entry)])
    const ofUnknown = await store().system((tx) => tx.db.select().from(audit).where(eq(audit.requestId, unknown.body.error.requestId)))
    expect(ofUnknown).toEqual([])
  })

  test('the token of an invitation that somebody else tried stays out of the log', async () => {
    const invited = await ada.call('POST', `/organizations/${ada.organization}/members`, { email: 'third@example.com' })
    const stranger = await person(specway)
    expect((await stranger.call('POST', `/invitations/${tokenOf(invited)}/accept`, {})).status).toBe(403)
    await specway.service.flush()
    const { data } = await entries(stranger, '&action=invitation.accepted')
    expect(data).toEqual([expect.objectContaining({ outcome: 'denied', resource: null })])
  })

  test('an effect that is rolled back leaves no entry of success', async () => {
    const before = (await entries(ada, '&action=key.created')).data.length
    await ada.call('POST', '/keys', { api: 'artemis', name: 'key', scopes: ['fly'] })
    await specway.service.flush()
    const { data } = await entries(ada, '&action=key.created')
    expect(data.filter(({ outcome }: { outcome: string }) => outcome === 'success')).toHaveLength(before)
    expect(data[0].outcome).toBe('error')
  })

  test('a replay is no second deed', async () => {
    const headers = { 'idempotency-key': 'deed' }
    for (let times = 0; times < 3; times++) await ada.call('POST', '/keys', { api: 'artemis', name: 'deed' }, { headers })
    const { data } = await entries(ada, '&action=key.created')
    const ids = data.map(({ resource }: { resource: { id: string } | null }) => resource?.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('is filtered by API, actor, action, resource and time', async () => {
    const all = (await entries(ada)).data
    const only = async (query: string) => (await entries(ada, query)).data
    expect((await only('&api=artemis')).every(({ api }: { api: string }) => api === 'artemis')).toBe(true)
    expect((await only(`&actor=${ada.id}`)).length).toBeGreaterThan(0)
    expect((await only('&actor=nobody')).length).toBe(0)
    expect((await only('&action=key.*')).every(({ action }: { action: string }) => action.startsWith('key.'))).toBe(true)
    expect((await only('&action=ke_.*')).length).toBe(0)
    expect((await only('&resource=key')).length).toBeGreaterThan(0)
    const { resource } = all.find((entry: { resource: object | null }) => entry.resource !== null)
    expect((await only(`&resource=${resource.id}`)).length).toBeGreaterThan(0)
    expect((await only('&to=2020-01-01T00:00:00Z')).length).toBe(0)
  })

  test('each API has one chain, in which every hash can be computed again from the answer', async () => {
    await seal()
    const { data, chains } = await entries(ada, '&api=platform')
    const ordered = [...data].reverse()
    expect(ordered.map(({ seq }: { seq: number }) => seq)).toEqual(ordered.map((_: unknown, index: number) => index + 1))
    let previous = '0'.repeat(64)
    for (const { hash, api: _api, ...entry } of ordered) {
      expect(entry.prev_hash).toBe(previous)
      expect(
        createHash('sha256')
          .update(canonical({ ...entry, organization_id: ada.organization }))
          .digest('hex'),
      ).toBe(hash)
      previous = hash
    }
    expect(chains).toEqual([{ api: 'platform', sealed: ordered.length, removed: 0, head: previous, verify: null }])
  })

  test('a change, a removal and an insertion behind the back are found', async () => {
    const host = await person(specway)
    for (let index = 0; index < 5; index++) await host.call('POST', '/keys', { api: 'artemis', name: `key ${index}` })
    await seal()
    const verify = async () => (await entries(host, '&api=platform&verify=true')).chains[0].verify
    const { sealed } = (await entries(host, '&api=platform')).chains[0]
    const sound = await verify()
    expect(sound).toEqual({ from_seq: 1, to_seq: sealed, checked: sealed, intact: true, first_broken_seq: null, complete: true })
    const third = and(eq(audit.organizationId, host.organization), eq(audit.sequence, 3))
    const [row] = await store().system((tx) => tx.db.select().from(audit).where(third))
    if (row === undefined) throw new Error('There is a third entry.')

    await store().system((tx) => tx.db.update(audit).set({ action: 'key.revoked' }).where(third))
    expect(await verify()).toMatchObject({ intact: false, first_broken_seq: 3 })
    await store().system((tx) => tx.db.delete(audit).where(third))
    expect(await verify()).toMatchObject({ intact: false, first_broken_seq: 3 })
    await store().system((tx) => tx.db.insert(audit).values(row))
    expect(await verify()).toEqual(sound)
    await store().system((tx) =>
      tx.db
        .update(audit)
        .set({ hash: 'a'.repeat(64) })
        .where(third),
    )
    expect(await verify()).toMatchObject({ intact: false, first_broken_seq: 3 })
  })

  test('entries that were removed for their age are counted, and the next one shows what it stands on', async () => {
    const host = await person(specway)
    await host.call('POST', '/keys', { api: 'artemis', name: 'later' })
    await seal()
    const [later, signUp] = (await entries(host, '&api=platform')).data
    await store().system((tx) =>
      tx.db.delete(audit).where(and(eq(audit.organizationId, host.organization), eq(audit.sequence, signUp.seq))),
    )
    await store().system((tx) =>
      tx.db.insert(auditAnchors).values({ organizationId: host.organization, api: 'platform', sequence: signUp.seq, hash: signUp.hash }),
    )
    const { data, chains } = await entries(host, '&api=platform&verify=true')
    expect(data).toEqual([{ ...later, prev_hash: signUp.hash }])
    expect(chains).toEqual([
      {
        api: 'platform',
        sealed: 2,
        removed: 1,
        head: later.hash,
        verify: { from_seq: 2, to_seq: 2, checked: 1, intact: true, first_broken_seq: null, complete: true },
      },
    ])
  })

  test('the application can add entries, and neither change nor remove them', async () => {
    const entry = {
      organization: ada.organization,
      id: '019d1a2c-0000-7000-8000-000000000001',
      api: 'artemis',
      at: new Date(),
      actor: 'system:test',
      actorLabel: 'test',
      action: 'robot.tested',
      resource: null,
      requestId: 'req_1',
      status: 200,
      ip: '',
      details: { step: 1 },
    }
    const within = <T>(work: Parameters<ReturnType<typeof store>['transaction']>[1]) =>
      store().transaction(ada.organization, work) as Promise<T>
    await within((tx) => appendAudit(tx, entry))
    await expect(within((tx) => tx.db.update(audit).set({ action: 'x' }).where(eq(audit.id, entry.id)))).rejects.toThrow()
    await expect(within((tx) => tx.db.delete(audit).where(eq(audit.id, entry.id)))).rejects.toThrow()
    await expect(
      within((tx) => appendAudit(tx, { ...entry, id: 'other', organization: '019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42' })),
    ).rejects.toThrow()
  })

  test('is for admins', async () => {
    const member = await join(specway, ada, 'member')
    expect((await member.call('GET', '/audit')).status).toBe(403)
  })
})

/** RFC 8785, written a second time. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}
