/** Plain HTTP on a port that speaks TLS: refused by name, where the handshake would only close the connection. */
import type { Http2SecureServer } from 'node:http2'
import type { Socket } from 'node:net'
import { ApiError } from '../errors/catalogue.ts'
import { refuseOnSocket } from './client-errors.ts'

/** What the caller still sends is read and dropped for so long, so that the answer is not lost. */
const partingMs = 1_000

/** A method begins with a letter; a handshake with the byte 22 (RFC 8446, 5.1). */
const isLetter = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122))

/** Looks at the first byte of every connection, and gives it back, before TLS has it. One that sends nothing for `patienceMs` is closed. */
export function refusePlainHttp(server: Http2SecureServer, patienceMs: number): void {
  const handshakes = server.listeners('connection')
  server.removeAllListeners('connection')
  server.on('connection', (socket: Socket) => {
    const close = (): void => {
      socket.destroy()
    }
    const look = (): void => {
      const first: Buffer | null = socket.read(1)
      if (first === null) {
        socket.once('readable', look)
        return
      }
      if (isLetter(first[0])) {
        refuseOnSocket(socket, new ApiError('HTTPS_REQUIRED'))
        socket.resume()
        setTimeout(close, partingMs).unref()
        return
      }
      socket.setTimeout(0).off('timeout', close).off('error', close).off('end', close)
      socket.unshift(first)
      for (const handshake of handshakes) Reflect.apply(handshake, server, [socket])
    }
    socket.on('error', close).on('end', close).setTimeout(patienceMs, close)
    look()
  })
}
