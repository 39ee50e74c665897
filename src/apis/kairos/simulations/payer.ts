/** Who owns a new simulation and pays for it. */
import type { BaseContext, PlanContract, Transaction } from '../../../gateway/contract.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'
import type { KairosPorts } from '../ports.ts'

export interface Payer {
  readonly organization: string
  /** What the organization may use up. */
  readonly plan: PlanContract
}

type Caller = Pick<BaseContext, 'api' | 'identity' | 'plan'> & { readonly organization: string }

/**
 * The organization that `organizationId` of a body names; the caller's own when it names none. Throws `FORBIDDEN` for another one, but for a person who is a
 * member of it in a role that may do this there; whether it exists makes no difference. `within`: the transaction that is open, if one is.
 */
export async function payerOf(
  caller: Caller,
  ports: Pick<KairosPorts, 'memberships' | 'plans'>,
  organizationId: string | undefined,
  within?: Transaction,
): Promise<Payer> {
  const named = organizationId?.toLowerCase() ?? caller.organization
  if (named === caller.organization) return { organization: named, plan: caller.plan }
  const { userId, kind } = caller.identity
  const memberships = kind === 'user' && userId !== null ? await ports.memberships.membershipsOf(userId, within) : []
  const membership = memberships.find(({ organization }) => organization === named)
  if (membership === undefined) throw new ApiError('FORBIDDEN', { message: 'The caller is not a member of the organization.' })
  const scope = caller.api.schemes[caller.identity.scheme]?.scopes['simulation:write']
  if (scope !== undefined && !scope.roles.includes(membership.role))
    throw new ApiError('FORBIDDEN', { message: `The role ${membership.role} may not make simulations of the organization.` })
  return { organization: named, plan: await ports.plans.planOf(named, caller.api.id, within) }
}
