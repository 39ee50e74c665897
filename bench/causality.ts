/**
 * The causality engine on one core: whole ticks (warnings, phases, a forecast every 50 ticks), light ticks (what a forecast is made of), a crowd, and
 * what memory holds after many, after a full collection. Rates are per second of processor time, collection of garbage included. There is no peer: nobody
 * else computes this.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { TraceHash } from '../src/engines/causality/trace-hash.ts'
import type { Observer, Scenario, TimedInput } from '../src/engines/causality/types.ts'
import { engine } from '../src/engines/causality/v1_4_4/index.ts'
import type { State } from '../src/engines/causality/v1_4_4/state.ts'
import { workspaceOf } from '../src/engines/causality/v1_4_4/workspace.ts'
import { turnWorld } from '../src/engines/causality/v1_4_4/world.ts'
import { row, type Table } from './support/table.ts'

/** Agents that are not lost in a million ticks. */
const lasting = (count: number): Scenario =>
  engine.complete({
    seed: 42,
    initialState: {},
    agents: Array.from({ length: count }, (_, i) => ({ id: `agent_${i}`, policy: { lambda: 0.5, gamma: 1.2 } })),
  })
/** Two that would fall from the cliff with their next step, and are kept from it: the costliest look ahead there is, in every tick. */
const imperilled = engine.complete({
  seed: 42,
  initialState: { positions: { left: 8, right: 10 } },
  agents: ['left', 'right'].map((id) => ({ id, policy: { lambda: 1, gamma: 1.5 } })),
})
const kept: readonly TimedInput[] = [{ tick: 1, input: { kind: 'moves', moves: { left: 'stay', right: 'stay' }, untilTick: 1e9 } }]

function advance(state: State, ticks: number, observer: Observer = {}, inputs: readonly TimedInput[] = []): void {
  const { ended } = engine.advance(state, inputs, ticks, observer)
  if (ended !== null) throw new Error(`The run ended (${ended}) at tick ${engine.tick(state)}: what follows would measure nothing.`)
}

function lightTicks(ticks: number): void {
  const state = engine.create(lasting(2))
  const work = workspaceOf(state)
  for (let n = 0; n < ticks; n += 1) {
    state.t += 1
    turnWorld(state, work, true, null)
  }
  if (state.living !== 2) throw new Error('An agent was lost: this would measure less.')
}

function warnedTicks(ticks: number): void {
  const state = engine.create(imperilled)
  advance(state, ticks, {}, kept)
  if (state.warning === null || state.living !== 2) throw new Error('Nobody is in danger: this would measure less.')
}

function hashedTicks(ticks: number): void {
  const hash = new TraceHash()
  advance(engine.create(lasting(2)), ticks, { step: (record) => hash.update(`${JSON.stringify(record)}\n`) })
  hash.digest()
}

/** Median ticks per second of processor time. */
function rate(rounds: number, ticks: number, work: (ticks: number) => void): number {
  const rates = Array.from({ length: rounds + 1 }, () => {
    const before = process.cpuUsage()
    work(ticks)
    const { user, system } = process.cpuUsage(before)
    return (ticks * 1e6) / (user + system)
  })
  // The first round is compiled on the way.
  return rates.slice(1).sort((a, b) => a - b)[Math.floor(rounds / 2)] as number
}

/** In MB, after a full collection. */
function liveHeap(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

export async function causalityTable(rounds: number, ticks: number): Promise<Table> {
  const whole = rate(rounds, ticks, (n) => advance(engine.create(lasting(2)), n))
  const warned = rate(rounds, ticks, warnedTicks)
  const light = rate(rounds, ticks * 10, lightTicks)
  const crowd = rate(rounds, Math.max(100, Math.round(ticks / 50)), (n) => advance(engine.create(lasting(64)), n))
  const hashed = rate(rounds, ticks, hashedTicks)

  const state = engine.create(lasting(2))
  const many = ticks * 10
  advance(state, Math.round(many / 20))
  const before = liveHeap()
  advance(state, many)
  const grown = Math.max(0, liveHeap() - before)
  return {
    title: 'Causality engine',
    notes: ['A forecast, 16 forks of 50 light ticks, is made every 50 whole ticks: of a whole tick, most is 16 light ones.'],
    rows: [
      row('whole ticks, two agents', whole, 'ticks/s', 'at least', 50_000, 100_000),
      row('whole ticks, two agents, both warned of in every tick', warned, 'ticks/s', 'at least', 50_000, 100_000),
      row('light ticks, two agents', light, 'ticks/s', 'at least', 500_000, 2_000_000),
      row('whole ticks, 64 agents', crowd, 'ticks/s', 'at least', 500, 2_000),
      row('whole ticks, two agents, as JSON lines with their SHA-256', hashed, 'ticks/s', 'at least', 25_000, 50_000),
      row(`live heap that ${many.toLocaleString('en')} ticks leave behind`, grown, 'MB', 'at most', 1, 0.1),
    ],
  }
}
