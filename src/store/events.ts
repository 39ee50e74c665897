/**
 * Events between instances, over a durable table: what is appended in a transaction is seen by subscribers of every instance after its commit, in the
 * order of commits, and a subscriber that comes back with its last number misses nothing and gets nothing twice.
 *
 * All subscribers of a process share one LISTEN, and those of one topic share its reading. A subscriber holds a position, not a queue: a slow one is
 * served from the table at its own pace.
 */
import type { Clock, DurableEvent, Events, Transaction } from '../gateway/contract.ts'
import { EventFeed } from './event-feed.ts'
import { anyTopic, appendEvents, eventChannel, type NewEvent, topicKey } from './event-log.ts'
import type { Store } from './store.ts'

/** The events after the subscriber's position were removed by retention: it must read the state anew. */
export class EventsGone extends Error {
  override readonly name = 'EventsGone'
}

export interface EventsOptions {
  readonly store: Store
  readonly clock: Clock
  /** Told of what nobody waits for. Default: a process warning. */
  readonly onError?: (error: unknown) => void
}

export interface EventHub extends Events {
  /** As in `Events`; `organization` is needed in a system transaction, which belongs to none. */
  append(transaction: Transaction, topic: string, type: string, data: unknown, organization?: string): Promise<void>
  /** Streams that are open now. */
  readonly subscribers: number
  close(): Promise<void>
}

interface Shared {
  readonly feed: EventFeed
  users: number
}

class Hub implements EventHub {
  readonly #store: Store
  readonly #clock: Clock
  readonly #report: (error: unknown) => void
  readonly #pending = new WeakMap<Transaction, NewEvent[]>()
  readonly #feeds = new Map<string, Shared>()
  readonly #subscriptions = new Set<Subscription>()
  #listening: Promise<() => Promise<void>> | null = null

  constructor({ store, clock, onError }: EventsOptions) {
    this.#store = store
    this.#clock = clock
    this.#report = onError ?? ((error) => process.emitWarning(error instanceof Error ? error : String(error)))
  }

  get subscribers(): number {
    return this.#subscriptions.size
  }

  /**
   * Kept until the transaction's work is done, then written in one statement: the topics' rows are locked for the shortest time, and always in the
   * same order. Data is read at that moment.
   */
  async append(
    transaction: Transaction,
    topic: string,
    type: string,
    data: unknown,
    organization = transaction.organization ?? undefined,
  ): Promise<void> {
    if (organization === undefined || organization === '')
      throw new Error('An event belongs to an organization; a system transaction must name it.')
    const event: NewEvent = { organization, topic, type, data }
    const known = this.#pending.get(transaction)
    if (known !== undefined) {
      known.push(event)
      return
    }
    this.#pending.set(transaction, [event])
    transaction.beforeCommit(() => this.#flush(transaction))
  }

  async #flush(transaction: Transaction): Promise<void> {
    const items = this.#pending.get(transaction) ?? []
    this.#pending.delete(transaction)
    await appendEvents(transaction, this.#store, items, this.#clock.now())
  }

  /**
   * With several topics, `afterId` holds for each of them: numbers count within a topic, so a stream that is resumed should follow one.
   * Throws `EventsGone` when retention has removed what follows `afterId`; 0 asks for whatever is still kept.
   */
  subscribe(organization: string, topics: readonly string[], afterId: number | null, signal: AbortSignal): AsyncIterable<DurableEvent> {
    const subscription = new Subscription(this, organization, topics, afterId, signal, (ended) => this.#subscriptions.delete(ended))
    if (!signal.aborted) this.#subscriptions.add(subscription)
    return { [Symbol.asyncIterator]: () => subscription.iterate() }
  }

  async acquire(organization: string, topic: string): Promise<EventFeed> {
    this.#listening ??= this.#store.listen(
      eventChannel,
      (payload) => this.#notified(payload),
      () => this.#notified(anyTopic),
    )
    try {
      await this.#listening
    } catch (error) {
      this.#listening = null
      throw error
    }
    const key = topicKey(organization, topic)
    let shared = this.#feeds.get(key)
    if (shared === undefined) {
      shared = { feed: new EventFeed(this.#store, organization, topic, this.#report), users: 0 }
      this.#feeds.set(key, shared)
    }
    shared.users++
    try {
      await shared.feed.ready
    } catch (error) {
      this.release(shared.feed)
      throw error
    }
    return shared.feed
  }

  release(feed: EventFeed): void {
    const key = topicKey(feed.organization, feed.topic)
    const shared = this.#feeds.get(key)
    if (shared?.feed !== feed || --shared.users > 0) return
    feed.close()
    this.#feeds.delete(key)
  }

  async close(): Promise<void> {
    for (const subscription of this.#subscriptions) subscription.end()
    const stop = await this.#listening?.catch(() => null)
    await stop?.()
  }

  #notified(payload: string): void {
    if (payload === anyTopic) {
      for (const { feed } of this.#feeds.values()) feed.wake()
      return
    }
    const keys: unknown = JSON.parse(payload)
    if (Array.isArray(keys)) for (const key of keys) this.#feeds.get(String(key))?.feed.wake()
  }
}

interface Cursor {
  readonly feed: EventFeed
  /** Number of the last event that was given out. */
  position: number
}

class Subscription {
  readonly #hub: Hub
  readonly #organization: string
  readonly #topics: readonly string[]
  readonly #afterId: number | null
  readonly #signal: AbortSignal
  /** Opened at once, so that what is committed after `subscribe` was called and the position known is not missed, however late the first read. */
  readonly #opening: Promise<Cursor[]>
  #opened: Cursor[] = []
  #wake: (() => void) | null = null
  #unwatch: (() => void)[] = []
  #over = false
  readonly #onEnd: (ended: Subscription) => void
  readonly #onAbort = (): void => this.end()

  constructor(
    hub: Hub,
    organization: string,
    topics: readonly string[],
    afterId: number | null,
    signal: AbortSignal,
    onEnd: (ended: Subscription) => void,
  ) {
    this.#onEnd = onEnd
    this.#hub = hub
    this.#organization = organization
    this.#topics = topics
    this.#afterId = afterId
    this.#signal = signal
    signal.addEventListener('abort', this.#onAbort, { once: true })
    this.#opening = this.#open()
    this.#opening.catch(() => undefined)
    if (signal.aborted) this.end()
  }

  async #open(): Promise<Cursor[]> {
    for (const topic of this.#topics) {
      if (this.#over) break
      const feed = await this.#hub.acquire(this.#organization, topic)
      if (this.#over) this.#hub.release(feed)
      else {
        this.#opened.push({ feed, position: this.#afterId === null ? feed.head : Math.min(this.#afterId, feed.head) })
        this.#unwatch.push(feed.watch(() => this.#wake?.()))
      }
    }
    return this.#opened
  }

  async *iterate(): AsyncGenerator<DurableEvent, void, undefined> {
    try {
      const cursors = await this.#opening
      while (!this.#over) {
        let idle = true
        for (const cursor of cursors) {
          if (cursor.position >= cursor.feed.head) continue
          idle = false
          const next = await cursor.feed.after(cursor.position)
          if (next.length === 0) this.#skipGone(cursor)
          for (const event of next) {
            if (this.#over) return
            if (event.id !== cursor.position + 1) this.#skipGone(cursor)
            cursor.position = event.id
            yield event
          }
        }
        if (idle && !this.#over) await this.#changed(cursors)
      }
    } finally {
      this.end()
    }
  }

  /** Ids have no gaps but those that retention makes. */
  #skipGone(cursor: Cursor): void {
    if (cursor.position > 0) throw new EventsGone(`The events after ${cursor.position} of ${cursor.feed.topic} are no longer kept.`)
    cursor.position = cursor.feed.head
  }

  #changed(cursors: readonly Cursor[]): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#wake = resolve
    if (this.#over || cursors.some(({ feed, position }) => position < feed.head)) resolve()
    return promise
  }

  end(): void {
    if (this.#over) return
    this.#over = true
    this.#onEnd(this)
    this.#signal.removeEventListener('abort', this.#onAbort)
    for (const unwatch of this.#unwatch.splice(0)) unwatch()
    for (const { feed } of this.#opened.splice(0)) this.#hub.release(feed)
    this.#wake?.()
  }
}

export function createEvents(options: EventsOptions): EventHub {
  return new Hub(options)
}
