/** The gate policy as a form holds it, and back. Durations are typed in seconds, and sent in milliseconds. */
import type { GateMode, GatePolicy, ReplaceGatePolicy } from '../types.ts'
import { modes } from './words.ts'

export interface PolicyDraft {
  readonly gammaFloorMin: string
  readonly permittedModes: readonly GateMode[]
  readonly stalenessSeconds: string
  readonly requireMetricSignature: boolean
  readonly failBehavior: 'fail_closed' | 'fail_open'
  /** Empty: the secret stays as it is. */
  readonly metricSecret: string
  /** Empty: the least that is admitted. */
  readonly gammaFloor: string
  /** Empty: the strictest that is permitted. */
  readonly mode: GateMode | ''
  /** Empty: what is admitted. */
  readonly ownStalenessSeconds: string
}

const secondsOf = (ms: number | undefined): string => (ms === undefined ? '' : String(ms / 1000))

export const draftOfPolicy = ({ base, overrides }: GatePolicy): PolicyDraft => ({
  gammaFloorMin: String(base.gammaFloorMin),
  permittedModes: base.permittedModes,
  stalenessSeconds: secondsOf(base.metricStalenessMaxMs),
  requireMetricSignature: base.requireMetricSignature,
  failBehavior: base.failBehavior,
  metricSecret: '',
  gammaFloor: overrides.gammaFloor === undefined ? '' : String(overrides.gammaFloor),
  mode: overrides.mode ?? '',
  ownStalenessSeconds: secondsOf(overrides.metricStalenessMaxMs),
})

const msOf = (seconds: string): number => Math.round(Number(seconds) * 1000)

export const policyOfDraft = (draft: PolicyDraft): ReplaceGatePolicy => ({
  base: {
    gammaFloorMin: Number(draft.gammaFloorMin),
    // In their order, whichever was ticked first.
    permittedModes: modes.filter((mode) => draft.permittedModes.includes(mode)),
    metricStalenessMaxMs: msOf(draft.stalenessSeconds),
    requireMetricSignature: draft.requireMetricSignature,
    failBehavior: draft.failBehavior,
  },
  overrides: {
    ...(draft.gammaFloor.trim() !== '' && { gammaFloor: Number(draft.gammaFloor) }),
    ...(draft.mode !== '' && { mode: draft.mode }),
    ...(draft.ownStalenessSeconds.trim() !== '' && { metricStalenessMaxMs: msOf(draft.ownStalenessSeconds) }),
  },
  ...(draft.metricSecret !== '' && { metricSecret: draft.metricSecret }),
})
