import { afterEach, describe, expect, it } from 'vitest'
import { ComputeClosed, ComputeFailure, ComputeTimeout, Overloaded } from '../../../../src/engines/causality/compute/errors.ts'
import type { Job } from '../../../../src/engines/causality/compute/job.ts'
import { ComputePool, type PoolOptions } from '../../../../src/engines/causality/compute/pool.ts'
import { joinSegments } from '../../../../src/engines/causality/compute/segment.ts'
import type { AdvanceTask } from '../../../../src/engines/causality/compute/tasks.ts'
import type { Segment } from '../../../../src/engines/causality/compute/types.ts'
import { endlessChannel, faulty } from './faults.ts'
import { contentOf, divergence, engines, inputs, segmentsOf, start, wholeOf } from './fixture.ts'

const pools: ComputePool[] = []
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())))

function poolOf(options: Partial<PoolOptions> = {}): ComputePool {
  const pool = new ComputePool({ engines: engines.module, size: 1, ...options })
  pools.push(pool)
  return pool
}

const task = (ticks: number, version?: string): AdvanceTask => ({
  kind: 'advance',
  position: start(divergence, version),
  inputs,
  ticks,
  lines: true,
  segmentTicks: 1_000,
  segmentWeight: 2_000,
})

async function read(job: Job): Promise<Segment> {
  const segments: Segment[] = []
  for await (const output of job) if (output.kind === 'advance') segments.push(output.segment)
  return joinSegments(segments)
}

/** The tick that is computed next for a job. */
const nextTick = ({ left }: Job): number => (left?.kind === 'advance' ? left.position.tick + 1 : Number.NaN)

const quiet = (pool: ComputePool): Promise<void> => expect.poll(() => pool.active, { timeout: 30_000, interval: 5 }).toBe(0)

describe('a pool of workers', () => {
  it('computes what the calling thread computes', async () => {
    expect(contentOf(await read(poolOf().start(task(2_500))))).toEqual(contentOf(wholeOf(divergence, inputs, 2_500)))
  })

  it('starts no thread before it is needed, no more than its size, and ends those that are idle', async () => {
    const pool = poolOf({ size: 2, idleMs: 20 })
    expect(pool.threads).toBe(0)
    const jobs = [1, 2, 3].map(() => pool.start(task(300)))
    expect(pool.threads).toBe(2)
    const [first, second, third] = await Promise.all(jobs.map(read))
    expect(second?.traceHash).toBe(first?.traceHash)
    expect(third?.traceHash).toBe(first?.traceHash)
    await expect.poll(() => pool.threads, { timeout: 30_000 }).toBe(0)
    expect((await read(pool.start(task(300)))).traceHash).toBe(first?.traceHash)
  })

  it('computes no more than two segments ahead of a reader that never reads, and keeps no place for it', async () => {
    const pool = poolOf({ queue: 1 })
    const slow = pool.start(task(10_000))
    await quiet(pool)
    expect(nextTick(slow)).toBe(2_001)
    expect(slow.credit).toBe(0)
    // The one place there is serves others meanwhile.
    await read(pool.start(task(100)))
    expect(nextTick(slow)).toBe(2_001)
  })

  it('counts a segment that the reader is still busy with', async () => {
    const pool = poolOf()
    const job = pool.start(task(10_000))
    const first = await job.next()
    expect(first.value).toMatchObject({ kind: 'advance', segment: { ticks: 1_000 } })
    await quiet(pool)
    expect(nextTick(job)).toBe(2_001)
    await job.next()
    await quiet(pool)
    expect(nextTick(job)).toBe(3_001)
  })

  it('gives a reader that stops at every segment the same as any other', async () => {
    const pool = poolOf()
    const job = pool.start(task(4_000))
    const segments: Segment[] = []
    for await (const output of job) {
      if (output.kind === 'advance') segments.push(output.segment)
      await quiet(pool)
    }
    expect(segments.map(({ ticks }) => ticks)).toEqual([1_000, 1_000, 1_000, 1_000])
    expect(contentOf(joinSegments(segments))).toEqual(contentOf(joinSegments(segmentsOf(start(), inputs, 4_000))))
  })

  it('does not let a short job wait for a long one, on one thread', async () => {
    const pool = poolOf()
    const long = pool.start({ ...task(20_000), segmentTicks: 20_000 })
    const ended: string[] = []
    const all = read(long).then(() => ended.push('long'))
    for (let n = 0; n < 5; n += 1) {
      await read(pool.start(task(200)))
      ended.push('short')
    }
    await all
    expect(ended).toEqual(['short', 'short', 'short', 'short', 'short', 'long'])
  })

  it('refuses what is more than its queues hold, and takes on again when there is room', async () => {
    const pool = poolOf({ size: 2, queue: 2 })
    const jobs = [1, 2, 3, 4].map(() => pool.start({ ...task(100_000), segmentTicks: 100_000 }))
    expect(() => pool.start(task(10))).toThrow(Overloaded)
    await jobs[0]?.return()
    const next = pool.start(task(10))
    expect(() => pool.start(task(10))).toThrow(Overloaded)
    expect((await read(next)).ticks).toBe(10)
  })

  it('hands many inputs over without one large message', async () => {
    const many = Array.from({ length: 4_500 }, (_, i) => ({
      tick: 1 + (i % 1_500),
      input: { kind: 'force' as const, agent: 'frontier_model', lambda: 0.3 + (i % 7) / 100, gamma: 0.5 },
    }))
    const segment = await read(poolOf().start({ ...task(1_500), inputs: many }))
    expect(segment.traceHash).toBe(wholeOf(divergence, many, 1_500).traceHash)
  })
})

describe('a job that goes wrong', () => {
  it('rejects with what the engine threw, after what came before, and harms nobody', async () => {
    const pool = poolOf()
    const bad = pool.start(task(3_000, faulty('throws', 1_500)))
    const good = read(pool.start(task(2_000)))
    expect((await bad.next()).value).toMatchObject({ segment: { ticks: 1_000 } })
    await expect(bad.next()).rejects.toThrow(new ComputeFailure('A fault in tick 1500.'))
    await expect(bad.next()).rejects.toThrow(ComputeFailure)
    expect((await good).traceHash).toBe(wholeOf(divergence, inputs, 2_000).traceHash)
    expect(pool.active).toBe(0)
  })

  it('rejects for a version that does not run here', async () => {
    await expect(read(poolOf().start({ ...task(10), position: { ...start(), engineVersion: '0.0.0' } }))).rejects.toThrow(
      'Version 0.0.0 of the engine',
    )
  })

  it('is ended with its thread when a tick does not end; the others go on where they were', async () => {
    const pool = poolOf({ limitMs: 2_000 })
    const good = [read(pool.start(task(3_000))), read(pool.start(task(200)))]
    const bad = read(pool.start(task(3_000, faulty('endless', 50))))
    await expect(bad).rejects.toThrow(new ComputeTimeout(2_000))
    const [long, short] = await Promise.all(good)
    expect(contentOf(long as Segment)).toEqual(contentOf(joinSegments(segmentsOf(start(), inputs, 3_000))))
    expect(short?.ticks).toBe(200)
  })

  it('counts jobs under one allowance together, and begins none when nothing is left of it', async () => {
    const pool = poolOf({ limitMs: 60_000 })
    const allowance = pool.allowance(1_000)
    expect(allowance.spentMs).toBe(1_000)
    await read(pool.start(task(500), { allowance }))
    const { spentMs } = allowance
    expect(spentMs).toBeGreaterThan(1_000)
    await read(pool.start(task(500), { allowance }))
    expect(allowance.spentMs).toBeGreaterThan(spentMs)
    const late = pool.start(task(500), { allowance: pool.allowance(60_000) })
    expect(pool.active).toBe(0)
    await expect(read(late)).rejects.toBeInstanceOf(ComputeTimeout)
  })

  it('is ended without its thread when it is merely long', async () => {
    const pool = poolOf({ limitMs: 50 })
    await expect(read(pool.start({ ...task(1_000_000), segmentTicks: 1_000_000 }))).rejects.toThrow(new ComputeTimeout(50))
    expect(pool.threads).toBe(1)
    expect(pool.active).toBe(0)
  })

  it('has its limit for all of its ticks, however often its reader lets it wait', async () => {
    const pool = poolOf({ limitMs: 200 })
    const job = pool.start(task(1_000_000))
    const paused = async (): Promise<void> => {
      for await (const _ of job) await quiet(pool)
    }
    await expect(paused()).rejects.toThrow(ComputeTimeout)
  })

  it('rejects when its thread ends under it; the others go on where they were', async () => {
    const pool = poolOf()
    const good = read(pool.start(task(3_000)))
    await expect(read(pool.start(task(3_000, faulty('exit', 50))))).rejects.toThrow(ComputeFailure)
    expect((await good).traceHash).toBe(wholeOf(divergence, inputs, 3_000).traceHash)
    expect((await read(pool.start(task(100)))).ticks).toBe(100)
  })

  it('is not taken up for ever when every thread ends under it', async () => {
    const pool = poolOf()
    await expect(read(pool.start(task(3_000, faulty('stray', 50))))).rejects.toThrow('No worker that could compute the simulation stayed.')
    expect((await read(pool.start(task(100)))).ticks).toBe(100)
  })

  it('rejects when threads cannot start', async () => {
    const pool = poolOf({ engines: new URL('./no-such-module.ts', import.meta.url) })
    await expect(read(pool.start(task(10)))).rejects.toMatchObject({ name: 'ComputeFailure', cause: { code: 'ERR_MODULE_NOT_FOUND' } })
    await expect.poll(() => pool.threads).toBe(0)
  })
})

describe('a job that is given up', () => {
  it('rejects with the reason of its signal and stops computing', async () => {
    const pool = poolOf()
    const controller = new AbortController()
    const job = pool.start(task(1_000_000), { signal: controller.signal })
    await job.next()
    const next = job.next()
    const reason = new Error('The request went away.')
    controller.abort(reason)
    expect(pool.active).toBe(0)
    await next.catch(() => undefined)
    await expect(job.next()).rejects.toBe(reason)
    expect((await read(pool.start(task(100)))).ticks).toBe(100)
  })

  it('is not begun under a signal that was aborted before', () => {
    const pool = poolOf()
    const reason = new Error('Too late.')
    expect(() => pool.start(task(10), { signal: AbortSignal.abort(reason) })).toThrow(reason)
    expect(pool.threads).toBe(0)
  })

  it('holds nobody up, even in a tick that does not end', async () => {
    const pool = poolOf()
    const controller = new AbortController()
    const channel = new BroadcastChannel(endlessChannel)
    const endless = new Promise((resolve) => {
      channel.onmessage = resolve
    })
    const bad = read(pool.start(task(3_000, faulty('endless', 50)), { signal: controller.signal }))
    const good = read(pool.start({ ...task(20_000), segmentTicks: 20_000 }))
    await endless
    channel.close()
    const reason = new Error('The request went away.')
    controller.abort(reason)
    await expect(bad).rejects.toBe(reason)
    expect((await good).ticks).toBe(20_000)
    expect((await read(pool.start(task(100)))).ticks).toBe(100)
  })

  it('stops computing when its reader stops reading', async () => {
    const pool = poolOf()
    for await (const output of pool.start(task(1_000_000))) {
      expect(output.kind).toBe('advance')
      break
    }
    expect(pool.active).toBe(0)
  })

  it('leaves nothing on a signal that outlives it', async () => {
    const controller = new AbortController()
    const job = poolOf().start(task(100), { signal: controller.signal })
    await read(job)
    controller.abort()
    expect(await job.next()).toEqual({ done: true, value: undefined })
  })
})

describe('a pool that is closed', () => {
  it('rejects what is under way, what waits for its reader, and what comes later; no thread is left', async () => {
    const pool = poolOf()
    const waiting = pool.start(task(10_000))
    await quiet(pool)
    const busy = read(pool.start(task(1_000_000)))
    const rejected = expect(busy).rejects.toThrow(ComputeClosed)
    await pool.close()
    await rejected
    // What was computed is still there to be read.
    expect((await waiting.next()).value).toMatchObject({ segment: { ticks: 1_000 } })
    expect((await waiting.next()).value).toMatchObject({ segment: { ticks: 1_000 } })
    await expect(waiting.next()).rejects.toThrow(ComputeClosed)
    expect(() => pool.start(task(10))).toThrow(ComputeClosed)
    expect(pool.threads).toBe(0)
  })
})
