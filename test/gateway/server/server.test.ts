import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { connect as connectHttp2 } from 'node:http2'
import { request as httpsRequest } from 'node:https'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { AnyHandler, OperationContract } from '../../../src/gateway/contract.ts'
import { type RunningServer, type ServerOptions, startServer } from '../../../src/gateway/server/index.ts'
import { anything, json, operation, response } from '../../support/contracts.ts'
import { type TestGatewayOptions, testGateway } from '../../support/gateway.ts'

const servers: RunningServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop(1_000)
})

async function listen(
  operations: readonly OperationContract[],
  options: TestGatewayOptions = {},
  server: Partial<ServerOptions> = {},
): Promise<{ server: RunningServer; gateway: ReturnType<typeof testGateway> }> {
  const gateway = testGateway(operations, options)
  const running = await startServer({ gateway, host: '127.0.0.1', port: 0, ...server })
  servers.push(running)
  return { server: running, gateway }
}

/** Sends bytes as they are and reads until the server closes. */
const raw = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let received = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      received += chunk
    })
    socket.on('close', () => resolve(received))
    socket.on('error', reject)
  })
const bodyOf = (answer: string): { error: { code: string; requestId: string } } => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4))

const read = operation({ operationId: 'read', method: 'get', path: '/read/{id}' })
const write = operation({
  operationId: 'write',
  method: 'post',
  path: '/write',
  body: { required: true, media: [json(anything, { maxBytes: 1_000 })] },
})

const follow = operation({
  operationId: 'follow',
  method: 'get',
  path: '/follow',
  responses: [
    { status: '200', media: [{ mediaType: 'text/event-stream', kind: 'events', schema: null, stream: { tick: anything } }], headers: {} },
  ],
})
const until = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })

describe('what Node refuses before there is a request comes in the envelope, with a request id', () => {
  test.each([
    ['a broken request line', 'GARBAGE\r\n\r\n', 400, 'BAD_REQUEST'],
    ['headers over 16 KiB', `GET /v1/read/1 HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
    ['two lengths', 'POST /v1/write HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400, 'BAD_REQUEST'],
    [
      'a length and chunks',
      'POST /v1/write HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
      'BAD_REQUEST',
    ],
    ['two hosts', 'GET /v1/read/1 HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', 400, 'BAD_REQUEST'],
    ['no host', 'GET /v1/read/1 HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a host that is none', 'GET /v1/read/1 HTTP/1.1\r\nHost: a/b?c\r\nConnection: close\r\n\r\n', 400, 'BAD_REQUEST'],
  ])('%s', async (_, text, status, code) => {
    const { server } = await listen([read, write])
    const answer = await raw(server.port, text)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    const { error } = bodyOf(answer)
    expect(error.code).toBe(code)
    expect(answer.toLowerCase()).toContain(`x-request-id: ${error.requestId}`)
  })

  test('of two Authorization headers neither is silently dropped', async () => {
    const seen: (string | undefined)[] = []
    const { server } = await listen([read], {
      steps: {
        identity: () => (x) => {
          seen.push(x.header('authorization'))
          return null
        },
      },
    })
    await raw(
      server.port,
      'GET /v1/read/1 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\nConnection: close\r\n\r\n',
    )
    expect(seen).toEqual(['Bearer a, Bearer b'])
  })

  test('headers that do not arrive are 408', async () => {
    const { server } = await listen([read], {}, { headersTimeoutMs: 300, requestTimeoutMs: 600 })
    const answer = await raw(server.port, 'GET /v1/read/1 HTTP/1.1\r\nHost: x\r\n')
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
    expect(bodyOf(answer).error.code).toBe('REQUEST_TIMEOUT')
  })
})

describe('bodies', () => {
  const post = (headers: string, body: string): string =>
    `POST /v1/write HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers}\r\n${body}`

  test('a body that does not arrive in time is 408 and closes the connection', async () => {
    const { server } = await listen([write], { config: { bodyTimeoutMs: 100 } })
    const answer = await raw(server.port, post('Content-Length: 100\r\n', '{"a":'))
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
    expect(answer.toLowerCase()).toContain('connection: close')
    expect(bodyOf(answer).error.code).toBe('REQUEST_TIMEOUT')
  })
  test('a body announced too large is 413 before a byte of it was read', async () => {
    const { server } = await listen([write])
    const answer = await raw(server.port, post('Content-Length: 5000\r\n', ''))
    expect(answer).toMatch(/^HTTP\/1.1 413 /)
    expect(bodyOf(answer).error.code).toBe('PAYLOAD_TOO_LARGE')
  })
  test('a body that grows too large is 413', async () => {
    const { server } = await listen([write])
    const chunk = `400\r\n${'a'.repeat(0x400)}\r\n`
    const answer = await raw(server.port, post('Transfer-Encoding: chunked\r\n', chunk + chunk))
    expect(answer).toMatch(/^HTTP\/1.1 413 /)
  })
  test('chunks of a body become one value', async () => {
    const { server } = await listen([write])
    const answer = await raw(server.port, post('Transfer-Encoding: chunked\r\nConnection: close\r\n', '4\r\n{"a"\r\n3\r\n:1}\r\n0\r\n\r\n'))
    expect(answer).toContain('"body":{"a":1}')
  })
  test('a streamed body passes through, and fails at the first byte too many', async () => {
    const upload = operation({
      operationId: 'upload',
      method: 'post',
      path: '/upload',
      body: {
        required: true,
        media: [json(null, { mediaType: 'application/octet-stream', kind: 'binary', streamed: true, maxBytes: 100_000 })],
      },
    })
    const handler = async (_context: unknown, { body }: { body: ReadableStream<Uint8Array> }) => {
      let size = 0
      for await (const chunk of body) size += chunk.byteLength
      return { status: 200, body: { size } }
    }
    const { server } = await listen([upload], { handlers: { upload: handler as AnyHandler } })
    const send = (size: number): Promise<Response> =>
      fetch(`${server.url}/v1/upload`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        duplex: 'half',
        body: new Blob([new Uint8Array(size)]).stream(),
      } as RequestInit)
    expect(await (await send(100_000)).json()).toEqual({ size: 100_000 })
    expect((await send(100_001)).status).toBe(413)
  })
})

test('the server and the app answer alike, and HEAD has the length of GET', async () => {
  const { server, gateway } = await listen([read])
  const headers = { 'x-request-id': 'same' }
  const direct = await gateway.app.request('/v1/read/a%20b', { headers })
  const served = await fetch(`${server.url}/v1/read/a%20b`, { headers })
  expect(await served.text()).toBe(await direct.text())
  for (const [name, value] of direct.headers) expect(served.headers.get(name)).toBe(value)
  const head = await fetch(`${server.url}/v1/read/a%20b`, { method: 'HEAD', headers })
  expect(head.headers.get('content-length')).toBe(served.headers.get('content-length'))
})

describe('event streams over a socket', () => {
  const open = (port: number): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      httpRequest({ port, host: '127.0.0.1', path: '/v1/follow' }, resolve).on('error', reject).end()
    })

  test('events arrive as they are made; a caller that leaves frees generator and count within a second', async () => {
    let freed: (() => void) | undefined
    const free = new Promise<void>((resolve) => {
      freed = resolve
    })
    const handler = (context: { signal: AbortSignal }) => ({
      status: 200,
      mediaType: 'text/event-stream',
      body: (async function* () {
        try {
          yield { id: '1', event: 'tick', data: {} }
          await until(context.signal)
        } finally {
          freed?.()
        }
      })(),
    })
    const { server, gateway } = await listen([follow], { handlers: { follow: handler as AnyHandler } })
    const answer = await open(server.port)
    const first = await new Promise<string>((resolve) => answer.once('data', (chunk: Buffer) => resolve(chunk.toString())))
    expect(first).toBe('id: 1\nevent: tick\ndata: {}\n\n')
    expect(gateway.openStreams()).toBe(1)
    const left = performance.now()
    answer.destroy()
    await free
    expect(performance.now() - left).toBeLessThan(1_000)
    expect(gateway.openStreams()).toBe(0)
  })

  test('at stop a stream ends with retry, and nothing keeps the server', async () => {
    const handler = (context: { signal: AbortSignal }) => ({
      status: 200,
      mediaType: 'text/event-stream',
      body: (async function* () {
        yield { event: 'tick', data: {} }
        await until(context.signal)
      })(),
    })
    const { server } = await listen([follow], { handlers: { follow: handler as AnyHandler } })
    const answer = await open(server.port)
    let text = ''
    answer.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    await new Promise((resolve) => answer.once('data', resolve))
    const ended = new Promise((resolve) => answer.once('end', resolve))
    expect(await server.stop(5_000)).toBe(true)
    await ended
    expect(text.endsWith('retry: 2000\n\n')).toBe(true)
  })
})

describe('who leaves early, and who reads slowly', () => {
  test('a caller that left before its stream began frees it when it begins', async () => {
    let release: (() => void) | undefined
    let begin: (() => void) | undefined
    let closed: (() => void) | undefined
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const recorded = new Promise<void>((resolve) => {
      closed = resolve
    })
    const handler = async (context: { signal: AbortSignal }) => {
      begin?.()
      await released
      return {
        status: 200,
        mediaType: 'text/event-stream',
        body: (async function* () {
          yield { event: 'tick', data: {} }
          await until(context.signal)
        })(),
      }
    }
    const steps = { records: () => () => closed?.() }
    const { server, gateway } = await listen([follow], { steps, handlers: { follow: handler as AnyHandler } })
    const socket = connect(server.port, '127.0.0.1', () => socket.write('GET /v1/follow HTTP/1.1\r\nHost: x\r\n\r\n'))
    await begun
    socket.destroy()
    await new Promise((resolve) => socket.once('close', resolve))
    release?.()
    await recorded
    expect(gateway.openStreams()).toBe(0)
  })

  test('a reader that stops reading stops the source', async () => {
    let made = 0
    const handler = () => ({
      status: 200,
      mediaType: 'text/event-stream',
      body: (async function* () {
        for (;;) yield { event: 'tick', data: { n: made++, text: 'x'.repeat(10_000) } }
      })(),
    })
    const { server } = await listen([follow], { handlers: { follow: handler as AnyHandler } })
    const socket = connect(server.port, '127.0.0.1', () => socket.write('GET /v1/follow HTTP/1.1\r\nHost: x\r\n\r\n'))
    await new Promise((resolve) => socket.once('data', resolve))
    socket.pause()
    let before = -1
    await vi.waitFor(
      () => {
        const same = made === before
        before = made
        expect(same).toBe(true)
      },
      { interval: 100, timeout: 5_000 },
    )
    expect(made * 10_000).toBeLessThan(50_000_000)
    socket.destroy()
  })

  test('a body that breaks off is no request, and breaks nothing', async () => {
    const { server } = await listen([read, write])
    const socket = connect(server.port, '127.0.0.1', () =>
      socket.write('POST /v1/write HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"a"'),
    )
    await new Promise((resolve) => setImmediate(resolve))
    socket.destroy()
    await new Promise((resolve) => socket.once('close', resolve))
    expect((await fetch(`${server.url}/v1/read/1`)).status).toBe(200)
  })
})

describe('targets that want normalising', () => {
  test.each([
    ['/v1/./read/1', 200],
    ['/v1/x/../read/1', 200],
    ['/v1/x/%2e%2e/read/1', 200],
    ['/v1/read/..', 404],
    ['http://other.example/v1/read/1', 200],
    ['/v1/read/"quoted"', 200],
    ['/v1/read/a\\b', 400],
    ['/v1/read/%zz', 200],
    ['//v1/read/1', 404],
    ['/v1/read/1?q=%', 400],
    ['*', 400],
  ])('%s is %i', async (target, status) => {
    const { server } = await listen([read])
    expect(await raw(server.port, `GET ${target} HTTP/1.1\r\nHost: x:8080\r\nConnection: close\r\n\r\n`)).toMatch(
      new RegExp(`^HTTP/1.1 ${status} `),
    )
  })
})

describe('a graceful stop', () => {
  const slow = (): { handler: AnyHandler; started: Promise<void>; finish: () => void } => {
    let begin: (() => void) | undefined
    let finish: (() => void) | undefined
    const started = new Promise<void>((resolve) => {
      begin = resolve
    })
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    return {
      started,
      finish: () => finish?.(),
      handler: async () => {
        begin?.()
        await finished
        return { status: 200, body: { done: true } }
      },
    }
  }
  test('finishes what runs, accepts nothing more, and does not wait for kept connections', async () => {
    const work = slow()
    const { server } = await listen([read], { handlers: { read: work.handler } })
    const answer = fetch(`${server.url}/v1/read/1`)
    await work.started
    const stopped = server.stop(5_000)
    await expect(fetch(`${server.url}/v1/read/2`)).rejects.toThrow()
    work.finish()
    expect(await (await answer).json()).toEqual({ done: true })
    expect(await stopped).toBe(true)
  })
  test('breaks off what does not end in time, and says so', async () => {
    const work = slow()
    const { server } = await listen([read], { handlers: { read: work.handler } })
    const answer = fetch(`${server.url}/v1/read/1`).catch(() => 'broken off')
    await work.started
    expect(await server.stop(100)).toBe(false)
    expect(await answer).toBe('broken off')
    work.finish()
  })
})

describe('TLS', () => {
  test('HTTP/1.1 and HTTP/2 are secure, streams and bodies included', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'specway-tls-'))
    const tls = { keyFile: join(folder, 'key.pem'), certFile: join(folder, 'cert.pem') }
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=localhost',
        '-keyout',
        tls.keyFile,
        '-out',
        tls.certFile,
      ],
      { stdio: 'ignore' },
    )
    const handler = (context: { signal: AbortSignal }) => ({
      status: 200,
      mediaType: 'text/event-stream',
      body: (async function* () {
        yield { event: 'tick', data: {} }
        await until(context.signal)
      })(),
    })
    const options: TestGatewayOptions = { config: { httpsRequired: true }, handlers: { follow: handler as AnyHandler } }
    const { server, gateway } = await listen([read, write, follow], options, { tls })
    expect(server.url).toMatch(/^https:/)
    const status = await new Promise<number | undefined>((resolve, reject) => {
      httpsRequest(`${server.url}/v1/read/1`, { rejectUnauthorized: false }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(200)
    const session = connectHttp2(server.url, { rejectUnauthorized: false })
    const answer = await new Promise<{ status: unknown; hsts: unknown; text: string }>((resolve, reject) => {
      const stream = session.request({ ':path': '/v1/write', ':method': 'POST', 'content-type': 'application/json' })
      let text = ''
      let head: Record<string, unknown> = {}
      stream.on('response', (headers) => {
        head = headers
      })
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      stream.on('end', () => resolve({ status: head[':status'], hsts: head['strict-transport-security'], text }))
      stream.on('error', reject)
      stream.end('{"a":1}')
    })
    expect(answer).toMatchObject({ status: 200, hsts: 'max-age=31536000; includeSubDomains' })
    expect(answer.text).toContain('"body":{"a":1}')
    const events = session.request({ ':path': '/v1/follow' })
    const first = await new Promise<string>((resolve) => events.once('data', (chunk: Buffer) => resolve(chunk.toString())))
    expect([first, gateway.openStreams()]).toEqual(['event: tick\ndata: {}\n\n', 1])
    const left = new Promise((resolve) => events.once('close', resolve))
    events.close()
    await left
    await vi.waitFor(() => expect(gateway.openStreams()).toBe(0))
    session.close()
    rmSync(folder, { recursive: true })
  })
})

test('an answer of several megabytes arrives whole', async () => {
  const text = 'x'.repeat(3_000_000)
  const big = operation({ operationId: 'big', method: 'get', path: '/big', responses: [response('200', anything)] })
  const { server } = await listen([big], { handlers: { big: () => ({ status: 200, body: { text } }) } })
  expect((await (await fetch(`${server.url}/v1/big`)).json()).text).toHaveLength(3_000_000)
})
