/** Spans: the caller's trace is honoured and passed on, and what is exported carries no secrets. */
import { createServer } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { outgoingTraceparent, parseTraceparent, tracingStarted } from '../../../src/gateway/records/trace-context.ts'
import { startTracing } from '../../../src/gateway/records/tracing.ts'
import { api, operation } from '../../support/contracts.ts'
import { exchange, identity } from '../../support/exchange.ts'

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

afterEach(() => tracingStarted(false))

describe('traceparent', () => {
  test.each([
    ['of this version', traceparent, { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331', sampled: true }],
    ['not sampled', traceparent.replace(/01$/, '00'), { sampled: false }],
    ['of a later version', `${traceparent.replace(/^00/, 'cc')}-what-the-future-will-be-like`, { sampled: true }],
  ])('%s is read', (_name, header, want) => expect(parseTraceparent(header)).toMatchObject(want))

  test.each([
    undefined,
    '',
    'abc',
    traceparent.replace(/^00/, 'ff'),
    traceparent.toUpperCase(),
    `${traceparent}-more`,
    traceparent.replace('0af7651916cd43dd8448eb211c80319c', '0'.repeat(32)),
    traceparent.replace('b7ad6b7169203331', '0'.repeat(16)),
  ])('%s is none', (header) => expect(parseTraceparent(header)).toBeNull())

  test('passes through unchanged where no spans are exported', () => {
    expect(outgoingTraceparent(exchange({ headers: { traceparent } }))).toBe(traceparent)
    expect(outgoingTraceparent(exchange())).toBeUndefined()
  })

  test('names the span of the gateway where they are, in the same trace', () => {
    tracingStarted(true)
    const x = exchange({ headers: { traceparent } })
    const passed = outgoingTraceparent(x)
    expect(passed).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/)
    expect(passed).not.toBe(traceparent)
    expect(outgoingTraceparent(x)).toBe(passed)
    expect(outgoingTraceparent(exchange())).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
  })
})

describe('an exported span', () => {
  test('is the one that services behind were told, under the span of the caller', async () => {
    const bodies: string[] = []
    const collector = createServer((request, response) => {
      let text = ''
      request.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      request.on('end', () => {
        bodies.push(`${request.url} ${text}`)
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      })
    })
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
    const address = collector.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const tracing = await startTracing({ endpoint: `http://127.0.0.1:${port}`, serviceName: 'specway-test', now: () => 1_772_366_400_000 })

    const own = operation({ operationId: 'acceptInvitation', method: 'post', path: '/invitations/{token}/accept' })
    const contract = api([own])
    const x = exchange({
      method: 'POST',
      path: '/v1/invitations/very-secret/accept',
      pathValues: { token: 'very-secret' },
      headers: { traceparent },
      identity: identity(),
    })
    x.status = 500
    x.errorCode = 'INTERNAL_ERROR'
    const passed = parseTraceparent(outgoingTraceparent(x))
    tracing.span(x, { api: contract, operation: own, durationMs: 12.5 })
    await tracing.close()
    collector.close()

    const [sent = ''] = bodies
    expect(sent.startsWith('/v1/traces ')).toBe(true)
    const [resource] = JSON.parse(sent.slice('/v1/traces '.length)).resourceSpans
    const [span] = resource.scopeSpans[0].spans
    expect(span).toMatchObject({
      traceId: '0af7651916cd43dd8448eb211c80319c',
      parentSpanId: 'b7ad6b7169203331',
      spanId: passed?.spanId,
      name: 'POST /v1/invitations/{token}/accept',
      startTimeUnixNano: '1772366399987500000',
      endTimeUnixNano: '1772366400000000000',
      status: { code: 2 },
    })
    expect(sent).not.toContain('very-secret')
    expect(sent).toContain('specway-test')
  })
})
