/** Traces: read, verify, follow. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import { type AnyHandler, lasting } from '../../../gateway/contract.ts'
import type { KairosPorts } from '../ports.ts'
import { Feeds } from './feed.ts'
import type { TracePorts } from './ports.ts'
import { streamSimulationEvents } from './stream.ts'
import { getSimulationTrace, listGhostBranches, verifySimulation } from './trace.ts'

type Own = Pick<Handlers, 'getSimulationTrace' | 'verifySimulation' | 'listGhostBranches' | 'streamSimulationEvents'>

/** Beside its computing: for a worker. */
const waitingMs = 60_000

export function traceHandlers(ports: TracePorts & Pick<KairosPorts, 'computeTimeoutMs'>): Own {
  const computing = <H extends AnyHandler>(handler: H): H => lasting(ports.computeTimeoutMs + waitingMs, handler)
  return {
    getSimulationTrace: computing(getSimulationTrace(ports)),
    verifySimulation: computing(verifySimulation(ports)),
    listGhostBranches,
    streamSimulationEvents: streamSimulationEvents(ports, new Feeds(ports)),
  }
}
