/** Kairos: what is written by hand. */
import type { Handlers } from '../../../generated/kairos/handlers.ts'
import { decreeHandlers } from './decrees/index.ts'
import { domainHandlers } from './domains/index.ts'
import { evaluationHandlers } from './evaluations/index.ts'
import { healthHandlers } from './health/index.ts'
import { organizationHandlers } from './organizations/index.ts'
import { policyHandlers } from './policies/index.ts'
import type { KairosPorts } from './ports.ts'
import { scenarioHandlers } from './scenarios/index.ts'
import { simulationHandlers } from './simulations/index.ts'
import { traceHandlers } from './traces/index.ts'

export const kairosHandlers = (ports: KairosPorts): Handlers => ({
  ...simulationHandlers(ports),
  ...decreeHandlers(ports),
  ...policyHandlers,
  ...traceHandlers(ports),
  ...scenarioHandlers,
  ...domainHandlers(ports),
  ...evaluationHandlers(ports),
  ...organizationHandlers(ports),
  ...healthHandlers(ports),
})
