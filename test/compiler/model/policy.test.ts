import { describe, expect, it } from 'vitest'
import { actionOf } from '../../../src/compiler/model/audit.ts'
import { derivedId } from '../../../src/compiler/model/operation.ts'
import type { OperationModel } from '../../../src/compiler/model/types.ts'
import { modelFrom } from '../../support/documents.ts'

const document = (operation: string, more = ''): string => `openapi: 3.1.0
info: { title: Test API, version: '2.1' }
servers: [{ url: 'https://{host}/{base}', variables: { host: { default: h }, base: { default: v3 } } }]
x-api: { id: t, errors: 422, pagination: page, times: milliseconds, ids: ulid, plan: free }
x-plans:
  free:
    requests: { rate: [60/minute, 1000/day], burst: 150 }
    streams: { concurrent: 5, by: organization }
    sign_in: { rate: 5/second, by: email }
    runs: { quota: 10000/month }
    values: { robots: 7, models: null }
  pro: {}
security: [{ Key: [read] }]
paths:
  /a:
    post:
      operationId: createRobot
      ${operation}
      responses: { '204': { description: d } }
components:
  securitySchemes:
    Key:
      type: http
      scheme: Bearer
      x-key: { prefixes: [t_live_] }
      x-scopes:
        read: { description: Read., roles: [member, viewer] }
        write: { description: Write., includes: [read] }
        admin: { description: All., includes: [write] }
    Cookie: { type: apiKey, in: cookie, name: session }
${more}`
const operationOf = (operation: string, more = ''): OperationModel | undefined => modelFrom(document(operation, more)).operations[0]

describe('the API', () => {
  const model = modelFrom(document('x-audit: false'))
  it('takes its settings from x-api, what is left out from the document', () => {
    expect(model).toMatchObject({
      id: 't',
      title: 'Test API',
      version: '2.1',
      mount: '/v3',
      errors: 422,
      references: 422,
      pagination: 'page',
      ids: 'ulid',
      times: 'milliseconds',
      limit: 'requests',
      plan: 'free',
      hosts: [],
    })
  })
  it('reads plans as numbers', () => {
    expect(model.plans.get('free')?.limits).toEqual(
      new Map([
        [
          'requests',
          {
            rates: [
              { limit: 60, windowMs: 60_000 },
              { limit: 1000, windowMs: 86_400_000 },
            ],
            burst: 150,
            concurrent: null,
            quota: null,
            by: 'identity',
          },
        ],
        ['streams', { rates: [], burst: null, concurrent: 5, quota: null, by: 'organization' }],
        ['sign_in', { rates: [{ limit: 5, windowMs: 1000 }], burst: null, concurrent: null, quota: null, by: 'body:email' }],
        ['runs', { rates: [], burst: null, concurrent: null, quota: 10_000, by: 'identity' }],
      ]),
    )
    expect(model.plans.get('free')?.values).toEqual(
      new Map([
        ['robots', 7],
        ['models', null],
      ]),
    )
    expect(model.plans.get('pro')?.limits).toEqual(new Map())
  })
  it('closes scopes under nesting, each granting itself first', () => {
    const scopes = model.schemes.get('Key')?.scopes
    expect(scopes?.admin?.grants).toEqual(['admin', 'write', 'read'])
    expect(scopes?.read).toEqual({ name: 'read', description: 'Read.', grants: ['read'], roles: ['viewer', 'member'] })
  })
  it('knows where each scheme finds its credential', () => {
    expect(model.schemes.get('Key')).toMatchObject({
      type: 'http',
      in: 'header',
      parameter: 'Authorization',
      httpScheme: 'bearer',
      prefixes: ['t_live_'],
    })
    expect(model.schemes.get('Cookie')).toMatchObject({
      type: 'apiKey',
      in: 'cookie',
      parameter: 'session',
      httpScheme: null,
      prefixes: [],
    })
  })
  it('of a foreign document has an id and mount of its own making', () => {
    const foreign = modelFrom({
      'My Shop API-2.json': '{"openapi":"3.1.0","info":{"title":"S","version":"1"},"servers":[{"url":"/shop/"}],"paths":{}}',
    })
    expect(foreign).toMatchObject({ id: 'my_shop_api_2', mount: '/shop', title: 'S' })
  })
})

describe('security is an OR of ANDs', () => {
  const cases: { given: string; want: OperationModel['security'] }[] = [
    { given: 'summary: s', want: [[{ scheme: 'Key', scopes: ['read'] }]] },
    { given: 'security: []', want: [[]] },
    { given: 'security: [{}]', want: [[]] },
    { given: 'security: [{ Key: [write] }, {}]', want: [[{ scheme: 'Key', scopes: ['write'] }], []] },
    {
      given: 'security: [{ Key: [read], Cookie: [] }]',
      want: [
        [
          { scheme: 'Key', scopes: ['read'] },
          { scheme: 'Cookie', scopes: [] },
        ],
      ],
    },
  ]
  for (const { given, want } of cases) it(given, () => expect(operationOf(given)?.security).toEqual(want))
})

describe('policy of an operation', () => {
  const cases: { given: string; want: Partial<OperationModel> }[] = [
    {
      given: 'summary: s',
      want: {
        limits: ['requests'],
        lease: 'answer',
        idempotent: 'no',
        transaction: 'request',
        role: null,
        audit: 'robot.created',
        when: null,
        upstream: null,
        sunset: null,
      },
    },
    { given: 'x-limit: streams', want: { limits: ['streams'] } },
    { given: 'x-limit: [streams, runs]', want: { limits: ['streams', 'runs'] } },
    { given: '{ x-limit: streams, x-lease: resource }'.slice(2, -2).replace(', ', '\n      '), want: { lease: 'resource' } },
    { given: 'x-idempotent: true', want: { idempotent: 'reply' } },
    { given: 'x-idempotent: resource', want: { idempotent: 'resource' } },
    { given: 'x-transaction: none', want: { transaction: 'none' } },
    { given: 'x-role: admin', want: { role: 'admin' } },
    { given: 'x-audit: fleet.robots_added', want: { audit: 'fleet.robots_added' } },
    { given: 'x-audit: false', want: { audit: null } },
    { given: 'x-when: { TRAINER: [external, both] }', want: { when: new Map([['TRAINER', ['external', 'both']]]) } },
    { given: "x-errors: { '409': [name_taken, busy] }", want: { reasons: new Map([['409', ['name_taken', 'busy']]]) } },
    { given: "deprecated: true\n      x-sunset: '2027-01-31'", want: { deprecated: true, sunset: '2027-01-31' } },
    {
      given: 'x-upstream: { url: http://svc, retries: 2, headers: { X-A: b } }',
      want: { upstream: { url: 'http://svc', timeoutMs: 30_000, retries: 2, headers: { 'x-a': 'b' } } },
    },
  ]
  for (const { given, want } of cases) it(given.replace(/\n */, ', '), () => expect(operationOf(given)).toMatchObject(want))
})

describe('names that a document leaves out', () => {
  const actions = {
    createAgent: 'agent.created',
    cancelTrainingRun: 'training_run.cancelled',
    retryJob: 'job.retried',
    runPipeline: 'pipeline.run',
    'create-booking': 'booking.created',
    ping: 'ping',
  }
  for (const [given, want] of Object.entries(actions)) it(`${given} records ${want}`, () => expect(actionOf(given)).toBe(want))
  it('an operation without id is named after its method and path', () =>
    expect(derivedId('get', '/robots/{robot-id}/logs.json')).toBe('getRobotsByRobotIdLogsJson'))
})

describe('fields that records must not show', () => {
  const body = (schema: string) => `requestBody: { content: { application/json: { schema: ${schema} } } }`
  it('are listed as pointer patterns, through references, lists and maps', () => {
    const operation = operationOf(
      body(
        "{ type: object, properties: { token: { $ref: '#/components/schemas/Token' }, 'a/b': { type: array, items: { type: object, properties: { key: { type: string, writeOnly: true, x-encrypted: true } } } }, any: { type: object, additionalProperties: { type: string, x-redact: true } } } }",
      ),
      '  schemas:\n    Token: { type: string, x-redact: replay }\n',
    )
    expect(operation?.redact.request).toEqual({ always: ['/any/*', '/a~1b/*/key'], replay: ['/token'] })
    expect(operation?.redact.response).toEqual({ always: [], replay: [] })
  })
})
