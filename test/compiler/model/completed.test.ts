import { describe, expect, it } from 'vitest'
import { valueAt } from '../../../src/compiler/load/pointer.ts'
import type { ApiModel, Json } from '../../../src/compiler/model/types.ts'
import { catalogue } from '../../../src/gateway/errors/catalogue.ts'
import { modelFrom } from '../../support/documents.ts'

const head = `openapi: 3.1.0
info: { title: T, version: '1' }
`
const own = `x-api: { id: t, plan: free }
x-plans: { free: { requests: { rate: 60/minute }, slots: { concurrent: 2 } } }
`
const schemes = `components:
  securitySchemes: { Key: { type: http, scheme: bearer, x-scopes: { read: { description: Read. } } } }
`
const statuses = (model: ApiModel): string[] => model.operations[0]?.responses.map(({ status }) => status) ?? []
const headersOf = (model: ApiModel, status: string): string[] => [
  ...(model.operations[0]?.responses.find((response) => response.status === status)?.headers.keys() ?? []),
]
/** What stands at a place of the published document. */
const at = (model: ApiModel, ...path: string[]): Json | undefined => valueAt(JSON.parse(JSON.stringify(model.completed)), path)

describe('an operation documents every status that the gateway can give it', () => {
  const answer = "responses: { '200': { description: d, content: { application/json: { schema: { type: string } } } } }"
  const cases: { title: string; given: string; want: string }[] = [
    {
      title: 'open and unlimited, of a foreign document',
      given: `${head}paths: { /a: { get: { ${answer} } } }\n`,
      want: '200 400 403 406 500 503 504',
    },
    {
      title: 'without an answer to negotiate',
      given: `${head}paths: { /a: { get: { responses: { '204': { description: d } } } } }\n`,
      want: '204 400 403 500 503 504',
    },
    {
      title: 'limited, with scopes and a path parameter',
      given: `${head}${own}paths: { '/a/{id}': { get: { security: [{ Key: [read] }], parameters: [{ name: id, in: path, required: true, schema: {} }], ${answer} } } }\n${schemes}`,
      want: '200 400 401 403 404 406 429 500 503 504',
    },
    {
      title: 'with a body and an idempotency key',
      given: `${head}${own}paths: { /a: { post: { x-idempotent: true, requestBody: { content: { application/json: { schema: {} } } }, ${answer} } } }\n`,
      want: '200 400 403 406 409 413 415 429 500 503 504',
    },
    {
      title: 'of an API that answers 422',
      given: `${head}${own.replace('id: t', 'id: t, errors: 422')}paths: { /a: { post: { requestBody: { content: { application/json: { schema: {} } } }, ${answer} } } }\n`,
      want: '200 400 403 406 413 415 422 429 500 503 504',
    },
    {
      title: 'served by an upstream',
      given: `${head}${own}x-upstream: { url: http://svc }\npaths: { /a: { get: { ${answer} } } }\n`,
      want: '200 400 403 406 429 500 502 503 504',
    },
    {
      title: 'with reasons',
      given: `${head}${own}paths: { /a: { get: { x-errors: { '409': [busy], '404': [gone] }, ${answer} } } }\n`,
      want: '200 400 403 404 406 409 429 500 503 504',
    },
    {
      title: 'a file with ranges',
      given: `${head}${own}paths: { /a: { get: { responses: { '200': { description: d, content: { application/gzip: { x-streamed: true } } }, '206': { description: d } } } } }\n`,
      want: '200 206 304 400 403 406 416 429 500 503 504',
    },
  ]
  for (const { title, given, want } of cases) it(title, () => expect(statuses(modelFrom(given)).join(' ')).toBe(want))
})

describe('headers that the gateway adds', () => {
  const model = modelFrom(
    `${head}${own}paths: { /a: { post: { x-idempotent: true, deprecated: true, x-sunset: '2027-01-31', security: [{ Key: [] }], responses: { '200': { description: d, headers: { x-request-id: { schema: { type: string } } } } } } } }\n${schemes}`,
  )
  const rate = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'RateLimit', 'RateLimit-Policy']
  it('stand on every answer, beside those of the document', () =>
    expect(headersOf(model, '200')).toEqual(['x-request-id', ...rate, 'Idempotency-Replayed', 'Deprecation', 'Sunset']))
  it('say when to come back, and how to authenticate', () => {
    expect(headersOf(model, '429')).toEqual(['X-Request-Id', ...rate, 'Retry-After', 'Deprecation', 'Sunset'])
    expect(headersOf(model, '401')).toContain('WWW-Authenticate')
    expect(headersOf(model, '503')).toContain('Retry-After')
  })
  it('an idempotent operation takes Idempotency-Key', () => {
    expect(model.operations[0]?.parameters.map(({ name, in: place, required }) => [name, place, required])).toEqual([
      ['Idempotency-Key', 'header', false],
    ])
  })
  it('an unlimited operation has no rate headers', () => {
    expect(headersOf(modelFrom(`${head}paths: { /a: { get: { responses: { '204': { description: d } } } } }\n`), '400')).toEqual([
      'X-Request-Id',
    ])
  })
})

describe('bodies of failures', () => {
  it('come in both forms, with an example for each code that the status can carry', () => {
    const model = modelFrom(`${head}${own}paths: { /a: { post: { x-idempotent: true, responses: { '204': { description: d } } } } }\n`)
    const ref = String(at(model, 'paths', '/a', 'post', 'responses', '409', '$ref'))
    expect(at(model, 'components', 'responses', ref.split('/').at(-1) ?? '', 'content')).toEqual({
      'application/json': {
        schema: { $ref: '#/components/schemas/ErrorEnvelope' },
        examples: { IDEMPOTENCY_KEY_REUSE: expect.anything(), IDEMPOTENCY_IN_PROGRESS: expect.anything() },
      },
      'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetails' } },
    })
    expect(at(model, 'components', 'schemas', 'ErrorEnvelope', 'properties', 'error', 'properties', 'code', 'enum')).toEqual(
      Object.keys(catalogue).sort(),
    )
  })
  it('carry the closed list of reasons', () => {
    const model = modelFrom(
      `${head}${own}paths: { /a: { post: { x-errors: { '409': [busy, gone] }, responses: { '204': { description: d } } } } }\n`,
    )
    const answer = ['paths', '/a', 'post', 'responses', '409']
    expect(JSON.stringify(at(model, ...answer, 'content', 'application/json', 'schema'))).toContain('"enum":["busy","gone"]')
    expect(at(model, ...answer, 'description')).toContain('`busy`, `gone`')
  })
  it('the envelope of the document itself is used where it has one', () => {
    const model = modelFrom(
      `${head}${own}paths: { /a: { get: { responses: { '204': { description: d } } } } }\ncomponents: { schemas: { Error: { type: object, properties: { error: {} } } } }\n`,
    )
    expect([...model.schemas.keys()]).toEqual(['Error', 'ProblemDetails'])
  })
  it('what a foreign document says about a status holds beside the envelope, also by range and default', () => {
    const model = modelFrom(
      `${head}paths: { /a: { get: { responses: { '400': { description: bad, content: { application/json: { schema: { $ref: '#/components/schemas/E' } } } }, 5XX: { description: five, content: { application/json: { schema: { type: string } } } } } } } }\ncomponents: { schemas: { E: { type: object } } }\n`,
    )
    expect(at(model, 'components', 'schemas', 'EOrErrorEnvelope')).toEqual({
      anyOf: [{ $ref: '#/components/schemas/E' }, { $ref: '#/components/schemas/ErrorEnvelope' }],
    })
    const answers = ['paths', '/a', 'get', 'responses']
    expect(at(model, ...answers, '400', 'description')).toBe('bad')
    expect(at(model, ...answers, '503', 'content', 'application/json', 'schema')).toEqual({
      anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/ErrorEnvelope' }],
    })
  })
})

describe('XML', () => {
  const answer = (content: string): string =>
    `${head}paths: { /a: { get: { responses: { '200': { description: d, content: ${content} } } } } }\n`
  it('beside JSON in a foreign document is left out, and the contract says so', () => {
    const model = modelFrom(answer('{ application/json: { schema: { type: object } }, application/xml: { schema: { type: object } } }'))
    expect(Object.keys(Object(at(model, 'paths', '/a', 'get', 'responses', '200', 'content')))).toEqual(['application/json'])
    expect(at(model, 'info', 'description')).toContain('in XML')
  })
  it('that is text is text', () => {
    const model = modelFrom(answer('{ image/svg+xml: { schema: { type: string } }, application/xml: {} }'))
    expect(model.operations[0]?.responses[0]?.media.map(({ kind }) => kind)).toEqual(['text', 'text'])
  })
})

describe('what is published', () => {
  const text = `${head}${own}tags: [{ name: A, description: a }]
security: [{ Key: [] }]
paths:
  /a:
    post:
      x-crud: { do: create, schema: Robot }
      x-audit: robot.made
      x-idempotent: true
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/New' }, x-max-bytes: 100 } } }
      responses: { '201': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Robot' } } } } }
components:
  schemas:
    New: { type: object, required: [name], properties: { name: { type: string, x-trim: true } } }
    Robot:
      type: object
      x-table: { name: robots }
      required: [id, name, hash, created_at]
      properties:
        id: { type: string, x-id: rob_ }
        name: { type: string, x-column: { renamedFrom: title } }
        hash: { type: [string, 'null'], x-private: true }
        created_at: { type: string, format: date-time }
    Token: { type: object, x-table: { name: tokens }, required: [id], properties: { id: { type: string, x-id: tok_ } } }
  securitySchemes: { Key: { type: http, scheme: bearer } }
`
  const model = modelFrom(text)
  const published = JSON.stringify(model.completed)
  it('keeps keys that callers can use, and none about how it is done', () => {
    const keys = [...new Set(published.match(/"x-[a-z-]+":/g))].sort()
    expect(keys).toEqual(['"x-idempotent":', '"x-max-bytes":', '"x-plans":'])
  })
  it('shows no private property and no schema that is only stored', () => {
    expect(published).not.toContain('hash')
    expect(published).not.toContain('Token')
    expect(model.schemas.get('Token')).toBeDefined()
    expect(model.tables.map(({ name }) => name)).toEqual(['robots', 'tokens'])
  })
  it('says of itself that its objects are closed', () => {
    expect(at(model, 'components', 'schemas', 'New')).toMatchObject({ additionalProperties: false })
  })
})
