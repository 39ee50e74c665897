/** Computes simulations, each request where it belongs: short ones at once on the calling thread, long ones in worker threads. */
import { engineOf } from '../index.ts'
import type { TimedInput } from '../types.ts'
import type { Allowance } from './allowance.ts'
import { ComputeFailure, ReplayMismatch } from './errors.ts'
import { inlineTicks } from './load.ts'
import { ComputePool, type PoolOptions } from './pool.ts'
import { Reading } from './reading.ts'
import { checkpointEvery, joinSegments } from './segment.ts'
import { type AdvanceTask, type EngineOf, type EvaluateTask, type Output, perform, type ReplayTask, remaining, type Task } from './tasks.ts'
import type {
  AdvanceRequest,
  Evaluated,
  EvaluateRequest,
  JobOptions,
  Load,
  Position,
  ReplayChunk,
  ReplayRequest,
  Segment,
  Verification,
  VerifyRequest,
} from './types.ts'

/** Events, and what else of their size, after which a segment ends before its thousand ticks: as many as can be taken over without a hitch. */
const segmentWeight = 1_000

export interface ComputeOptions extends Omit<PoolOptions, 'engines'> {
  /** Where versions of the engine come from: a module that exports `engineOf`, as URL for the workers, and that function. Left out, all there are. */
  readonly engines?: { readonly module: URL; readonly engineOf: EngineOf }
}

const allEngines = { module: new URL('../index.ts', import.meta.url), engineOf }

export class Compute {
  readonly #engineOf: EngineOf
  readonly #pool: ComputePool

  constructor({ engines = allEngines, ...options }: ComputeOptions = {}) {
    this.#engineOf = engines.engineOf
    this.#pool = new ComputePool({ ...options, engines: engines.module })
  }

  /** Worker threads that exist now, and jobs that they compute or have waiting. */
  get threads(): number {
    return this.#pool.threads
  }
  get active(): number {
    return this.#pool.active
  }

  /** Whether simulations of this version can be computed here. */
  runs(version: string): boolean {
    return this.#engineOf(version) !== undefined
  }

  /** What one request may take of computing, for the options of all its jobs. `spentMs`: it has taken so much before. */
  allowance(spentMs = 0): Allowance {
    return this.#pool.allowance(spentMs)
  }

  /** Whether `advance` by so many ticks, or `evaluate` for one, computes on the calling thread, before it gives that to anybody else. */
  isAtOnce({ load, position, inputs }: Pick<AdvanceRequest, 'load' | 'position' | 'inputs'>, ticks: number): boolean {
    return this.#inline(load, position, ticks, inputs) === ticks
  }

  /**
   * All ticks in one segment, for what is committed as a whole.
   * Rejects with what `stream` throws and with what reading a stream rejects with.
   */
  async advance(request: AdvanceRequest, options: JobOptions = {}): Promise<Segment> {
    const segments: Segment[] = []
    for await (const segment of this.stream({ ...request, lead: false }, options)) segments.push(segment)
    return joinSegments(segments)
  }

  /**
   * Segment by segment, each ending at a multiple of 1,000 ticks at the latest, at least one, computed up to two ahead: the next call of `next` says that
   * the last segment is dealt with. A reader that stops early ends the job.
   * Throws `RangeError`, `Overloaded`, `ComputeClosed` and the reason of an aborted signal at once; reading rejects with `ComputeTimeout`,
   * `ComputeFailure`, `ComputeClosed` or the signal's reason.
   */
  stream(request: AdvanceRequest, options: JobOptions = {}): AsyncIterableIterator<Segment> {
    const { load, lead, ...rest } = request
    const { position, inputs, ticks } = request
    check(Number.isSafeInteger(ticks) && ticks > 0, 'The number of ticks is a positive integer.')
    const task: AdvanceTask = { ...rest, kind: 'advance', segmentTicks: checkpointEvery, segmentWeight }
    const atOnce = this.#inline(load, position, ticks, inputs)
    if (atOnce === 0 || (atOnce < ticks && lead !== true)) return new Reading([], this.#pool.start(task, options), segmentOf)
    const { outputs, error } = this.#atOnce({ ...task, ticks: atOnce }, options)
    const left = outputs.reduce<Task | null>((before, output) => before && remaining(before, output), task)
    return new Reading(outputs, left === null || error !== null ? null : this.#pool.start(left, options), segmentOf, error)
  }

  /** One tick of a session evaluation. Rejects with what `stream` throws and with what reading a stream rejects with. */
  async evaluate(request: EvaluateRequest, options: JobOptions = {}): Promise<Evaluated> {
    const { load, ...rest } = request
    const task: EvaluateTask = { ...rest, kind: 'evaluate' }
    return only(this.#begin(task, this.#inline(load, request.position, 1, request.inputs) === 1, options, evaluatedOf))
  }

  /**
   * Recomputes a part of a trace, chunk by chunk, at least one. Throws as `stream`; reading rejects also with `ReplayMismatch` as soon as a hash differs
   * from the one expected at its tick, or the simulation ends before.
   */
  replay(request: ReplayRequest, options: JobOptions = {}): AsyncIterableIterator<ReplayChunk> {
    const { load, ...rest } = request
    const { position, from, to, every, expected, inputs } = request
    check([from, to, every].every(Number.isSafeInteger) && from >= 0 && to >= from && every >= 1, 'A range of ticks is replayed in order.')
    check(position.tick < Math.max(1, from), `Tick ${from} cannot be recomputed from a position at tick ${position.tick}.`)
    const task: ReplayTask = { ...rest, kind: 'replay', countFrom: Math.max(1, from) }
    const ticks = Math.max(to, expected.at(-1)?.tick ?? 0) - position.tick
    return this.#begin(task, this.#inline(load, position, ticks, inputs) === ticks, options, chunkOf)
  }

  /** Recomputes a simulation from its beginning. Rejects with what `stream` throws and with what reading a stream rejects with. */
  async verify(request: VerifyRequest, options: JobOptions = {}): Promise<Verification> {
    const { scenario, inputs, stored } = request
    check(stored.length > 0, 'A simulation is verified against at least one stored hash.')
    const load = { agents: scenario.agents.length, prophecyEvery: scenario.rules.prophecyEvery }
    const ticks = stored.at(-1)?.tick ?? 0
    return only(this.#begin({ ...request, kind: 'verify' }, inlineTicks(load, 0, ticks, inputs, false) === ticks, options, verificationOf))
  }

  /** Everything under way rejects with `ComputeClosed`. Resolves when the last thread has ended. */
  close(): Promise<void> {
    return this.#pool.close()
  }

  /** How many of the ticks may be computed on the calling thread. */
  #inline(load: Load, { engineVersion, state, tick }: Position, ticks: number, inputs: readonly TimedInput[]): number {
    return inlineTicks(load, tick, ticks, inputs, this.#engineOf(engineVersion)?.forecastDue(state) === true)
  }

  #begin<Item>(task: Task, atOnce: boolean, options: JobOptions, itemOf: (output: Output) => Item): Reading<Item> {
    if (!atOnce) return new Reading([], this.#pool.start(task, options), itemOf)
    const { outputs, error } = this.#atOnce(task, options)
    return new Reading(outputs, null, itemOf, error)
  }

  /** On the calling thread. What went wrong is for the reader, after what came before it. */
  #atOnce(task: Task, options: JobOptions): { readonly outputs: readonly Output[]; readonly error: Error | null } {
    options.signal?.throwIfAborted()
    this.#pool.throwIfClosed()
    const outputs: Output[] = []
    try {
      for (const output of perform(task, this.#engineOf)) if (output !== undefined) outputs.push(output)
      return { outputs, error: null }
    } catch (error) {
      const known = error instanceof ReplayMismatch || error instanceof ComputeFailure
      return { outputs, error: known ? error : new ComputeFailure('The engine failed.', { cause: error }) }
    }
  }
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new RangeError(message)
}

/** Of a task that has one output. */
async function only<Item>(reading: Reading<Item>): Promise<Item> {
  const { value, done } = await reading.next()
  if (done === true) throw new ComputeFailure('The task ended without an output.')
  return value
}

function segmentOf(output: Output): Segment {
  if (output.kind !== 'advance') throw new TypeError(`A segment was asked for; what came is of the kind ${output.kind}.`)
  return output.segment
}
function evaluatedOf(output: Output): Evaluated {
  if (output.kind !== 'evaluate') throw new TypeError(`An evaluation was asked for; what came is of the kind ${output.kind}.`)
  return output.evaluated
}
function chunkOf(output: Output): ReplayChunk {
  if (output.kind !== 'replay') throw new TypeError(`A chunk was asked for; what came is of the kind ${output.kind}.`)
  return output.chunk
}
function verificationOf(output: Output): Verification {
  if (output.kind !== 'verify') throw new TypeError(`A verification was asked for; what came is of the kind ${output.kind}.`)
  return output.verification
}
