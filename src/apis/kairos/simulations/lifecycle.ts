/** The life of a simulation as data: what each status admits, what a request makes of it, and what computing ends in. Nothing is stored here. */
import type { Ending } from '../../../engines/causality/types.ts'
import { isFinal, type SimulationStatus, simulationConflict } from './refusals.ts'
import type { SimulationHead, SimulationRow } from './rows.ts'

export type StatusReason = SimulationRow['status_reason']
export interface StatusChange {
  readonly status: SimulationStatus
  readonly reason: StatusReason
}

/** What a caller may do to a simulation; reads and forks are free at any time, removal too. */
export type Action = 'step' | 'play' | 'pause' | 'resume' | 'stop' | 'intervene'
/** `same`: admitted, and the status stays. A status: admitted, and it becomes that. */
type Verdict = 'refused' | 'same' | SimulationStatus
type Row = Readonly<Record<SimulationStatus, Verdict>>

const final = { completed: 'refused', collapsed: 'refused', failed: 'refused' } as const
const table: Readonly<Record<Action, Row>> = {
  // By hand, and the tick of a session evaluation.
  step: { ready: 'same', running: 'refused', paused: 'same', ...final },
  play: { ready: 'running', running: 'running', paused: 'running', ...final },
  pause: { ready: 'refused', running: 'paused', paused: 'same', ...final },
  resume: { ready: 'refused', running: 'same', paused: 'running', ...final },
  stop: { ready: 'completed', running: 'completed', paused: 'completed', ...final },
  // Decrees and policies.
  intervene: { ready: 'same', running: 'same', paused: 'same', ...final },
}
/** While a run computes, the clock has no say; it can only be stopped. */
const whileRun: Readonly<Partial<Record<Action, Verdict>>> = { play: 'refused', pause: 'refused', resume: 'refused' }

type Standing = Pick<SimulationHead, 'status' | 't' | 'playback'>

/** A run computes: what has no playback is not by the clock. */
export const isRun = ({ status, playback }: Pick<Standing, 'status' | 'playback'>): boolean => status === 'running' && playback === null

/** The change that an admitted action makes, null for none. Throws 409 `CONFLICT` for one that the status does not admit. */
export function changeBy(action: Action, simulation: Standing): StatusChange | null {
  const { status, playback } = simulation
  const verdict = (isRun(simulation) ? whileRun[action] : undefined) ?? table[action][status]
  if (verdict === 'refused') throw simulationConflict(simulation, refusalOf(action, simulation))
  if (verdict === 'same') return null
  if (action === 'resume' && playback === null) throw simulationConflict(simulation, 'There is no playback to resume.')
  return { status: verdict, reason: action as StatusReason }
}

function refusalOf(action: Action, simulation: Standing): string | undefined {
  if (isRun(simulation) && action !== 'step') return 'The simulation is being run from beginning to end.'
  if (!isFinal(simulation.status) && (action === 'pause' || action === 'resume')) return 'The simulation was never played.'
  return undefined
}

/** Where computing is to end by itself. */
export interface Goal {
  /** The last tick of a run. */
  readonly runUntil: number | null
  /** Where a playback pauses. */
  readonly untilTick: number | null
  /** The last tick that the plan allows. */
  readonly ceiling: number | null
  /** Nobody has touched the playback for a day. */
  readonly idle: boolean
}
export const noGoal: Goal = { runUntil: null, untilTick: null, ceiling: null, idle: false }

const ends: Readonly<Record<Ending, StatusChange>> = {
  halt: { status: 'completed', reason: 'halt' },
  collapsed: { status: 'collapsed', reason: 'collapse' },
  failed: { status: 'failed', reason: 'failure' },
}

/** What the status becomes once the ticks up to `t` are committed; null: it stays. How the engine ended outranks every goal. */
export function changeAfter(simulation: Standing, ended: Ending | null, goal: Goal): StatusChange | null {
  if (ended !== null) return ends[ended]
  if (simulation.status !== 'running') return null
  const { t } = simulation
  const { runUntil, untilTick, ceiling, idle } = goal
  if (isRun(simulation)) return runUntil !== null && t >= runUntil ? { status: 'completed', reason: 'run' } : null
  if (untilTick !== null && t >= untilTick) return { status: 'paused', reason: 'untilTick' }
  if (ceiling !== null && t >= ceiling) return { status: 'paused', reason: 'tickLimit' }
  return idle ? { status: 'paused', reason: 'idle' } : null
}

/** The engine threw, or took its worker down with it. */
export const failure: StatusChange = ends.failed

/**
 * Computing took longer than it may. Nobody asked for the pause and no limit of the plan did: the reason stays that of what was going on, which no other
 * paused simulation has.
 */
export const outOfTime = (simulation: Pick<Standing, 'status' | 'playback'>): StatusChange => ({
  status: 'paused',
  reason: isRun(simulation) ? 'run' : 'play',
})

/** A run that ran out of time, and has not been taken further since. */
export const isRunOutOfTime = ({ status, status_reason }: Pick<SimulationHead, 'status' | 'status_reason'>): boolean =>
  status === 'paused' && status_reason === 'run'
