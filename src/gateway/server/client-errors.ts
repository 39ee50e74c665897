/** What never becomes a request of the gateway's: answered in the envelope, with a request id, straight to the socket. */

import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { strictTransport } from '../compose/front.ts'
import { ApiError } from '../errors/catalogue.ts'
import { envelope } from '../errors/render.ts'
import { requestId } from '../transport/request-id.ts'

/** The same headers as every answer of the gateway has. */
export function bareRefusal(error: ApiError, secure: boolean): { readonly headers: Record<string, string>; readonly body: string } {
  const id = requestId(undefined)
  const body = JSON.stringify(envelope(error, id))
  return {
    headers: {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'x-request-id': id,
      vary: 'Origin',
      ...(secure && { 'strict-transport-security': strictTransport }),
    },
    body,
  }
}

/** Answers and closes. */
export function refuseOnSocket(socket: Duplex, error: ApiError): void {
  const { headers, body } = bareRefusal(error, 'encrypted' in socket)
  const head = [
    `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status] ?? ''}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `date: ${new Date().toUTCString()}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

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
  refuseOnSocket(socket, errorOf(error.code))
}

/** Node keeps the message that is being answered on its socket. */
const answering = (socket: Duplex): boolean => {
  const message: unknown = Reflect.get(socket, '_httpMessage')
  return typeof message === 'object' && message !== null && 'headersSent' in message && message.headersSent === true
}

/** For the server's `connect` of HTTP/1.1, whose connection Node gives away with it: there is no tunnel here, and no resource that the request names. */
export function onConnect(socket: Duplex): void {
  socket.on('error', () => socket.destroy())
  refuseOnSocket(socket, new ApiError('BAD_REQUEST', { message: 'There is no tunnel here.' }))
}
