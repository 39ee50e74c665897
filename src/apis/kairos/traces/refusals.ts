/** What goes wrong while a trace is recomputed. */
import { ReplayMismatch } from '../../../engines/causality/compute/errors.ts'
import { computeRefusal } from '../simulations/compute-refusals.ts'

/** What is to be thrown in place of it, as for all computing. What differs from what was stored raises the alarm, and is a 500. */
export function replayRefusal(error: unknown, simulationId: string, mismatch: (simulationId: string, error: Error) => void): unknown {
  if (error instanceof ReplayMismatch) mismatch(simulationId, error)
  return computeRefusal(error)
}
