/** The published client, over a `fetch` that answers from a script. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiError, type CallOptions, type ClientOptions } from '../../../src/compiler/support/call.ts'
import { documentOf, type GeneratedProject, projectOf } from '../../support/generated-project.ts'

const text = { type: 'string', description: 'A text.' }
const answer = {
  description: 'Answer.',
  content: { 'application/json': { schema: { type: 'object', description: 'It.', additionalProperties: true } } },
}
const operation = (operationId: string, more: object) => ({
  operationId,
  summary: operationId,
  description: operationId,
  tags: ['Things'],
  responses: { 200: answer },
  ...more,
})
const parameter = (name: string, place: string, schema: object, more: object = {}) => ({
  name,
  in: place,
  description: name,
  schema,
  ...more,
})
const list = { type: 'array', items: { type: 'string' }, description: 'Several.' }
const pairs = { type: 'object', additionalProperties: { type: 'string' }, description: 'Pairs.' }

const document = documentOf({
  paths: {
    '/things/{id}/{more}': {
      get: operation('getThing', {
        parameters: [
          parameter('id', 'path', text, { required: true }),
          parameter('more', 'path', list, { required: true, style: 'matrix', explode: true }),
          parameter('q', 'query', text),
          parameter('each', 'query', list),
          parameter('joined', 'query', list, { explode: false }),
          parameter('piped', 'query', list, { style: 'pipeDelimited', explode: false }),
          parameter('deep', 'query', pairs, { style: 'deepObject', explode: true }),
          parameter('X-Trace', 'header', text),
        ],
      }),
    },
    '/things': {
      post: operation('createThing', {
        'x-idempotent': true,
        requestBody: { required: true, content: { 'application/json': { schema: pairs } } },
      }),
      put: operation('putThing', {}),
    },
    '/things/plain': { post: operation('plainThing', {}) },
    '/events': {
      get: operation('watch', {
        'x-transaction': 'none',
        responses: { 200: { description: 'Events.', content: { 'text/event-stream': { schema: text } }, 'x-stream': { changed: pairs } } },
      }),
    },
    '/records': {
      get: operation('readRecords', {
        'x-transaction': 'none',
        responses: {
          200: {
            ...answer,
            content: { ...answer.content, 'application/x-ndjson': { schema: pairs } },
          },
        },
      }),
    },
  },
})

type Call = (request?: object, options?: CallOptions) => Promise<unknown>
type Client = Readonly<Record<'getThing' | 'createThing' | 'putThing' | 'plainThing' | 'watch' | 'readRecords' | 'readRecordsLines', Call>>

interface Sent {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: unknown
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
const failure = (status: number, code: string, headers: Record<string, string> = {}) =>
  json({ error: { code, message: `${code}.`, details: { reason: 'because' }, requestId: 'req_1' } }, status, headers)

describe('a generated client', () => {
  let project: GeneratedProject
  let create: (options: ClientOptions) => Client
  beforeAll(async () => {
    project = await projectOf({ 'test/openapi.yaml': document })
    await project.generate()
    const module = await project.load('clients/typescript/test.ts')
    create = module.createTestClient as typeof create
  })
  afterAll(() => project.remove())

  /** A client whose calls are answered in turn; what it sent is kept. */
  function scripted(answers: readonly Response[], options: ClientOptions = {}): { client: Client; sent: Sent[] } {
    const sent: Sent[] = []
    const fetch: typeof globalThis.fetch = async (url, init) => {
      const response = answers[sent.length]
      sent.push({ url: String(url), method: init?.method ?? '', headers: new Headers(init?.headers), body: init?.body })
      if (response === undefined) throw new Error('More calls than answers.')
      return response
    }
    return { client: create({ credential: 'tst_secret', fetch, ...options }), sent }
  }

  it('puts every parameter where and how the document says', async () => {
    const { client, sent } = scripted([json({})])
    await client.getThing({
      path: { id: 'a/b c', more: ['x', 'y;'] },
      query: { q: 'ü&=', each: ['1', '2'], joined: ['1,', '2'], piped: ['p', 'q'], deep: { k: 'v w' } },
      headers: { 'X-Trace': 't1' },
    })
    expect(sent[0]?.url).toBe(
      'https://api.example.test/v1/things/a%2Fb%20c/;more=x;more=y%3B?q=%C3%BC%26%3D&each=1&each=2&joined=1%2C,2&piped=p%7Cq&deep%5Bk%5D=v%20w',
    )
    expect(sent[0]?.headers.get('x-trace')).toBe('t1')
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer tst_secret')
  })

  it('throws what the error envelope says', async () => {
    const { client } = scripted([failure(404, 'NOT_FOUND')])
    const error = await client.putThing().catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      name: 'ApiError',
      status: 404,
      code: 'NOT_FOUND',
      message: 'NOT_FOUND.',
      details: { reason: 'because' },
      requestId: 'req_1',
    })
  })

  it('repeats an idempotent call under one key of its own, as long as Retry-After invites it to', async () => {
    const { client, sent } = scripted([
      failure(429, 'RATE_LIMITED', { 'retry-after': '0' }),
      failure(503, 'UNAVAILABLE', { 'retry-after': '0' }),
      json({ ok: true }),
    ])
    await expect(client.createThing({ body: { a: 'b' } })).resolves.toEqual({ ok: true })
    const keys = sent.map(({ headers }) => headers.get('idempotency-key'))
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(sent[2]?.body).toBe('{"a":"b"}')
  })

  it('takes the key that the caller chose', async () => {
    const { client, sent } = scripted([json({})])
    await client.createThing({ body: {} }, { idempotencyKey: 'mine' })
    expect(sent[0]?.headers.get('idempotency-key')).toBe('mine')
  })

  it('does not repeat what may have had its effect', async () => {
    const { client, sent } = scripted([failure(503, 'UNAVAILABLE', { 'retry-after': '0' })])
    await expect(client.plainThing()).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(sent).toHaveLength(1)
  })

  it('gives up after maxRetries, and at once when it would have to wait longer than maxWaitMs', async () => {
    const limited = () => failure(429, 'RATE_LIMITED', { 'retry-after': '0' })
    const patient = scripted([limited(), limited()], { maxRetries: 1 })
    await expect(patient.client.putThing()).rejects.toBeInstanceOf(Object)
    expect(patient.sent).toHaveLength(2)
    const hurried = scripted([failure(429, 'RATE_LIMITED', { 'retry-after': '30' })], { maxWaitMs: 1000 })
    await expect(hurried.client.putThing()).rejects.toMatchObject({ retryAfterMs: 30_000 })
    expect(hurried.sent).toHaveLength(1)
  })

  it('iterates over events, wherever the network cuts them', async () => {
    const stream =
      ': hello\nretry: 1000\nid: 1\nevent: changed\ndata: {"a":"ü"}\n\nid: 2\r\nevent: changed\r\ndata: {\r\ndata: "a":"b"}\r\n\r\nevent: changed\ndata: {"cut":"off"}'
    const bytes = new TextEncoder().encode(stream)
    for (const size of [1, 3, 7, 1000]) {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
          controller.close()
        },
      })
      const { client } = scripted([new Response(body, { headers: { 'content-type': 'text/event-stream' } })])
      const seen: unknown[] = []
      for await (const event of (await client.watch()) as AsyncIterable<unknown>) seen.push(event)
      expect(seen, `in pieces of ${size}`).toEqual([
        { id: '1', event: 'changed', data: { a: 'ü' } },
        { id: '2', event: 'changed', data: { a: 'b' } },
      ])
    }
  })

  it('gives an event without data as null', async () => {
    const { client } = scripted([new Response('event: heartbeat\ndata:\n\nid: 3\nevent: changed\ndata: {"a":"b"}\n\n')])
    const seen: unknown[] = []
    for await (const event of (await client.watch()) as AsyncIterable<unknown>) seen.push(event)
    expect(seen).toEqual([
      { event: 'heartbeat', data: null },
      { id: '3', event: 'changed', data: { a: 'b' } },
    ])
  })

  it('has a second function where an operation also answers line by line', async () => {
    const { client, sent } = scripted([json({ all: 'at once' }), new Response('{"a":"1"}\n{"a":"2"}\n')])
    await expect(client.readRecords()).resolves.toEqual({ all: 'at once' })
    const lines: unknown[] = []
    for await (const line of (await client.readRecordsLines()) as AsyncIterable<unknown>) lines.push(line)
    expect(lines).toEqual([{ a: '1' }, { a: '2' }])
    expect(sent.map(({ headers }) => headers.get('accept'))).toEqual(['application/json', 'application/x-ndjson'])
  })

  it('throws the error event of a stream', async () => {
    const { client } = scripted([
      new Response('event: error\ndata: {"error":{"code":"INTERNAL_ERROR","message":"No.","details":null,"requestId":"req_2"}}\n\n'),
    ])
    const read = async () => {
      for await (const _ of (await client.watch()) as AsyncIterable<unknown>) throw new Error('There is no event.')
    }
    await expect(read()).rejects.toMatchObject({ name: ApiError.name, code: 'INTERNAL_ERROR', requestId: 'req_2' })
  })
})
