/** The stream of a simulation. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { KairosPorts } from '../ports.ts'

type Own = Pick<Handlers, 'streamSimulationEvents'>

const notBuilt = (): never => {
  throw new Error('not built yet')
}

export const eventHandlers = (_ports: KairosPorts): Own => ({
  streamSimulationEvents: notBuilt,
})
