/** One topic as this process follows it: read once from the log, whoever many subscribers there are. */
import type { DurableEvent } from '../gateway/contract.ts'
import { lastIdOf, readAfter } from './event-log.ts'
import type { Store } from './store.ts'

const page = 200
/** Events kept for subscribers that are close behind; the others read the log. */
const keptEvents = 256
const retryMs = 1_000

export class EventFeed {
  readonly organization: string
  readonly topic: string
  /** Resolves when `head` is known. */
  readonly ready: Promise<void>
  /** Number of the last event that is known to be committed. */
  head = 0
  readonly #store: Store
  readonly #report: (error: unknown) => void
  readonly #waiters = new Set<() => void>()
  #recent: DurableEvent[] = []
  #stale = false
  #following = false
  #retry: NodeJS.Timeout | null = null
  #closed = false

  constructor(store: Store, organization: string, topic: string, report: (error: unknown) => void) {
    this.#store = store
    this.organization = organization
    this.topic = topic
    this.#report = report
    this.#following = true
    this.ready = lastIdOf(store, organization, topic)
      .then((head) => {
        this.head = head
      })
      .finally(() => {
        this.#following = false
        // Something came while the head was being read.
        if (this.#stale) this.wake()
      })
  }

  /** Something was committed to the topic, or may have been. */
  wake(): void {
    this.#stale = true
    if (!this.#following && !this.#closed) void this.#follow()
  }

  /** `waiter` is called at every change of `head`, until removed. */
  watch(waiter: () => void): () => void {
    this.#waiters.add(waiter)
    return () => this.#waiters.delete(waiter)
  }

  /** What follows `position`: all of it, or the next page, in order. */
  async after(position: number): Promise<readonly DurableEvent[]> {
    const first = this.#recent[0]
    if (first !== undefined && first.id <= position + 1) return this.#recent.slice(position + 1 - first.id)
    return readAfter(this.#store, this.organization, this.topic, position, page)
  }

  close(): void {
    this.#closed = true
    if (this.#retry !== null) clearTimeout(this.#retry)
  }

  async #follow(): Promise<void> {
    this.#following = true
    try {
      while (this.#stale && !this.#closed) {
        this.#stale = false
        const rows = await readAfter(this.#store, this.organization, this.topic, this.head, page)
        const lastRow = rows.at(-1)
        if (lastRow === undefined) continue
        this.#stale ||= rows.length === page
        const gap = rows[0]?.id !== this.head + 1
        this.#recent = (gap ? rows : this.#recent.concat(rows)).slice(-keptEvents)
        this.head = lastRow.id
        for (const waiter of this.#waiters) waiter()
      }
    } catch (error) {
      this.#report(error)
      this.#stale = true
      this.#retry = setTimeout(() => this.wake(), retryMs).unref()
    } finally {
      this.#following = false
    }
  }
}
