/** Forks: the same past to the bit, a future of their own. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { usage_days } from '../../../generated/kairos/tables.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { startSpecway } from '../../support/specway.ts'
import { issuesOf, openWorld, type Shown, type World } from './world.ts'

const unknown = '01977200-0000-7000-8000-000000000009'
/** Four in a narrow place with little between them: paradoxes in ticks 1 to 27, separations, ghost branches, losses. */
const meeting = {
  seed: 25,
  initialState: { positions: { one: 0, two: 0, three: 1, four: 1 } },
  rules: { prophecyEvery: 7 },
  agents: ['one', 'two', 'three', 'four'].map((id) => ({ id, policy: { lambda: 1.6, gamma: 0.22 } })),
}

describeEachDatabase('forks', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const fork = (id: string, body?: object, key?: string) => world.post(`/simulations/${id}/fork`, body, key)
  const forked = async (id: string, atTick?: number): Promise<Shown> => {
    const answer = await fork(id, atTick === undefined ? undefined : { atTick })
    if (answer.status !== 201) throw new Error(`No fork: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const trace = async (id: string, query: string): Promise<Shown> => (await world.get(`/simulations/${id}/trace?${query}`)).body
  const verified = async (id: string): Promise<boolean> => (await world.post(`/simulations/${id}/verify`)).body.verified
  const list = async (id: string, what: string): Promise<Shown[]> => (await world.get(`/simulations/${id}/${what}?limit=200`)).body.data
  const decree = (id: string, type: string, payload: object, tick?: number) =>
    world.post(`/simulations/${id}/decrees`, { type, payload, ...(tick !== undefined && { tick }) })

  test('moves that a step forces end with the tick that is forked at', async () => {
    const free = await world.simulation()
    await world.step(free.id, 3, { oversight_board: 'stay' })
    const forced = await world.simulation()
    await world.step(forced.id, 100, { oversight_board: 'stay' })
    const { id } = await forked(forced.id, 3)
    // The same three ticks, and then nothing forces anybody in either.
    await world.step(id, 97)
    await world.step(free.id, 97)
    const hashOf = async (of: string): Promise<string> => (await world.get(`/simulations/${of}`)).body.traceHash
    expect(await hashOf(id)).toBe(await hashOf(free.id))
    expect(await hashOf(id)).not.toBe(await hashOf(forced.id))
    expect(await verified(id)).toBe(true)
    const again = await forked(id, 50)
    expect(await verified(again.id)).toBe(true)
  })

  describe('the past', () => {
    /** 1,300 ticks with interventions before and after a checkpoint. */
    let parent: Shown
    beforeAll(async () => {
      const { id } = await world.simulation()
      await decree(id, 'oversight_surge', { magnitude: 0.6, durationTicks: 2000 }, 20)
      await decree(id, 'capability_jump', { target: 'frontier_model', magnitude: 0.1 }, 1_100)
      await world.step(id, 30, { oversight_board: 'left' })
      await world.call('PATCH', `/simulations/${id}/policies/frontier_model`, { gamma: 0.9, gammaDrift: 0 })
      await world.step(id, 1_270)
      parent = (await world.get(`/simulations/${id}`)).body
    })

    test('at the present tick: the same state, the same hash, a life of its own', async () => {
      expect(parent.t).toBe(1_300)
      const answer = await fork(parent.id)
      expect(answer.status).toBe(201)
      const { id, createdAt, updatedAt, ...rest } = answer.body
      expect(answer.headers.get('location')).toBe(`/v1/simulations/${id}`)
      const { id: _id, createdAt: _created, updatedAt: _updated, ...before } = parent
      expect(rest).toEqual({ ...before, parentId: parent.id, forkedAtTick: 1_300 })
      expect(createdAt).toBe(world.clock.now().toISOString())
      expect((await world.get(`/simulations/${id}`)).body).toEqual(answer.body)
      expect((await world.get(`/simulations/${parent.id}`)).body).toEqual(parent)
      expect(await verified(id)).toBe(true)
    })

    test.each([0, 1, 20, 30, 31, 999, 1_000, 1_001, 1_100, 1_299])(
      'at tick %i: stepped as far as its parent, it is where that is',
      async (atTick) => {
        const made = await forked(parent.id, atTick)
        expect(made).toMatchObject({ t: atTick, state: { t: atTick }, parentId: parent.id, forkedAtTick: atTick, status: 'ready' })
        const there = await trace(parent.id, `from=${atTick}&to=${atTick}&include=steps`)
        const { state, ...outer } = there.trace.steps[0]
        expect(made.state).toEqual({ ...outer, ...state })
        // What its parent was told after this tick it has to be told again; forced moves ended with their step.
        if (atTick < 20) {
          await decree(made.id, 'oversight_surge', { magnitude: 0.6, durationTicks: 2000 }, 20)
        }
        if (atTick < 30) await world.step(made.id, 30 - atTick, { oversight_board: 'left' })
        if (atTick <= 30) await world.call('PATCH', `/simulations/${made.id}/policies/frontier_model`, { gamma: 0.9, gammaDrift: 0 })
        if (atTick < 1_100) await decree(made.id, 'capability_jump', { target: 'frontier_model', magnitude: 0.1 }, 1_100)
        const { t } = (await world.get(`/simulations/${made.id}`)).body
        const stepped = await world.step(made.id, 1_300 - t)
        expect(stepped.traceHash).toBe(parent.traceHash)
        expect(stepped.state).toEqual(parent.state)
      },
    )

    test('decrees, forecasts and events are copied under ids of their own, which agree with each other', async () => {
      const made = await forked(parent.id, 1_050)
      const mine = { decrees: await list(made.id, 'decrees'), prophecies: await list(made.id, 'prophecies') }
      const theirs = { decrees: await list(parent.id, 'decrees'), prophecies: await list(parent.id, 'prophecies') }
      const without = ({ id: _id, simulationId: _simulation, ...rest }: Shown) => rest
      expect(mine.decrees.map(without)).toEqual(theirs.decrees.filter(({ appliedAtTick }) => appliedAtTick <= 1_050).map(without))
      expect(mine.decrees).toHaveLength(2)
      expect(mine.prophecies.map(without)).toEqual(theirs.prophecies.filter(({ data }) => data.tick <= 1_050).map(without))
      expect(mine.prophecies.length).toBeGreaterThan(20)
      const ids = [...mine.decrees, ...mine.prophecies].map(({ id }) => id)
      expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true)
      const foreign = new Set([...theirs.decrees, ...theirs.prophecies].map(({ id }) => id))
      expect(ids.some((id) => foreign.has(id))).toBe(false)

      const range = 'from=0&to=1050&every=10000&include=events'
      const events: Shown[] = (await trace(made.id, range)).trace.events
      const parentEvents: Shown[] = (await trace(parent.id, range)).trace.events
      const own = events.filter(({ event }) => event === 'simulation:status')
      expect(own).toHaveLength(1)
      expect(own[0]).toMatchObject({
        tick: 1_050,
        data: { simulationId: made.id, status: 'ready', reason: 'created', previousStatus: null },
      })
      expect(events.at(-1)).toEqual(own[0])
      const plain = (all: Shown[]) => all.filter(({ event }) => event !== 'simulation:status')
      expect(plain(events).map(({ data: _data, ...rest }) => rest)).toEqual(plain(parentEvents).map(({ data: _data, ...rest }) => rest))
      const told = (event: string) => plain(events).flatMap(({ event: name, data }) => (name === event ? [data] : []))
      expect(told('decree').map(({ id }) => id)).toEqual(mine.decrees.map(({ id }) => id))
      expect(told('prophecy')).toEqual(mine.prophecies)
      for (const event of ['loss', 'warning', 'phase', 'paradox'])
        expect(told(event)).toEqual(plain(parentEvents).flatMap(({ event: name, data }) => (name === event ? [data] : [])))
      expect(await verified(made.id)).toBe(true)
    })

    test('a fork of a fork', async () => {
      const first = await forked(parent.id, 1_200)
      const second = await forked(first.id, 1_150)
      expect(second).toMatchObject({ parentId: first.id, forkedAtTick: 1_150 })
      expect(await verified(second.id)).toBe(true)
      expect((await world.step(second.id, 150)).traceHash).toBe(parent.traceHash)
    })
  })

  test('separations and ghost branches are copied as well', async () => {
    const { id } = await world.simulation({ scenario: meeting })
    await world.step(id, 60)
    const ghosts = await list(id, 'ghost-branches')
    expect(ghosts.map(({ tick }) => tick)).toEqual([1, 1, 1, 3, 4, 17, 21, 22, 23, 24, 25, 27, 27, 27])
    const at = 17
    const made = await forked(id, at)
    expect(await list(made.id, 'ghost-branches')).toEqual(ghosts.filter(({ tick }) => tick <= at))
    const separations = (all: Shown[]) =>
      all.filter(({ type }) => type === 'separation').map(({ payload, appliedAtTick }) => ({ payload, appliedAtTick }))
    const parents = separations(await list(id, 'decrees')).filter(({ appliedAtTick }) => appliedAtTick <= at)
    expect(parents).toHaveLength(6)
    expect(separations(await list(made.id, 'decrees'))).toEqual(parents)
    expect(await verified(made.id)).toBe(true)
  })

  test('what is due later is not taken over, and a halt at this place neither', async () => {
    const { id } = await world.simulation()
    await decree(id, 'alignment_shift', { target: 'frontier_model', magnitude: 0.1 }, 11)
    await decree(id, 'halt', {}, 11)
    expect(await world.step(id, 50)).toMatchObject({ t: 10, status: 'completed' })
    const made = await forked(id)
    expect(made).toMatchObject({ t: 10, status: 'ready', statusReason: 'created' })
    expect(await list(made.id, 'decrees')).toEqual([])
    const { events } = (await trace(made.id, 'from=0&include=events')).trace
    expect(events.map(({ event }: Shown) => event)).toEqual(['simulation:status'])
    expect(await world.step(made.id, 50)).toMatchObject({ t: 60, status: 'ready' })
    expect(await verified(made.id)).toBe(true)
    // Undisturbed as nothing of that took effect: as if nobody had ever said it.
    const plain = await world.simulation()
    expect((await world.step(plain.id, 60)).traceHash).toBe((await world.get(`/simulations/${made.id}`)).body.traceHash)
  })

  test('a label of its own, or that of its parent', async () => {
    const { id, label } = await world.simulation()
    expect((await forked(id)).label).toBe(label)
    expect((await fork(id, { label: 'with oversight' })).body.label).toBe('with oversight')
    expect((await fork(id, { label: 'x'.repeat(201) })).status).toBe(400)
  })

  describe('refusing', () => {
    test('a tick that is not computed yet', async () => {
      const { id } = await world.simulation()
      await world.step(id, 3)
      const answer = await fork(id, { atTick: 4 })
      expect(answer.status).toBe(400)
      expect(issuesOf(answer)).toEqual(['atTick: Number must be less than or equal to 3'])
    })

    test('a tick at which every agent is lost; an earlier one is free', async () => {
      const { id } = await world.simulation({
        scenario: { seed: 1, initialState: { positions: { doomed: 9 } }, agents: [{ id: 'doomed', policy: { lambda: 1.5, gamma: 0.1 } }] },
      })
      expect(await world.step(id, 1, { doomed: 'stay' })).toMatchObject({ t: 1, status: 'collapsed' })
      const answer = await fork(id)
      expect(answer.status).toBe(409)
      expect(answer.body.error).toMatchObject({ code: 'CONFLICT', details: { status: 'collapsed', t: 1, atTick: 1 } })
      expect(await forked(id, 0)).toMatchObject({ t: 0, status: 'ready', state: { collapsed: false } })
    })

    test('unknown simulations and those of others, in the same words', async () => {
      const { id } = await world.simulation()
      const { caller } = await world.stranger()
      for (const { status, body } of [await fork(unknown), await caller.post(`/simulations/${id}/fork`)]) {
        expect(status).toBe(404)
        expect({ ...body.error, requestId: '' }).toEqual({
          code: 'NOT_FOUND',
          message: 'Simulation not found.',
          details: null,
          requestId: '',
        })
      }
      expect((await (await world.scoped('simulation:read')).post(`/simulations/${id}/fork`)).status).toBe(403)
    })

    test('one more than the month has', async () => {
      const { organization, caller } = await world.stranger('community')
      const { id } = await caller.simulation({ scenarioId: 'standard' })
      const set = (runs: number) =>
        world.store.transaction(organization.id, (tx) => tx.db.update(usage_days).set({ simulation_runs: sql`${runs}` }))
      await set(999)
      expect((await caller.post(`/simulations/${id}/fork`)).status).toBe(201)
      const refused = await caller.post(`/simulations/${id}/fork`)
      expect(refused.status).toBe(429)
      expect(refused.body.error).toMatchObject({ code: 'QUOTA_EXCEEDED', details: { metric: 'simulationRuns', limit: 1000, used: 1000 } })
      expect((await caller.get('/simulations')).body.pagination.total).toBe(2)
    })

    test('what takes too long to compute again is 504, and leaves nothing', async () => {
      const { organization, caller } = await world.stranger()
      const { secret } = await organization.key('kairos')
      const agents = Array.from({ length: 64 }, (_, n) => ({ id: `agent${n}`, policy: { lambda: 0.2, gamma: 1 } }))
      const { id } = await caller.simulation({ scenario: { seed: 5, initialState: { radius: 64 }, agents, rules: { prophecyEvery: 0 } } })
      await caller.step(id, 400)
      const hasty = await startSpecway({ store: world.store, clock: world.clock, env: { KAIROS_COMPUTE_TIMEOUT_MS: '1' } })
      try {
        const answer = await hasty.call('POST', `/v1/simulations/${id}/fork`, { headers: { 'x-api-key': secret }, body: { atTick: 399 } })
        expect(answer.status).toBe(504)
        expect(answer.body.error.code).toBe('TIMEOUT')
      } finally {
        await hasty.close()
      }
      expect((await caller.get('/simulations')).body.pagination.total).toBe(1)
    })
  })

  test('the same one several times at once under one key is one', async () => {
    const { caller } = await world.stranger()
    const { id } = await caller.simulation()
    const answers = await Promise.all(Array.from({ length: 5 }, () => caller.post(`/simulations/${id}/fork`, { label: 'once' }, 'once')))
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(201))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect((await caller.get('/simulations')).body.pagination.total).toBe(2)
  })
})
