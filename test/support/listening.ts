/** A gateway of hand-written contracts behind a real socket; every server ends with its test. */
import { connect } from 'node:net'
import { afterEach } from 'vitest'
import type { OperationContract } from '../../src/gateway/contract.ts'
import { type RunningServer, type ServerOptions, startServer } from '../../src/gateway/server/index.ts'
import { anything, json, operation } from './contracts.ts'
import { type TestGatewayOptions, testGateway } from './gateway.ts'

const servers: RunningServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop(1_000)
})

export async function listen(
  operations: readonly OperationContract[],
  options: TestGatewayOptions = {},
  server: Partial<ServerOptions> = {},
): Promise<{ server: RunningServer; gateway: ReturnType<typeof testGateway> }> {
  const gateway = testGateway(operations, options)
  const running = await startServer({ gateway, host: '127.0.0.1', port: 0, ...server })
  servers.push(running)
  return { server: running, gateway }
}

/** Sends bytes as they are and reads until the server closes. */
export const raw = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let received = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      received += chunk
    })
    socket.on('close', () => resolve(received))
    socket.on('error', reject)
  })

export const read = operation({ operationId: 'read', method: 'get', path: '/read/{id}' })
export const write = operation({
  operationId: 'write',
  method: 'post',
  path: '/write',
  body: { required: true, media: [json(anything, { maxBytes: 1_000 })] },
})
export const follow = operation({
  operationId: 'follow',
  method: 'get',
  path: '/follow',
  responses: [
    { status: '200', media: [{ mediaType: 'text/event-stream', kind: 'events', schema: null, stream: { tick: anything } }], headers: {} },
  ],
})

/** Resolves when the signal is aborted. */
export const until = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
