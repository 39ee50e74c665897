/** Simulations by the clock. */
import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { events, simulations } from '../../../generated/kairos/tables.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { type Caller, crowd, issuesOf, openWorld, type Shown, type World } from './world.ts'

describeEachDatabase('playback', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const control = (id: string, body: object, caller: Caller = world) => caller.post(`/simulations/${id}/playback`, body)
  const shown = async (id: string, caller: Caller = world): Promise<Shown> => (await caller.get(`/simulations/${id}`)).body
  async function until(id: string, condition: (simulation: Shown) => boolean, caller: Caller = world): Promise<Shown> {
    const deadline = performance.now() + 10_000
    for (;;) {
      const simulation = await shown(id, caller)
      if (condition(simulation)) return simulation
      if (performance.now() > deadline) throw new Error(`It did not come to that: ${simulation.status} at ${simulation.t}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  test('plays to its end and pauses there', async () => {
    const { id } = await world.simulation()
    const started = await control(id, { action: 'play', ticksPerSecond: 200, untilTick: 55 })
    expect(started.body).toEqual({
      simulationId: id,
      status: 'running',
      t: 0,
      playback: { ticksPerSecond: 200, untilTick: 55, startedAt: '2026-03-01T12:00:00.000Z', startTick: 0 },
    })
    const rested = await until(id, ({ status }) => status === 'paused')
    expect(rested).toMatchObject({ t: 55, statusReason: 'untilTick', playback: { untilTick: 55 } })
    const stored = await world.store.transaction(world.organization.id, (tx) =>
      tx.db.select().from(events).where(eq(events.simulation_id, id)).orderBy(asc(events.tick), asc(events.n)),
    )
    const statuses = stored
      .filter(({ event }) => event === 'simulation:status')
      .map(({ tick, n, data }) => [`${tick}.${n}`, JSON.parse(data).status])
    expect(statuses).toEqual([
      ['0.0', 'ready'],
      ['0.1', 'running'],
      ['55.1', 'paused'],
    ])
    expect((await world.post(`/simulations/${id}/verify`)).body).toMatchObject({ verified: true, t: 55 })
    // An end that was reached binds nobody who resumes.
    expect((await control(id, { action: 'resume' })).body).toMatchObject({
      status: 'running',
      playback: { ticksPerSecond: 200, untilTick: null, startTick: 55 },
    })
    expect((await until(id, ({ t }) => t > 55)).status).toBe('running')
    await control(id, { action: 'stop' })
  })

  test('keeps the pace: never faster than asked for, in at most ten commits a second', async () => {
    const { id } = await world.simulation()
    const begun = performance.now()
    await control(id, { action: 'play', ticksPerSecond: 100 })
    const seen = new Set<number>()
    while (performance.now() - begun < 1_000) {
      seen.add((await shown(id)).t)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const { t } = (await control(id, { action: 'pause' })).body
    expect(t).toBeLessThanOrEqual(((performance.now() - begun) / 1000) * 100)
    // A machine that is busy may miss some, which is not made up.
    expect(t).toBeGreaterThanOrEqual(30)
    expect([...seen].filter((tick) => tick % 10 !== 0)).toEqual([])
  })

  test('pause answers the last tick: none follows', async () => {
    const { id } = await world.simulation()
    await control(id, { action: 'play', ticksPerSecond: 200 })
    await until(id, ({ t }) => t > 20)
    const paused = (await control(id, { action: 'pause' })).body
    expect(paused).toMatchObject({ status: 'paused', playback: { ticksPerSecond: 200 } })
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect(await shown(id)).toMatchObject({ t: paused.t, status: 'paused', statusReason: 'pause' })
    const resumed = (await control(id, { action: 'resume' })).body
    expect(resumed).toMatchObject({ status: 'running', t: paused.t, playback: { ticksPerSecond: 200, startTick: paused.t } })
    await until(id, ({ t }) => t > paused.t)
    expect((await control(id, { action: 'stop' })).body).toMatchObject({ status: 'completed', playback: null })
    expect((await world.post(`/simulations/${id}/verify`)).body.verified).toBe(true)
  })

  test('played again, it takes the new rate and end', async () => {
    const { id } = await world.simulation()
    await control(id, { action: 'play', ticksPerSecond: 1 })
    const again = await control(id, { action: 'play', ticksPerSecond: 200, untilTick: 33 })
    expect(again.body).toMatchObject({ status: 'running', playback: { ticksPerSecond: 200, untilTick: 33 } })
    expect((await until(id, ({ status }) => status === 'paused')).t).toBe(33)
  })

  test('a decree takes effect in the next tick', async () => {
    const { id } = await world.simulation()
    await control(id, { action: 'play', ticksPerSecond: 2 })
    const decree = await world.post(`/simulations/${id}/decrees`, { type: 'exogenous_shock', payload: { magnitude: 0.2 } })
    await until(id, ({ t }) => t >= 1)
    const [applied] = (await world.get(`/simulations/${id}/decrees`)).body.data
    expect(applied).toMatchObject({ id: decree.body.id, appliedAtTick: 1 })
    await control(id, { action: 'stop' })
  })

  test('ends with the simulation', async () => {
    const { id } = await world.simulation()
    await world.post(`/simulations/${id}/decrees`, { type: 'halt', payload: {}, tick: 13 })
    await control(id, { action: 'play', ticksPerSecond: 200 })
    expect(await until(id, ({ status }) => status !== 'running')).toMatchObject({
      status: 'completed',
      statusReason: 'halt',
      t: 12,
      playback: null,
    })
  })

  test('rests when nobody has touched it for a day', async () => {
    const { id } = await world.simulation()
    await control(id, { action: 'play', ticksPerSecond: 50 })
    await world.write(id, { touched_at: new Date(world.clock.now().getTime() - 86_400_000) })
    expect(await until(id, ({ status }) => status !== 'running')).toMatchObject({ status: 'paused', statusReason: 'idle' })
  })

  test('is removed while it plays', async () => {
    const { id } = await world.simulation()
    await control(id, { action: 'play', ticksPerSecond: 200 })
    expect((await world.call('DELETE', `/simulations/${id}`)).status).toBe(204)
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(await world.store.system((tx) => tx.db.select().from(simulations).where(eq(simulations.id, id)))).toEqual([])
  })

  test('its answer is repeated with the key', async () => {
    const { id } = await world.simulation()
    const key = randomUUID()
    const first = await world.post(`/simulations/${id}/playback`, { action: 'play', ticksPerSecond: 100 }, key)
    await until(id, ({ t }) => t > 0)
    const again = await world.post(`/simulations/${id}/playback`, { action: 'play', ticksPerSecond: 100 }, key)
    expect([again.headers.get('idempotency-replayed'), again.body]).toEqual(['true', first.body])
    await control(id, { action: 'stop' })
  })

  describe('refuses', () => {
    test.each([
      ['a rate with pause', { action: 'pause', ticksPerSecond: 5 }, ": Unrecognized key(s) in object: 'ticksPerSecond'"],
      ['an end with stop', { action: 'stop', untilTick: 5 }, ": Unrecognized key(s) in object: 'untilTick'"],
      ['an end that is passed', { action: 'play', untilTick: 10 }, 'untilTick: Number must be greater than or equal to 11'],
    ])('%s', async (_name, body, issue) => {
      const { id } = await world.simulation()
      await world.step(id, 10)
      const answer = await control(id, body)
      expect([answer.status, issuesOf(answer)]).toEqual([400, [issue]])
    })

    test('an end that is passed with the resume of what runs, which goes on as it was', async () => {
      const { caller } = await world.stranger('community')
      const { id } = await caller.simulation()
      await caller.step(id, 10)
      const { playback } = (await control(id, { action: 'play', ticksPerSecond: 1, untilTick: 500 }, caller)).body
      const resumed = (untilTick: number) => control(id, { action: 'resume', untilTick }, caller)
      expect(issuesOf(await resumed(5))).toEqual([expect.stringMatching(/^untilTick: Number must be greater than or equal to 1[1-9]$/)])
      expect(issuesOf(await resumed(10_001))).toEqual(['untilTick: Number must be less than or equal to 10000'])
      const same = await resumed(600)
      expect([same.status, same.body.playback]).toEqual([200, playback])
      await control(id, { action: 'stop' }, caller)
    })

    test('an end, or a playback, beyond what the plan allows', async () => {
      const { caller } = await world.stranger('community')
      const { id } = await caller.simulation()
      const answer = await control(id, { action: 'play', untilTick: 10_001 }, caller)
      expect([answer.status, issuesOf(answer)]).toEqual([400, ['untilTick: Number must be less than or equal to 10000']])
      await caller.step(id, 9_990)
      await control(id, { action: 'play', ticksPerSecond: 200 }, caller)
      expect(await until(id, ({ status }) => status !== 'running', caller)).toMatchObject({
        status: 'paused',
        statusReason: 'tickLimit',
        t: 10_000,
      })
      const none = await control(id, { action: 'play' }, caller)
      expect([none.status, none.body.error.details]).toEqual([409, { status: 'paused', t: 10_000, maxTicksPerRun: 10_000 }])
    })

    test('more playbacks than the plan allows at once', async () => {
      const { caller } = await world.stranger('community')
      const [one, two] = [await caller.simulation(), await caller.simulation()]
      const answers = await Promise.all([one, two].map(({ id }) => control(id, { action: 'play', ticksPerSecond: 1 }, caller)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 429])
      const refusal = answers.find(({ status }) => status === 429)
      expect(refusal?.body.error).toMatchObject({ code: 'CONCURRENCY_LIMITED', details: { limit: 1, active: 1, plan: 'community' } })
      expect(refusal?.headers.get('retry-after')).toBe('5')
      const playing = answers[0]?.status === 200 ? one.id : two.id
      // The one that plays may be played again.
      expect((await control(playing, { action: 'play', ticksPerSecond: 2 }, caller)).status).toBe(200)
      await control(playing, { action: 'pause' }, caller)
      const other = playing === one.id ? two.id : one.id
      expect((await control(other, { action: 'play', ticksPerSecond: 1 }, caller)).status).toBe(200)
      await control(other, { action: 'stop' }, caller)
    })
  })

  test('waits for a step under way', async () => {
    const { id } = await world.simulation({ scenario: crowd(24) })
    const stepping = world.step(id, 500)
    const rowOf = async () => (await world.store.system((tx) => tx.db.select().from(simulations).where(eq(simulations.id, id))))[0]
    while ((await rowOf())?.claim_token == null) await new Promise((resolve) => setTimeout(resolve, 2))
    const stopped = control(id, { action: 'stop' })
    expect((await stepping).t).toBe(500)
    expect((await stopped).body).toMatchObject({ status: 'completed', t: 500 })
  })
})
