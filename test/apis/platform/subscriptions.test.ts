/** Plans: what an owner changes, and what the payment system reports. */
import { createHmac } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subscriptions } from '../../../generated/platform/tables.ts'
import { addMonths } from '../../../src/apis/platform/subscriptions/rows.ts'
import { matchesSignature, parseWebhookSecret } from '../../../src/apis/platform/subscriptions/signature.ts'
import { billingSecret, signedBilling } from '../../support/credentials.ts'
import { startSpecway, type TestSpecway } from '../../support/specway.ts'
import { join, type Person, person } from './people.ts'

let specway: TestSpecway
let ada: Person
const serve = (env: Readonly<Record<string, string>>): void => {
  beforeAll(async () => {
    specway = await startSpecway({ env })
    ada = await person(specway)
  })
  afterAll(() => specway.close())
}

/** Read with a personal token: the clock of these tests outlives sessions. */
const readers = new Map<string, string>()
async function subscription(who: Person, api = 'artemis') {
  if (!readers.has(who.id)) readers.set(who.id, (await who.call('POST', '/tokens', { name: 'reader' })).body.secret)
  const { body } = await specway.call('GET', '/platform/v1/subscriptions', { key: readers.get(who.id) ?? '' })
  return body.data.find((entry: { api: string }) => entry.api === api)
}
/** Requests of the tightest window; no header: unlimited. */
const limitOf = async (key: string): Promise<number> => {
  const { status, headers } = await specway.call('GET', '/v1/robots', { key })
  expect(status).toBe(200)
  return Number(headers.get('x-ratelimit-limit') ?? Number.POSITIVE_INFINITY)
}

describe('changing the plan', () => {
  serve({})

  test('a new organization has a subscription to every API, in its first plan and a calendar month', async () => {
    const { data } = (await ada.call('GET', '/subscriptions')).body
    expect(data.map(({ api }: { api: string }) => api)).toEqual(specway.apis.map(({ id }) => id).sort())
    expect(await subscription(ada)).toEqual({
      api: 'artemis',
      plan: 'starter',
      overrides: {},
      period_start: '2026-03-01T00:00:00Z',
      period_end: '2026-04-01T00:00:00Z',
    })
  })

  test('an upgrade holds at once', async () => {
    const key = (await ada.call('POST', '/keys', { api: 'artemis', name: 'key' })).body.secret
    const before = await limitOf(key)
    const changed = await ada.call('PUT', '/subscriptions/artemis', { plan: 'pro' })
    expect([changed.status, changed.body.plan]).toEqual([200, 'pro'])
    expect(await limitOf(key)).toBeGreaterThan(before)
  })

  test('a downgrade holds from the next period, and is taken back by choosing the present plan', async () => {
    const host = await person(specway)
    const change = async (plan: string) => {
      const writer = readers.get(host.id) ?? ''
      return specway.call('PUT', '/platform/v1/subscriptions/artemis', { key: writer, body: { plan } })
    }
    await subscription(host)
    await change('pro')
    const key = (await host.call('POST', '/keys', { api: 'artemis', name: 'key' })).body.secret
    const pro = await limitOf(key)
    expect((await change('starter')).body.plan).toBe('pro')
    await change('pro')
    const { period_end: end } = await subscription(host)
    specway.clock.advance(Date.parse(end) - specway.clock.now().getTime())
    expect(await subscription(host)).toMatchObject({ plan: 'pro', period_start: end })
    await change('starter')
    expect(await limitOf(key)).toBe(pro)
    const next = (await subscription(host)).period_end
    specway.clock.advance(Date.parse(next) - specway.clock.now().getTime())
    expect(await limitOf(key)).toBeLessThan(pro)
    expect(await subscription(host)).toMatchObject({ plan: 'starter', period_start: next })
  })

  test('is for owners; an unknown plan is 400, an unknown API 404', async () => {
    const ada = await person(specway)
    const admin = await join(specway, ada, 'admin')
    expect((await admin.call('PUT', '/subscriptions/artemis', { plan: 'pro' })).status).toBe(403)
    for (const plan of ['anonymous', 'nothing']) {
      const answer = await ada.call('PUT', '/subscriptions/artemis', { plan })
      expect([answer.status, answer.body.error.details.issues[0].path]).toEqual([400, 'plan'])
    }
    expect((await ada.call('PUT', '/subscriptions/nothing', { plan: 'pro' })).status).toBe(404)
  })

  test.each([
    ['2026-01-31T00:00:00Z', 1, '2026-02-28T00:00:00.000Z'],
    ['2026-01-31T00:00:00Z', 2, '2026-03-31T00:00:00.000Z'],
    ['2024-01-31T12:30:00Z', 1, '2024-02-29T12:30:00.000Z'],
    ['2026-12-15T00:00:00Z', 1, '2027-01-15T00:00:00.000Z'],
  ])('%s and %i months is %s', (at, months, want) => {
    expect(addMonths(new Date(at), months).toISOString()).toBe(want)
  })
})

describe('with a payment system', () => {
  serve({ BILLING_WEBHOOK_SECRET: billingSecret })

  const path = '/platform/v1/subscriptions/artemis/events'
  const event = (data: object, more: object = {}) =>
    JSON.stringify({
      type: 'subscription.updated',
      timestamp: specway.clock.now().toISOString(),
      data: { billing_reference: 'sub_1', ...data },
      ...more,
    })
  let events = 0
  const send = (body: string, id = `evt_${++events}`) =>
    specway.call('POST', path, { text: body, headers: signedBilling(id, specway.clock.now(), body) })

  test('a paid plan holds at once, with what was agreed beside it', async () => {
    const host = await person(specway)
    const key = (await host.call('POST', '/keys', { api: 'artemis', name: 'key' })).body.secret
    await limitOf(key)
    const overrides = { limits: { requests: { rate: ['7777/minute'] } }, values: { robots: 25 } }
    const period = { period_start: '2026-03-10T00:00:00Z', period_end: '2030-04-10T00:00:00Z' }
    const answer = await send(event({ organization_id: host.organization, plan: 'pro', overrides, ...period }))
    expect(answer.status).toBe(204)
    expect(await subscription(host)).toEqual({ api: 'artemis', plan: 'pro', overrides, ...period })
    expect(await limitOf(key)).toBe(7777)
  })

  test('an owner goes down, and back to what holds; up goes only what was paid for', async () => {
    const host = await person(specway)
    const change = (plan: string) => host.call('PUT', '/subscriptions/artemis', { plan })
    const refused = await change('builder')
    expect(refused.status).toBe(409)
    expect(refused.body.error).toMatchObject({ code: 'CONFLICT', details: { reason: 'payment_required', plan: 'starter' } })
    expect((await subscription(host)).plan).toBe('starter')
    await send(event({ organization_id: host.organization, plan: 'builder', period_end: '2030-04-10T00:00:00Z' }))
    expect((await change('pro')).status).toBe(409)
    expect([(await change('starter')).status, (await change('builder')).status]).toEqual([200, 200])
    // The downgrade was taken back.
    expect((await change('builder')).body).toMatchObject({ plan: 'builder' })
    const [row] = await specway.service.world.store.transaction(host.organization, (tx) =>
      tx.db.select().from(subscriptions).where(eq(subscriptions.api, 'artemis')),
    )
    expect([row?.plan, row?.next_plan]).toEqual(['builder', null])
  })

  test('a repeated event changes nothing, and neither does one that is older than the last', async () => {
    const host = await person(specway)
    const old = event({ organization_id: host.organization, plan: 'builder' })
    specway.clock.advance(1000)
    const paid = event({ organization_id: host.organization, plan: 'pro' })
    expect((await send(paid, 'evt_paid')).status).toBe(204)
    await host.call('PUT', '/subscriptions/artemis', { plan: 'builder' })
    const { plan } = await subscription(host)
    expect((await send(paid, 'evt_paid')).status).toBe(204)
    expect((await send(old, 'evt_old')).status).toBe(204)
    expect((await subscription(host)).plan).toBe(plan)
  })

  test('a cancelled subscription ends with its period', async () => {
    const host = await person(specway)
    await subscription(host)
    await send(event({ organization_id: host.organization, plan: 'pro' }))
    specway.clock.advance(1000)
    await send(event({ organization_id: host.organization }, { type: 'subscription.canceled' }))
    expect((await subscription(host)).plan).toBe('pro')
    specway.clock.advance(32 * 86_400_000)
    expect((await subscription(host)).plan).toBe('starter')
  })

  test('what is unknown is 400 and changes nothing; an API that is not mounted is 404', async () => {
    const unknown = await send(event({ organization_id: 'nobody', plan: 'nothing' }))
    expect(unknown.status).toBe(400)
    expect(unknown.body.error.details.issues.map((issue: { path: string }) => issue.path)).toEqual(['data.organization_id', 'data.plan'])
    expect((await send(event({ organization_id: ada.organization }))).status).toBe(400)
    const body = event({ organization_id: ada.organization, plan: 'pro' })
    const elsewhere = await specway.call('POST', '/platform/v1/subscriptions/nothing/events', {
      text: body,
      headers: signedBilling('evt_x', specway.clock.now(), body),
    })
    expect(elsewhere.status).toBe(404)
  })

  test('a wrong, missing, foreign, late or early signature is 401', async () => {
    const body = event({ organization_id: ada.organization, plan: 'builder' })
    const good = signedBilling('evt_signed', specway.clock.now(), body)
    const foreign = createHmac('sha256', Buffer.from('another secret'))
      .update(`evt_signed.${good['webhook-timestamp']}.${body}`)
      .digest('base64')
    const minutes = (count: number) => signedBilling('evt_signed', new Date(specway.clock.now().getTime() + count * 60_000), body)
    const attempts = [
      [body.replace('builder', 'starter'), good],
      [body, { ...good, 'webhook-id': 'evt_other' }],
      [body, { ...good, 'webhook-signature': `v1,${foreign}` }],
      [body, { ...good, 'webhook-signature': (good['webhook-signature'] ?? '').replace('v1,', 'v1a,') }],
      [body, { 'content-type': 'application/json', 'webhook-id': 'evt_signed', 'webhook-timestamp': good['webhook-timestamp'] ?? '' }],
      [body, minutes(-6)],
      [body, minutes(6)],
    ] as const
    for (const [text, headers] of attempts) expect((await specway.call('POST', path, { text, headers })).status).toBe(401)
    // Signed with the old and the new secret while it is changed.
    const both = { ...good, 'webhook-signature': `v1,${foreign} ${good['webhook-signature']}` }
    expect((await specway.call('POST', path, { text: body, headers: both })).status).toBe(204)
  })

  test('secrets are those of Standard Webhooks', () => {
    expect(parseWebhookSecret(`whsec_${Buffer.alloc(24, 7).toString('base64')}`)).toHaveLength(24)
    for (const bad of ['whsec_', 'short', `whsec_${Buffer.alloc(65).toString('base64')}`, '!'.repeat(40)])
      expect(() => parseWebhookSecret(bad)).toThrow(RangeError)
    expect(matchesSignature('v1,YQ==', 'YQ==')).toBe(true)
    expect(matchesSignature('v2,YQ== v1,Yg==', 'YQ==')).toBe(false)
  })
})
