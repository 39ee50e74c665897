/**
 * A simulation under way: the engine's state beside what this layer adds to it, the ids of events and the running trace hash. Advances tick by tick, so
 * that whoever drives it can stop between any two.
 */
import { TraceHash } from '../trace-hash.ts'
import type { Ending, Engine, EngineEvent, GhostBranch, Observer, Scenario, StepRecord, TimedInput } from '../types.ts'
import { eventId } from './ids.ts'
import { LineEncoder } from './lines.ts'
import type { EventRecord, Position } from './types.ts'

export interface ComputedTick {
  readonly record: StepRecord
  /** A view that the next tick overwrites. */
  readonly line: Uint8Array
  /** Of the `tick` event. */
  readonly ordinal: number
  readonly events: readonly EventRecord[]
  readonly ghostBranches: readonly GhostBranch[]
}

/** Where a simulation of `scenario` begins. */
export const beginning = (engine: Engine, scenario: Scenario): Position => ({
  engineVersion: engine.version,
  state: engine.serialize(engine.create(scenario)),
  hashState: new TraceHash().save(),
  tick: 0,
  lastOrdinal: -1,
})

const nothing: readonly TimedInput[] = []

export class Course {
  readonly #engine: Engine
  readonly #inputs: ReadonlyMap<number, readonly TimedInput[]>
  readonly #hash: TraceHash
  readonly #lines = new LineEncoder()
  readonly #observer: Observer
  #state: unknown
  #record: StepRecord
  #lastOrdinal: number
  #ended: Ending | null = null
  /** The last position known, to compute the state again from. */
  #known: Position
  /** The state may hold a part of a tick that was not completed. */
  #torn = false
  #events: EngineEvent[] = []
  #ghostBranches: GhostBranch[] = []
  #completed: StepRecord | null = null

  /** `inputs` in order of acceptance; those up to `position.tick` are left alone. */
  constructor(engine: Engine, position: Position, inputs: readonly TimedInput[]) {
    this.#engine = engine
    this.#inputs = Map.groupBy(inputs, (input) => input.tick)
    this.#hash = TraceHash.restore(position.hashState)
    this.#state = engine.deserialize(position.state)
    this.#record = engine.record(this.#state)
    this.#lastOrdinal = position.lastOrdinal
    this.#known = position
    this.#observer = {
      event: (event) => void this.#events.push(event),
      ghost: (branch) => void this.#ghostBranches.push(branch),
      step: (record) => {
        this.#completed = record
      },
    }
    if (this.#record.t !== position.tick)
      throw new RangeError(`The state is one of tick ${this.#record.t}; the position says ${position.tick}.`)
  }

  get tick(): number {
    return this.#record.t
  }
  get record(): StepRecord {
    return this.#record
  }
  /** Set as soon as no further tick can be computed. */
  get ended(): Ending | null {
    return this.#ended
  }

  /** Computes one tick. Null when the simulation has ended without it. */
  advance(): ComputedTick | null {
    if (this.#ended !== null) return null
    this.#completed = null
    this.#ended = this.#engine.advance(this.#state, this.#inputs.get(this.tick + 1) ?? nothing, 1, this.#observer).ended
    const record = this.#completed as StepRecord | null
    if (record === null) {
      this.#torn = true
      return null
    }
    const line = this.#lines.encode(record)
    this.#hash.update(line)
    this.#record = record
    this.#lastOrdinal = -1
    const events = this.#stamped()
    this.#lastOrdinal += 1
    const ghostBranches = this.#ghostBranches
    this.#ghostBranches = []
    return { record, line, ordinal: this.#lastOrdinal, events, ghostBranches }
  }

  /**
   * What took effect in the tick that a halt kept from being computed. It belongs to the tick before, since no id may lie beyond the present tick. What
   * happened in a tick that failed did not happen.
   */
  afterwards(): readonly EventRecord[] {
    if (this.#ended !== 'halt') this.#events = []
    return this.#stamped()
  }

  #stamped(): readonly EventRecord[] {
    const tick = this.tick
    const events = this.#events.map(({ event, data }) => {
      this.#lastOrdinal += 1
      return { id: eventId(tick, this.#lastOrdinal), tick, event, data } as EventRecord
    })
    this.#events = []
    return events
  }

  /** `sha256:` and hex, over the lines of ticks 1 to the present one. */
  traceHash(): string {
    return this.#hash.digest()
  }

  position(): Position {
    if (this.#known.tick === this.tick && this.#known.lastOrdinal === this.#lastOrdinal) return this.#known
    if (this.#torn) {
      // The inputs of the tick that was not completed are not part of the position: the state before them is computed again.
      const { state, tick } = this.#known
      this.#state = this.#engine.deserialize(state)
      const inputs = [...this.#inputs].flatMap(([at, given]) => (at > tick && at <= this.tick ? given : nothing))
      this.#engine.advance(this.#state, inputs, this.tick - tick, {})
      this.#torn = false
    }
    this.#known = {
      engineVersion: this.#engine.version,
      state: this.#engine.serialize(this.#state),
      hashState: this.#hash.save(),
      tick: this.tick,
      lastOrdinal: this.#lastOrdinal,
    }
    return this.#known
  }
}
