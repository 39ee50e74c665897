/** Section 11: what holds for every scenario, whatever acts on it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { engineOf, engines, newestVersion } from '../../../../src/engines/causality/index.ts'
import type { Scenario, StepRecord } from '../../../../src/engines/causality/types.ts'
import { advance } from '../../../../src/engines/causality/v1_4_4/advance.ts'
import { deserialize, serialize } from '../../../../src/engines/causality/v1_4_4/serialize.ts'
import { create, fork } from '../../../../src/engines/causality/v1_4_4/state.ts'
import { anyRun, anyScenario, run, world } from './support.ts'

const ticks = 80
const lines = (steps: readonly StepRecord[]): string => steps.map((step) => `${JSON.stringify(step)}\n`).join('')

describe('every run', () => {
  it('is the same when it is run again', () => {
    fc.assert(
      fc.property(anyRun(ticks), ({ scenario, inputs }) => {
        const once = run(scenario, ticks, inputs)
        // As the store would hand it over: through JSON.
        const again = run(JSON.parse(JSON.stringify(scenario)) as Scenario, ticks, JSON.parse(JSON.stringify(inputs)) as typeof inputs)
        expect(lines(again.steps)).toBe(lines(once.steps))
        // A payload is told as it came, a negative zero too: what is kept and sent of both is one text.
        expect(JSON.stringify(again.events)).toBe(JSON.stringify(once.events))
        expect(again.ghosts).toEqual(once.ghosts)
        expect(serialize(again.state)).toBe(serialize(once.state))
      }),
      { numRuns: 40 },
    )
  })
  it('is the same in parts as in one', () => {
    fc.assert(
      fc.property(anyRun(ticks), fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 6 }), ({ scenario, inputs }, parts) => {
        const whole = run(scenario, ticks, inputs)
        const state = create(scenario)
        const told = [...parts, ticks].map((part) => run(state, Math.min(part, ticks - state.t), inputs))
        expect(lines(told.flatMap(({ steps }) => steps))).toBe(lines(whole.steps))
        expect(told.flatMap(({ events }) => events)).toEqual(whole.events)
        expect(told.at(-1)?.ended).toBe(whole.ended)
        expect(serialize(state)).toBe(serialize(whole.state))
      }),
      { numRuns: 40 },
    )
  })
  it('goes on exactly from a state that was written down', () => {
    fc.assert(
      fc.property(anyRun(ticks), fc.integer({ min: 0, max: ticks }), ({ scenario, inputs }, at) => {
        const { state } = run(scenario, at, inputs)
        const text = serialize(state)
        const read = deserialize(text)
        expect(serialize(read)).toBe(text)
        expect(read.block).toEqual(state.block)
        const on = run(state, ticks - at, inputs)
        const onRead = run(read, ticks - at, inputs)
        expect(lines(onRead.steps)).toBe(lines(on.steps))
        expect(onRead.events).toEqual(on.events)
        expect(serialize(onRead.state)).toBe(serialize(on.state))
      }),
      { numRuns: 40 },
    )
  })
  it('forks without noticing', () => {
    fc.assert(
      fc.property(anyRun(ticks), fc.integer({ min: 0, max: ticks }), ({ scenario, inputs }, at) => {
        const { state } = run(scenario, at, inputs)
        const before = serialize(state)
        const branch = fork(state)
        expect(serialize(branch)).toBe(before)
        const branched = run(branch, ticks - at, inputs)
        expect(serialize(state)).toBe(before)
        expect(lines(run(state, ticks - at, inputs).steps)).toBe(lines(branched.steps))
      }),
      { numRuns: 40 },
    )
  })
  it('keeps its values within their bounds', () => {
    fc.assert(
      fc.property(anyRun(ticks, 6), ({ scenario, inputs }) => {
        const { radius, fields } = scenario.initialState
        for (const { b, state, agents } of run(scenario, ticks, inputs).steps) {
          expect(b).toBe(agents[0]?.b)
          expect(state.minStability).toBeLessThanOrEqual(state.stability + 1e-12)
          expect(state.fields).toHaveLength(fields.length)
          for (const { strength } of state.fields) expect(strength > 0 && strength <= 1).toBe(true)
          for (const { b, lambda, gamma, alive } of agents) {
            expect(Math.abs(b)).toBeLessThanOrEqual(radius)
            expect(gamma >= 0 && gamma <= 2).toBe(true)
            if (alive) expect(lambda >= 0.05 && lambda <= 2).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
  it('has losses for good: who is lost neither moves nor changes', () => {
    fc.assert(
      fc.property(anyScenario(6), (scenario) => {
        const { steps } = run(scenario, ticks)
        for (const [i, step] of steps.entries())
          for (const [k, agent] of step.agents.entries())
            if (!agent.alive && i + 1 < steps.length) expect(steps[i + 1]?.agents[k]).toEqual(agent)
      }),
      { numRuns: 40 },
    )
  })
})

it('64 agents stay finite over 10,000 ticks', () => {
  const agents = Array.from(
    { length: 64 },
    (_, i) => [`a${i}`, { b: (i % 25) - 12, lambda: 0.2 + (i % 8) / 10, gamma: 0.5 + (i % 5) / 5 }] as const,
  )
  const fields = [
    { id: 'stability', kind: 'attractor', b: -4, strength: 0.8 },
    { id: 'cliff', kind: 'repulsor', b: 9, strength: 0.9 },
  ] as const
  const state = create(world(Object.fromEntries(agents), { fields, rules: { prophecyEvery: 0, haltOnCollapse: false } }))
  expect(advance(state, [], 10_000, {})).toEqual({ ticks: 10_000, ended: null })
  expect(state.living).toBeGreaterThan(1)
  for (const values of [state.lambda, state.gamma, state.total, state.strength])
    expect(Array.from(values).every(Number.isFinite)).toBe(true)
})

describe('deserialize', () => {
  it('refuses what another version wrote', () => {
    const text = serialize(create(world({ a: { b: 0, lambda: 1, gamma: 1 } }))).replace('"version":"1.4.4"', '"version":"9.0.0"')
    expect(() => deserialize(text)).toThrow('A state of engine 9.0.0 cannot be read by engine 1.4.4.')
  })
})

describe('the registry', () => {
  it('knows the versions that run here, and no other', () => {
    expect(Object.keys(engines)).toEqual(['1.4.4'])
    expect(newestVersion).toBe('1.4.4')
    expect(engineOf('1.4.4')?.version).toBe('1.4.4')
    expect(engineOf('1.4.3')).toBe(undefined)
    expect(engineOf('constructor')).toBe(undefined)
  })
})
