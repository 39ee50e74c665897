import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type AnyHandler,
  type Identity,
  JsonText,
  type OperationContract,
  type ResponseMediaContract,
  type StreamEvent,
} from '../../src/gateway/contract.ts'
import { ApiError } from '../../src/gateway/errors/catalogue.ts'
import { integer, object, operation } from '../support/contracts.ts'
import { type LoggedLine, type TestGatewayOptions, testGateway, testPorts } from '../support/gateway.ts'

const events: ResponseMediaContract = {
  mediaType: 'text/event-stream',
  kind: 'events',
  schema: null,
  stream: { tick: object({ n: integer }), done: object({}) },
}
const lines: ResponseMediaContract = {
  mediaType: 'application/x-ndjson',
  kind: 'lines',
  schema: null,
  stream: { line: object({ n: integer }) },
}

function streaming(
  media: ResponseMediaContract,
  body: (signal: AbortSignal, after: string | null) => AsyncIterable<unknown>,
  options: TestGatewayOptions = {},
) {
  const contract: OperationContract = operation({
    operationId: 'follow',
    method: 'get',
    path: '/follow',
    responses: [{ status: '200', media: [media], headers: {} }],
  })
  const handler = (context: { signal: AbortSignal; lastEventId: string | null }) => ({
    status: 200,
    mediaType: media.mediaType,
    body: body(context.signal, context.lastEventId),
  })
  const logged: LoggedLine[] = []
  return { logged, gateway: testGateway([contract], { ...options, lines: logged, handlers: { follow: handler as AnyHandler } }) }
}

async function* of<T>(...items: T[]): AsyncGenerator<T> {
  yield* items
}
const forever = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
const decoder = new TextDecoder()
async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | null> {
  const { done, value } = await reader.read()
  return done ? null : decoder.decode(value)
}
function readerOf(answer: Response): ReadableStreamDefaultReader<Uint8Array> {
  if (answer.body === null) throw new Error('The answer has no body.')
  return answer.body.getReader()
}

describe('event streams', () => {
  test('an event has id, name and data; undeclared fields are dropped', async () => {
    const items: StreamEvent[] = [
      { id: '7', event: 'tick', data: { n: 1, secret: true } },
      { event: 'done', data: {} },
    ]
    const { gateway } = streaming(events, () => of(...items))
    const answer = await gateway.app.request('/v1/follow')
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    expect(answer.headers.get('cache-control')).toBe('no-cache, no-transform')
    expect(answer.headers.get('content-length')).toBeNull()
    expect(await answer.text()).toBe('id: 7\nevent: tick\ndata: {"n":1}\n\nevent: done\ndata: {}\n\n')
  })

  test('text of JSON is sent as it is; an event may have no data', async () => {
    const items: StreamEvent[] = [{ id: '7', event: 'tick', data: new JsonText('{ "n": 1.0 }') }, { event: 'done' }]
    const { gateway } = streaming(events, () => of(...items))
    const answer = await gateway.app.request('/v1/follow')
    expect(await answer.text()).toBe('id: 7\nevent: tick\ndata: { "n": 1.0 }\n\nevent: done\ndata:\n\n')
  })
  test.each(['{"n":"one"}', '{"n":1,"secret":true}'])('text of JSON that breaks the document ends the stream: %s', async (text) => {
    const { gateway, logged } = streaming(events, () => of({ event: 'tick', data: new JsonText(text) }))
    const sent = await (await gateway.app.request('/v1/follow')).text()
    expect(sent).not.toContain(text)
    expect(sent).toContain('INTERNAL_ERROR')
    expect(logged).not.toHaveLength(0)
  })
  test('Last-Event-ID reaches the handler', async () => {
    const { gateway } = streaming(events, (_signal, after) => of({ event: 'tick', data: { n: Number(after) } }))
    const answer = await gateway.app.request('/v1/follow', { headers: { 'last-event-id': '41' } })
    expect(await answer.text()).toContain('{"n":41}')
  })

  test('a failure ends the stream with an error event in the envelope, without its message', async () => {
    const { gateway, logged } = streaming(events, async function* () {
      yield { event: 'tick', data: { n: 1 } }
      throw new Error('password=hunter2')
    })
    const text = await (await gateway.app.request('/v1/follow', { headers: { 'x-request-id': 'r1' } })).text()
    expect(text).toContain(
      'event: error\ndata: {"error":{"code":"INTERNAL_ERROR","message":"An unexpected error occurred.","details":null,"requestId":"r1"}}\n\n',
    )
    expect(text).not.toContain('hunter2')
    expect(logged[0]?.fields).toMatchObject({ err: { message: 'password=hunter2' } })
  })

  test('a failure of the catalogue is shown as it is', async () => {
    const { gateway } = streaming(events, async function* () {
      yield { event: 'tick', data: { n: 1 } }
      throw new ApiError('CONFLICT', { details: { reason: 'gone' } })
    })
    expect(await (await gateway.app.request('/v1/follow')).text()).toContain('"code":"CONFLICT"')
  })

  test.each([
    ['an undeclared event', { event: 'tock', data: {} }],
    ['data that breaks its schema', { event: 'tick', data: { n: 'x' } }],
    ['a line break in a name', { event: 'tick\ndata: {}', data: { n: 1 } }],
    ['a line break in an id', { id: '1\nevent: x', event: 'tick', data: { n: 1 } }],
  ])('%s ends the stream with an error', async (_, item) => {
    const text = await (await streaming(events, () => of(item)).gateway.app.request('/v1/follow')).text()
    expect(text).toMatch(/^event: error\ndata: \{"error":\{"code":"INTERNAL_ERROR"/)
  })

  test('HEAD has the headers and opens nothing', async () => {
    let opened = 0
    const { gateway } = streaming(events, () => ({
      [Symbol.asyncIterator]: () => {
        opened++
        return of()
      },
    }))
    const answer = await gateway.app.request('/v1/follow', { method: 'HEAD' })
    expect([answer.status, answer.headers.get('content-type'), await answer.text(), opened]).toEqual([200, 'text/event-stream', '', 0])
  })
})

describe('line streams', () => {
  test('one JSON value a line; a failure is the envelope as the last line', async () => {
    const { gateway } = streaming(lines, async function* () {
      yield { n: 1 }
      yield { n: 2, secret: 1 }
      throw new ApiError('UNAVAILABLE')
    })
    const text = await (await gateway.app.request('/v1/follow')).text()
    expect(text.split('\n').map((line) => (line === '' ? null : JSON.parse(line)))).toMatchObject([
      { n: 1 },
      { n: 2 },
      { error: { code: 'UNAVAILABLE' } },
      null,
    ])
    expect(text).not.toContain('secret')
  })
})

describe('lines that are text already', () => {
  test('many in one item, byte for byte', async () => {
    const { gateway } = streaming(lines, () => of<unknown>(new JsonText('{"n":1}\n{"n":  2}'), { n: 3 }))
    expect(await (await gateway.app.request('/v1/follow')).text()).toBe('{"n":1}\n{"n":  2}\n{"n":3}\n')
  })
  test('each of them is checked', async () => {
    const { gateway } = streaming(lines, () => of(new JsonText('{"n":1}\n{"n":"two"}')))
    const text = await (await gateway.app.request('/v1/follow')).text()
    expect(text).not.toContain('two')
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'INTERNAL_ERROR' } })
  })
})

describe('time, leaving and stopping', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('a silent stream carries a comment every 15 s, a lively one none', async () => {
    const { gateway } = streaming(events, async function* (signal) {
      yield { event: 'tick', data: { n: 1 } }
      await forever(signal)
    })
    const reader = readerOf(await gateway.app.request('/v1/follow'))
    expect(await next(reader)).toContain('tick')
    // The first beat follows the tick; the second finds silence.
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await next(reader)).toBe(':\n\n')
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await next(reader)).toBe(':\n\n')
    await reader.cancel()
  })

  test('a caller that leaves frees everything at once: signal, generator, slot, count', async () => {
    const freed: string[] = []
    const { gateway } = streaming(
      events,
      async function* (signal) {
        try {
          yield { event: 'tick', data: { n: 1 } }
          await forever(signal)
        } finally {
          freed.push('generator')
        }
      },
      {
        ports: { streams: (api, change) => freed.push(`${api} ${change}`) },
        steps: {
          limits: () => ({
            enter: (x) => {
              x.onClose.push(() => freed.push('slot'))
            },
            body: null,
            refused: () => undefined,
            answer: null,
          }),
          records: () => (x) => {
            freed.push(`records ${x.status} ${x.bytesOut > 0}`)
          },
        },
      },
    )
    const reader = readerOf(await gateway.app.request('/v1/follow'))
    await next(reader)
    expect([gateway.openStreams(), freed]).toEqual([1, ['fixture 1']])
    await reader.cancel()
    await vi.advanceTimersByTimeAsync(1)
    expect(gateway.openStreams()).toBe(0)
    expect(freed.sort()).toEqual(['fixture -1', 'fixture 1', 'generator', 'records 200 true', 'slot'])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a stream ends with the credential that opened it', async () => {
    let expired = false
    const caller: Identity = {
      id: 'user:u1',
      kind: 'user',
      scheme: 'Key',
      organization: 'org',
      scopes: new Set(),
      role: null,
      userId: 'u1',
      keyId: null,
      label: 'u1',
      expiresAt: testPorts().clock.now().getTime() + 2_000,
      claims: {},
    }
    const { gateway } = streaming(
      events,
      async function* (signal) {
        yield { event: 'tick', data: { n: 1 } }
        await forever(signal)
      },
      {
        steps: {
          identity: () => () => {
            if (expired) throw new ApiError('UNAUTHORIZED')
            return caller
          },
        },
      },
    )
    const reader = readerOf(await gateway.app.request('/v1/follow'))
    expect(await next(reader)).toContain('tick')
    await vi.advanceTimersByTimeAsync(1_500)
    expect(gateway.openStreams()).toBe(1)
    expired = true
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await next(reader)).toMatch(/^event: error\ndata: \{"error":\{"code":"UNAUTHORIZED"/)
    expect([await next(reader), gateway.openStreams()]).toEqual([null, 0])
  })
  test('a stream ends when the credential that opened it is revoked: at once where that is heard, else at the next heartbeat', async () => {
    const caller: Identity = {
      id: 'key:k1',
      kind: 'key',
      scheme: 'Key',
      organization: 'org',
      scopes: new Set(),
      role: null,
      userId: null,
      keyId: 'k1',
      label: 'k1',
      claims: {},
    }
    const revoked = new Set<string>()
    let changed = (): void => undefined
    const { gateway } = streaming(
      events,
      async function* (signal) {
        yield { event: 'tick', data: { n: 1 } }
        await forever(signal)
      },
      {
        steps: {
          identity: () => (x) => {
            const name = x.header('authorization') ?? ''
            if (revoked.has(name)) throw new ApiError('UNAUTHORIZED')
            return name === 'later' ? Promise.resolve({ ...caller, id: 'key:k2' }) : caller
          },
          onCredentialsChanged: (listener) => {
            changed = listener
          },
        },
      },
    )
    const open = async (name: string) => readerOf(await gateway.app.request('/v1/follow', { headers: { authorization: name } }))
    const [kept, heard, unheard] = [await open('kept'), await open('heard'), await open('later')]
    for (const reader of [kept, heard, unheard]) expect(await next(reader)).toContain('tick')
    revoked.add('heard')
    changed()
    await vi.advanceTimersByTimeAsync(1)
    expect(await next(heard)).toMatch(/^event: error\ndata: \{"error":\{"code":"UNAUTHORIZED"/)
    expect([await next(heard), gateway.openStreams()]).toEqual([null, 2])
    revoked.add('later')
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await next(unheard)).toContain('"UNAUTHORIZED"')
    expect([await next(unheard), gateway.openStreams()]).toEqual([null, 1])
    await kept.cancel()
  })

  test('at shutdown a stream ends with the time after which to come back', async () => {
    const { gateway } = streaming(events, async function* (signal) {
      yield { event: 'tick', data: { n: 1 } }
      await forever(signal)
    })
    const reader = readerOf(await gateway.app.request('/v1/follow'))
    await next(reader)
    gateway.stop()
    expect(await next(reader)).toBe('retry: 1000\n\n')
    expect(await next(reader)).toBeNull()
    expect(gateway.openStreams()).toBe(0)
  })

  test('a stream that begins while the server stops ends at once', async () => {
    const { gateway } = streaming(events, async function* (signal) {
      await forever(signal)
      yield { event: 'done', data: {} }
    })
    gateway.stop()
    expect(await (await gateway.app.request('/v1/follow')).text()).toBe('retry: 1000\n\n')
  })

  test('a slow reader slows its source, and nothing piles up', async () => {
    let made = 0
    const { gateway } = streaming(events, async function* () {
      for (;;) yield { event: 'tick', data: { n: made++ } }
    })
    const reader = readerOf(await gateway.app.request('/v1/follow'))
    for (let i = 0; i < 10; i++) await next(reader)
    await vi.advanceTimersByTimeAsync(10)
    expect(made).toBeLessThan(20)
    await reader.cancel()
  })
})
