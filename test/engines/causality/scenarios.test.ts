/** Every built-in scenario shows what its name and its note say, at its own seed; and what it shows stays as it is. */
import { describe, expect, it } from 'vitest'
import { builtInScenarios, scenarioById } from '../../../src/engines/causality/scenarios/index.ts'
import { TraceHash } from '../../../src/engines/causality/trace-hash.ts'
import type {
  Decree,
  Ending,
  EngineEvent,
  GhostBranch,
  Move,
  ScenarioInput,
  StepRecord,
  TimedInput,
} from '../../../src/engines/causality/types.ts'
import { engine } from '../../../src/engines/causality/v1_4_4/index.ts'

interface Run {
  readonly steps: readonly StepRecord[]
  readonly events: readonly EngineEvent[]
  readonly ghosts: readonly GhostBranch[]
  readonly ended: Ending | null
  readonly traceHash: string
}
function run(scenario: ScenarioInput, ticks = 1000, inputs: readonly TimedInput[] = []): Run {
  const steps: StepRecord[] = []
  const events: EngineEvent[] = []
  const ghosts: GhostBranch[] = []
  const hash = new TraceHash()
  const { ended } = engine.advance(engine.create(engine.complete(scenario)), inputs, ticks, {
    step: (record) => {
      steps.push(record)
      hash.update(`${JSON.stringify(record)}\n`)
    },
    event: (event) => void events.push(event),
    ghost: (branch) => void ghosts.push(branch),
  })
  return { steps, events, ghosts, ended, traceHash: hash.digest() }
}
const decree = (tick: number, decree: Decree, id = 'd'): TimedInput => ({ tick, input: { kind: 'decree', id, origin: 'api', decree } })
const scenario = (id: string) => {
  const found = scenarioById(id)
  if (found === undefined) throw new Error(`There is no scenario ${id}.`)
  return found
}

type EventName = EngineEvent['event']
const of = <Name extends EventName>({ events }: Run, name: Name) =>
  events.filter((event): event is Extract<EngineEvent, { event: Name }> => event.event === name)
const losses = (run: Run) => of(run, 'loss').map(({ tick, data }) => `${data.agent} ${data.kind} ${tick}`)
const firstWarning = (run: Run) => of(run, 'warning')[0]?.tick
const stepAt = ({ steps }: Run, tick: number): StepRecord => {
  const step = steps[tick - 1]
  if (step === undefined) throw new Error(`Tick ${tick} was not computed.`)
  return step
}
const agentAt = (run: Run, tick: number, id: string) => {
  const agent = stepAt(run, tick).agents.find((candidate) => candidate.id === id)
  if (agent === undefined) throw new Error(`There is no agent ${id}.`)
  return agent
}
const meanStability = ({ steps }: Run, from: number, to: number) =>
  steps.slice(from - 1, to).reduce((sum, { state }) => sum + state.stability, 0) / (to - from + 1)

/** Traces over 1,000 ticks. A change here is a change of a scenario, or of the rules: then the engine needs another version. */
const golden: readonly (readonly [id: string, traceHash: string])[] = [
  ['capability-divergence', 'sha256:f3bbe7f6caadcb16ecd7ca9cddfc8871d86d45b01e6d1fad677cd328235a55f5'],
  ['standard', 'sha256:3daea6ef9b158db2ad513dfc28b52ca35b391d6f0f275c42d1c9176ce4404217'],
  ['multi-actor', 'sha256:93667036eb4d6ab9dfff2c9c8d278b7ba47196cae6863e4e32d55443f2616a0c'],
  ['axelrod-tournament', 'sha256:b98dc8a1770e06e662f9a61ce4470118cc28fb892dc0aed3791085177ef2a869'],
  ['boundary-action-gate', 'sha256:8466e594396357e25cde630d88dbf5510f86ddb3c992de41de063c057875e261'],
  ['arms-race', 'sha256:4f414220b91d4bfdb1c8357b152289f53aac377e57abb1523c12c84a70f54d88'],
  ['self-fulfilling-prophecy', 'sha256:f324b6c8552f91a9ca0f0d7a208c4e77576d9c0141776b99d8f47b53fda8d307'],
  ['self-defeating-prophecy', 'sha256:3a7de5f52234fae0a988f06af4f96481f149a2ac8e93755808b035acae5d0820'],
]

describe('all', () => {
  it('stand in the order of the list, and are found by their ids alone', () => {
    expect(builtInScenarios.map(({ id }) => id)).toEqual(golden.map(([id]) => id))
    expect(builtInScenarios.map(({ id }) => scenarioById(id))).toEqual(builtInScenarios)
    expect(scenarioById('constructor')).toBeUndefined()
  })

  it.each(builtInScenarios)('$id is valid, within the bounds of what a caller may send, and completes to itself', (built) => {
    expect(engine.check(built)).toEqual([])
    expect(built.label.length).toBeLessThanOrEqual(200)
    expect(built.note.length).toBeLessThanOrEqual(2000)
    expect(built.tags.length).toBeGreaterThan(0)
    const complete = engine.complete(built)
    expect(engine.complete(complete)).toEqual(complete)
    expect(JSON.parse(JSON.stringify(complete))).toEqual(complete)
  })

  it.each(golden)('%s: its trace is what it was', (id, traceHash) => {
    expect(run(scenario(id)).traceHash).toBe(traceHash)
  })
})

describe('capability-divergence', () => {
  const divergence = scenario('capability-divergence')

  it('is what the contract says', () => {
    expect(engine.complete(divergence)).toMatchObject({
      label: 'Capability-Alignment Divergence',
      seed: 42,
      tags: ['ai-safety', 'governance'],
      initialState: {
        radius: 12,
        fields: [
          { id: 'stability', kind: 'attractor', b: -4, strength: 0.8 },
          { id: 'cliff', kind: 'repulsor', b: 9, strength: 0.9 },
        ],
        positions: { frontier_model: -2, oversight_board: 2 },
      },
      agents: [
        {
          id: 'frontier_model',
          marker: { x: 200, y: 75 },
          policy: { lambda: 0.5, gamma: 0.3, lambdaDrift: 0.0025, gammaDrift: 0.0015 },
          attractorPreferences: { stability: 0.8 },
        },
        { id: 'oversight_board', policy: { lambda: 0.15, gamma: 0.6 }, attractorPreferences: { stability: 1 } },
      ],
      nodeLabels: { x: 'Capability', y: 'Alignment' },
      rules: { zeroSumAttractorCapture: false, prophecyEvery: 50, prophecyFeedback: 'none', prophecyWeight: 0.2, haltOnCollapse: true },
    })
  })

  it('warns before the model falls off the cliff, between ticks 150 and 400, and never meets a paradox', () => {
    const result = run(divergence)
    expect(losses(result)).toEqual(['frontier_model CLIFF 383'])
    expect(of(result, 'loss')[0]?.data.magnitude).toBeCloseTo(0.4123, 4)
    expect(firstWarning(result)).toBe(261)
    expect(of(result, 'paradox')).toEqual([])
  })

  it.each([261, 262])('an oversight surge at the first warning (tick %i) keeps it for 1,000 ticks', (tick) => {
    const surge = decree(tick, { type: 'oversight_surge', payload: { magnitude: 0.6, durationTicks: 2000 } })
    expect(losses(run(divergence, 1000, [surge]))).toEqual([])
  })

  it('meets the reference computation', () => {
    const result = run(divergence, 260)
    const table = [1, 2, 100, 260].map((tick) => {
      const { agents, state } = stepAt(result, tick)
      return [tick, ...agents.map(({ b, lambda, gamma }) => [b, lambda, gamma]), state.fields[0]?.strength]
    })
    expect(table).toEqual([
      [1, [-3, 0.48532971080318094, 0.3000424095091416], [1, 0.14579370056907645, 0.6007973658754379], 0.8],
      [2, [-4, 0.47465094769761523, 0.3008906455610761], [0, 0.15032351657768245, 0.6018552862499073], 0.8],
      [100, [-4, 0.7458930038995535, 0.36249375490883545], [-3, 0.1382775116313368, 0.6459417156351167], 0.12100397076037839],
      [260, [0, 0.9419153986157228, 0.5425712253123468], [-5, 0.13059028635992787, 0.6208648362839024], 0.08000000000000002],
    ])
  })
})

describe('standard', () => {
  const standard = scenario('standard')

  it('is calm: resonant throughout, no warning, no paradox, no loss, every forecast says so', () => {
    const result = run(standard)
    expect(result.events.map(({ event }) => event).filter((event) => event !== 'prophecy')).toEqual([])
    expect(of(result, 'prophecy').map(({ data }) => data.predictedPhase)).toEqual(Array(20).fill('resonant'))
  })

  it('a shock is over within a hundred ticks, a lasting shift is not', () => {
    const shock = run(standard, 1000, [decree(100, { type: 'exogenous_shock', payload: { magnitude: 0.5 } })])
    expect(losses(shock)).toEqual([])
    expect(stepAt(shock, 100).state.stability).toBeLessThan(0.25 * stepAt(shock, 99).state.stability)
    expect(stepAt(shock, 110).state.phase).toBe('volatile')
    expect(shock.steps.slice(199).every(({ state }) => state.phase === 'resonant')).toBe(true)
    const shift = run(standard, 1000, [decree(100, { type: 'alignment_shift', payload: { target: 'builder', magnitude: -0.4 } })])
    expect(losses(shift)).toEqual(['builder CLIFF 357'])
  })
})

describe('multi-actor', () => {
  const result = run(scenario('multi-actor'))

  it('paradoxes between the two labs: three are resolved in a ghost branch each, the fourth is not', () => {
    expect(of(result, 'paradox').map(({ tick, data }) => [tick, data.attempt])).toEqual([
      [21, 1],
      [34, 1],
      [35, 1],
      [36, 1],
      [36, 2],
      [36, 3],
    ])
    for (const { data } of of(result, 'paradox')) {
      expect(data.agents).toEqual(['frontier_lab', 'fast_follower'])
      expect(data.stability).toBeLessThan(0.15)
      expect(data.decree.target).toBe('fast_follower')
    }
    expect(result.ghosts.map(({ tick, attempt }) => [tick, attempt])).toEqual(
      of(result, 'paradox').map(({ tick, data }) => [tick, data.attempt]),
    )
  })

  it('three are lost, by paradox and off the cliff; the regulator and the public remain', () => {
    expect(losses(result)).toEqual(['fast_follower PARADOX 36', 'frontier_lab CLIFF 466', 'start_up CLIFF 728'])
    expect(stepAt(result, 1000).agents.flatMap(({ id, alive }) => (alive ? [id] : []))).toEqual(['regulator', 'public'])
  })

  it('warnings appear from tick 102 on, grow worse, and clear again', () => {
    expect(firstWarning(result)).toBe(102)
    const changes = of(result, 'warning').map(({ data }) => data.change)
    expect(changes.filter((change) => change === 'appeared').length).toBeGreaterThanOrEqual(5)
    expect(new Set(changes)).toEqual(new Set(['appeared', 'worsened', 'cleared']))
  })
})

describe('axelrod-tournament', () => {
  const tournament = scenario('axelrod-tournament')
  const cooperators = ['tit_for_tat', 'generous', 'grudger', 'always_cooperate']
  const result = run(tournament)
  const scores = new Map(stepAt(result, 1000).agents.map(({ id, stability }) => [id, stability]))

  it('every defector is lost and every cooperator remains', () => {
    expect(losses(result)).toEqual(['raider CLIFF 52', 'always_defect CLIFF 100', 'exploiter CLIFF 152', 'free_rider CLIFF 513'])
    expect(stepAt(result, 1000).agents.flatMap(({ id, alive }) => (alive ? [id] : []))).toEqual(cooperators)
  })

  it('the least score of a cooperator is above the best of a defector', () => {
    const own = (cooperates: boolean) => [...scores].flatMap(([id, score]) => (cooperators.includes(id) === cooperates ? [score] : []))
    expect(Math.min(...own(true))).toBeGreaterThan(Math.max(...own(false)))
  })

  it('the attractor is zero-sum: without that rule another trace', () => {
    expect(engine.complete(tournament).rules.zeroSumAttractorCapture).toBe(true)
    expect(run({ ...tournament, rules: { zeroSumAttractorCapture: false } }).traceHash).not.toBe(result.traceHash)
  })
})

describe('boundary-action-gate', () => {
  const boundary = scenario('boundary-action-gate')
  const actor = 'agent-default'
  const start = () => engine.create(engine.complete(boundary))

  it('stands beside the cliff: left is safe, to stay is a loss to come, right leaves no future', () => {
    const look = (move: Move) => {
      const { record, losses, outlooks } = engine.preview(start(), { agent: actor, move })
      const [outlook] = outlooks
      return { b: record.b, losses: losses.length, soon: (outlook?.stepsToImpact ?? 0) > 0, doomed: outlook?.totalFutureCollapse }
    }
    expect(look('left')).toEqual({ b: 7, losses: 0, soon: false, doomed: false })
    expect(look('stay')).toEqual({ b: 8, losses: 0, soon: true, doomed: false })
    expect(look('right')).toEqual({ b: 9, losses: 0, soon: true, doomed: true })
  })

  it('left alone it is lost; made to step back it recovers', () => {
    const alone = run(boundary)
    expect(losses(alone)).toEqual([`${actor} CLIFF 8`])
    expect(alone.ended).toBe('collapsed')
    const back: TimedInput = { tick: 1, input: { kind: 'moves', moves: { [actor]: 'left' }, untilTick: 5 } }
    expect(losses(run(boundary, 1000, [back]))).toEqual([])
  })
})

describe('arms-race', () => {
  const race = scenario('arms-race')
  const powers = ['west', 'east'] as const
  const result = run(race)
  const first = firstWarning(result) ?? Number.NaN

  it('escalates: both powers arm, and stability falls', () => {
    const arms = (tick: number) => powers.map((power) => agentAt(result, tick, power).lambda)
    for (const [index, lambda] of arms(200).entries()) expect(lambda).toBeGreaterThan(1.3 * (arms(1)[index] ?? 0))
    expect(meanStability(result, 1, 50)).toBeCloseTo(1.9, 1)
    expect(meanStability(result, 181, 220)).toBeCloseTo(1.3, 1)
  })

  it('without intervention both are lost, and the treaty remains', () => {
    expect(first).toBe(221)
    expect(losses(result)).toEqual(['east CLIFF 300', 'west CLIFF 773'])
    expect(agentAt(result, 1000, 'treaty').alive).toBe(true)
  })

  it('a surge of oversight delays both losses, disarmament prevents them', () => {
    const surge = run(race, 1000, [decree(first, { type: 'oversight_surge', payload: { magnitude: 0.6, durationTicks: 2000 } })])
    const delayed = of(surge, 'loss').map(({ tick, data }) => [data.agent, tick] as const)
    expect(delayed.map(([agent]) => agent)).toEqual(['east', 'west'])
    expect(delayed[0]?.[1]).toBeGreaterThan(300)
    expect(delayed[1]?.[1]).toBeGreaterThan(773)
    const disarm = powers.map((target, index) =>
      decree(first, { type: 'policy_change', payload: { target, lambda: 0.3, lambdaDrift: 0 } }, `d${index}`),
    )
    expect(losses(run(race, 1000, disarm))).toEqual([])
  })
})

describe('the prophecies', () => {
  const { rules, ...world } = scenario('self-fulfilling-prophecy')
  const silent = run({ ...world, rules: { ...rules, prophecyFeedback: 'none' } })
  const fulfilled = run(scenario('self-fulfilling-prophecy'))
  const defeated = run(scenario('self-defeating-prophecy'))
  const forecasts = (run: Run) => of(run, 'prophecy').map(({ data }) => data.predictedPhase)

  it('are one world and one seed, and differ in what a forecast does', () => {
    const { id: _, label: __, note: ___, rules: own, ...rest } = scenario('self-defeating-prophecy')
    expect(world).toMatchObject(rest)
    expect({ ...own, prophecyFeedback: 'self-fulfilling' }).toEqual(rules)
  })

  it('end differently under the three settings: one lost, all lost, none lost', () => {
    expect(losses(silent)).toEqual(['fund EXHAUSTION 351'])
    expect(stepAt(silent, 1000).state.phase).toBe('resonant')
    expect(losses(fulfilled)).toEqual(['fund EXHAUSTION 119', 'bank CLIFF 222'])
    expect(fulfilled.ended).toBe('collapsed')
    expect(losses(defeated)).toEqual([])
  })

  it('before the first forecast is published the three are one', () => {
    for (const other of [fulfilled, defeated]) expect(other.steps.slice(0, 50)).toEqual(silent.steps.slice(0, 50))
  })

  it('self-fulfilling: every forecast says volatile, and volatile it stays', () => {
    expect(new Set(forecasts(fulfilled))).toEqual(new Set(['volatile']))
    expect(fulfilled.steps.slice(50).every(({ state }) => state.phase === 'volatile')).toBe(true)
  })

  it('self-defeating: every forecast says volatile, and resonant it is', () => {
    expect(new Set(forecasts(defeated))).toEqual(new Set(['volatile']))
    const resonant = defeated.steps.slice(121).filter(({ state }) => state.phase === 'resonant').length
    expect(stepAt(defeated, 121).state.phase).toBe('volatile')
    expect(resonant / (1000 - 121)).toBeGreaterThan(0.98)
  })
})
