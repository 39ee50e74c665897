/**
 * From Node's messages to the gateway. The plain case (HTTP/1, an origin-form target without dot segments, an ordinary host) goes straight to the
 * pipeline; everything else is normalised, or refused, by `@hono/node-server` and comes in through the app.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import { getRequestListener } from '@hono/node-server'
import { ApiError } from '../errors/catalogue.ts'
import { envelope } from '../errors/render.ts'
import type { Gateway } from '../pipeline.ts'
import { requestId } from '../transport/request-id.ts'

/** Characters of RFC 3986 that need no normalisation. */
const plainTarget = /^\/[!$&-;=?A-Z[\]_a-z~%]*$/
const dotSegment = /\/\.|%2e/i
const plainHost = /^[a-z0-9._-]+(?::[0-9]{2,5})?$/

export type ServedGateway = Pick<Gateway, 'fetch' | 'stop' | 'abort'> & Partial<Pick<Gateway, 'serve'>>

export type Listener = (incoming: IncomingMessage | Http2ServerRequest, outgoing: ServerResponse | Http2ServerResponse) => void

export function gatewayListener(gateway: ServedGateway): Listener {
  const general = getRequestListener(gateway.fetch, {
    // No Host header (RFC 9112, 3.2), or a target or host that cannot be a URL.
    errorHandler: () => {
      const id = requestId(undefined)
      const refused = new ApiError('BAD_REQUEST')
      return new Response(JSON.stringify(envelope(refused, id)), {
        status: refused.status,
        headers: { 'content-type': 'application/json', 'x-request-id': id },
      })
    },
  })
  let lastHost = ''
  const isPlain = (incoming: IncomingMessage): boolean => {
    const { url = '' } = incoming
    if (!plainTarget.test(url) || dotSegment.test(url)) return false
    const host = incoming.headers.host ?? ''
    if (host === lastHost) return host !== ''
    if (!plainHost.test(host)) return false
    lastHost = host
    return true
  }
  return (incoming, outgoing) => {
    if (!(incoming instanceof Http2ServerRequest) && !(outgoing instanceof Http2ServerResponse) && gateway.serve !== undefined)
      if (isPlain(incoming) && gateway.serve(incoming, outgoing)) return
    void general(incoming, outgoing)
  }
}
