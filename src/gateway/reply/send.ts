/**
 * A finished reply as an answer. Whole bodies become a `Response` that the server writes in one go; streams are written to Node's own message where
 * there is one, which keeps an open stream small, and to a `ReadableStream` elsewhere.
 */
import type { ServerResponse } from 'node:http'
import type { FinishedReply, RecordsStep, StreamBody } from '../steps.ts'
import { NodeSink, webSink } from '../streams/sink.ts'
import type { GatewayExchange } from '../transport/exchange.ts'

/** What was put off until the last byte has left, in reverse, then the records. */
function complete(x: GatewayExchange, records: RecordsStep): void {
  x.closed()
  records(x)
}

/** Tells `@hono/node-server` that the message has been written; touching `body` makes it a real `Response`, which is where that is looked for. */
const alreadySent = (): Response => {
  const response = new Response(null, { headers: { 'x-hono-already-sent': 'true' } })
  void response.body
  return response
}
let sentMarker: Response | null = null

/** The stream is over, or its peer has gone: whoever still works for it hears of it. */
function left(x: GatewayExchange, records: RecordsStep): void {
  x.abort(new Error('The stream is over.'))
  complete(x, records)
}

export function send(x: GatewayExchange, reply: FinishedReply, records: RecordsStep): Response {
  const { out } = x
  for (const name in reply.headers) {
    const value = reply.headers[name]
    if (value !== undefined) out[name] = value
  }
  const { status, body } = reply
  x.status = status
  if (typeof body === 'function') return x.method === 'HEAD' ? whole(x, null, records) : streamed(x, body, records)
  if (body === null) {
    if (status !== 204 && status !== 304 && out['content-length'] === undefined) out['content-length'] = '0'
  } else {
    const length = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
    out['content-length'] = String(length)
    x.bytesOut = x.method === 'HEAD' ? 0 : length
  }
  return whole(x, x.method === 'HEAD' ? null : body, records)
}

function whole(x: GatewayExchange, body: string | Uint8Array | null, records: RecordsStep): Response {
  const init = { status: x.status, headers: x.out }
  const response = body instanceof Uint8Array ? new Response(bytesOf(body), init) : new Response(body, init)
  complete(x, records)
  return response
}

/** `BodyInit` wants bytes that are not shared between threads; ours never are. */
const bytesOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes)

function streamed(x: GatewayExchange, body: StreamBody, records: RecordsStep): Response {
  if (isServerResponse(x.outgoing)) {
    const { outgoing } = x
    outgoing.writeHead(x.status, x.out)
    outgoing.flushHeaders()
    const sink = new NodeSink(outgoing, x)
    sink.onClose(() => left(x, records))
    body(sink)
    sentMarker ??= alreadySent()
    return sentMarker
  }
  const { sink, stream } = webSink(x)
  sink.onClose(() => left(x, records))
  body(sink)
  return new Response(stream, { status: x.status, headers: x.out })
}

const isServerResponse = (outgoing: unknown): outgoing is ServerResponse =>
  typeof outgoing === 'object' && outgoing !== null && 'writeHead' in outgoing && 'flushHeaders' in outgoing
