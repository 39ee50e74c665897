/** Steps 7 and 8: stability and losses. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordOf } from '../../../../src/engines/causality/v1_4_4/record.ts'
import { pairStability } from '../../../../src/engines/causality/v1_4_4/stability.ts'
import { create } from '../../../../src/engines/causality/v1_4_4/state.ts'
import { decree, moves, named, repulsor, run, still, world } from './support.ts'

const level = fc.double({ min: 0, max: 2, noNaN: true })
const more = fc.double({ min: 1e-6, max: 1, noNaN: true })

describe('stability', () => {
  it('of a pair is (γA + γB) / (λA + λB + 1e-6)', () => {
    expect(pairStability(0.3, 0.6, 0.5, 0.15)).toBe(0.8999999999999999 / (0.65 + 1e-6))
  })
  it('rises with either γ and falls with either λ', () => {
    fc.assert(
      fc.property(level, level, level, level, more, (gA, gB, lA, lB, d) => {
        const s = pairStability(gA, gB, lA, lB)
        expect(pairStability(gA + d, gB, lA, lB)).toBeGreaterThan(s)
        expect(pairStability(gA, gB + d, lA, lB)).toBeGreaterThan(s)
        // With no buffer at all there is nothing left to fall.
        fc.pre(gA + gB > 1e-9)
        expect(pairStability(gA, gB, lA + d, lB)).toBeLessThan(s)
        expect(pairStability(gA, gB, lA, lB + d)).toBeLessThan(s)
      }),
    )
  })
  it('of the system rises with any γ and falls with any λ', () => {
    const agents = fc.array(fc.record({ lambda: level, gamma: fc.double({ min: 0.01, max: 2, noNaN: true }) }), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(agents, fc.nat(), more, (agents, which, d) => {
        const of = (change: { lambda: number; gamma: number }) =>
          create(
            world(
              Object.fromEntries(
                agents.map(({ lambda, gamma }, i) => [
                  `a${i}`,
                  i === which % agents.length
                    ? { b: i, lambda: lambda + change.lambda, gamma: gamma + change.gamma }
                    : { b: i, lambda, gamma },
                ]),
              ),
            ),
          ).stability
        const s = of({ lambda: 0, gamma: 0 })
        expect(of({ lambda: 0, gamma: d })).toBeGreaterThan(s)
        expect(of({ lambda: d, gamma: 0 })).toBeLessThan(s)
      }),
    )
  })
  it('is the mean over pairs; the totals are over the pairs that an agent is in', () => {
    const { steps } = run(
      world({ a: { b: -3, lambda: 0.5, gamma: 0.5 }, b: { b: 0, lambda: 0.4, gamma: 0.8 }, c: { b: 3, lambda: 0.2, gamma: 0.2 } }),
      2,
      [],
      still,
    )
    const [ab, ac, bc] = [pairStability(0.5, 0.8, 0.5, 0.4), pairStability(0.5, 0.2, 0.5, 0.2), pairStability(0.8, 0.2, 0.4, 0.2)]
    expect(steps[1]?.state.stability).toBeCloseTo((ab + ac + bc) / 3, 12)
    expect(steps[1]?.state.minStability).toBeCloseTo(ac, 12)
    expect(steps[1]?.agents.map(({ stability }) => stability)).toEqual([
      expect.closeTo(2 * (ab + ac), 12),
      expect.closeTo(2 * (ab + bc), 12),
      expect.closeTo(2 * (ac + bc), 12),
    ])
  })
  it('of one agent is γ / (λ + 1e-6), and of none 0', () => {
    const fields = [repulsor(3)]
    const { steps } = run(
      world({ a: { b: 3, lambda: 1, gamma: 0.1 } }, { fields, rules: { haltOnCollapse: false } }),
      2,
      [moves(1, { a: 'stay' })],
      still,
    )
    const gamma = 0.1 - 0.035 * 1 * 0.9
    expect(steps[0]?.state).toMatchObject({ stability: expect.closeTo(gamma / (1 + 1e-6), 12), collapsed: true })
    expect(steps[0]?.state.minStability).toBe(steps[0]?.state.stability)
    expect(steps[0]?.agents[0]?.stability).toBe(steps[0]?.state.stability)
    expect(steps[1]?.state).toMatchObject({ stability: 0, minStability: 0, collapsed: true })
    expect(steps[1]?.agents[0]?.stability).toBe(steps[0]?.agents[0]?.stability)
  })
  it('at tick 0 is that of what was configured, with totals of 0', () => {
    const record = recordOf(create(world({ a: { b: -2, lambda: 0.5, gamma: 0.3 }, b: { b: 2, lambda: 0.15, gamma: 0.6 } })))
    expect(record).toMatchObject({ t: 0, b: -2, lastMove: 'idle', warning: null })
    expect(record.state.stability).toBe(pairStability(0.3, 0.6, 0.5, 0.15))
    expect(record.agents.map(({ stability, lastMove }) => [stability, lastMove])).toEqual([
      [0, 'idle'],
      [0, 'idle'],
    ])
  })
})

describe('a loss', () => {
  const fields = [repulsor(3)]
  const other = { b: -5, lambda: 0.1, gamma: 1 }

  it('is a CLIFF on the node of a repulsor with γ < λ', () => {
    const { events, steps } = run(world({ a: { b: 2, lambda: 1, gamma: 0.4 }, other }, { fields }), 3, [], still)
    const [, afterForces] = [1, 0.4 - 0.035 * 0.45]
    expect(named(events, 'loss')).toEqual([
      { tick: 1, magnitude: expect.closeTo((1 - afterForces) / (1 + afterForces), 12), agent: 'a', kind: 'CLIFF' },
    ])
    // It counts in the stability of its last tick, and stays as it was.
    expect(steps[0]?.state.stability).toBeCloseTo(pairStability(afterForces, 1, 1, 0.1), 2)
    expect(steps.map(({ agents }) => agents[0])).toEqual([
      expect.objectContaining({ b: 3, lastMove: 'right', alive: false }),
      steps[0]?.agents[0],
      steps[0]?.agents[0],
    ])
  })
  it('does not happen there with γ = λ', () => {
    // Far off the bases are in balance; at the cliff the buffer wears off, so it is set anew.
    const { events } = run(
      world({ a: { b: 3, lambda: 0.5, gamma: 1 }, other }, { fields }),
      1,
      [moves(1, { a: 'stay' }), { tick: 1, input: { kind: 'force', agent: 'a', lambda: 0.5, gamma: 0.5 + 0.035 * 0.5 * 0.9 } }],
      still,
    )
    expect(named(events, 'loss')).toEqual([])
  })
  it('does not happen elsewhere', () => {
    const { events } = run(world({ a: { b: 2, lambda: 1, gamma: 0.1 }, other }, { fields }), 5, [moves(1, { a: 'stay' }, 5)], still)
    expect(named(events, 'loss')).toEqual([])
  })

  it('is EXHAUSTION after 16 ticks in a row without any buffer', () => {
    const { events } = run(world({ a: { b: 0, lambda: 1, gamma: 0 }, other }), 20, [], still)
    expect(named(events, 'loss')).toEqual([{ tick: 16, magnitude: 1, agent: 'a', kind: 'EXHAUSTION' }])
  })
  it('counts those ticks anew after one with a buffer', () => {
    const force = (tick: number, gamma: number) => ({ tick, input: { kind: 'force', agent: 'a', lambda: 1, gamma } }) as const
    const { events } = run(world({ a: { b: 0, lambda: 1, gamma: 0 }, other }), 40, [force(15, 0.1), force(16, 0)], still)
    expect(named(events, 'loss')).toEqual([{ tick: 31, magnitude: 1, agent: 'a', kind: 'EXHAUSTION' }])
  })
  it('of the last agent collapses the world and ends the run, if the rules say so', () => {
    const agents = { a: { b: 0, lambda: 1, gamma: 0 } }
    expect(run(world(agents), 20, [], still)).toMatchObject({ ticks: 16, ended: 'collapsed' })
    const going = run(world(agents, { rules: { haltOnCollapse: false } }), 20, [], still)
    expect(going).toMatchObject({ ticks: 20, ended: null })
    expect(going.steps.map(({ state }) => state.collapsed)).toEqual(Array.from({ length: 20 }, (_, i) => i >= 15))
  })
  it('ends the agent: a decree to it takes effect on nothing', () => {
    const { events } = run(
      world({ a: { b: 0, lambda: 1, gamma: 0 }, other }),
      17,
      [decree(17, { type: 'alignment_shift', payload: { target: 'a', magnitude: 1 } })],
      still,
    )
    expect(named(events, 'decree')).toEqual([
      { tick: 17, id: 'd', type: 'alignment_shift', payload: { target: 'a', magnitude: 1 }, origin: 'api', effect: 'none' },
    ])
  })
})
