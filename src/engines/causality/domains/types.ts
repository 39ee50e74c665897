/** What a domain adapter is, what it takes and what it gives. */
import type { Decree, ScenarioInput } from '../types.ts'
import type { Composite, Range, ScalingFunction } from './scaling.ts'

/** A number that people measure in the domain, and what it adds to Λ or Γ. */
export interface Metric {
  readonly name: string
  readonly into: 'lambda' | 'gamma'
  /** Without a primary metric there is no Λ or Γ; a secondary one that is left out adds nothing. */
  readonly primary: boolean
  readonly fn: ScalingFunction
  /** Bounds of the metric in inputs; the evaluation gate clamps to them. */
  readonly inputRange: Range
  readonly outputRange: Range
  readonly weight: number
}

/** How the metrics of one side become Λ or Γ. */
export interface Composition {
  readonly composite: Composite
  /** The composed value is scaled linearly from here to the output range; left out, it is clamped to the output range. */
  readonly inputRange?: Range
  readonly outputRange: Range
}

export interface DomainActor {
  readonly name: string
  /** Values of metrics by their names. */
  readonly [metric: string]: number | string | undefined
}
export interface OversightBody {
  readonly name: string
  /** 0 to 100. */
  readonly guardrailStrength: number
  /** 0 to 100: at 100 it comes too late to add anything. */
  readonly responseLatency: number
}
export type DomainEvent =
  | { readonly tick: number; readonly type: 'capability_jump' | 'alignment_shift'; readonly target: string; readonly magnitude: number }
  | {
      readonly tick: number
      readonly type: 'oversight_surge'
      readonly target?: string
      readonly magnitude: number
      /** 100 when left out. */
      readonly durationTicks?: number
    }
  | { readonly tick: number; readonly type: 'exogenous_shock'; readonly target?: string; readonly magnitude: number }

/** An input of any domain that is valid by the domain's schema; `models` in `ai-safety`, `actors` elsewhere. */
export interface DomainInput {
  readonly name: string
  readonly seed?: number
  readonly actors?: readonly DomainActor[]
  readonly models?: readonly DomainActor[]
  readonly oversightBodies?: readonly OversightBody[]
  readonly events?: readonly DomainEvent[]
}

/** What a schema cannot say about an input. The path begins inside the value that was judged. */
export interface Issue {
  readonly path: readonly (string | number)[]
  readonly message: string
}
export interface ScheduledDecree {
  readonly tick: number
  readonly decree: Decree
}
export interface DomainScenario {
  /** Not to be run while there are issues. */
  readonly scenario: ScenarioInput
  /** In the order of the input's events. */
  readonly schedule: readonly ScheduledDecree[]
  readonly issues: readonly Issue[]
}

/** Λ and Γ as a domain's metrics say them. */
export interface Scaled {
  readonly lambda: number
  readonly gamma: number
}

export interface DomainAdapter {
  readonly id: string
  readonly label: string
  /** In words, for people. */
  readonly lambdaFrom: string
  readonly gammaFrom: string
  /** Goes up when the same input gives another scenario. */
  readonly adapterVersion: number
  readonly metrics: readonly Metric[]
  readonly lambda: Composition
  readonly gamma: Composition
  /** `seed`: the input's own, or one that was drawn for it. */
  toScenario(input: DomainInput, seed: number): DomainScenario
  /** What keeps these metrics from being scaled: a primary one that is missing, a name that the domain does not know. */
  checkMetrics(metrics: Readonly<Record<string, number>>): readonly Issue[]
  /** Values outside a metric's range count as its nearer end. @throws TypeError when a primary metric is missing. */
  scale(metrics: Readonly<Record<string, number>>): Scaled
}
