/** Which policy holds: an organization's base, its overrides, and what a request asks for on top. Nobody can loosen what stands before. */
import { type BasePolicy, type EffectivePolicy, type GateMode, type GatePolicy, gateModes, type PolicyChoice } from './types.ts'

export interface PolicyIssue {
  readonly path: readonly string[]
  readonly message: string
}

/** Of organizations that have set none. */
export const defaultGatePolicy: GatePolicy = {
  base: {
    gammaFloorMin: 0.15,
    permittedModes: ['state_gate', 'state_plus_action_gate'],
    metricStalenessMaxMs: 60_000,
    requireMetricSignature: false,
    failBehavior: 'fail_closed',
  },
  overrides: { gammaFloor: 0.2, mode: 'state_gate' },
}

const strictness = (mode: GateMode): number => gateModes.indexOf(mode)
const strictest = (modes: readonly GateMode[]): GateMode => gateModes.findLast((mode) => modes.includes(mode)) ?? 'state_plus_action_gate'

/** What may be chosen where this already holds. */
interface Bounds {
  readonly gammaFloor: number
  readonly modes: readonly GateMode[]
  readonly metricStalenessMaxMs: number
}

function loosened(choice: PolicyChoice, bounds: Bounds): PolicyIssue[] {
  const { gammaFloor, mode, metricStalenessMaxMs } = choice
  const issues: PolicyIssue[] = []
  if (gammaFloor !== undefined && !(gammaFloor >= bounds.gammaFloor)) {
    issues.push({ path: ['gammaFloor'], message: `Number must be greater than or equal to ${bounds.gammaFloor}` })
  }
  if (mode !== undefined && !bounds.modes.includes(mode)) {
    const expected = bounds.modes.map((permitted) => `'${permitted}'`).join(' | ')
    issues.push({ path: ['mode'], message: `Invalid enum value. Expected ${expected}, received '${mode}'` })
  }
  if (metricStalenessMaxMs !== undefined && !(metricStalenessMaxMs <= bounds.metricStalenessMaxMs)) {
    issues.push({ path: ['metricStalenessMaxMs'], message: `Number must be less than or equal to ${bounds.metricStalenessMaxMs}` })
  }
  return issues
}

/**
 * What keeps a policy from being set: overrides that loosen their own base, signatures that nobody could check. `hasSecret`: a metric secret
 * comes with the policy. Paths begin at the request that sets it.
 */
export function checkPolicy({ base, overrides }: GatePolicy, hasSecret: boolean): PolicyIssue[] {
  const modes = gateModes.filter((mode) => base.permittedModes.includes(mode))
  const bounds = { gammaFloor: base.gammaFloorMin, modes, metricStalenessMaxMs: base.metricStalenessMaxMs }
  const issues = loosened(overrides, bounds).map(({ path, message }) => ({ path: ['overrides', ...path], message }))
  return base.requireMetricSignature && !hasSecret ? [...issues, { path: ['metricSecret'], message: 'Required' }] : issues
}

/** Of a policy without issues. Where nothing is overridden: the least floor, the strictest permitted mode. */
export const effectivePolicy = ({ base, overrides }: GatePolicy): EffectivePolicy => ({
  gammaFloor: overrides.gammaFloor ?? base.gammaFloorMin,
  mode: overrides.mode ?? strictest(base.permittedModes),
  metricStalenessMaxMs: overrides.metricStalenessMaxMs ?? base.metricStalenessMaxMs,
  requireMetricSignature: base.requireMetricSignature,
  failBehavior: base.failBehavior,
})

/** What holds for one request. Paths of issues begin at the request's `policy`; with issues nothing is to be evaluated. */
export function tightenedPolicy(
  effective: EffectivePolicy,
  { permittedModes }: Pick<BasePolicy, 'permittedModes'>,
  asked: PolicyChoice,
): { readonly policy: EffectivePolicy; readonly issues: readonly PolicyIssue[] } {
  const modes = gateModes.filter((mode) => permittedModes.includes(mode) && strictness(mode) >= strictness(effective.mode))
  const issues = loosened(asked, { gammaFloor: effective.gammaFloor, modes, metricStalenessMaxMs: effective.metricStalenessMaxMs })
  const policy: EffectivePolicy = {
    ...effective,
    gammaFloor: asked.gammaFloor ?? effective.gammaFloor,
    mode: asked.mode ?? effective.mode,
    metricStalenessMaxMs: asked.metricStalenessMaxMs ?? effective.metricStalenessMaxMs,
  }
  return { policy, issues }
}
