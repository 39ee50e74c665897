/** The engine against the rules as they read, bit by bit, over random worlds and whatever acts on them. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Scenario, TimedInput } from '../../../../src/engines/causality/types.ts'
import { type ReferenceTick, referenceRun } from './reference.ts'
import { anyInputs, anyScenario, attractor, named, repulsor, run, world } from './support.ts'

function engineRun(scenario: Scenario, inputs: readonly TimedInput[], ticks: number): ReferenceTick[] {
  const { steps, events } = run(scenario, ticks, inputs)
  const losses = named(events, 'loss')
  const paradoxes = named(events, 'paradox')
  return steps.map(({ t, state, agents }) => ({
    t,
    stability: state.stability,
    minStability: state.minStability,
    fields: state.fields.map(({ b, strength }) => [b, strength]),
    agents: agents.map(({ b, lastMove, lambda, gamma, stability, alive }) => [b, lastMove, lambda, gamma, stability, alive]),
    losses: losses.filter(({ tick }) => tick === t).map(({ agent, kind, magnitude }) => [agent, kind, magnitude]),
    paradoxes: paradoxes
      .filter(({ tick }) => tick === t)
      .map(({ agents: [a, b], b: node, stability, attempt, decree }) => [a, b, node, stability, attempt, decree.target]),
  }))
}

/** Little buffer on a narrow lattice: paradoxes, cliffs and exhaustion all day. */
const crowded = fc
  .record({
    agents: fc.array(
      fc.record({
        b: fc.integer({ min: -4, max: 4 }),
        lambda: fc.double({ min: 0.3, max: 2, noNaN: true }),
        gamma: fc.double({ min: 0, max: 0.2, noNaN: true }),
      }),
      { minLength: 2, maxLength: 6 },
    ),
    seed: fc.maxSafeNat(),
    zeroSumAttractorCapture: fc.boolean(),
    haltOnCollapse: fc.boolean(),
  })
  .map(({ agents, seed, ...rules }) =>
    world(Object.fromEntries(agents.map((agent, i) => [`a${i}`, agent])), {
      seed,
      radius: 4,
      fields: [attractor(0), attractor(-2, 0.3, 'other'), repulsor(4)],
      rules: { ...rules, prophecyEvery: 0 },
    }),
  )
const plain = anyScenario(6).map(
  (scenario): Scenario => ({ ...scenario, rules: { ...scenario.rules, prophecyFeedback: 'none', prophecyEvery: 0 } }),
)

it('the engine computes what the rules say', () => {
  const seen = { CLIFF: 0, EXHAUSTION: 0, PARADOX: 0, paradoxes: 0 }
  const runs = fc.oneof(plain, crowded).chain((scenario) => fc.record({ scenario: fc.constant(scenario), inputs: anyInputs(scenario, 60) }))
  fc.assert(
    fc.property(runs, ({ scenario, inputs }) => {
      const expected = referenceRun(scenario, inputs, 60)
      expect(engineRun(scenario, inputs, 60)).toEqual(expected)
      for (const { losses, paradoxes } of expected) {
        for (const [, kind] of losses) seen[kind] += 1
        seen.paradoxes += paradoxes.length
      }
    }),
    { numRuns: 150 },
  )
  // It means little unless everything came up.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10)
})
