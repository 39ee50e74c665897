import { describe, expect, test } from 'vitest'
import { gatewayDefaults } from '../../src/gateway/config.ts'
import { behindProxies, trustedProxies } from '../../src/gateway/transport/proxies.ts'
import { anything, operation, response, string } from '../support/contracts.ts'
import { type LoggedLine, testGateway } from '../support/gateway.ts'

const read = operation({ operationId: 'read', method: 'get', path: '/read' })
const write = operation({ operationId: 'write', method: 'post', path: '/read' })

describe('request ids', () => {
  const gateway = testGateway([read])
  const idFor = async (given: string) =>
    (await gateway.app.request('/v1/read', { headers: { 'x-request-id': given } })).headers.get('x-request-id')

  test('a harmless one is echoed', async () => {
    expect(await idFor('client-7.A_b')).toBe('client-7.A_b')
    expect(await idFor('a'.repeat(128))).toBe('a'.repeat(128))
  })
  test.each(['a b', 'x"y', '<script>', 'a'.repeat(129), 'é'])('%j is replaced', async (given) => {
    expect(await idFor(given)).toMatch(/^req_[a-z0-9]+$/)
  })
  test('every request has its own', async () => {
    const ids = await Promise.all(
      Array.from({ length: 50 }, async () => (await gateway.app.request('/v1/read')).headers.get('x-request-id')),
    )
    expect(new Set(ids).size).toBe(50)
  })
  test('the error envelope carries the id of the header', async () => {
    const answer = await gateway.app.request('/nothing', { headers: { 'x-request-id': 'mine' } })
    expect((await answer.json()).error.requestId).toBe('mine')
  })
})

describe('HTTPS', () => {
  const required = testGateway([read], { config: { httpsRequired: true } })
  test('plain HTTP is 403 HTTPS_REQUIRED while the rule is on, for unknown paths too', async () => {
    for (const path of ['/v1/read', '/nothing']) {
      const answer = await required.app.request(path)
      expect(answer.status).toBe(403)
      expect((await answer.json()).error.code).toBe('HTTPS_REQUIRED')
    }
  })
  test('TLS passes and is told to stay', async () => {
    const answer = await required.app.request('https://localhost/v1/read')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  })
  test('a header of somebody who is no trusted proxy proves nothing', async () => {
    expect((await required.app.request('/v1/read', { headers: { 'x-forwarded-proto': 'https' } })).status).toBe(403)
  })
  test('a trusted proxy vouches for the caller', async () => {
    const gateway = testGateway([read], { config: { httpsRequired: true, trustedProxies: ['127.0.0.0/8'] } })
    expect((await gateway.app.request('/v1/read', { headers: { 'x-forwarded-proto': 'https' } })).status).toBe(200)
    expect((await gateway.app.request('/v1/read', { headers: { 'x-forwarded-proto': 'http' } })).status).toBe(403)
    expect((await gateway.app.request('/v1/read')).status).toBe(403)
  })
  test('probes may speak plain HTTP', async () => {
    const handle = () => ({ status: 200, headers: {}, body: 'ok', value: undefined })
    const gateway = testGateway([read], {
      config: { httpsRequired: true },
      pages: [{ path: '/healthz', limited: false, plainHttp: true, handle }],
    })
    expect((await gateway.app.request('/healthz')).status).toBe(200)
  })
})

describe('the caller behind proxies', () => {
  const direct = { ip: '10.0.0.1', secure: false, host: 'inner:8080' }
  const behind = (headers: Record<string, string>, list: readonly string[] = ['10.0.0.0/8', 'fd00::/8']) =>
    behindProxies(direct, trustedProxies(list), (name) => headers[name])
  test.each([
    [{ 'x-forwarded-for': '203.0.113.9' }, '203.0.113.9'],
    [{ 'x-forwarded-for': '1.2.3.4, 203.0.113.9, 10.0.0.7' }, '203.0.113.9'],
    [{ 'x-forwarded-for': '203.0.113.9:4711' }, '203.0.113.9'],
    [{ 'x-forwarded-for': '[2001:db8::1]:443' }, '2001:db8::1'],
    [{ 'x-forwarded-for': '::ffff:203.0.113.9' }, '203.0.113.9'],
    [{ 'x-forwarded-for': 'unknown' }, '10.0.0.1'],
    [{}, '10.0.0.1'],
  ])('%j is %s', (headers: Record<string, string>, ip) => {
    expect(behind(headers).ip).toBe(ip)
  })
  test('nobody is believed where nobody is trusted', () => {
    expect(behind({ 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil' }, [])).toEqual(direct)
  })
  test('host and scheme come from the nearest proxy', () => {
    expect(behind({ 'x-forwarded-host': 'api.example.com', 'x-forwarded-proto': 'http, https' })).toEqual({
      ip: '10.0.0.1',
      secure: true,
      host: 'api.example.com',
    })
    expect(behind({ 'x-forwarded-host': 'a/b"<c>' }).host).toBe('inner:8080')
  })
  test('a list that holds no addresses is refused at start', () => {
    expect(() => trustedProxies(['10.0.0.0/33'])).toThrow('10.0.0.0/33')
    expect(() => trustedProxies(['proxy.local'])).toThrow('proxy.local')
    // Taken for the number that it lacks, it would be everybody.
    expect(() => trustedProxies(['10.0.0.0/'])).toThrow('10.0.0.0/')
    expect(() => trustedProxies(['10.0.0.0/8/8'])).toThrow('10.0.0.0/8/8')
  })
})

describe('methods', () => {
  const gateway = testGateway([read, write], { handlers: { read: () => ({ status: 200, body: { text: 'é' } }) } })
  test('HEAD is GET without its body: same status, same headers', async () => {
    const get = await gateway.app.request('/v1/read', { headers: { 'x-request-id': 'same' } })
    const head = await gateway.app.request('/v1/read', { method: 'HEAD', headers: { 'x-request-id': 'same' } })
    expect(await head.text()).toBe('')
    expect(head.status).toBe(get.status)
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength('{"text":"é"}')))
  })
  test('HEAD of an unknown path is 404 without a body', async () => {
    const head = await gateway.app.request('/v1/nothing', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([404, ''])
  })
  test('OPTIONS names the methods', async () => {
    const answer = await gateway.app.request('/v1/read', { method: 'OPTIONS' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS, POST'])
  })
})

describe('CORS', () => {
  const origin = 'https://app.example.com'
  test('anybody may read with a bearer, nobody with cookies, by default', async () => {
    const answer = await testGateway([read]).app.request('/v1/read', { headers: { origin } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    expect(answer.headers.get('access-control-expose-headers')).toContain('X-RateLimit-Remaining')
    expect(answer.headers.get('vary')).toBe('Origin')
  })
  test('a cache tells who comes from a page from who does not, whatever may be read from there', async () => {
    for (const config of [gatewayDefaults, { ...gatewayDefaults, corsOrigins: [origin] }, { ...gatewayDefaults, webOrigins: [origin] }]) {
      const { app } = testGateway([read], { config })
      for (const headers of [{}, { origin }, { origin: 'https://other.example' }])
        expect((await app.request('/v1/read', { headers })).headers.get('vary')).toBe('Origin')
      expect((await app.request('/v1/nothing')).headers.get('vary')).toBe('Origin')
    }
  })
  test('what an answer depends on beside the origin is added to it', async () => {
    const handler = () => ({ status: 200, body: { text: '' }, headers: { vary: 'Accept-Language' } })
    const answer = await testGateway([read], { handlers: { read: handler } }).app.request('/v1/read')
    expect(answer.headers.get('vary')).toBe('Origin, Accept-Language')
  })
  test('errors can be read too', async () => {
    const answer = await testGateway([read]).app.request('/v1/nothing', { headers: { origin } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })
  test('cookies come from web origins only', async () => {
    const gateway = testGateway([read], { config: { ...gatewayDefaults, webOrigins: [origin] } })
    const ours = await gateway.app.request('/v1/read', { headers: { origin } })
    expect(ours.headers.get('access-control-allow-origin')).toBe(origin)
    expect(ours.headers.get('access-control-allow-credentials')).toBe('true')
    const theirs = await gateway.app.request('/v1/read', { headers: { origin: 'https://other.example' } })
    expect(theirs.headers.get('access-control-allow-credentials')).toBeNull()
    expect(theirs.headers.get('vary')).toBe('Origin')
  })
  test('an origin that is not listed gets no permission', async () => {
    const gateway = testGateway([read], { config: { corsOrigins: ['https://only.example'] } })
    expect((await gateway.app.request('/v1/read', { headers: { origin } })).headers.get('access-control-allow-origin')).toBeNull()
  })
  test('a preflight is answered for what is there, and counts in no limit', async () => {
    let counted = 0
    const count = () => {
      counted++
    }
    const gateway = testGateway([read, write], {
      steps: {
        limits: () => ({ enter: count, body: null, refused: count, answer: null }),
        unknown: () => ({ limit: count, records: () => undefined }),
      },
    })
    const answer = await gateway.app.request('/v1/read', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS, POST')
    expect(answer.headers.get('access-control-allow-headers')).toBe('authorization,content-type')
    expect(counted).toBe(0)
  })
})

describe('what is offered and what is accepted', () => {
  const both = operation({
    operationId: 'both',
    method: 'get',
    path: '/both',
    responses: [
      response('200', anything, {
        media: [
          { mediaType: 'application/json', kind: 'json', schema: anything },
          { mediaType: 'text/csv', kind: 'text', schema: string },
        ],
      }),
    ],
  })
  const gateway = testGateway(
    [both, operation({ operationId: 'gone', method: 'delete', path: '/both', responses: [response('204', null)] })],
    {
      handlers: {
        both: (context: { answerType: string | null }) =>
          context.answerType === 'text/csv' ? { status: 200, mediaType: 'text/csv', body: 'a,b' } : { status: 200, body: {} },
        gone: () => ({ status: 204, body: undefined }),
      } as never,
    },
  )
  test.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/csv', 'text/csv'],
    ['text/*;q=0.5, application/json;q=0.1', 'text/csv'],
    ['application/json;q=0, */*', 'text/csv'],
    ['application/problem+json', 'application/json'],
    ['image/png, */*;q=0.1', 'application/json'],
  ])('Accept %s -> %s', async (accept, type) => {
    const answer = await gateway.app.request('/v1/both', accept === undefined ? {} : { headers: { accept } })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
  })
  test('nothing that fits is 406 with what there is', async () => {
    const answer = await gateway.app.request('/v1/both', { headers: { accept: 'image/png' } })
    expect(answer.status).toBe(406)
    expect((await answer.json()).error).toMatchObject({ code: 'NOT_ACCEPTABLE', details: { supported: ['application/json', 'text/csv'] } })
  })
  test('an answer without a body fits everybody', async () => {
    expect((await gateway.app.request('/v1/both', { method: 'DELETE', headers: { accept: 'image/png' } })).status).toBe(204)
  })
})

describe('errors', () => {
  const failing = (thrown: unknown) => {
    const lines: LoggedLine[] = []
    const gateway = testGateway([read], {
      lines,
      handlers: {
        read: () => {
          throw thrown
        },
      },
    })
    return { gateway, lines }
  }
  test('a panic shows nothing of itself; the log has it under the request id', async () => {
    const { gateway, lines } = failing(new Error('password=hunter2'))
    const answer = await gateway.app.request('/v1/read', { headers: { 'x-request-id': 'find-me' } })
    expect(answer.status).toBe(500)
    expect(await answer.text()).toBe(
      '{"error":{"code":"INTERNAL_ERROR","message":"An unexpected error occurred.","details":null,"requestId":"find-me"}}',
    )
    expect(lines).toMatchObject([
      { level: 'error', fields: { requestId: 'find-me', operationId: 'read', err: { message: 'password=hunter2' } } },
    ])
  })
  test.each([
    [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 503, 'UNAVAILABLE'],
    [Object.assign(new Error('x'), { code: '57P01' }), 503, 'UNAVAILABLE'],
    [new Error('Failed query', { cause: Object.assign(new Error('x'), { code: '08006' }) }), 503, 'UNAVAILABLE'],
    [Object.assign(new Error('x'), { code: '57014' }), 504, 'TIMEOUT'],
    ['a string', 500, 'INTERNAL_ERROR'],
    [null, 500, 'INTERNAL_ERROR'],
  ])('%s is %i', async (thrown, status, code) => {
    const answer = await failing(thrown).gateway.app.request('/v1/read')
    expect([answer.status, (await answer.json()).error.code]).toEqual([status, code])
    if (status === 503) expect(answer.headers.get('retry-after')).toBe('1')
  })
  test('the same failure as a problem document', async () => {
    const gateway = testGateway([read])
    const answer = await gateway.app.request('/v1/read?x=1', {
      headers: { accept: 'application/problem+json', 'x-request-id': 'r1' },
    })
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toEqual({
      type: 'urn:specway:error:validation-error',
      title: 'Validation failed',
      status: 400,
      detail: 'Request validation failed.',
      instance: 'r1',
      code: 'VALIDATION_ERROR',
      issues: [{ path: 'x', in: 'query', message: 'Unknown query parameter' }],
    })
  })
  test.each([
    ['application/problem+json;q=0.1, application/json', false],
    ['application/problem+json;q=0.5, application/*;q=0.9', false],
    ['application/json, application/problem+json', false],
    ['application/problem+json, */*', false],
    ['*/*', false],
    ['application/problem+json;q=0', false],
    ['application/problem+json, application/json;q=0.9', true],
    ['Application/Problem+JSON;q=0.2, */*;q=0.1', true],
    ['application/json;q=0, application/problem+json;q=0.1, */*', true],
    ['text/event-stream, application/problem+json;q=0.1', true],
  ])('%s: a problem document is %s', async (accept, problem) => {
    const answer = await testGateway([read]).app.request('/v1/nothing', { headers: { accept } })
    expect(answer.headers.get('content-type')).toBe(problem ? 'application/problem+json' : 'application/json')
  })

  test('problem documents that are refused are not sent', async () => {
    const answer = await testGateway([read]).app.request('/v1/nothing', { headers: { accept: '*/*, application/problem+json;q=0' } })
    expect(answer.headers.get('content-type')).toBe('application/json')
  })
  test('a header that cannot be sent is an INTERNAL_ERROR, not a crash', async () => {
    const gateway = testGateway([read], { handlers: { read: () => ({ status: 200, body: {}, headers: { 'x-bad': 'a\nb' } }) } })
    const answer = await gateway.app.request('/v1/read')
    expect([answer.status, (await answer.json()).error.code]).toEqual([500, 'INTERNAL_ERROR'])
  })
})
