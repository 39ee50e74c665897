import { describe, expect, test } from 'vitest'
import { type AnyHandler, inPieces } from '../../../src/gateway/contract.ts'
import { anything, json, operation, parameter, response } from '../../support/contracts.ts'
import type { TestGatewayOptions } from '../../support/gateway.ts'
import { listen, raw, read, write } from '../../support/listening.ts'

const bodyOf = (answer: string): { error: { code: string; requestId: string } } => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4))

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
    ['a tunnel', 'CONNECT other.example:443 HTTP/1.1\r\nHost: other.example:443\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a host that is none', 'GET /v1/read/1 HTTP/1.1\r\nHost: a/b?c\r\nConnection: close\r\n\r\n', 400, 'BAD_REQUEST'],
  ])('%s', async (_, text, status, code) => {
    const { server } = await listen([read, write])
    const answer = await raw(server.port, text)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    const { error } = bodyOf(answer)
    expect(error.code).toBe(code)
    expect(answer.toLowerCase()).toContain(`x-request-id: ${error.requestId}`)
    expect(answer).toMatch(/^vary: Origin\r$/im)
  })

  test.each([
    ['HTTP/1.0 without a host', 'HTTP/1.0\r\n'],
    ['HTTP/1.0 with an empty one', 'HTTP/1.0\r\nHost:\r\n'],
    ['HTTP/1.1 with an empty one', 'HTTP/1.1\r\nHost:\r\nConnection: close\r\n'],
  ])('%s is answered: the host is the address that was reached', async (_, rest) => {
    const origins: string[] = []
    const identity = () => (x: { readonly origin: string }) => {
      origins.push(x.origin)
      return null
    }
    const { server } = await listen([read], { steps: { identity } })
    for (const path of ['/v1/read/1', '/v1/./read/1']) {
      const answer = await raw(server.port, `GET ${path} ${rest}\r\n`)
      expect(answer).toMatch(/^HTTP\/1.1 200 /)
    }
    expect(origins).toEqual([`http://127.0.0.1:${server.port}`, `http://127.0.0.1:${server.port}`])
  })

  test('an expectation that is not met is refused by the gateway: it is recorded, and has the headers of every answer', async () => {
    const recorded: unknown[] = []
    const records: TestGatewayOptions['steps'] = { records: () => (x) => recorded.push([x.status, x.errorCode]) }
    const { server } = await listen([read], { steps: records })
    const text = 'GET /v1/read/1 HTTP/1.1\r\nHost: x\r\nOrigin: https://app.example\r\nExpect: a-miracle\r\nConnection: close\r\n\r\n'
    const answer = await raw(server.port, text)
    expect(answer).toMatch(/^HTTP\/1.1 417 /)
    expect(answer.toLowerCase()).toContain('vary: origin')
    expect(answer.toLowerCase()).toContain('access-control-allow-origin: *')
    expect(recorded).toEqual([[417, 'EXPECTATION_FAILED']])
    expect(await raw(server.port, text.replace('a-miracle', '100-Continue'))).toMatch(/^HTTP\/1.1 100 .*HTTP\/1.1 200 /s)
  })

  test('an expectation that is not 100-continue is 417, as a problem document where that is asked for, and the connection goes on', async () => {
    const { server } = await listen([read, write])
    const expecting = (more: string, last = 'Connection: close\r\n') =>
      `POST /v1/write HTTP/1.1\r\nHost: x\r\nExpect: 200-ok\r\nContent-Length: 2\r\n${more}${last}\r\n{}`
    const refused = await raw(server.port, expecting('X-Request-Id: mine\r\n'))
    expect(refused).toMatch(/^HTTP\/1.1 417 /)
    expect(bodyOf(refused).error).toMatchObject({ code: 'EXPECTATION_FAILED', requestId: 'mine' })
    expect(refused.toLowerCase()).toContain('x-request-id: mine')
    const problem = await raw(server.port, expecting('Accept: application/problem+json\r\n'))
    expect(problem.toLowerCase()).toContain('content-type: application/problem+json')
    const next = 'GET /v1/read/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
    const both = await raw(server.port, `${expecting('', '')}${next}`)
    expect(both.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 417', 'HTTP/1.1 200'])
    const head = await raw(server.port, expecting('').replace('POST', 'HEAD'))
    expect(head).toMatch(/^HTTP\/1.1 417 /)
    expect(head.endsWith('\r\n\r\n')).toBe(true)
  })

  test('a header parameter that is sent twice is an issue; one value with a comma, and a list that is sent apart, are none', async () => {
    const seen: unknown[] = []
    const text = parameter({ name: 'X-Text', in: 'header', schema: anything, shape: { kind: 'scalar', types: ['string'] } })
    const list = parameter({ name: 'X-List', in: 'header', schema: anything, shape: { kind: 'array', items: ['string'] } })
    const { server } = await listen([{ ...read, parameters: [...read.parameters, text, list] }], {
      handlers: {
        read: ((_: unknown, { headers }: { headers: unknown }) => {
          seen.push(headers)
          return { status: 200, body: {} }
        }) as AnyHandler,
      },
    })
    const ask = (fields: string) => raw(server.port, `GET /v1/read/1 HTTP/1.1\r\nHost: x\r\n${fields}Connection: close\r\n\r\n`)
    expect(await ask('X-Text: a\r\nx-text: b\r\n')).toContain('"path":"X-Text","in":"header","message":"Must be given once"')
    expect(await ask('X-Text: a, b\r\nX-List: 1\r\nX-List: 2\r\n')).toMatch(/^HTTP\/1.1 200 /)
    expect(seen).toEqual([{ 'x-text': 'a, b', 'x-list': ['1', '2'] }])
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

describe('an answer in pieces', () => {
  const pieces = ['["', ...Array.from({ length: 30 }, () => Buffer.alloc(100_000, 'x')), '"]']
  const handlers: Record<string, AnyHandler> = { read: () => ({ status: 200, body: inPieces(pieces) }) }

  test('arrives whole, with its length, and the connection goes on', async () => {
    const { server } = await listen([read], { handlers })
    const get = (more: string): string => `GET /v1/read/1 HTTP/1.1\r\nHost: x\r\n${more}\r\n`
    const [, first = '', second = ''] = (await raw(server.port, get('') + get('Connection: close\r\n'))).split('HTTP/1.1 200 OK')
    for (const answer of [first, second]) {
      expect(answer.toLowerCase()).toContain('content-length: 3000004\r\n')
      expect(answer.slice(answer.indexOf('\r\n\r\n') + 4)).toBe(`["${'x'.repeat(3_000_000)}"]`)
    }
  })

  test('holds nobody up while it leaves', async () => {
    const { server } = await listen([read], { handlers })
    let turns = 0
    let over = false
    const count = (): void => {
      turns += 1
      if (!over) setImmediate(count)
    }
    setImmediate(count)
    await raw(server.port, 'GET /v1/read/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    over = true
    // One between any two pieces, at the least.
    expect(turns).toBeGreaterThan(30)
  })

  test('is not sent to HEAD, its length is', async () => {
    const { server } = await listen([read], { handlers })
    const answer = await raw(server.port, 'HEAD /v1/read/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect(answer.toLowerCase()).toContain('content-length: 3000004\r\n')
    expect(answer.endsWith('\r\n\r\n')).toBe(true)
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

test('an answer of several megabytes arrives whole', async () => {
  const text = 'x'.repeat(3_000_000)
  const big = operation({ operationId: 'big', method: 'get', path: '/big', responses: [response('200', anything)] })
  const { server } = await listen([big], { handlers: { big: () => ({ status: 200, body: { text } }) } })
  expect((await (await fetch(`${server.url}/v1/big`)).json()).text).toHaveLength(3_000_000)
})
