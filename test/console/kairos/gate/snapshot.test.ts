import { describe, expect, test } from 'vitest'
import { type Draft, fieldsOf, requestOf } from '../../../../src/console/kairos/gate/snapshot.ts'
import type { Domain } from '../../../../src/console/kairos/types.ts'

const domain: Domain = {
  id: 'ai-safety',
  label: 'AI safety',
  lambdaFrom: 'Capability',
  gammaFrom: 'Alignment',
  adapterVersion: 1,
  metrics: [
    { name: 'capabilityIndex', into: 'lambda', primary: true, fn: 'log', inputRange: [1, 1000], outputRange: [0.1, 0.95], weight: 1 },
    { name: 'guardrailCoverage', into: 'gamma', primary: false, fn: 'linear', inputRange: [0, 100], outputRange: [0, 0.15], weight: 1 },
    { name: 'nowhere', into: 'gamma', primary: true, fn: 'linear', inputRange: [0, 5], outputRange: [0, 1], weight: 1 },
  ],
  lambda: { composite: 'sum', outputRange: [0.1, 0.95] },
  gamma: { composite: 'sum', outputRange: [0.05, 0.95] },
  inputSchema: {
    properties: { models: { items: { $ref: '#/$defs/Model' } } },
    $defs: { Model: { properties: { capabilityIndex: { description: 'What it can do.' } } } },
  },
  example: {
    name: 'Two',
    models: [
      { name: 'a', capabilityIndex: 450 },
      { name: 'b', capabilityIndex: 60, guardrailCoverage: 70 },
    ],
  },
}

const draft: Draft = {
  domain: 'ai-safety',
  requestId: ' eval-1 ',
  actorId: '',
  simulationId: '',
  metrics: { capabilityIndex: '450', guardrailCoverage: '' },
  signature: '',
  action: null,
  mode: '',
  gammaFloor: '',
}
const at = '2026-03-21T12:00:00.000Z'

describe('the form of a snapshot', () => {
  test('has a field for each metric, with its range, its words and the first value of the example', () => {
    expect(fieldsOf(domain)).toEqual([
      { name: 'capabilityIndex', into: 'lambda', required: true, from: 1, to: 1000, text: 'What it can do.', initial: '450' },
      { name: 'guardrailCoverage', into: 'gamma', required: false, from: 0, to: 100, text: '', initial: '70' },
      { name: 'nowhere', into: 'gamma', required: true, from: 0, to: 5, text: '', initial: '' },
    ])
  })
})

describe('the request of a snapshot', () => {
  test('leaves out what was left empty', () => {
    expect(requestOf(draft, at)).toEqual({
      envelopeVersion: 1,
      requestId: 'eval-1',
      domain: 'ai-safety',
      snapshot: { timestamp: at, metrics: { capabilityIndex: 450 } },
    })
  })

  test('carries the action with its changes, the actor, the simulation, the signature and a stricter policy', () => {
    const full: Draft = {
      ...draft,
      actorId: 'frontier',
      simulationId: '0197721c-5b3a-7c41-9f60-2d1f6d0c8a11',
      signature: 'abc',
      action: { type: 'write_file', target: '', delta: { capabilityIndex: '-1.5', guardrailCoverage: ' ' } },
      mode: 'state_plus_action_gate',
      gammaFloor: '0.3',
    }
    expect(requestOf(full, at)).toEqual({
      envelopeVersion: 1,
      requestId: 'eval-1',
      domain: 'ai-safety',
      snapshot: { timestamp: at, metrics: { capabilityIndex: 450 }, signature: 'abc' },
      action: { type: 'write_file', metricDelta: { capabilityIndex: -1.5 } },
      actorId: 'frontier',
      simulationId: '0197721c-5b3a-7c41-9f60-2d1f6d0c8a11',
      policy: { mode: 'state_plus_action_gate', gammaFloor: 0.3 },
    })
  })
})
