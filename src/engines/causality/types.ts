/**
 * The plain data that the causality engine takes and gives: scenarios, inputs, step records, events. No class, no function: every value survives
 * `JSON.stringify` and `structuredClone`. Ticks, positions and seeds are integers; all other numbers are doubles.
 */

export type FieldKind = 'attractor' | 'repulsor'
export interface FieldConfig {
  readonly id: string
  readonly kind: FieldKind
  /** Lateral position, in `[-radius, radius]`. */
  readonly b: number
  /** In (0, 1]. */
  readonly strength: number
}

export interface AgentPolicy {
  /** Agency, the optimization pressure Λ; 0 to 2. */
  readonly lambda: number
  /** Structural buffer Γ; 0 to 2. */
  readonly gamma: number
  /** Change of the base per tick, -0.1 to 0.1; default 0. */
  readonly lambdaDrift?: number
  readonly gammaDrift?: number
}
export interface AgentConfig {
  /** `^[A-Za-z0-9_-]{1,64}$`, unique in the scenario. */
  readonly id: string
  readonly policy: AgentPolicy
  /** Attractor id -> weight 0-1; an attractor left out weighs 0.5. */
  readonly attractorPreferences?: Readonly<Record<string, number>>
  /** Where the domain draws it; no effect on the run. */
  readonly marker?: { readonly x: number; readonly y: number }
}

export type ProphecyFeedback = 'none' | 'self-fulfilling' | 'self-defeating'
export interface Rules {
  readonly zeroSumAttractorCapture: boolean
  /** Ticks between forecasts; 0: never. */
  readonly prophecyEvery: number
  readonly prophecyFeedback: ProphecyFeedback
  readonly prophecyWeight: number
  readonly haltOnCollapse: boolean
}

/** What a caller may write: `seed`, `agents` and `initialState`, the rest by default. `complete` (the engine's face) makes a `Scenario` of it. */
export interface ScenarioInput {
  readonly id?: string
  readonly label?: string
  /** 0 to 2^53-1. */
  readonly seed: number
  readonly tags?: readonly string[]
  readonly note?: string
  readonly initialState: {
    readonly radius?: number
    readonly fields?: readonly FieldConfig[]
    readonly positions?: Readonly<Record<string, number>>
  }
  readonly agents: readonly AgentConfig[]
  readonly nodeLabels?: { readonly x: string; readonly y: string }
  readonly rules?: Partial<Rules>
}
/** An agent with its defaults written out: no drift, and a preference for every attractor. */
export interface CompleteAgent extends AgentConfig {
  readonly policy: Required<AgentPolicy>
  readonly attractorPreferences: Readonly<Record<string, number>>
}
/** Every default written out. A scenario is a valid input too, and completes to itself. */
export interface Scenario extends ScenarioInput {
  readonly initialState: {
    readonly radius: number
    readonly fields: readonly FieldConfig[]
    /** Of every agent. */
    readonly positions: Readonly<Record<string, number>>
  }
  readonly agents: readonly CompleteAgent[]
  readonly rules: Rules
}

export type Move = 'stay' | 'left' | 'right'
export type LastMove = 'idle' | Move
export type Phase = 'resonant' | 'volatile' | 'stagnant'
export type LossKind = 'CLIFF' | 'EXHAUSTION' | 'PARADOX'
export type WarningLevel = 'watch' | 'warning' | 'critical'

export interface PolicyChange {
  readonly target: string
  readonly lambda?: number
  readonly gamma?: number
  readonly lambdaDrift?: number
  readonly gammaDrift?: number
  readonly attractorPreferences?: Readonly<Record<string, number>>
}
export type Decree =
  | { readonly type: 'capability_jump' | 'alignment_shift'; readonly payload: { readonly target: string; readonly magnitude: number } }
  | {
      readonly type: 'oversight_surge'
      readonly payload: { readonly target?: string; readonly magnitude: number; readonly durationTicks: number }
    }
  | { readonly type: 'exogenous_shock'; readonly payload: { readonly target?: string; readonly magnitude: number } }
  | { readonly type: 'policy_change'; readonly payload: PolicyChange }
  | { readonly type: 'field_shift'; readonly payload: { readonly field: string; readonly b?: number; readonly strength?: number } }
  | { readonly type: 'halt'; readonly payload: Readonly<Record<string, never>> }
export type DecreeType = Decree['type']
export type DecreeOrigin = 'api' | 'schedule' | 'policy' | 'engine'

/** What acts on a run from outside. In one tick, inputs take effect in the order in which they are handed over. */
export type Input =
  | { readonly kind: 'decree'; readonly id: string; readonly origin: DecreeOrigin; readonly decree: Decree }
  /**
   * Forces the moves of the named agents in every tick from `tick` to `untilTick` (inclusive). A move off the lattice counts as `stay`. Of two that
   * name an agent, the later one replaces the earlier for good.
   */
  | { readonly kind: 'moves'; readonly moves: Readonly<Record<string, Move>>; readonly untilTick: number }
  /** Sets base and effective λ, γ of an agent. */
  | { readonly kind: 'force'; readonly agent: string; readonly lambda: number; readonly gamma: number }
export interface TimedInput {
  /** The tick that it takes effect in: 1 or more. */
  readonly tick: number
  readonly input: Input
}

export interface FieldRecord {
  readonly id: string
  readonly kind: FieldKind
  readonly b: number
  readonly strength: number
}
export interface Warning {
  readonly agent: string
  readonly criticality: number
  readonly severity: number
  readonly imminence: number
  /** Ticks until a loss when nothing changes; 0: none within the horizon. */
  readonly stepsToImpact: number
  readonly risk: { readonly inertia: number; readonly optimized: number }
  readonly level: WarningLevel
  readonly totalFutureCollapse: boolean
}
export interface AgentRecord {
  readonly id: string
  readonly b: number
  readonly lastMove: LastMove
  readonly lambda: number
  readonly gamma: number
  /** Running total. */
  readonly stability: number
  readonly alive: boolean
}
/** One tick, in the key order that is hashed. */
export interface StepRecord {
  readonly t: number
  readonly b: number
  readonly lastMove: LastMove
  readonly state: {
    readonly stability: number
    readonly minStability: number
    readonly phase: Phase
    readonly collapsed: boolean
    readonly fields: readonly FieldRecord[]
  }
  readonly warning: Warning | null
  readonly agents: readonly AgentRecord[]
}

/** What 16 forks with fresh noise came to. Percentiles are of nearest rank. */
export interface Prophecy {
  /** The phase that most forks end in. */
  readonly predictedPhase: Phase
  /** Its share of the forks. */
  readonly confidence: number
  /** Ticks that a fork runs. */
  readonly horizon: number
  /** Of the system, at the end of the forks. */
  readonly stability: { readonly p10: number; readonly p50: number; readonly p90: number }
  /** Share of the forks in which an agent is lost. */
  readonly lossProbability: number
  /** The agent that is lost first in most of them, and the median tick (of the run, not of the fork) at which it is. */
  readonly firstLoss: { readonly agent: string; readonly p50Tick: number } | null
  readonly tick: number
}
export interface Loss {
  readonly tick: number
  /** 0 to 1. CLIFF: (λ-γ)/(λ+γ); EXHAUSTION: 1; PARADOX: how far the pair's stability S lay below the threshold, 1 - S/0.15. */
  readonly magnitude: number
  readonly agent: string
  readonly kind: LossKind
}
/** A discarded attempt at a tick. `decree` is what the next attempt was made under. */
export interface Paradox {
  readonly tick: number
  readonly agents: readonly [string, string]
  readonly b: number
  readonly stability: number
  /** From 1. */
  readonly attempt: number
  readonly decree: { readonly type: 'separation'; readonly target: string; readonly magnitude: number }
}
export interface GhostBranch {
  readonly tick: number
  readonly attempt: number
  readonly reason: 'paradox'
  readonly agents: readonly [string, string]
  /** Of every living agent, in the discarded attempt. */
  readonly moves: Readonly<Record<string, Move>>
  readonly stability: number
}
export type WarningChange =
  | ({ readonly tick: number; readonly change: 'appeared' | 'worsened' } & Warning)
  | ({ readonly tick: number; readonly change: 'cleared' } & Omit<Warning, 'level'> & { readonly level: null })
export interface DecreeEffect {
  readonly tick: number
  readonly id: string
  readonly type: DecreeType
  readonly payload: Decree['payload']
  readonly origin: DecreeOrigin
  /** Only where the decree took effect on nothing: its target was lost in the meantime, or a `halt` of the same tick kept that tick from being computed. */
  readonly effect?: 'none'
}

/** Everything that happens in a tick but the tick itself, in the order in which it happens. */
export type EngineEvent =
  | { readonly event: 'decree'; readonly tick: number; readonly data: DecreeEffect }
  | { readonly event: 'paradox'; readonly tick: number; readonly data: Paradox }
  | { readonly event: 'loss'; readonly tick: number; readonly data: Loss }
  | { readonly event: 'warning'; readonly tick: number; readonly data: WarningChange }
  | { readonly event: 'phase'; readonly tick: number; readonly data: { readonly from: Phase; readonly to: Phase; readonly tick: number } }
  | { readonly event: 'prophecy'; readonly tick: number; readonly data: Prophecy }

/** What lies ahead of one living agent within 8 ticks, others held still, without noise. A warning is the worst of those that are active. */
export interface Outlook {
  readonly agent: string
  readonly criticality: number
  readonly severity: number
  readonly imminence: number
  readonly stepsToImpact: number
  readonly risk: { readonly inertia: number; readonly optimized: number }
  readonly totalFutureCollapse: boolean
}

/**
 * Told of everything while `advance` computes, in order: events of a tick, ghost branches, outlooks, then its record. What it is given is its own to
 * keep. What it leaves out is not made, which saves time.
 */
export interface Observer {
  event?(event: EngineEvent): void
  ghost?(branch: GhostBranch): void
  step?(record: StepRecord): void
  outlooks?(tick: number, outlooks: readonly Outlook[]): void
}

/**
 * Why no further tick is computed. All three follow from state and inputs, so asking again gives the same answer:
 * - `halt`: a `halt` decree was due. Its tick is not computed, `t` and the state stay as they are; its event, and those of decrees accepted before it for
 *   the same tick, carry the present `t` as their `tick`. A fork, without that input, goes on.
 * - `collapsed`: every agent is lost and the rules say that this ends the run.
 * - `failed`: a value was not finite (a fault of the engine). The state is that of the last good tick; nothing of the failed one was told.
 */
export type Ending = 'halt' | 'collapsed' | 'failed'
export interface Advanced {
  /** Computed now: fewer than asked for when the run ended. */
  readonly ticks: number
  readonly ended: Ending | null
}
/** Base values as they are now, after drift and decrees; λ and γ in effect are in the step record. */
export interface PolicyRecord extends CompleteAgent {
  readonly alive: boolean
}
export interface Preview {
  readonly record: StepRecord
  readonly losses: readonly Loss[]
  readonly paradoxes: readonly Paradox[]
  readonly outlooks: readonly Outlook[]
}

/**
 * One version of the engine. `State` is its own; nobody else looks inside. Pure but for `advance`, which changes the state it is given (take `fork`
 * first to keep the old one).
 */
export interface Engine<State = unknown> {
  /** `1.4.4` */
  readonly version: string
  /** Writes out the defaults. The input is valid (see `check`). */
  complete(input: ScenarioInput): Scenario
  /** Rules between fields that a schema cannot say: unique ids, preferences that name attractors, positions of known agents. */
  check(input: ScenarioInput): { readonly path: readonly (string | number)[]; readonly message: string }[]
  create(scenario: Scenario): State
  fork(state: State): State
  /** Ticks computed so far. */
  tick(state: State): number
  /** The record of the present tick; at 0 the initial state. */
  record(state: State): StepRecord
  /** Base values of every agent, in the order of the configuration. */
  policies(state: State): PolicyRecord[]
  /**
   * Computes the next `ticks` ticks. `inputs` in order of acceptance; those of other ticks are left alone. Throws a RangeError, and computes nothing,
   * when an input names an agent or field that the scenario does not have.
   */
  advance(state: State, inputs: readonly TimedInput[], ticks: number, observer: Observer): Advanced
  /** One tick on a fork with the agent's move forced, with the noise that it would really have. Makes no forecast. Throws a RangeError for an unknown agent. */
  preview(state: State, forced: { readonly agent: string; readonly move: Move }): Preview
  /** The forecast of section 6 from here, without publishing it. */
  project(state: State): Prophecy
  /** Exact: `deserialize(serialize(state))` goes on bit for bit. */
  serialize(state: State): string
  deserialize(text: string): State
  /** Whether the first tick from a serialized state makes a forecast whatever its number, since a decree has just taken effect. Read off the text. */
  forecastDue(text: string): boolean
}
