/** GET /simulations/{id}/events: everything that happens to a simulation, in order, once, from wherever the reader left off. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import { compareEventPlaces, type EventPlace, eventId, parseEventId } from '../../../engines/causality/compute/ids.ts'
import { eventStream, JsonText, noContent, type StreamEvent } from '../../../gateway/contract.ts'
import { ApiError, type IssueLocation, invalid } from '../../../gateway/errors/catalogue.ts'
import { envelope } from '../../../gateway/errors/render.ts'
import { milliseconds } from '../../times.ts'
import { isFinal } from '../simulations/refusals.ts'
import type { SimulationHead } from '../simulations/rows.ts'
import { endOf, type Feed, type FeedItem, type Feeds } from './feed.ts'
import { eachLine } from './lines.ts'
import type { TracePorts } from './ports.ts'
import { allEvents, lastOrdinal, type StoredEvent } from './records.ts'
import { headOf, replayOf } from './source.ts'

const heartbeatMs = 30_000
/** A reader that is behind is fed in pieces of this size; the next is computed when he has taken one. */
const chunkLines = 250
const chunkBytes = 128 * 1024

type Answer = Awaited<ReturnType<Handlers['streamSimulationEvents']>>
type StreamBody = Extract<Answer, { mediaType: 'text/event-stream' }>['body']

interface Wanted {
  readonly types: ReadonlySet<string>
  readonly every: number
}

const wants = ({ types, every }: Wanted, { event, tick }: FeedItem): boolean => types.has(event) && (event !== 'tick' || tick % every === 0)

const refused = (path: string, location: IssueLocation, message: string) => invalid([{ path, in: location, message }])

export const streamSimulationEvents =
  (ports: TracePorts, feeds: Feeds): Handlers['streamSimulationEvents'] =>
  async (context, { path, query, headers }) => {
    const { organization, signal, requestId, clock } = context
    const head = await headOf(ports, organization, path.id)
    const after = startOf(head, headers['last-event-id'], query.from)
    // Only who comes back: to anybody else nothing has been said yet.
    const isBack = headers['last-event-id'] !== undefined && isFinal(head.status)
    if (isBack && after !== null && compareEventPlaces(after, endOf(head)) >= 0) return noContent()
    const wanted: Wanted = { types: new Set(query.types), every: query.every }
    const following = { head, after, wanted, signal, requestId, now: () => clock.now(), steps: () => clock.monotonicMs() }
    // Of the kinds that he follows the reader has had the last one, though not the last event: he too would come back for ever.
    if (isBack && !(await hasAny(follow(ports, feeds, following)))) return noContent()
    const body = follow(ports, feeds, following)
    // Names and data of events come from this API's own tables, and are checked as they are sent.
    return eventStream(body as unknown as StreamBody & AsyncIterable<never>)
  }

async function hasAny(events: AsyncGenerator<StreamEvent, undefined>): Promise<boolean> {
  const { done } = await events.next()
  await events.return(undefined)
  return done !== true
}

/** Where a stream begins: after the event, or the tick, that was named; null: now. Throws 400 for a place that does not exist yet. */
function startOf(head: SimulationHead, lastEventId: string | undefined, from: number | undefined): EventPlace | null {
  const end = endOf(head)
  if (lastEventId !== undefined) {
    const place = parseEventId(lastEventId)
    if (place === null) throw refused('Last-Event-ID', 'header', 'Invalid')
    if (compareEventPlaces(place, end) > 0)
      throw refused('Last-Event-ID', 'header', `There is no event after ${eventId(end.tick, end.ordinal)}`)
    return place
  }
  if (from === undefined) return null
  if (from > head.t) throw refused('from', 'query', `Number must be less than or equal to ${head.t}`)
  // What is still to come of the last tick, a change of status above all, comes after this request. After the end nothing does: how things stand is said.
  if (from === head.t) return isFinal(head.status) ? null : end
  return { tick: from, ordinal: lastOrdinal }
}

interface Following {
  readonly head: SimulationHead
  readonly after: EventPlace | null
  readonly wanted: Wanted
  readonly signal: AbortSignal
  readonly requestId: string
  readonly now: () => Date
  /** Monotonic milliseconds. */
  readonly steps: () => number
}

async function* follow(ports: TracePorts, feeds: Feeds, following: Following): AsyncGenerator<StreamEvent, undefined> {
  const { wanted, signal, requestId, steps } = following
  const { organization_id: organization, id } = following.head
  const ticks = wanted.types.has('tick')
  const feed = feeds.enter(organization, id, ticks)
  let beatAt = steps() + heartbeatMs
  let place = following.after
  try {
    for (;;) {
      const { head, version } = await feed.news()
      const end = endOf(head)
      if (place === null) {
        if (wanted.types.has('simulation:status')) yield snapshot(head, end, following.now())
        place = end
      } else if (compareEventPlaces(place, end) < 0) {
        for await (const item of between(ports, feed, head, place, end, ticks, signal)) {
          if (wants(wanted, item)) yield { id: eventId(item.tick, item.ordinal), event: item.event, data: new JsonText(item.data) }
          if (steps() >= beatAt) {
            beatAt = steps() + heartbeatMs
            yield heartbeat
          }
        }
        place = end
      }
      if (isFinal(head.status)) return
      await feed.changed(version, Math.max(1, beatAt - steps()), signal)
      if (signal.aborted) return
      if (steps() >= beatAt) {
        beatAt = steps() + heartbeatMs
        yield heartbeat
      }
    }
  } catch (error) {
    // The simulation was removed, or there was no room to compute: said in the envelope. Everything else is ours, and the gateway's to log.
    if (!(error instanceof ApiError)) throw error
    yield { event: 'error', data: envelope(error, requestId) }
  } finally {
    feeds.leave(organization, id, feed, ticks)
  }
}

const heartbeat: StreamEvent = { event: 'heartbeat' }

/** How things stand, under the id of the latest event. */
function snapshot(head: SimulationHead, end: EventPlace, at: Date): StreamEvent {
  const data = {
    simulationId: head.id,
    status: head.status,
    previousStatus: null,
    reason: 'snapshot',
    tick: head.t,
    at: milliseconds(at),
  }
  return { id: eventId(end.tick, end.ordinal), event: 'simulation:status', data }
}

/** Everything after one place up to another, in order: from memory where the reader keeps up, else from the tables. */
async function* between(
  ports: TracePorts,
  feed: Feed,
  head: SimulationHead,
  after: EventPlace,
  end: EventPlace,
  ticks: boolean,
  signal: AbortSignal,
): AsyncGenerator<FeedItem, undefined> {
  const recent = feed.after(after, ticks)
  if (recent !== null) {
    for (const item of recent) if (compareEventPlaces(item, end) <= 0) yield item
    return
  }
  const which = { organization: head.organization_id, simulation: head.id }
  if (!ticks) {
    for await (const page of allEvents(ports, which, after, end)) yield* page
    return
  }
  const events = new Pages(allEvents(ports, which, after, end))
  // The tick of the last event may have had more to say, its `tick` last of all.
  const range = { from: Math.max(1, after.tick), to: head.t, every: 1 }
  for await (const { lines } of replayOf(ports, head, range, { signal, chunkLines, chunkBytes })) {
    for (const { tick, ordinal, text } of eachLine(lines)) {
      const line: FeedItem = { tick, ordinal, event: 'tick', data: text }
      for (let next = await events.peek(); next !== null && compareEventPlaces(next, line) < 0; next = await events.peek()) {
        yield next
        events.shift()
      }
      if (compareEventPlaces(line, after) > 0) yield line
    }
  }
  for (let next = await events.peek(); next !== null; next = await events.peek()) {
    yield next
    events.shift()
  }
}

/** Pages as one sequence with a look at its head. */
class Pages {
  readonly #pages: AsyncIterator<readonly StoredEvent[]>
  #page: readonly StoredEvent[] = []
  #index = 0
  #done = false

  constructor(pages: AsyncIterable<readonly StoredEvent[]>) {
    this.#pages = pages[Symbol.asyncIterator]()
  }

  async peek(): Promise<StoredEvent | null> {
    while (!this.#done && this.#index >= this.#page.length) {
      const { done, value } = await this.#pages.next()
      this.#done = done === true
      this.#page = done === true ? [] : value
      this.#index = 0
    }
    return this.#page[this.#index] ?? null
  }
  shift(): void {
    this.#index += 1
  }
}
