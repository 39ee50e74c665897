/** The life of a simulation: every request in every status. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { openWorld, type Shown, type World } from './world.ts'

type Standing = 'ready' | 'playing' | 'in a run' | 'paused' | 'paused, never played' | 'completed' | 'collapsed' | 'failed'

const requests = {
  step: ['POST', '/step', { ticks: 1 }],
  play: ['POST', '/playback', { action: 'play', ticksPerSecond: 1 }],
  pause: ['POST', '/playback', { action: 'pause' }],
  resume: ['POST', '/playback', { action: 'resume' }],
  stop: ['POST', '/playback', { action: 'stop' }],
  decree: ['POST', '/decrees', { type: 'exogenous_shock', payload: { magnitude: 0.1 } }],
  policies: ['PATCH', '/policies', { policies: { frontier_model: { gamma: 0.5 } } }],
  fork: ['POST', '/fork', {}],
  verify: ['POST', '/verify', undefined],
  read: ['GET', '', undefined],
  trace: ['GET', '/trace', undefined],
  remove: ['DELETE', '', undefined],
} as const
type Named = keyof typeof requests

/** Status of the answer, then that of the simulation; null: it is gone. */
type Cell = readonly [answer: number, status: string | null, reason?: string]
const free = (status: string): Pick<Record<Named, Cell>, 'fork' | 'verify' | 'read' | 'trace' | 'remove'> => ({
  fork: [201, status],
  verify: [200, status],
  read: [200, status],
  trace: [200, status],
  remove: [204, null],
})
const refused = (status: string): Record<Named, Cell> => ({
  step: [409, status],
  play: [409, status],
  pause: [409, status],
  resume: [409, status],
  stop: [409, status],
  decree: [409, status],
  policies: [409, status],
  ...free(status),
})
const table: Readonly<Record<Standing, Readonly<Record<Named, Cell>>>> = {
  ready: {
    step: [200, 'ready', 'created'],
    play: [200, 'running', 'play'],
    pause: [409, 'ready'],
    resume: [409, 'ready'],
    stop: [200, 'completed', 'stop'],
    decree: [201, 'ready'],
    policies: [200, 'ready'],
    ...free('ready'),
  },
  playing: {
    step: [409, 'running'],
    play: [200, 'running', 'play'],
    pause: [200, 'paused', 'pause'],
    resume: [200, 'running', 'play'],
    stop: [200, 'completed', 'stop'],
    decree: [201, 'running'],
    policies: [200, 'running'],
    ...free('running'),
  },
  'in a run': {
    step: [409, 'running'],
    play: [409, 'running'],
    pause: [409, 'running'],
    resume: [409, 'running'],
    stop: [200, 'completed', 'stop'],
    decree: [201, 'running'],
    policies: [200, 'running'],
    ...free('running'),
  },
  paused: {
    step: [200, 'paused', 'pause'],
    play: [200, 'running', 'play'],
    pause: [200, 'paused', 'pause'],
    resume: [200, 'running', 'resume'],
    stop: [200, 'completed', 'stop'],
    decree: [201, 'paused'],
    policies: [200, 'paused'],
    ...free('paused'),
  },
  'paused, never played': {
    step: [200, 'paused', 'run'],
    play: [200, 'running', 'play'],
    pause: [200, 'paused', 'run'],
    resume: [409, 'paused', 'run'],
    stop: [200, 'completed', 'stop'],
    decree: [201, 'paused'],
    policies: [200, 'paused'],
    ...free('paused'),
  },
  completed: refused('completed'),
  collapsed: refused('collapsed'),
  failed: refused('failed'),
}

describeEachDatabase('the life of a simulation', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const control = (id: string, action: string): Promise<Shown> =>
    world.post(`/simulations/${id}/playback`, { action, ...(action === 'play' && { ticksPerSecond: 1 }) })

  async function standing(wanted: Standing): Promise<string> {
    const { id } = await world.simulation()
    if (wanted === 'playing' || wanted === 'paused') await control(id, 'play')
    if (wanted === 'paused') await control(id, 'pause')
    if (wanted === 'completed') await control(id, 'stop')
    if (wanted === 'collapsed') await world.write(id, { status: 'collapsed', status_reason: 'collapse' })
    if (wanted === 'failed') await world.write(id, { status: 'failed', status_reason: 'failure' })
    if (wanted === 'paused, never played') await world.write(id, { status: 'paused', status_reason: 'run' })
    // Another process computes it.
    const claim = { claim_token: randomUUID(), claim_kind: 'run', claim_expires_at: new Date(Date.now() + 60_000) } as const
    if (wanted === 'in a run') await world.write(id, { status: 'running', status_reason: 'run', run_until: 5_000, ...claim })
    return id
  }

  describe.each(Object.entries(table) as [Standing, Record<Named, Cell>][])('%s', (wanted, row) => {
    test.each(Object.entries(row) as [Named, Cell][])('%s', async (name, [answer, status, reason]) => {
      const id = await standing(wanted)
      const [method, path, body] = requests[name]
      const before = (await world.get(`/simulations/${id}`)).body
      const got = await world.call(method, `/simulations/${id}${path}`, body)
      expect(got.status).toBe(answer)
      if (answer === 409) expect(got.body.error).toMatchObject({ code: 'CONFLICT', details: { status: before.status, t: before.t } })
      const after = await world.get(`/simulations/${id}`)
      if (status === null) expect(after.status).toBe(404)
      else expect(after.body).toMatchObject({ status, ...(reason !== undefined && { statusReason: reason }) })
      if (status !== null && status !== before.status) {
        const events = (await world.get(`/simulations/${id}/trace?from=0&include=events`)).body.trace.events
        expect(events.at(-1)).toMatchObject({ event: 'simulation:status', data: { status, previousStatus: before.status, reason } })
      }
      if (status === 'running') await control(id, 'stop')
    })
  })
})
