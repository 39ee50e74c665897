import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OperationContract } from '../../../src/gateway/contract.ts'
import { integer, json, object, operation, parameter, response, string } from '../../support/contracts.ts'
import { type LoggedLine, testGateway } from '../../support/gateway.ts'

interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

let server: Server
let seen: Seen[]
let answer: (request: IncomingMessage, reply: ServerResponse, count: number) => void

beforeEach(async () => {
  seen = []
  answer = (_request, reply) => reply.setHeader('content-type', 'application/json').end('{"id":"a","size":1,"secret":"x"}')
  server = createServer(async (request, reply) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
    answer(request, reply, seen.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const item = object({ id: string, size: integer })
function gatewayTo(given: Partial<OperationContract> = {}, more: { timeoutMs?: number; retries?: number; port?: number } = {}) {
  const { port } = server.address() as AddressInfo
  const lines: LoggedLine[] = []
  const contract = operation({
    operationId: 'proxied',
    method: 'get',
    path: '/items/{id}',
    parameters: [parameter({ name: 'id', in: 'path' }), parameter({ name: 'q', in: 'query' }), parameter({ name: 'X-Mode', in: 'header' })],
    responses: [
      response('200', item),
      response('201', item, { headers: { 'X-Extra': { required: false, schema: string } } }),
      response('204', null),
    ],
    upstream: {
      url: `http://127.0.0.1:${more.port ?? port}/base`,
      timeoutMs: more.timeoutMs ?? 2_000,
      retries: more.retries ?? 0,
      headers: { 'X-Service-Key': 'inner' },
    },
    ...given,
  })
  return { gateway: testGateway([contract], { lines, handlers: { proxied: undefined as never } }), lines }
}

describe('a request reaches the service', () => {
  test('with path, query, declared headers and who calls; without credentials and hop-by-hop fields', async () => {
    const { gateway } = gatewayTo()
    const reply = await gateway.app.request('/v1/items/a%20b?q=1+2', {
      headers: {
        authorization: 'Bearer secret',
        cookie: 'specway_session=secret',
        'x-mode': 'fast',
        'x-undeclared': 'x',
        'x-request-id': 'r1',
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
        te: 'trailers',
      },
    })
    expect(reply.status).toBe(200)
    expect(seen[0]?.url).toBe('/base/items/a%20b?q=1+2')
    expect(seen[0]?.headers).toMatchObject({
      'x-mode': 'fast',
      'x-request-id': 'r1',
      'x-service-key': 'inner',
      'x-forwarded-proto': 'http',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    })
    for (const name of ['authorization', 'cookie', 'x-undeclared', 'te']) expect(seen[0]?.headers).not.toHaveProperty(name)
  })

  test('only when the document allows it', async () => {
    const { gateway } = gatewayTo()
    expect((await gateway.app.request('/v1/items/a?unknown=1')).status).toBe(400)
    expect(seen).toHaveLength(0)
  })

  test('with the validated body', async () => {
    const { gateway } = gatewayTo({ method: 'post', body: { required: true, media: [json(object({ name: string }))] } })
    await gateway.app.request('/v1/items/a', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{ "name": "x" }' })
    expect(seen[0]).toMatchObject({ method: 'POST', body: '{"name":"x"}' })
  })
})

describe('its answer', () => {
  test('is checked and projected like a handler’s', async () => {
    const { gateway } = gatewayTo()
    expect(await (await gateway.app.request('/v1/items/a')).json()).toEqual({ id: 'a', size: 1 })
    answer = (_request, reply) => reply.setHeader('content-type', 'application/json').end('{"id":"a","size":"large"}')
    expect((await gateway.app.request('/v1/items/a')).status).toBe(500)
  })

  test('keeps declared headers, drops cookies and what it says of itself, and points into the mount', async () => {
    const { gateway } = gatewayTo()
    answer = (_request, reply) =>
      reply
        .writeHead(201, {
          'content-type': 'application/json',
          'set-cookie': 'a=1',
          server: 'inner/1.0',
          'x-extra': 'yes',
          etag: '"1"',
          location: '/base/items/new?x=1',
        })
        .end('{"id":"a","size":1}')
    const { headers, status } = await gateway.app.request('/v1/items/a')
    expect(status).toBe(201)
    expect(Object.fromEntries(headers)).toMatchObject({ 'x-extra': 'yes', etag: '"1"', location: '/v1/items/new?x=1' })
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('server')).toBeNull()
  })

  test('without a body is passed on', async () => {
    const { gateway } = gatewayTo()
    answer = (_request, reply) => reply.writeHead(204).end()
    expect((await gateway.app.request('/v1/items/a')).status).toBe(204)
  })

  test('as a stream goes through as it comes', async () => {
    const { gateway } = gatewayTo({
      responses: [{ status: '200', media: [{ mediaType: 'text/event-stream', kind: 'events', schema: null }], headers: {} }],
    })
    answer = (_request, reply) => reply.setHeader('content-type', 'text/event-stream').end('data: 1\n\ndata: 2\n\n')
    const reply = await gateway.app.request('/v1/items/a')
    expect([reply.headers.get('content-type'), await reply.text()]).toEqual(['text/event-stream', 'data: 1\n\ndata: 2\n\n'])
  })
})

describe('its failures are ours to answer', () => {
  const code = async (reply: Response) => [reply.status, (await reply.json()).error.code]
  test('500 is 502 UPSTREAM_ERROR, and nothing of it is shown', async () => {
    const { gateway } = gatewayTo()
    answer = (_request, reply) => reply.writeHead(500).end('stack trace of the inner service')
    const reply = await gateway.app.request('/v1/items/a')
    const text = await reply.text()
    expect(reply.status).toBe(502)
    expect(text).not.toContain('stack')
  })
  test('nobody there is 502', async () => {
    const { gateway } = gatewayTo({}, { port: 1 })
    expect(await code(await gateway.app.request('/v1/items/a'))).toEqual([502, 'UPSTREAM_ERROR'])
  })
  test('too slow is 504', async () => {
    const { gateway } = gatewayTo({}, { timeoutMs: 50 })
    answer = () => undefined
    expect(await code(await gateway.app.request('/v1/items/a'))).toEqual([504, 'TIMEOUT'])
  })
  test('what is no JSON where JSON was announced is 502', async () => {
    const { gateway } = gatewayTo()
    answer = (_request, reply) => reply.setHeader('content-type', 'application/json').end('<html>')
    expect(await code(await gateway.app.request('/v1/items/a'))).toEqual([502, 'UPSTREAM_ERROR'])
  })
  test('404 is the envelope, whatever form the service has', async () => {
    const { gateway } = gatewayTo()
    answer = (_request, reply) => reply.writeHead(404, { 'content-type': 'application/json' }).end('{"msg":"no such row in table items"}')
    expect(await code(await gateway.app.request('/v1/items/a'))).toEqual([404, 'NOT_FOUND'])
  })
  test('GET is tried again, POST is not', async () => {
    const busy: typeof answer = (_request, reply, count) =>
      count === 1 ? reply.writeHead(503).end() : reply.setHeader('content-type', 'application/json').end('{"id":"a","size":1}')
    answer = busy
    expect((await gatewayTo({}, { retries: 2 }).gateway.app.request('/v1/items/a')).status).toBe(200)
    expect(seen).toHaveLength(2)
    seen = []
    expect((await gatewayTo({ method: 'post' }, { retries: 2 }).gateway.app.request('/v1/items/a', { method: 'POST' })).status).toBe(502)
    expect(seen).toHaveLength(1)
  })
})
