/** Simulations: make, run, step, play, fork, remove. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import { type AnyHandler, lasting } from '../../../gateway/contract.ts'
import type { KairosPorts } from '../ports.ts'
import { creators } from './create.ts'
import { forker } from './fork.ts'
import { player } from './playback.ts'
import { remover } from './remove.ts'
import { runner } from './run.ts'
import { stepper } from './step.ts'

type Own = Pick<
  Handlers,
  | 'createSimulation'
  | 'createSimulationFromDomain'
  | 'runSimulation'
  | 'deleteSimulation'
  | 'stepSimulation'
  | 'controlPlayback'
  | 'forkSimulation'
>

/** Beside its computing: for its turn, for a worker, for a run that another process takes over. */
const waitingMs = 60_000

export function simulationHandlers(ports: KairosPorts): Own {
  const computing = <H extends AnyHandler>(handler: H): H => lasting(ports.computeTimeoutMs + waitingMs, handler)
  return {
    ...creators(ports),
    runSimulation: computing(runner(ports)),
    deleteSimulation: remover(ports),
    stepSimulation: computing(stepper(ports)),
    controlPlayback: player(ports),
    forkSimulation: computing(forker(ports)),
  }
}
