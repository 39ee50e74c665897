/** The pipeline against what a user would pick instead, side by side in one run; and a document against a static file. */
import { setTimeout as delay } from 'node:timers/promises'
import { asStarted, type Figure, figureLine, figureOf, Peer, peerScript, sideBySide } from './support/load.ts'
import { benchKey, robotId, robotInput } from './support/robot.ts'
import { figure, type Row, row, type Table } from './support/table.ts'

const headers = { authorization: `Bearer ${benchKey}` }

export async function pipelineTables(rounds: number, seconds: number): Promise<Table[]> {
  const peers: Peer[] = []
  try {
    for (const name of ['bare', 'zod-openapi', 'fastify', 'specway'])
      peers.push(await Peer.start(name, peerScript(name), {}, name === 'specway' ? asStarted : []))
    const get = await sideBySide(peers, () => ({ path: `/v1/robots/${robotId}`, headers }), rounds, seconds)
    const post = await sideBySide(
      peers,
      () => ({
        path: '/v1/robots',
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(robotInput),
      }),
      rounds,
      seconds,
    )
    const throughput = figureOf(get, 'specway').requestsPerSecond / figureOf(get, 'bare').requestsPerSecond
    return [
      {
        title: 'GET one resource, handler in memory',
        notes: get.map(figureLine),
        rows: [...cpuRows(get), row('throughput against bare node:http', throughput, 'x', 'at least', 0.6, 0.75)],
      },
      { title: 'POST one resource, handler in memory', notes: post.map(figureLine), rows: cpuFigures(post) },
    ]
  } finally {
    for (const peer of peers) await peer.stop()
  }
}

function cpuRows(figures: readonly Figure[]): Row[] {
  const own = figureOf(figures, 'specway').cpuUsPerRequest
  return [
    row(
      'CPU per request against @hono/zod-openapi with validation only',
      own / figureOf(figures, 'zod-openapi').cpuUsPerRequest,
      'x',
      'at most',
      1,
      0.8,
    ),
    row('CPU per request against Fastify with the same duties', own / figureOf(figures, 'fastify').cpuUsPerRequest, 'x', 'at most', 1, 0.8),
  ]
}

/** The budget is about GET; a POST has the wait for its body, the transaction and the idempotency step besides. */
function cpuFigures(figures: readonly Figure[]): Row[] {
  const own = figureOf(figures, 'specway').cpuUsPerRequest
  return [
    figure('CPU per request against @hono/zod-openapi with validation only', own / figureOf(figures, 'zod-openapi').cpuUsPerRequest, 'x'),
    figure('CPU per request against Fastify with the same duties', own / figureOf(figures, 'fastify').cpuUsPerRequest, 'x'),
  ]
}

export async function documentTable(rounds: number, seconds: number): Promise<Table> {
  const peers = [await Peer.start('static', peerScript('static')), await Peer.start('specway', peerScript('specway'), {}, asStarted)]
  try {
    // Documents are compressed in the background after the start; what is measured is the time after that.
    await delay(12_000)
    const figures = await sideBySide(peers, () => ({ path: '/v1/openapi.json', headers: { 'accept-encoding': 'gzip' } }), rounds, seconds)
    const ratio = figureOf(figures, 'specway').requestsPerSecond / figureOf(figures, 'static').requestsPerSecond
    return {
      title: '/v1/openapi.json',
      notes: figures.map(figureLine),
      rows: [row('throughput against a static file from node:http, both compressed', ratio, 'x', 'at least', 0.8, 1)],
    }
  } finally {
    for (const peer of peers) await peer.stop()
  }
}

/** Two processes share the two cores with the load generator, so what counts is how much each second of their CPU time serves. */
export async function processesTable(rounds: number, seconds: number): Promise<Table> {
  const peers = [
    await Peer.start('one', peerScript('specway'), {}, asStarted),
    await Peer.start('two', peerScript('specway'), {}, asStarted),
  ]
  const load = { path: `/v1/robots/${robotId}`, headers }
  try {
    const [first, second] = peers
    if (first === undefined || second === undefined) throw new Error('Two processes were started.')
    await first.measure(load, seconds * 3)
    await second.measure(load, seconds * 3)
    const alone: number[] = []
    const together: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      alone.push(1 / (await first.measure(load, seconds)).cpuUsPerRequest)
      const both = await Promise.all([
        first.measure({ ...load, connections: 16 }, seconds),
        second.measure({ ...load, connections: 16 }, seconds),
      ])
      together.push(both.reduce((sum, figure) => sum + 1 / figure.cpuUsPerRequest, 0))
    }
    const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
    return {
      title: 'Two processes',
      notes: ['Requests per second of CPU time of the servers: the sum of two against one.'],
      rows: [row('two processes against one', median(together) / median(alone), 'x', 'at least', 1.7, 1.9)],
    }
  } finally {
    for (const peer of peers) await peer.stop()
  }
}
