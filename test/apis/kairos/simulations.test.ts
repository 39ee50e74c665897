/** Simulations in lists, by themselves, and gone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkpoints, events, ghost_branches, inputs, prophecies, usage_days } from '../../../generated/kairos/tables.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { readEvents } from '../artemis/world.ts'
import { issuesOf, openWorld, type Shown, type World } from './world.ts'

const unknown = '01977200-0000-7000-8000-000000000009'
const noSimulation = { code: 'NOT_FOUND', message: 'Simulation not found.', details: null, requestId: '' }

describeEachDatabase('simulations', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  test('one by itself; unknown ones and those of others in the same words', async () => {
    const made = await world.simulation()
    const { status, body } = await world.get(`/simulations/${made.id}`)
    expect(status).toBe(200)
    expect(body).toEqual(made)
    const { caller } = await world.stranger()
    for (const answer of [await world.get(`/simulations/${unknown}`), await caller.get(`/simulations/${made.id}`)]) {
      expect(answer.status).toBe(404)
      expect({ ...answer.body.error, requestId: '' }).toEqual(noSimulation)
    }
    const malformed = await world.get('/simulations/not-a-uuid')
    expect(malformed.status).toBe(400)
    expect(issuesOf(malformed)).toEqual(['id: Invalid uuid'])
  })

  test('lists: newest first, without state and configuration, with filters', async () => {
    const { organization, caller } = await world.stranger()
    const made: Shown[] = []
    for (const scenarioId of ['standard', 'arms-race', 'standard']) {
      made.push(await caller.simulation({ scenarioId }))
      world.clock.advance(1_000)
    }
    await world.write(made[0].id, { status: 'completed', status_reason: 'stop' })
    const ids = async (query: string): Promise<string[]> => (await caller.get(`/simulations${query}`)).body.data.map(({ id }: Shown) => id)
    const [first, second, third] = made.map(({ id }) => id)
    expect(await ids('')).toEqual([third, second, first])
    expect(await ids('?order=asc')).toEqual([first, second, third])
    expect(await ids('?scenarioId=standard')).toEqual([third, first])
    expect(await ids('?status=completed')).toEqual([first])
    expect(await ids('?status=ready&scenarioId=standard')).toEqual([third])
    expect(await ids('?domain=finance')).toEqual([])
    const { body } = await caller.get('/simulations?limit=1&offset=1')
    expect(body.pagination).toEqual({ limit: 1, offset: 1, total: 3 })
    const { state, scenario: _scenario, ...summary } = made[1]
    expect(body.data).toEqual([{ ...summary, phase: state.phase, stability: state.stability }])
    expect(summary.organizationId).toBe(organization.id)
  })

  test('forecasts are listed as they were published', async () => {
    const { id } = await world.simulation()
    await world.step(id, 150)
    const { body } = await world.get(`/simulations/${id}/prophecies`)
    expect(body.pagination).toEqual({ limit: 50, offset: 0, total: 3 })
    expect(body.data.map(({ data }: Shown) => data.tick)).toEqual([50, 100, 150])
    expect(body.data[0]).toMatchObject({ simulationId: id, createdAt: world.clock.now().toISOString(), data: { horizon: 50 } })
    const newest = await world.get(`/simulations/${id}/prophecies?order=desc&limit=1`)
    expect(newest.body.data).toEqual([body.data[2]])
    expect((await world.get(`/simulations/${unknown}/prophecies`)).status).toBe(404)
  })

  describe('DELETE', () => {
    const remove = (id: string) => world.call('DELETE', `/simulations/${id}`)
    const left = (simulation: string): Promise<number[]> =>
      world.store.transaction(world.organization.id, (tx) =>
        Promise.all(
          [inputs, events, checkpoints, prophecies, ghost_branches].map(async (table) => {
            const rows = await tx.db.select().from(table)
            return rows.filter(({ simulation_id }) => simulation_id === simulation).length
          }),
        ),
      )
    const used = (): Promise<Shown[]> => world.store.transaction(world.organization.id, (tx) => tx.db.select().from(usage_days))

    test('takes everything of it along, and nothing else; again it is 404', async () => {
      const { id } = await world.simulation()
      await world.post(`/simulations/${id}/decrees`, { type: 'exogenous_shock', payload: { magnitude: 0.1 } })
      await world.step(id, 1_000)
      expect((await left(id)).slice(0, 4).every((count) => count > 0)).toBe(true)
      const child = (await world.post(`/simulations/${id}/fork`, { atTick: 10 })).body
      const before = await used()
      const removed = await remove(id)
      expect(removed.status).toBe(204)
      expect(removed.body).toBe(undefined)
      expect(await left(id)).toEqual([0, 0, 0, 0, 0])
      expect(await used()).toEqual(before)
      expect((await world.get(`/simulations/${child.id}`)).body).toEqual({ ...child, parentId: null })
      const again = await remove(id)
      expect(again.status).toBe(404)
      expect({ ...again.body.error, requestId: '' }).toEqual(noSimulation)
      expect((await world.post(`/simulations/${id}/step`)).status).toBe(404)
    })

    test('streams hear of it and end', async () => {
      const { id } = await world.simulation()
      const { response } = await world.get(`/simulations/${id}/events`)
      const reader = readEvents(response)
      expect(await reader.next()).toMatchObject({ event: 'simulation:status', data: { reason: 'snapshot' } })
      expect((await remove(id)).status).toBe(204)
      expect(await reader.next()).toMatchObject({ event: 'error', data: { error: { code: 'NOT_FOUND' } } })
      expect(await reader.next()).toBe(null)
    })

    test('ends a playback', async () => {
      const { id } = await world.simulation()
      expect((await world.post(`/simulations/${id}/playback`, { action: 'play', ticksPerSecond: 200 })).status).toBe(200)
      expect((await remove(id)).status).toBe(204)
      expect((await world.get(`/simulations/${id}`)).status).toBe(404)
      // What it was computing meanwhile is not committed, for there is nothing to commit to.
      expect(await left(id)).toEqual([0, 0, 0, 0, 0])
    })

    test('not of others, not without the scope', async () => {
      const { id } = await world.simulation()
      const { caller } = await world.stranger()
      expect((await caller.call('DELETE', `/simulations/${id}`)).status).toBe(404)
      expect((await remove(unknown)).status).toBe(404)
      expect((await (await world.scoped('simulation:read')).call('DELETE', `/simulations/${id}`)).status).toBe(403)
      expect((await world.get(`/simulations/${id}`)).status).toBe(200)
    })
  })
})
