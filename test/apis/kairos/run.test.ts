/** Simulations from beginning to end: as one JSON value, as lines, and again. */
import { createHash, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { simulations, usage_days } from '../../../generated/kairos/tables.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { crowd, issuesOf, openWorld, type Shown, type World } from './world.ts'

const ndjson = { accept: 'application/x-ndjson' }
const everything = ['steps', 'events', 'prophecies', 'ghostBranches']

describeEachDatabase('runs', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const run = (body: object, key: string = randomUUID()) =>
    world.post('/simulations/run', { scenarioId: 'capability-divergence', ...body }, key)
  const inLines = (body: object, key: string = randomUUID()) =>
    world.call(
      'POST',
      '/simulations/run',
      { scenarioId: 'capability-divergence', ...body },
      { headers: { ...ndjson, 'idempotency-key': key } },
    )
  const linesOf = (text: string) => {
    const lines = text.split('\n')
    expect(lines.pop()).toBe('')
    const end = JSON.parse(lines.pop() ?? '')
    return { steps: lines, end }
  }
  const hashOf = (lines: readonly string[]): string =>
    `sha256:${createHash('sha256')
      .update(lines.map((line) => `${line}\n`).join(''))
      .digest('hex')}`
  /** A stream that the test reads by itself. */
  async function opened(body: object, key: string = randomUUID(), signal?: AbortSignal) {
    const headers = { 'x-api-key': world.key, 'content-type': 'application/json', 'idempotency-key': key, ...ndjson }
    const request = { method: 'POST', headers, body: JSON.stringify(body), ...(signal !== undefined && { signal }) }
    const response = await world.specway.service.gateway.app.request('/v1/simulations/run', request)
    if (response.body === null) throw new Error('No body.')
    return { reader: response.body.getReader(), id: response.headers.get('location')?.split('/').at(-1) ?? '' }
  }
  async function rest(reader: ReadableStreamDefaultReader<Uint8Array>, pauseMs = 0): Promise<string> {
    const chunks: Uint8Array[] = []
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      chunks.push(step.value)
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
    return Buffer.concat(chunks).toString('utf8')
  }
  async function until(id: string, condition: (simulation: Shown) => boolean): Promise<Shown> {
    const deadline = performance.now() + 20_000
    for (;;) {
      const simulation = (await world.get(`/simulations/${id}`)).body
      if (condition(simulation)) return simulation
      if (performance.now() > deadline) throw new Error(`It did not come to that: ${simulation.status} at ${simulation.t}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  describe('in JSON', () => {
    test('answers the finished simulation, its trace and a summary', async () => {
      const answer = await run({ ticks: 1_200 })
      expect(answer.status).toBe(201)
      const { id, trace, summary } = answer.body
      expect(answer.headers.get('location')).toBe(`/v1/simulations/${id}`)
      expect(answer.body).toMatchObject({ status: 'completed', statusReason: 'run', t: 1_200, playback: null })
      expect(Object.keys(trace)).toEqual(everything)
      expect(trace.steps.map(({ t }: Shown) => t)).toEqual(Array.from({ length: 1_200 }, (_, index) => index + 1))
      expect(summary).toMatchObject({ fromTick: 1, toTick: 1_200, ticks: 1_200 })
      const read = (await world.get(`/simulations/${id}/trace`)).body
      expect(read).toMatchObject({ trace, summary, traceHash: answer.body.traceHash })
      const { trace: _trace, summary: _summary, ...simulation } = answer.body
      expect((await world.get(`/simulations/${id}`)).body).toEqual(simulation)
      expect((await world.post(`/simulations/${id}/verify`)).body).toMatchObject({ verified: true, t: 1_200 })
    })

    test.each([[['events', 'prophecies']], [['ghostBranches']], [[]], [['steps']]])(
      'answers only what is included: %j',
      async (include) => {
        const { trace, summary } = (await run({ ticks: 120, include })).body
        expect(Object.keys(trace)).toEqual(include)
        expect(summary.ticks).toBe(120)
      },
    )

    test('is repeated with its key, byte for byte, though it is made anew', async () => {
      const key = randomUUID()
      const body = { ticks: 1_100, decrees: [{ tick: 400, type: 'exogenous_shock', payload: { magnitude: 0.3 } }] }
      const first = await run(body, key)
      const again = await run(body, key)
      expect([again.status, again.headers.get('idempotency-replayed'), again.headers.get('location')]).toEqual([
        201,
        'true',
        first.headers.get('location'),
      ])
      expect(await again.response.text()).toBe(await first.response.text())
      const other = await run({ ...body, ticks: 1_101 }, key)
      expect([other.status, other.body.error.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSE'])
    })

    test('of a domain, with the events of its input', async () => {
      const input = {
        name: 'Frontier lab',
        seed: 42,
        models: [{ name: 'gpt-next', capabilityIndex: 620, alignmentScore: 55, autonomyLevel: 6 }],
        events: [{ tick: 20, type: 'capability_jump', target: 'gpt-next', magnitude: 0.2 }],
      }
      const answer = await world.post('/simulations/run', { domain: 'ai-safety', input, ticks: 30, include: ['events'] })
      expect(answer.body).toMatchObject({ domain: 'ai-safety', scenarioId: null, t: 30 })
      expect(answer.body.trace.events.filter(({ event }: Shown) => event === 'decree')).toMatchObject([
        { tick: 20, data: { origin: 'schedule' } },
      ])
    })

    test('twenty at once with one key: one simulation', async () => {
      const { caller, organization } = await world.stranger()
      const key = randomUUID()
      const body = { scenarioId: 'capability-divergence', ticks: 300 }
      const answers = await Promise.all(Array.from({ length: 20 }, () => caller.post('/simulations/run', body, key)))
      expect(new Set(await Promise.all(answers.map(({ response }) => response.text()))).size).toBe(1)
      const rows = await world.store.transaction(organization.id, (tx) => tx.db.select().from(usage_days))
      expect(rows).toMatchObject([{ simulation_runs: 1, tick_count: 300 }])
    })
  })

  describe('in lines', () => {
    test('a line for each tick, whose bytes are hashed, then one last line', async () => {
      const answer = await inLines({ ticks: 2_345 })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([201, 'application/x-ndjson'])
      const { steps, end } = linesOf(answer.body)
      expect(steps.length).toBe(2_345)
      expect(Object.keys(end)).toEqual(['summary', 'simulation', 'events', 'prophecies', 'ghostBranches'])
      expect(end.simulation).toMatchObject({ status: 'completed', t: 2_345, traceHash: hashOf(steps) })
      const read = await world.call('GET', `/simulations/${end.simulation.id}/trace`, undefined, { headers: ndjson })
      expect(read.body).toBe(answer.body)
    })

    test('none without the steps', async () => {
      const { steps, end } = linesOf((await inLines({ ticks: 50, include: [] })).body)
      expect([steps, Object.keys(end)]).toEqual([[], ['summary', 'simulation']])
    })

    test('is repeated in either form', async () => {
      const key = randomUUID()
      const first = await inLines({ ticks: 1_500 }, key)
      const again = await inLines({ ticks: 1_500 }, key)
      expect([again.headers.get('idempotency-replayed'), again.body === first.body]).toEqual(['true', true])
      const { end, steps } = linesOf(first.body)
      const asJson = await run({ ticks: 1_500 }, key)
      expect(asJson.body).toMatchObject({ id: end.simulation.id, summary: end.summary, trace: { events: end.events } })
      expect(asJson.body.trace.steps).toEqual(steps.map((line) => JSON.parse(line)))
    })

    test('a slow reader gets every line, and holds nobody up', async () => {
      const { reader, id } = await opened({ scenarioId: 'capability-divergence', ticks: 8_000 })
      const first = await reader.read()
      const finished = await until(id, ({ status }) => status !== 'running')
      expect(finished).toMatchObject({ status: 'completed', t: 8_000 })
      const { steps, end } = linesOf(Buffer.from(first.value ?? []).toString('utf8') + (await rest(reader)))
      expect([steps.length, hashOf(steps)]).toEqual([8_000, finished.traceHash])
      expect(end.simulation).toEqual(finished)
    })

    test('a reader that goes away does not stop it', async () => {
      const { reader, id } = await opened({ scenarioId: 'capability-divergence', ticks: 6_000 })
      await reader.read()
      await reader.cancel()
      expect(await until(id, ({ status }) => status !== 'running')).toMatchObject({ status: 'completed', t: 6_000 })
    })

    test('a repeat while it computes finds it and streams it from the first tick', async () => {
      const key = randomUUID()
      const body = { scenario: crowd(16), ticks: 2_500 }
      const first = await opened(body, key)
      const again = await opened(body, key)
      expect(again.id).toBe(first.id)
      const [one, two] = await Promise.all([rest(first.reader), rest(again.reader)])
      expect(two).toBe(one)
      expect(linesOf(one).steps.length).toBe(2_500)
    })

    test('ends with an error when the simulation is removed', async () => {
      const { reader, id } = await opened({ scenario: crowd(16), ticks: 10_000 })
      await reader.read()
      expect((await world.call('DELETE', `/simulations/${id}`)).status).toBe(204)
      const text = await rest(reader)
      expect(JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    })
  })

  describe('with decrees', () => {
    test('each takes effect at its tick, those of one tick in their order', async () => {
      const shock = (tick: number, magnitude: number) => ({ tick, type: 'exogenous_shock', payload: { magnitude } })
      const answer = await run({ ticks: 40, decrees: [shock(30, 0.1), shock(12, 0.2), shock(30, 0.3)], include: ['events'] })
      const told = answer.body.trace.events.filter(({ event }: Shown) => event === 'decree')
      expect(told.map(({ tick, data }: Shown) => [tick, data.payload.magnitude, data.origin])).toEqual([
        [12, 0.2, 'schedule'],
        [30, 0.1, 'schedule'],
        [30, 0.3, 'schedule'],
      ])
    })

    test('a halt before the first tick is told as one before any other: the decree, then the status', async () => {
      const told = (events: readonly Shown[]) => events.map(({ id, event, data }) => [id, event, data.type ?? data.reason])
      for (const [tick, t] of [
        [1, 0],
        [2, 1],
      ] as const) {
        const body = { ticks: 100, decrees: [{ tick, type: 'halt', payload: {} }] }
        const [key, lined] = [randomUUID(), randomUUID()]
        const { status, body: answered } = await run(body, key)
        expect([status, answered.status, answered.t]).toEqual([201, 'completed', t])
        expect(told(answered.trace.events)).toEqual([
          [`${t}.1`, 'decree', 'halt'],
          [`${t}.2`, 'simulation:status', 'halt'],
        ])
        expect(answered.trace.events.map((event: Shown) => [event.tick, event.data.tick])).toEqual([
          [t, t],
          [t, t],
        ])
        // Once more, and in lines.
        expect((await run(body, key)).body).toEqual(answered)
        const { end } = linesOf(await (await inLines(body, lined)).response.text())
        expect(told(end.events)).toEqual(told(answered.trace.events))
        // The list names the tick that the event names.
        const { data } = (await world.get(`/simulations/${answered.id}/decrees`)).body
        expect(data).toMatchObject([{ type: 'halt', tick, appliedAtTick: t }])
        expect((await world.post(`/simulations/${answered.id}/verify`)).body.verified).toBe(true)
      }
    })

    test('ends early with a halt', async () => {
      const answer = await run({ ticks: 100, decrees: [{ tick: 61, type: 'halt', payload: {} }] })
      expect(answer.body).toMatchObject({ status: 'completed', statusReason: 'halt', t: 60, summary: { ticks: 60 } })
      const none = await run({ ticks: 100, decrees: [{ tick: 1, type: 'halt', payload: {} }] })
      expect(none.body).toMatchObject({ t: 0, trace: { steps: [] }, summary: { fromTick: 1, toTick: 0, ticks: 0 } })
    })

    test.each([
      [{ tick: 41, type: 'halt', payload: {} }, 'decrees.0.tick: Number must be less than or equal to 40'],
      [
        { tick: 4, type: 'capability_jump', payload: { target: 'nobody', magnitude: 0.1 } },
        "decrees.0.payload.target: Unknown agent 'nobody'",
      ],
    ])('refuses %j', async (decree, issue) => {
      const answer = await run({ ticks: 40, decrees: [decree] })
      expect([answer.status, issuesOf(answer)]).toEqual([400, [issue]])
    })

    test('one that is issued meanwhile takes effect after the commit under way', async () => {
      const { reader, id } = await opened({ scenario: crowd(16), ticks: 4_000 })
      await reader.read()
      const decree = await world.post(`/simulations/${id}/decrees`, { type: 'exogenous_shock', payload: { magnitude: 0.2 } })
      expect(decree.status).toBe(201)
      const { t } = (await world.get(`/simulations/${id}`)).body
      const { steps, end } = linesOf(`{}\n${(await rest(reader)).split('\n').slice(1).join('\n')}`)
      expect(steps.length).toBeGreaterThan(0)
      const [applied] = (await world.get(`/simulations/${id}/decrees`)).body.data.filter(({ origin }: Shown) => origin === 'api')
      // Of the commit that was under way, or of one that was made before the tick was read.
      expect(applied.appliedAtTick).toBeGreaterThan(1)
      expect(applied.appliedAtTick).toBeLessThanOrEqual(t + 1_001)
      expect(applied.appliedAtTick % 1_000 === 1 || applied.appliedAtTick < 1_000).toBe(true)
      expect(end.simulation).toMatchObject({ status: 'completed', t: 4_000 })
      expect((await world.post(`/simulations/${id}/verify`)).body).toMatchObject({ verified: true, t: 4_000 })
    })

    test('is stopped at a commit', async () => {
      const { reader, id } = await opened({ scenario: crowd(16), ticks: 10_000 })
      await reader.read()
      const stopped = (await world.post(`/simulations/${id}/playback`, { action: 'stop' })).body
      expect(stopped).toMatchObject({ status: 'completed', playback: null })
      await rest(reader)
      expect((await world.get(`/simulations/${id}`)).body).toMatchObject({ status: 'completed', statusReason: 'stop', t: stopped.t })
      expect((await world.post(`/simulations/${id}/verify`)).body.verified).toBe(true)
    })
  })

  describe('refuses before anything is made', () => {
    const made = async () => (await world.store.system((tx) => tx.db.select({ id: simulations.id }).from(simulations))).length

    test('more than JSON holds', async () => {
      const before = await made()
      const answer = await run({ scenarioId: undefined, scenario: crowd(32), ticks: 6_251 })
      expect([answer.status, issuesOf(answer)[0]]).toEqual([
        400,
        expect.stringContaining('ticks: Number must be less than or equal to 6250 '),
      ])
      expect(issuesOf(answer)[0]).toContain('application/x-ndjson')
      expect(await made()).toBe(before)
    })

    test('more ticks than the plan allows, more runs than the month has', async () => {
      const { caller, organization } = await world.stranger('community')
      await world.store.transaction(organization.id, (tx) =>
        tx.db.insert(usage_days).values({ organization_id: organization.id, day: '2026-03-01', simulation_runs: 999 }),
      )
      const body = { scenarioId: 'capability-divergence', ticks: 10, include: [] }
      expect((await caller.post('/simulations/run', body)).status).toBe(201)
      const full = await caller.post('/simulations/run', body)
      expect([full.status, full.body.error]).toMatchObject([
        429,
        { code: 'QUOTA_EXCEEDED', details: { metric: 'simulationRuns', limit: 1_000, used: 1_000 } },
      ])
      const unknown = await run({ scenarioId: 'nothing' })
      expect([unknown.status, unknown.body.error.message]).toEqual([404, 'Scenario not found.'])
    })
  })

  test('all ways lead to one hash: a step of 300, three of 100, a playback, a run, a fork', async () => {
    const [one, three, played] = [await world.simulation(), await world.simulation(), await world.simulation()]
    const { traceHash } = await world.step(one.id, 300)
    for (let times = 0; times < 3; times++) await world.step(three.id, 100)
    await world.post(`/simulations/${played.id}/playback`, { action: 'play', ticksPerSecond: 200, untilTick: 300 })
    const ran = (await run({ ticks: 300, include: [] })).body
    const fork = (await world.post(`/simulations/${three.id}/fork`, { atTick: 150 })).body
    await world.step(fork.id, 150)
    await until(played.id, ({ t }) => t === 300)
    const all = await Promise.all(
      [three.id, played.id, ran.id, fork.id].map(async (id) => (await world.get(`/simulations/${id}`)).body.traceHash),
    )
    expect(all).toEqual([traceHash, traceHash, traceHash, traceHash])
    const rows = await world.store.system((tx) => tx.db.select().from(simulations).where(eq(simulations.id, played.id)))
    expect(rows).toMatchObject([{ claim_token: null, status: 'paused' }])
  })
})
