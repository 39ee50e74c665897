/** Kairos over HTTP, in the process as it is started: how long people wait for ticks, what others feel of it, and what a follower costs. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { asStarted, median, Peer, peerScript } from './support/load.ts'
import { row, type Table } from './support/table.ts'

/** The key of the demo organization with limits that a benchmark does not meet. */
const headers = { 'x-api-key': 'krs_contract', 'content-type': 'application/json' }
const own = { ADMIN_EMAIL: 'bench@example.com', ADMIN_PASSWORD: 'a password for benchmarks', CONTRACT_KEYS: '1', NODE_ENV: 'development' }

const p99 = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? Number.NaN

interface Simulation {
  readonly id: string
  readonly t: number
}

class Kairos {
  readonly #origin: string
  constructor(port: number) {
    this.#origin = `http://127.0.0.1:${port}/v1`
  }

  request(path: string, body?: object, more: RequestInit = {}): Promise<Response> {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    return fetch(this.#origin + path, { ...init, ...more, headers: { ...headers, ...more.headers } })
  }
  async json<T>(path: string, body?: object): Promise<T> {
    const answer = await this.request(path, body)
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as T
  }
  simulation(): Promise<Simulation> {
    return this.json('/simulations', { scenarioId: 'capability-divergence' })
  }
  step(id: string, ticks: number): Promise<unknown> {
    return this.json(`/simulations/${id}/step`, { ticks, include: [] })
  }
  /** Reads until the signal aborts; calls back with each event's name. */
  async follow(id: string, signal: AbortSignal, heard: (event: string) => void): Promise<void> {
    const answer = await this.request(`/simulations/${id}/events`, undefined, { signal })
    const decoder = new TextDecoder()
    let rest = ''
    try {
      for await (const bytes of answer.body ?? []) {
        const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
        rest = lines.pop() ?? ''
        for (const line of lines) if (line.startsWith('event: ')) heard(line.slice(7))
      }
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}
const times = async (count: number, work: () => Promise<unknown>): Promise<number[]> => {
  const taken: number[] = []
  for (let n = 0; n < count; n++) taken.push(await timed(work))
  return taken
}

/** Light requests one after the other until `busy` is over. */
async function lightDuring(busy: Promise<unknown>, light: () => Promise<unknown>): Promise<number[]> {
  let over = false
  const end = busy.finally(() => {
    over = true
  })
  const taken: number[] = []
  while (!over) taken.push(await timed(light))
  await end
  return taken
}

/** Milliseconds from the answer to a step to its `tick` event at a follower. */
async function eventLag(kairos: Kairos, rounds: number): Promise<number> {
  const { id } = await kairos.simulation()
  const stop = new AbortController()
  let hear = (_event: string): void => undefined
  const opened = new Promise<void>((resolve) => {
    hear = () => resolve()
  })
  const following = kairos.follow(id, stop.signal, (event) => hear(event))
  await opened
  const lags: number[] = []
  for (let n = 0; n < rounds; n++) {
    const { promise: ticked, resolve } = Promise.withResolvers<number>()
    hear = (event) => {
      if (event === 'tick') resolve(performance.now())
    }
    await kairos.step(id, 1)
    const answered = performance.now()
    lags.push(Math.max(0, (await ticked) - answered))
  }
  stop.abort()
  await following
  return median(lags)
}

/** Microseconds of the server's CPU for each tick of playbacks at 200 ticks/s, with so many followers each. */
async function cpuPerTick(peer: Peer, kairos: Kairos, followers: number, seconds: number): Promise<number> {
  const { id } = await kairos.simulation()
  const stop = new AbortController()
  const following = Array.from({ length: followers }, () => kairos.follow(id, stop.signal, () => undefined))
  await kairos.json(`/simulations/${id}/playback`, { action: 'play', ticksPerSecond: 200 })
  await delay(500)
  const from = await kairos.json<Simulation>(`/simulations/${id}`)
  const before = await peer.usage()
  await delay(seconds * 1000)
  const after = await peer.usage()
  const to = await kairos.json<Simulation>(`/simulations/${id}`)
  await kairos.json(`/simulations/${id}/playback`, { action: 'stop' })
  stop.abort()
  await Promise.all(following)
  return (after.cpuUs - before.cpuUs) / Math.max(1, to.t - from.t)
}

export async function kairosTable(rounds: number, seconds: number): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'specway-bench-'))
  const peer = await Peer.start('kairos', peerScript('service'), { ...own, DATA_DIR: folder }, asStarted)
  try {
    const kairos = new Kairos(peer.port)
    const { id } = await kairos.simulation()
    // Until V8 has optimised the database and the way to it, a second or two of steps, its compiler is what is measured.
    const first = median(await times(200, () => kairos.step(id, 1)))
    await times(rounds * 400, () => kairos.step(id, 1))
    const one = median(await times(rounds * 100, () => kairos.step(id, 1)))
    const many = median(
      await times(rounds, async () => {
        const fresh = await kairos.simulation()
        await kairos.step(fresh.id, 10_000)
      }),
    )
    const firstLine = median(
      await times(rounds, async () => {
        const answer = await kairos.request(
          '/simulations/run',
          { scenarioId: 'capability-divergence', ticks: 10_000 },
          { headers: { accept: 'application/x-ndjson' } },
        )
        const reader = answer.body?.getReader()
        await reader?.read()
        void (async () => {
          while ((await reader?.read())?.done === false);
        })()
      }),
    )
    await delay(1_500)
    const long = await kairos.simulation()
    await kairos.step(long.id, 2_990)
    const single = median(await times(rounds * 10, () => kairos.json(`/simulations/${long.id}/trace?from=1999&to=1999`)))
    const four = await Promise.all(Array.from({ length: 4 }, () => kairos.simulation()))
    const light = () => kairos.json(`/simulations/${id}`)
    await times(100, light)
    const quiet = await times(400, light)
    const busy = await lightDuring(Promise.all(four.map((simulation) => kairos.step(simulation.id, 10_000))), light)
    const lag = await eventLag(kairos, rounds * 10)
    const alone = await cpuPerTick(peer, kairos, 0, seconds)
    const followed = await cpuPerTick(peer, kairos, 10, seconds)
    return {
      title: 'Kairos over HTTP, embedded database',
      notes: [
        `A step of one tick, the first 200 of the process: ${first.toFixed(1)} ms.`,
        `A light request (GET of a simulation): p99 ${p99(quiet).toFixed(1)} ms at rest; ${busy.length} of them beside four steps of 10,000 ticks.`,
        `CPU of a played tick at 200 ticks/s: ${alone.toFixed(0)} us alone, ${followed.toFixed(0)} us with ten followers.`,
      ],
      rows: [
        row('a step of one tick, answered', one, 'ms', 'at most', 3, 2),
        row('a new simulation and a step of 10,000 ticks, two agents', many, 'ms', 'at most', 400, 200),
        row('first line of a run in NDJSON', firstLine, 'ms', 'at most', 50, 20),
        row('one tick of a trace, up to 1,000 recomputed', single, 'ms', 'at most', 30, 15),
        row('p99 of a light request beside four steps of 10,000 ticks', p99(busy), 'ms', 'at most', 20, 10),
        row('an event at its follower after the answer of its step', lag, 'ms', 'at most', 50, 5),
        row('CPU that a follower adds to a played tick', (followed - alone) / 10, 'us', 'at most', 200, 50),
      ],
    }
  } finally {
    await peer.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
