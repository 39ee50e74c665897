/** Simulations computed beside everything else that a process does: what its event loop feels of it, and how long people wait. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises'
import { Compute } from '../src/engines/causality/compute/compute.ts'
import { beginning } from '../src/engines/causality/compute/course.ts'
import type { AdvanceRequest, Segment } from '../src/engines/causality/compute/types.ts'
import { engines, newestVersion } from '../src/engines/causality/index.ts'
import type { Engine, Scenario } from '../src/engines/causality/types.ts'
import { median } from './support/load.ts'
import { row, type Table } from './support/table.ts'

const engine = engines[newestVersion] as Engine

const scenarioOf = (agents: number, seed: number): Scenario =>
  engine.complete({
    seed,
    initialState: {},
    rules: { haltOnCollapse: false },
    agents: Array.from({ length: agents }, (_, i) => ({ id: `agent_${i}`, policy: { lambda: 0.3 + (i % 7) / 10, gamma: 0.5 } })),
  })

function requestOf(agents: number, ticks: number, seed: number, lines = false): AdvanceRequest {
  const scenario = scenarioOf(agents, seed)
  const load = { agents, prophecyEvery: scenario.rules.prophecyEvery }
  return { position: beginning(engine, scenario), inputs: [], ticks, lines, load }
}

const p99 = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? Number.NaN

interface Felt {
  /** Event-loop delay, 99th percentile and greatest, ms; a timer of 1 ms is part of it. */
  readonly p99Ms: number
  readonly maxMs: number
}
/** What the event loop of this thread feels until `busy` is over. */
async function feel(busy: Promise<unknown>): Promise<Felt> {
  const histogram = monitorEventLoopDelay({ resolution: 1 })
  histogram.enable()
  await busy
  histogram.disable()
  return { p99Ms: histogram.percentile(99) / 1e6, maxMs: histogram.max / 1e6 }
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}
const line = (what: string, { p99Ms, maxMs }: Felt): string =>
  `${what}: event-loop delay p99 ${p99Ms.toFixed(1)} ms, at most ${maxMs.toFixed(1)} ms.`

/** Steps one after the other until `busy` is over, in ms each; at least one. */
async function stepsDuring(compute: Compute, busy: Promise<unknown>, request: AdvanceRequest): Promise<number[]> {
  let over = false
  const end = busy.finally(() => {
    over = true
  })
  const taken: number[] = []
  while (!over) {
    taken.push(await timed(() => compute.advance(request)))
    // As between requests: what is computed at once takes no turn of the event loop, and would keep messages out.
    await turn()
  }
  await end
  return taken
}

/** Four at once, whole, as four steps would be. */
const four = (compute: Compute, agents: number, ticks: number, lines: boolean): Promise<Segment[]> =>
  Promise.all([1, 2, 3, 4].map((seed) => compute.advance(requestOf(agents, ticks, seed, lines))))

async function firstLine(): Promise<number> {
  const compute = new Compute()
  try {
    return await timed(async () => {
      const stream = compute.stream({ ...requestOf(2, 10_000, 1, true), lead: true })
      await stream.next()
      await stream.return?.()
    })
  } finally {
    await compute.close()
  }
}

async function singleTick(compute: Compute): Promise<number> {
  const { inputs, load, position } = requestOf(2, 999, 1)
  const { traceHash } = await compute.advance(requestOf(2, 1_000, 1))
  const expected = [{ tick: 1_000, traceHash }]
  return timed(() => Array.fromAsync(compute.replay({ position, inputs, from: 999, to: 999, every: 1, expected, load })))
}

/** Megabytes more that are resident. */
const residentMb = (before: number): number => (process.memoryUsage.rss() - before) / 1e6

export async function computeTable(rounds: number, ticks: number): Promise<Table> {
  const before = process.memoryUsage.rss()
  const compute = new Compute({ idleMs: 1_000 })
  const atRest: Felt[] = []
  const runs: Felt[] = []
  const withLines: Felt[] = []
  const crowds: Felt[] = []
  const whole: number[] = []
  const small: number[] = []
  const short: number[] = []
  const first: number[] = []
  const single: number[] = []
  await compute.advance(requestOf(2, 1_000, 9))
  for (let round = 0; round < rounds; round += 1) {
    atRest.push(await feel(delay(500)))
    runs.push(await feel(four(compute, 2, ticks, false)))
    withLines.push(await feel(four(compute, 2, ticks, true)))
    crowds.push(await feel(four(compute, 16, ticks / 10, true)))
    whole.push(await timed(() => compute.advance(requestOf(2, ticks, round))))
    small.push(p99(await stepsDuring(compute, four(compute, 2, ticks, false), requestOf(2, 1, 5))))
    short.push(p99(await stepsDuring(compute, four(compute, 2, ticks, false), requestOf(2, 200, 5))))
    first.push(await firstLine())
    single.push(await singleTick(compute))
  }
  const busyMb = residentMb(before)
  for (let waited = 0; compute.threads > 0 && waited < 5_000; waited += 50) await delay(50)
  const idleMb = residentMb(before)
  await compute.close()
  const middle = (felt: readonly Felt[]): number => median(felt.map(({ p99Ms }) => p99Ms))
  const last = (felt: readonly Felt[]): Felt => felt.at(-1) ?? { p99Ms: Number.NaN, maxMs: Number.NaN }
  const count = ticks.toLocaleString('en')
  return {
    title: 'Simulations beside everything else',
    notes: [
      line('At rest', last(atRest)),
      line(`Four steps of ${count} ticks`, last(runs)),
      line('The same with their lines', last(withLines)),
      line('Four crowds of 16 agents with their lines', last(crowds)),
      `Resident memory: ${busyMb.toFixed(0)} MB more than at the start after all of it, ${idleMb.toFixed(0)} MB when the workers had ended.`,
    ],
    rows: [
      row(`event-loop delay p99, four steps of ${count} ticks`, middle(runs), 'ms', 'at most', 20, 5),
      row('the same, step lines handed over', middle(withLines), 'ms', 'at most', 20, 5),
      row('the same, 16 agents each', middle(crowds), 'ms', 'at most', 20, 5),
      row(`${count} ticks, two agents, in a worker`, median(whole), 'ms', 'at most', 400, 250),
      row('step of 1 tick, p99, beside the four', median(small), 'ms', 'at most', 3, 1),
      row('step of 200 ticks, p99, beside the four', median(short), 'ms', 'at most', 100, 50),
      row('first lines of a run, no worker started yet', median(first), 'ms', 'at most', 50, 10),
      row('one tick of a trace, 1,000 recomputed', median(single), 'ms', 'at most', 30, 20),
    ],
  }
}
