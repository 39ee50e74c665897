/** The platform API: what is written by hand, which is all of it. */
import type { Handlers } from '../../../generated/platform/handlers.ts'
import type { Verifier } from '../../gateway/ports.ts'
import { queryAudit } from './audit/handlers.ts'
import { issueApiToken } from './auth/api-tokens.ts'
import { authHandlers } from './auth/handlers.ts'
import { keyHandlers } from './keys/handlers.ts'
import { memberHandlers } from './members/handlers.ts'
import { invitationHandlers } from './members/invitations.ts'
import { organizationHandlers } from './organizations/handlers.ts'
import type { PlatformPorts } from './ports.ts'
import { receiveBillingEvent } from './subscriptions/billing.ts'
import { subscriptionHandlers } from './subscriptions/handlers.ts'
import { billingVerifier } from './subscriptions/signature.ts'
import { tokenHandlers } from './tokens/handlers.ts'
import { queryUsage } from './usage/handlers.ts'

export function platformHandlers(ports: PlatformPorts): Handlers {
  return {
    ...authHandlers(ports),
    issueApiToken: issueApiToken(ports),
    ...organizationHandlers(ports),
    ...memberHandlers(ports),
    ...invitationHandlers(ports),
    ...keyHandlers(ports),
    ...subscriptionHandlers(ports),
    receiveBillingEvent: receiveBillingEvent(ports),
    queryUsage,
    queryAudit: queryAudit(ports),
    ...tokenHandlers(ports),
  }
}

/** Credentials of the platform's schemes that no verifier of a kind knows. Throws `RangeError` for a secret that is none. */
export function platformVerifiers(ports: Pick<PlatformPorts, 'billingSecret' | 'clock'>): Map<string, Verifier> {
  return new Map([['platform:BillingSignature', billingVerifier(ports.billingSecret, ports.clock)]])
}
