/** Section 6. */
import { describe, expect, it } from 'vitest'
import type { Decree, Prophecy, ProphecyFeedback, Rules, Scenario } from '../../../../src/engines/causality/types.ts'
import { judgePhase } from '../../../../src/engines/causality/v1_4_4/phase.ts'
import { project } from '../../../../src/engines/causality/v1_4_4/project.ts'
import { forecastStream } from '../../../../src/engines/causality/v1_4_4/random.ts'
import { serialize } from '../../../../src/engines/causality/v1_4_4/serialize.ts'
import { fork, type State } from '../../../../src/engines/causality/v1_4_4/state.ts'
import { attractor, decree, named, repulsor, run, world } from './support.ts'

const fields = [attractor(-4), repulsor(9)]
/** Pressure slowly outgrows the buffer. */
const divergence = (rules: Partial<Rules> = {}, seed = 42): Scenario =>
  world(
    {
      a: { b: -2, lambda: 0.5, gamma: 0.3, lambdaDrift: 0.0025, gammaDrift: 0.0015, preferences: { stability: 0.8 } },
      b: { b: 2, lambda: 0.15, gamma: 0.6, preferences: { stability: 1 } },
    },
    { fields, rules, seed },
  )
const calm = (rules: Partial<Rules> = {}): Scenario =>
  world(
    { a: { b: -2, lambda: 0.5, gamma: 0.9 }, b: { b: 2, lambda: 0.5, gamma: 0.9 } },
    { fields: [attractor(-4), repulsor(12, 0.1)], rules },
  )
const at = (scenario: Scenario, tick: number): State => run(scenario, tick).state

/** The forks one by one, by whole ticks: an independent way to the same numbers. */
function forksOf(state: State) {
  return Array.from({ length: 16 }, (_, k) => {
    const branch = fork(state)
    branch.streams = branch.streams.map((_, i) => forecastStream(state.scenario.seed, i, state.t, k))
    const { events, steps } = run(branch, 50, [], { noise: true, forecasts: false })
    return { branch, lost: named(events, 'loss'), warned: steps.some(({ warning }) => warning !== null) }
  })
}

describe('a forecast', () => {
  it('is what 16 forks with their own noise come to', () => {
    const state = at(divergence({ prophecyEvery: 0 }), 360)
    const forks = forksOf(state)
    const stabilities = forks.map(({ branch }) => branch.stability).sort((a, b) => a - b)
    const first = forks.flatMap(({ lost }) => lost.slice(0, 1))
    expect(first.length).toBeGreaterThan(2)
    expect(new Set(first.map(({ agent }) => agent))).toEqual(new Set(['a']))
    const ticks = first.map(({ tick }) => tick).sort((a, b) => a - b)
    expect(project(state)).toMatchObject({
      horizon: 50,
      tick: 360,
      stability: { p10: stabilities[1], p50: stabilities[7], p90: stabilities[14] },
      lossProbability: first.length / 16,
      firstLoss: { agent: 'a', p50Tick: ticks[Math.ceil(ticks.length / 2) - 1] },
    })
  })
  it('predicts the phase that most forks end in, and says how many', () => {
    // Far from danger, so that light ticks and whole ones have the same alarms: none.
    const state = at(calm({ prophecyEvery: 0 }), 100)
    const forks = forksOf(state)
    expect(forks.some(({ warned }) => warned)).toBe(false)
    const phases = forks.map(({ branch }) => judgePhase({ ...branch, phase: state.phase }))
    const { predictedPhase, confidence, lossProbability, firstLoss } = project(state)
    const share = (phase: string) => phases.filter((other) => other === phase).length / 16
    expect(confidence).toBe(share(predictedPhase))
    for (const phase of ['resonant', 'volatile', 'stagnant']) expect(share(phase)).toBeLessThanOrEqual(confidence)
    expect({ lossProbability, firstLoss }).toEqual({ lossProbability: 0, firstLoss: null })
  })
  it('is certain of a certain end', () => {
    // Neither has a buffer, nor meets the other: a is exhausted at tick 16, and b, which is made to have been without for longer, before.
    const state = at(
      world({ a: { b: -60, lambda: 1, gamma: 0 }, b: { b: 60, lambda: 1, gamma: 0 } }, { radius: 64, rules: { prophecyEvery: 0 } }),
      10,
    )
    state.emptyTicks[1] = 12
    expect(project(state)).toEqual({
      predictedPhase: 'volatile',
      confidence: 1,
      horizon: 50,
      stability: { p10: 0, p50: 0, p90: 0 },
      lossProbability: 1,
      firstLoss: { agent: 'b', p50Tick: 14 },
      tick: 10,
    })
  })
  it('leaves no trace in the state it was made from', () => {
    const state = at(divergence(), 120)
    const before = serialize(state)
    expect(project(state)).toEqual(project(state))
    expect(serialize(state)).toBe(before)
  })
  it('that is published is the one that could have been made', () => {
    const { state, events } = run(divergence({ prophecyEvery: 40 }), 40)
    expect(named(events, 'prophecy')).toEqual([project(state)])
  })
})

describe('forecasts are published', () => {
  const shock = (tick: number, origin: 'api' | 'schedule' | 'policy' | 'engine' = 'api') => {
    const payload: Decree = { type: 'exogenous_shock', payload: { magnitude: 0 } }
    return { tick, input: { kind: 'decree' as const, id: 'd', origin, decree: payload } }
  }
  const ticks = (rules: Partial<Rules>, ...inputs: Parameters<typeof run>[2] & object) =>
    named(run(calm(rules), 100, inputs).events, 'prophecy').map(({ tick }) => tick)

  it('every so many ticks', () => {
    expect(ticks({ prophecyEvery: 30 })).toEqual([30, 60, 90])
    expect(ticks({})).toEqual([50, 100])
  })
  it('on the tick after an external decree', () => {
    expect(ticks({}, shock(20), shock(20), shock(49), shock(70, 'policy'))).toEqual([21, 50, 71, 100])
    expect(ticks({}, shock(20, 'engine'))).toEqual([50, 100])
  })
  it('never, if the rules say so', () => {
    expect(ticks({ prophecyEvery: 0 }, shock(20))).toEqual([])
  })
  it('while somebody lives', () => {
    const lone = world({ a: { b: 0, lambda: 1, gamma: 0 } }, { rules: { prophecyEvery: 6, haltOnCollapse: false } })
    expect(named(run(lone, 30).events, 'prophecy').map(({ tick }) => tick)).toEqual([6, 12])
  })
})

describe('recursion', () => {
  const offsets = (prophecyFeedback: ProphecyFeedback, tick: number, rules: Partial<Rules> = {}) => {
    const { state, events } = run(volatile({ prophecyFeedback, prophecyWeight: 0.3, ...rules }), tick)
    return { state, prophecies: named(events, 'prophecy') }
  }
  const volatile = (rules: Partial<Rules>) => world({ a: { b: 0, lambda: 1, gamma: 0.2 }, b: { b: 5, lambda: 1, gamma: 0.2 } }, { rules })
  const amount = (prophecy: Prophecy | undefined) => (prophecy?.confidence ?? Number.NaN) * 0.3

  it('self-defeating adds to Δγ, self-fulfilling to Δλ, of every agent, from the next tick on', () => {
    const defeating = offsets('self-defeating', 50)
    expect(defeating.prophecies[0]?.predictedPhase).toBe('volatile')
    expect(Array.from(defeating.state.offsetGamma)).toEqual([amount(defeating.prophecies[0]), amount(defeating.prophecies[0])])
    expect(Array.from(defeating.state.offsetLambda)).toEqual([0, 0])
    const fulfilling = offsets('self-fulfilling', 50)
    expect(Array.from(fulfilling.state.offsetLambda)).toEqual([amount(fulfilling.prophecies[0]), amount(fulfilling.prophecies[0])])
    expect(Array.from(fulfilling.state.offsetGamma)).toEqual([0, 0])
    expect(Array.from(offsets('none', 50).state.offsetGamma)).toEqual([0, 0])
    const step = (feedback: ProphecyFeedback) => run(volatile({ prophecyFeedback: feedback, prophecyWeight: 0.3 }), 51).steps
    for (const [i, agent] of (step('self-defeating')[50]?.agents ?? []).entries())
      expect(agent.gamma - (step('none')[50]?.agents[i]?.gamma ?? 0)).toBeCloseTo(0.02 * amount(defeating.prophecies[0]), 12)
    expect(step('self-defeating')[49]).toEqual(step('none')[49])
  })
  it('lasts 50 ticks', () => {
    expect(offsets('self-defeating', 130, { prophecyEvery: 80 }).state.offsetGamma[0]).toBeGreaterThan(0)
    expect(offsets('self-defeating', 131, { prophecyEvery: 80 }).state.offsetGamma[0]).toBe(0)
  })
  it('has one forecast standing at a time', () => {
    const { state, prophecies } = offsets('self-defeating', 40, { prophecyEvery: 20 })
    expect(prophecies.map(({ predictedPhase }) => predictedPhase)).toEqual(['volatile', 'volatile'])
    expect(state.offsetGamma[0]).toBe(amount(prophecies[1]))
    // A forecast of calm ends the effect of the one before it.
    const saved = run(volatile({ prophecyFeedback: 'self-defeating', prophecyEvery: 50 }), 60, [
      decree(51, { type: 'policy_change', payload: { target: 'a', lambda: 0 } }),
      decree(51, { type: 'policy_change', payload: { target: 'b', lambda: 0 } }),
      { tick: 55, input: { kind: 'force', agent: 'a', lambda: 0.1, gamma: 1 } },
      { tick: 55, input: { kind: 'force', agent: 'b', lambda: 0.1, gamma: 1 } },
      decree(58, { type: 'exogenous_shock', payload: { magnitude: 0 } }),
    ])
    const last = named(saved.events, 'prophecy').at(-1)
    expect(last).toMatchObject({ tick: 59 })
    expect(last?.predictedPhase).not.toBe('volatile')
    expect(saved.state.feedback).toBe(null)
    expect(Array.from(saved.state.offsetGamma)).toEqual([0, 0])
  })

  it('lets the same seed end differently under the three settings', () => {
    const losses = (prophecyFeedback: ProphecyFeedback) =>
      named(run(divergence({ prophecyFeedback, prophecyWeight: 1 }, 3), 1_000).events, 'loss').map(({ agent, tick }) => [agent, tick])
    expect(losses('none')).toEqual([['a', 349]])
    expect(losses('self-fulfilling')).toEqual([['a', 346]])
    expect(losses('self-defeating')).toEqual([['a', 529]])
  })
})
