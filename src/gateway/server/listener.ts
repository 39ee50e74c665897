/**
 * From Node's messages to the gateway. The plain case (HTTP/1, an origin-form target without dot segments, an ordinary host) goes straight to the
 * pipeline; everything else is normalised, or refused, by `@hono/node-server` and comes in through the app.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import { isIPv6, type Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { ApiError } from '../errors/catalogue.ts'
import type { Gateway } from '../pipeline.ts'
import { plainAddress } from '../transport/proxies.ts'
import { bareRefusal } from './client-errors.ts'

/** Characters of RFC 3986 that need no normalisation. */
const plainTarget = /^\/[!$&-;=?A-Z[\]_a-z~%]*$/
const dotSegment = /\/\.|%2e/i
const plainHost = /^[a-z0-9._-]+(?::[0-9]{2,5})?$/

export type ServedGateway = Pick<Gateway, 'fetch' | 'stop' | 'abort'> & Partial<Pick<Gateway, 'serve'>>

export type Listener = (incoming: IncomingMessage | Http2ServerRequest, outgoing: ServerResponse | Http2ServerResponse) => void

export function gatewayListener(gateway: ServedGateway): Listener {
  const generalOver = (secure: boolean) =>
    getRequestListener(gateway.fetch, {
      // No Host header (RFC 9112, 3.2), or a target or host that cannot be a URL.
      errorHandler: () => {
        const refused = new ApiError('BAD_REQUEST')
        const { headers, body } = bareRefusal(refused, secure)
        return new Response(body, { status: refused.status, headers })
      },
    })
  const [generalPlain, generalSecure] = [generalOver(false), generalOver(true)]
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
    if (!(incoming instanceof Http2ServerRequest) && !(outgoing instanceof Http2ServerResponse)) {
      nameHost(incoming)
      if (gateway.serve !== undefined && isPlain(incoming) && gateway.serve(incoming, outgoing)) return
    }
    // HTTP/2 is spoken over TLS only.
    const general = incoming instanceof Http2ServerRequest || 'encrypted' in incoming.socket ? generalSecure : generalPlain
    void general(incoming, outgoing)
  }
}

/**
 * HTTP/1.0 knows no Host, and an empty one says that the target has none (RFC 9112, 3.2): then it is the address that the caller has reached. Probes of
 * load balancers ask so.
 */
function nameHost({ headers, httpVersion, socket }: IncomingMessage): void {
  if (headers.host === '' || (headers.host === undefined && httpVersion === '1.0')) headers.host = reachedAt(socket)
}

function reachedAt({ localAddress, localPort }: Socket): string {
  const address = plainAddress(localAddress ?? '127.0.0.1')
  return `${isIPv6(address) ? `[${address}]` : address}:${localPort}`
}
