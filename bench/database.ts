/** What persistence costs: reads and idempotent writes through everything, against the bare driver behind node:http, on one PostgreSQL. */
import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { demoOrganization } from '../src/apis/platform/seed.ts'
import { makeRunFolder, postgresUrl, removeRunFolder } from '../test/support/postgres-server.ts'
import { asStarted, figureLine, figureOf, type Load, Peer, peerScript, sideBySide } from './support/load.ts'
import { row, type Table } from './support/table.ts'

const demoKey = 'kai_live_demo'
const headers = { authorization: `Bearer ${demoKey}`, 'content-type': 'application/json' }

export async function databaseTable(rounds: number, seconds: number): Promise<Table> {
  const folder = await makeRunFolder()
  const peers: Peer[] = []
  try {
    const server = await postgresUrl(folder)
    const sql = postgres(server, { max: 1 })
    await sql`create database bench`
    await sql.end()
    const url = new URL(server)
    url.pathname = '/bench'
    const env = {
      DATABASE_URL: url.href,
      BENCH_ORGANIZATION: demoOrganization.id,
      DATA_DIR: folder,
      SECRETS_KEY: randomBytes(32).toString('base64'),
      ADMIN_EMAIL: 'bench@example.com',
      ADMIN_PASSWORD: 'a password for benchmarks',
    }
    const specway = await Peer.start('specway', peerScript('service'), env, asStarted)
    const raw = await Peer.start('raw driver', peerScript('raw-postgres'), env)
    peers.push(specway, raw)
    const made = await fetch(`http://127.0.0.1:${specway.port}/v1/robots`, {
      method: 'POST',
      headers,
      body: '{"name":"bench","type":"custom"}',
    })
    if (made.status !== 201) throw new Error(`The robot of the benchmark was not made: ${made.status} ${await made.text()}`)
    const { id } = (await made.json()) as { id: string }
    const get = await sideBySide(peers, () => ({ path: `/v1/robots/${id}`, headers }), rounds, seconds)
    const insert = (peer: Peer): Load => ({
      path: '/v1/fleets',
      method: 'POST',
      headers,
      numberedBody: (n) => `{"name":"fleet ${n}"}`,
      idempotencyKeys: peer === specway,
    })
    const post = await sideBySide(peers, insert, rounds, seconds)
    const ratio = (figures: typeof get): number =>
      figureOf(figures, 'specway').requestsPerSecond / figureOf(figures, 'raw driver').requestsPerSecond
    return {
      title: 'PostgreSQL on the same machine',
      notes: [...get.map((figure) => `GET by id, ${figureLine(figure)}`), ...post.map((figure) => `POST, ${figureLine(figure)}`)],
      rows: [
        row('GET by id under row-level security, throughput against the raw driver', ratio(get), 'x', 'at least', 0.4, 0.6),
        row(
          'POST with Idempotency-Key, effect and key in one transaction, against the bare insert',
          ratio(post),
          'x',
          'at least',
          0.3,
          0.5,
        ),
      ],
    }
  } finally {
    for (const peer of peers) await peer.stop()
    await removeRunFolder(folder)
  }
}
