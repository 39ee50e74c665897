/** The gate policy as a form holds it, and back. Durations are typed in seconds, and sent in milliseconds. */
import type { GateMode, GatePolicy, ReplaceGatePolicy } from '../types.ts'
import { modes } from './words.ts'

export interface PolicyDraft {
  readonly gammaFloorMin: string
  readonly permittedModes: readonly GateMode[]
  readonly stalenessSeconds: string
  readonly requireMetricSignature: boolean
  readonly failBehavior: 'fail_closed' | 'fail_open'
  /** Sent where snapshots must be signed, and required there: nobody can read the one of before. */
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
  ...(draft.requireMetricSignature && draft.metricSecret !== '' && { metricSecret: draft.metricSecret }),
})

/** What becomes of the secret with this draft, where it is not plain: a policy is replaced as a whole. Null: nothing to say. */
export function secretNote({ requireMetricSignature }: PolicyDraft, { base: before }: GatePolicy): string | null {
  if (requireMetricSignature)
    return before.requireMetricSignature ? 'Asked for with every change, be it the same: nobody can read the one that holds.' : null
  return before.requireMetricSignature ? 'The secret is forgotten with this change. Who asks for signatures again sets one.' : null
}
