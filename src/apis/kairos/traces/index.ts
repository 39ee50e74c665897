/** Traces: read, verify, follow. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import { Feeds } from './feed.ts'
import type { TracePorts } from './ports.ts'
import { streamSimulationEvents } from './stream.ts'
import { getSimulationTrace, listGhostBranches, verifySimulation } from './trace.ts'

type Own = Pick<Handlers, 'getSimulationTrace' | 'verifySimulation' | 'listGhostBranches' | 'streamSimulationEvents'>

export const traceHandlers = (ports: TracePorts): Own => ({
  getSimulationTrace: getSimulationTrace(ports),
  verifySimulation: verifySimulation(ports),
  listGhostBranches,
  streamSimulationEvents: streamSimulationEvents(ports, new Feeds(ports)),
})
