import { describe, expect, test, vi } from 'vitest'
import type { StepFactories } from '../../src/gateway/compose/factories.ts'
import { gatewayDefaults } from '../../src/gateway/config.ts'
import type { AnyHandler, OperationContract } from '../../src/gateway/contract.ts'
import { detached, inPieces, JsonText, lasting, maxCheckedJsonText } from '../../src/gateway/contract.ts'
import { ApiError } from '../../src/gateway/errors/catalogue.ts'
import { createGateway } from '../../src/gateway/pipeline.ts'
import { api, integer, object, operation, response, schema, string } from '../support/contracts.ts'
import { type LoggedLine, openSteps, type TestGatewayOptions, testGateway, testPorts } from '../support/gateway.ts'

const robot = object({ id: string, battery: integer })
const one = (given: Partial<OperationContract> = {}) =>
  operation({ operationId: 'read', method: 'get', path: '/read', responses: [response('200', robot), response('204', null)], ...given })

function ask(handler: AnyHandler, options: TestGatewayOptions = {}, contract: Partial<OperationContract> = {}) {
  const lines: LoggedLine[] = []
  const gateway = testGateway([one(contract)], { ...options, lines, handlers: { read: handler } })
  return { lines, answer: gateway.app.request('/v1/read', { method: (contract.method ?? 'get').toUpperCase() }) }
}

describe('a reply is what the document says', () => {
  test('undeclared fields never leave, in any mode', async () => {
    for (const responseCheck of ['off', 'log', 'enforce'] as const) {
      const { answer } = ask(() => ({ status: 200, body: { id: 'r1', battery: 3, secret: 'x' } }), { config: { responseCheck } })
      expect(await (await answer).text()).toBe('{"id":"r1","battery":3}')
    }
  })
  test('enforce: a reply that breaks it is INTERNAL_ERROR, and the log says what was wrong', async () => {
    const { answer, lines } = ask(() => ({ status: 200, body: { id: 'r1', battery: 'full' } }))
    expect((await answer).status).toBe(500)
    expect(lines[0]?.fields).toMatchObject({
      err: { issues: [{ in: 'body', path: 'battery', message: 'Expected integer, received string' }] },
    })
  })
  test('log: the caller gets it, the log has the issues', async () => {
    const { answer, lines } = ask(() => ({ status: 200, body: { id: 'r1', battery: 'full' } }), { config: { responseCheck: 'log' } })
    expect((await answer).status).toBe(200)
    expect(lines).toHaveLength(1)
  })
  test('a body that is text already is sent byte for byte; enforced, it is checked', async () => {
    const good = '{"id":"r1",  "battery":3}'
    expect(await (await ask(() => ({ status: 200, body: new JsonText(good) })).answer).text()).toBe(good)
    for (const bad of ['{"id":"r1","battery":"full"}', '{"id":"r1","battery":3,"secret":"x"}']) {
      expect((await ask(() => ({ status: 200, body: new JsonText(bad) })).answer).status).toBe(500)
      const unchecked = ask(() => ({ status: 200, body: new JsonText(bad) }), { config: { responseCheck: 'log' } })
      expect(await (await unchecked.answer).text()).toBe(bad)
    }
  })
  test('a body in pieces is sent as one value, with its length; enforced, it is checked up to a size', async () => {
    const small = ['{"id":"rä1", ', Buffer.from('"battery":3'), '}']
    expect(await (await ask(() => ({ status: 200, body: inPieces(small) })).answer).text()).toBe('{"id":"rä1", "battery":3}')
    expect((await ask(() => ({ status: 200, body: inPieces(['{"id":', '1}']) })).answer).status).toBe(500)
    const pieces = ['{"id":"', ...Array.from({ length: 40 }, () => Buffer.alloc(50_000, 'ä')), '","battery":3}']
    const answer = await ask(() => ({ status: 200, body: inPieces(pieces) })).answer
    const text = await answer.text()
    expect(text === `{"id":"${'ä'.repeat(1_000_000)}","battery":3}`).toBe(true)
    expect(Buffer.byteLength(text)).toBeGreaterThan(maxCheckedJsonText)
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
    expect(answer.headers.get('content-type')).toBe('application/json')
  })
  test('off: nobody looks', async () => {
    const { answer, lines } = ask(() => ({ status: 200, body: { id: 1 } }), { config: { responseCheck: 'off' } })
    expect((await answer).status).toBe(200)
    expect(lines).toHaveLength(0)
  })
  test.each([
    ['an undeclared status', { status: 202, body: {} }],
    ['a body where none is declared', { status: 204, body: {} }],
    ['no body where one is declared', { status: 200, body: undefined }],
    ['an undeclared media type', { status: 200, body: 'x', mediaType: 'text/plain' }],
  ])('enforce: %s is INTERNAL_ERROR', async (_, reply) => {
    const responses = [
      response('200', robot, {
        media: [
          { mediaType: 'application/json', kind: 'json', schema: robot },
          { mediaType: 'text/csv', kind: 'text', schema: null },
        ],
      }),
      response('204', null),
    ]
    expect((await ask(() => reply, {}, { responses }).answer).status).toBe(500)
  })
  test('declared headers are required and checked', async () => {
    const responses = [response('200', robot, { headers: { 'X-Total': { required: true, schema: integer } } })]
    const send = (headers: Record<string, string>) =>
      ask(() => ({ status: 200, body: { id: 'a', battery: 1 }, headers }), {}, { responses }).answer
    expect((await send({})).status).toBe(500)
    expect((await send({ 'X-Total': 'many' })).status).toBe(500)
    const good = await send({ 'X-Total': '7' })
    expect([good.status, good.headers.get('x-total')]).toEqual([200, '7'])
  })
  test('ranges of statuses and the default are looked up in that order', async () => {
    const named = (name: string) => schema(name, (value) => (value === name ? [] : [{ path: [], message: 'no', keyword: 'const' }]))
    const responses = [response('default', named('default')), response('2XX', named('range')), response('201', named('exact'))]
    for (const [status, body] of [
      [201, 'exact'],
      [202, 'range'],
      [418, 'default'],
    ] as const)
      expect((await ask(() => ({ status, body }), {}, { responses }).answer).status).toBe(status)
  })
  test('204 has neither a body nor a length', async () => {
    const answer = await ask(() => ({ status: 204, body: undefined })).answer
    expect([answer.status, await answer.text(), answer.headers.get('content-length'), answer.headers.get('content-type')]).toEqual([
      204,
      '',
      null,
      null,
    ])
  })
  test('Location reaches the caller', async () => {
    const answer = await ask(() => ({ status: 200, body: { id: 'a', battery: 1 }, headers: { Location: '/v1/read/a' } })).answer
    expect(answer.headers.get('location')).toBe('/v1/read/a')
  })
})

describe('deprecated operations', () => {
  const good: AnyHandler = () => ({ status: 200, body: { id: 'a', battery: 1 } })
  test('say so, and when they end', async () => {
    const answer = await ask(good, {}, { deprecated: true, sunset: '2026-12-31' }).answer
    expect(answer.headers.get('deprecation')).toBe('@0')
    expect(answer.headers.get('sunset')).toBe('Thu, 31 Dec 2026 00:00:00 GMT')
  })
  test('are gone after their end', async () => {
    expect((await ask(good, {}, { deprecated: true, sunset: '2026-01-31' }).answer).status).toBe(404)
  })
})

describe('transactions, time and steps', () => {
  const someone: StepFactories['identity'] = () => () => ({
    id: 'key:1',
    kind: 'key',
    scheme: 'Key',
    organization: 'org-1',
    scopes: new Set(),
    role: null,
    userId: null,
    keyId: '1',
    label: '',
    claims: {},
  })
  const secured: Partial<OperationContract> = { security: [[{ scheme: 'Key', scopes: [] }]], transaction: 'request' }

  test('a handler runs in the transaction of its caller; a reply that breaks the document rolls it back', async () => {
    const outcomes: string[] = []
    const ports: TestGatewayOptions['ports'] = {
      transaction: async (organization, work) => {
        try {
          const result = await work({ organization } as never)
          outcomes.push(`commit ${organization}`)
          return result
        } catch (error) {
          outcomes.push('rollback')
          throw error
        }
      },
    }
    const organizationOf: AnyHandler = (context: { tx: { organization: string } }) => ({
      status: 200,
      body: { id: context.tx.organization, battery: 1 },
    })
    expect(await (await ask(organizationOf, { ports, steps: { identity: someone } }, secured).answer).json()).toEqual({
      id: 'org-1',
      battery: 1,
    })
    expect((await ask(() => ({ status: 200, body: {} }), { ports, steps: { identity: someone } }, secured).answer).status).toBe(500)
    expect(outcomes).toEqual(['commit org-1', 'rollback'])
  })

  test('a detached handler has none open', async () => {
    const ports: TestGatewayOptions['ports'] = { transaction: () => Promise.reject(new Error('opened')) }
    const handler = detached((context: { organization: string; tx?: unknown }) => ({
      status: 200,
      body: { id: `${context.organization} ${typeof context.tx}`, battery: 1 },
    }))
    const answer = await ask(handler as AnyHandler, { ports, steps: { identity: someone } }, secured).answer
    expect((await answer.json()).id).toBe('org-1 undefined')
  })

  test('a handler that takes too long is 504, and its signal is aborted', async () => {
    vi.useFakeTimers()
    try {
      let signal: AbortSignal | null = null
      const handler: AnyHandler = (context: { signal: AbortSignal }) => {
        signal = context.signal
        return new Promise<never>(() => undefined)
      }
      const { answer } = ask(handler, { config: { handlerTimeoutMs: 5_000 } })
      await vi.advanceTimersByTimeAsync(5_200)
      expect((await answer).status).toBe(504)
      expect((signal as AbortSignal | null)?.aborted).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })

  test('a handler with limits of its own has the time that it says', async () => {
    vi.useFakeTimers()
    try {
      let over: unknown = null
      const handler = lasting(20_000, ((context: { signal: AbortSignal }) => {
        context.signal.addEventListener('abort', () => {
          over = context.signal.reason
        })
        return new Promise<never>(() => undefined)
      }) as AnyHandler)
      const { answer } = ask(handler, { config: { handlerTimeoutMs: 5_000 } })
      await vi.advanceTimersByTimeAsync(19_000)
      expect(over).toBeNull()
      await vi.advanceTimersByTimeAsync(1_200)
      expect([(await answer).status, over]).toMatchObject([504, { code: 'TIMEOUT' }])
    } finally {
      vi.useRealTimers()
    }
  })

  test('a database that never answers does not keep the caller from 504', async () => {
    vi.useFakeTimers()
    try {
      const ports: TestGatewayOptions['ports'] = { transaction: () => new Promise<never>(() => undefined) }
      const { answer } = ask(
        () => ({ status: 200, body: {} }),
        { ports, steps: { identity: someone }, config: { handlerTimeoutMs: 5_000 } },
        secured,
      )
      await vi.advanceTimersByTimeAsync(6_200)
      expect((await answer).status).toBe(504)
    } finally {
      vi.useRealTimers()
    }
  })

  test('what fails after an answer has left is logged, and the rest runs all the same', async () => {
    const ran: string[] = []
    const { answer, lines } = ask(() => ({ status: 200, body: { id: 'a', battery: 1 } }), {
      steps: {
        limits: () => ({
          enter: (x) => {
            x.onClose.push(() => ran.push('first'))
            x.onClose.push(() => {
              throw new Error('slot store is away')
            })
          },
          body: null,
          refused: () => undefined,
          answer: null,
        }),
        records: () => () => {
          ran.push('records')
          throw new Error('usage')
        },
      },
    })
    expect((await answer).status).toBe(200)
    expect(ran).toEqual(['first', 'records'])
    expect(lines.map(({ message }) => message)).toEqual(['What follows an answer failed', 'What follows an answer failed'])
  })

  test('steps run in their order, and the first that refuses is the last that runs', async () => {
    const run = async (refusing: string) => {
      const seen: string[] = []
      const step = (name: string) => () => {
        seen.push(name)
        if (name === refusing) throw new ApiError(name === 'identity' ? 'UNAUTHORIZED' : 'FORBIDDEN')
      }
      const steps: Partial<StepFactories> = {
        identity: (api, contract) => (x) => {
          step('identity')()
          return someone(api, contract)?.(x) ?? null
        },
        limits: () => ({ enter: step('limits'), body: step('limits by body'), refused: step('refused'), answer: step('limits by answer') }),
        scopes: () => step('scopes'),
        records: () => step('records'),
      }
      const { answer } = ask(
        () => {
          seen.push('handler')
          return { status: 200, body: { id: 'a', battery: 1 } }
        },
        { steps },
        secured,
      )
      return { status: (await answer).status, seen }
    }
    const all = ['identity', 'limits', 'scopes', 'limits by answer', 'limits by body', 'handler', 'records']
    expect(await run('')).toEqual({ status: 200, seen: all })
    expect(await run('scopes')).toEqual({ status: 403, seen: ['identity', 'limits', 'scopes', 'records'] })
    expect(await run('identity')).toEqual({ status: 401, seen: ['identity', 'refused', 'records'] })
    expect(await run('refused')).toMatchObject({ status: 200 })
  })

  test('a 401 names a scheme, and a limit may refuse it instead', async () => {
    const refusing: Partial<StepFactories> = {
      identity: () => () => Promise.reject(new ApiError('UNAUTHORIZED')),
      limits: () => ({
        enter: () => undefined,
        body: null,
        answer: null,
        refused: () => Promise.reject(new ApiError('RATE_LIMITED', { headers: { 'Retry-After': '7' } })),
      }),
    }
    const limited = await ask(() => ({ status: 200, body: {} }), { steps: refusing }, secured).answer
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7'])
    const steps: Partial<StepFactories> = { identity: refusing.identity as StepFactories['identity'] }
    expect((await ask(() => ({ status: 200, body: {} }), { steps }, secured).answer).headers.get('www-authenticate')).toBe('Bearer')
  })

  test('a gateway without a handler does not start, and names every one that is missing', () => {
    const contract = api([one(), one({ operationId: 'other', path: '/other' })])
    const options = { pages: [], steps: openSteps, ports: testPorts(), config: gatewayDefaults }
    expect(() => createGateway({ ...options, apis: [{ contract, handlers: {} }] })).toThrow(/fixture: read\n {2}fixture: other/)
  })

  test('an operation whose x-when does not hold is 404', async () => {
    const contract = one({ when: { TRAINER: ['external', 'both'] } })
    expect((await testGateway([contract], { config: { values: { TRAINER: 'internal' } } }).app.request('/v1/read')).status).toBe(404)
    expect((await testGateway([contract], { config: { values: {} } }).app.request('/v1/read')).status).toBe(404)
    const gateway = testGateway([contract], {
      config: { values: { TRAINER: 'both' } },
      handlers: { read: () => ({ status: 204, body: undefined }) },
    })
    expect((await gateway.app.request('/v1/read')).status).toBe(204)
  })
})
