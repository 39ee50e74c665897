/** What follows a simulation while it is computed: the feed of its streams, and the ticks of a run as they come. */
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { KairosPorts } from '../../../src/apis/kairos/ports.ts'
import { LiveTicks, ticksOfRun } from '../../../src/apis/kairos/simulations/run-ticks.ts'
import { Feed } from '../../../src/apis/kairos/traces/feed.ts'
import { traceHandlers } from '../../../src/apis/kairos/traces/index.ts'
import { allGhosts } from '../../../src/apis/kairos/traces/records.ts'
import { Compute } from '../../../src/engines/causality/compute/compute.ts'
import type { Segment } from '../../../src/engines/causality/compute/types.ts'
import { openMemory } from '../../support/databases.ts'
import { openWorld } from './world.ts'

const deaf = { subscribe: () => () => undefined }

test('a feed tells what it has read although the simulation has changed again meanwhile', async () => {
  let ring = (): void => undefined
  let reads = 0
  const ports = {
    changes: {
      subscribe: (_organization: string, _id: string, listener: () => void) => {
        ring = listener
        return () => undefined
      },
    },
    store: {
      read: async () => {
        reads += 1
        await turn()
        if (reads < 50) ring()
        return [{ t: 0, event_count: 1, status: 'running', engine_version: '1.4.4', engine_state: '', hash_state: '' }]
      },
    },
  } as unknown as KairosPorts
  const feed = new Feed(ports, 'organization', 'simulation')
  feed.enter(true)
  expect(await feed.news()).toMatchObject({ head: { status: 'running' }, version: 1 })
  expect(reads).toBe(1)
  // And what came meanwhile is not waited for.
  await feed.changed(1, 60_000, new AbortController().signal)
  expect((await feed.news()).version).toBe(2)
  feed.leave(true)
})

test('ticks that come from memory after they were recomputed are not handed on twice', async () => {
  const store = await openMemory()
  const world = await openWorld(store)
  const compute = new Compute()
  try {
    const { id } = (await world.post('/simulations/run', { scenarioId: 'standard', ticks: 3_000, include: [] })).body
    const ports = { store, compute, changes: deaf, mismatch: () => undefined } as unknown as KairosPorts
    const live = new LiveTicks(false, Number.POSITIVE_INFINITY)
    const place = { organization: world.organization.id, id }
    const ranges: number[][] = []
    for await (const { summary } of ticksOfRun(ports, place, live, new AbortController().signal)) {
      // Its commit was seen in the database first.
      if (ranges.length === 0) live.add({ ticks: summary.toTick, summary, lines: [] } as unknown as Segment)
      ranges.push([summary.fromTick, summary.toTick])
      if (ranges.length > 10) break
    }
    expect(ranges).toEqual([
      [1, 1_000],
      [1_001, 2_000],
      [2_001, 3_000],
    ])
  } finally {
    await compute.close()
    await world.close()
    await store.close()
  }
})

test('ghost branches of which there are many are read page by page, each once, and others have their turn in between', async () => {
  const all = Array.from({ length: 700 }, (_, index) => ({ tick: 1 + Math.floor(index / 3), attempt: 1 + (index % 3) }))
  let pages = 0
  const read = async (_organization: string, _statement: unknown, asked: { from: number; to: number; limit: number; offset: number }) => {
    pages += 1
    return all.filter(({ tick }) => tick >= asked.from && tick <= asked.to).slice(asked.offset, asked.offset + asked.limit)
  }
  const ports = { store: { read } } as unknown as KairosPorts
  const found: { tick: number; attempt: number }[] = []
  let pagesBeforeOthers = 0
  setImmediate(() => {
    pagesBeforeOthers = pages
  })
  for await (const page of allGhosts(ports, { organization: 'o', simulation: 's' }, 1, 230)) found.push(...page)
  expect(found.map(({ tick, attempt }) => ({ tick, attempt }))).toEqual(all.filter(({ tick }) => tick <= 230))
  // What the embedded database answers is there at once, without a turn of the event loop.
  expect([pages, pagesBeforeOthers]).toEqual([3, 1])
})

test('reading and verifying may take as long as the computing of a request may', () => {
  const handlers = traceHandlers({ computeTimeoutMs: 600_000 } as unknown as KairosPorts)
  for (const handler of [handlers.getSimulationTrace, handlers.verifySimulation])
    expect((handler as { timeoutMs?: number }).timeoutMs).toBeGreaterThan(600_000)
})
