/** The gate: ask it, read and set its policy. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { KairosPorts } from '../ports.ts'
import { evaluator } from './evaluate.ts'
import { policyHandlers } from './policy-handlers.ts'

type Own = Pick<Handlers, 'evaluate' | 'getGatePolicy' | 'replaceGatePolicy'>

export const evaluationHandlers = (ports: KairosPorts): Own => ({ evaluate: evaluator(ports), ...policyHandlers(ports) })
