/** Decrees: what is accepted and when it takes effect, what is refused, and the list of them. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { inputs, simulations } from '../../../generated/kairos/tables.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { issuesOf, openWorld, type Shown, type World } from './world.ts'

const unknown = '01977200-0000-7000-8000-000000000009'
const jump = { type: 'capability_jump', payload: { target: 'frontier_model', magnitude: 0.4 } }
const types = ['capability_jump', 'alignment_shift', 'oversight_surge', 'exogenous_shock', 'policy_change', 'field_shift', 'halt']
/** `doomed` is lost in the first tick that it stays where it is. */
const cliff = {
  seed: 3,
  initialState: { positions: { doomed: 9, safe: -4 } },
  agents: [
    { id: 'doomed', policy: { lambda: 1.5, gamma: 0.1 } },
    { id: 'safe', policy: { lambda: 0.1, gamma: 1.5 } },
  ],
}

describeEachDatabase('decrees', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const issue = (id: string, body: object, key?: string) => world.post(`/simulations/${id}/decrees`, body, key)
  const list = async (id: string, query = ''): Promise<Shown> => (await world.get(`/simulations/${id}/decrees${query}`)).body
  const rows = (id: string) =>
    world.store.transaction(world.organization.id, async (tx) =>
      (await tx.db.select().from(inputs)).filter(({ simulation_id }) => simulation_id === id),
    )

  describe('accepting', () => {
    test('one for the next tick, which it takes effect in', async () => {
      const { id } = await world.simulation()
      const answer = await issue(id, jump)
      expect(answer.status).toBe(201)
      expect(answer.headers.get('location')).toBe(`/v1/simulations/${id}/decrees`)
      expect(answer.body).toEqual({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        simulationId: id,
        ...jump,
        createdAt: world.clock.now().toISOString(),
        origin: 'api',
        tick: null,
        appliedAtTick: null,
      })
      expect((await list(id)).data).toEqual([answer.body])
      const { events } = await world.step(id, 3)
      expect(events.filter(({ event }: Shown) => event === 'decree')).toEqual([
        { id: '1.0', tick: 1, event: 'decree', data: { tick: 1, id: answer.body.id, ...jump, origin: 'api' } },
      ])
      expect((await list(id)).data).toEqual([{ ...answer.body, appliedAtTick: 1 }])
    })

    test('one for a later tick; a passed one is refused', async () => {
      const { id } = await world.simulation()
      await world.step(id, 10)
      const late = await issue(id, { ...jump, tick: 10 })
      expect(late.status).toBe(400)
      expect(issuesOf(late)).toEqual(['tick: Number must be greater than or equal to 11'])
      const later = await issue(id, { ...jump, tick: 15 })
      expect(later.body).toMatchObject({ tick: 15, appliedAtTick: null })
      await world.step(id, 4)
      expect((await list(id)).data[0].appliedAtTick).toBe(null)
      await world.step(id, 1)
      expect((await list(id)).data[0].appliedAtTick).toBe(15)
    })

    test('each type, in the order of acceptance', async () => {
      const { id } = await world.simulation()
      const payloads: Record<string, object> = {
        capability_jump: { target: 'frontier_model', magnitude: 0.01 },
        alignment_shift: { target: 'oversight_board', magnitude: -0.01 },
        oversight_surge: { magnitude: 0.1, durationTicks: 5 },
        exogenous_shock: { target: 'frontier_model', magnitude: 0.01 },
        policy_change: { target: 'frontier_model', gammaDrift: 0.001, attractorPreferences: { stability: 0.7 } },
        field_shift: { field: 'stability', b: -12, strength: 0.9 },
        halt: {},
      }
      for (const type of types) {
        const answer = await issue(id, { type, payload: payloads[type] })
        expect(answer.status, type).toBe(201)
        expect(answer.body.payload).toEqual(payloads[type])
      }
      const { data, pagination } = await list(id)
      expect(data.map(({ type }: Shown) => type)).toEqual(types)
      expect(pagination).toEqual({ limit: 50, offset: 0, total: 7 })
    })

    test('the same one twice under one key is one', async () => {
      const { id } = await world.simulation()
      const answers = await Promise.all(Array.from({ length: 5 }, () => issue(id, jump, 'same')))
      expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(201))
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
      expect((await list(id)).pagination.total).toBe(1)
    })

    test('parallel ones have ordinals without a gap', async () => {
      const { id } = await world.simulation()
      await Promise.all(Array.from({ length: 12 }, (_, n) => issue(id, { ...jump, tick: n + 1 })))
      expect((await rows(id)).map(({ ordinal }) => ordinal).sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n))
    })

    test('without waiting for whoever computes', async () => {
      const { id } = await world.simulation()
      const expires = new Date(Date.now() + 60_000)
      await world.write(id, { claim_token: crypto.randomUUID(), claim_kind: 'step', claim_expires_at: expires })
      expect((await issue(id, jump)).status).toBe(201)
      expect((await world.call('PATCH', `/simulations/${id}/policies/oversight_board`, { gamma: 0.9 })).status).toBe(200)
      expect((await list(id)).data.map(({ appliedAtTick }: Shown) => appliedAtTick)).toEqual([null, null])
    })

    test('while ticks are computed: for the first tick after them', async () => {
      const { id } = await world.simulation()
      const step = world.step(id, 6_000)
      await vi.waitFor(
        async () => {
          const [row] = await world.store.transaction(world.organization.id, (tx) =>
            tx.db.select({ claim: simulations.claim_token }).from(simulations).where(eq(simulations.id, id)),
          )
          if (row?.claim === null) throw new Error('Nobody computes it yet.')
        },
        { interval: 5, timeout: 10_000 },
      )
      const accepted = await issue(id, jump)
      const patched = await world.call('PATCH', `/simulations/${id}/policies/oversight_board`, { gamma: 0.9 })
      expect(accepted.status).toBe(201)
      expect(patched.body.policies.oversight_board).toMatchObject({ gamma: 0.9, pending: true })
      expect((await step).t).toBe(6_000)
      expect((await list(id)).data.map(({ appliedAtTick }: Shown) => appliedAtTick)).toEqual([null, null])
      await world.step(id, 1)
      expect((await list(id)).data.map(({ appliedAtTick }: Shown) => appliedAtTick)).toEqual([6_001, 6_001])
      expect((await world.post(`/simulations/${id}/verify`)).body.verified).toBe(true)
    })

    test('a halt keeps its tick from being computed, and says so', async () => {
      const { id } = await world.simulation()
      await issue(id, { ...jump, tick: 5 })
      await issue(id, { type: 'halt', payload: {}, tick: 5 })
      await issue(id, { ...jump, tick: 5 })
      const stepped = await world.step(id, 10)
      expect(stepped).toMatchObject({ t: 4, ticks: 4, status: 'completed' })
      // Where their events are: tick 5 does not exist.
      const told = stepped.events.filter(({ event }: Shown) => event === 'decree')
      expect(told.map(({ tick, data }: Shown) => [tick, data.tick])).toEqual([
        [4, 4],
        [4, 4],
      ])
      expect((await list(id)).data.map(({ appliedAtTick }: Shown) => appliedAtTick)).toEqual([4, 4, null])
      const refused = await issue(id, jump)
      expect(refused.status).toBe(409)
      expect(refused.body.error).toMatchObject({
        code: 'CONFLICT',
        message: 'The simulation is completed.',
        details: { status: 'completed', t: 4 },
      })
    })
  })

  describe('refusing, with nothing stored', () => {
    let id: string
    beforeAll(async () => {
      id = (await world.simulation()).id
    })

    test.each([
      [{ type: 'capability_jump', payload: { target: 'x', magnitude: 0 } }, "payload.target: Unknown agent 'x'"],
      [{ type: 'oversight_surge', payload: { target: 'x', magnitude: 0, durationTicks: 1 } }, "payload.target: Unknown agent 'x'"],
      [{ type: 'policy_change', payload: { target: 'x', gamma: 1 } }, "payload.target: Unknown agent 'x'"],
      [{ type: 'field_shift', payload: { field: 'x', b: 1 } }, "payload.field: Unknown field 'x'"],
      [{ type: 'field_shift', payload: { field: 'cliff', b: 13 } }, 'payload.b: Number must be less than or equal to 12'],
      [{ type: 'field_shift', payload: { field: 'cliff', b: -13 } }, 'payload.b: Number must be greater than or equal to -12'],
      [
        { type: 'policy_change', payload: { target: 'frontier_model', attractorPreferences: { cliff: 1 } } },
        "payload.attractorPreferences.cliff: Unknown attractor 'cliff'",
      ],
      [
        { type: 'capability_jump', payload: { target: 'frontier_model', magnitude: 2 } },
        'payload.magnitude: Number must be less than or equal to 1',
      ],
      [{ ...jump, tick: 0 }, 'tick: Number must be greater than or equal to 1'],
      ...['separation', 'x'].map((type) => [
        { type, payload: {} },
        `type: Invalid enum value. Expected ${types.map((known) => `'${known}'`).join(' | ')}, received '${type}'`,
      ]),
    ] as [object, string][])('%j', async (body, message) => {
      const answer = await issue(id, body)
      expect(answer.status).toBe(400)
      expect(answer.body.error.code).toBe('VALIDATION_ERROR')
      expect(issuesOf(answer)).toEqual([message])
      expect(await rows(id)).toEqual([])
    })

    test('everything that is wrong at once', async () => {
      await world.write(id, { t: 7 })
      expect(issuesOf(await issue(id, { type: 'field_shift', payload: { field: 'x', b: 60 }, tick: 7 }))).toEqual([
        "payload.field: Unknown field 'x'",
        'payload.b: Number must be less than or equal to 12',
        'tick: Number must be greater than or equal to 8',
      ])
      await world.write(id, { t: 0 })
    })

    test('final simulations', async () => {
      const final = (await world.simulation()).id
      for (const status of ['completed', 'collapsed', 'failed'] as const) {
        await world.write(final, { status })
        const answer = await issue(final, jump)
        expect(answer.status).toBe(409)
        expect(answer.body.error).toMatchObject({ code: 'CONFLICT', details: { status, t: 0 } })
      }
      expect(await rows(final)).toEqual([])
    })

    test('an agent that is lost', async () => {
      const { id: lost } = await world.simulation({ scenario: cliff })
      await world.step(lost, 1, { doomed: 'stay', safe: 'stay' })
      const answer = await issue(lost, { type: 'capability_jump', payload: { target: 'doomed', magnitude: 0.1 } })
      expect(answer.status).toBe(409)
      expect(answer.body.error).toMatchObject({ message: 'The agent doomed is lost.', details: { status: 'ready', t: 1, agent: 'doomed' } })
      expect((await issue(lost, { type: 'capability_jump', payload: { target: 'safe', magnitude: 0.1 } })).status).toBe(201)
    })

    test('more than a thousand that wait', async () => {
      const full = (await world.simulation()).id
      const organization = world.organization.id
      await world.store.transaction(organization, (tx) =>
        tx.db.insert(inputs).values(
          Array.from({ length: 999 }, (_, ordinal) => ({
            organization_id: organization,
            simulation_id: full,
            ordinal,
            id: crypto.randomUUID(),
            kind: 'decree' as const,
            type: 'capability_jump' as const,
            origin: 'api' as const,
            payload: jump.payload,
            tick: 500,
          })),
        ),
      )
      await world.write(full, { next_input: 999 })
      expect((await issue(full, jump)).status).toBe(201)
      const answer = await issue(full, jump)
      expect(answer.status).toBe(409)
      expect(answer.body.error).toMatchObject({ code: 'CONFLICT', details: { status: 'ready', t: 0, pending: 1000, limit: 1000 } })
      expect((await list(full, '?limit=1')).pagination.total).toBe(1000)
      const patched = await world.call('PATCH', `/simulations/${full}/policies/frontier_model`, { gamma: 1 })
      expect(patched.status).toBe(409)
      // One of them is no longer waiting.
      await world.step(full, 1)
      expect((await issue(full, jump)).status).toBe(201)
    })

    test('unknown simulations and those of others, in the same words', async () => {
      const { caller } = await world.stranger()
      const answers = await Promise.all([
        issue(unknown, jump),
        caller.post(`/simulations/${id}/decrees`, jump),
        caller.get(`/simulations/${id}/decrees`),
        world.get(`/simulations/${unknown}/decrees`),
      ])
      for (const { status, body } of answers) {
        expect(status).toBe(404)
        expect({ ...body.error, requestId: '' }).toEqual({
          code: 'NOT_FOUND',
          message: 'Simulation not found.',
          details: null,
          requestId: '',
        })
      }
      expect(issuesOf(await issue('not-a-uuid', jump))).toEqual(['id: Invalid uuid'])
    })

    test('without the scope', async () => {
      const reader = await world.scoped('simulation:read')
      expect((await reader.post(`/simulations/${id}/decrees`, jump)).status).toBe(403)
      const writer = await world.scoped('simulation:write')
      expect((await writer.get(`/simulations/${id}/decrees`)).status).toBe(403)
    })
  })

  describe('the list', () => {
    test('pages, order and filters', async () => {
      const { id } = await world.simulation(
        {
          domain: 'finance',
          input: {
            name: 'Two banks',
            seed: 1,
            actors: [
              { name: 'north', leverageRatio: 22, regulatoryScore: 58 },
              { name: 'south', leverageRatio: 3, regulatoryScore: 90 },
            ],
            events: [{ tick: 400, type: 'exogenous_shock', magnitude: 0.1 }],
          },
        },
        '/simulations/from-domain',
      )
      await issue(id, { type: 'halt', payload: {}, tick: 900 })
      await world.call('PATCH', `/simulations/${id}/policies`, { policies: { north: { gamma: 1 }, south: { lambda: 0.2 } } })
      const shown = async (query: string) => {
        const { data, pagination } = await list(id, query)
        return { decrees: data.map(({ type, origin }: Shown) => `${origin} ${type}`), ...pagination }
      }
      const all = ['schedule exogenous_shock', 'api halt', 'policy policy_change', 'policy policy_change']
      expect(await shown('')).toEqual({ decrees: all, limit: 50, offset: 0, total: 4 })
      expect(await shown('?order=desc&limit=3')).toEqual({ decrees: all.toReversed().slice(0, 3), limit: 3, offset: 0, total: 4 })
      expect(await shown('?limit=2&offset=1')).toEqual({ decrees: all.slice(1, 3), limit: 2, offset: 1, total: 4 })
      expect(await shown('?offset=9')).toEqual({ decrees: [], limit: 50, offset: 9, total: 4 })
      expect(await shown('?origin=policy')).toEqual({ decrees: all.slice(2), limit: 50, offset: 0, total: 2 })
      expect(await shown('?type=halt')).toEqual({ decrees: ['api halt'], limit: 50, offset: 0, total: 1 })
      expect(await shown('?type=halt&origin=policy')).toEqual({ decrees: [], limit: 50, offset: 0, total: 0 })
      expect(issuesOf(await world.get(`/simulations/${id}/decrees?order=up`))).toEqual([
        "order: Invalid enum value. Expected 'asc' | 'desc', received 'up'",
      ])
    })

    test('an empty one', async () => {
      const { id } = await world.simulation()
      expect(await list(id)).toEqual({ data: [], pagination: { limit: 50, offset: 0, total: 0 } })
    })
  })
})
