/** Built-in scenarios. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { KairosPorts } from '../ports.ts'

type Own = Pick<Handlers, 'listScenarios' | 'getScenario'>

const notBuilt = (): never => {
  throw new Error('not built yet')
}

export const scenarioHandlers = (_ports: KairosPorts): Own => ({
  listScenarios: notBuilt,
  getScenario: notBuilt,
})
