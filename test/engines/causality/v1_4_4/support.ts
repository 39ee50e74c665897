/** Small worlds for looking at one rule at a time, and random ones for looking at all. */
import fc from 'fast-check'
import type {
  Decree,
  EngineEvent,
  FieldConfig,
  GhostBranch,
  Input,
  Move,
  Outlook,
  Scenario,
  ScenarioInput,
  StepRecord,
  TimedInput,
} from '../../../../src/engines/causality/types.ts'
import { advance } from '../../../../src/engines/causality/v1_4_4/advance.ts'
import { complete } from '../../../../src/engines/causality/v1_4_4/complete.ts'
import { create, type State } from '../../../../src/engines/causality/v1_4_4/state.ts'
import { type TickOptions, wholeTick } from '../../../../src/engines/causality/v1_4_4/tick.ts'

/** No noise, no forecasts: the rules alone. */
export const still: TickOptions = { noise: false, forecasts: false }

export interface AgentInput {
  readonly b: number
  readonly lambda: number
  readonly gamma: number
  readonly lambdaDrift?: number
  readonly gammaDrift?: number
  readonly preferences?: Readonly<Record<string, number>>
}
/** Agents by id. Without `fields` there are none: λ and γ only follow their bases. */
export function world(
  agents: Readonly<Record<string, AgentInput>>,
  {
    fields = [],
    radius = 12,
    ...rest
  }: { fields?: readonly FieldConfig[]; radius?: number; rules?: ScenarioInput['rules']; seed?: number } = {},
): Scenario {
  return complete({
    seed: rest.seed ?? 1,
    initialState: { radius, fields, positions: Object.fromEntries(Object.entries(agents).map(([id, { b }]) => [id, b])) },
    agents: Object.entries(agents).map(([id, { lambda, gamma, lambdaDrift = 0, gammaDrift = 0, preferences = {} }]) => ({
      id,
      policy: { lambda, gamma, lambdaDrift, gammaDrift },
      attractorPreferences: preferences,
    })),
    ...(rest.rules === undefined ? {} : { rules: rest.rules }),
  })
}
export const attractor = (b: number, strength = 0.8, id = 'stability'): FieldConfig => ({ id, kind: 'attractor', b, strength })
export const repulsor = (b: number, strength = 0.9, id = 'cliff'): FieldConfig => ({ id, kind: 'repulsor', b, strength })

export const decree = (tick: number, decree: Decree, id = 'd'): TimedInput => ({
  tick,
  input: { kind: 'decree', id, origin: 'api', decree },
})
export const moves = (tick: number, moves: Readonly<Record<string, Move>>, untilTick = tick): TimedInput => ({
  tick,
  input: { kind: 'moves', moves, untilTick },
})

export interface Told {
  readonly state: State
  readonly steps: StepRecord[]
  readonly events: EngineEvent[]
  readonly ghosts: GhostBranch[]
  readonly outlooks: (readonly Outlook[])[]
  readonly ticks: number
  readonly ended: string | null
}
/** Runs and keeps everything that is told. */
export function run(from: Scenario | State, ticks: number, inputs: readonly TimedInput[] = [], options: TickOptions = wholeTick): Told {
  const state = 'block' in from ? from : create(from)
  const told = {
    steps: [] as StepRecord[],
    events: [] as EngineEvent[],
    ghosts: [] as GhostBranch[],
    outlooks: [] as (readonly Outlook[])[],
  }
  const { ticks: computed, ended } = advance(
    state,
    inputs,
    ticks,
    {
      step: (record) => told.steps.push(record),
      event: (event) => told.events.push(event),
      ghost: (branch) => told.ghosts.push(branch),
      outlooks: (_, outlooks) => told.outlooks.push(outlooks),
    },
    options,
  )
  return { state, ...told, ticks: computed, ended }
}
type DataOf<N extends EngineEvent['event']> = Extract<EngineEvent, { event: N }>['data']
/** What the events of one name tell. */
export const named = <N extends EngineEvent['event']>(events: readonly EngineEvent[], name: N): DataOf<N>[] =>
  events.filter(({ event }) => event === name).map(({ data }) => data as DataOf<N>)

const share = fc.double({ min: 0, max: 1, noNaN: true })
const level = fc.double({ min: 0, max: 2, noNaN: true })
const drift = fc.double({ min: -0.1, max: 0.1, noNaN: true })

/** Any scenario that `check` accepts, of `agents` agents at most; about half of them drift slowly or not at all, so that some live for a while. */
export const anyScenario = (agents = 4): fc.Arbitrary<Scenario> =>
  fc
    .record({
      seed: fc.maxSafeNat(),
      radius: fc.integer({ min: 3, max: 20 }),
      places: fc.array(
        fc.record({
          kind: fc.constantFrom('attractor' as const, 'repulsor' as const),
          at: share,
          strength: fc.double({ min: 0.01, max: 1, noNaN: true }),
        }),
        { maxLength: 5 },
      ),
      agents: fc.array(
        fc.record({
          lambda: level,
          gamma: level,
          lambdaDrift: fc.oneof(fc.constant(0), drift),
          gammaDrift: fc.oneof(fc.constant(0), drift),
          preference: share,
          at: share,
        }),
        { minLength: 1, maxLength: agents },
      ),
      rules: fc.record({
        zeroSumAttractorCapture: fc.boolean(),
        prophecyEvery: fc.constantFrom(0, 7, 25),
        prophecyFeedback: fc.constantFrom('none' as const, 'self-fulfilling' as const, 'self-defeating' as const),
        prophecyWeight: share,
        haltOnCollapse: fc.boolean(),
      }),
    })
    .map(({ seed, radius, places, agents, rules }) => {
      const on = (at: number): number => Math.round(-radius + 2 * radius * at)
      const fields = places.map(({ kind, at, strength }, i) => ({ id: `f${i}`, kind, b: on(at), strength }))
      return complete({
        seed,
        rules,
        initialState: { radius, fields, positions: Object.fromEntries(agents.map(({ at }, i) => [`a${i}`, on(at)])) },
        agents: agents.map(({ preference, at: _, ...policy }, i) => ({
          id: `a${i}`,
          policy,
          attractorPreferences: Object.fromEntries(fields.flatMap(({ id, kind }) => (kind === 'attractor' ? [[id, preference]] : []))),
        })),
      })
    })

/** Any inputs to the scenario, in any order, for ticks 1 to `ticks`; no `halt`. */
export const anyInputs = (scenario: Scenario, ticks: number): fc.Arbitrary<TimedInput[]> => {
  const target = fc.constantFrom(...scenario.agents.map(({ id }) => id))
  const magnitude = fc.double({ min: -1, max: 1, noNaN: true })
  const decrees: fc.Arbitrary<Decree>[] = [
    fc.record({
      type: fc.constantFrom('capability_jump' as const, 'alignment_shift' as const),
      payload: fc.record({ target, magnitude }),
    }),
    fc.record({
      type: fc.constant('oversight_surge' as const),
      payload: fc.record(
        { target, magnitude, durationTicks: fc.integer({ min: 1, max: 40 }) },
        { requiredKeys: ['magnitude', 'durationTicks'] },
      ),
    }),
    fc.record({
      type: fc.constant('exogenous_shock' as const),
      payload: fc.record({ target, magnitude: share }, { requiredKeys: ['magnitude'] }),
    }),
    fc.record({
      type: fc.constant('policy_change' as const),
      payload: fc.record({ target, lambda: level, gamma: level, lambdaDrift: drift, gammaDrift: drift }, { requiredKeys: ['target'] }),
    }),
  ]
  const { fields, radius } = scenario.initialState
  if (fields.length > 0)
    decrees.push(
      fc.record({
        type: fc.constant('field_shift' as const),
        payload: fc.record(
          {
            field: fc.constantFrom(...fields.map(({ id }) => id)),
            b: fc.integer({ min: -radius, max: radius }),
            strength: fc.double({ min: 0.01, max: 1, noNaN: true }),
          },
          { requiredKeys: ['field'] },
        ),
      }),
    )
  const input: fc.Arbitrary<Input> = fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...decrees).map((decree): Input => ({ kind: 'decree', id: 'd', origin: 'api', decree })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(target, fc.constantFrom('stay' as const, 'left' as const, 'right' as const), fc.integer({ min: 1, max: ticks }))
        .map(([id, move, untilTick]): Input => ({ kind: 'moves', moves: { [id]: move }, untilTick })),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('force' as const), agent: target, lambda: level, gamma: level }) },
  )
  return fc.array(fc.record({ tick: fc.integer({ min: 1, max: ticks }), input }), { maxLength: 8 })
}
/** A scenario with inputs. */
export const anyRun = (ticks: number, agents?: number): fc.Arbitrary<{ scenario: Scenario; inputs: TimedInput[] }> =>
  anyScenario(agents).chain((scenario) => fc.record({ scenario: fc.constant(scenario), inputs: anyInputs(scenario, ticks) }))
