/**
 * What is computed: to advance a simulation, to evaluate one tick of it, to replay a part of its trace, to verify the whole of it. A task is plain data and can be
 * given to a worker; performing it is a generator that stops after every tick, so that whoever drives it can do something else in between, and that can
 * be taken up anew from what it has put out last.
 */
import { createHash } from 'node:crypto'
import { runSession } from '../gate/session.ts'
import type { Session } from '../gate/types.ts'
import type { Engine } from '../types.ts'
import { beginning, Course } from './course.ts'
import { ComputeFailure, ReplayMismatch } from './errors.ts'
import { LineCollector, LineEncoder } from './lines.ts'
import { chunkBytes, chunkLines, SegmentBuilder } from './segment.ts'
import { SummaryTally } from './summary.ts'
import type {
  AdvanceRequest,
  Evaluated,
  EvaluateRequest,
  Position,
  ReplayChunk,
  ReplayRequest,
  Segment,
  Verification,
  VerifyRequest,
} from './types.ts'

export interface AdvanceTask extends Omit<AdvanceRequest, 'load'> {
  readonly kind: 'advance'
  /** A segment ends at each multiple of so many ticks, and earlier with so many records: see `SegmentBuilder.weight`. */
  readonly segmentTicks: number
  readonly segmentWeight: number
}
export interface ReplayTask extends Omit<ReplayRequest, 'load'> {
  readonly kind: 'replay'
  /** The first tick that the summary counts; `from` is the next one served, and after a chunk that may be a later one. */
  readonly countFrom: number
}
export interface VerifyTask extends VerifyRequest {
  readonly kind: 'verify'
}
export interface EvaluateTask extends Omit<EvaluateRequest, 'load'> {
  readonly kind: 'evaluate'
}
export type Task = AdvanceTask | EvaluateTask | ReplayTask | VerifyTask

export interface AdvanceOutput {
  readonly kind: 'advance'
  readonly segment: Segment
}
export interface ReplayOutput {
  readonly kind: 'replay'
  readonly chunk: ReplayChunk
  readonly position: Position
}
export interface VerifyOutput {
  readonly kind: 'verify'
  readonly verification: Verification
}
export interface EvaluateOutput {
  readonly kind: 'evaluate'
  readonly evaluated: Evaluated
}
export type Output = AdvanceOutput | EvaluateOutput | ReplayOutput | VerifyOutput

/** Undefined after each tick that brings nothing to hand out. */
export type Performance = Generator<Output | undefined, void, void>

/** The engine of a version; undefined for one that does not run here. */
export type EngineOf = (version: string) => Engine | undefined

/** Throws `ComputeFailure`, `ReplayMismatch`, and whatever an engine throws. */
export function perform(task: Task, engineOf: EngineOf): Performance {
  const version = task.kind === 'verify' ? task.engineVersion : task.position.engineVersion
  const engine = engineOf(version)
  if (engine === undefined) throw new ComputeFailure(`Version ${version} of the engine does not run here.`)
  if (task.kind === 'advance') return advancing(task, engine)
  if (task.kind === 'evaluate') return evaluating(task, engine)
  if (task.kind === 'replay') return replaying(task, engine)
  return verifying(task, engine)
}

/** What is left of `task` once it has put out `output`; null for nothing. */
export function remaining(task: Task, output: Output): Task | null {
  if (task.kind === 'advance' && output.kind === 'advance') {
    const { position, ticks, ended } = output.segment
    return ended !== null || ticks === task.ticks ? null : { ...task, position, ticks: task.ticks - ticks }
  }
  if (task.kind === 'replay' && output.kind === 'replay') {
    const { position, chunk } = output
    if (position.tick >= lastOf(task)) return null
    const from = task.from + chunk.lines.ticks.length * task.every
    return { ...task, position, from, countFrom: position.tick + 1 }
  }
  return null
}

function* advancing(task: AdvanceTask, engine: Engine): Performance {
  const course = new Course(engine, task.position, task.inputs)
  const builder = new SegmentBuilder(course, task.lines === true)
  const until = course.tick + task.ticks
  let ticked = course.advance()
  while (ticked !== null) {
    builder.add(ticked)
    if (course.tick === until || course.ended !== null) break
    const full = course.tick % task.segmentTicks === 0 || builder.weight >= task.segmentWeight
    yield full ? { kind: 'advance', segment: builder.cut() } : undefined
    ticked = course.advance()
  }
  yield { kind: 'advance', segment: builder.cut() }
}

function* evaluating({ position, inputs, session: request }: EvaluateTask, engine: Engine): Performance {
  const course = new Course(engine, position, inputs)
  const builder = new SegmentBuilder(course, false)
  let session: Session | null = null
  const ticked = course.advance((state, due, observer) => {
    const result = runSession(engine, state, due, request, observer)
    if (typeof result === 'string') return result
    session = result
    // Whether the tick was the last one: a run of no ticks tells.
    return engine.advance(state, [], 0, {}).ended
  })
  if (ticked !== null) builder.add(ticked)
  yield { kind: 'evaluate', evaluated: { segment: builder.cut(), session } }
}

/** The tick as far as which a replay computes. */
const lastOf = (task: ReplayTask): number => Math.max(task.to, task.expected.at(-1)?.tick ?? 0)

function* replaying(task: ReplayTask, engine: Engine): Performance {
  const { to, every, expected } = task
  const course = new Course(engine, task.position, task.inputs)
  const collector = new LineCollector()
  const last = lastOf(task)
  let served = task.from
  let tally = task.countFrom === course.tick + 1 ? new SummaryTally(course.record) : null
  if (served === 0) {
    collector.append(new LineEncoder().encode(course.record), 0, 0)
    if (to === 0) yield replayed(collector, new SummaryTally(course.record), course)
    served = every
  }
  let awaited = expected.findIndex((stored) => stored.tick > course.tick)
  while (course.tick < last) {
    const ticked = course.advance()
    if (ticked === null) {
      const stored = expected[awaited]
      if (stored !== undefined) throw new ReplayMismatch(stored.tick, stored.traceHash, course.traceHash())
      throw new ComputeFailure(`The simulation ended at tick ${course.tick}, before the tick ${last} that was asked for.`)
    }
    const { tick } = course
    if (tick <= to) tally?.add(ticked.record, ticked.events, ticked.ghostBranches.length)
    if (tick === served && tick <= to) {
      collector.append(ticked.line, tick, ticked.ordinal)
      served += every
    }
    const stored = expected[awaited]
    if (stored?.tick === tick) {
      const computed = course.traceHash()
      if (computed !== stored.traceHash) throw new ReplayMismatch(tick, stored.traceHash, computed)
      awaited += 1
    }
    if (task.countFrom === tick + 1) tally = new SummaryTally(course.record)
    const full = collector.count >= (task.chunkLines ?? chunkLines) || collector.length >= (task.chunkBytes ?? chunkBytes)
    if (tally !== null && (tick === to || full)) {
      yield replayed(collector, tally, course)
      tally = tick < to ? new SummaryTally(course.record) : null
    } else yield undefined
  }
}

const replayed = (collector: LineCollector, tally: SummaryTally, course: Course): ReplayOutput => ({
  kind: 'replay',
  chunk: { lines: collector.take(), summary: tally.part() },
  position: course.position(),
})

/** Lower-case hex SHA-256 of a stored state, as `StoredHash.stateHash`. */
export const stateHashOf = (state: string): string => createHash('sha256').update(state, 'utf8').digest('hex')

function* verifying(task: VerifyTask, engine: Engine): Performance {
  const course = new Course(engine, beginning(engine, task.scenario), task.inputs)
  let firstMismatch: Verification['firstMismatch'] = null
  let fromTick = 1
  for (const stored of task.stored) {
    while (course.tick < stored.tick && course.advance() !== null) yield undefined
    const same =
      course.tick === stored.tick &&
      course.traceHash() === stored.traceHash &&
      (stored.stateHash === undefined || stateHashOf(course.position().state) === stored.stateHash)
    if (!same) firstMismatch ??= { fromTick, toTick: stored.tick }
    fromTick = stored.tick + 1
  }
  const computedHash = course.traceHash()
  yield { kind: 'verify', verification: { verified: firstMismatch === null, computedHash, firstMismatch } }
}
