import { describe, expect, test } from 'vitest'
import { findingText, stagesOf, verdictOf } from '../../../../src/console/kairos/gate/stages.ts'
import type { GateRecord } from '../../../../src/console/kairos/types.ts'

const record = (part: Partial<GateRecord> = {}): GateRecord => ({
  id: '01a22e19-e9a8-7613-8a81-9b37f2321766',
  envelopeVersion: 1,
  requestId: 'eval-001',
  decision: 'PASS',
  reasonCode: 'NONE',
  mode: 'state_gate',
  policyVersion: 1,
  adapterVersion: 1,
  evaluation: {
    currentGamma: 0.698,
    gammaFloor: 0.2,
    currentLambda: 0.852,
    stability: 0.82,
    predictedGamma: null,
    kMargin: 0.498,
    gateBreached: false,
    actionGate: null,
    hazardGate: null,
  },
  observed: null,
  escalation: null,
  overrideOutcome: null,
  simulationId: null,
  actorId: 'agent-default',
  timestamp: '2026-03-21T12:00:00.500Z',
  request: {
    envelopeVersion: 1,
    requestId: 'eval-001',
    snapshot: { timestamp: '2026-03-21T12:00:00.000Z', metrics: { capabilityIndex: 450, alignmentScore: 72 } },
  },
  ...part,
})
const outcomes = (part?: Partial<GateRecord>): string =>
  stagesOf(record(part))
    .map(({ outcome }) => outcome)
    .join(' ')
const action = { type: 'write_file', metricDelta: { alignmentScore: -65 } }
const session = { ...record().request, simulationId: '0197721c-5b3a-7c41-9f60-2d1f6d0c8a11' }

describe('the stages of a decision', () => {
  test('are in the order of the gate; what needs a simulation or an action is not asked without one', () => {
    expect(stagesOf(record()).map(({ name }) => name)).toEqual([
      'Freshness',
      'Signature',
      'Scaling',
      'Tick',
      'State gate',
      'Hazard gate',
      'Action gate',
    ])
    expect(outcomes()).toBe('passed passed passed skipped passed skipped skipped')
  })

  test.each([
    ['METRICS_STALE', 'rejected unreached unreached unreached unreached unreached unreached'],
    ['SIGNATURE_INVALID', 'passed rejected unreached unreached unreached unreached unreached'],
    ['GAMMA_BELOW_FLOOR', 'passed passed passed skipped rejected unreached unreached'],
  ] as const)('end where the first rejection decided: %s', (reasonCode, expected) => {
    expect(outcomes({ reasonCode })).toBe(expected)
  })

  test.each(['TOTAL_FUTURE_COLLAPSE', 'DUAL_ADMINISTRATOR_PARADOX'] as const)(
    'end at the hazard gate of a simulation: %s',
    (reasonCode) => {
      expect(outcomes({ reasonCode, request: session })).toBe('passed passed passed passed passed rejected unreached')
    },
  )

  test('have an action gate only where the mode judges actions', () => {
    const request = { ...record().request, action }
    expect(outcomes({ request })).toBe('passed passed passed skipped passed skipped skipped')
    expect(outcomes({ request, mode: 'state_plus_action_gate' })).toBe('passed passed passed skipped passed skipped passed')
    const rejected = record({
      request,
      mode: 'state_plus_action_gate',
      reasonCode: 'ACTION_PREVIEW_UNSAFE',
      evaluation: { ...record().evaluation, predictedGamma: 0.113 },
    })
    expect(stagesOf(rejected).at(-1)).toEqual({
      name: 'Action gate',
      outcome: 'rejected',
      text: 'After the action Γ would be 0.113, against the floor 0.200.',
    })
  })

  test('are those of what was found where the gate only observes', () => {
    const observed = { decision: 'REJECT_STATE', reasonCode: 'GAMMA_BELOW_FLOOR' } as const
    expect(verdictOf({ decision: 'PASS', reasonCode: 'NONE', observed })).toBe(observed)
    expect(outcomes({ mode: 'observe', observed })).toBe('passed passed passed skipped rejected unreached unreached')
  })

  test.each(['INTERNAL', 'FAIL_OPEN'] as const)('are not told where the gate itself failed: %s', (reasonCode) => {
    expect(stagesOf(record({ reasonCode }))).toEqual([])
  })

  test('tell what a gate has found', () => {
    expect(findingText(null)).toBeNull()
    expect(
      findingText({ status: 'PARADOX', source: 'ACTION_PREVIEW', lossEvent: { kind: 'PARADOX', tick: 12, actor: 'a' }, prophecies: [] }),
    ).toBe('A paradox, in the preview of the action: PARADOX of a at tick 12.')
  })
})
