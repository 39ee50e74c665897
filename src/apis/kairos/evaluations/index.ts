/** The gate. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { KairosPorts } from '../ports.ts'

type Own = Pick<Handlers, 'evaluate' | 'getGatePolicy' | 'replaceGatePolicy'>

const notBuilt = (): never => {
  throw new Error('not built yet')
}

export const evaluationHandlers = (_ports: KairosPorts): Own => ({
  evaluate: notBuilt,
  getGatePolicy: notBuilt,
  replaceGatePolicy: notBuilt,
})
