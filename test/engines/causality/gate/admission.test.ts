/** Freshness, the signed text, what actions mean on the lattice, and what a proposed change makes of metrics. */
import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aiSafety } from '../../../../src/engines/causality/domains/ai-safety.ts'
import { shifted, unknownMetrics } from '../../../../src/engines/causality/domains/metrics.ts'
import { isFresh, signedText } from '../../../../src/engines/causality/gate/admission.ts'
import { moveOfAction } from '../../../../src/engines/causality/gate/moves.ts'

describe('isFresh', () => {
  const now = Date.parse('2026-03-21T12:00:00.500Z')
  it.each<{ given: string; at: number; want: boolean }>([
    { given: 'now', at: now, want: true },
    { given: 'exactly as old as the limit', at: now - 60_000, want: true },
    { given: 'a millisecond older', at: now - 60_001, want: false },
    { given: '30 s ahead', at: now + 30_000, want: true },
    { given: 'a millisecond further ahead', at: now + 30_001, want: false },
  ])('$given: $want', ({ at, want }) => {
    expect(isFresh(at, now, 60_000)).toBe(want)
  })
})

it('the signed text has sorted keys, whatever the order that they were sent in', () => {
  const timestamp = '2026-03-21T12:00:00.000Z'
  const text = '2026-03-21T12:00:00.000Z\n{"Z":0.1,"a\\"b":-2,"alignmentScore":72,"capabilityIndex":1e+21}'
  expect(signedText(timestamp, { capabilityIndex: 1e21, alignmentScore: 72, 'a"b': -2, Z: 0.1 })).toBe(text)
  expect(signedText(timestamp, { 'a"b': -2, Z: 0.1, alignmentScore: 72, capabilityIndex: 1e21 })).toBe(text)
  const mac = (metrics: Record<string, number>) => createHmac('sha256', 'k').update(signedText(timestamp, metrics)).digest('base64url')
  // By `printf '%s\n%s' 2026-03-21T12:00:00.000Z '{"alignmentScore":72,"capabilityIndex":450}' | openssl dgst -sha256 -hmac k -binary | basenc --base64url | tr -d =`
  expect(mac({ capabilityIndex: 450, alignmentScore: 72 })).toBe('KjfapebfCjsT90S0l4_Bi4Pyup1wA62oWj7fdZ0nVmw')
})

describe('moveOfAction', () => {
  it.each([
    ['left', ['read', 'search', 'list', 'get', 'summarize', 'read_file', 'read_', 'database_read', '_read']],
    ['stay', ['write', 'write_file', 'update']],
    [
      'right',
      ['api_call', 'execute_command', 'http_post', 'delete', 'READ', 'reading', 'thread', 'write_read_only', 'rewrite', '', 'listen'],
    ],
  ] as const)('%s: %j', (move, types) => {
    expect(types.map((type) => `${type} ${moveOfAction(type)}`)).toEqual(types.map((type) => `${type} ${move}`))
  })
})

describe('a proposed change of metrics', () => {
  const metrics = { capabilityIndex: 450, alignmentScore: 72 }
  it.each<{ given: string; values?: Record<string, number>; delta: Record<string, number>; want: Record<string, number> }>([
    { given: 'adds', delta: { alignmentScore: -5 }, want: { capabilityIndex: 450, alignmentScore: 67 } },
    { given: 'may leave the range', delta: { alignmentScore: -80 }, want: { capabilityIndex: 450, alignmentScore: -8 } },
    {
      given: 'starts at the end that a value outside counts as',
      values: { capabilityIndex: 5000, alignmentScore: 120 },
      delta: { alignmentScore: -10 },
      want: { capabilityIndex: 1000, alignmentScore: 90 },
    },
    {
      given: 'starts at nothing for a secondary metric that was left out',
      delta: { guardrailCoverage: 20 },
      want: { capabilityIndex: 450, alignmentScore: 72, guardrailCoverage: 20 },
    },
  ])('$given', ({ values = metrics, delta, want }) => {
    expect(shifted(aiSafety.metrics, values, delta)).toEqual(want)
  })

  it('predicts Γ with it', () => {
    const gamma = (delta: Record<string, number>) => aiSafety.scale(shifted(aiSafety.metrics, metrics, delta)).gamma
    expect(gamma({})).toBe(aiSafety.scale(metrics).gamma)
    expect(gamma({ alignmentScore: -10, guardrailCoverage: 20 })).toBeCloseTo(0.698 - 0.09 + 0.03, 12)
  })

  it('a name that the domain does not know is an issue, and a long one is cut', () => {
    expect(unknownMetrics(aiSafety.metrics, { alignmentScore: 1 })).toEqual([])
    expect(unknownMetrics(aiSafety.metrics, { ['x'.repeat(200)]: 1 })).toEqual([
      { path: [], message: `Unrecognized key(s) in object: '${'x'.repeat(100)}…'` },
    ])
  })
})
