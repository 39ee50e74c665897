/** Section 1: defaults, and the rules between fields. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScenarioInput } from '../../../../src/engines/causality/types.ts'
import { check } from '../../../../src/engines/causality/v1_4_4/check.ts'
import { complete } from '../../../../src/engines/causality/v1_4_4/complete.ts'
import { serialize } from '../../../../src/engines/causality/v1_4_4/serialize.ts'
import { create } from '../../../../src/engines/causality/v1_4_4/state.ts'
import { anyScenario } from './support.ts'

const agent = (id: string, more = {}) => ({ id, policy: { lambda: 0.5, gamma: 0.5 }, ...more })
const least = (count: number, initialState: ScenarioInput['initialState'] = {}): ScenarioInput => ({
  seed: 1,
  initialState,
  agents: Array.from({ length: count }, (_, i) => agent(`a${i}`)),
})

/** The same value with its keys the other way round. */
const turned = <T>(value: T): T =>
  typeof value !== 'object' || value === null
    ? value
    : Array.isArray(value)
      ? (value.map(turned) as T)
      : (Object.fromEntries(
          Object.entries(value)
            .map(([key, inner]) => [key, turned(inner)])
            .reverse(),
        ) as T)

describe('create', () => {
  it('does not depend on the order of keys, which a database does not keep', () => {
    const labelled = fc.tuple(anyScenario(), fc.boolean()).map(([scenario, more]) => ({
      ...scenario,
      ...(more && { nodeLabels: { y: 'up', x: 'right' }, agents: scenario.agents.map((each) => ({ ...each, marker: { y: 2, x: 1 } })) }),
    }))
    fc.assert(
      fc.property(labelled, (scenario) => {
        const given = complete(scenario)
        expect(turned(given)).toEqual(given)
        expect(serialize(create(turned(given)))).toBe(serialize(create(given)))
        expect(JSON.stringify(complete(turned(given)))).toBe(JSON.stringify(given))
      }),
    )
  })
})

describe('complete', () => {
  it('writes out every default', () => {
    expect(complete({ ...least(1), label: 'L', tags: ['t'] })).toEqual({
      label: 'L',
      seed: 1,
      tags: ['t'],
      initialState: {
        radius: 12,
        fields: [
          { id: 'stability', kind: 'attractor', b: -4, strength: 0.8 },
          { id: 'cliff', kind: 'repulsor', b: 9, strength: 0.9 },
        ],
        positions: { a0: 0 },
      },
      agents: [{ id: 'a0', policy: { lambda: 0.5, gamma: 0.5, lambdaDrift: 0, gammaDrift: 0 }, attractorPreferences: { stability: 0.5 } }],
      rules: {
        zeroSumAttractorCapture: false,
        prophecyEvery: 50,
        prophecyFeedback: 'none',
        prophecyWeight: 0.2,
        haltOnCollapse: true,
      },
    })
  })
  it('keeps what is given', () => {
    const rules = {
      zeroSumAttractorCapture: true,
      prophecyEvery: 0,
      prophecyFeedback: 'self-defeating',
      prophecyWeight: 0,
      haltOnCollapse: false,
    } as const
    const given: ScenarioInput = {
      id: 'i',
      label: 'l',
      seed: 7,
      tags: [],
      note: 'n',
      initialState: { radius: 5, fields: [{ id: 'f', kind: 'attractor', b: 2, strength: 1 }], positions: { a: -5 } },
      agents: [
        {
          id: 'a',
          marker: { x: 1, y: 2 },
          policy: { lambda: 1, gamma: 2, lambdaDrift: 0.1, gammaDrift: -0.1 },
          attractorPreferences: { f: 0 },
        },
      ],
      nodeLabels: { x: 'X', y: 'Y' },
      rules,
    }
    expect(complete(given)).toEqual(given)
  })
  it('spreads agents evenly over the middle half', () => {
    expect(complete(least(2)).initialState.positions).toEqual({ a0: -2, a1: 2 })
    expect(complete(least(5)).initialState.positions).toEqual({ a0: -4, a1: -2, a2: 0, a3: 2, a4: 4 })
    expect(complete(least(3, { positions: { a1: 9 } })).initialState.positions).toEqual({ a0: -3, a1: 9, a2: 3 })
  })
  it('puts the default fields in proportion to the radius', () => {
    const places = (radius: number) => complete(least(1, { radius })).initialState.fields.map(({ b }) => b)
    expect(places(24)).toEqual([-8, 18])
    expect(places(3)).toEqual([-1, 2])
    expect(places(64)).toEqual([-21, 48])
  })
  it('takes an empty list of fields for a world without any', () => {
    expect(complete(least(1, { fields: [] }))).toMatchObject({ initialState: { fields: [] }, agents: [{ attractorPreferences: {} }] })
  })
  it('completes a complete scenario to itself', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        expect(complete(scenario)).toEqual(scenario)
      }),
    )
  })
  it('has no -0, which JSON cannot say', () => {
    const scenario = complete({
      seed: -0,
      initialState: { fields: [{ id: 'f', kind: 'attractor', b: -0, strength: 1 }], positions: { a: -0 } },
      agents: [{ id: 'a', policy: { lambda: -0, gamma: -0, lambdaDrift: -0, gammaDrift: -0 }, attractorPreferences: { f: -0 } }],
    })
    expect(scenario).toEqual(JSON.parse(JSON.stringify(scenario)))
    expect(complete(least(3)).initialState.positions).toEqual(JSON.parse(JSON.stringify(complete(least(3)).initialState.positions)))
  })
  it('takes names that objects are born with for what they are', () => {
    const scenario = complete({
      seed: 1,
      initialState: { fields: [{ id: 'toString', kind: 'attractor', b: 0, strength: 1 }], positions: {} },
      agents: [agent('constructor', { attractorPreferences: {} }), agent('valueOf')],
    })
    expect(scenario.initialState.positions).toEqual({ constructor: -2, valueOf: 2 })
    expect(scenario.agents.map(({ attractorPreferences }) => attractorPreferences)).toEqual([{ toString: 0.5 }, { toString: 0.5 }])
  })
})

describe('check', () => {
  it('accepts what is right', () => {
    expect(check(least(2))).toEqual([])
    expect(check({ ...least(1), agents: [agent('a', { attractorPreferences: { stability: 1 } })] })).toEqual([])
  })
  it('shows everything that is wrong', () => {
    expect(
      check({
        seed: 1,
        initialState: {
          radius: 5,
          fields: [
            { id: 'f', kind: 'attractor', b: -6, strength: 1 },
            { id: 'f', kind: 'repulsor', b: 6, strength: 1 },
            { id: 'r', kind: 'repulsor', b: 5, strength: 1 },
          ],
          positions: { a: 6, x: 0 },
        },
        agents: [agent('a', { attractorPreferences: { f: 1, r: 1, stability: 1 } }), agent('a')],
      }),
    ).toEqual([
      { path: ['initialState', 'fields', 0, 'b'], message: 'Number must be greater than or equal to -5' },
      { path: ['initialState', 'fields', 1, 'id'], message: "Duplicate field 'f'" },
      { path: ['initialState', 'fields', 1, 'b'], message: 'Number must be less than or equal to 5' },
      { path: ['initialState', 'positions', 'a'], message: 'Number must be less than or equal to 5' },
      { path: ['initialState', 'positions', 'x'], message: "Unknown agent 'x'" },
      { path: ['agents', 0, 'attractorPreferences', 'r'], message: "Unknown attractor 'r'" },
      { path: ['agents', 0, 'attractorPreferences', 'stability'], message: "Unknown attractor 'stability'" },
      { path: ['agents', 1, 'id'], message: "Duplicate agent 'a'" },
    ])
  })
})

it('create refuses a scenario without agents', () => {
  expect(() => create(complete(least(0)))).toThrow(RangeError)
})
