/** Step 1 and section 7. */
import { describe, expect, it } from 'vitest'
import type { Decree, TimedInput } from '../../../../src/engines/causality/types.ts'
import { advance } from '../../../../src/engines/causality/v1_4_4/advance.ts'
import { policiesOf, recordOf } from '../../../../src/engines/causality/v1_4_4/record.ts'
import { serialize } from '../../../../src/engines/causality/v1_4_4/serialize.ts'
import { create, fork } from '../../../../src/engines/causality/v1_4_4/state.ts'
import { attractor, decree, moves, named, repulsor, run, still, world } from './support.ts'

const two = { a: { b: -3, lambda: 0.5, gamma: 0.5 }, b: { b: 3, lambda: 0.5, gamma: 0.5 } }
const base = (decrees: readonly TimedInput[], ticks = 1) =>
  policiesOf(run(world(two), ticks, decrees, still).state).map(({ policy }) => policy)
const gammas = (inputs: readonly TimedInput[], ticks = 1) =>
  run(world(two), ticks, inputs, still).steps.map(({ agents }) => agents.map(({ gamma }) => gamma))

describe('decrees', () => {
  it('tell that they took effect, before anything else of the tick', () => {
    const jump: Decree = { type: 'capability_jump', payload: { target: 'a', magnitude: 0.25 } }
    const { events } = run(world(two), 3, [decree(2, jump, 'one')], still)
    expect(events).toEqual([
      { event: 'decree', tick: 2, data: { tick: 2, id: 'one', type: 'capability_jump', payload: jump.payload, origin: 'api' } },
    ])
  })
  it('take effect in the order in which they were accepted', () => {
    const to = (lambda: number): Decree => ({ type: 'policy_change', payload: { target: 'a', lambda } })
    expect(base([decree(1, to(1)), decree(1, to(0.25))])[0]?.lambda).toBe(0.25)
    expect(base([decree(2, to(1)), decree(1, to(0.25))], 2)[0]?.lambda).toBe(1)
  })
  it('capability_jump raises the base of λ, alignment_shift that of γ, from 0 to 2', () => {
    const on = (type: 'capability_jump' | 'alignment_shift', magnitude: number) =>
      base([decree(1, { type, payload: { target: 'a', magnitude } })])
    expect(on('capability_jump', 0.25)).toMatchObject([{ lambda: 0.75, gamma: 0.5 }, { lambda: 0.5 }])
    expect(on('alignment_shift', 0.25)).toMatchObject([{ lambda: 0.5, gamma: 0.75 }, { gamma: 0.5 }])
    expect(on('alignment_shift', -1)[0]?.gamma).toBe(0)
    expect(
      base(
        [1, 2].map((tick) => decree(tick, { type: 'capability_jump', payload: { target: 'a', magnitude: 1 } })),
        2,
      )[0]?.lambda,
    ).toBe(2)
  })
  it('oversight_surge raises Δγ for its time, of one or of all, and leaves nothing behind', () => {
    const surge = (durationTicks: number, magnitude: number, target?: string): Decree => ({
      type: 'oversight_surge',
      payload: { magnitude, durationTicks, ...(target === undefined ? {} : { target }) },
    })
    const one = gammas([decree(1, surge(2, 0.7, 'a'))], 3)
    const [g1, g2] = [0.5 + 0.02 * 0.7, 0.514 + 0.02 * (0.7 + 0.5 - 0.514)]
    expect(one.map(([a]) => a)).toEqual([expect.closeTo(g1, 12), expect.closeTo(g2, 12), expect.closeTo(g2 + 0.02 * (0.5 - g2), 12)])
    expect(one.map(([, b]) => b)).toEqual([0.5, 0.5, 0.5])
    expect(gammas([decree(1, surge(2, 0.7))])[0]).toEqual([expect.closeTo(g1, 12), expect.closeTo(g1, 12)])
    // Two that overlap add up: (0.1 + 0.7) - 0.7 would not be 0.1 again.
    const both = run(world(two), 5, [decree(1, surge(20, 0.1)), decree(2, surge(2, 0.7))], still)
    expect(Array.from(both.state.offsetGamma)).toEqual([0.1, 0.1])
    expect(both.state.surges).toHaveLength(1)
    expect(Array.from(run(both.state, 20, [], still).state.offsetGamma)).toEqual([0, 0])
  })
  it('exogenous_shock takes from the buffer at once, down to 0', () => {
    const shock = (magnitude: number, target?: string): Decree => ({
      type: 'exogenous_shock',
      payload: { magnitude, ...(target === undefined ? {} : { target }) },
    })
    // The reversion to 0.5 follows in the same tick.
    expect(gammas([decree(1, shock(0.3, 'b'))])[0]).toEqual([0.5, expect.closeTo(0.2 + 0.02 * 0.3, 12)])
    expect(gammas([decree(1, shock(0.3))])[0]).toEqual([expect.closeTo(0.206, 12), expect.closeTo(0.206, 12)])
    expect(gammas([decree(1, shock(1, 'b'))])[0]).toEqual([0.5, expect.closeTo(0.01, 12)])
  })
  it('policy_change replaces what it names and nothing else', () => {
    const fields = [attractor(-4), attractor(4, 0.6, 'treaty')]
    const change = { target: 'b', gamma: 0.75, lambdaDrift: 0.01, attractorPreferences: { treaty: 0.25 } }
    const { state } = run(world(two, { fields }), 1, [decree(1, { type: 'policy_change', payload: change })], still)
    expect(policiesOf(state)).toEqual([
      {
        id: 'a',
        policy: { lambda: 0.5, gamma: 0.5, lambdaDrift: 0, gammaDrift: 0 },
        attractorPreferences: { stability: 0.5, treaty: 0.5 },
        alive: true,
      },
      {
        id: 'b',
        policy: { lambda: 0.51, gamma: 0.75, lambdaDrift: 0.01, gammaDrift: 0 },
        attractorPreferences: { stability: 0.5, treaty: 0.25 },
        alive: true,
      },
    ])
  })
  it('field_shift moves a field and changes its strength, an attractor keeping its wear', () => {
    const fields = [attractor(-3), repulsor(9)]
    const shifted = run(
      world(two, { fields }),
      2,
      [
        moves(1, { a: 'right' }),
        decree(2, { type: 'field_shift', payload: { field: 'stability', b: 7, strength: 0.4 } }),
        decree(2, { type: 'field_shift', payload: { field: 'cliff', strength: 0.5 } }),
      ],
      still,
    )
    const worn = 0.8 - 0.03 * 0.8
    const halved = worn / 2
    expect(shifted.steps[0]?.state.fields[0]?.strength).toBeCloseTo(worn, 12)
    expect(shifted.steps[1]?.state.fields).toEqual([
      { id: 'stability', kind: 'attractor', b: 7, strength: expect.closeTo(halved + 0.02 * (0.4 - halved), 12) },
      { id: 'cliff', kind: 'repulsor', b: 9, strength: 0.5 },
    ])
    // What is near to what is worked out anew.
    expect(Array.from(shifted.state.geometry.attractors.near)).toEqual(
      Array.from({ length: 25 }, (_, node) => 1 / (1 + Math.abs(node - 12 - 7))),
    )
    expect(shifted.state.geometry.threat[12 + 9]).toBe(0.5)
  })
  // Twenty agents wear the least number that there is down to 0 at once; two do not wear it at all.
  it.each([2, 20])('field_shift keeps an attractor in [0.1·s0, s0], and its wear, whatever its base was: under %d agents', (count) => {
    const shift = (strength: number): Decree => ({ type: 'field_shift', payload: { field: 'stability', strength } })
    const ids = Array.from({ length: count }, (_, index) => `a${index}`)
    const agents = Object.fromEntries(ids.map((id) => [id, { b: -3, lambda: 0.5, gamma: 0.5 }]))
    const stay = moves(1, Object.fromEntries(ids.map((id) => [id, 'stay' as const])), 200)
    for (const from of [5e-324, 1e-320, 1e-309, 5e-309, 1e-300, 1e-3, 1])
      for (const to of [1, 0.3, 1e-309, 5e-324]) {
        const { steps } = run(world(agents, { fields: [attractor(-3, from), repulsor(9)] }), 6, [stay, decree(6, shift(to))], still)
        const [before, after] = [steps[4], steps[5]].map((step) => step?.state.fields[0]?.strength ?? Number.NaN)
        expect(after).toBeGreaterThanOrEqual(0.1 * to)
        expect(after).toBeLessThanOrEqual(to)
        if (from < 1e-319 || to < 1e-300) continue
        const share = (before as number) / from
        // The tick itself goes on wearing it out.
        expect((after as number) / to).toBeCloseTo(Math.max(0.1, share + 0.02 * (1 - share) - 0.03 * count), 3)
      }
  })
  it('of a fork do not reach the parent', () => {
    const parent = create(world(two, { fields: [attractor(-3), repulsor(9)] }))
    const before = serialize(parent)
    run(fork(parent), 5, [
      decree(1, { type: 'field_shift', payload: { field: 'cliff', b: 0 } }),
      decree(1, { type: 'oversight_surge', payload: { magnitude: 1, durationTicks: 9 } }),
      decree(1, { type: 'policy_change', payload: { target: 'a', attractorPreferences: { stability: 1 } } }),
    ])
    expect(serialize(parent)).toBe(before)
  })
})

describe('forced moves', () => {
  const places = (inputs: readonly TimedInput[], ticks: number) =>
    run(world(two), ticks, inputs, still).steps.map(({ agents }) => agents.map(({ b }) => b))
  it('hold for their ticks, for the agents they name', () => {
    expect(places([moves(2, { a: 'right' }, 3)], 4)).toEqual([
      [-3, 3],
      [-2, 3],
      [-1, 3],
      [-1, 3],
    ])
  })
  it('off the lattice are stay', () => {
    const { steps } = run(world({ a: { b: 2, lambda: 0.5, gamma: 0.5 } }, { radius: 3 }), 3, [moves(1, { a: 'right' }, 3)], still)
    expect(steps.map(({ b, lastMove }) => [b, lastMove])).toEqual([
      [3, 'right'],
      [3, 'stay'],
      [3, 'stay'],
    ])
  })
  it('give way to later ones', () => {
    expect(places([moves(1, { a: 'right' }, 9), moves(3, { a: 'left' })], 5).map(([a]) => a)).toEqual([-2, -1, -2, -2, -2])
  })
  it('outlast a step: they are part of the state', () => {
    const first = run(world(two), 1, [moves(1, { a: 'right' }, 3)], still)
    expect(run(first.state, 3, [], still).steps.map(({ b }) => b)).toEqual([-1, 0, 0])
  })
})

it('force sets λ and γ, base and in effect, before the tick acts on them', () => {
  const { steps, state, events } = run(world(two), 1, [{ tick: 1, input: { kind: 'force', agent: 'a', lambda: 0.9, gamma: 0.2 } }], still)
  expect(steps[0]?.agents[0]).toMatchObject({ lambda: 0.9, gamma: 0.2 })
  expect(policiesOf(state)[0]?.policy).toMatchObject({ lambda: 0.9, gamma: 0.2 })
  expect(events).toEqual([])
})

describe('halt', () => {
  const halt = (tick: number) => decree(tick, { type: 'halt', payload: {} }, 'h')
  it('ends the run before its tick, and what was accepted before it acts on nothing', () => {
    const told = run(
      world(two),
      10,
      [
        decree(4, { type: 'exogenous_shock', payload: { magnitude: 1 } }, 'before'),
        halt(4),
        decree(4, { type: 'exogenous_shock', payload: { magnitude: 1 } }, 'after'),
        decree(5, { type: 'exogenous_shock', payload: { magnitude: 1 } }, 'later'),
      ],
      still,
    )
    expect(told).toMatchObject({ ticks: 3, ended: 'halt' })
    expect(named(told.events, 'decree')).toEqual([
      { tick: 3, id: 'before', type: 'exogenous_shock', payload: { magnitude: 1 }, origin: 'api', effect: 'none' },
      { tick: 3, id: 'h', type: 'halt', payload: {}, origin: 'api' },
    ])
    expect(told.events.map(({ tick }) => tick)).toEqual([3, 3])
    expect(recordOf(told.state)).toEqual(told.steps.at(-1))
    expect(serialize(told.state)).toBe(serialize(run(world(two), 3, [], still).state))
  })
  it('answers the same when asked again, and a fork goes on without it', () => {
    const { state } = run(world(two), 10, [halt(4)], still)
    expect(advance(state, [halt(4)], 7, {}, still)).toEqual({ ticks: 0, ended: 'halt' })
    expect(run(fork(state), 2, [], still)).toMatchObject({ ticks: 2, ended: null })
  })
  it('beyond the range is left alone', () => {
    expect(run(world(two), 3, [halt(4)], still)).toMatchObject({ ticks: 3, ended: null })
  })
})

describe('an input that names what is not there', () => {
  const fields = [attractor(-3), repulsor(9)]
  it.each<[string, TimedInput, string]>([
    ['agent of a decree', decree(2, { type: 'capability_jump', payload: { target: 'x', magnitude: 0 } }), "Unknown agent 'x'"],
    ['agent of moves', moves(2, { x: 'stay' }), "Unknown agent 'x'"],
    ['agent of force', { tick: 2, input: { kind: 'force', agent: 'x', lambda: 1, gamma: 1 } }, "Unknown agent 'x'"],
    ['field', decree(2, { type: 'field_shift', payload: { field: 'x', b: 0 } }), "Unknown field 'x'"],
    [
      'attractor',
      decree(2, { type: 'policy_change', payload: { target: 'a', attractorPreferences: { cliff: 1 } } }),
      "Unknown attractor 'cliff'",
    ],
  ])('%s: is refused before any tick', (_, input, message) => {
    const state = create(world(two, { fields }))
    const before = serialize(state)
    expect(() => advance(state, [input], 5, {})).toThrow(new RangeError(message))
    expect(serialize(state)).toBe(before)
  })
})
