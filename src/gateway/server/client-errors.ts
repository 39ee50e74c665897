/** What Node refuses before there is a request: answered in the envelope, with a request id, straight to the socket. */

import { type IncomingHttpHeaders, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { ApiError } from '../errors/catalogue.ts'
import { envelope, failureReply } from '../errors/render.ts'
import { requestId } from '../transport/request-id.ts'

function errorOf(code: string | undefined): ApiError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new ApiError('HEADERS_TOO_LARGE')
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new ApiError('REQUEST_TIMEOUT')
    default:
      return new ApiError('BAD_REQUEST')
  }
}

/** For the server's `clientError`. A connection that was reset, or on which an answer has begun, is only closed. */
export function onClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable || ('bytesWritten' in socket && answering(socket))) {
    socket.destroy()
    return
  }
  const refused = errorOf(error.code)
  const id = requestId(undefined)
  const body = JSON.stringify(envelope(refused, id))
  const head = [
    `HTTP/1.1 ${refused.status} ${STATUS_CODES[refused.status] ?? ''}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${id}`,
    `Date: ${new Date().toUTCString()}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

/** Node keeps the message that is being answered on its socket. */
const answering = (socket: Duplex): boolean => {
  const message: unknown = Reflect.get(socket, '_httpMessage')
  return typeof message === 'object' && message !== null && 'headersSent' in message && message.headersSent === true
}

/** The parts that HTTP/1.1 and HTTP/2 have in common. */
interface Incoming {
  readonly method?: string | undefined
  readonly headers: IncomingHttpHeaders
}
interface Outgoing {
  statusCode: number
  setHeader(name: string, value: string | number): unknown
  end(text: string): unknown
}

/** For the server's `checkExpectation`: an `Expect` header that is not `100-continue` (RFC 9110, 10.1.1), which Node would refuse without a body. */
export function onCheckExpectation(incoming: Incoming, outgoing: Outgoing): void {
  const { accept } = incoming.headers
  const given = incoming.headers['x-request-id']
  const id = requestId(typeof given === 'string' ? given : undefined)
  const { status, headers, body } = failureReply(new ApiError('EXPECTATION_FAILED'), id, accept)
  outgoing.statusCode = status
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value)
  outgoing.setHeader('content-length', Buffer.byteLength(String(body)))
  outgoing.setHeader('x-request-id', id)
  outgoing.end(incoming.method === 'HEAD' ? '' : String(body))
}
