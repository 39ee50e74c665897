/**
 * Traces that must never change: a change here is another engine version. The values of capability-divergence at single ticks come from a computation of
 * the rules that was made before this engine; the hashes hold it to itself.
 */
import { describe, expect, it } from 'vitest'
import { engineOf } from '../../../src/engines/causality/index.ts'
import { builtInScenarios, scenarioById } from '../../../src/engines/causality/scenarios/index.ts'
import { TraceHash } from '../../../src/engines/causality/trace-hash.ts'
import type { Engine, EngineEvent, ScenarioInput, StepRecord, TimedInput } from '../../../src/engines/causality/types.ts'

const engine = engineOf('1.4.4') as Engine
function trace(input: ScenarioInput, ticks: number, inputs: readonly TimedInput[] = []) {
  const state = engine.create(engine.complete(input))
  const steps: StepRecord[] = []
  const events: EngineEvent[] = []
  const ghosts: unknown[] = []
  engine.advance(state, inputs, ticks, {
    step: (step) => steps.push(step),
    event: (event) => events.push(event),
    ghost: (ghost) => ghosts.push(ghost),
  })
  return { steps, events, ghosts }
}

describe('capability-divergence', () => {
  const scenario = scenarioById('capability-divergence') as ScenarioInput
  const { steps, events, ghosts } = trace(scenario, 1_000)

  it.each([
    [1, [-3, 0.48532971080318094, 0.3000424095091416], [1, 0.14579370056907645, 0.6007973658754379], 0.8],
    [2, [-4, 0.47465094769761523, 0.3008906455610761], [0, 0.15032351657768245, 0.6018552862499073], 0.8],
    [100, [-4, 0.7458930038995535, 0.36249375490883545], [-3, 0.1382775116313368, 0.6459417156351167], 0.12100397076037839],
    [260, [0, 0.9419153986157228, 0.5425712253123468], [-5, 0.13059028635992787, 0.6208648362839024], 0.08000000000000002],
  ])('at tick %i, to the last bit', (tick, model, board, strength) => {
    const step = steps[tick - 1]
    expect(step?.t).toBe(tick)
    expect(step?.agents.map(({ b, lambda, gamma }) => [b, lambda, gamma])).toEqual([model, board])
    expect(step?.state.fields[0]?.strength).toBe(strength)
  })
  it('warns from tick 261 on and loses the model at 383, without a paradox', () => {
    expect(events.find(({ event }) => event === 'warning')).toMatchObject({
      tick: 261,
      data: { change: 'appeared', agent: 'frontier_model' },
    })
    expect(events.filter(({ event }) => event === 'loss')).toEqual([
      { event: 'loss', tick: 383, data: { tick: 383, magnitude: 0.41228796805696144, agent: 'frontier_model', kind: 'CLIFF' } },
    ])
    expect(ghosts).toEqual([])
  })
  it('loses nobody in 1,000 ticks with a surge at the first warning', () => {
    const surge: TimedInput = {
      tick: 262,
      input: {
        kind: 'decree',
        id: 'd',
        origin: 'api',
        decree: { type: 'oversight_surge', payload: { magnitude: 0.6, durationTicks: 2_000 } },
      },
    }
    const saved = trace(scenario, 1_000, [surge])
    expect(saved.steps).toHaveLength(1_000)
    expect(saved.events.filter(({ event }) => event === 'loss')).toEqual([])
  })
})

describe('the trace of 1,000 ticks', () => {
  const hashes: Readonly<Record<string, readonly [ticks: number, hash: string]>> = {
    'capability-divergence': [1000, 'sha256:f3bbe7f6caadcb16ecd7ca9cddfc8871d86d45b01e6d1fad677cd328235a55f5'],
    standard: [1000, 'sha256:3daea6ef9b158db2ad513dfc28b52ca35b391d6f0f275c42d1c9176ce4404217'],
    'multi-actor': [1000, 'sha256:93667036eb4d6ab9dfff2c9c8d278b7ba47196cae6863e4e32d55443f2616a0c'],
    'axelrod-tournament': [1000, 'sha256:b98dc8a1770e06e662f9a61ce4470118cc28fb892dc0aed3791085177ef2a869'],
    'boundary-action-gate': [8, 'sha256:8466e594396357e25cde630d88dbf5510f86ddb3c992de41de063c057875e261'],
    'arms-race': [1000, 'sha256:4f414220b91d4bfdb1c8357b152289f53aac377e57abb1523c12c84a70f54d88'],
    'self-fulfilling-prophecy': [222, 'sha256:f324b6c8552f91a9ca0f0d7a208c4e77576d9c0141776b99d8f47b53fda8d307'],
    'self-defeating-prophecy': [1000, 'sha256:3a7de5f52234fae0a988f06af4f96481f149a2ac8e93755808b035acae5d0820'],
  }
  it.each(builtInScenarios.map((scenario) => [scenario.id, scenario] as const))('of %s is what it was', (id, scenario) => {
    const { steps } = trace(scenario, 1_000)
    const hash = new TraceHash()
    for (const step of steps) hash.update(`${JSON.stringify(step)}\n`)
    expect([steps.length, hash.digest()]).toEqual(hashes[id])
  })
})
