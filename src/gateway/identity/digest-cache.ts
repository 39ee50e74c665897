/**
 * What a directory knows about secrets, kept in memory by the SHA-256 of the secret.
 *
 * A hit is answered at once, without a promise. The map is searched by a digest of what was sent, so how long a search takes says nothing
 * about a stored secret: whoever could steer the digest's bytes would have broken SHA-256.
 */
import { hash } from 'node:crypto'
import type { Clock } from '../contract.ts'
import { Gate } from './gate.ts'

/** SHA-256 of a secret, hex: the only form in which it is stored or looked up. */
export const digest = (secret: string): string => hash('sha256', secret, 'hex')

interface Sent {
  readonly secret: string
  readonly digest: string
}
const lastSent = new WeakMap<object, Sent>()

/**
 * `digest` of a credential. Clients keep their connection and send the same credential with each request: it is hashed when it changes. What is compared
 * is what came before on this connection, so the time that takes tells a client about its own credential only; callers behind one proxy that share
 * a connection are as close to each other as the some nanoseconds by which two comparisons of text differ.
 */
export function digestOn(connection: object | null, secret: string): string {
  if (connection === null) return digest(secret)
  const last = lastSent.get(connection)
  if (last !== undefined && last.secret === secret) return last.digest
  const made = digest(secret)
  lastSent.set(connection, { secret, digest: made })
  return made
}

export interface DigestSource<Value> {
  /** Null when unknown. */
  find(digest: string): Promise<Value | null>
  /** Calls back with the digest that changed, or with null for everything, within a second of a change on any instance. */
  onChange(listener: (digest: string | null) => void): () => void
}

export interface DigestCacheOptions {
  /** Most known secrets kept; the oldest goes first. */
  readonly maxKnown?: number
  /** Most unknown secrets kept, so that repeated guesses cost no query. */
  readonly maxUnknown?: number
  /** How long "unknown" is believed; a change that names the digest ends it at once. */
  readonly unknownMs?: number
  /** Age at which a known entry is asked for again behind the answer, in case a change was never heard of. */
  readonly refreshMs?: number
  /** Most questions to the source at a time; more of them wait. */
  readonly maxAsking?: number
}

interface Entry<Value> {
  readonly value: Value
  loadedMs: number
}

export class DigestCache<Value> {
  readonly #source: DigestSource<Value>
  readonly #clock: Clock
  readonly #maxKnown: number
  readonly #maxUnknown: number
  readonly #unknownMs: number
  readonly #refreshMs: number
  readonly #known = new Map<string, Entry<Value>>()
  readonly #unknown = new Map<string, number>()
  readonly #asked = new Map<string, Promise<Value | null>>()
  readonly #stop: () => void
  readonly #gate: Gate
  /** Counts "everything changed": an answer that was asked for before is not kept. */
  #generation = 0

  constructor(source: DigestSource<Value>, clock: Clock, options: DigestCacheOptions = {}) {
    this.#source = source
    this.#clock = clock
    this.#maxKnown = options.maxKnown ?? 100_000
    this.#maxUnknown = options.maxUnknown ?? 10_000
    this.#unknownMs = options.unknownMs ?? 10_000
    this.#refreshMs = options.refreshMs ?? 60_000
    this.#gate = new Gate(options.maxAsking ?? 4, 1_000)
    this.#stop = source.onChange((changed) => {
      if (changed === null) {
        this.#generation++
        this.#known.clear()
        this.#unknown.clear()
        this.#asked.clear()
      } else {
        this.#known.delete(changed)
        this.#unknown.delete(changed)
        // An answer under way may be older than the change: whoever waits for it asks again.
        this.#asked.delete(changed)
      }
    })
  }

  /** What is known about a digest: at once when it is in memory. */
  find(key: string): Value | null | Promise<Value | null> {
    const now = this.#clock.monotonicMs()
    const entry = this.#known.get(key)
    if (entry !== undefined) {
      if (now - entry.loadedMs >= this.#refreshMs) {
        entry.loadedMs = now
        // The next call meets the failure itself if the directory stays away; this answer is still within its promise.
        this.#ask(key).catch(() => undefined)
      }
      return entry.value
    }
    const refusedMs = this.#unknown.get(key)
    if (refusedMs !== undefined && now - refusedMs < this.#unknownMs) return null
    return this.#asked.get(key) ?? this.#ask(key)
  }

  /** Asks the directory, whatever is in memory: what is there has ended by the clock, and may have been prolonged. */
  findAgain(key: string): Promise<Value | null> {
    return this.#asked.get(key) ?? this.#ask(key)
  }

  get size(): number {
    return this.#known.size
  }

  close(): void {
    this.#stop()
    this.#known.clear()
    this.#unknown.clear()
  }

  #ask(key: string): Promise<Value | null> {
    const generation = this.#generation
    const asking: Promise<Value | null> = this.#gate
      .through(() => this.#source.find(key))
      .then(
        (value) => {
          const current = this.#asked.get(key) === asking
          if (current) this.#asked.delete(key)
          // Something changed while the answer was under way: it may be stale, so it is neither kept nor given out.
          if (!current || generation !== this.#generation) return this.#asked.get(key) ?? this.#ask(key)
          this.#keep(key, value)
          return value
        },
        (error: unknown) => {
          if (this.#asked.get(key) === asking) this.#asked.delete(key)
          throw error
        },
      )
    this.#asked.set(key, asking)
    return asking
  }

  #keep(key: string, value: Value | null): void {
    const now = this.#clock.monotonicMs()
    this.#known.delete(key)
    this.#unknown.delete(key)
    if (value === null) {
      dropOldest(this.#unknown, this.#maxUnknown)
      this.#unknown.set(key, now)
      return
    }
    dropOldest(this.#known, this.#maxKnown)
    this.#known.set(key, { value, loadedMs: now })
  }
}

/** Makes room for one more; a `Map` iterates in the order of insertion. */
export function dropOldest<Key>(map: Map<Key, unknown>, max: number): void {
  if (map.size < max) return
  for (const key of map.keys()) {
    map.delete(key)
    if (map.size < max) return
  }
}
