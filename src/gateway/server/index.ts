/** The listening server: HTTP/1.1, or HTTP/2 and 1.1 over TLS, with limits on what arrives and a graceful end. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { onClientError, onConnect } from './client-errors.ts'
import { gatewayListener, type ServedGateway } from './listener.ts'
import { refusePlainHttp } from './plain-http.ts'

export interface ServerOptions {
  readonly gateway: ServedGateway
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  /** The certificate chain and the key, PEM. */
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer } | null
  /** A connection without a request is closed after this. Longer than a load balancer's own, which would otherwise write into a closing one. */
  readonly keepAliveTimeoutMs?: number
  /** All headers must have arrived. */
  readonly headersTimeoutMs?: number
  /** The whole request must have arrived, uploads included. */
  readonly requestTimeoutMs?: number
  readonly maxHeaderBytes?: number
}

export interface RunningServer {
  readonly url: string
  readonly port: number
  /**
   * Stops accepting, ends event streams, waits for what runs, at most `timeoutMs`; shortly before that handlers are told to end, and at last what is left
   * is broken off.
   * @returns whether everything ended by itself
   */
  stop(timeoutMs: number): Promise<boolean>
}

/** What handlers have, at most, from being told to end until their connections are broken off. */
const partingMs = 2_000

/** Resolves once it listens. Rejects when it cannot listen there. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { gateway, host, port, tls } = options
  const listener = gatewayListener(gateway)
  const limits = {
    keepAliveTimeout: options.keepAliveTimeoutMs ?? 75_000,
    headersTimeout: options.headersTimeoutMs ?? 15_000,
    requestTimeout: options.requestTimeoutMs ?? 300_000,
    maxHeaderSize: options.maxHeaderBytes ?? 16_384,
    connectionsCheckingInterval: 1_000,
    // Refused below, in the envelope.
    requireHostHeader: false,
    // Node would drop the second of two `Authorization` or `Host` headers in silence; joined, they are no credential and no host.
    joinDuplicateHeaders: true,
    // A request that announces no body is over with its headers: no stream has to end.
    optimizeEmptyRequests: true,
  }
  const secure = tls === undefined || tls === null ? null : tls
  const server: Server | Http2SecureServer =
    secure === null
      ? createServer({ ...limits, noDelay: true }, listener)
      : createSecureServer(
          {
            ...limits,
            allowHTTP1: true,
            cert: secure.cert,
            key: secure.key,
          },
          listener,
        )
  const sessions = new Set<ServerHttp2Session>()
  const sockets = new Set<Socket>()
  server.on('clientError', onClientError)
  // Refused by the gateway; without a listener Node would, bare.
  server.on('checkExpectation', listener)
  // HTTP/2 has a stream for it, on which it is refused as any other target that cannot be.
  server.on('connect', (incoming: IncomingMessage | Http2ServerRequest, to: Duplex | Http2ServerResponse) => {
    if (to instanceof Http2ServerResponse) listener(incoming, to)
    else onConnect(to)
  })
  if (secure !== null) {
    refusePlainHttp(server as Http2SecureServer, limits.headersTimeout)
    server.on('secureConnection', (socket: Socket) => track(sockets, socket))
    ;(server as Http2SecureServer).on('session', (session) => track(sessions, session))
  }
  server.on('connection', (socket: Socket) => track(sockets, socket))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address() as AddressInfo
  const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address

  return {
    port: address.port,
    url: `${secure === null ? 'http' : 'https'}://${shown === '0.0.0.0' || shown === '[::]' ? 'localhost' : shown}:${address.port}`,
    stop: async (timeoutMs) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      gateway.stop()
      for (const session of sessions) session.close()
      // A connection that is kept alive becomes idle when its last answer has left.
      const sweep = setInterval(() => {
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }, 50)
      const ask = setTimeout(() => gateway.abort(), Math.max(0, timeoutMs - Math.min(partingMs, timeoutMs / 4)))
      let timer: ReturnType<typeof setTimeout> | undefined
      const late = new Promise<'late'>((resolve) => {
        timer = setTimeout(() => resolve('late'), timeoutMs)
      })
      const outcome = await Promise.race([closed, late])
      clearTimeout(ask)
      clearTimeout(timer)
      if (outcome === 'late') {
        for (const session of sessions) session.destroy()
        for (const socket of sockets) socket.destroy()
        await closed
      }
      clearInterval(sweep)
      return outcome !== 'late'
    },
  }
}

function track<T extends { once(event: 'close', listener: () => void): unknown }>(set: Set<T>, item: T): void {
  set.add(item)
  item.once('close', () => set.delete(item))
}
