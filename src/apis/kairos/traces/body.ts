/** Traces as answers: one JSON value, or a line for each tick and one last line. Both are text from the beginning: the lines of ticks keep the bytes that were hashed. */

import type { components } from '../../../../generated/kairos/types.ts'
import type { EventPlace } from '../../../engines/causality/compute/ids.ts'
import { summaryOf } from '../../../engines/causality/compute/summary.ts'
import type { StepLines, SummaryPart } from '../../../engines/causality/compute/types.ts'
import { inPieces, serialized } from '../../../gateway/contract.ts'
import { type SimulationHead, toSimulation } from '../simulations/rows.ts'
import { simulationInOrder } from './in-order.ts'
import { elementsOf, linesText } from './lines.ts'
import type { TracePorts } from './ports.ts'
import { allEvents, allGhosts, allProphecies, eventText, lastOrdinal, type Which } from './records.ts'
import { type Range, type ReadOptions, replayOf } from './source.ts'

export type TracePart = components['schemas']['TracePart']
export type TraceLine = components['schemas']['TraceLineResponse']

/** What is told of: ticks, and what happened in them. */
export interface TraceRange extends Range {
  /** The event before the first one; left out: the last one before the tick `from`. */
  readonly eventsAfter?: EventPlace
}

const whichOf = ({ organization_id: organization, id: simulation }: SimulationHead): Which => ({ organization, simulation })

/** Members of the parts that are no steps, as JSON text without braces: `"events":[…],"prophecies":[…]`; in the order of the document. */
async function membersOf(
  ports: Pick<TracePorts, 'store'>,
  head: SimulationHead,
  { from, to, eventsAfter = { tick: from - 1, ordinal: lastOrdinal } }: TraceRange,
  include: ReadonlySet<TracePart>,
): Promise<string[]> {
  const which = whichOf(head)
  const members: string[] = []
  if (include.has('events')) {
    const texts: string[] = []
    // A range holds everything that happened in its ticks, up to what was known when the simulation was read.
    const until = to >= head.t ? { tick: head.t, ordinal: head.event_count - 1 } : { tick: to, ordinal: lastOrdinal }
    for await (const page of allEvents(ports, which, eventsAfter, until)) for (const event of page) texts.push(eventText(event))
    members.push(`"events":[${texts.join(',')}]`)
  }
  if (include.has('prophecies')) members.push(`"prophecies":${await arrayText(allProphecies(ports, which, from, to))}`)
  if (include.has('ghostBranches')) members.push(`"ghostBranches":${await arrayText(allGhosts(ports, which, from, to))}`)
  return members
}

/** Written page by page: the whole of it may be large. */
async function arrayText(pages: AsyncIterable<readonly object[]>): Promise<string> {
  const texts: string[] = []
  for await (const page of pages) if (page.length > 0) texts.push(JSON.stringify(page).slice(1, -1))
  return `[${texts.join(',')}]`
}

/** JSON whose beginning and end are of somebody else. */
export type Pieces = readonly (string | Uint8Array)[]

/** `"trace":{…},"summary":{…}` of a range, without outer braces. */
export async function traceMembers(
  ports: TracePorts,
  head: SimulationHead,
  range: Range,
  include: ReadonlySet<TracePart>,
  options: ReadOptions,
): Promise<Pieces> {
  const parts: SummaryPart[] = []
  const steps: StepLines[] = []
  for await (const { lines, summary } of replayOf(ports, head, served(range, include), options)) {
    parts.push(summary)
    if (include.has('steps')) steps.push(lines)
  }
  return membersWith(ports, head, range, include, parts, steps)
}

/** The same of a range whose ticks are at hand: `steps` in order, whose bytes are taken over. */
export async function membersWith(
  ports: Pick<TracePorts, 'store'>,
  head: SimulationHead,
  range: TraceRange,
  include: ReadonlySet<TracePart>,
  parts: readonly SummaryPart[],
  steps: readonly StepLines[],
): Promise<Pieces> {
  const members = await membersOf(ports, head, range, include)
  const summary = `},"summary":${JSON.stringify(summaryOf(parts))}`
  if (!include.has('steps')) return [`"trace":{${members.join(',')}${summary}`]
  return ['"trace":{"steps":[', ...elementsOf(steps), `]${members.map((member) => `,${member}`).join('')}${summary}`]
}

/** `head` first, then trace and summary. */
export const traceBody = <Body>(head: object, members: Pieces): Body => inPieces([`${JSON.stringify(head).slice(0, -1)},`, ...members, '}'])

/** The lines of a range, then the last line: the summary, the simulation and the other parts. Throws what `replayOf` throws. */
export async function* traceLines(
  ports: TracePorts,
  head: SimulationHead,
  range: Range,
  include: ReadonlySet<TracePart>,
  options: ReadOptions,
): AsyncGenerator<TraceLine, undefined> {
  const parts: SummaryPart[] = []
  for await (const { lines, summary } of replayOf(ports, head, served(range, include), options)) {
    parts.push(summary)
    if (include.has('steps') && lines.ends.length > 0) yield serialized<TraceLine>(linesText(lines))
  }
  yield await lastLine(ports, head, range, include, parts)
}

/** The last line of a range whose ticks have been sent. */
export async function lastLine(
  ports: Pick<TracePorts, 'store'>,
  head: SimulationHead,
  range: TraceRange,
  include: ReadonlySet<TracePart>,
  parts: readonly SummaryPart[],
): Promise<TraceLine> {
  const members = await membersOf(ports, head, range, include)
  const own = { summary: summaryOf(parts), simulation: simulationInOrder(toSimulation(head)) }
  return serialized<TraceLine>(`${JSON.stringify(own).slice(0, -1)}${members.map((member) => `,${member}`).join('')}}`)
}

/** Where no steps are asked for, one in a range is enough. */
const served = (range: Range, include: ReadonlySet<TracePart>): Range =>
  include.has('steps') ? range : { ...range, every: Math.max(range.every, range.to - range.from + 1) }
