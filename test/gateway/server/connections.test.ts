import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { connect as connectHttp2 } from 'node:http2'
import { request as httpsRequest } from 'node:https'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { AnyHandler } from '../../../src/gateway/contract.ts'
import type { TestGatewayOptions } from '../../support/gateway.ts'
import { follow, listen, raw, read, until, write } from '../../support/listening.ts'

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
    expect(text.endsWith('retry: 1000\n\n')).toBe(true)
  })
})

describe('what runs while the server stops', () => {
  const ask = (port: number): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      httpRequest({ port, host: '127.0.0.1', path: '/v1/read/1' }, (answer) => {
        let text = ''
        answer.on('data', (chunk: Buffer) => {
          text += chunk.toString()
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
      })
        .on('error', reject)
        .end()
    })

  test('is answered, and not told to hurry', async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<AbortSignal>()
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const handler = async ({ signal }: { signal: AbortSignal }) => {
      begin(signal)
      await released
      return { status: 200, body: { late: true } }
    }
    const { server } = await listen([read], { handlers: { read: handler as AnyHandler } })
    const answer = ask(server.port)
    const signal = await begun
    const stopped = server.stop(60_000)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(signal.aborted).toBe(false)
    release()
    expect((await answer).status).toBe(200)
    expect(await stopped).toBe(true)
  })

  test('hears of it when the time is nearly up, and is answered 503', async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const handler = async ({ signal }: { signal: AbortSignal }) => {
      begin()
      await until(signal)
      throw signal.reason
    }
    const { server } = await listen([read], { handlers: { read: handler as AnyHandler } })
    const answer = ask(server.port)
    await begun
    expect(await server.stop(2_000)).toBe(true)
    const { status, text } = await answer
    expect(status).toBe(503)
    expect(text).toContain('UNAVAILABLE')
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

describe('TLS', () => {
  test('HTTP/1.1 and HTTP/2 are secure, streams and bodies included', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'specway-tls-'))
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
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
        keyFile,
        '-out',
        certFile,
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
    const { server, gateway } = await listen([read, write, follow], options, {
      tls: { cert: readFileSync(certFile), key: readFileSync(keyFile) },
    })
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
    const post = (more: Record<string, string> = {}) =>
      new Promise<{ status: unknown; hsts: unknown; vary: unknown; text: string }>((resolve, reject) => {
        const stream = session.request({ ':path': '/v1/write', ':method': 'POST', 'content-type': 'application/json', ...more })
        let text = ''
        let head: Record<string, unknown> = {}
        stream.on('response', (headers) => {
          head = headers
        })
        stream.on('data', (chunk: Buffer) => {
          text += chunk.toString()
        })
        stream.on('end', () => resolve({ status: head[':status'], hsts: head['strict-transport-security'], vary: head.vary, text }))
        stream.on('error', reject)
        stream.end('{"a":1}')
      })
    const expecting = await post({ expect: '200-ok' })
    expect([expecting.status, JSON.parse(expecting.text).error.code]).toEqual([417, 'EXPECTATION_FAILED'])
    expect(expecting).toMatchObject({ hsts: 'max-age=31536000; includeSubDomains', vary: 'Origin' })
    const tunnel = await new Promise<Record<string, unknown>>((resolve) =>
      session.request({ ':method': 'CONNECT', ':authority': 'other.example:443' }).on('response', resolve).resume(),
    )
    expect(tunnel).toMatchObject({ ':status': 400, 'content-type': 'application/json', vary: 'Origin' })
    expect(tunnel['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
    // What speaks no TLS on this port is told so, whether it sends all at once or letter by letter.
    const plain = await raw(server.port, `POST /v1/write HTTP/1.1\r\nHost: x\r\nContent-Length: 500000\r\n\r\n${'x'.repeat(500_000)}`)
    expect(plain).toMatch(/^HTTP\/1.1 403 /)
    expect(JSON.parse(plain.slice(plain.indexOf('\r\n\r\n'))).error.code).toBe('HTTPS_REQUIRED')
    expect(plain.toLowerCase()).not.toContain('strict-transport-security')
    const slow = connect(server.port, '127.0.0.1')
    await new Promise((resolve) => setTimeout(resolve, 20))
    slow.write('G')
    expect(String(await new Promise((resolve) => slow.once('data', resolve)))).toMatch(/^HTTP\/1.1 403 /)
    slow.destroy()
    const garbage = connect(server.port, '127.0.0.1', () => garbage.end('\0\0\0'))
    await new Promise((resolve) =>
      garbage
        .on('error', () => undefined)
        .once('close', resolve)
        .resume(),
    )
    const silent = connect(server.port, '127.0.0.1', () => silent.end())
    await new Promise((resolve) =>
      silent
        .on('error', () => undefined)
        .once('close', resolve)
        .resume(),
    )
    const answer = await post()
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
