/** Which policy holds, and that nobody can loosen what stands before. */
import { describe, expect, it } from 'vitest'
import { checkPolicy, defaultGatePolicy, effectivePolicy, tightenedPolicy } from '../../../../src/engines/causality/gate/policy.ts'
import type { BasePolicy, GateMode, GatePolicy, PolicyChoice } from '../../../../src/engines/causality/gate/types.ts'

const all: GateMode[] = ['observe', 'state_gate', 'state_plus_action_gate']
const base: BasePolicy = { ...defaultGatePolicy.base, permittedModes: all }
const policy = (overrides: PolicyChoice, changes: Partial<BasePolicy> = {}): GatePolicy => ({ base: { ...base, ...changes }, overrides })
const shown = (issues: readonly { path: readonly string[]; message: string }[]) =>
  issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('effectivePolicy', () => {
  it('is, for the default, what the contract shows', () => {
    expect(effectivePolicy(defaultGatePolicy)).toEqual({
      gammaFloor: 0.2,
      mode: 'state_gate',
      metricStalenessMaxMs: 60000,
      requireMetricSignature: false,
      failBehavior: 'fail_closed',
    })
    expect(checkPolicy(defaultGatePolicy, false)).toEqual([])
  })

  it.each<{ permitted: GateMode[]; want: GateMode }>([
    { permitted: ['observe'], want: 'observe' },
    { permitted: ['state_gate', 'observe'], want: 'state_gate' },
    { permitted: ['state_plus_action_gate', 'observe', 'state_gate'], want: 'state_plus_action_gate' },
  ])('without overrides: the least floor and the strictest of $permitted', ({ permitted, want }) => {
    expect(effectivePolicy(policy({}, { permittedModes: permitted, requireMetricSignature: true, failBehavior: 'fail_open' }))).toEqual({
      gammaFloor: 0.15,
      mode: want,
      metricStalenessMaxMs: 60000,
      requireMetricSignature: true,
      failBehavior: 'fail_open',
    })
  })

  it('takes every override', () => {
    const overrides: PolicyChoice = { gammaFloor: 0.4, mode: 'observe', metricStalenessMaxMs: 5000 }
    expect(effectivePolicy(policy(overrides))).toMatchObject(overrides)
  })
})

describe('checkPolicy', () => {
  it.each<{ given: string; policy: GatePolicy; secret?: boolean; want: string[] }>([
    { given: 'nothing overridden', policy: policy({}), want: [] },
    { given: 'exactly the base', policy: policy({ gammaFloor: 0.15, mode: 'observe', metricStalenessMaxMs: 60000 }), want: [] },
    {
      given: 'a lower floor',
      policy: policy({ gammaFloor: 0.14 }),
      want: ['overrides.gammaFloor: Number must be greater than or equal to 0.15'],
    },
    {
      given: 'a mode that is not permitted',
      policy: policy({ mode: 'observe' }, { permittedModes: ['state_plus_action_gate', 'state_gate'] }),
      want: ["overrides.mode: Invalid enum value. Expected 'state_gate' | 'state_plus_action_gate', received 'observe'"],
    },
    {
      given: 'older metrics',
      policy: policy({ metricStalenessMaxMs: 60001 }),
      want: ['overrides.metricStalenessMaxMs: Number must be less than or equal to 60000'],
    },
    { given: 'signatures without a secret', policy: policy({}, { requireMetricSignature: true }), want: ['metricSecret: Required'] },
    { given: 'signatures with one', policy: policy({}, { requireMetricSignature: true }), secret: true, want: [] },
  ])('$given', ({ policy, secret = false, want }) => {
    expect(shown(checkPolicy(policy, secret))).toEqual(want)
  })
})

describe('tightenedPolicy', () => {
  const effective = effectivePolicy(defaultGatePolicy)
  const { permittedModes } = defaultGatePolicy.base

  it.each<{ given: string; asked: PolicyChoice; want: string[] }>([
    { given: 'nothing', asked: {}, want: [] },
    { given: 'the same', asked: { gammaFloor: 0.2, mode: 'state_gate', metricStalenessMaxMs: 60000 }, want: [] },
    { given: 'everything stricter', asked: { gammaFloor: 0.5, mode: 'state_plus_action_gate', metricStalenessMaxMs: 1000 }, want: [] },
    {
      given: 'a floor that the base would allow, and the overrides do not',
      asked: { gammaFloor: 0.19999999999999998 },
      want: ['gammaFloor: Number must be greater than or equal to 0.2'],
    },
    {
      given: 'a mode that is not permitted',
      asked: { mode: 'observe' },
      want: ["mode: Invalid enum value. Expected 'state_gate' | 'state_plus_action_gate', received 'observe'"],
    },
    {
      given: 'older metrics',
      asked: { metricStalenessMaxMs: 60001 },
      want: ['metricStalenessMaxMs: Number must be less than or equal to 60000'],
    },
    {
      given: 'everything looser',
      asked: { gammaFloor: 0, mode: 'observe', metricStalenessMaxMs: 3600000 },
      want: [
        'gammaFloor: Number must be greater than or equal to 0.2',
        "mode: Invalid enum value. Expected 'state_gate' | 'state_plus_action_gate', received 'observe'",
        'metricStalenessMaxMs: Number must be less than or equal to 60000',
      ],
    },
  ])('$given', ({ asked, want }) => {
    const { policy, issues } = tightenedPolicy(effective, { permittedModes }, asked)
    expect(shown(issues)).toEqual(want)
    if (want.length === 0) expect(policy).toEqual({ ...effective, ...asked })
  })

  it.each(all)('in %s a permitted mode that is weaker is refused, the same and stricter ones are not', (mode) => {
    const rank = all.indexOf(mode)
    for (const [asked, name] of all.entries()) {
      const { issues } = tightenedPolicy({ ...effective, mode }, { permittedModes: all }, { mode: name })
      expect(issues.length, name).toBe(asked < rank ? 1 : 0)
    }
  })

  it('whatever is accepted is at least as strict in everything', () => {
    for (const gammaFloor of [0, 0.1, 0.2, 0.3]) {
      for (const metricStalenessMaxMs of [1000, 60000, 61000]) {
        for (const mode of all) {
          const { policy, issues } = tightenedPolicy(effective, { permittedModes: all }, { gammaFloor, metricStalenessMaxMs, mode })
          const stricter = policy.gammaFloor >= 0.2 && policy.metricStalenessMaxMs <= 60000 && all.indexOf(policy.mode) >= 1
          expect(issues.length === 0).toBe(stricter)
        }
      }
    }
  })
})
