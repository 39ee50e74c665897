/** What each domain makes of an input, by values worked out by hand from the tables of docs/domains.md. */
import { describe, expect, it } from 'vitest'
import { domainAdapterById, domainAdapters } from '../../../../src/engines/causality/domains/index.ts'
import type { DomainAdapter, DomainInput } from '../../../../src/engines/causality/domains/types.ts'

const adapterOf = (id: string): DomainAdapter => {
  const adapter = domainAdapterById(id)
  if (adapter === undefined) throw new Error(`There is no domain ${id}.`)
  return adapter
}
/** Λ where log or linear stands at this share of its range; Γ likewise. */
const lambdaAt = (share: number) => 0.1 + 0.85 * share
const gammaAt = (share: number) => 0.05 + 0.9 * share
const log = (value: number, from: number, to: number) => Math.log(value / from) / Math.log(to / from)

interface Case {
  readonly domain: string
  readonly metrics: Readonly<Record<string, number>>
  readonly lambda: number
  readonly gamma: number
}

const cases: readonly Case[] = [
  { domain: 'ai-safety', metrics: { capabilityIndex: 1, alignmentScore: 0 }, lambda: 0.1, gamma: 0.05 },
  { domain: 'ai-safety', metrics: { capabilityIndex: 1000, alignmentScore: 100 }, lambda: 0.95, gamma: 0.95 },
  { domain: 'ai-safety', metrics: { capabilityIndex: 450, alignmentScore: 72 }, lambda: 0.8517, gamma: 0.698 },
  {
    domain: 'ai-safety',
    metrics: { capabilityIndex: 10, alignmentScore: 50, autonomyLevel: 4 },
    lambda: lambdaAt(1 / 3) + 0.06,
    gamma: 0.5,
  },
  {
    domain: 'ai-safety',
    metrics: { capabilityIndex: 1, alignmentScore: 50, guardrailCoverage: 60, humanOversightFreq: 30 },
    lambda: 0.1,
    gamma: 0.5 + 0.09 + 0.03,
  },
  {
    domain: 'ai-safety',
    metrics: { capabilityIndex: 900, alignmentScore: 99, autonomyLevel: 10, guardrailCoverage: 100, humanOversightFreq: 100 },
    lambda: 0.95,
    gamma: 0.95,
  },
  { domain: 'llm-reliability', metrics: { modelCapability: 70, outputConsistency: 80 }, lambda: lambdaAt(0.7), gamma: gammaAt(0.8) },
  { domain: 'robotics', metrics: { velocity: 4, planningHorizon: 12, safetyMargin: 1.2 }, lambda: lambdaAt(0.48), gamma: gammaAt(0.24) },
  { domain: 'robotics', metrics: { velocity: 10, planningHorizon: 20, safetyMargin: 5 }, lambda: 0.95, gamma: 0.95 },
  { domain: 'robotics', metrics: { velocity: 10, planningHorizon: 0, safetyMargin: 0 }, lambda: 0.1, gamma: 0.05 },
  { domain: 'finance', metrics: { leverageRatio: 10, regulatoryScore: 45 }, lambda: lambdaAt(0.5), gamma: gammaAt(0.45) },
  { domain: 'geopolitics', metrics: { militarySpending: 6, treatyCoverage: 40 }, lambda: lambdaAt(0.3), gamma: gammaAt(0.4) },
  {
    domain: 'cybersecurity',
    metrics: {
      exposedServices: 10,
      criticalVulnerabilities: 80,
      privilegedAccounts: 100,
      segmentation: 90,
      monitoringCoverage: 95,
      detectionLatencyHours: 180,
    },
    lambda: lambdaAt(0.8),
    gamma: gammaAt(0.75),
  },
  {
    domain: 'cybersecurity',
    metrics: {
      exposedServices: 10,
      criticalVulnerabilities: 5,
      privilegedAccounts: 100,
      segmentation: 30,
      monitoringCoverage: 95,
      detectionLatencyHours: 0,
    },
    lambda: lambdaAt(2 / 3),
    gamma: gammaAt(0.3),
  },
  { domain: 'epidemiology', metrics: { transmissionRate: 4, healthSystemCapacity: 55 }, lambda: lambdaAt(0.2), gamma: gammaAt(0.55) },
  {
    domain: 'supply-chain',
    metrics: { supplierConcentration: 70, inventoryDays: 12 },
    lambda: lambdaAt(0.7),
    gamma: gammaAt(log(12, 1, 365)),
  },
]

describe('Λ and Γ of metrics', () => {
  it.each(cases)('$domain $metrics', ({ domain, metrics, lambda, gamma }) => {
    const adapter = adapterOf(domain)
    expect(adapter.checkMetrics(metrics)).toEqual([])
    const scaled = adapter.scale(metrics)
    expect(scaled.lambda).toBeCloseTo(lambda, 4)
    expect(scaled.gamma).toBeCloseTo(gamma, 12)
  })

  it('every domain has a case', () => {
    expect(new Set(cases.map(({ domain }) => domain))).toEqual(new Set(domainAdapters.map(({ id }) => id)))
  })

  describe.each(domainAdapters)('$id', (adapter) => {
    const primaries = adapter.metrics.filter(({ primary }) => primary)
    const middles = Object.fromEntries(primaries.map(({ name, inputRange: [a, z] }) => [name, (a + z) / 2]))

    it.each(adapter.metrics)('$name counts, and outside its range as its nearer end', ({ name, into, inputRange: [a, z] }) => {
      // At the end that binds, for a minimum or maximum of several: the other metrics far off.
      const others = Object.fromEntries(
        primaries.map((metric) => {
          const [low, high] = metric.inputRange
          const first = adapter[into].composite === 'weighted_max' ? low : high
          return [metric.name, metric.fn === 'inverse' ? (first === low ? high : low) : first]
        }),
      )
      const base = adapter[into].composite === 'sum' ? middles : others
      const at = (value: number) => adapter.scale({ ...base, [name]: value })[into]
      expect(at(a)).not.toBe(at(z))
      expect(at(a - 1e9)).toBe(at(a))
      expect(at(z + 1e9)).toBe(at(z))
      const [low, high] = adapter[into].outputRange
      for (const value of [at(a), at(z)]) {
        expect(value).toBeGreaterThanOrEqual(low)
        expect(value).toBeLessThanOrEqual(high)
      }
    })

    it.each(primaries)('$name is demanded', ({ name }) => {
      const { [name]: _, ...rest } = middles
      expect(adapter.checkMetrics(rest)).toEqual([{ path: [name], message: 'Required' }])
      expect(() => adapter.scale(rest)).toThrow(TypeError)
    })

    it('takes no metric that it does not know, whatever it is called', () => {
      const odd = JSON.parse('{"temperature": 1, "__proto__": 2}') as Record<string, number>
      const metrics = Object.assign(odd, middles)
      expect(adapter.checkMetrics(metrics)).toEqual([{ path: [], message: "Unrecognized key(s) in object: 'temperature', '__proto__'" }])
      expect(adapter.checkMetrics({ ...middles, constructor: 1 })).toEqual([
        { path: [], message: "Unrecognized key(s) in object: 'constructor'" },
      ])
    })
  })
})

const powers: DomainInput = {
  name: 'Border dispute',
  actors: [
    { name: 'north bank', militarySpending: 6, treatyCoverage: 40 },
    { name: 'south', militarySpending: 3, treatyCoverage: 65 },
  ],
}
const geopolitics = adapterOf('geopolitics')

describe('toScenario', () => {
  it('makes agents of actors, with ids, values, markers and the seed given', () => {
    const { scenario, schedule, issues } = geopolitics.toScenario(powers, 7)
    expect({ schedule, issues }).toEqual({ schedule: [], issues: [] })
    expect(scenario).toEqual({
      label: 'Border dispute',
      seed: 7,
      tags: ['geopolitics'],
      initialState: {},
      nodeLabels: { x: 'Military spending', y: 'Treaty coverage' },
      agents: [
        { id: 'north_bank', policy: { lambda: lambdaAt(0.3), gamma: 0.41 }, marker: { x: 6, y: 40 } },
        { id: 'south', policy: geopolitics.scale({ militarySpending: 3, treatyCoverage: 65 }), marker: { x: 3, y: 65 } },
      ],
    })
  })

  it('each oversight body adds to Γ of every model, a slow one less, one that is too late nothing', () => {
    const models = [
      { name: 'frontier', capabilityIndex: 450, alignmentScore: 50 },
      { name: 'assistant', capabilityIndex: 60, alignmentScore: 20 },
    ]
    const gammas = (oversightBodies: NonNullable<DomainInput['oversightBodies']>) =>
      adapterOf('ai-safety')
        .toScenario({ name: 'x', models, oversightBodies }, 1)
        .scenario.agents.map(({ policy }) => policy.gamma)
    const board = { name: 'board', guardrailStrength: 60, responseLatency: 30 }
    const state = { name: 'state', guardrailStrength: 100, responseLatency: 0 }
    const late = { name: 'late', guardrailStrength: 100, responseLatency: 100 }
    const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12))
    expect(gammas([])).toEqual(near([0.5, 0.23]))
    expect(gammas([late])).toEqual(near([0.5, 0.23]))
    expect(gammas([board])).toEqual(near([0.584, 0.314]))
    expect(gammas([board, state])).toEqual(near([0.784, 0.514]))
    expect(gammas([board, state, state])).toEqual([0.95, expect.closeTo(0.714, 12)])
  })

  it('two names that become one agent are an issue at the second', () => {
    const [first] = powers.actors ?? []
    const names = ['a b', 'c', 'a_b', 'a/b', '\u{1f916}', '_']
    const actors = names.map((name) => ({ ...first, name }))
    expect(geopolitics.toScenario({ name: 'x', actors }, 1).issues).toEqual([
      { path: ['actors', 2, 'name'], message: "Becomes agent 'a_b', as actors.0.name does" },
      { path: ['actors', 3, 'name'], message: "Becomes agent 'a_b', as actors.0.name does" },
      { path: ['actors', 5, 'name'], message: "Becomes agent '_', as actors.4.name does" },
    ])
    const models = ['m', 'm'].map((name) => ({ name, capabilityIndex: 1, alignmentScore: 1 }))
    expect(
      adapterOf('ai-safety')
        .toScenario({ name: 'x', models }, 1)
        .issues.map(({ path }) => path.join('.')),
    ).toEqual(['models.1.name'])
  })

  it('events become decrees in their order, targets by name or by agent id', () => {
    const { schedule, issues } = geopolitics.toScenario(
      {
        ...powers,
        events: [
          { tick: 90, type: 'capability_jump', target: 'north bank', magnitude: 0.2 },
          { tick: 30, type: 'alignment_shift', target: 'north_bank', magnitude: -0.1 },
          { tick: 30, type: 'oversight_surge', magnitude: 0.4 },
          { tick: 31, type: 'oversight_surge', target: 'south', magnitude: 0.4, durationTicks: 7 },
          { tick: 32, type: 'exogenous_shock', magnitude: 0.3 },
          { tick: 33, type: 'exogenous_shock', target: 'south', magnitude: 0.3 },
        ],
      },
      1,
    )
    expect(issues).toEqual([])
    expect(schedule).toEqual([
      { tick: 90, decree: { type: 'capability_jump', payload: { target: 'north_bank', magnitude: 0.2 } } },
      { tick: 30, decree: { type: 'alignment_shift', payload: { target: 'north_bank', magnitude: -0.1 } } },
      { tick: 30, decree: { type: 'oversight_surge', payload: { magnitude: 0.4, durationTicks: 100 } } },
      { tick: 31, decree: { type: 'oversight_surge', payload: { target: 'south', magnitude: 0.4, durationTicks: 7 } } },
      { tick: 32, decree: { type: 'exogenous_shock', payload: { magnitude: 0.3 } } },
      { tick: 33, decree: { type: 'exogenous_shock', payload: { target: 'south', magnitude: 0.3 } } },
    ])
  })

  it('an event that names nobody is an issue, and no decree', () => {
    const { schedule, issues } = geopolitics.toScenario(
      {
        ...powers,
        events: [
          { tick: 1, type: 'exogenous_shock', target: 'east', magnitude: 0.3 },
          { tick: 2, type: 'exogenous_shock', target: 'south', magnitude: 0.3 },
          { tick: 3, type: 'capability_jump', target: 'constructor', magnitude: 0.3 },
        ],
      },
      1,
    )
    expect(schedule.map(({ tick }) => tick)).toEqual([2])
    expect(issues).toEqual([
      { path: ['events', 0, 'target'], message: "Unknown agent 'east'" },
      { path: ['events', 2, 'target'], message: "Unknown agent 'constructor'" },
    ])
  })
})
