/** The policy through the whole service: what callers see of credentials and limits on every kind of answer. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, startSpecway, type TestOrganization, type TestSpecway } from '../support/specway.ts'

let specway: TestSpecway
beforeAll(async () => {
  specway = await startSpecway()
})
afterAll(() => specway?.close())

const rate = ({ headers }: Answer) => ({
  limit: Number(headers.get('x-ratelimit-limit')),
  remaining: Number(headers.get('x-ratelimit-remaining')),
  reset: Number(headers.get('x-ratelimit-reset')),
})
async function starter(): Promise<{ readonly organization: TestOrganization; readonly key: string }> {
  const organization = await specway.organization()
  await organization.plan('artemis', 'starter')
  const { secret } = await organization.key('artemis')
  return { organization, key: secret }
}

describe('limits', () => {
  test('stand on every answer: 200, 400, 403, 404 of a resource and of a path, and 405', async () => {
    const { organization, key } = await starter()
    const reader = (await organization.key('artemis', ['read'])).secret
    const answers = [
      await specway.call('GET', '/v1/robots', { key }),
      await specway.call('GET', '/v1/robots?per_page=0', { key }),
      await specway.call('GET', '/v1/robots/rob_nobody000000000', { key }),
      await specway.call('GET', '/v1/nowhere', { key }),
      await specway.call('PUT', '/v1/fleets', { key }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 404, 404, 405])
    expect(answers.map((answer) => rate(answer).remaining)).toEqual([59, 58, 57, 56, 55])
    const forbidden = await specway.call('POST', '/v1/fleets', { key: reader, body: { name: 'x' } })
    expect(forbidden.status).toBe(403)
    expect(rate(forbidden)).toMatchObject({ limit: 60, remaining: 59 })
    expect(forbidden.headers.get('ratelimit-policy')).toBe('"requests";q=60;w=60')
    expect(forbidden.headers.get('ratelimit')).toBe('"requests";r=59;t=60')
  })

  test('the 61st call of a minute is 429, costs nothing else, and passes after Retry-After', async () => {
    const { key } = await starter()
    for (let call = 0; call < 60; call++) expect((await specway.call('GET', '/v1/fleets', { key })).status).toBe(200)
    const refused = await specway.call('POST', '/v1/fleets', { key, body: { name: 'refused' } })
    expect(refused.status).toBe(429)
    expect(refused.body.error.code).toBe('RATE_LIMITED')
    expect(rate(refused)).toMatchObject({ limit: 60, remaining: 0 })
    specway.clock.advance(Number(refused.headers.get('retry-after')) * 1000)
    const passed = await specway.call('GET', '/v1/fleets', { key })
    expect(passed.status).toBe(200)
    expect(passed.body.total).toBe(0)
  })

  test('callers without identity share one limit per IP, on 401 and on unknown paths, and 429 ends guessing', async () => {
    specway.clock.advance(120_000)
    const first = await specway.call('GET', '/v1/robots')
    expect(first.status).toBe(401)
    expect(first.headers.get('www-authenticate')).toMatch(/^Bearer realm="artemis"/)
    expect(rate(first)).toMatchObject({ limit: 30, remaining: 29 })
    const guess = await specway.call('GET', '/v1/robots', { key: 'kai_live_guess' })
    expect(guess.status).toBe(401)
    expect(rate(guess).remaining).toBe(28)
    expect(rate(await specway.call('GET', '/v1/nowhere')).remaining).toBe(27)
    for (let call = 0; call < 27; call++) await specway.call('GET', '/v1/robots', { key: `kai_live_guess${call}` })
    const last = await specway.call('GET', '/v1/robots', { key: 'kai_live_guess' })
    expect(last.status).toBe(429)
    expect(last.body.error.code).toBe('RATE_LIMITED')
    specway.clock.advance(Number(last.headers.get('retry-after')) * 1000)
    expect((await specway.call('GET', '/v1/robots')).status).toBe(401)
  })

  test('a plan without limits sends no rate headers', async () => {
    const organization = await specway.organization()
    await organization.plan('artemis', 'pro')
    const { secret } = await organization.key('artemis')
    const { headers } = await specway.call('GET', '/v1/robots', { key: secret })
    for (const name of ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'ratelimit', 'ratelimit-policy'])
      expect(headers.get(name)).toBeNull()
  })
})

describe('idempotency', () => {
  test('a replay is byte for byte the first answer, its error with the first request id included', async () => {
    const { key } = await starter()
    const create = (headers: Record<string, string>) => specway.call('POST', '/v1/fleets', { key, headers, body: { name: 'one' } })
    const first = await create({ 'idempotency-key': 'a' })
    const again = await create({ 'idempotency-key': 'a' })
    expect([first.status, again.status]).toEqual([201, 201])
    expect(await again.response.clone().text()).toBe(await first.response.clone().text())
    expect(again.headers.get('location')).toBe(first.headers.get('location'))
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'))
    const taken = await create({ 'idempotency-key': 'b' })
    const takenAgain = await create({ 'idempotency-key': 'b' })
    expect([taken.status, takenAgain.status]).toEqual([409, 409])
    expect(takenAgain.body).toEqual(taken.body)
    expect(takenAgain.headers.get('idempotency-replayed')).toBe('true')
  })

  test('what was refused before the handler leaves the key free', async () => {
    const { key } = await starter()
    const headers = { 'idempotency-key': 'c' }
    expect((await specway.call('POST', '/v1/fleets', { key, headers, body: { name: 1 } })).status).toBe(400)
    expect((await specway.call('POST', '/v1/fleets', { key, headers, body: { name: 'now right' } })).status).toBe(201)
  })
})
