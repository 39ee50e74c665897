/**
 * What is computed of a simulation and handed to whoever stores or serves it. Plain data: every value survives `structuredClone`, so it is the same
 * whether it was computed on the calling thread or in a worker.
 */
import type { SessionRequest } from '../gate/session.ts'
import type { Session } from '../gate/types.ts'
import type {
  DecreeEffect,
  Ending,
  EngineEvent,
  GhostBranch,
  LossKind,
  Phase,
  Prophecy,
  Scenario,
  StepRecord,
  TimedInput,
} from '../types.ts'
import type { Allowance } from './allowance.ts'

/** Where a simulation stands: all that is needed to go on from there, apart from the inputs that are still to come. */
export interface Position {
  readonly engineVersion: string
  /** The engine's own exact serialization. */
  readonly state: string
  /** The running trace hash over the lines of ticks 1 to `tick`, in the form that it can go on from. */
  readonly hashState: Uint8Array
  readonly tick: number
  /** The highest ordinal given away in `tick`, -1 for none. Whoever records a status change takes the next one and stores it here. */
  readonly lastOrdinal: number
}

/** An engine's event under the id that it keeps for good: `tick.ordinal`. The `tick` event itself is no record; its data is the step line. */
export type EventRecord = { readonly id: string; readonly tick: number } & {
  readonly [Name in EngineEvent['event']]: { readonly event: Name; readonly data: Extract<EngineEvent, { event: Name }>['data'] }
}[EngineEvent['event']]

/** A decree that has taken effect. */
export interface AppliedDecree {
  readonly id: string
  readonly appliedAtTick: number
  readonly effect?: DecreeEffect['effect']
}
/** The decree by which the engine resolves a paradox; listed with origin `engine`. */
export interface SeparationDecree {
  readonly type: 'separation'
  readonly payload: { readonly target: string; readonly magnitude: number }
  readonly appliedAtTick: number
  /** Id of the `paradox` event that it came with. */
  readonly eventId: string
}

/** The position at a multiple of 1,000 ticks, to recompute from. */
export interface Checkpoint {
  readonly position: Position
  /** `sha256:` and hex, over the lines of ticks 1 to `position.tick`. */
  readonly traceHash: string
}

/** Step records as they are hashed and sent: JSON in one line each, with its line feed. All parts have one entry per line. */
export interface StepLines {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each line ends in `bytes`, line feed included. */
  readonly ends: Uint32Array<ArrayBuffer>
  readonly ticks: Uint32Array<ArrayBuffer>
  /** The ordinal of each line's `tick` event: its id is `tick.ordinal`. Meaningless for tick 0, which is no event. */
  readonly ordinals: Uint32Array<ArrayBuffer>
}

/** `TraceSummary` of a range before the last division; parts of adjoining ranges are put together by `summaryOf`, and it does not matter where they meet. */
export interface SummaryPart {
  /** The first tick counted, and the last: `fromTick - 1` when none was. */
  readonly fromTick: number
  readonly toTick: number
  readonly agentIds: readonly string[]
  readonly finalPhase: Phase
  /** Stability where the range ends; what a range without a tick has to show. */
  readonly finalStability: number
  /** Non-overlapping doubles whose exact sum is the sum of all stabilities. */
  readonly stabilitySum: readonly number[]
  /** Infinity and -Infinity when no tick was counted. */
  readonly minStability: number
  readonly maxStability: number
  readonly phaseTransitions: TraceSummary['phaseTransitions']
  readonly basinLosses: TraceSummary['basinLosses']
  readonly warningTicks: number
  readonly paradoxes: number
  readonly ghostBranches: number
}
export interface TraceSummary {
  readonly fromTick: number
  readonly toTick: number
  readonly ticks: number
  readonly agentIds: readonly string[]
  readonly finalPhase: Phase
  /** Of `state.stability` over the ticks; where there is none, of the state that the simulation stands in. */
  readonly meanStability: number
  readonly minStability: number
  readonly maxStability: number
  readonly phaseTransitions: readonly { readonly from: Phase; readonly to: Phase; readonly tick: number }[]
  readonly basinLosses: readonly { readonly tick: number; readonly agent: string; readonly kind: LossKind; readonly magnitude: number }[]
  /** Numbers of ticks under a warning, of `paradox` events, of ghost branches. */
  readonly warningTicks: number
  readonly paradoxes: number
  readonly ghostBranches: number
}

/** Ticks computed in one go, with everything that has to be stored of them. */
export interface Segment {
  /** After the last tick computed. */
  readonly position: Position
  readonly traceHash: string
  /** Computed: fewer than asked for when the simulation ended. */
  readonly ticks: number
  readonly ended: Ending | null
  /** Of `position.tick`. */
  readonly record: StepRecord
  /** In the order of their ids. A `halt` belongs to the last tick computed, and comes after all that happened there. */
  readonly events: readonly EventRecord[]
  readonly prophecies: readonly Prophecy[]
  readonly ghostBranches: readonly GhostBranch[]
  readonly applied: readonly AppliedDecree[]
  readonly separations: readonly SeparationDecree[]
  readonly checkpoints: readonly Checkpoint[]
  readonly summary: SummaryPart
  /** In order; empty unless asked for. */
  readonly lines: readonly StepLines[]
}

/** What a simulation costs to compute; decides between the calling thread and the workers. */
export interface Load {
  readonly agents: number
  /** `rules.prophecyEvery`. */
  readonly prophecyEvery: number
}

export interface AdvanceRequest {
  readonly position: Position
  /** In order of acceptance; those of ticks outside the range are left alone. */
  readonly inputs: readonly TimedInput[]
  readonly ticks: number
  /** Deliver the step lines too. */
  readonly lines?: boolean
  /** Where segments are streamed: as many ticks as can be computed at once come first, as a short segment, so that nobody waits for a worker to see them. */
  readonly lead?: boolean
  readonly load: Load
}

export interface ReplayRequest {
  /** A stored position before `from` (at tick 0 for `from` 0). */
  readonly position: Position
  /** Of the ticks after `position`, in order of acceptance. */
  readonly inputs: readonly TimedInput[]
  /** Range served, both ends included. 0 is the initial record, which is served but neither hashed nor counted. */
  readonly from: number
  readonly to: number
  /** Every n-th step, counted from `from`. */
  readonly every: number
  /** Hashes known of ticks after `position`, in rising order; recomputing goes on beyond `to` as far as the last of them. */
  readonly expected: readonly { readonly tick: number; readonly traceHash: string }[]
  /** Lines and bytes after which a chunk is handed out; 1,000 and 1 MiB. A chunk holds at least one line. */
  readonly chunkLines?: number
  readonly chunkBytes?: number
  readonly load: Load
}
export interface ReplayChunk {
  readonly lines: StepLines
  /** Of the ticks in the range since the last chunk, served or not. */
  readonly summary: SummaryPart
}

/** One tick under the eyes of the evaluation gate. */
export interface EvaluateRequest {
  readonly position: Position
  /** Accepted before, in order; the input that the session itself makes is not among them. */
  readonly inputs: readonly TimedInput[]
  readonly session: SessionRequest
  readonly load: Load
}
export interface Evaluated {
  readonly segment: Segment
  /** Null when the tick was not computed; `segment.ended` says why. */
  readonly session: Session | null
}

/** What is stored at a tick, to compare with. */
export interface StoredHash {
  readonly tick: number
  readonly traceHash: string
  /** SHA-256 of the stored state's UTF-8 text, lower-case hex; left out, the state is not compared. */
  readonly stateHash?: string
}
export interface VerifyRequest {
  readonly engineVersion: string
  readonly scenario: Scenario
  /** All inputs of the simulation, in order of acceptance. */
  readonly inputs: readonly TimedInput[]
  /** Of every checkpoint and, last, of the present tick: rising, at least one. */
  readonly stored: readonly StoredHash[]
}
export interface Verification {
  readonly verified: boolean
  /** Of the tick where recomputing stopped: the last stored one, or where the simulation ended before. */
  readonly computedHash: string
  /** The first span between stored hashes that differs. */
  readonly firstMismatch: { readonly fromTick: number; readonly toTick: number } | null
}

export interface JobOptions {
  /** What the job may take and takes from; left out, it has one of its own. */
  readonly allowance?: Allowance
  /** Ends the job; it rejects with the signal's reason. */
  readonly signal?: AbortSignal
}
