/**
 * The step records of one simulation, as columns of numbers: a hundred thousand ticks draw from them without an object for each. Ticks ascend; they need
 * not be all there (a long trace comes as each n-th tick), and a part can be filled in later. When it is full, the older half is thinned.
 */
import { lastAtMost } from '../charts/reduce.ts'
import type { AgentRecord, CollapseWarning, FieldRecord, LastMove, Phase, StepRecord, WarningLevel } from './types.ts'

export const phases: readonly Phase[] = ['resonant', 'volatile', 'stagnant']
const levels: readonly (WarningLevel | null)[] = [null, 'watch', 'warning', 'critical']
const moves: readonly LastMove[] = ['idle', 'left', 'stay', 'right']

export interface AgentColumns {
  readonly id: string
  b: Int8Array
  move: Uint8Array
  lambda: Float64Array
  gamma: Float64Array
  total: Float64Array
  /** 1 while it lives. */
  alive: Uint8Array
}
export interface FieldColumns {
  readonly id: string
  readonly kind: FieldRecord['kind']
  b: Int8Array
  strength: Float64Array
}

/** Rows in a row of one level, for one agent. */
export interface WarnedRun {
  readonly first: number
  readonly count: number
  readonly level: WarningLevel
  /** Index in `agents`. */
  readonly agent: number
}

type Column = Int8Array | Uint8Array | Float64Array

/** What was known at a tick, put together again. */
export interface Snapshot {
  readonly t: number
  readonly stability: number
  readonly minStability: number
  readonly phase: Phase
  readonly warning: { readonly level: WarningLevel; readonly agent: string; readonly stepsToImpact: number } | null
  readonly agents: readonly AgentRecord[]
  readonly fields: readonly FieldRecord[]
}

export class TraceStore {
  rows = 0
  t: Float64Array
  stability: Float64Array
  minStability: Float64Array
  phase: Uint8Array
  /** 0: no warning; else the index in `levels`. */
  level: Uint8Array
  /** Index in `agents` of whom the warning is for. */
  warnedAgent: Uint8Array
  steps: Uint8Array
  readonly agents: readonly AgentColumns[]
  readonly fields: readonly FieldColumns[]
  /** Lateral positions reach from -radius to radius. */
  readonly radius: number
  readonly #maxRows: number
  readonly #agentIndex: ReadonlyMap<string, number>

  /**
   * @param first any record: which agents and fields there are never changes
   * @param maxRows above it the older half is thinned to every second row
   */
  constructor(first: StepRecord, radius: number, maxRows = 200_000) {
    const capacity = 256
    this.radius = radius
    this.#maxRows = maxRows
    this.t = new Float64Array(capacity)
    this.stability = new Float64Array(capacity)
    this.minStability = new Float64Array(capacity)
    this.phase = new Uint8Array(capacity)
    this.level = new Uint8Array(capacity)
    this.warnedAgent = new Uint8Array(capacity)
    this.steps = new Uint8Array(capacity)
    this.agents = first.agents.map(({ id }) => ({
      id,
      b: new Int8Array(capacity),
      move: new Uint8Array(capacity),
      lambda: new Float64Array(capacity),
      gamma: new Float64Array(capacity),
      total: new Float64Array(capacity),
      alive: new Uint8Array(capacity),
    }))
    this.fields = first.state.fields.map(({ id, kind }) => ({ id, kind, b: new Int8Array(capacity), strength: new Float64Array(capacity) }))
    this.#agentIndex = new Map(this.agents.map(({ id }, index) => [id, index]))
  }

  /** The last tick that is known; -1 without any. */
  get lastTick(): number {
    return this.rows === 0 ? -1 : (this.t[this.rows - 1] ?? -1)
  }

  /** Takes what comes next; a tick that is known or passed already is left out, so that overlapping sources need no care. */
  append(record: StepRecord): boolean {
    if (record.t <= this.lastTick) return false
    if (this.rows >= this.#maxRows) this.#thin()
    if (this.rows === this.t.length) this.#each((column) => grown(column, this.rows * 2))
    this.#write(this.rows, record)
    this.rows += 1
    return true
  }

  /** Replaces the rows of the ticks from the first of `records` to its last by these, which ascend. */
  refine(records: readonly StepRecord[]): void {
    const first = records[0]
    const last = records.at(-1)
    if (first === undefined || last === undefined) return
    const start = lastAtMost(this.t, this.rows, first.t - 1) + 1
    const end = lastAtMost(this.t, this.rows, last.t) + 1
    const more = records.length - (end - start)
    const rows = this.rows + more
    this.#each((column) => {
      const wide = rows > column.length ? grown(column, Math.max(rows, column.length * 2)) : column
      wide.copyWithin(start + records.length, end, this.rows)
      return wide
    })
    this.rows = rows
    for (const [index, record] of records.entries()) this.#write(start + index, record)
    while (this.rows > this.#maxRows) this.#thin()
  }

  /** The row that holds at a tick: of it, or the last before it; -1 before the first. */
  rowAt(tick: number): number {
    return lastAtMost(this.t, this.rows, tick)
  }

  /** Mean number of ticks from one row to the next between two ticks: 1 where nothing is left out. */
  density(from: number, to: number): number {
    const first = Math.max(this.rowAt(from), 0)
    const last = this.rowAt(to)
    if (last <= first) return 1
    return ((this.t[last] ?? 0) - (this.t[first] ?? 0)) / (last - first)
  }

  /** Where among these rows somebody was warned. */
  warned(first: number, count: number): WarnedRun[] {
    const runs: WarnedRun[] = []
    for (let row = first; row < first + count; ) {
      const at = this.level[row] ?? 0
      const agent = this.warnedAgent[row] ?? 0
      let next = row + 1
      while (next < first + count && this.level[next] === at && this.warnedAgent[next] === agent) next += 1
      const level = levels[at] ?? null
      if (level !== null) runs.push({ first: row, count: next - row, level, agent })
      row = next
    }
    return runs
  }

  snapshot(row: number): Snapshot | null {
    if (row < 0 || row >= this.rows) return null
    const level = levels[this.level[row] ?? 0] ?? null
    return {
      t: this.t[row] ?? 0,
      stability: this.stability[row] ?? 0,
      minStability: this.minStability[row] ?? 0,
      phase: phases[this.phase[row] ?? 0] ?? 'resonant',
      warning:
        level === null ? null : { level, agent: this.agents[this.warnedAgent[row] ?? 0]?.id ?? '', stepsToImpact: this.steps[row] ?? 0 },
      agents: this.agents.map((agent) => ({
        id: agent.id,
        b: agent.b[row] ?? 0,
        lastMove: moves[agent.move[row] ?? 0] ?? 'idle',
        lambda: agent.lambda[row] ?? 0,
        gamma: agent.gamma[row] ?? 0,
        stability: agent.total[row] ?? 0,
        alive: agent.alive[row] === 1,
      })),
      fields: this.fields.map(({ id, kind, b, strength }) => ({ id, kind, b: b[row] ?? 0, strength: strength[row] ?? 0 })),
    }
  }

  #write(row: number, { t, state, warning, agents }: StepRecord): void {
    this.t[row] = t
    this.stability[row] = state.stability
    this.minStability[row] = state.minStability
    this.phase[row] = Math.max(phases.indexOf(state.phase), 0)
    this.#writeWarning(row, warning)
    for (const [index, columns] of this.agents.entries()) {
      const agent = agents[index]
      if (agent === undefined) throw new Error(`The record of tick ${t} has no agent ${columns.id}.`)
      columns.b[row] = agent.b
      columns.move[row] = Math.max(moves.indexOf(agent.lastMove), 0)
      columns.lambda[row] = agent.lambda
      columns.gamma[row] = agent.gamma
      columns.total[row] = agent.stability
      columns.alive[row] = agent.alive ? 1 : 0
    }
    for (const [index, columns] of this.fields.entries()) {
      const field = state.fields[index]
      if (field === undefined) throw new Error(`The record of tick ${t} has no field ${columns.id}.`)
      columns.b[row] = field.b
      columns.strength[row] = field.strength
    }
  }

  #writeWarning(row: number, warning: CollapseWarning | null): void {
    this.level[row] = warning === null ? 0 : levels.indexOf(warning.level)
    this.warnedAgent[row] = warning === null ? 0 : (this.#agentIndex.get(warning.agent) ?? 0)
    this.steps[row] = warning === null ? 0 : warning.stepsToImpact
  }

  /** Every second row of the older half goes; the first of all stays. */
  #thin(): void {
    const half = this.rows >> 1
    const kept = (half + 1) >> 1
    this.#each((column) => {
      for (let index = 1; index < kept; index += 1) column[index] = column[index * 2] ?? 0
      column.copyWithin(kept, half, this.rows)
      return column
    })
    this.rows -= half - kept
  }

  #each(change: <Kind extends Column>(column: Kind) => Kind): void {
    this.t = change(this.t)
    this.stability = change(this.stability)
    this.minStability = change(this.minStability)
    this.phase = change(this.phase)
    this.level = change(this.level)
    this.warnedAgent = change(this.warnedAgent)
    this.steps = change(this.steps)
    for (const agent of this.agents) {
      agent.b = change(agent.b)
      agent.move = change(agent.move)
      agent.lambda = change(agent.lambda)
      agent.gamma = change(agent.gamma)
      agent.total = change(agent.total)
      agent.alive = change(agent.alive)
    }
    for (const field of this.fields) {
      field.b = change(field.b)
      field.strength = change(field.strength)
    }
  }
}

function grown<Kind extends Column>(column: Kind, capacity: number): Kind {
  // Its own kind: Int8Array of an Int8Array.
  const Constructor = column.constructor as new (length: number) => Kind
  const wide = new Constructor(capacity)
  wide.set(column)
  return wide
}
