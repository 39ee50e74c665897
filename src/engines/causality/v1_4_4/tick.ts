/** One whole tick: inputs, the world, then warnings, phase and forecast. */
import type { TimedInput } from '../types.ts'
import { phaseWindow } from './constants.ts'
import { applyInput } from './inputs.ts'
import { lookAhead } from './lookahead.ts'
import { updatePhase } from './phase.ts'
import { prophesy } from './prophecy.ts'
import { runStreamAt } from './random.ts'
import { copyInto, type State } from './state.ts'
import { updateWarning } from './warning.ts'
import type { Workspace } from './workspace.ts'
import { turnWorld } from './world.ts'

export interface TickOptions {
  /** False: every draw is 0. */
  readonly noise: boolean
  /** False: no forecast is made, whatever the rules say. */
  readonly forecasts: boolean
}
export const wholeTick: TickOptions = { noise: true, forecasts: true }

/**
 * Computes the next tick under `inputs[from]` to `inputs[to - 1]`, and leaves in the journal what happened. False when a value came out that is not finite:
 * the state is then what it was before, and the journal says nothing.
 */
export function computeTick(
  state: State,
  work: Workspace,
  inputs: readonly TimedInput[],
  from: number,
  to: number,
  options: TickOptions,
): boolean {
  const { journal } = work
  journal.events.length = 0
  journal.ghosts.length = 0
  copyInto(work.before, state)
  state.t += 1
  const forecastDue = state.forecastDue
  state.forecastDue = false
  for (let n = from; n < to; n += 1) {
    const timed = inputs[n]
    if (timed !== undefined) applyInput(state, timed.input, journal)
  }
  turnWorld(state, work, options.noise, journal)
  if (!allFinite(state)) {
    goBack(state, work, options)
    journal.events.length = 0
    journal.ghosts.length = 0
    return false
  }
  lookAhead(state, work)
  updateWarning(state, work, journal)
  if (state.warning !== null) state.windowAlarm[state.t % phaseWindow] = 1
  updatePhase(state, journal)
  const { prophecyEvery } = state.scenario.rules
  const forecasts = options.forecasts && prophecyEvery > 0 && state.living > 0
  if (forecasts && (forecastDue || state.t % prophecyEvery === 0)) prophesy(state, work, journal)
  return true
}

/** What is not finite stays so in sums. */
function allFinite({ count, lambda, gamma, total, strength, stability, minStability }: State): boolean {
  let sum = stability + minStability
  for (let i = 0; i < count; i += 1) sum += (lambda[i] as number) + (gamma[i] as number) + (total[i] as number)
  for (let a = 0; a < strength.length; a += 1) sum += strength[a] as number
  return Number.isFinite(sum)
}

/** To the tick before. Streams are not copied every tick, since that of a living agent follows from its seed and the tick. */
function goBack(state: State, work: Workspace, { noise }: TickOptions): void {
  const { alive } = state
  copyInto(state, work.before)
  if (!noise) return
  for (let i = 0; i < state.count; i += 1) if (alive[i] === 1) state.streams[i] = runStreamAt(state.scenario.seed, i, state.t)
}
