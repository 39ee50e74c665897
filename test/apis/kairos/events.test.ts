/** The stream of a simulation: everything, once, in order, from wherever the reader left off. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { type EventReader, readEvents, type SentEvent } from '../artemis/world.ts'
import { issuesOf, openWorld, type Shown, type World } from './world.ts'

describeEachDatabase('events of a simulation', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const follow = async (id: string, query = '', lastEventId?: string): Promise<EventReader> => {
    const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId }
    const answer = await world.call('GET', `/simulations/${id}/events${query}`, undefined, { headers })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
    return readEvents(answer.response)
  }
  const take = async (reader: EventReader, count: number): Promise<SentEvent[]> => {
    const taken: SentEvent[] = []
    while (taken.length < count) {
      const event = await reader.next()
      if (event === null) break
      taken.push(event)
    }
    return taken
  }
  const rest = (reader: EventReader): Promise<SentEvent[]> => take(reader, Number.POSITIVE_INFINITY)
  const halted = async (ticks: number): Promise<string> => {
    const { id } = await world.simulation()
    if (ticks > 0) await world.step(id, ticks)
    await world.post(`/simulations/${id}/decrees`, { type: 'halt', payload: {} })
    await world.step(id, 1)
    return id
  }
  const idsOf = (events: readonly SentEvent[]): string[] => events.map(({ id = '' }) => id)
  const inOrder = (ids: readonly string[]): boolean => {
    const places = ids.map((id) => id.split('.').map(Number))
    return places.every(([tick = 0, n = 0], at) => {
      const [before, m] = places[at - 1] ?? [-1, -1]
      return at === 0 || tick > (before ?? 0) || (tick === before && n > (m ?? 0))
    })
  }

  test('begins with how things stand, then what is new', async () => {
    const { id } = await world.simulation()
    await world.step(id, 3)
    const reader = await follow(id)
    const [snapshot] = await take(reader, 1)
    expect(snapshot).toMatchObject({
      id: '3.0',
      event: 'simulation:status',
      data: { simulationId: id, status: 'ready', previousStatus: null, reason: 'snapshot', tick: 3 },
    })
    await world.post(`/simulations/${id}/decrees`, { type: 'alignment_shift', payload: { target: 'frontier_model', magnitude: 0.1 } })
    await world.step(id, 2)
    const next = await take(reader, 4)
    expect(next.map((event) => [event.id, event.event])).toEqual([
      ['4.0', 'decree'],
      ['4.1', 'tick'],
      ['5.0', 'prophecy'],
      ['5.1', 'tick'],
    ])
    expect(next[0]?.data).toMatchObject({ tick: 4, type: 'alignment_shift', origin: 'api' })
    expect(next[2]?.data).toMatchObject({ simulationId: id, data: { tick: 5, horizon: 50 } })
    const { steps } = (await world.get(`/simulations/${id}/trace?from=4`)).body.trace
    expect([next[1]?.data, next[3]?.data]).toEqual(steps)
    await reader.close()
  })

  test('from a tick: all of it, with the ids of the trace, then its end', async () => {
    const id = await halted(450)
    const all = await rest(await follow(id, '?from=0'))
    expect(inOrder(idsOf(all))).toBe(true)
    const { trace, t } = (await world.get(`/simulations/${id}/trace`)).body
    expect(all.filter(({ event }) => event === 'tick').map(({ data }) => data)).toEqual(trace.steps)
    expect(all.filter(({ event }) => event !== 'tick').map(({ id: at, event, data }) => ({ id: at, event, data }))).toEqual(
      trace.events.map(({ id: at, event, data }: Shown) => ({ id: at, event, data })),
    )
    expect(all.at(-1)).toMatchObject({ event: 'simulation:status', data: { status: 'completed', reason: 'halt', tick: t } })
    expect(new Set(all.map(({ event }) => event))).toEqual(
      new Set(['tick', 'warning', 'loss', 'phase', 'prophecy', 'decree', 'simulation:status']),
    )
  })

  test('resumed after any event it goes on with the next; after the last there is nothing', async () => {
    const id = await halted(60)
    const all = await rest(await follow(id, '?from=0'))
    for (const at of [0, 1, 48, 49, 50, 51, all.length - 2]) {
      const again = await rest(await follow(id, '', all[at]?.id))
      expect(idsOf(again)).toEqual(idsOf(all.slice(at + 1)))
    }
    const done = await world.call('GET', `/simulations/${id}/events`, undefined, { headers: { 'last-event-id': all.at(-1)?.id ?? '' } })
    expect(done.status).toBe(204)
    const late = await rest(await follow(id))
    expect(late.map(({ event, data }) => [event, data.reason, data.status])).toEqual([['simulation:status', 'snapshot', 'completed']])
  })

  test('a stream that is cut and resumed again and again while ticks are computed has every id once', async () => {
    const { id } = await world.simulation()
    await world.step(id)
    const seen: string[] = []
    let last: string | undefined = '1.0'
    const computing = (async () => {
      for (let round = 0; round < 12; round++) await world.step(id, 37)
    })()
    while (seen.length < 300) {
      const reader = await follow(id, '', last)
      for (const event of await take(reader, 41)) {
        seen.push(event.id ?? '')
        last = event.id
      }
      await reader.close()
    }
    await computing
    const whole = await follow(id, '', '1.0')
    expect(idsOf(await take(whole, seen.length))).toEqual(seen)
    await whole.close()
  })

  test('streams of one simulation do not wait for each other: one that never reads, one of losses only, one that keeps up', async () => {
    const { id } = await world.simulation()
    const [asleep, losses, awake] = [await follow(id), await follow(id, '?types=loss,warning'), await follow(id)]
    await take(asleep, 1)
    await take(awake, 1)
    for (let round = 0; round < 4; round++) await world.step(id, 100)
    const kept = await take(awake, 400)
    expect(inOrder(idsOf(kept))).toBe(true)
    const heard = await take(losses, 2)
    expect(heard.map(({ event }) => event)).toEqual(['warning', 'warning'])
    expect(idsOf(await take(asleep, 400))).toEqual(idsOf(kept))
    for (const reader of [asleep, losses, awake]) await reader.close()
    await vi.waitFor(() => expect(world.specway.service.gateway.openStreams()).toBe(0))
  })

  test('from the present tick: what is still to come of it too', async () => {
    const { id } = await world.simulation()
    const reader = await follow(id, '?from=0&types=simulation:status')
    await world.post(`/simulations/${id}/playback`, { action: 'play', ticksPerSecond: 1 })
    await world.post(`/simulations/${id}/playback`, { action: 'stop' })
    expect((await rest(reader)).map((event) => [event.id, event.data.status])).toEqual([
      ['0.1', 'running'],
      ['0.2', 'completed'],
    ])
  })

  test('from the last tick of a simulation that has ended: how it stands, then the end; 204 is for who comes back', async () => {
    for (const ticks of [0, 7]) {
      const id = await halted(ticks)
      const told = await rest(await follow(id, `?from=${ticks}`))
      expect(told).toEqual(await rest(await follow(id)))
      expect(told).toMatchObject([
        { event: 'simulation:status', data: { status: 'completed', previousStatus: null, reason: 'snapshot', tick: ticks } },
      ])
      const back = await world.call('GET', `/simulations/${id}/events?from=${ticks}`, undefined, {
        headers: { 'last-event-id': told[0]?.id ?? '' },
      })
      expect(back.status).toBe(204)
    }
    // What happened in the last tick comes before its status, as it did.
    const id = await halted(7)
    expect((await rest(await follow(id, '?from=6'))).map(({ event }) => event)).toEqual(['tick', 'decree', 'simulation:status'])
    // Nothing of what was asked for, and nobody who was told so yet.
    expect(await rest(await follow(id, '?from=7&types=loss'))).toEqual([])
  })

  test('kinds of events and every n-th tick, under the ids that they have anyhow', async () => {
    const id = await halted(100)
    const some = await rest(await follow(id, '?from=0&types=tick,prophecy&every=25'))
    expect(some.map(({ id: at = '', event }) => `${at.split('.')[0]} ${event}`)).toEqual([
      '25 tick',
      '50 prophecy',
      '50 tick',
      '75 tick',
      '100 prophecy',
      '100 tick',
    ])
    const all = await rest(await follow(id, '?from=0'))
    expect(idsOf(all)).toEqual(expect.arrayContaining(idsOf(some)))
    // A browser that follows these comes back after each end: it is told when there is nothing more of them.
    const again = async (after: string | undefined) =>
      world.call('GET', `/simulations/${id}/events?types=tick,prophecy&every=25`, undefined, { headers: { 'last-event-id': after ?? '' } })
    expect((await again(some.at(-1)?.id)).status).toBe(204)
    const open = await again(some.at(-2)?.id)
    expect(open.status).toBe(200)
    expect(idsOf(await rest(readEvents(open.response)))).toEqual(idsOf(some.slice(-1)))
  })

  test('places that do not exist', async () => {
    const { id } = await world.simulation()
    await world.step(id, 5)
    const ask = (query: string, lastEventId?: string) =>
      world.call('GET', `/simulations/${id}/events${query}`, undefined, {
        headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
      })
    expect(issuesOf(await ask('?from=6'))).toEqual(['from: Number must be less than or equal to 5'])
    expect(issuesOf(await ask('', '5.1'))).toEqual(['Last-Event-ID: There is no event after 5.0'])
    expect(issuesOf(await ask('', '7'))).toContain('Last-Event-ID: Invalid')
    expect((await world.get(`/simulations/${crypto.randomUUID()}/events`)).status).toBe(404)
  })

  test('a simulation that is removed ends its streams with an error', async () => {
    const { id } = await world.simulation()
    const reader = await follow(id)
    await take(reader, 1)
    expect((await world.call('DELETE', `/simulations/${id}`)).status).toBe(204)
    expect(await rest(reader)).toMatchObject([{ event: 'error', data: { error: { code: 'NOT_FOUND', message: 'Simulation not found.' } } }])
  })
})
