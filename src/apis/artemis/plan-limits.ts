/** What the plan allows and how much of it is used. */
import type { Handlers } from '../../../generated/artemis/handlers.ts'
import { ok } from '../../gateway/contract.ts'
import { usedRobots } from './plan-quantities.ts'

export const getPlanLimits: Handlers['getPlanLimits'] = async ({ plan, tx }) => {
  const { robots = null, models = null, storage_bytes = null, file_bytes = null } = plan.values
  return ok({
    plan: plan.name,
    limits: {
      robots: { used: await usedRobots(tx), allowed: robots },
      // Nothing of these is stored by this slice of the API.
      models: { used: 0, allowed: models },
      storage_bytes: { used: 0, allowed: storage_bytes },
      file_bytes: { used: null, allowed: file_bytes },
    },
  })
}
