/** A tick comes as a step record and as the state of a simulation: the same numbers, arranged differently. */
import type { Simulation, StepRecord } from './types.ts'

type State = Simulation['state']

export const recordOf = ({ t, b, lastMove, stability, minStability, phase, collapsed, fields, warning, agents }: State): StepRecord => ({
  t,
  b,
  lastMove,
  state: { stability, minStability, phase, collapsed, fields },
  warning,
  agents,
})

export const stateOf = ({ t, b, lastMove, state, warning, agents }: StepRecord): State => ({ t, b, lastMove, ...state, warning, agents })
