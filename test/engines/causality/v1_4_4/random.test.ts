import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw, forecastStream, mix, runStream, runStreamAt } from '../../../../src/engines/causality/v1_4_4/random.ts'
import { create } from '../../../../src/engines/causality/v1_4_4/state.ts'
import { run, world } from './support.ts'

describe('noise', () => {
  it('mixes seed and index as the rules say', () => {
    expect(mix(42, 0)).toBe(2096953919)
    expect(mix(42, 1)).toBe(2007324276)
  })
  it('hears all 53 bits of a seed, and the index', () => {
    expect(mix(42 + 2 ** 32, 0)).not.toBe(mix(42, 0))
    expect(mix(2 ** 53 - 1, 0)).not.toBe(mix(2 ** 52 - 1, 0))
    expect(new Set(Array.from({ length: 64 }, (_, i) => mix(0, i))).size).toBe(64)
  })
  it('is in [-1, 1)', () => {
    const stream = runStream(42, 0)
    const draws = Array.from({ length: 10_000 }, () => draw(stream))
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(-1)
    expect(Math.max(...draws)).toBeLessThan(1)
    expect(Math.abs(draws.reduce((sum, x) => sum + x, 0) / draws.length)).toBeLessThan(0.02)
  })
  it('of a forecast is its own for each agent, tick and fork', () => {
    const first = (agent: number, tick: number, fork: number) => forecastStream(42, agent, tick, fork).next()
    expect(forecastStream(42, 1, 3, 5).getState()).toEqual(runStream(mix(42, 1) >>> 0, 3 * 64 + 5).getState())
    expect(new Set([first(0, 0, 0), first(1, 0, 0), first(0, 1, 0), first(0, 0, 1)]).size).toBe(4)
  })

  it('is four draws for each tick that an agent lives, and none after its loss', () => {
    // No buffer at all: the second one is lost after 16 ticks.
    const { state, ended } = run(world({ a: { b: -5, lambda: 0.5, gamma: 0.5 }, b: { b: 5, lambda: 0.5, gamma: 0 } }, { seed: 9 }), 40)
    expect(ended).toBe(null)
    expect(state.streams.map((stream) => stream.getState())).toEqual(
      [runStreamAt(9, 0, 40), runStreamAt(9, 1, 16)].map((stream) => stream.getState()),
    )
  })
  it('of an agent does not change when others are added behind it', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 63 }), fc.integer({ min: 1, max: 63 }), (seed, few, more) => {
        const streamsOf = (count: number) =>
          create(world(Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}`, { b: 0, lambda: 1, gamma: 1 }])), { seed }))
            .streams
        const alone = streamsOf(few)
        const together = streamsOf(Math.min(64, few + more))
        for (const [i, stream] of alone.entries()) for (let n = 0; n < 20; n += 1) expect(together[i]?.next()).toBe(stream.next())
      }),
      { numRuns: 20 },
    )
  })
})
