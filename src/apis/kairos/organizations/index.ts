/** Organizations, usage and license. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { KairosPorts } from '../ports.ts'

type Own = Pick<Handlers, 'listKairosOrganizations' | 'getKairosOrganization' | 'getUsageSummary' | 'getUsageHistory' | 'getLicense'>

const notBuilt = (): never => {
  throw new Error('not built yet')
}

export const organizationHandlers = (_ports: KairosPorts): Own => ({
  listKairosOrganizations: notBuilt,
  getKairosOrganization: notBuilt,
  getUsageSummary: notBuilt,
  getUsageHistory: notBuilt,
  getLicense: notBuilt,
})
