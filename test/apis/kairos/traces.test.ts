/** Traces: what was computed, looked at again. Every test computes with the real engine and reads through the gateway. */
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkpoints, simulations } from '../../../generated/kairos/tables.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { issuesOf, openWorld, type Shown, type World } from './world.ts'

const ndjson = { headers: { accept: 'application/x-ndjson' } }
const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

describeEachDatabase('traces', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const lines = async (path: string): Promise<{ readonly steps: string[]; readonly last: Shown }> => {
    const answer = await world.call('GET', path, undefined, ndjson)
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
    const all = String(answer.body).split('\n')
    expect(all.pop()).toBe('')
    return { steps: all.slice(0, -1), last: JSON.parse(all.at(-1) ?? 'null') }
  }
  const alarms = async (): Promise<number> => {
    const [, value] = /^kairos_replay_mismatch_total ([0-9]+)$/m.exec((await world.specway.service.metrics.text()).text) ?? []
    return Number(value)
  }
  /** With inputs of every kind, and three checkpoints. */
  const lived = async (): Promise<Shown> => {
    const { id } = await world.simulation()
    await world.step(id, 300)
    await world.post(`/simulations/${id}/decrees`, { type: 'capability_jump', payload: { target: 'oversight_board', magnitude: 0.2 } })
    await world.post(`/simulations/${id}/decrees`, { type: 'field_shift', payload: { field: 'cliff', b: 11 }, tick: 900 })
    await world.step(id, 250, { oversight_board: 'left' })
    await world.step(id, 2_600)
    return (await world.get(`/simulations/${id}`)).body
  }

  test('the lines of all ticks have the hash of the trace, however they are cut', async () => {
    const { id, traceHash, t } = await lived()
    expect(t).toBe(3_150)
    const whole = await lines(`/simulations/${id}/trace`)
    expect(whole.steps).toHaveLength(t)
    expect(sha256(whole.steps.map((line) => `${line}\n`).join(''))).toBe(traceHash)
    expect(whole.last.simulation.traceHash).toBe(traceHash)
    expect(whole.last.summary).toMatchObject({ fromTick: 1, toTick: t, ticks: t, agentIds: ['frontier_model', 'oversight_board'] })
    const parts = await Promise.all([
      lines(`/simulations/${id}/trace?to=999`),
      lines(`/simulations/${id}/trace?from=1000&to=1000`),
      lines(`/simulations/${id}/trace?from=1001&to=99999`),
    ])
    expect(parts.flatMap(({ steps }) => steps)).toEqual(whole.steps)
    expect(parts.flatMap(({ last }) => last.events)).toEqual(whole.last.events)
    expect(parts.flatMap(({ last }) => last.prophecies)).toEqual(whole.last.prophecies)
    expect(parts.flatMap(({ last }) => last.summary.basinLosses)).toEqual(whole.last.summary.basinLosses)
    expect(await alarms()).toBe(0)
  })

  test('forecasts of which there are many come whole and in order', async () => {
    const { id } = await world.simulation({
      scenario: { seed: 7, initialState: {}, rules: { prophecyEvery: 1 }, agents: [{ id: 'calm', policy: { lambda: 0.2, gamma: 0.9 } }] },
    })
    await world.step(id, 600)
    const ticksOf = async (query: string): Promise<number[]> =>
      (await world.get(`/simulations/${id}/trace?include=prophecies${query}`)).body.trace.prophecies.map(({ data }: Shown) => data.tick)
    expect(await ticksOf('')).toEqual(Array.from({ length: 600 }, (_, index) => index + 1))
    expect(await ticksOf('&from=249&to=251')).toEqual([249, 250, 251])
  })

  test('JSON says the same as the lines', async () => {
    const { id, state, traceHash, t } = await lived()
    const { body } = await world.get(`/simulations/${id}/trace?from=0`)
    const whole = await lines(`/simulations/${id}/trace?from=0`)
    expect(body.trace.steps).toEqual(whole.steps.map((line) => JSON.parse(line)))
    expect(body.trace.steps[0]).toMatchObject({ t: 0, lastMove: 'idle' })
    const { state: inner, ...outer } = body.trace.steps.at(-1)
    expect({ ...outer, ...inner }).toEqual(state)
    expect(body).toMatchObject({ simulationId: id, scenarioId: 'capability-divergence', t, traceHash, status: 'ready' })
    expect([body.trace.events, body.trace.prophecies, body.trace.ghostBranches, body.summary]).toEqual([
      whole.last.events,
      whole.last.prophecies,
      whole.last.ghostBranches,
      whole.last.summary,
    ])
    expect(body.trace.events.filter(({ event }: Shown) => event === 'decree').map(({ tick }: Shown) => tick)).toEqual([301, 900])
  })

  test('every n-th tick, single parts, ticks to come', async () => {
    const { id } = await world.simulation()
    await world.step(id, 120)
    const sparse = (await world.get(`/simulations/${id}/trace?from=5&to=100&every=30`)).body
    expect(sparse.trace.steps.map(({ t }: Shown) => t)).toEqual([5, 35, 65, 95])
    expect(sparse.summary).toMatchObject({ fromTick: 5, toTick: 100, ticks: 96 })
    const { trace } = (await world.get(`/simulations/${id}/trace?include=prophecies`)).body
    expect(Object.keys(trace)).toEqual(['prophecies'])
    expect(trace.prophecies.map(({ data }: Shown) => data.tick)).toEqual([50, 100])
    const later = (await world.get(`/simulations/${id}/trace?from=500`)).body
    expect(later).toMatchObject({ trace: { steps: [], events: [] }, summary: { fromTick: 500, toTick: 499, ticks: 0 } })
    const fresh = await world.simulation()
    expect((await world.get(`/simulations/${fresh.id}/trace`)).body.summary).toMatchObject({ ticks: 0, finalPhase: 'resonant' })
    const bare = await lines(`/simulations/${id}/trace?include=events`)
    expect(bare.steps).toEqual([])
    expect(Object.keys(bare.last)).toEqual(['summary', 'simulation', 'events'])
    // Key by key as the document orders it, whatever the database does to them.
    const shown = await world.get(`/simulations/${id}`)
    expect(JSON.stringify(bare.last.simulation)).toBe(await shown.response.text())
  })

  test('ranges that cannot be', async () => {
    const { id } = await world.simulation()
    const backwards = await world.get(`/simulations/${id}/trace?from=10&to=9`)
    expect([backwards.status, issuesOf(backwards)]).toEqual([400, ['to: Number must be greater than or equal to 10']])
    await world.write(id, { t: 150_000 })
    const long = await world.get(`/simulations/${id}/trace?include=events`)
    expect(issuesOf(long)).toEqual(['to: A range in JSON has at most 100000 ticks; ask for application/x-ndjson'])
    await world.write(id, { scenario: { agents: Array.from({ length: 3 }, (_, n) => ({ id: `a${n}` })) } })
    expect(issuesOf(await world.get(`/simulations/${id}/trace?to=70000`))).toEqual([
      'to: A trace in JSON has at most 200000 records of agents; ask for application/x-ndjson',
    ])
    expect((await world.get(`/simulations/${crypto.randomUUID()}/trace`)).status).toBe(404)
  })

  test('verification computes everything again; what was changed behind the API is found, and never shown', async () => {
    const { id, traceHash } = await lived()
    const verified = await world.post(`/simulations/${id}/verify`)
    expect(verified.body).toMatchObject({
      simulationId: id,
      verified: true,
      t: 3_150,
      traceHash,
      computedHash: traceHash,
      firstMismatch: null,
    })
    const before = await alarms()
    await world.store.system((tx) =>
      tx.db
        .update(checkpoints)
        .set({ trace_hash: sha256('x') })
        .where(eq(checkpoints.tick, 2_000)),
    )
    const broken = await world.post(`/simulations/${id}/verify`)
    expect(broken.body).toMatchObject({ verified: false, firstMismatch: { fromTick: 1_001, toTick: 2_000 } })
    expect(await alarms()).toBe(before + 1)
    const shown = await world.get(`/simulations/${id}/trace?from=1500&to=1600`)
    expect([shown.status, shown.body.error.code]).toEqual([500, 'INTERNAL_ERROR'])
    const streamed = await world.call('GET', `/simulations/${id}/trace?from=1500&to=1600`, undefined, ndjson)
    expect(JSON.parse(String(streamed.body).trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ error: { code: 'INTERNAL_ERROR' } })
    expect(await alarms()).toBe(before + 3)
    expect((await world.get(`/simulations/${id}/trace?to=900`)).status).toBe(200)
    await world.write(id, { trace_hash: sha256('y') })
    expect((await world.get(`/simulations/${id}/trace?from=3001`)).status).toBe(500)
    expect((await world.get(`/simulations/${id}`)).body.t).toBe(3_150)
    const [row] = await world.store.system((tx) => tx.db.select({ t: simulations.t }).from(simulations).where(eq(simulations.id, id)))
    expect(row?.t).toBe(3_150)
  })

  test('discarded attempts are listed in their order, page by page', async () => {
    const { id } = await world.simulation({ scenarioId: 'axelrod-tournament' })
    await world.step(id, 1_500)
    const all = (await world.get(`/simulations/${id}/ghost-branches?limit=200`)).body
    const { total } = all.pagination
    expect(all.data.length).toBe(Math.min(total, 200))
    expect((await world.get(`/simulations/${id}/trace`)).body.trace.ghostBranches).toHaveLength(total)
    const page = (await world.get(`/simulations/${id}/ghost-branches?limit=2&offset=1`)).body
    expect(page).toEqual({ data: all.data.slice(1, 3), pagination: { limit: 2, offset: 1, total } })
    if (total <= 200) {
      const reversed = (await world.get(`/simulations/${id}/ghost-branches?limit=200&order=desc`)).body
      expect(reversed.data).toEqual([...all.data].reverse())
    }
    expect((await world.get(`/simulations/${crypto.randomUUID()}/ghost-branches`)).status).toBe(404)
  })
})
