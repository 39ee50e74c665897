/** Step 6. Without fields and with λ = λ0, γ = γ0, nothing changes but by separations, so stabilities are what is configured. */
import { describe, expect, it } from 'vitest'
import { pairStability } from '../../../../src/engines/causality/v1_4_4/stability.ts'
import { moves, named, run, still, world } from './support.ts'

const weak = { lambda: 0.5, gamma: 0.02 }
const strong = { lambda: 0.5, gamma: 0.06 }
const other = { b: -9, lambda: 0.1, gamma: 1 }

describe('a paradox', () => {
  it('discards the attempt and keeps the weaker agent where it was', () => {
    const { events, ghosts, steps } = run(
      world({ a: { b: 0, ...strong }, b: { b: 1, ...weak }, other }),
      1,
      [moves(1, { b: 'left', other: 'right' })],
      still,
    )
    const stability = pairStability(0.06, 0.02, 0.5, 0.5)
    expect(named(events, 'paradox')).toEqual([
      {
        tick: 1,
        agents: ['a', 'b'],
        b: 0,
        stability,
        attempt: 1,
        decree: { type: 'separation', target: 'b', magnitude: 0.02 },
      },
    ])
    expect(ghosts).toEqual([
      { tick: 1, attempt: 1, reason: 'paradox', agents: ['a', 'b'], moves: { a: 'stay', b: 'left', other: 'right' }, stability },
    ])
    // The other agent's move is the same in the second attempt; the separated one has a bit more buffer: κ·0.02.
    expect(steps[0]?.agents.map(({ b, lastMove }) => [b, lastMove])).toEqual([
      [0, 'stay'],
      [1, 'stay'],
      [-8, 'right'],
    ])
    expect(steps[0]?.agents[1]?.gamma).toBeCloseTo(0.02 + 0.02 * 0.02, 12)
    expect(named(events, 'loss')).toEqual([])
  })

  it('shows the move of every agent, whatever it is called', () => {
    const agents = Object.fromEntries([
      ['__proto__', { b: 0, ...strong }],
      ['constructor', { b: 1, ...weak }],
    ])
    const { ghosts } = run(world(agents), 1, [moves(1, { constructor: 'left' } as never)], still)
    expect(ghosts.map((ghost) => Object.entries(ghost.moves))).toEqual([
      [
        ['__proto__', 'stay'],
        ['constructor', 'left'],
      ],
    ])
  })

  it('leaves its separation for good', () => {
    const { state } = run(world({ a: { b: 0, ...strong }, b: { b: 1, ...weak } }), 30, [moves(1, { b: 'left' })], still)
    expect(Array.from(state.offsetGamma)).toEqual([0, 0.02])
  })

  it('that outlasts three attempts costs the weaker agent', () => {
    // The weaker one stays anyway, so that separating it does not help.
    const { events, ghosts, steps } = run(
      world({ a: { b: 0, ...weak }, b: { b: 1, ...strong }, other }),
      2,
      [moves(1, { b: 'left' })],
      still,
    )
    expect(named(events, 'paradox').map(({ attempt, decree }) => [attempt, decree.target])).toEqual([
      [1, 'a'],
      [2, 'a'],
      [3, 'a'],
    ])
    expect(ghosts.map(({ attempt }) => attempt)).toEqual([1, 2, 3])
    const gamma = 0.02 + 0.02 * 0.06
    const stability = pairStability(gamma, 0.06, 0.5, 0.5)
    expect(named(events, 'loss')).toEqual([{ tick: 1, magnitude: expect.closeTo(1 - stability / 0.15, 12), agent: 'a', kind: 'PARADOX' }])
    // The lost one does not count in the tick it is lost in: not in step 7, which comes after.
    expect(steps[0]?.state.stability).toBeCloseTo(pairStability(0.06, 1, 0.5, 0.1), 12)
    expect(steps[0]?.agents.map(({ b, alive }) => [b, alive])).toEqual([
      [0, false],
      [0, true],
      [-9, true],
    ])
    expect(events.map(({ event }) => event)).toEqual(['paradox', 'paradox', 'paradox', 'loss'])
  })

  it('of two agents alike separates the later one', () => {
    const { events, steps } = run(world({ a: { b: 0, ...weak }, b: { b: 2, ...weak } }), 1, [moves(1, { a: 'right', b: 'left' })], still)
    expect(named(events, 'paradox').map(({ decree }) => decree.target)).toEqual(['b'])
    expect(steps[0]?.agents.map(({ b }) => b)).toEqual([1, 2])
  })

  it('is looked for again in every attempt: a separation may lead to another one', () => {
    // b leaves the node that c enters; kept back by its paradox with a, it stands in c's way.
    const { events, steps } = run(
      world({ a: { b: 0, ...strong }, b: { b: 1, ...weak }, c: { b: 2, lambda: 0.5, gamma: 0.01 } }),
      1,
      [moves(1, { b: 'left', c: 'left' })],
      still,
    )
    expect(named(events, 'paradox').map(({ agents, attempt, decree }) => [agents, attempt, decree.target])).toEqual([
      [['a', 'b'], 1, 'b'],
      [['b', 'c'], 2, 'c'],
    ])
    expect(steps[0]?.agents.map(({ b }) => b)).toEqual([0, 1, 2])
  })

  it('outranks a forced move', () => {
    const { steps } = run(world({ a: { b: 0, ...strong }, b: { b: 1, ...weak } }), 3, [moves(1, { b: 'left' }, 3)], still)
    expect(steps.map(({ agents }) => agents[1]?.b)).toEqual([1, 1, 1])
  })

  it('is tried again with the same noise', () => {
    const agents = { a: { b: 0, ...strong }, b: { b: 1, ...weak }, other }
    const disturbed = run(world(agents, { seed: 5 }), 1, [moves(1, { a: 'stay', b: 'left' })])
    const peaceful = run(world(agents, { seed: 5 }), 1, [moves(1, { a: 'stay', b: 'stay' })])
    expect(disturbed.ghosts).toHaveLength(1)
    expect(disturbed.steps[0]?.agents.map(({ lambda, b }) => [lambda, b])).toEqual(
      peaceful.steps[0]?.agents.map(({ lambda, b }) => [lambda, b]),
    )
    expect(disturbed.state.streams.map((s) => s.getState())).toEqual(peaceful.state.streams.map((s) => s.getState()))
  })

  describe('begins strictly below 0.15', () => {
    // λ sums to 1 - 1e-6, so that S is the sum of the γs.
    const lambda = 0.4999995
    const paradoxes = (gamma: number) =>
      named(
        run(world({ a: { b: 0, lambda, gamma }, b: { b: 1, lambda, gamma } }), 1, [moves(1, { a: 'stay', b: 'left' })], still).events,
        'paradox',
      ).length

    it('at 0.15 exactly there is none', () => {
      expect(pairStability(0.075, 0.075, lambda, lambda)).toBe(0.15)
      expect(paradoxes(0.075)).toBe(0)
    })
    it('one bit below there is', () => {
      const below = 0.075 - 2 ** -56
      expect(pairStability(below, below, lambda, lambda)).toBeLessThan(0.15)
      expect(paradoxes(below)).toBe(1)
    })
  })

  it('needs one node: the same pair side by side is none', () => {
    expect(run(world({ a: { b: 0, ...weak }, b: { b: 1, ...weak } }), 5, [moves(1, { a: 'stay', b: 'stay' }, 5)], still).ghosts).toEqual([])
  })
})
