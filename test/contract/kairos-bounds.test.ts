/** What the document of Kairos lets in and keeps out, at the edges, and in which words: the tables and the list of messages of its contract. */
import { describe, expect, test } from 'vitest'
import { api } from '../../generated/kairos/api.ts'
import type { SchemaContract } from '../../src/gateway/contract.ts'

/** A request body, or a parameter of an operation. */
function schemaOf(operationId: string, parameter: string | null): SchemaContract {
  const operation = api.operations.find((candidate) => candidate.operationId === operationId)
  const schema =
    parameter === null
      ? operation?.body?.media.find(({ mediaType }) => mediaType === 'application/json')?.schema
      : operation?.parameters.find(({ name }) => name === parameter)?.schema
  if (schema === undefined || schema === null) throw new Error(`${operationId} has no ${parameter ?? 'body'}.`)
  return schema
}

type Case = readonly [what: string, value: unknown]
/** `path: message` of each issue. */
type Refusal = readonly [what: string, value: unknown, ...issues: string[]]
interface Edges {
  readonly operation: string
  readonly parameter?: string
  readonly takes: readonly Case[]
  readonly refuses: readonly Refusal[]
}

const text = (length: number) => 'x'.repeat(length)
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index))
const agent = { id: 'a', policy: { lambda: 0.5, gamma: 0.3 } }
const scenario = { seed: 1, agents: [agent], initialState: {} }
const field = { id: 'f', kind: 'attractor', b: 0, strength: 1 }
const withAgent = (more: object) => ({ scenario: { ...scenario, agents: [{ ...agent, ...more }] } })
const withPolicy = (more: object) => withAgent({ policy: { ...agent.policy, ...more } })
const withState = (initialState: object) => ({ scenario: { ...scenario, initialState } })
const withRules = (rules: object) => ({ scenario: { ...scenario, rules } })
const decree = (type: string, payload: object, more: object = {}) => ({ type, payload, ...more })
const preferences = (count: number) => Object.fromEntries(times(count, (index) => [`a${index}`, 0.5]))
const halt = { type: 'halt', payload: {}, tick: 1 }
const snapshot = { timestamp: '2026-03-21T12:00:00.000Z', metrics: { capabilityIndex: 1 } }
const gate = { envelopeVersion: 1, requestId: 'r', snapshot }
const base = {
  gammaFloorMin: 0,
  permittedModes: ['observe'],
  metricStalenessMaxMs: 1000,
  requireMetricSignature: false,
  failBehavior: 'fail_open',
}
const decreeTypes =
  "'capability_jump' | 'alignment_shift' | 'oversight_surge' | 'exogenous_shock' | 'policy_change' | 'field_shift' | 'halt'"

const edges: readonly Edges[] = [
  {
    operation: 'createSimulation',
    takes: [
      ['a built-in scenario', { scenarioId: 'standard' }],
      ['a built-in scenario with another seed', { scenarioId: 'standard', seed: 9007199254740991 }],
      ['the least scenario', { scenario }],
      ['64 agents', { scenario: { ...scenario, agents: times(64, (index) => ({ ...agent, id: `a${index}` })) } }],
      ['an agent id of 64 characters', withAgent({ id: text(64) })],
      ['policies at their bounds', withPolicy({ lambda: 0, gamma: 2, lambdaDrift: -0.1, gammaDrift: 0.1 })],
      ['preferences of 0 and 1', withAgent({ attractorPreferences: { a: 0, b: 1 } })],
      ['radii of 3 and 64', withState({ radius: 3 })],
      ['16 fields', withState({ radius: 64, fields: times(16, (index) => ({ ...field, id: `f${index}` })), positions: { a: -64 } })],
      [
        'rules at their bounds',
        withRules({ prophecyEvery: 0, prophecyWeight: 1, prophecyFeedback: 'self-defeating', haltOnCollapse: false }),
      ],
      [
        'words of full length',
        {
          scenario: {
            ...scenario,
            id: text(64),
            label: text(200),
            note: text(2000),
            tags: times(16, () => text(64)),
            nodeLabels: { x: text(64), y: '' },
          },
        },
      ],
      [
        'an organization and a version',
        { scenarioId: 'x', organizationId: '01977200-0000-7000-8000-000000000001', engineVersion: '9.0.0' },
      ],
    ],
    refuses: [
      ['nothing', {}, ': Exactly one of scenarioId, scenario is required'],
      ['both', { scenarioId: 'x', scenario }, ': Exactly one of scenarioId, scenario is required'],
      ['a seed beside a scenario of its own', { scenario, seed: 1 }, 'scenarioId: Required'],
      ['a fraction as seed', { scenarioId: 'x', seed: 1.5 }, 'seed: Expected integer, received float'],
      ['a negative seed', { scenarioId: 'x', seed: -1 }, 'seed: Number must be greater than or equal to 0'],
      ['an unknown field', { scenarioId: 'x', foo: 1 }, ": Unrecognized key(s) in object: 'foo'"],
      ['no agents', { scenario: { ...scenario, agents: [] } }, 'scenario.agents: Array must contain at least 1 element(s)'],
      [
        '65 agents',
        { scenario: { ...scenario, agents: times(65, () => agent) } },
        'scenario.agents: Array must contain at most 64 element(s)',
      ],
      ['an id with white space', withAgent({ id: 'a b' }), 'scenario.agents.0.id: Invalid'],
      [
        'an id of 65 characters',
        withAgent({ id: text(65) }),
        'scenario.agents.0.id: String must contain at most 64 character(s)',
        'scenario.agents.0.id: Invalid',
      ],
      ['a pressure above 2', withPolicy({ lambda: 2.1 }), 'scenario.agents.0.policy.lambda: Number must be less than or equal to 2'],
      ['no buffer', withAgent({ policy: { lambda: 1 } }), 'scenario.agents.0.policy.gamma: Required'],
      [
        'a drift of 0.11',
        withPolicy({ gammaDrift: 0.11 }),
        'scenario.agents.0.policy.gammaDrift: Number must be less than or equal to 0.1',
      ],
      [
        'a preference above 1',
        withAgent({ attractorPreferences: { a: 1.1 } }),
        'scenario.agents.0.attractorPreferences.a: Number must be less than or equal to 1',
      ],
      ['a radius of 2', withState({ radius: 2 }), 'scenario.initialState.radius: Number must be greater than or equal to 3'],
      ['a radius of 65', withState({ radius: 65 }), 'scenario.initialState.radius: Number must be less than or equal to 64'],
      [
        'a field without strength',
        withState({ fields: [{ ...field, strength: 0 }] }),
        'scenario.initialState.fields.0.strength: Number must be greater than 0',
      ],
      [
        'a position between two nodes',
        withState({ positions: { a: 0.5 } }),
        'scenario.initialState.positions.a: Expected integer, received float',
      ],
      [
        'an unknown feedback',
        withRules({ prophecyFeedback: 'some' }),
        "scenario.rules.prophecyFeedback: Invalid enum value. Expected 'none' | 'self-fulfilling' | 'self-defeating', received 'some'",
      ],
      ['no organization', { scenarioId: 'x', organizationId: 'mine' }, 'organizationId: Invalid uuid'],
    ],
  },
  {
    operation: 'createSimulationFromDomain',
    takes: [['a domain that nobody knows: that is for the handler to say', { domain: 'astrology', input: { stars: 5 } }]],
    refuses: [
      ['no input', { domain: 'finance' }, 'input: Required'],
      ['an input that is no object', { domain: 'astrology', input: [] }, 'input: Expected object, received array'],
      [
        'an input that is not that of its domain',
        { domain: 'finance', input: { name: 'x', models: [] } },
        'input.actors: Required',
        "input: Unrecognized key(s) in object: 'models'",
      ],
      [
        'a metric outside of its range',
        { domain: 'ai-safety', input: { name: 'x', models: [{ name: 'm', capabilityIndex: 0, alignmentScore: 5 }] } },
        'input.models.0.capabilityIndex: Number must be greater than or equal to 1',
      ],
    ],
  },
  {
    operation: 'runSimulation',
    takes: [
      ['a scenario', { scenarioId: 'x' }],
      ['a domain with its input', { domain: 'astrology', input: {} }],
      ['10,000 ticks and no trace', { scenarioId: 'x', ticks: 10000, include: [] }],
      ['1,000 decrees', { scenarioId: 'x', decrees: times(1000, () => halt) }],
    ],
    refuses: [
      ['nothing', {}, ': Exactly one of scenarioId, scenario, domain is required'],
      ['10,001 ticks', { scenarioId: 'x', ticks: 10001 }, 'ticks: Number must be less than or equal to 10000'],
      ['no ticks', { scenarioId: 'x', ticks: 0 }, 'ticks: Number must be greater than or equal to 1'],
      ['text for ticks', { scenarioId: 'x', ticks: '5' }, 'ticks: Expected number, received string'],
      ['a domain without input', { domain: 'finance' }, 'input: Required'],
      ['input without a domain', { scenarioId: 'x', input: {} }, 'domain: Required'],
      ['a decree without a tick', { scenarioId: 'x', decrees: [decree('halt', {})] }, 'decrees.0.tick: Required'],
      [
        'an unknown decree',
        { scenarioId: 'x', decrees: [halt, { ...halt, type: 'separation' }] },
        `decrees.1.type: Invalid enum value. Expected ${decreeTypes}, received 'separation'`,
      ],
      ['1,001 decrees', { scenarioId: 'x', decrees: times(1001, () => halt) }, 'decrees: Array must contain at most 1000 element(s)'],
      ['a part twice', { scenarioId: 'x', include: ['steps', 'steps'] }, 'include: Array items must be unique'],
    ],
  },
  {
    operation: 'stepSimulation',
    takes: [
      ['nothing', {}],
      ['10,000 ticks', { ticks: 10000, moves: { a: 'stay' }, include: ['steps', 'events'] }],
    ],
    refuses: [
      ['10,001 ticks', { ticks: 10001 }, 'ticks: Number must be less than or equal to 10000'],
      ['another move', { moves: { a: 'up' } }, "moves.a: Invalid enum value. Expected 'left' | 'stay' | 'right', received 'up'"],
      ['prophecies', { include: ['prophecies'] }, "include.0: Invalid enum value. Expected 'steps' | 'events', received 'prophecies'"],
    ],
  },
  {
    operation: 'controlPlayback',
    takes: [
      ['a rate of 1', { action: 'play', ticksPerSecond: 1 }],
      ['a rate of 200', { action: 'play', ticksPerSecond: 200, untilTick: 1 }],
    ],
    refuses: [
      ['no action', {}, 'action: Required'],
      ['another action', { action: 'go' }, "action: Invalid enum value. Expected 'play' | 'pause' | 'resume' | 'stop', received 'go'"],
      ['a rate of 201', { action: 'play', ticksPerSecond: 201 }, 'ticksPerSecond: Number must be less than or equal to 200'],
    ],
  },
  {
    operation: 'issueDecree',
    takes: [
      ['a jump', decree('capability_jump', { target: 'a', magnitude: -1 })],
      ['a shift at a tick', decree('alignment_shift', { target: 'a', magnitude: 1 }, { tick: 1 })],
      ['a surge for all', decree('oversight_surge', { magnitude: 0.5, durationTicks: 10000 })],
      ['a shock for all', decree('exogenous_shock', { magnitude: 0 })],
      ['one value of a policy', decree('policy_change', { target: 'a', gamma: 2 })],
      ['preferences', decree('policy_change', { target: 'a', attractorPreferences: preferences(16) })],
      ['a field', decree('field_shift', { field: 'f', b: -64, strength: 1 })],
      ['an end', decree('halt', {})],
    ],
    refuses: [
      ['no type', { payload: {} }, 'type: Required'],
      ['an unknown type', decree('x', {}), `type: Invalid enum value. Expected ${decreeTypes}, received 'x'`],
      ["the engine's own", decree('separation', {}), `type: Invalid enum value. Expected ${decreeTypes}, received 'separation'`],
      ['a number as type', { type: 1, payload: {} }, 'type: Expected string, received number'],
      ['no payload', { type: 'halt' }, 'payload: Required'],
      ['no target', decree('capability_jump', { magnitude: 1 }), 'payload.target: Required'],
      [
        'a magnitude of 1.1',
        decree('alignment_shift', { target: 'a', magnitude: 1.1 }),
        'payload.magnitude: Number must be less than or equal to 1',
      ],
      ['a negative shock', decree('exogenous_shock', { magnitude: -0.1 }), 'payload.magnitude: Number must be greater than or equal to 0'],
      ['a surge without end', decree('oversight_surge', { magnitude: 1 }), 'payload.durationTicks: Required'],
      ['a policy without values', decree('policy_change', { target: 'a' }), 'payload: Object must contain at least 2 key(s)'],
      ['a field that stays', decree('field_shift', { field: 'f' }), 'payload: Object must contain at least 2 key(s)'],
      ['an end with words', decree('halt', { why: 'x' }), "payload: Unrecognized key(s) in object: 'why'"],
      ['tick 0', decree('halt', {}, { tick: 0 }), 'tick: Number must be greater than or equal to 1'],
      ['an unknown field', decree('halt', {}, { at: 1 }), ": Unrecognized key(s) in object: 'at'"],
    ],
  },
  {
    operation: 'updatePolicies',
    takes: [
      ['null for drifts and preferences', { policies: { a: { lambdaDrift: null, gammaDrift: null, attractorPreferences: null } } }],
      ['null for one preference', { policies: { a: { attractorPreferences: { s: null } } } }],
      ['64 agents', { policies: Object.fromEntries(times(64, (index) => [`a${index}`, { gamma: 0 }])) }],
    ],
    refuses: [
      ['nobody', { policies: {} }, 'policies: Object must contain at least 1 key(s)'],
      [
        '65 agents',
        { policies: Object.fromEntries(times(65, (index) => [`a${index}`, { gamma: 0 }])) },
        'policies: Object must contain at most 64 key(s)',
      ],
      ['nothing of somebody', { policies: { a: {} } }, 'policies.a: Object must contain at least 1 key(s)'],
      ['null for a pressure', { policies: { a: { lambda: null } } }, 'policies.a.lambda: Expected number, received null'],
    ],
  },
  {
    operation: 'updateAgentPolicy',
    takes: [['a buffer', { gamma: 0.45 }]],
    refuses: [['nothing', {}, ': Object must contain at least 1 key(s)']],
  },
  {
    operation: 'forkSimulation',
    takes: [
      ['nothing', {}],
      ['the beginning', { atTick: 0, label: text(200) }],
    ],
    refuses: [
      ['a label of 201 characters', { label: text(201) }, 'label: String must contain at most 200 character(s)'],
      ['before the beginning', { atTick: -1 }, 'atTick: Number must be greater than or equal to 0'],
    ],
  },
  {
    operation: 'evaluate',
    takes: [
      ['the least', gate],
      ['null for whatever may be null', { ...gate, action: null, actorId: null, overrideToken: null, simulationId: null }],
      ['an action', { ...gate, action: { type: text(64), target: 'x', payload: { a: 1 }, metricDelta: { alignmentScore: -5 } } }],
      ['64 metrics', { ...gate, snapshot: { ...snapshot, metrics: Object.fromEntries(times(64, (index) => [`m${index}`, -1e9])) } }],
      ['a tighter policy', { ...gate, policy: { gammaFloor: 1, mode: 'state_gate', metricStalenessMaxMs: 1000 } }],
    ],
    refuses: [
      ['another version', { ...gate, envelopeVersion: 2 }, 'envelopeVersion: Invalid enum value. Expected 1, received 2'],
      ['a request without an id', { ...gate, requestId: '' }, 'requestId: String must contain at least 1 character(s)'],
      ['no metrics', { ...gate, snapshot: { ...snapshot, metrics: {} } }, 'snapshot.metrics: Object must contain at least 1 key(s)'],
      ['another time', { ...gate, snapshot: { ...snapshot, timestamp: 'now' } }, 'snapshot.timestamp: Invalid datetime'],
      ['an override', { ...gate, overrideToken: 'please' }, 'overrideToken: Expected null, received string'],
      ['an action without a type', { ...gate, action: {} }, 'action.type: Required'],
      ['a floor above 1', { ...gate, policy: { gammaFloor: 1.1 } }, 'policy.gammaFloor: Number must be less than or equal to 1'],
    ],
  },
  {
    operation: 'replaceGatePolicy',
    takes: [
      ['the least', { base, overrides: {} }],
      ['a secret of 32 characters', { base, overrides: { metricStalenessMaxMs: 3600000 }, metricSecret: text(32) }],
    ],
    refuses: [
      ['nothing', {}, 'base: Required', 'overrides: Required'],
      [
        'no modes',
        { base: { ...base, permittedModes: [] }, overrides: {} },
        'base.permittedModes: Array must contain at least 1 element(s)',
      ],
      [
        'a secret of 31 characters',
        { base, overrides: {}, metricSecret: text(31) },
        'metricSecret: String must contain at least 32 character(s)',
      ],
      [
        'an hour and a millisecond',
        { base: { ...base, metricStalenessMaxMs: 3600001 }, overrides: {} },
        'base.metricStalenessMaxMs: Number must be less than or equal to 3600000',
      ],
    ],
  },
  {
    operation: 'listDecrees',
    parameter: 'limit',
    takes: [['200', 200]],
    refuses: [
      ['201', 201, ': Number must be less than or equal to 200'],
      ['0', 0, ': Number must be greater than or equal to 1'],
    ],
  },
  {
    operation: 'listSimulations',
    parameter: 'order',
    takes: [['asc', 'asc']],
    refuses: [['up', 'up', ": Invalid enum value. Expected 'asc' | 'desc', received 'up'"]],
  },
  {
    operation: 'getSimulation',
    parameter: 'id',
    takes: [['a UUID of any version, in either case', '9B2F1B8F-6C01-4D11-8A07-0197721F02BB']],
    refuses: [['a word', 'run-1', ': Invalid uuid']],
  },
  {
    operation: 'streamSimulationEvents',
    parameter: 'Last-Event-ID',
    takes: [
      ['the first', '0.0'],
      ['a late one', '9007199254740991.2147483647'],
    ],
    refuses: [
      ['a number', '247', ': Invalid'],
      ['leading zeros', '01.1', ': Invalid'],
      ['a sign', '-1.0', ': Invalid'],
    ],
  },
  {
    operation: 'streamSimulationEvents',
    parameter: 'types',
    takes: [['losses', ['loss', 'simulation:status']]],
    refuses: [['none', [], ': Array must contain at least 1 element(s)']],
  },
]

describe.each(edges)('$operation $parameter', ({ operation, parameter, takes, refuses }) => {
  const schema = schemaOf(operation, parameter ?? null)
  test.each(takes)('takes %s', (_what, value) => {
    expect(schema.explain(value)).toEqual([])
    expect(schema.is(value)).toBe(true)
  })
  test.each(refuses)('refuses %s', (_what, value, ...issues) => {
    expect(schema.is(value)).toBe(false)
    expect(schema.explain(value).map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(issues)
  })
})
