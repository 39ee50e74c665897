/**
 * What is new of a simulation, for all streams of this process that follow it. When the simulation changes it is read once: its row, the events since, and,
 * where somebody follows ticks, these ticks, recomputed from the state before. Streams that keep up are served from memory; one that is behind reads the
 * tables at its own pace and comes back. So nobody waits for a slow reader, and nothing piles up for him.
 */
import { compareEventPlaces, type EventPlace } from '../../../engines/causality/compute/ids.ts'
import type { Position } from '../../../engines/causality/compute/types.ts'
import { unknownSimulation } from '../simulations/refusals.ts'
import { positionOf, type SimulationHead, type SimulationRow, wholeSimulation } from '../simulations/rows.ts'
import { eachLine } from './lines.ts'
import type { TracePorts } from './ports.ts'
import { type EventName, readEvents } from './records.ts'
import { replayOf } from './source.ts'

/** An event as it is sent; `data` is JSON text. */
export interface FeedItem extends EventPlace {
  readonly event: EventName | 'tick'
  readonly data: string
}

/** Items and bytes of JSON kept for streams that keep up. */
const maxItems = 2_000
const maxBytes = 1 << 20
/** Ticks in one commit that are still computed for everybody at once. */
const maxTicks = 1_000

/** The place of its latest event. */
export const endOf = ({ t, event_count }: Pick<SimulationHead, 't' | 'event_count'>): EventPlace => ({ tick: t, ordinal: event_count - 1 })

export class Feed {
  readonly #ports: TracePorts
  readonly #organization: string
  readonly #id: string
  readonly #unsubscribe: () => void
  readonly #stopping = new AbortController()
  #row: SimulationRow | null = null
  #position: Position | null = null
  /** Everything after this place is in `#recent`; ticks after `#ticksSince`. */
  #since: EventPlace = { tick: 0, ordinal: -1 }
  #ticksSince: EventPlace | null = null
  #recent: FeedItem[] = []
  #bytes = 0
  #followers = 0
  #tickFollowers = 0
  #version = 0
  #stale = true
  #refreshing: Promise<void> | null = null
  #failure: unknown = null
  readonly #waiting = new Set<() => void>()

  constructor(ports: TracePorts, organization: string, id: string) {
    this.#ports = ports
    this.#organization = organization
    this.#id = id
    this.#unsubscribe = ports.changes.subscribe(organization, id, () => this.#ring())
  }

  get followers(): number {
    return this.#followers
  }

  enter(ticks: boolean): void {
    this.#followers += 1
    if (ticks) this.#tickFollowers += 1
  }
  leave(ticks: boolean): void {
    this.#followers -= 1
    if (ticks) this.#tickFollowers -= 1
    if (this.#tickFollowers === 0) this.#ticksSince = null
    if (this.#followers > 0) return
    this.#unsubscribe()
    this.#stopping.abort(new Error('Nobody follows the simulation any more.'))
  }

  /** The simulation as it is known now, with a version to wait from. Throws 404 when there is none, and what reading it has thrown. */
  async news(): Promise<{ readonly head: SimulationHead; readonly version: number }> {
    if (this.#stale || this.#row === null) await this.#refresh()
    if (this.#failure !== null) throw this.#failure
    if (this.#row === null) throw unknownSimulation()
    return { head: this.#row, version: this.#version }
  }

  /** What came after a place, in order, where it is in memory; null: the caller is behind. */
  after(place: EventPlace, ticks: boolean): readonly FeedItem[] | null {
    if (compareEventPlaces(place, this.#since) < 0) return null
    if (ticks && (this.#ticksSince === null || compareEventPlaces(place, this.#ticksSince) < 0)) return null
    let first = this.#recent.length
    while (first > 0 && compareEventPlaces(this.#recent[first - 1] ?? place, place) > 0) first -= 1
    return this.#recent.slice(first)
  }

  /** Resolves when something is newer than `version`, or after `ms`. */
  changed(version: number, ms: number, signal: AbortSignal): Promise<void> {
    if (this.#stale || this.#version !== version || signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        this.#waiting.delete(done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal.addEventListener('abort', done, { once: true })
      this.#waiting.add(done)
    })
  }

  #ring(): void {
    this.#stale = true
    for (const wake of [...this.#waiting]) wake()
  }

  /** One at a time, and one reading each: a change meanwhile is for the next, or a simulation that never rests would never be told of. */
  #refresh(): Promise<void> {
    this.#refreshing ??= this.#read().finally(() => {
      this.#refreshing = null
    })
    return this.#refreshing
  }

  async #read(): Promise<void> {
    this.#stale = false
    try {
      const key = { organization: this.#organization, id: this.#id }
      const [row] = await this.#ports.store.read(this.#organization, wholeSimulation, key)
      if (row === undefined) throw unknownSimulation()
      await this.#take(row)
      this.#failure = null
    } catch (error) {
      // Whoever comes next tries again.
      this.#failure = error
      this.#stale = true
    }
  }

  async #take(row: SimulationRow): Promise<void> {
    const before = this.#row
    const end = endOf(row)
    if (before === null) {
      this.#begin(row, end)
      return
    }
    const known = endOf(before)
    if (compareEventPlaces(end, known) !== 0) {
      const ticks = this.#tickFollowers > 0
      const items = await this.#items(before, row, known, end, ticks)
      if (items === null) {
        this.#begin(row, end)
        return
      }
      if (ticks || row.t === before.t) this.#ticksSince ??= known
      else this.#ticksSince = null
      this.#append(items)
    }
    this.#position = positionOf(row)
    this.#row = row
    this.#version += 1
  }

  /** Whoever is before `end` reads the tables. */
  #begin(row: SimulationRow, end: EventPlace): void {
    this.#recent = []
    this.#bytes = 0
    this.#since = end
    this.#ticksSince = end
    this.#position = positionOf(row)
    this.#row = row
    this.#version += 1
  }

  /** What happened between two places; null: too much to keep. */
  async #items(before: SimulationRow, row: SimulationRow, known: EventPlace, end: EventPlace, ticks: boolean): Promise<FeedItem[] | null> {
    if (row.t - before.t > maxTicks) return null
    const which = { organization: this.#organization, simulation: this.#id }
    const items: FeedItem[] = await readEvents(this.#ports, which, known, end, maxItems + 1)
    if (items.length > maxItems) return null
    if (!ticks || row.t === before.t || this.#position === null) return items
    const range = { from: before.t + 1, to: row.t, every: 1 }
    const options = { signal: this.#stopping.signal, position: this.#position }
    for await (const { lines } of replayOf(this.#ports, row, range, options))
      for (const { tick, ordinal, text } of eachLine(lines)) items.push({ tick, ordinal, event: 'tick', data: text })
    return items.sort(compareEventPlaces)
  }

  #append(items: readonly FeedItem[]): void {
    for (const item of items) {
      this.#recent.push(item)
      this.#bytes += item.data.length
    }
    let dropped = 0
    while (this.#recent.length - dropped > maxItems || this.#bytes > maxBytes) {
      const first = this.#recent[dropped]
      if (first === undefined) break
      this.#bytes -= first.data.length
      this.#since = first
      dropped += 1
    }
    if (dropped === 0) return
    this.#recent.splice(0, dropped)
    if (this.#ticksSince !== null && compareEventPlaces(this.#ticksSince, this.#since) < 0) this.#ticksSince = this.#since
  }
}

/** One feed for each simulation that is followed here. */
export class Feeds {
  readonly #ports: TracePorts
  readonly #open = new Map<string, Feed>()

  constructor(ports: TracePorts) {
    this.#ports = ports
  }

  /** To be given back by `leave`. */
  enter(organization: string, id: string, ticks: boolean): Feed {
    const key = `${organization}/${id}`
    let feed = this.#open.get(key)
    if (feed === undefined) {
      feed = new Feed(this.#ports, organization, id)
      this.#open.set(key, feed)
    }
    feed.enter(ticks)
    return feed
  }

  leave(organization: string, id: string, feed: Feed, ticks: boolean): void {
    feed.leave(ticks)
    const key = `${organization}/${id}`
    if (feed.followers === 0 && this.#open.get(key) === feed) this.#open.delete(key)
  }
}
