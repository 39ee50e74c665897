/** Segments: gathered tick by tick, cut, and put together again. */
import type { GhostBranch, Prophecy } from '../types.ts'
import type { ComputedTick, Course } from './course.ts'
import { LineCollector } from './lines.ts'
import { joinParts, SummaryTally } from './summary.ts'
import type { AppliedDecree, Checkpoint, EventRecord, Segment, SeparationDecree, StepLines } from './types.ts'

/** Ticks between checkpoints. */
export const checkpointEvery = 1_000
/** A chunk of lines is closed with so many lines or bytes. */
export const chunkLines = 1_000
export const chunkBytes = 1 << 20

/** What has happened on a course since the last cut. */
export class SegmentBuilder {
  readonly #course: Course
  readonly #collector: LineCollector | null
  #tally: SummaryTally
  #ticks = 0
  #events: EventRecord[] = []
  #prophecies: Prophecy[] = []
  #ghostBranches: GhostBranch[] = []
  #applied: AppliedDecree[] = []
  #separations: SeparationDecree[] = []
  #checkpoints: Checkpoint[] = []
  #lines: StepLines[] = []

  constructor(course: Course, withLines: boolean) {
    this.#course = course
    this.#collector = withLines ? new LineCollector() : null
    this.#tally = new SummaryTally(course.record)
  }

  get ticks(): number {
    return this.#ticks
  }
  /** Objects gathered, counting a ghost branch by its moves too: what it costs to hand the segment from thread to thread. */
  get weight(): number {
    return this.#events.length + this.#ghostBranches.length * (1 + (this.#course.record.agents.length >> 3))
  }

  add(ticked: ComputedTick): void {
    const { record, line, ordinal, events, ghostBranches } = ticked
    this.#ticks += 1
    this.#tally.add(record, events, ghostBranches.length)
    this.#addEvents(events)
    this.#ghostBranches.push(...ghostBranches)
    if (this.#collector !== null) {
      this.#collector.append(line, record.t, ordinal)
      if (this.#collector.count >= chunkLines || this.#collector.length >= chunkBytes) this.#lines.push(this.#collector.take())
    }
    if (record.t % checkpointEvery === 0) this.#checkpoints.push({ position: this.#course.position(), traceHash: this.#course.traceHash() })
  }

  #addEvents(events: readonly EventRecord[]): void {
    for (const record of events) {
      this.#events.push(record)
      const { id, event, data } = record
      if (event === 'decree') {
        this.#applied.push({ id: data.id, appliedAtTick: data.tick, ...(data.effect !== undefined && { effect: data.effect }) })
      } else if (event === 'prophecy') this.#prophecies.push(data)
      else if (event === 'paradox') {
        const { type, target, magnitude } = data.decree
        this.#separations.push({ type, payload: { target, magnitude }, appliedAtTick: data.tick, eventId: id })
      }
    }
  }

  /** Hands out what was gathered and begins anew. */
  cut(): Segment {
    const course = this.#course
    if (course.ended !== null) this.#addEvents(course.afterwards())
    if (this.#collector !== null && this.#collector.count > 0) this.#lines.push(this.#collector.take())
    const segment: Segment = {
      position: course.position(),
      traceHash: course.traceHash(),
      ticks: this.#ticks,
      ended: course.ended,
      record: course.record,
      events: this.#events,
      prophecies: this.#prophecies,
      ghostBranches: this.#ghostBranches,
      applied: this.#applied,
      separations: this.#separations,
      checkpoints: this.#checkpoints,
      summary: this.#tally.part(),
      lines: this.#lines,
    }
    this.#tally = new SummaryTally(course.record)
    this.#ticks = 0
    this.#events = []
    this.#prophecies = []
    this.#ghostBranches = []
    this.#applied = []
    this.#separations = []
    this.#checkpoints = []
    this.#lines = []
    return segment
  }
}

/** One segment of consecutive ones, given in order. Throws `RangeError` for none. */
export function joinSegments(segments: readonly Segment[]): Segment {
  const last = segments.at(-1)
  if (last === undefined) throw new RangeError('There is no segment to join.')
  if (segments.length === 1) return last
  return {
    position: last.position,
    traceHash: last.traceHash,
    ticks: segments.reduce((sum, segment) => sum + segment.ticks, 0),
    ended: last.ended,
    record: last.record,
    events: segments.flatMap((segment) => segment.events),
    prophecies: segments.flatMap((segment) => segment.prophecies),
    ghostBranches: segments.flatMap((segment) => segment.ghostBranches),
    applied: segments.flatMap((segment) => segment.applied),
    separations: segments.flatMap((segment) => segment.separations),
    checkpoints: segments.flatMap((segment) => segment.checkpoints),
    summary: joinParts(segments.map((segment) => segment.summary)),
    lines: segments.flatMap((segment) => segment.lines),
  }
}
