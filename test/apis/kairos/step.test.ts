/** Ticks by hand: what they answer, what they leave behind, and that they come one after the other. */
import { randomUUID } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkpoints, events, inputs, prophecies, simulations, usage_days } from '../../../generated/kairos/tables.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { crowd, issuesOf, openWorld, type Shown, type World } from './world.ts'

describeEachDatabase('steps', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const rowOf = (id: string): Promise<typeof simulations.$inferSelect> =>
    world.store.transaction(world.organization.id, async (tx) => {
      const [row] = await tx.db.select().from(simulations).where(eq(simulations.id, id))
      if (row === undefined) throw new Error('There is no such simulation.')
      return row
    })

  test('a value that is not finite ends the simulation after its last good tick, and its stream says so', async () => {
    // No request leads there: totals whose sum is beyond every double, written behind the API's back.
    const { id } = await world.simulation()
    await world.step(id, 1)
    const { engine_state: sound } = await rowOf(id)
    const engine_state = sound.replace(/"total":\[[^\]]*\]/, '"total":[1.5e308,1.5e308]')
    expect(engine_state).not.toBe(sound)
    await world.write(id, { engine_state })
    const failed = await world.step(id, 3)
    expect(failed).toMatchObject({ status: 'failed', t: 1, ticks: 0 })
    const { trace } = (await world.get(`/simulations/${id}/trace`)).body
    expect(trace.steps).toHaveLength(1)
    expect(trace.events.slice(-2)).toMatchObject([
      { tick: 1, event: 'error', data: { error: { code: 'INTERNAL_ERROR', details: { reason: 'not_finite', t: 1 } } } },
      { tick: 1, event: 'simulation:status', data: { status: 'failed', previousStatus: 'ready', reason: 'failure', tick: 1 } },
    ])
    expect((await world.post(`/simulations/${id}/verify`)).body.verified).toBe(true)
  })

  describe('POST /simulations/{id}/step', () => {
    test('computes one tick without a body, and answers what it did', async () => {
      const { id } = await world.simulation()
      const answer = await world.post(`/simulations/${id}/step`)
      expect(answer.status).toBe(200)
      expect(Object.keys(answer.body)).toEqual([
        'simulationId',
        'status',
        't',
        'ticks',
        'state',
        'traceHash',
        'summary',
        'events',
        'eventsTruncated',
      ])
      expect(answer.body).toMatchObject({
        simulationId: id,
        status: 'ready',
        t: 1,
        ticks: 1,
        state: { t: 1 },
        summary: { fromTick: 1, toTick: 1, ticks: 1 },
      })
      const shown = (await world.get(`/simulations/${id}`)).body
      expect(shown).toMatchObject({
        t: 1,
        status: 'ready',
        statusReason: 'created',
        traceHash: answer.body.traceHash,
        state: answer.body.state,
      })
    })

    test('stores events, forecasts and checkpoints with the ticks, and gives the simulation back', async () => {
      const { id } = await world.simulation()
      const answer = await world.step(id, 1_050)
      const place = (table: typeof events | typeof prophecies | typeof checkpoints) => eq(table.simulation_id, id)
      const stored = await world.store.transaction(world.organization.id, async (tx) => ({
        events: await tx.db.select().from(events).where(place(events)).orderBy(asc(events.tick), asc(events.n)),
        prophecies: await tx.db.select().from(prophecies).where(place(prophecies)).orderBy(asc(prophecies.tick)),
        checkpoints: await tx.db.select().from(checkpoints).where(place(checkpoints)),
      }))
      expect(stored.checkpoints.map(({ tick }) => tick)).toEqual([1_000])
      expect(stored.prophecies.map(({ tick }) => tick)).toEqual(Array.from({ length: 21 }, (_, index) => 50 * (index + 1)))
      // The first is the status that the simulation was made with.
      expect(
        stored.events.slice(1).map(({ tick, n, event, data }) => ({ id: `${tick}.${n}`, tick, event, data: JSON.parse(data) })),
      ).toEqual(answer.events)
      const told = answer.events.filter(({ event }: Shown) => event === 'prophecy').map(({ data }: Shown) => data)
      expect((await world.get(`/simulations/${id}/prophecies`)).body.data).toEqual(told)
      expect(await rowOf(id)).toMatchObject({ t: 1_050, claim_token: null, claim_kind: null, claim_expires_at: null })
    })

    test('gives the steps in the bytes that were hashed, and only what is included', async () => {
      const { id } = await world.simulation()
      const answer = await world.post(`/simulations/${id}/step`, { ticks: 3, include: ['steps'] })
      expect(answer.body).not.toHaveProperty('events')
      expect(answer.body.steps.map(({ t }: Shown) => t)).toEqual([1, 2, 3])
      const trace = (await world.get(`/simulations/${id}/trace`)).body
      expect(answer.body.steps).toEqual(trace.trace.steps)
      expect(Object.keys((await world.post(`/simulations/${id}/step`, { include: [] })).body)).not.toContain('events')
    })

    test('counts committed ticks', async () => {
      const { caller, organization } = await world.stranger()
      const { id } = await caller.simulation()
      await caller.step(id, 30)
      await caller.step(id, 12)
      const rows = await world.store.transaction(organization.id, (tx) => tx.db.select().from(usage_days))
      expect(rows).toMatchObject([{ day: '2026-03-01', simulation_runs: 1, tick_count: 42 }])
    })

    test('refuses more ticks than one request has', async () => {
      const { id } = await world.simulation()
      const answer = await world.post(`/simulations/${id}/step`, { ticks: 10_001 })
      expect([answer.status, issuesOf(answer)]).toEqual([400, ['ticks: Number must be less than or equal to 10000']])
    })

    test('refuses steps of more agents than JSON holds', async () => {
      const { id } = await world.simulation({ scenario: crowd(64) })
      const answer = await world.post(`/simulations/${id}/step`, { ticks: 3_126, include: ['steps'] })
      expect([answer.status, issuesOf(answer)[0]]).toEqual([
        400,
        expect.stringMatching(/^ticks: Number must be less than or equal to 3125 with/),
      ])
      expect((await world.post(`/simulations/${randomUUID()}/step`)).status).toBe(404)
      const { caller } = await world.stranger()
      expect((await caller.post(`/simulations/${id}/step`)).body.error).toMatchObject({
        code: 'NOT_FOUND',
        message: 'Simulation not found.',
      })
    })

    test('ends with the tick that ends the simulation', async () => {
      const { id } = await world.simulation()
      await world.post(`/simulations/${id}/decrees`, { type: 'halt', payload: {}, tick: 8 })
      const answer = await world.step(id, 20)
      expect(answer).toMatchObject({ status: 'completed', t: 7, ticks: 7, state: { t: 7 } })
      expect(answer.events.slice(-2)).toMatchObject([
        { id: '7.1', event: 'decree', data: { type: 'halt' } },
        { id: '7.2', event: 'simulation:status', data: { status: 'completed', previousStatus: 'ready', reason: 'halt', tick: 7 } },
      ])
      expect((await world.get(`/simulations/${id}/decrees`)).body.data[0]).toMatchObject({ tick: 8, appliedAtTick: 7 })
      const again = await world.post(`/simulations/${id}/step`)
      expect([again.status, again.body.error.code, again.body.error.details]).toEqual([409, 'CONFLICT', { status: 'completed', t: 7 }])
      expect((await world.post(`/simulations/${id}/verify`)).body.verified).toBe(true)
    })

    test('a halt that is due at once computes nothing', async () => {
      const { id } = await world.simulation()
      await world.post(`/simulations/${id}/decrees`, { type: 'halt', payload: {} })
      expect(await world.step(id, 5)).toMatchObject({ status: 'completed', t: 0, ticks: 0, summary: { ticks: 0 } })
    })

    test('that is sent in pieces is the same to the byte, and so is its repeat', async () => {
      const [{ id }, { id: twin }] = [await world.simulation(), await world.simulation()]
      const key = randomUUID()
      const ask = async (): Promise<string> =>
        (await world.post(`/simulations/${id}/step`, { ticks: 3_000, include: ['steps', 'events'] }, key)).response.text()
      const text = await ask()
      expect(Buffer.byteLength(text)).toBeGreaterThan(1_500_000)
      expect((await ask()) === text).toBe(true)
      await world.step(twin, 3_000)
      const lines = (
        await world.call('GET', `/simulations/${twin}/trace?include=steps`, undefined, { headers: { accept: 'application/x-ndjson' } })
      ).body
      const steps = lines.trim().split('\n').slice(0, -1).join(',')
      expect(text.includes(`"steps":[${steps}],"events":[`)).toBe(true)
    })
    test('is repeated with its key, byte for byte', async () => {
      const { id } = await world.simulation()
      const key = randomUUID()
      const first = await world.post(`/simulations/${id}/step`, { ticks: 60, include: ['steps', 'events'] }, key)
      const again = await world.post(`/simulations/${id}/step`, { ticks: 60, include: ['steps', 'events'] }, key)
      expect(again.headers.get('idempotency-replayed')).toBe('true')
      expect(await again.response.text()).toBe(await first.response.text())
      expect((await rowOf(id)).t).toBe(60)
    })
  })

  describe('forced moves', () => {
    test('hold in every tick of the call, are recorded, and a replay agrees', async () => {
      const { id } = await world.simulation()
      await world.step(id, 5)
      const answer = await world.post(`/simulations/${id}/step`, { ticks: 4, moves: { frontier_model: 'right' }, include: ['steps'] })
      const moved = answer.body.steps.map(({ agents }: Shown) => agents.find((agent: Shown) => agent.id === 'frontier_model').lastMove)
      expect(moved).toEqual(['right', 'right', 'right', 'right'])
      const rows = await world.store.transaction(world.organization.id, (tx) =>
        tx.db
          .select()
          .from(inputs)
          .where(and(eq(inputs.simulation_id, id), eq(inputs.kind, 'moves'))),
      )
      expect(rows).toMatchObject([{ ordinal: 0, tick: 6, until_tick: 9, applied_at_tick: 6, payload: { frontier_model: 'right' } }])
      await world.step(id, 20)
      expect((await world.post(`/simulations/${id}/verify`)).body).toMatchObject({ verified: true, t: 29 })
      expect((await world.get(`/simulations/${id}/decrees`)).body.data).toEqual([])
    })

    test('name agents that live', async () => {
      const { id, state } = await world.simulation()
      const answer = await world.post(`/simulations/${id}/step`, { moves: { nobody: 'left' } })
      expect([answer.status, issuesOf(answer)]).toEqual([400, ["moves.nobody: Unknown agent 'nobody'"]])
      const [first, ...others] = state.agents
      await world.write(id, { state: { ...state, agents: [{ ...first, alive: false }, ...others] } })
      const lost = await world.post(`/simulations/${id}/step`, { moves: { [first.id]: 'left' } })
      expect([lost.status, issuesOf(lost)]).toEqual([400, [`moves.${first.id}: The agent '${first.id}' is lost`]])
      expect((await rowOf(id)).t).toBe(0)
    })
  })

  describe('the plan', () => {
    test('ends the ticks: 400 for too many, 409 when none is left', async () => {
      const { caller } = await world.stranger('community')
      const { id } = await caller.simulation()
      await caller.step(id, 9_990)
      const many = await caller.post(`/simulations/${id}/step`, { ticks: 11 })
      expect([many.status, issuesOf(many)]).toEqual([400, ['ticks: Number must be less than or equal to 10']])
      expect((await caller.step(id, 10)).t).toBe(10_000)
      const none = await caller.post(`/simulations/${id}/step`)
      expect([none.status, none.body.error.details]).toEqual([409, { status: 'ready', t: 10_000, maxTicksPerRun: 10_000 }])
    })
  })

  describe('in parallel', () => {
    test('twenty of one tick: as many ticks as were answered', async () => {
      const { id } = await world.simulation()
      const answers = await Promise.all(Array.from({ length: 20 }, () => world.post(`/simulations/${id}/step`)))
      const good = answers.filter(({ status }) => status === 200)
      expect(good.map(({ body }) => body.t).sort((a, b) => a - b)).toEqual(Array.from({ length: good.length }, (_, index) => index + 1))
      for (const { status, body } of answers) if (status !== 200) expect([status, body.error.details]).toMatchObject([409, { busy: true }])
      expect((await rowOf(id)).t).toBe(good.length)
      expect(good.length).toBeGreaterThan(0)
    })

    test('twenty with one key: one tick', async () => {
      const { id } = await world.simulation()
      const key = randomUUID()
      const answers = await Promise.all(Array.from({ length: 20 }, () => world.post(`/simulations/${id}/step`, {}, key)))
      expect(new Set(await Promise.all(answers.map(({ response }) => response.text()))).size).toBe(1)
      expect((await rowOf(id)).t).toBe(1)
    })

    test('a decree while a step computes is accepted at once and takes effect right after its commit', async () => {
      const { id } = await world.simulation({ scenario: crowd(24) })
      const stepping = world.step(id, 3_000)
      await claimed(id)
      const decree = await world.post(`/simulations/${id}/decrees`, { type: 'exogenous_shock', payload: { magnitude: 0.2 } })
      const timed = await world.post(`/simulations/${id}/decrees`, { type: 'exogenous_shock', payload: { magnitude: 0.1 }, tick: 7 })
      expect([decree.status, timed.status, (await rowOf(id)).t]).toEqual([201, 201, 0])
      expect((await stepping).t).toBe(3_000)
      const waiting = (await world.get(`/simulations/${id}/decrees`)).body.data.filter(({ origin }: Shown) => origin === 'api')
      expect(waiting.map(({ appliedAtTick }: Shown) => appliedAtTick)).toEqual([null, null])
      const { events } = await world.step(id)
      expect(events.filter(({ event }: Shown) => event === 'decree').map(({ data }: Shown) => data.id)).toEqual([
        decree.body.id,
        timed.body.id,
      ])
      expect((await world.post(`/simulations/${id}/verify`)).body).toMatchObject({ verified: true, t: 3_001 })
    })

    test('a step of a simulation that is removed meanwhile is 404', async () => {
      const { id } = await world.simulation({ scenario: crowd(24) })
      const stepping = world.post(`/simulations/${id}/step`, { ticks: 1_000 })
      await claimed(id)
      expect((await world.call('DELETE', `/simulations/${id}`)).status).toBe(204)
      expect((await stepping).status).toBe(404)
    })
  })

  async function claimed(id: string): Promise<void> {
    while ((await rowOf(id)).claim_token === null) await new Promise((resolve) => setTimeout(resolve, 2))
  }
})
