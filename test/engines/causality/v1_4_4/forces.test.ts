/** Steps 2 to 5 in isolation: drift, fields, forces, moves. Expected values are worked out by hand from the rules. */
import { describe, expect, it } from 'vitest'
import { clamp } from '../../../../src/engines/causality/v1_4_4/drift.ts'
import { worn } from '../../../../src/engines/causality/v1_4_4/fields.ts'
import { attraction, nextGamma, nextLambda } from '../../../../src/engines/causality/v1_4_4/forces.ts'
import { geometryOf } from '../../../../src/engines/causality/v1_4_4/geometry.ts'
import { bestMove } from '../../../../src/engines/causality/v1_4_4/moves.ts'
import { policiesOf } from '../../../../src/engines/causality/v1_4_4/record.ts'
import { attractor, moves, repulsor, run, still, world } from './support.ts'

describe('drift', () => {
  it('moves the bases and keeps them between 0 and 2', () => {
    const agents = { a: { b: 0, lambda: 0.05, gamma: 1.95, lambdaDrift: -0.02, gammaDrift: 0.02 } }
    const bases = (ticks: number) => policiesOf(run(world(agents), ticks, [], still).state)[0]?.policy
    expect(bases(2)?.lambda).toBeCloseTo(0.01, 12)
    expect(bases(2)?.gamma).toBeCloseTo(1.99, 12)
    expect(bases(5)).toMatchObject({ lambda: 0, gamma: 2 })
  })
  it('stops with the agent', () => {
    const { state } = run(
      world({ a: { b: 3, lambda: 1, gamma: 0.1, gammaDrift: 0.01 }, b: { b: -3, lambda: 0, gamma: 1 } }, { fields: [repulsor(3)] }),
      20,
      [moves(1, { a: 'stay' })],
      still,
    )
    expect(state.alive[0]).toBe(0)
    expect(policiesOf(state)[0]?.policy.gamma).toBeCloseTo(0.11, 12)
  })
})

describe('fields', () => {
  it('recover by 2 % of what they lack, and lose 3 % of the base for each agent on the node', () => {
    expect(worn(0.4, 0.8, 0)).toBeCloseTo(0.4 + 0.02 * 0.4, 12)
    expect(worn(0.8, 0.8, 2)).toBeCloseTo(0.8 - 2 * 0.03 * 0.8, 12)
  })
  it('stay between a tenth of the base and the base', () => {
    expect(worn(0.09, 0.8, 3)).toBe(0.1 * 0.8)
    expect(worn(0.8, 0.8, 0)).toBe(0.8)
  })
  it('are worn by those that stand on the node when the tick begins, living ones only', () => {
    const agents = { a: { b: 2, lambda: 0.1, gamma: 1 }, b: { b: 2, lambda: 0.1, gamma: 1 } }
    const strengths = run(
      world(agents, { fields: [attractor(2)] }),
      2,
      [moves(1, { a: 'left' }), moves(2, { a: 'left', b: 'left' })],
      still,
    ).steps.map(({ state }) => state.fields[0]?.strength)
    expect(strengths[0]).toBeCloseTo(0.8 - 2 * 0.03 * 0.8, 12)
    expect(strengths[1]).toBeCloseTo(0.752 + 0.02 * (0.8 - 0.752) - 0.03 * 0.8, 12)
  })
})

describe('forces', () => {
  it('pull λ to its base with its offset, with noise in proportion to the base, within 0.05 and 2', () => {
    expect(nextLambda(0.5, 0.6, 0.1, -0.5)).toBeCloseTo(0.5 + 0.02 * (0.6 + 0.1 - 0.5) - 0.03 * 0.6 * 0.5, 12)
    expect(nextLambda(0.05, 0, -1, 0)).toBe(0.05)
    expect(nextLambda(2, 2, 1, 1)).toBe(2)
  })
  it('pull γ to its base, wear it by pressure near a threat and support it by attractors, within 0 and 2', () => {
    expect(nextGamma(0.4, 0.5, 0.1, 0.8, 0.45, 0.3)).toBeCloseTo(0.4 + 0.02 * 0.2 - 0.035 * 0.8 * 0.45 + 0.02 * 0.3 * 0.5, 12)
    expect(nextGamma(0.001, 0, 0, 2, 1, 0)).toBe(0)
    expect(nextGamma(2, 2, 1, 0.05, 0, 1)).toBe(2)
  })
  it('are the worst single threat, and the sum of attractions', () => {
    const geometry = geometryOf(12, [repulsor(4, 0.9, 'r1'), repulsor(0, 0.5, 'r2'), attractor(0, 0.8, 'a1'), attractor(-3, 0.6, 'a2')])
    // At b = 1: 0.9/4 and 0.5/2; 0.8/2 and 0.6/5.
    expect(geometry.threat[1 + 12]).toBe(0.25)
    const pull = attraction(geometry, Float64Array.of(0.8, 0.6), 0, Float64Array.of(9, 9, 0.5, 1), 2, 1, new Uint8Array(2))
    expect(pull).toBeCloseTo((0.5 * 0.8) / 2 + 0.6 / 5, 12)
  })
  it('leave out an attractor on whose node another stands, where capture is a zero-sum game', () => {
    const agents = { a: { b: 2, lambda: 0.1, gamma: 1 }, b: { b: 4, lambda: 0.1, gamma: 1 } }
    const gammas = (zeroSumAttractorCapture: boolean) =>
      run(world(agents, { fields: [attractor(2)], rules: { zeroSumAttractorCapture } }), 1, [], still).steps[0]?.agents.map(
        ({ gamma }) => gamma,
      )
    const strength = 0.8 - 0.03 * 0.8
    const holder = 1 + 0.02 * 0.5 * strength
    const other = 1 + (0.02 * 0.5 * strength) / 3
    expect(gammas(false)).toEqual([expect.closeTo(holder, 12), expect.closeTo(other, 12)])
    expect(gammas(true)).toEqual([expect.closeTo(holder, 12), 1])
  })
  it('leave an attractor out for both when both stand on it', () => {
    const agents = { a: { b: 2, lambda: 0.1, gamma: 1 }, b: { b: 2, lambda: 0.1, gamma: 1 } }
    const { steps } = run(world(agents, { fields: [attractor(2)], rules: { zeroSumAttractorCapture: true } }), 1, [], still)
    expect(steps[0]?.agents.map(({ gamma }) => gamma)).toEqual([1, 1])
  })
})

describe('moves', () => {
  const choose = (geometry: ReturnType<typeof geometryOf>, lambda: number, gamma: number, b: number, xi: readonly number[] = [0, 0, 0]) =>
    bestMove(geometry, Float64Array.of(0.8), 0, Float64Array.of(0.5), 0, lambda, gamma, b, xi[0] ?? 0, xi[1] ?? 0, xi[2] ?? 0)
  const cliff = geometryOf(12, [repulsor(5)])

  it('go to the cliff exactly when pressure exceeds buffer', () => {
    expect(choose(cliff, 0.5, 0.4, 0)).toBe(1)
    expect(choose(cliff, 0.4, 0.5, 0)).toBe(-1)
    expect(choose(cliff, 0.5, 0.5, 0)).toBe(0)
  })
  it('go to an attractor', () => {
    expect(choose(geometryOf(12, [attractor(-4)]), 0.5, 0.5, 0)).toBe(-1)
    expect(choose(geometryOf(12, [attractor(-4)]), 0.5, 0.5, -4)).toBe(0)
  })
  it('weigh attractors by the buffer: 0.5 + γ', () => {
    // U at b = 0 with λ - γ = 0.5, by 0.5 + γ =: c. Left 0.2c + 0.09, stay 0.1333c + 0.1125, right 0.1c + 0.15: left wins from c = 0.6 on.
    const both = geometryOf(12, [attractor(-2), repulsor(3)])
    expect(choose(both, 0.5, 0, 0)).toBe(1)
    expect(choose(both, 0.59, 0.09, 0)).toBe(1)
    expect(choose(both, 0.61, 0.11, 0)).toBe(-1)
  })
  it('prefer stay to left to right when alike within 1e-12', () => {
    const empty = geometryOf(12, [])
    expect(choose(empty, 0.5, 0.5, 0)).toBe(0)
    expect(choose(empty, 0.5, 0.5, 0, [0, 0.5, 0.5])).toBe(-1)
    expect(choose(empty, 0.5, 0.5, 0, [0, 5e-12, 0])).toBe(0)
    expect(choose(empty, 0.5, 0.5, 0, [0, 8e-12, 0])).toBe(-1)
    expect(choose(empty, 0.5, 0.5, 0, [0, 0.5, 0.5 + 8e-12])).toBe(1)
  })
  it('stay on the lattice', () => {
    const empty = geometryOf(3, [])
    expect(choose(empty, 0.5, 0.5, -3, [0, 1, 0.5])).toBe(1)
    expect(choose(empty, 0.5, 0.5, 3, [0, 0.5, 1])).toBe(-1)
  })
  it('hear noise at 0.15 of a utility', () => {
    const slope = (1 / 5 - 1 / 6) * 0.9 * 0.5
    expect(choose(cliff, 0.5, 0, 0, [0, 0, -(slope / 0.15) * 0.99])).toBe(1)
    expect(choose(cliff, 0.5, 0, 0, [0, 0, -(slope / 0.15) * 1.01])).toBe(0)
  })
})

it('clamp keeps what is not a number, so that it is seen', () => {
  expect(clamp(Number.NaN, 0, 1)).toBeNaN()
})
