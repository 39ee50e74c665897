/** Starts a server as a child process, loads it from this one, and measures throughput beside the server's own CPU time per request. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import type { PeerUsage } from './peer.ts'

export interface Load {
  readonly path: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** A fresh `Idempotency-Key` on each request. */
  readonly idempotencyKeys?: boolean
  /** A body of its own for each request; numbers are never given twice. */
  readonly numberedBody?: (n: string) => string
  /** So many requests instead of so many seconds. */
  readonly amount?: number
  readonly connections?: number
}
export interface Figure {
  readonly name: string
  readonly requestsPerSecond: number
  readonly cpuUsPerRequest: number
  readonly p99Ms: number
  readonly rssMb: number
  readonly errors: number
}

/** The flags of Node.js that `npm start` gives. */
export const asStarted: readonly string[] = ['--min-semi-space-size=16']

export const peerScript = (name: string): string => fileURLToPath(new URL(`../peers/${name}.ts`, import.meta.url))

export const figureLine = (figure: Figure): string =>
  `${figure.name}: ${Math.round(figure.requestsPerSecond)} requests/s, ${figure.cpuUsPerRequest.toFixed(1)} us of CPU each, p99 ${figure.p99Ms} ms${figure.errors > 0 ? `, ${figure.errors} ERRORS` : ''}`

export function figureOf(figures: readonly Figure[], name: string): Figure {
  const found = figures.find((figure) => figure.name === name)
  if (found === undefined) throw new Error(`There is no figure of ${name}.`)
  return found
}

export class Peer {
  readonly name: string
  readonly port: number
  readonly #child: ChildProcess

  private constructor(name: string, port: number, child: ChildProcess) {
    this.name = name
    this.port = port
    this.#child = child
  }

  /** `script` is a module that calls `announce`. */
  static async start(
    name: string,
    script: string,
    env: Readonly<Record<string, string>> = {},
    execArgv: readonly string[] = [],
  ): Promise<Peer> {
    const child = fork(script, [], {
      execArgv: [...execArgv],
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const [message] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => {
        throw new Error(`${name} ended with code ${String(code)} before it listened`)
      }),
    ])) as [{ port: number }]
    return new Peer(name, message.port, child)
  }

  async usage(): Promise<PeerUsage> {
    this.#child.send('usage')
    const [message] = (await once(this.#child, 'message')) as [{ usage: PeerUsage }]
    return message.usage
  }

  /** Live heap after a full collection, bytes. */
  async collected(): Promise<number> {
    this.#child.send('collect')
    const [message] = (await once(this.#child, 'message')) as [{ heapBytes: number }]
    return message.heapBytes
  }

  /** One timed window of `seconds`, after nothing: warm up with an earlier call. */
  async measure(load: Load, seconds: number): Promise<Figure> {
    const before = await this.usage()
    const result = await shoot(`http://127.0.0.1:${this.port}`, load, seconds)
    const after = await this.usage()
    const answered = result['2xx'] + result.non2xx
    return {
      name: this.name,
      requestsPerSecond: answered / result.duration,
      cpuUsPerRequest: (after.cpuUs - before.cpuUs) / Math.max(1, answered),
      p99Ms: result.latency.p99,
      rssMb: after.rssBytes / 1e6,
      errors: result.errors + result.timeouts + result.non2xx,
    }
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return
    const gone = once(this.#child, 'exit')
    this.#child.send('stop')
    await gone
  }
}

let numbered = 0

export function shoot(origin: string, load: Load, seconds: number): Promise<autocannon.Result> {
  const next = (): string => `${process.pid}-${Date.now()}-${++numbered}`
  const changing = load.idempotencyKeys === true || load.numberedBody !== undefined
  return autocannon({
    url: origin + load.path,
    method: load.method ?? 'GET',
    connections: load.connections ?? 32,
    ...(load.amount === undefined ? { duration: seconds } : { amount: load.amount }),
    headers: { ...load.headers },
    ...(load.body === undefined ? {} : { body: load.body }),
    ...(changing && {
      setupClient: (client: autocannon.Client) => {
        const change = (): void => {
          const body = load.numberedBody?.(next()) ?? load.body
          const headers = { ...load.headers, ...(load.idempotencyKeys === true && { 'idempotency-key': next() }) }
          client.setHeadersAndBody(headers, body ?? '')
        }
        change()
        client.on('response', change)
      },
    }),
  })
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/**
 * All peers side by side: one long warm-up each, until the compiler has settled, then `rounds` windows in turn, so that the machine's drift falls on all
 * of them. Medians.
 */
export async function sideBySide(peers: readonly Peer[], load: (peer: Peer) => Load, rounds: number, seconds: number): Promise<Figure[]> {
  const figures = new Map<Peer, Figure[]>()
  for (const peer of peers) await peer.measure(load(peer), Math.max(1, seconds * 3))
  for (let round = 0; round < rounds; round += 1) {
    for (const peer of peers) figures.set(peer, [...(figures.get(peer) ?? []), await peer.measure(load(peer), seconds)])
  }
  return peers.map((peer) => {
    const windows = figures.get(peer) ?? []
    const of = (key: 'requestsPerSecond' | 'cpuUsPerRequest' | 'p99Ms' | 'rssMb') => median(windows.map((figure) => figure[key]))
    return {
      name: peer.name,
      requestsPerSecond: of('requestsPerSecond'),
      cpuUsPerRequest: of('cpuUsPerRequest'),
      p99Ms: of('p99Ms'),
      rssMb: of('rssMb'),
      errors: windows.reduce((sum, figure) => sum + figure.errors, 0),
    }
  })
}
