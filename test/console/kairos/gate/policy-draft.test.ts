import { describe, expect, test } from 'vitest'
import { draftOfPolicy, policyOfDraft } from '../../../../src/console/kairos/gate/policy-draft.ts'
import type { GatePolicy } from '../../../../src/console/kairos/types.ts'

const base = {
  gammaFloorMin: 0.15,
  permittedModes: ['state_gate', 'state_plus_action_gate'],
  metricStalenessMaxMs: 60_000,
  requireMetricSignature: false,
  failBehavior: 'fail_closed',
} satisfies GatePolicy['base']
const policy: GatePolicy = {
  schemaVersion: 1,
  version: 3,
  base,
  overrides: { gammaFloor: 0.2, mode: 'state_gate', metricStalenessMaxMs: 1_500 },
  effective: {
    gammaFloor: 0.2,
    mode: 'state_gate',
    metricStalenessMaxMs: 1_500,
    requireMetricSignature: false,
    failBehavior: 'fail_closed',
  },
}

describe('the draft of a gate policy', () => {
  test('is sent as it was read when nothing was changed', () => {
    expect(policyOfDraft(draftOfPolicy(policy))).toEqual({ base, overrides: policy.overrides })
    const plain = { ...policy, overrides: {} }
    expect(policyOfDraft(draftOfPolicy(plain))).toEqual({ base, overrides: {} })
  })

  test('is typed in seconds', () => {
    expect(draftOfPolicy(policy)).toMatchObject({ stalenessSeconds: '60', ownStalenessSeconds: '1.5' })
  })

  test('lists modes in their order, and sends a secret only where one was typed', () => {
    const changed = policyOfDraft({
      ...draftOfPolicy(policy),
      permittedModes: ['state_plus_action_gate', 'observe'],
      mode: '',
      metricSecret: 'a secret of thirty-two characters',
    })
    expect(changed.base.permittedModes).toEqual(['observe', 'state_plus_action_gate'])
    expect(changed.overrides.mode).toBeUndefined()
    expect(changed.metricSecret).toBe('a secret of thirty-two characters')
  })
})
