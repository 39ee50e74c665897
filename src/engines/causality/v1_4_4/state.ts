/** The state of a run: arrays over agents in one block of memory, so that a copy is one copy, and a light tick allocates nothing. */
import type { Phase, Scenario, Warning } from '../types.ts'
import { complete } from './complete.ts'
import { phaseWindow } from './constants.ts'
import { type Geometry, geometryOf } from './geometry.ts'
import type { Feedback, Surge } from './offsets.ts'
import { runStream, type Stream } from './random.ts'
import { configuredStability } from './stability.ts'
import type { Workspace } from './workspace.ts'

/** Moves as numbers: what they add to `b`, and `idle` for an agent that never moved. */
export const stay = 0
export const left = -1
export const right = 1
export const idle = 2

export interface State {
  readonly scenario: Scenario
  /** Agents. */
  readonly count: number
  /** Ticks computed. */
  t: number
  /** Agents that are not lost. */
  living: number
  geometry: Geometry

  /** All the arrays below, as bytes. */
  readonly block: Uint8Array<ArrayBuffer>
  readonly lambda: Float64Array
  readonly gamma: Float64Array
  readonly baseLambda: Float64Array
  readonly baseGamma: Float64Array
  readonly driftLambda: Float64Array
  readonly driftGamma: Float64Array
  /** Δλ, Δγ in effect: separations, surges and feedback together (see offsets.ts). */
  readonly offsetLambda: Float64Array
  readonly offsetGamma: Float64Array
  /** The part of Δγ that separations left. */
  readonly separation: Float64Array
  /** Running total of the stability of the pairs that the agent was in. */
  readonly total: Float64Array
  /** The last tick that `forcedMove` holds in; 0: none. */
  readonly forcedUntil: Float64Array
  /** By agent, then attractor. */
  readonly preference: Float64Array
  /** Current strength of the attractors. */
  readonly strength: Float64Array
  /** The last ticks, tick t at `t % phaseWindow`: stability, share of living agents that moved, and 1 for an alarm. */
  readonly windowStability: Float64Array
  readonly windowMoved: Float64Array
  readonly windowAlarm: Int32Array
  readonly b: Int32Array
  readonly lastMove: Int32Array
  readonly alive: Int32Array
  /** Ticks in a row that γ has been 0. */
  readonly emptyTicks: Int32Array
  readonly forcedMove: Int32Array

  /** Of the system, this tick. */
  stability: number
  minStability: number
  phase: Phase
  /** The phase that was judged lately, other than `phase`, and how many times in a row. */
  candidate: Phase | null
  candidateTicks: number
  warning: Warning | null
  /** An external decree took effect in this tick: a forecast is due in the next. */
  forecastDue: boolean
  surges: readonly Surge[]
  feedback: Feedback | null
  /** The last tick before offsets change by themselves. */
  offsetsUntil: number
  streams: Stream[]

  /** Scratch memory; no part of the state. */
  workspace: Workspace | null
}

/** The state at tick 0. */
export function create(given: Scenario): State {
  if (given.agents.length === 0) throw new RangeError('A scenario has at least one agent.')
  if (given.rules === undefined || given.initialState.fields === undefined)
    throw new RangeError('The scenario is not complete: see `complete`.')
  // Keys in our own order, so that the text of a state does not depend on who has kept the scenario, and how.
  const scenario = complete(given)
  const { agents, initialState } = scenario
  const geometry = geometryOf(initialState.radius, initialState.fields)
  const state = allocate(scenario, geometry)
  const { count: attractors, strength } = geometry.attractors
  state.strength.set(strength)
  for (const [i, { id, policy, attractorPreferences }] of agents.entries()) {
    state.lambda[i] = policy.lambda
    state.gamma[i] = policy.gamma
    state.baseLambda[i] = policy.lambda
    state.baseGamma[i] = policy.gamma
    state.driftLambda[i] = policy.lambdaDrift
    state.driftGamma[i] = policy.gammaDrift
    for (let a = 0; a < attractors; a += 1)
      state.preference[i * attractors + a] = attractorPreferences[attractorId(geometry, a)] ?? Number.NaN
    state.b[i] = initialState.positions[id] ?? Number.NaN
  }
  state.lastMove.fill(idle)
  state.alive.fill(1)
  state.streams = agents.map((_, i) => runStream(scenario.seed, i))
  configuredStability(state)
  return state
}

export function attractorId(geometry: Geometry, attractor: number): string {
  const field = geometry.fields[geometry.attractors.index[attractor] as number]
  return field === undefined ? '' : field.id
}

/** A state of zeros, of the form that the scenario asks for. */
export function allocate(scenario: Scenario, geometry: Geometry): State {
  const count = scenario.agents.length
  const attractors = geometry.attractors.count
  const doubles = 11 * count + count * attractors + attractors + 2 * phaseWindow
  const integers = 5 * count + phaseWindow
  const buffer = new ArrayBuffer(doubles * 8 + integers * 4)
  let offset = 0
  const floats = (length: number): Float64Array => {
    const view = new Float64Array(buffer, offset, length)
    offset += view.byteLength
    return view
  }
  const ints = (length: number): Int32Array => {
    const view = new Int32Array(buffer, offset, length)
    offset += view.byteLength
    return view
  }
  return {
    scenario,
    count,
    t: 0,
    living: count,
    geometry,
    block: new Uint8Array(buffer),
    lambda: floats(count),
    gamma: floats(count),
    baseLambda: floats(count),
    baseGamma: floats(count),
    driftLambda: floats(count),
    driftGamma: floats(count),
    offsetLambda: floats(count),
    offsetGamma: floats(count),
    separation: floats(count),
    total: floats(count),
    forcedUntil: floats(count),
    preference: floats(count * attractors),
    strength: floats(attractors),
    windowStability: floats(phaseWindow),
    windowMoved: floats(phaseWindow),
    windowAlarm: ints(phaseWindow),
    b: ints(count),
    lastMove: ints(count),
    alive: ints(count),
    emptyTicks: ints(count),
    forcedMove: ints(count),
    stability: 0,
    minStability: 0,
    phase: 'resonant',
    candidate: null,
    candidateTicks: 0,
    warning: null,
    forecastDue: false,
    surges: [],
    feedback: null,
    offsetsUntil: Number.MAX_SAFE_INTEGER,
    streams: [],
    workspace: null,
  }
}

/** Makes `target` equal to `source`, of the same scenario, but for the streams of noise. Allocates nothing. */
export function copyInto(target: State, source: State): void {
  target.block.set(source.block)
  target.t = source.t
  target.living = source.living
  target.geometry = source.geometry
  target.stability = source.stability
  target.minStability = source.minStability
  target.phase = source.phase
  target.candidate = source.candidate
  target.candidateTicks = source.candidateTicks
  target.warning = source.warning
  target.forecastDue = source.forecastDue
  target.surges = source.surges
  target.feedback = source.feedback
  target.offsetsUntil = source.offsetsUntil
}

/** A state of its own that goes on as this one would. */
export function fork(state: State): State {
  const copy = allocate(state.scenario, state.geometry)
  copyInto(copy, state)
  copy.streams = state.streams.map((stream) => stream.clone())
  return copy
}
