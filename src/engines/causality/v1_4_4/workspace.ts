/** Scratch memory of a run, made once: what a tick works on before it is settled, the band of the look-ahead, states for forecasts and for going back. */
import { forecastForks, horizon } from './constants.ts'
import type { Journal } from './journal.ts'
import { drawsPerTick } from './random.ts'
import { allocate, type State } from './state.ts'

/** Branches of the look-ahead by node, at most one each: `band` nodes around the agent. */
export interface Band {
  /** Paths that lead here; 0: none. */
  readonly paths: Float64Array
  readonly gamma: Float64Array
  readonly emptyTicks: Int32Array
  /** Of the attractors, `[node * attractors + a]`. */
  readonly strength: Float64Array
}
export const bandWidth = 2 * horizon + 1

export interface Workspace {
  readonly journal: Journal
  readonly draws: Float64Array
  /** The attempt at this tick. */
  readonly lambda: Float64Array
  readonly gamma: Float64Array
  readonly b: Int32Array
  readonly move: Int32Array
  /** Agents that moved in this tick. */
  moved: number
  /** 1: kept where it is by a separation of this tick. */
  readonly separated: Uint8Array
  /** Attractors that count 0 for the agent at hand. */
  readonly captured: Uint8Array

  /** Look-ahead: the results for each agent. */
  readonly stepsToImpact: Int32Array
  readonly severity: Float64Array
  readonly risk: Float64Array
  readonly collapse: Uint8Array
  readonly criticality: Float64Array
  /** Look-ahead: branches now and after the next step, and the attractors of the one path of inertia. */
  readonly bands: readonly [Band, Band]
  readonly strength: Float64Array
  /** Look-ahead: other living agents on each attractor's node. */
  readonly others: Int32Array

  /** As it was before the tick under way. */
  readonly before: State
  /** Runs the forks of a forecast. */
  readonly fork: State
  readonly forkStability: Float64Array
  /** The agent that is lost first in each fork, or -1, and when. */
  readonly forkLost: Int32Array
  readonly forkLossTick: Float64Array
}

export function workspaceOf(state: State): Workspace {
  if (state.workspace !== null) return state.workspace
  const { count, scenario, geometry } = state
  const attractors = geometry.attractors.count
  const band = (): Band => ({
    paths: new Float64Array(bandWidth),
    gamma: new Float64Array(bandWidth),
    emptyTicks: new Int32Array(bandWidth),
    strength: new Float64Array(bandWidth * attractors),
  })
  const workspace: Workspace = {
    journal: { ids: scenario.agents.map(({ id }) => id), events: [], ghosts: [] },
    draws: new Float64Array(count * drawsPerTick),
    lambda: new Float64Array(count),
    gamma: new Float64Array(count),
    b: new Int32Array(count),
    move: new Int32Array(count),
    moved: 0,
    separated: new Uint8Array(count),
    captured: new Uint8Array(attractors),
    stepsToImpact: new Int32Array(count),
    severity: new Float64Array(count),
    risk: new Float64Array(count),
    collapse: new Uint8Array(count),
    criticality: new Float64Array(count),
    bands: [band(), band()],
    strength: new Float64Array(attractors),
    others: new Int32Array(attractors),
    before: allocate(scenario, geometry),
    fork: allocate(scenario, geometry),
    forkStability: new Float64Array(forecastForks),
    forkLost: new Int32Array(forecastForks),
    forkLossTick: new Float64Array(forecastForks),
  }
  state.workspace = workspace
  return workspace
}
