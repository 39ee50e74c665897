/** Gate policies: read and replace. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { components } from '../../../../generated/kairos/types.ts'
import { checkPolicy, effectivePolicy } from '../../../engines/causality/gate/policy.ts'
import type { GatePolicy, PolicyChoice } from '../../../engines/causality/gate/types.ts'
import { ok } from '../../../gateway/contract.ts'
import { ApiError, invalid } from '../../../gateway/errors/catalogue.ts'
import { accessTo } from '../organizations/access.ts'
import type { KairosPorts } from '../ports.ts'
import { bodyIssue } from '../simulations/refusals.ts'
import { lockPolicy, newestPolicy, policyOf, sealSecret, storePolicy, type VersionedPolicy } from './policies.ts'

type Own = Pick<Handlers, 'getGatePolicy' | 'replaceGatePolicy'>
type Served = components['schemas']['GatePolicy']

const show = ({ version, base, overrides }: VersionedPolicy): Served => ({
  schemaVersion: 1,
  version,
  base: { ...base, permittedModes: [...base.permittedModes] },
  overrides: { ...overrides },
  effective: effectivePolicy({ base, overrides }),
})

export const policyHandlers = ({ organizations, secrets }: Pick<KairosPorts, 'organizations' | 'secrets'>): Own => ({
  async getGatePolicy(context, { path }) {
    const { tx } = context
    const { organization } = await accessTo(context, organizations, path.orgId)
    return ok(show(policyOf(await tx.asSystem(() => tx.run(newestPolicy, { organization: organization.id })))))
  },

  async replaceGatePolicy(context, { path, body }) {
    const { tx, identity, clock, organization: active } = context
    const { organization, role } = await accessTo(context, organizations, path.orgId)
    if (role !== 'owner')
      throw new ApiError('FORBIDDEN', { message: 'The role owner is required.', details: { reason: 'role_required', role: 'owner' } })
    // What a credential does stands in the audit log of the organization that it acts in, and its scopes are those of its role there.
    if (organization.id !== active)
      throw new ApiError('FORBIDDEN', {
        message: 'The token acts in another organization.',
        details: { reason: 'not_active_organization' },
      })
    const present = await lockPolicy(tx, active)
    const { metricSecret } = body
    const policy: GatePolicy = { base: body.base, overrides: choiceOf(body.overrides) }
    // What is replaced is replaced as a whole: a secret of before comes back into force by nobody's silence.
    const issues = checkPolicy(policy, metricSecret !== undefined)
    if (issues.length > 0) throw invalid(issues.map(({ path: at, message }) => bodyIssue(at, message)))
    const next: VersionedPolicy = {
      ...policy,
      version: present.version + 1,
      sealedSecret: metricSecret === undefined ? null : sealSecret(secrets, active, metricSecret),
    }
    await storePolicy(tx, active, next, { identity: identity.id, at: clock.now() })
    context.audit({
      resource: `gate_policy:${next.version}`,
      details: {
        version: next.version,
        ...effectivePolicy(next),
        secret_changed: metricSecret !== undefined || present.sealedSecret !== null,
      },
    })
    return ok(show(next))
  },
})

/** What was left out stays out. */
export function choiceOf({ gammaFloor, mode, metricStalenessMaxMs }: components['schemas']['GatePolicyOverrides']): PolicyChoice {
  return {
    ...(gammaFloor !== undefined && { gammaFloor }),
    ...(mode !== undefined && { mode }),
    ...(metricStalenessMaxMs !== undefined && { metricStalenessMaxMs }),
  }
}
