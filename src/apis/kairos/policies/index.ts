/** Policies of agents: read and change. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { KairosPorts } from '../ports.ts'

type Own = Pick<Handlers, 'getPolicies' | 'updatePolicies' | 'updateAgentPolicy'>

const notBuilt = (): never => {
  throw new Error('not built yet')
}

export const policyHandlers = (_ports: KairosPorts): Own => ({
  getPolicies: notBuilt,
  updatePolicies: notBuilt,
  updateAgentPolicy: notBuilt,
})
