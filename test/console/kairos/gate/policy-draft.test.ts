import { describe, expect, test } from 'vitest'
import { draftOfPolicy, policyOfDraft, secretNote } from '../../../../src/console/kairos/gate/policy-draft.ts'
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

  test('lists modes in their order', () => {
    const changed = policyOfDraft({
      ...draftOfPolicy(policy),
      permittedModes: ['state_plus_action_gate', 'observe'],
      mode: '',
    })
    expect(changed.base.permittedModes).toEqual(['observe', 'state_plus_action_gate'])
    expect(changed.overrides.mode).toBeUndefined()
  })

  test('sends the secret where snapshots must be signed, and says what becomes of the one of before', () => {
    const unsigned = { ...draftOfPolicy(policy), metricSecret: 'a secret of thirty-two characters' }
    const signed = { ...unsigned, requireMetricSignature: true }
    expect(policyOfDraft(signed).metricSecret).toBe('a secret of thirty-two characters')
    expect(policyOfDraft({ ...signed, metricSecret: '' })).not.toHaveProperty('metricSecret')
    expect(policyOfDraft(unsigned)).not.toHaveProperty('metricSecret')
    const before = { ...policy, base: { ...base, requireMetricSignature: true } }
    expect([secretNote(unsigned, policy), secretNote(signed, policy)]).toEqual([null, null])
    expect(secretNote(signed, before)).toMatch(/^Asked for with every change/)
    expect(secretNote(unsigned, before)).toMatch(/^The secret is forgotten/)
  })
})
