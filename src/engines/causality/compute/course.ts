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

/** Lets `inputs` take effect on `state` and computes one tick. */
export type Turn = (state: unknown, inputs: readonly TimedInput[], observer: Observer) => Ending | null

const nothing: readonly TimedInput[] = []

export class Course {
  readonly #engine: Engine
  readonly #inputs: ReadonlyMap<number, readonly TimedInput[]>
  readonly #hash: TraceHash
  readonly #lines = new LineEncoder()
  readonly #observer: Observer
  readonly #turn: Turn
  #state: unknown
  #record: StepRecord
  #lastOrdinal: number
  #ended: Ending | null = null
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
    this.#observer = {
      event: (event) => void this.#events.push(event),
      ghost: (branch) => void this.#ghostBranches.push(branch),
      step: (record) => {
        this.#completed = record
      },
    }
    this.#turn = (state, given, observer) => engine.advance(state, given, 1, observer).ended
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

  /** Computes one tick. Null when the simulation has ended without it. `turn` is what computes it; the engine does if it is left out. */
  advance(turn: Turn = this.#turn): ComputedTick | null {
    if (this.#ended !== null) return null
    this.#completed = null
    this.#ended = turn(this.#state, this.#inputs.get(this.tick + 1) ?? nothing, this.#observer)
    const record = this.#completed as StepRecord | null
    if (record === null) return null
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

  /** What a halt tells of: it belongs to the present tick, after all that has happened there. */
  afterwards(): readonly EventRecord[] {
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
    return {
      engineVersion: this.#engine.version,
      state: this.#engine.serialize(this.#state),
      hashState: this.#hash.save(),
      tick: this.tick,
      lastOrdinal: this.#lastOrdinal,
    }
  }
}
