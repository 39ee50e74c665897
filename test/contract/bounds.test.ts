/** What the documents let in and what they keep out, at the edges: the tables of the APIs' contracts, read off the generated contracts. */
import { describe, expect, test } from 'vitest'
import { api as artemis } from '../../generated/artemis/api.ts'
import { api as platform } from '../../generated/platform/api.ts'
import type { ApiContract, SchemaContract } from '../../src/gateway/contract.ts'

/** A request body, or (`?name`) a parameter of an operation. */
function schemaOf(api: ApiContract, operationId: string, parameter: string | null): SchemaContract {
  const operation = api.operations.find((candidate) => candidate.operationId === operationId)
  const schema =
    parameter === null
      ? operation?.body?.media.find(({ mediaType }) => mediaType === 'application/json')?.schema
      : operation?.parameters.find(({ name }) => name === parameter)?.schema
  if (schema === undefined || schema === null) throw new Error(`${operationId} has no ${parameter ?? 'body'}.`)
  return schema
}

type Case = readonly [what: string, value: unknown]
interface Edges {
  readonly operation: string
  readonly parameter?: string
  readonly takes: readonly Case[]
  readonly refuses: readonly Case[]
}

const text = (length: number) => 'x'.repeat(length)
const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, null]))
const robot = { name: 'arm', type: 'mobile' }
const beat = { state: 'ok', uptime_s: 0 }
const sample = { at: '2026-03-23T11:59:42.120Z', metrics: {} }
const line = { at: '2026-03-23T11:59:42.120Z', level: 'info', message: 'x' }

const artemisEdges: readonly Edges[] = [
  {
    operation: 'createRobot',
    takes: [
      ['a name of 1 character', { ...robot, name: 'x' }],
      ['a name of 100 characters', { ...robot, name: text(100) }],
      ['64 keys of metadata', { ...robot, metadata: keys(64) }],
      ['any JSON as metadata values', { ...robot, metadata: { a: [1, { b: null }] } }],
      ['each distribution that the agent supports', { ...robot, ros_distro: 'kilted' }],
    ],
    refuses: [
      ['no name', { type: 'mobile' }],
      ['a name of 101 characters', { ...robot, name: text(101) }],
      ['a name of white space', { ...robot, name: ' \t ' }],
      ['an unknown type', { ...robot, type: 'submarine' }],
      ['the retired distribution foxy', { ...robot, ros_distro: 'foxy' }],
      ['65 keys of metadata', { ...robot, metadata: keys(65) }],
      ['a key of metadata of 65 characters', { ...robot, metadata: { [text(65)]: 1 } }],
      ['an empty key of metadata', { ...robot, metadata: { '': 1 } }],
      ['a field of the answer', { ...robot, status: 'online' }],
      ['a stored field', { ...robot, announced_status: 'online' }],
      ['null for a fleet', { ...robot, fleet_id: null }],
    ],
  },
  {
    operation: 'updateRobot',
    takes: [
      ['a name alone', { name: 'arm' }],
      ['null, to leave the fleet', { fleet_id: null }],
      ['the maintenance flag', { maintenance: true }],
    ],
    refuses: [
      ['nothing', {}],
      ['null for a name', { name: null }],
      ['an unknown field', { maintainance: true }],
    ],
  },
  {
    operation: 'createFleet',
    takes: [
      ['a partial quality of service', { name: 'a', config: { qos: { input: { depth: 1000 } } } }],
      ['an empty namespace', { name: 'a', config: { namespace: '' } }],
    ],
    refuses: [
      ['a depth of 0', { name: 'a', config: { qos: { input: { depth: 0 } } } }],
      ['a depth of 1001', { name: 'a', config: { qos: { input: { depth: 1001 } } } }],
      ['an unknown field of the configuration', { name: 'a', config: { topic: '/x' } }],
      ['an unknown field of a profile', { name: 'a', config: { qos: { output: { liveliness: 'automatic' } } } }],
      ['a description of 501 characters', { name: 'a', description: text(501) }],
    ],
  },
  {
    operation: 'addFleetRobots',
    takes: [['100 robots', { robot_ids: Array.from({ length: 100 }, (_, index) => `rob_${index}`) }]],
    refuses: [
      ['no robot', { robot_ids: [] }],
      ['101 robots', { robot_ids: Array.from({ length: 101 }, (_, index) => `rob_${index}`) }],
      ['a robot twice', { robot_ids: ['rob_1', 'rob_1'] }],
    ],
  },
  {
    operation: 'postHeartbeat',
    takes: [
      ['the least', beat],
      ['an interval of 5 s', { ...beat, interval_s: 5 }],
      ['an interval of 300 s', { ...beat, interval_s: 300 }],
      ['a fault with the state error', { ...beat, state: 'error', fault: 'camera' }],
      ['a robot that runs no model', { ...beat, active_model: null }],
      ['a metric that is null', { ...beat, metrics: { gpu_percent: null } }],
      ['shares of 0 and 1', { ...beat, metrics: { error_rate: 0, confidence_score: 1 } }],
    ],
    refuses: [
      ['no uptime', { state: 'ok' }],
      ['an uptime before the start', { ...beat, uptime_s: -1 }],
      ['an uptime that no safe integer holds', { ...beat, uptime_s: 2 ** 53 }],
      ['an interval of 4 s', { ...beat, interval_s: 4 }],
      ['an interval of 301 s', { ...beat, interval_s: 301 }],
      ['a fault with the state ok', { ...beat, fault: 'camera' }],
      ['a share above 1', { ...beat, metrics: { error_rate: 1.01 } }],
      ['a percentage above 100', { ...beat, metrics: { cpu_percent: 100.1 } }],
      ['a latency below 0', { ...beat, metrics: { inference_latency_p50_ms: -1 } }],
      ['an unknown metric', { ...beat, metrics: { cpu: 1 } }],
      ['an unknown field', { ...beat, status: 'online' }],
    ],
  },
  {
    operation: 'postTelemetry',
    takes: [
      ['1,000 samples', { samples: Array.from({ length: 1000 }, () => sample) }],
      ['statistics of outputs', { samples: [{ ...sample, output: { mean: -1, std: 0, count: 1 } }] }],
    ],
    refuses: [
      ['no sample', { samples: [] }],
      ['1,001 samples', { samples: Array.from({ length: 1001 }, () => sample) }],
      ['a time that is none', { samples: [{ ...sample, at: 'yesterday' }] }],
      ['a negative deviation', { samples: [{ ...sample, output: { mean: 0, std: -1, count: 1 } }] }],
    ],
  },
  {
    operation: 'postAgentLogs',
    takes: [['a message of 4,000 characters', { lines: [{ ...line, message: text(4000) }] }]],
    refuses: [
      ['an empty message', { lines: [{ ...line, message: '' }] }],
      ['a message of 4,001 characters', { lines: [{ ...line, message: text(4001) }] }],
      ['an unknown level', { lines: [{ ...line, level: 'fatal' }] }],
      ['data that is no object', { lines: [{ ...line, data: 'x' }] }],
    ],
  },
  {
    operation: 'ackCommand',
    takes: [['progress', { status: 'progress', progress: 0 }]],
    refuses: [
      ['a state that only the server gives', { status: 'expired' }],
      ['progress above 100', { status: 'progress', progress: 101 }],
      ['a digest in upper case', { status: 'succeeded', sha256: 'A'.repeat(64) }],
    ],
  },
  {
    operation: 'listRobots',
    parameter: 'per_page',
    takes: [
      ['1', 1],
      ['100', 100],
    ],
    refuses: [
      ['0', 0],
      ['101', 101],
    ],
  },
  {
    operation: 'getRobotTelemetry',
    parameter: 'metric',
    takes: [['two metrics', ['error_rate', 'cpu_usage']]],
    refuses: [
      ['a metric twice', ['error_rate', 'error_rate']],
      ['the metric of alerts alone', ['heartbeat_age']],
      ['none', []],
    ],
  },
]

const account = { email: 'ada@example.com', password: text(12), name: 'Ada' }
const paid = {
  type: 'subscription.updated',
  timestamp: '2026-03-23T12:00:00Z',
  data: { organization_id: 'o', billing_reference: 'sub_1', plan: 'builder' },
}

const platformEdges: readonly Edges[] = [
  {
    operation: 'signUp',
    takes: [['a password of 12 characters', account]],
    refuses: [
      ['a password of 11 characters', { ...account, password: text(11) }],
      ['an e-mail that is none', { ...account, email: 'ada' }],
      ['a role', { ...account, role: 'owner' }],
    ],
  },
  {
    operation: 'createKey',
    takes: [
      ['a key that works until it is revoked', { api: 'artemis', name: 'a', expires_at: null }],
      ['the least', { api: 'artemis', name: 'a' }],
    ],
    refuses: [
      ['no scopes', { api: 'artemis', name: 'a', scopes: [] }],
      ['a scope twice', { api: 'artemis', name: 'a', scopes: ['read', 'read'] }],
      ['an expiry without a zone', { api: 'artemis', name: 'a', expires_at: '2027-03-23T12:00:00' }],
      ['a secret of the caller’s choice', { api: 'artemis', name: 'a', secret: 'kai_live_x' }],
    ],
  },
  {
    operation: 'updateKey',
    takes: [['null, for no expiry', { expires_at: null }]],
    refuses: [
      ['nothing', {}],
      ['other scopes', { scopes: ['admin'] }],
    ],
  },
  {
    operation: 'acceptInvitation',
    takes: [
      ['nothing, from somebody who is signed in', {}],
      ['name and password together', { name: 'Grace', password: text(12) }],
    ],
    refuses: [
      ['a name without a password', { name: 'Grace' }],
      ['a password without a name', { password: text(12) }],
    ],
  },
  {
    operation: 'changeSubscription',
    takes: [['a plan', { plan: 'pro' }]],
    refuses: [['limits that an owner gives to themselves', { plan: 'pro', overrides: { values: { robots: null } } }]],
  },
  {
    operation: 'receiveBillingEvent',
    takes: [
      ['a plan that was paid for', paid],
      ['a plan that has ended', { ...paid, type: 'subscription.canceled', data: { organization_id: 'o', billing_reference: 'sub_1' } }],
      [
        'what was agreed beside the plan',
        { ...paid, data: { ...paid.data, overrides: { limits: { requests: { rate: ['600/minute'] } } } } },
      ],
    ],
    refuses: [
      ['a payment for no plan', { ...paid, data: { organization_id: 'o', billing_reference: 'sub_1' } }],
      ['a rate of 0', { ...paid, data: { ...paid.data, overrides: { limits: { requests: { rate: ['0/minute'] } } } } }],
      ['an unknown field of the subscription', { ...paid, data: { ...paid.data, seats: 3 } }],
    ],
  },
]

describe.each([
  [artemis, artemisEdges],
  [platform, platformEdges],
] as const)('$title', (api, edges) => {
  describe.each(edges)('$operation $parameter', ({ operation, parameter, takes, refuses }) => {
    const schema = schemaOf(api, operation, parameter ?? null)
    test.each(takes)('takes %s', (_what, value) => {
      expect(schema.explain(value)).toEqual([])
      expect(schema.is(value)).toBe(true)
    })
    test.each(refuses)('refuses %s', (_what, value) => {
      expect(schema.is(value)).toBe(false)
      expect(schema.explain(value)).not.toEqual([])
    })
  })
})
