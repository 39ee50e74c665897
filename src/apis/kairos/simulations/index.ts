/** Simulations: make, run, step, play, fork, verify, read their traces, remove. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { KairosPorts } from '../ports.ts'

type Own = Pick<
  Handlers,
  | 'createSimulation'
  | 'createSimulationFromDomain'
  | 'runSimulation'
  | 'deleteSimulation'
  | 'stepSimulation'
  | 'controlPlayback'
  | 'forkSimulation'
  | 'verifySimulation'
  | 'getSimulationTrace'
  | 'listGhostBranches'
>

const notBuilt = (): never => {
  throw new Error('not built yet')
}

export const simulationHandlers = (_ports: KairosPorts): Own => ({
  createSimulation: notBuilt,
  createSimulationFromDomain: notBuilt,
  runSimulation: notBuilt,
  deleteSimulation: notBuilt,
  stepSimulation: notBuilt,
  controlPlayback: notBuilt,
  forkSimulation: notBuilt,
  verifySimulation: notBuilt,
  getSimulationTrace: notBuilt,
  listGhostBranches: notBuilt,
})
