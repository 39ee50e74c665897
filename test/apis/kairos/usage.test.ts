/** What an organization has used: simulations and ticks to the last one, requests as the gateway counted them, by days and months of UTC. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { usage_days } from '../../../generated/kairos/tables.ts'
import { organizations } from '../../../generated/platform/tables.ts'
import { pageOf, spanAt, spansBetween } from '../../../src/apis/kairos/organizations/spans.ts'
import { usageDays } from '../../../src/store/internal-tables.ts'
import { testClock } from '../../support/clock.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { type Caller, issuesOf, openWorld, type Shown, type World } from './world.ts'

describeEachDatabase('usage', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open(), { clock: testClock('2026-03-31T23:58:00.000Z') })
  })
  afterAll(() => world.close())

  /** After whatever is in memory was written. */
  const read = async (caller: Caller, organization: string, what: string): Promise<Shown> => {
    await world.specway.service.flush()
    const answer = await caller.get(`/organizations/${organization}/usage/${what}`)
    expect(answer.status).toBe(200)
    return answer.body
  }

  test('the month: what was made and computed at once, what was asked without refusals and strangers', async () => {
    const { organization, caller } = await world.stranger('community')
    const { id } = organization
    const march = { periodStart: '2026-03-01T00:00:00.000Z', periodEnd: '2026-04-01T00:00:00.000Z' }
    const limits = { maxSimulationRuns: 1_000, maxTicksPerRun: 10_000 }
    expect(await read(caller, id, 'summary')).toEqual({ simulationRuns: 0, apiCalls: 0, tickCount: 0, limits, ...march })

    const made = await caller.simulation()
    await caller.step(made.id, 7)
    await caller.post(`/simulations/${made.id}/fork`, { atTick: 3 })
    await caller.call('DELETE', `/simulations/${made.id}`)
    expect((await caller.get('/simulations/nothing')).status).toBe(400)
    expect((await caller.get('/health')).status).toBe(200)
    expect((await caller.get('/nowhere')).status).toBe(404)
    expect((await caller.call('PUT', '/simulations')).status).toBe(405)
    expect((await world.specway.call('GET', '/v1/simulations', { headers: { 'x-api-key': `krs_${'0'.repeat(32)}` } })).status).toBe(401)
    // One reading before, four that were answered with success, one that was refused for its content, and two that no operation answers.
    expect(await read(caller, id, 'summary')).toEqual({ simulationRuns: 2, apiCalls: 8, tickCount: 7, limits, ...march })

    for (let call = 0; call < 8; call++) await caller.simulation()
    expect((await caller.post('/simulations', { scenarioId: 'standard' })).status).toBe(429)
    expect(await read(caller, id, 'summary')).toMatchObject({ simulationRuns: 10, apiCalls: 17, tickCount: 7 })

    // The last millisecond of the month is of the month, the next one is not.
    world.clock.advance(119_999)
    await caller.simulation()
    expect((await read(caller, id, 'summary')).simulationRuns).toBe(11)
    world.clock.advance(1)
    expect(await read(caller, id, 'summary')).toEqual({
      simulationRuns: 0,
      apiCalls: 0,
      tickCount: 0,
      limits,
      periodStart: '2026-04-01T00:00:00.000Z',
      periodEnd: '2026-05-01T00:00:00.000Z',
    })
    const next = await caller.simulation()
    await caller.step(next.id, 5)
    const history = await read(caller, id, 'history?order=desc')
    expect(history).toEqual({
      data: [
        { periodStart: '2026-04-01T00:00:00.000Z', periodEnd: '2026-05-01T00:00:00.000Z', simulationRuns: 1, apiCalls: 3, tickCount: 5 },
        { ...march, simulationRuns: 11, apiCalls: 20, tickCount: 7 },
      ],
      pagination: { limit: 50, offset: 0, total: 2 },
    })
  })

  describe('the history', () => {
    let id: string
    let caller: Caller
    /** As if the organization had been there for longer. */
    beforeAll(async () => {
      const made = await world.stranger()
      ;({ caller } = made)
      id = made.organization.id
      await world.store.system(async (tx) => {
        await tx.db
          .update(organizations)
          .set({ created_at: new Date('2024-02-29T23:30:00Z') })
          .where(eq(organizations.id, id))
        await tx.db.insert(usage_days).values([
          { organization_id: id, day: '2024-02-29', simulation_runs: 1, tick_count: 10 },
          { organization_id: id, day: '2024-03-01', simulation_runs: 2, tick_count: 20 },
          { organization_id: id, day: '2024-03-31', simulation_runs: 4, tick_count: 40 },
          { organization_id: id, day: '2026-03-31', simulation_runs: 8, tick_count: 80 },
        ])
        const day = { organizationId: id, api: 'kairos', refusals: 3 }
        await tx.db.insert(usageDays).values([
          { ...day, day: '2024-02-29', calls: 103 },
          { ...day, day: '2026-03-30', calls: 203 },
          { ...day, day: '2024-03-02', api: 'artemis', calls: 1_000 },
        ])
      })
    })
    const ask = (query: string): Promise<Shown> => read(caller, id, `history?${query}`)
    const starts = ({ data }: Shown): string[] => data.map(({ periodStart }: Shown) => periodStart.slice(0, 10))
    const sums = ({ data }: Shown) => data.map(({ simulationRuns, apiCalls, tickCount }: Shown) => [simulationRuns, apiCalls, tickCount])

    test('of a year when nobody says from when, by months; of thirty days by days; empty ones as zeros', async () => {
      const months = await ask('')
      expect(months.pagination).toEqual({ limit: 50, offset: 0, total: 12 })
      expect(starts(months).slice(0, 2)).toEqual(['2025-05-01', '2025-06-01'])
      expect(starts(months).at(-1)).toBe('2026-04-01')
      expect(sums(months).slice(9)).toEqual([
        [0, 0, 0],
        [8, 200, 80],
        [0, 0, 0],
      ])
      const days = await ask('granularity=day&limit=200')
      expect(days.pagination.total).toBe(30)
      expect(starts(days)[0]).toBe('2026-03-03')
      expect(days.data.slice(-3)).toMatchObject([
        { periodStart: '2026-03-30T00:00:00.000Z', periodEnd: '2026-03-31T00:00:00.000Z', apiCalls: 200 },
        { periodStart: '2026-03-31T00:00:00.000Z', periodEnd: '2026-04-01T00:00:00.000Z', simulationRuns: 8 },
        { periodStart: '2026-04-01T00:00:00.000Z', periodEnd: '2026-04-02T00:00:00.000Z', simulationRuns: 0 },
      ])
    })

    test('begins with the span that the organization was made in, and ends with the present one', async () => {
      const all = await ask('from=2000-01-01T00:00:00Z&to=2100-01-01T00:00:00Z&limit=2')
      expect(starts(all)).toEqual(['2024-02-01', '2024-03-01'])
      expect(sums(all)).toEqual([
        [1, 100, 10],
        [6, 0, 60],
      ])
      expect(all.pagination.total).toBe(27)
      const last = await ask('from=2000-01-01T00:00:00Z&to=2100-01-01T00:00:00Z&offset=26')
      expect(starts(last)).toEqual(['2026-04-01'])
      const leap = await ask('granularity=day&from=2024-02-01T00:00:00Z&to=2024-03-02T00:00:00Z')
      expect(starts(leap)).toEqual(['2024-02-29', '2024-03-01'])
      expect((await ask('from=2000-01-01T00:00:00Z&to=2001-01-01T00:00:00Z')).data).toEqual([])
      expect((await ask('from=2090-01-01T00:00:00Z&to=2091-01-01T00:00:00Z')).pagination.total).toBe(0)
    })

    test('takes whole spans, the one that `to` begins left out, whatever the zone of the times', async () => {
      expect(starts(await ask('from=2026-02-28T23:59:59.999Z&to=2026-03-31T23:59:59.999Z'))).toEqual(['2026-02-01', '2026-03-01'])
      expect(starts(await ask('from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z'))).toEqual(['2026-02-01'])
      expect(starts(await ask('granularity=day&from=2026-02-10T23:00:00-02:00&to=2026-02-12T01:00:00%2B01:00'))).toEqual(['2026-02-11'])
      expect(starts(await ask('granularity=day&to=2026-01-31T00:00:00Z&limit=1'))).toEqual(['2026-01-01'])
    })

    test('pages in either order', async () => {
      const query = 'from=2026-01-15T00:00:00Z&limit=2'
      expect(starts(await ask(query))).toEqual(['2026-01-01', '2026-02-01'])
      expect(starts(await ask(`${query}&offset=2`))).toEqual(['2026-03-01', '2026-04-01'])
      const newest = await ask(`${query}&order=desc&offset=1`)
      expect(starts(newest)).toEqual(['2026-03-01', '2026-02-01'])
      expect(sums(newest)[0]).toEqual([8, 200, 80])
      expect((await ask(`${query}&offset=9`)).data).toEqual([])
    })

    test('a time that ends before it begins is 400', async () => {
      const backwards = await caller.get(`/organizations/${id}/usage/history?from=2026-02-01T00:00:00Z&to=2026-02-01T00:00:00Z`)
      expect([backwards.status, issuesOf(backwards)]).toEqual([400, ['from: Must be before to']])
      const ahead = await caller.get(`/organizations/${id}/usage/history?from=2090-01-01T00:00:00Z`)
      expect([ahead.status, issuesOf(ahead)]).toEqual([400, ['from: Must be in the past']])
      const both = await caller.get(`/organizations/${id}/usage/history?from=2090-02-01T00:00:00Z&to=2090-01-01T00:00:00Z`)
      expect([both.status, issuesOf(both)]).toEqual([400, ['from: Must be before to']])
    })
  })
})

test('spans of a day and of a month meet without a gap, over leap days and years', () => {
  for (const granularity of ['day', 'month'] as const) {
    let at = spanAt(new Date('2023-12-30T05:00:00Z'), granularity)
    for (let step = 1; step < 100; step++) {
      const next = spanAt(new Date('2023-12-30T05:00:00Z'), granularity, step)
      expect(next.start).toEqual(at.end)
      at = next
    }
  }
  const month = spansBetween('month', new Date('2023-11-30T00:00:00Z'), null, { now: new Date('2024-02-01T00:00:00Z'), since: new Date(0) })
  expect(pageOf(month, 'asc', 0, 9).map(({ start }) => start.toISOString().slice(0, 7))).toEqual([
    '2023-11',
    '2023-12',
    '2024-01',
    '2024-02',
  ])
})
