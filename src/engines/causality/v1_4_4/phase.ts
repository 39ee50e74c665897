/** Section 5: how the run as a whole behaves, over the last 32 ticks. */
import type { Phase } from '../types.ts'
import { phaseHold, phaseWindow, stagnantBelow, stagnantUntil, volatileAlarms, volatileStability, volatileVariation } from './constants.ts'
import type { Journal } from './journal.ts'
import type { State } from './state.ts'

/** What the window says, given the phase that it is judged from. Meaningful from tick 32 on. */
export function judgePhase({ phase, windowStability, windowMoved, windowAlarm }: State): Phase {
  let sum = 0
  let moved = 0
  let alarms = 0
  for (let k = 0; k < phaseWindow; k += 1) {
    sum += windowStability[k] as number
    moved += windowMoved[k] as number
    alarms += windowAlarm[k] as number
  }
  const mean = sum / phaseWindow
  if (mean < volatileStability || alarms / phaseWindow >= volatileAlarms) return 'volatile'
  let squares = 0
  for (let k = 0; k < phaseWindow; k += 1) {
    const deviation = (windowStability[k] as number) - mean
    squares += deviation * deviation
  }
  if (Math.sqrt(squares / phaseWindow) / mean >= volatileVariation) return 'volatile'
  return moved / phaseWindow <= (phase === 'stagnant' ? stagnantUntil : stagnantBelow) ? 'stagnant' : 'resonant'
}

/** A new phase must be judged 8 ticks in a row. */
export function updatePhase(state: State, journal: Journal): void {
  if (state.t < phaseWindow) return
  const judged = judgePhase(state)
  if (judged === state.phase) {
    state.candidate = null
    state.candidateTicks = 0
    return
  }
  state.candidateTicks = judged === state.candidate ? state.candidateTicks + 1 : 1
  state.candidate = judged
  if (state.candidateTicks < phaseHold) return
  const tick = state.t
  journal.events.push({ event: 'phase', tick, data: { from: state.phase, to: judged, tick } })
  state.phase = judged
  state.candidate = null
  state.candidateTicks = 0
}
