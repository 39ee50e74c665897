/** What the process costs at rest and over time: start, memory, open streams. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { makeRunFolder, postgresUrl, removeRunFolder } from '../test/support/postgres-server.ts'
import { asStarted, Peer, peerScript } from './support/load.ts'
import { benchKey, robotId } from './support/robot.ts'
import { row, type Table } from './support/table.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const admin = { ADMIN_EMAIL: 'bench@example.com', ADMIN_PASSWORD: 'a password for benchmarks', LOG_LEVEL: 'warn' }

const rssMb = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1000
}

/** Milliseconds from the start of the process to its first answer, and its memory `idleMs` later. */
async function startOnce(
  env: Readonly<Record<string, string>>,
  port: number,
  idleMs: number,
): Promise<{ firstMs: number; idleMb: number }> {
  const began = performance.now()
  const child = spawn(process.execPath, [...asStarted, main], {
    env: { ...process.env, ...admin, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const gone = once(child, 'exit')
  try {
    for (let answered = false; !answered; ) {
      if (child.exitCode !== null) throw new Error(`The process ended with ${child.exitCode}.`)
      answered = await fetch(`http://127.0.0.1:${port}/v1/robots`, { headers: { authorization: 'Bearer kai_live_demo' } }).then(
        (response) => response.status === 200,
        () => false,
      )
      if (!answered) await delay(5)
    }
    const firstMs = performance.now() - began
    await delay(idleMs)
    return { firstMs, idleMb: await rssMb(child.pid ?? 0) }
  } finally {
    child.kill('SIGTERM')
    await gone
  }
}

export async function startTable(rounds: number): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'specway-bench-'))
  const run = await makeRunFolder()
  try {
    const embedded = { DATA_DIR: folder, NODE_ENV: 'development' }
    const first = await startOnce(embedded, 18_181, 0)
    const warm: number[] = []
    const idle: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const measured = await startOnce(embedded, 18_181, 9_000)
      warm.push(measured.firstMs)
      idle.push(measured.idleMb)
    }
    const server = new URL(await postgresUrl(run))
    const sql = postgres(server.href, { max: 1 })
    await sql`create database bench`
    await sql.end()
    server.pathname = '/bench'
    const onServer = {
      DATA_DIR: folder,
      DATABASE_URL: server.href,
      SECRETS_KEY: randomBytes(32).toString('base64'),
      NODE_ENV: 'development',
      DEMO: '1',
    }
    await startOnce(onServer, 18_182, 0)
    const withServer = await startOnce(onServer, 18_182, 9_000)
    const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
    return {
      title: 'Start and memory at rest',
      notes: [`First start of all, with the creation of the database: ${(first.firstMs / 1000).toFixed(1)} s.`],
      rows: [
        row('start to first answer, warm embedded database', middle(warm) / 1000, 's', 'at most', 1.5, 0.8),
        row('resident memory, idle, embedded', middle(idle), 'MB', 'at most', 350, 250),
        row('resident memory, idle, with PostgreSQL', withServer.idleMb, 'MB', 'at most', 150, 110),
      ],
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
    await removeRunFolder(run)
  }
}

/** Memory before and after many requests, in the process that serves from memory. */
export async function memoryTable(requests: number): Promise<Table> {
  const peer = await Peer.start('specway', peerScript('specway'), {}, asStarted)
  const load = { path: `/v1/robots/${robotId}`, headers: { authorization: `Bearer ${benchKey}` } }
  try {
    await peer.measure({ ...load, amount: Math.min(50_000, requests) }, 1)
    const before = await peer.collected()
    await peer.measure({ ...load, amount: requests }, 1)
    const after = await peer.collected()
    return {
      title: 'Memory over time',
      notes: [
        `Live heap ${(before / 1e6).toFixed(1)} MB before, ${(after / 1e6).toFixed(1)} MB after ${requests.toLocaleString('en')} requests, each after a full collection.`,
      ],
      rows: [row(`live heap after ${requests.toLocaleString('en')} requests against before`, after / before, 'x', 'at most', 1.05, 1)],
    }
  } finally {
    await peer.stop()
  }
}

/** Open event streams on one process, embedded database. */
export async function streamsTable(streams: number): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'specway-bench-'))
  const peer = await Peer.start('specway', peerScript('service'), {
    DATA_DIR: folder,
    ...admin,
    NODE_ENV: 'development',
    CONTRACT_KEYS: '1',
  })
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
  try {
    const origin = `http://127.0.0.1:${peer.port}`
    const headers = { authorization: 'Bearer kai_live_contract', 'content-type': 'application/json' }
    const made = await fetch(`${origin}/v1/robots`, { method: 'POST', headers, body: '{"name":"bench","type":"custom"}' })
    const { id } = (await made.json()) as { id: string }
    const before = await peer.collected()
    const rssBefore = (await peer.usage()).rssBytes
    let open = 0
    let refused = 0
    for (let from = 0; from < streams; from += 100) {
      await Promise.all(
        Array.from({ length: Math.min(100, streams - from) }, async () => {
          const request = get(`${origin}/v1/robots/${id}/stream`, { agent, headers: { authorization: headers.authorization } })
          const [response] = (await once(request, 'response')) as [import('node:http').IncomingMessage]
          response.resume()
          response.on('error', () => undefined)
          request.on('error', () => undefined)
          if (response.statusCode === 200) open += 1
          else refused += 1
        }),
      )
    }
    const perStream = ((await peer.collected()) - before) / Math.max(1, open) / 1000
    const rssPerStream = ((await peer.usage()).rssBytes - rssBefore) / Math.max(1, open) / 1000
    return {
      title: 'Open event streams',
      notes: [
        `${open} open, ${refused} refused; live heap per stream ${perStream.toFixed(1)} kB, resident memory per stream ${rssPerStream.toFixed(1)} kB.`,
      ],
      rows: [
        row('open event streams on one process', open, 'streams', 'at least', Math.min(5_000, streams), Math.min(20_000, streams)),
        row('memory per open stream', perStream, 'kB', 'at most', 20, 10),
      ],
    }
  } finally {
    agent.destroy()
    await peer.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
