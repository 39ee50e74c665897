/** The evaluation gate: metrics and perhaps a proposed action go in, a decision comes out. Plain data; see `decide.ts` for the order of stages. */
import type { LossKind, Preview, Prophecy } from '../types.ts'

/** From the weakest to the strictest. */
export const gateModes = ['observe', 'state_gate', 'state_plus_action_gate'] as const
export type GateMode = (typeof gateModes)[number]
export type FailBehavior = 'fail_closed' | 'fail_open'

/** What an organization demands at least. */
export interface BasePolicy {
  /** 0 to 1. */
  readonly gammaFloorMin: number
  /** At least one. */
  readonly permittedModes: readonly GateMode[]
  /** 1,000 to 3,600,000. */
  readonly metricStalenessMaxMs: number
  readonly requireMetricSignature: boolean
  readonly failBehavior: FailBehavior
}
/** What may be chosen within it: by the organization as its overrides, and by a request. */
export interface PolicyChoice {
  readonly gammaFloor?: number
  readonly mode?: GateMode
  readonly metricStalenessMaxMs?: number
}
export interface GatePolicy {
  readonly base: BasePolicy
  readonly overrides: PolicyChoice
}
/** What an evaluation is held against. */
export interface EffectivePolicy {
  readonly gammaFloor: number
  readonly mode: GateMode
  readonly metricStalenessMaxMs: number
  readonly requireMetricSignature: boolean
  readonly failBehavior: FailBehavior
}

export type Decision =
  | 'PASS'
  | 'REJECT_STALE_METRICS'
  | 'REJECT_INVALID_SIGNATURE'
  | 'REJECT_STATE'
  | 'REJECT_BASIN_COLLAPSE'
  | 'REJECT_PARADOX'
  | 'REJECT_ACTION'
  | 'ERROR'
export type ReasonCode =
  | 'NONE'
  | 'METRICS_STALE'
  | 'SIGNATURE_INVALID'
  | 'GAMMA_BELOW_FLOOR'
  | 'TOTAL_FUTURE_COLLAPSE'
  | 'DUAL_ADMINISTRATOR_PARADOX'
  | 'ACTION_PREVIEW_UNSAFE'
  | 'INTERNAL'
  | 'FAIL_OPEN'
export interface Ruling {
  readonly decision: Decision
  readonly reasonCode: ReasonCode
}

/** One computed tick of the simulation, as the gate looks at it. */
export interface SessionTick extends Preview {
  /** Those published in the tick. */
  readonly prophecies: readonly Prophecy[]
}
export interface Session {
  /** The agent that is judged. */
  readonly actor: string
  /** After the actor took the scaled values. */
  readonly tick: SessionTick
  /** One tick further on a fork, with the action's move; null when none was asked for. */
  readonly preview: Preview | null
}

/** Where a danger was seen: in the tick that the evaluation computed, or in the preview of the action. */
export type GateSource = 'POLICY_PREVIEW' | 'ACTION_PREVIEW'
export interface GateFinding {
  readonly status: 'UNSAFE' | 'BASIN_COLLAPSE' | 'PARADOX'
  readonly source: GateSource
  readonly lossEvent: { readonly kind: LossKind; readonly tick: number; readonly actor: string } | null
  readonly prophecies: readonly Prophecy[]
}

/** The numbers behind a decision. */
export interface Evaluation {
  readonly currentGamma: number
  readonly gammaFloor: number
  readonly currentLambda: number
  readonly stability: number
  /** Of the action gate; null when it was not reached. */
  readonly predictedGamma: number | null
  /** `currentGamma - gammaFloor`. */
  readonly kMargin: number
  readonly gateBreached: boolean
  /** Null: safe, or not reached. */
  readonly actionGate: GateFinding | null
  readonly hazardGate: GateFinding | null
}
export interface Escalation {
  readonly directive: 'HUMAN_ESCALATION' | 'REFORMULATE'
  readonly gammaHeadroom: number
  /** Ticks until the actor is lost when it goes on like this; null when that is not in sight. */
  readonly stepsToBreach: number | null
}
export interface Verdict extends Ruling {
  readonly mode: GateMode
  readonly evaluation: Evaluation
  /** What a mode that enforces would have said; only in `observe`. */
  readonly observed: Ruling | null
  readonly escalation: Escalation | null
}
