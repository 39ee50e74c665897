/** What every benchmarked server does beside its duties: says where it listens, and tells its own CPU time and memory when asked. */
import type { AddressInfo, Server } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export interface PeerUsage {
  /** User and system CPU time of the whole process so far, microseconds. */
  readonly cpuUs: number
  readonly rssBytes: number
  readonly heapBytes: number
}

/** Announces the port over IPC and answers `usage` and `stop` messages. */
export function announce(server: Server): void {
  const tell = () => process.send?.({ port: (server.address() as AddressInfo).port })
  if (server.listening) tell()
  else server.once('listening', tell)
  answerUsage()
}

export function announcePort(port: number): void {
  process.send?.({ port })
  answerUsage()
}

function answerUsage(): void {
  process.on('message', (message) => {
    if (message === 'stop') process.exit(0)
    if (message === 'collect') {
      setFlagsFromString('--expose-gc')
      const collect: unknown = runInNewContext('gc')
      if (typeof collect === 'function') for (let round = 0; round < 3; round += 1) collect()
      process.send?.({ heapBytes: process.memoryUsage().heapUsed })
    }
    if (message !== 'usage') return
    const { user, system } = process.cpuUsage()
    const { rss, heapUsed } = process.memoryUsage()
    process.send?.({ usage: { cpuUs: user + system, rssBytes: rss, heapBytes: heapUsed } satisfies PeerUsage })
  })
  process.on('disconnect', () => process.exit(0))
}
