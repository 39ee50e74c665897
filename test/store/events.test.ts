import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { DurableEvent } from '../../src/gateway/contract.ts'
import { systemClock } from '../../src/store/clock.ts'
import { pruneEvents } from '../../src/store/event-log.ts'
import { createEvents, type EventHub, EventsGone } from '../../src/store/events.ts'
import { openPostgres } from '../../src/store/postgres.ts'
import type { OwnedStore } from '../../src/store/store.ts'
import { describeEachDatabase, freshPostgresUrl } from '../support/databases.ts'

const organization = '018f0000-0000-7000-8000-000000000001'
const other = '018f0000-0000-7000-8000-000000000002'

async function take(events: AsyncIterable<DurableEvent>, count: number): Promise<DurableEvent[]> {
  const taken: DurableEvent[] = []
  for await (const event of events) if (taken.push(event) === count) break
  return taken
}
const collect = (events: AsyncIterable<DurableEvent>): Promise<DurableEvent[]> => take(events, Number.POSITIVE_INFINITY)
const numbers = (length: number, from = 1): number[] => Array.from({ length }, (_, index) => index + from)

describeEachDatabase('events', (open) => {
  let store: OwnedStore
  let hub: EventHub
  const abort = new AbortController()
  const emit = (topic: string, ...data: unknown[]): Promise<void> =>
    store.transaction(organization, async (tx) => {
      for (const item of data) await hub.append(tx, topic, 'said', item)
    })
  beforeAll(async () => {
    store = await open()
    hub = createEvents({ store, clock: systemClock })
  })
  afterEach(() => {
    expect(hub.subscribers).toBe(0)
  })

  it('are numbered from 1 within their topic, and carry what was given', async () => {
    await emit('a', { text: 'größer', n: 1.5 }, null)
    await emit('b', 'first of b')
    const [first, second] = await take(hub.subscribe(organization, ['a'], 0, abort.signal), 2)
    expect(first).toMatchObject({ id: 1, topic: 'a', type: 'said', data: { text: 'größer', n: 1.5 } })
    expect(second).toMatchObject({ id: 2, data: null })
    expect(await take(hub.subscribe(organization, ['b'], 0, abort.signal), 1)).toMatchObject([{ id: 1, data: 'first of b' }])
  })

  it('of a transaction that was rolled back do not exist, and leave no gap', async () => {
    await emit('rollback', 1)
    await store
      .transaction(organization, async (tx) => {
        await hub.append(tx, 'rollback', 'said', 'never')
        throw new Error('changed my mind')
      })
      .catch(() => undefined)
    await emit('rollback', 2)
    expect((await take(hub.subscribe(organization, ['rollback'], 0, abort.signal), 2)).map(({ id, data }) => [id, data])).toEqual([
      [1, 1],
      [2, 2],
    ])
  })

  it('of 50 parallel writers reach a live subscriber and a late one completely, once, in the same order', async () => {
    const live = take(hub.subscribe(organization, ['busy', 'busier'], 0, abort.signal), 200)
    await Promise.all(
      numbers(50).map((writer) =>
        store.transaction(organization, async (tx) => {
          // In both orders: writers of two topics must not wait for each other.
          for (const topic of writer % 2 === 0 ? ['busy', 'busier'] : ['busier', 'busy']) {
            await hub.append(tx, topic, 'said', writer)
            await tx.db.execute(sql`select 1`)
            await hub.append(tx, topic, 'said', writer)
          }
        }),
      ),
    )
    const seen = await live
    for (const topic of ['busy', 'busier']) {
      const ofTopic = seen.filter((event) => event.topic === topic)
      expect(ofTopic.map(({ id }) => id)).toEqual(numbers(100))
      expect(await take(hub.subscribe(organization, [topic], 0, abort.signal), 100)).toEqual(ofTopic)
    }
  })

  it('are resumed after the last number, while more come in', async () => {
    await emit('resume', ...numbers(450))
    const resumed = take(hub.subscribe(organization, ['resume'], 17, abort.signal), 483)
    for (let from = 451; from <= 500; from += 10) await emit('resume', ...numbers(10, from))
    expect((await resumed).map(({ data }) => data)).toEqual(numbers(483, 18))
  })

  it('start with the next one when no number is given', async () => {
    await emit('now', 'before')
    const iterator = hub.subscribe(organization, ['now'], null, abort.signal)[Symbol.asyncIterator]()
    const next = iterator.next()
    await delay(50)
    await emit('now', 'after')
    expect((await next).value).toMatchObject({ id: 2, data: 'after' })
    await iterator.return?.()
  })

  it('of another organization under the same topic are not seen', async () => {
    await store.transaction(other, (tx) => hub.append(tx, 'shared', 'said', 'theirs'))
    await emit('shared', 'ours')
    expect(await take(hub.subscribe(organization, ['shared'], 0, abort.signal), 1)).toMatchObject([{ id: 1, data: 'ours' }])
  })

  it('of a system transaction need an organization', async () => {
    await expect(store.system((tx) => hub.append(tx, 'system', 'said', 1))).rejects.toThrow('organization')
    await store.system((tx) => hub.append(tx, 'system', 'said', 'from a job', organization))
    expect(await take(hub.subscribe(organization, ['system'], 0, abort.signal), 1)).toMatchObject([{ data: 'from a job' }])
  })

  it('end at once when the signal aborts, while waiting', async () => {
    const caller = new AbortController()
    const all = collect(hub.subscribe(organization, ['silent'], null, caller.signal))
    await delay(20)
    expect(hub.subscribers).toBe(1)
    caller.abort()
    expect(hub.subscribers).toBe(0)
    expect(await all).toEqual([])
  })

  it('end before they begin when the signal was aborted already', async () => {
    expect(await collect(hub.subscribe(organization, ['a'], 0, AbortSignal.abort()))).toEqual([])
  })

  it('that retention removed are reported to who resumes before them, and skipped by who asks for what is kept', async () => {
    await emit('old', 1, 2, 3)
    expect(await pruneEvents(store, new Date(Date.now() + 1_000))).toBeGreaterThanOrEqual(3)
    await expect(take(hub.subscribe(organization, ['old'], 1, abort.signal), 1)).rejects.toThrow(EventsGone)
    await emit('old', 4)
    await expect(take(hub.subscribe(organization, ['old'], 1, abort.signal), 1)).rejects.toThrow(EventsGone)
    expect(await take(hub.subscribe(organization, ['old'], 0, abort.signal), 1)).toMatchObject([{ id: 4, data: 4 }])
    expect(await take(hub.subscribe(organization, ['old'], 3, abort.signal), 1)).toMatchObject([{ id: 4 }])
  })

  it('reach 5,000 subscribers of one topic, each for less than 20 KB', async () => {
    const caller = new AbortController()
    // Grown pages of the heap do not shrink again: the collector is asked for what is alive.
    const { gc } = globalThis
    gc?.()
    const before = process.memoryUsage().heapUsed
    const streams = numbers(5_000).map(() => hub.subscribe(organization, ['crowd'], 0, caller.signal)[Symbol.asyncIterator]())
    const firsts = streams.map((stream) => stream.next())
    await delay(20)
    gc?.()
    const each = (process.memoryUsage().heapUsed - before) / streams.length
    await emit('crowd', 'hello')
    const values = await Promise.all(firsts)
    expect(values.every(({ value }) => value?.id === 1)).toBe(true)
    expect(each).toBeLessThan(20_480)
    caller.abort()
  })
})

it('events of one process are seen by another on the same PostgreSQL [postgres]', async () => {
  const url = await freshPostgresUrl()
  const [one, two] = [openPostgres({ url }), openPostgres({ url })]
  const [writer, reader] = [createEvents({ store: one, clock: systemClock }), createEvents({ store: two, clock: systemClock })]
  const seen = take(reader.subscribe(organization, ['across'], 0, new AbortController().signal), 100)
  for (const n of numbers(100)) await one.transaction(organization, (tx) => writer.append(tx, 'across', 'said', n))
  expect((await seen).map(({ data }) => data)).toEqual(numbers(100))
  await Promise.all([writer.close(), reader.close()])
  await Promise.all([one.close(), two.close()])
})
