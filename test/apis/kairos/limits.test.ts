/** What a plan of Kairos allows: which operation counts in which class, how often, and how many streams at a time. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { api } from '../../../generated/kairos/api.ts'
import { openMemory } from '../../support/databases.ts'
import { readEvents } from '../artemis/world.ts'
import { type Caller, openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld(await openMemory())
})
afterAll(async () => {
  await world.close()
  await world.store.close()
})

test('every operation counts in one class', () => {
  const classes = new Map<string, string[]>()
  for (const { operationId, limits } of api.operations) {
    const name = limits.join(' ')
    classes.set(name, [...(classes.get(name) ?? []), operationId])
  }
  const { create, step, sse, read, ...others } = Object.fromEntries(classes)
  expect(others).toEqual({})
  expect(create?.sort()).toEqual(['createSimulation', 'createSimulationFromDomain', 'forkSimulation', 'issueDecree', 'runSimulation'])
  expect(step?.sort()).toEqual([
    'controlPlayback',
    'deleteSimulation',
    'evaluate',
    'replaceGatePolicy',
    'stepSimulation',
    'updateAgentPolicy',
    'updatePolicies',
    'verifySimulation',
  ])
  expect(sse).toEqual(['streamSimulationEvents'])
  const reads = api.operations.filter(({ method, operationId }) => method === 'get' && operationId !== 'streamSimulationEvents')
  expect(read?.sort()).toEqual(reads.map(({ operationId }) => operationId).sort())
})

/** Requests that are counted, and refused for their content: they cost next to nothing. */
const cheap = {
  create: (caller: Caller) => caller.post('/simulations', {}),
  step: (caller: Caller) => caller.post('/simulations/none/step'),
  read: (caller: Caller) => caller.get('/simulations/none'),
}

const plans = [
  ['community', { create: 10, step: 60, read: 120 }, 1],
  ['professional', { create: 30, step: 300, read: 600 }, 5],
  ['enterprise', { create: 100, step: 1_000, read: 3_000 }, 20],
  ['strategic', { create: 500, step: 5_000, read: 10_000 }, 100],
] as const

describe.each(plans)('%s', (plan, rates, streams) => {
  test.each(Object.entries(rates) as [keyof typeof cheap, number][])('%s: %d a minute, one more is 429', async (limitClass, most) => {
    const { caller } = await world.stranger(plan)
    const statuses = new Map<number, number>()
    for (let count = 1; count <= most; count++) {
      const { status, headers } = await cheap[limitClass](caller)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (count === 1) expect(headers.get('x-ratelimit-limit')).toBe(String(most))
      if (count === most) expect(headers.get('x-ratelimit-remaining')).toBe('0')
    }
    expect([...statuses]).toEqual([[400, most]])
    const refused = await cheap[limitClass](caller)
    expect(refused.status).toBe(429)
    expect(refused.body.error).toMatchObject({ code: 'RATE_LIMITED', details: { limit: most, class: limitClass, plan } })
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(61)
    // The other classes know nothing of it.
    for (const other of Object.keys(rates) as (keyof typeof cheap)[])
      if (other !== limitClass) expect((await cheap[other](caller)).status).toBe(400)
    world.clock.advance(wait * 1_000)
    expect((await cheap[limitClass](caller)).status).toBe(400)
  })

  test(`${streams} open streams, one more is 429; one that is closed makes room`, async () => {
    const { caller } = await world.stranger(plan)
    const { id } = await caller.simulation()
    const follow = () => caller.get(`/simulations/${id}/events`)
    const open = await Promise.all(
      Array.from({ length: streams }, async () => {
        const { status, response } = await follow()
        expect(status).toBe(200)
        return readEvents(response)
      }),
    )
    const refused = await follow()
    expect(refused.status).toBe(429)
    expect(refused.body.error).toMatchObject({ code: 'CONCURRENCY_LIMITED', details: { limit: streams, active: streams, plan } })
    expect(refused.headers.get('retry-after')).toBe('30')
    await open.pop()?.close()
    const again = await follow()
    expect(again.status).toBe(200)
    open.push(readEvents(again.response))
    await Promise.all(open.map((stream) => stream.close()))
  })
})

test('what is public is counted by address: 120 a minute for whoever it is', async () => {
  world.clock.advance(60_001)
  const ask = (headers = {}) => world.specway.call('GET', '/v1/scenarios/none', { headers })
  for (let count = 0; count < 120; count++) expect((await ask({ 'x-api-key': world.key })).status).toBe(404)
  expect((await ask()).body.error).toMatchObject({ code: 'RATE_LIMITED', details: { limit: 120, class: 'read', plan: 'anonymous' } })
})
