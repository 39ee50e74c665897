/** The pipeline against what a user would pick instead, side by side in one run. */
import { fileURLToPath } from 'node:url'
import { type Figure, Peer, sideBySide } from './support/load.ts'
import { benchKey, robotId, robotInput } from './support/robot.ts'

export interface Row {
  readonly what: string
  readonly ratio: number
  readonly must: string
  readonly holds: boolean
}
export interface Table {
  readonly title: string
  readonly figures: readonly Figure[]
  readonly rows: readonly Row[]
}

const script = (name: string): string => fileURLToPath(new URL(`./peers/${name}.ts`, import.meta.url))
const headers = { authorization: `Bearer ${benchKey}` }

export async function pipelineTables(rounds: number, seconds: number): Promise<Table[]> {
  const peers: Peer[] = []
  try {
    for (const name of ['bare', 'zod-openapi', 'fastify', 'specway']) peers.push(await Peer.start(name, script(name)))
    const get = await sideBySide(peers, () => ({ path: `/v1/robots/${robotId}`, headers }), rounds, seconds)
    const post = await sideBySide(
      peers,
      () => ({ path: '/v1/robots', method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(robotInput) }),
      rounds,
      seconds,
    )
    return [
      { title: 'GET one resource, handler in memory', figures: get, rows: ratios(get) },
      { title: 'POST one resource, handler in memory', figures: post, rows: ratios(post).slice(0, 2) },
    ]
  } finally {
    for (const peer of peers) await peer.stop()
  }
}

function ratios(figures: readonly Figure[]): Row[] {
  const of = (name: string): Figure => {
    const found = figures.find((figure) => figure.name === name)
    if (found === undefined) throw new Error(`No figure of ${name}.`)
    return found
  }
  const own = of('specway')
  const cpu = (peer: string, what: string): Row => {
    const ratio = own.cpuUsPerRequest / of(peer).cpuUsPerRequest
    return { what, ratio, must: '<= 1.0', holds: ratio <= 1 }
  }
  const throughput = own.requestsPerSecond / of('bare').requestsPerSecond
  return [
    cpu('zod-openapi', 'CPU per request against @hono/zod-openapi, validation only'),
    cpu('fastify', 'CPU per request against Fastify with the same duties'),
    { what: 'throughput against bare node:http', ratio: throughput, must: '>= 0.6', holds: throughput >= 0.6 },
  ]
}
