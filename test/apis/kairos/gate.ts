/** Requests to the gate in the domain whose metrics are Λ and Γ in other units: linear, one of each. */
import type { Shown, World } from './world.ts'

/** A snapshot of `llm-reliability` that is scaled to (nearly) these. */
export const metricsOf = (lambda: number, gamma: number): Record<string, number> => ({
  modelCapability: ((lambda - 0.1) / 0.85) * 100,
  outputConsistency: ((gamma - 0.05) / 0.9) * 100,
})

export const request = (world: World, lambda: number, gamma: number, more: object = {}): Shown => ({
  envelopeVersion: 1,
  requestId: 'eval-001',
  domain: 'llm-reliability',
  snapshot: { timestamp: world.clock.now().toISOString(), metrics: metricsOf(lambda, gamma) },
  ...more,
})

export const basePolicy = {
  gammaFloorMin: 0.15,
  permittedModes: ['state_gate', 'state_plus_action_gate'],
  metricStalenessMaxMs: 60_000,
  requireMetricSignature: false,
  failBehavior: 'fail_closed',
}

/** The next double above a positive one. */
export function nextUp(value: number): number {
  const bytes = new DataView(new ArrayBuffer(8))
  bytes.setFloat64(0, value)
  bytes.setBigInt64(0, bytes.getBigInt64(0) + 1n)
  return bytes.getFloat64(0)
}

/** Of another organization than the world's, with a policy of its own if one is given; `ask` gives what was decided. */
export async function askers(
  world: World,
  policy?: { readonly base?: object; readonly overrides?: object; readonly metricSecret?: string },
) {
  const { organization, caller } = await world.stranger()
  const owner = await world.bearer(organization.ownerId, organization.id, 'simulation:write simulation:read org:read')
  const set = (given: NonNullable<typeof policy>) =>
    owner.call('PUT', `/organizations/${organization.id}/gate-policy`, {
      base: { ...basePolicy, ...given.base },
      overrides: given.overrides ?? {},
      ...(given.metricSecret !== undefined && { metricSecret: given.metricSecret }),
    })
  if (policy !== undefined) {
    const { status, body } = await set(policy)
    if (status !== 200) throw new Error(`No policy: ${JSON.stringify(body)}`)
  }
  const ask = async (body: object): Promise<Shown> => {
    const answer = await caller.post('/evaluations', body)
    if (answer.status !== 200) throw new Error(`No decision: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  return { organization, caller, owner, set, ask }
}
