/** Simulations: make, run, step, play, fork, remove. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { KairosPorts } from '../ports.ts'
import { creators } from './create.ts'
import { forker } from './fork.ts'
import { remover } from './remove.ts'

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

const notBuilt = (): never => {
  throw new Error('not built yet')
}

export const simulationHandlers = (ports: KairosPorts): Own => ({
  ...creators(ports),
  runSimulation: notBuilt,
  deleteSimulation: remover(ports),
  stepSimulation: notBuilt,
  controlPlayback: notBuilt,
  forkSimulation: forker(ports),
})
