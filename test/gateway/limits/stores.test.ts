/** One table of behaviour, run against every limit store. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { memoryLimitStore } from '../../../src/gateway/limits/memory.ts'
import { redisLimitStore } from '../../../src/gateway/limits/redis.ts'
import type { BucketRule, LeaseRule, Rule, WindowRule } from '../../../src/gateway/limits/rules.ts'
import { type LimitStore, leaseTtlMs, type Verdict } from '../../../src/gateway/limits/store.ts'
import { type TestClock, testClock } from '../../support/clock.ts'
import { hasRedis, startRedis, type TestRedis } from '../../support/redis-server.ts'

const minute = 60_000
const grainOf = (limit: number, windowMs: number): number => (limit <= 1_200 ? 1 : Math.ceil(windowMs / 1_200))
const window = (limit: number, windowMs = minute, key = `w${limit}-${windowMs}`): WindowRule => ({
  kind: 'window',
  key,
  limitClass: key,
  limit,
  windowMs,
  grainMs: grainOf(limit, windowMs),
})
const bucket = (burst: number, perMinute: number): BucketRule => ({
  kind: 'bucket',
  key: `b${burst}`,
  limitClass: 'b',
  limit: burst,
  intervalMs: minute / perMinute,
})
const slots = (limit: number): LeaseRule => ({ kind: 'lease', key: `l${limit}`, limitClass: 'l', limit, shown: true })

interface World {
  readonly store: LimitStore
  readonly clock: TestClock
  take(rules: readonly Rule[], subject?: string, lease?: string): Promise<Verdict>
}

interface Case {
  readonly name: string
  run(world: World): Promise<void>
}

/** How many of `tries` are admitted at this moment. */
async function admitted({ take }: World, rules: readonly Rule[], tries: number, subject?: string): Promise<number> {
  let count = 0
  for (let index = 0; index < tries; index++) if ((await take(rules, subject)).admitted) count++
  return count
}

/** Seconds of a `Retry-After`, as the step computes them. */
const retryAfter = (verdict: Verdict): number =>
  Math.max(1, Math.ceil((Math.max(...verdict.facts.map((fact) => fact.freeAt)) - verdict.now) / 1000))

const cases: Case[] = [
  {
    name: 'a window admits its limit and not one more',
    run: async (world) => expect(await admitted(world, [window(5)], 9)).toBe(5),
  },
  {
    name: 'never more than the limit in any window, wherever the window begins',
    run: async (world) => {
      const rule = window(10, 10_000)
      const times: number[] = []
      let at = 0
      // Uneven steps, so that requests come before, on and after every boundary.
      for (let step = 0; step < 400; step++) {
        if ((await world.take([rule])).admitted) times.push(at)
        const ms = [1, 137, 0, 999, 1000, 3, 450][step % 7] ?? 1
        world.clock.advance(ms)
        at += ms
      }
      for (const end of times) expect(times.filter((time) => time > end - 10_000 && time <= end).length).toBeLessThanOrEqual(10)
      expect(times.length).toBeGreaterThan(100)
    },
  },
  {
    name: 'a large limit holds exactly as well, and is whole again one grain after the window',
    run: async (world) => {
      const rule = window(3_000)
      world.clock.advance(7)
      for (let index = 0; index < 30; index++) expect(await admitted(world, [rule], 100)).toBe(100)
      expect(await admitted(world, [rule], 5)).toBe(0)
      world.clock.advance(minute - 1)
      expect(await admitted(world, [rule], 5)).toBe(0)
      world.clock.advance(rule.grainMs)
      expect(await admitted(world, [rule], 5)).toBe(5)
    },
  },
  {
    name: 'waiting Retry-After admits, for windows',
    run: async (world) => {
      const rule = window(3)
      for (const pause of [0, 1_500, 20_001]) {
        await world.take([rule])
        world.clock.advance(pause)
      }
      const refused = await world.take([rule])
      expect(refused.admitted).toBe(false)
      world.clock.advance(retryAfter(refused) * 1000)
      expect((await world.take([rule])).admitted).toBe(true)
    },
  },
  {
    name: 'waiting Retry-After admits, for buckets whose interval is no whole millisecond',
    run: async (world) => {
      const rule = bucket(7, 7)
      expect(await admitted(world, [rule], 20)).toBe(7)
      for (let round = 0; round < 20; round++) {
        const refused = await world.take([rule])
        expect(refused.admitted).toBe(false)
        world.clock.advance(retryAfter(refused) * 1000)
        expect((await world.take([rule])).admitted).toBe(true)
        await admitted(world, [rule], 3)
      }
    },
  },
  {
    name: 'a bucket admits its burst at once and then its rate',
    run: async (world) => {
      const rule = bucket(150, 100)
      expect(await admitted(world, [rule], 200)).toBe(150)
      world.clock.advance(minute)
      expect(await admitted(world, [rule], 200)).toBe(100)
      world.clock.advance(10 * minute)
      expect(await admitted(world, [rule], 200)).toBe(150)
    },
  },
  {
    name: 'several limits all hold, and a refusal by one takes nothing from the others',
    run: async (world) => {
      const short = window(2, minute, 'short')
      const long = window(5, 60 * minute, 'long')
      expect(await admitted(world, [short, long], 10)).toBe(2)
      const refused = await world.take([short, long])
      expect(refused.facts.map((fact) => fact.remaining)).toEqual([0, 3])
      world.clock.advance(minute)
      expect(await admitted(world, [short, long], 10)).toBe(2)
      world.clock.advance(minute)
      expect(await admitted(world, [short, long], 10)).toBe(1)
      world.clock.advance(minute)
      const day = await world.take([short, long])
      expect(day.admitted).toBe(false)
      expect(day.facts[0]).toMatchObject({ passed: true, remaining: 2 })
      world.clock.advance(retryAfter(day) * 1000)
      expect((await world.take([short, long])).admitted).toBe(true)
    },
  },
  {
    name: 'remaining and the time of being whole are told',
    run: async (world) => {
      const rule = window(3)
      const first = await world.take([rule])
      expect(first.facts[0]).toEqual({ passed: true, remaining: 2, wholeAt: first.now + minute, freeAt: 0 })
      world.clock.advance(10_000)
      const second = await world.take([rule])
      expect(second.facts[0]).toEqual({ passed: true, remaining: 1, wholeAt: second.now + minute, freeAt: 0 })
      await world.take([rule])
      const refused = await world.take([rule])
      expect(refused.facts[0]).toEqual({ passed: false, remaining: 0, wholeAt: second.now + minute, freeAt: first.now + minute })
    },
  },
  {
    name: 'subjects are counted apart',
    run: async (world) => {
      expect(await admitted(world, [window(2)], 5, 'a')).toBe(2)
      expect(await admitted(world, [window(2)], 5, 'b')).toBe(2)
    },
  },
  {
    name: 'a lower limit (another plan) counts what the higher one admitted',
    run: async (world) => {
      expect(await admitted(world, [window(10, minute, 'same')], 8)).toBe(8)
      const refused = await world.take([window(5, minute, 'same')])
      expect(refused).toMatchObject({ admitted: false, facts: [{ remaining: 0 }] })
      world.clock.advance(retryAfter(refused) * 1000)
      expect((await world.take([window(5, minute, 'same')])).admitted).toBe(true)
    },
  },
  {
    name: 'slots: as many as the limit, and a released one is free at once',
    run: async (world) => {
      const rule = slots(2)
      expect((await world.take([rule], 's', 'a')).admitted).toBe(true)
      expect((await world.take([rule], 's', 'b')).admitted).toBe(true)
      expect((await world.take([rule], 's', 'c')).admitted).toBe(false)
      await world.store.release([{ key: rule.key, subject: 's', id: 'a' }])
      expect((await world.take([rule], 's', 'c')).admitted).toBe(true)
    },
  },
  {
    name: 'slots of a process that died are back after 30 s; renewed ones are kept',
    run: async (world) => {
      const rule = slots(2)
      await world.take([rule], 's', 'dead')
      await world.take([rule], 's', 'alive')
      for (let passed = 0; passed < leaseTtlMs; passed += 10_000) {
        await world.store.renew([{ key: rule.key, subject: 's', id: 'alive' }])
        world.clock.advance(10_000)
      }
      expect((await world.take([rule], 's', 'x')).admitted).toBe(true)
      expect((await world.take([rule], 's', 'y')).admitted).toBe(false)
    },
  },
  {
    name: 'a slot that has run out is not brought back by renewing it',
    run: async (world) => {
      const rule = slots(1)
      await world.take([rule], 's', 'a')
      world.clock.advance(leaseTtlMs)
      await world.store.renew([{ key: rule.key, subject: 's', id: 'a' }])
      expect((await world.take([rule], 's', 'b')).admitted).toBe(true)
    },
  },
  {
    name: 'a slot that is bound to a resource is released under its new name',
    run: async (world) => {
      const rule = slots(1)
      await world.take([rule], 's', 'request')
      await world.store.rename({ key: rule.key, subject: 's', id: 'request' }, 'run_1')
      await world.store.release([{ key: rule.key, subject: 's', id: 'request' }])
      expect((await world.take([rule], 's', 'other')).admitted).toBe(false)
      await world.store.release([{ key: rule.key, subject: 's', id: 'run_1' }])
      expect((await world.take([rule], 's', 'other')).admitted).toBe(true)
    },
  },
  {
    name: 'a refused slot takes nothing from the rate, and a refused rate takes no slot',
    run: async (world) => {
      const rate = window(3, minute, 'rate')
      const slot = slots(1)
      expect((await world.take([rate, slot], 's', 'a')).admitted).toBe(true)
      expect((await world.take([rate, slot], 's', 'b')).facts[0]).toMatchObject({ passed: true, remaining: 2 })
      await world.store.release([{ key: slot.key, subject: 's', id: 'a' }])
      await world.take([rate], 's')
      await world.take([rate], 's')
      expect((await world.take([rate, slot], 's', 'c')).admitted).toBe(false)
      expect((await world.take([slot], 's', 'd')).admitted).toBe(true)
    },
  },
  {
    name: 'what is restored was never counted',
    run: async (world) => {
      const rules = [window(2), bucket(2, 1), slots(1)]
      const subjects = rules.map(() => 's')
      for (let round = 0; round < 5; round++) {
        expect((await world.take(rules, 's', `r${round}`)).admitted).toBe(true)
        await world.store.restore(rules, subjects, `r${round}`)
      }
      expect((await world.take(rules, 's', 'end')).facts.map((fact) => fact.remaining)).toEqual([1, 1, 0])
    },
  },
]

let served = 0
function table(name: string, open: (clock: TestClock) => Promise<LimitStore>): void {
  describe(`limits in ${name}`, () => {
    let world: World
    beforeEach(async () => {
      const clock = testClock()
      served++
      const store = await open(clock)
      world = {
        store,
        clock,
        take: async (rules, subject = 's', lease = 'lease') =>
          store.take(
            rules,
            rules.map(() => subject),
            lease,
          ),
      }
      return () => store.close()
    })
    for (const { name: title, run } of cases) test(title, () => run(world))
  })
}

table('memory', async (clock) => memoryLimitStore(clock))

describe.skipIf(!hasRedis)('a server', () => {
  let redis: TestRedis
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis?.stop())
  table('Valkey or Redis', (clock) =>
    redisLimitStore({
      url: redis.url,
      prefix: `test${process.pid}:${served}:`,
      clock,
      onError: (error) => {
        throw error
      },
    }),
  )

  test('the server counts by its own clock', async () => {
    const store = await redisLimitStore({ url: redis.url, prefix: `own${process.pid}:`, onError: () => undefined })
    const before = Date.now()
    const verdict = await store.take([window(1)], ['s'], '')
    expect(Math.abs(verdict.now - before)).toBeLessThan(60_000)
    await store.close()
  })

  test('two processes share one limit', async () => {
    const options = { url: redis.url, prefix: `two${process.pid}:`, onError: () => undefined }
    const stores = [await redisLimitStore(options), await redisLimitStore(options)]
    const verdicts = await Promise.all(Array.from({ length: 40 }, (_, index) => stores[index % 2]?.take([window(10)], ['s'], '')))
    expect(verdicts.filter((verdict) => verdict?.admitted === true)).toHaveLength(10)
    await Promise.all(stores.map((store) => store.close()))
  })

  test('a server that does not answer is 503, not an open door', async () => {
    const own = await startRedis()
    if (process.env.REDIS_URL !== undefined) return
    const store = await redisLimitStore({ url: own.url, onError: () => undefined })
    await own.stop()
    await expect(Promise.resolve(store.take([window(10)], ['s'], ''))).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await store.close()
  })
})

describe('memory stays bounded', () => {
  test('counters that are whole again are swept', () => {
    const clock = testClock()
    const store = memoryLimitStore(clock)
    for (let index = 0; index < 10_000; index++) store.take([window(5)], [`s${index}`], '')
    expect(store.size).toBe(10_000)
    clock.advance(2 * minute)
    for (let second = 0; second < 30; second++) {
      clock.advance(1_000)
      store.take([window(5)], ['x'], '')
    }
    expect(store.size).toBe(1)
  })

  test('beyond the maximum the oldest counter goes', () => {
    const store = memoryLimitStore(testClock(), 100)
    for (let index = 0; index < 1_000; index++) store.take([window(5)], [`s${index}`], '')
    expect(store.size).toBe(100)
  })
})
