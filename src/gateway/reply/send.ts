/**
 * A finished reply as an answer: written to Node's own message where there is one, a `Response` elsewhere. Streams always go to Node's message
 * where they can, which keeps an open stream small.
 */
import type { ServerResponse } from 'node:http'
import { Http2ServerResponse } from 'node:http2'
import { JsonPieces } from '../contract.ts'
import type { FinishedReply, RecordsStep, StreamBody } from '../steps.ts'
import { NodeSink, webSink } from '../streams/sink.ts'
import { drainAfter } from '../transport/drain.ts'
import type { GatewayExchange } from '../transport/exchange.ts'
import { inTurns, pump } from './bytes.ts'

/** What was put off until the last byte has left, in reverse, then the records. */
function complete(x: GatewayExchange, records: RecordsStep): void {
  x.closed()
  try {
    records(x)
  } catch (error) {
    x.late(error)
  }
}

/** The stream is over, or its peer has gone: whoever still works for it hears of it. */
function left(x: GatewayExchange, records: RecordsStep): void {
  x.abort(new Error('The stream is over.'))
  complete(x, records)
}

/** Puts the head of the answer together in `x.out`; gives back the body, which HEAD does not have. */
function prepare(x: GatewayExchange, { status, headers, body }: FinishedReply): string | Uint8Array | StreamBody | null {
  const { out } = x
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) out[name] = name === 'vary' && out.vary !== undefined ? `${out.vary}, ${value}` : value
  }
  x.status = status
  if (typeof body === 'function') return x.method === 'HEAD' ? null : body
  if (body === null) {
    if (status !== 204 && status !== 304 && out['content-length'] === undefined) out['content-length'] = '0'
    return null
  }
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
  out['content-length'] = String(length)
  if (x.method === 'HEAD') return null
  if (body instanceof JsonPieces) return pump(inTurns(body))
  x.bytesOut = length
  return body
}

/** Throws before anything was sent, when a header cannot be. */
export function sendToNode(x: GatewayExchange, outgoing: ServerResponse, reply: FinishedReply, records: RecordsStep): void {
  const body = prepare(x, reply)
  outgoing.writeHead(x.status, x.out)
  if (typeof body === 'function') {
    streamToNode(x, outgoing, body, records)
    return
  }
  if (x.incoming !== undefined && x.method !== 'GET' && x.method !== 'HEAD') drainAfter(x.incoming, outgoing)
  if (body === null) outgoing.end()
  // Text of ASCII alone need not be encoded again; head and body leave in one write.
  else if (typeof body === 'string') outgoing.end(body, body.length === x.bytesOut ? 'latin1' : 'utf8')
  else outgoing.end(body)
  complete(x, records)
}

/** The head has been written. Only the stream of HTTP/2 knows when its peer is behind. */
function streamToNode(x: GatewayExchange, outgoing: ServerResponse | Http2ServerResponse, body: StreamBody, records: RecordsStep): void {
  if (!(outgoing instanceof Http2ServerResponse)) outgoing.flushHeaders()
  const sink = new NodeSink(outgoing instanceof Http2ServerResponse ? outgoing.stream : outgoing, x)
  sink.onClose(() => left(x, records))
  body(sink)
}

/** Tells `@hono/node-server` that the message has been written; touching `body` makes it a real `Response`, which is where that is looked for. */
const alreadySent = (): Response => {
  const response = new Response(null, { headers: { 'x-hono-already-sent': 'true' } })
  void response.body
  return response
}
let sentMarker: Response | null = null

export function toResponse(x: GatewayExchange, reply: FinishedReply, records: RecordsStep): Response {
  const body = prepare(x, reply)
  const init = { status: x.status, headers: x.out }
  if (typeof body !== 'function') {
    const response = new Response(body instanceof Uint8Array ? bytesOf(body) : body, init)
    complete(x, records)
    return response
  }
  if (x.outgoing !== undefined) {
    if (x.outgoing instanceof Http2ServerResponse) x.outgoing.writeHead(x.status, x.out)
    else x.outgoing.writeHead(x.status, x.out)
    streamToNode(x, x.outgoing, body, records)
    sentMarker ??= alreadySent()
    return sentMarker
  }
  const { sink, stream } = webSink(x)
  sink.onClose(() => left(x, records))
  body(sink)
  return new Response(stream, init)
}

/** `BodyInit` wants bytes that are not shared between threads; ours never are. */
const bytesOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes)
