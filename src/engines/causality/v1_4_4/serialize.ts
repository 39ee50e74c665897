/** A state as text and back. Exact: JSON keeps every finite double but -0, which no rule produces from a complete scenario. */
import type { FieldConfig, Phase, Scenario, Warning } from '../types.ts'
import { geometryOf } from './geometry.ts'
import type { Feedback, Surge } from './offsets.ts'
import { restoreStream } from './random.ts'
import { allocate, type State } from './state.ts'
import { version } from './version.ts'

const arrays = [
  'lambda',
  'gamma',
  'baseLambda',
  'baseGamma',
  'driftLambda',
  'driftGamma',
  'offsetLambda',
  'offsetGamma',
  'separation',
  'total',
  'forcedUntil',
  'preference',
  'strength',
  'windowStability',
  'windowMoved',
  'windowAlarm',
  'b',
  'lastMove',
  'alive',
  'emptyTicks',
  'forcedMove',
] as const satisfies readonly (keyof State)[]

type ArrayName = (typeof arrays)[number]

interface Stored {
  readonly version: string
  readonly scenario: Scenario
  readonly t: number
  readonly living: number
  readonly fields: readonly FieldConfig[]
  readonly stability: number
  readonly minStability: number
  readonly phase: Phase
  readonly candidate: Phase | null
  readonly candidateTicks: number
  readonly warning: Warning | null
  readonly forecastDue: boolean
  readonly surges: readonly Surge[]
  readonly feedback: Feedback | null
  readonly offsetsUntil: number
  readonly streams: readonly (readonly number[])[]
  readonly arrays: Readonly<Record<ArrayName, readonly number[]>>
}

export function serialize(state: State): string {
  const { scenario, t, living, geometry, stability, minStability, phase, candidate, candidateTicks } = state
  const { warning, forecastDue, surges, feedback, offsetsUntil } = state
  const stored: Stored = {
    version,
    scenario,
    t,
    living,
    fields: geometry.fields,
    stability,
    minStability,
    phase,
    candidate,
    candidateTicks,
    warning,
    forecastDue,
    surges,
    feedback,
    offsetsUntil,
    streams: state.streams.map((stream) => stream.getState()),
    arrays: contents(state),
  }
  return JSON.stringify(stored)
}

function contents(state: State): Stored['arrays'] {
  const copy: Partial<Record<ArrayName, readonly number[]>> = {}
  for (const name of arrays) copy[name] = Array.from(state[name])
  return copy as Stored['arrays']
}

/** Within a string of the scenario the quotes would be escaped. */
export const forecastDue = (text: string): boolean => text.includes(',"forecastDue":true,')

/** Throws when the text was not written by this version. */
export function deserialize(text: string): State {
  const stored = JSON.parse(text) as Stored
  if (stored.version !== version) throw new Error(`A state of engine ${String(stored.version)} cannot be read by engine ${version}.`)
  const { scenario, fields, streams } = stored
  const state = allocate(scenario, geometryOf(scenario.initialState.radius, fields))
  for (const name of arrays) state[name].set(stored.arrays[name])
  state.t = stored.t
  state.living = stored.living
  state.stability = stored.stability
  state.minStability = stored.minStability
  state.phase = stored.phase
  state.candidate = stored.candidate
  state.candidateTicks = stored.candidateTicks
  state.warning = stored.warning
  state.forecastDue = stored.forecastDue
  state.surges = stored.surges
  state.feedback = stored.feedback
  state.offsetsUntil = stored.offsetsUntil
  state.streams = streams.map(restoreStream)
  return state
}
