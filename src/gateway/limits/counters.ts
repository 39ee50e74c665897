/** The three ways of counting, each over one subject. `redis.ts` does the same in Lua; one table of cases runs against both. */
import type { BucketRule, Rule, WindowRule } from './rules.ts'
import { type Fact, leaseTtlMs } from './store.ts'

/** Times are Unix ms and never run backwards from call to call. */
export interface Counter {
  /** Asks, without counting. */
  admits(now: number, rule: Rule, lease: string): boolean
  /** Counts when everybody admits; says how things stand. */
  decide(now: number, rule: Rule, lease: string, admitted: boolean): Fact
  restore(rule: Rule, lease: string): void
  /** When nothing of it is left to remember. */
  wholeAt(): number
}

/** What two timestamps of about 1.8e12 ms may differ by when they were computed in doubles and mean the same. */
const tolerance = 0.01

/** A sliding window: a ring of (end of grain, requests in it), oldest first. */
export class WindowCounter implements Counter {
  #slots = new Float64Array(4)
  #counts = new Float64Array(4)
  #head = 0
  #size = 0
  #total = 0
  #windowMs = 0

  admits(now: number, rule: Rule): boolean {
    this.#expire(now, windowRule(rule))
    return this.#total < rule.limit
  }

  decide(now: number, rule: Rule, _lease: string, admitted: boolean): Fact {
    const { limit, windowMs, grainMs } = windowRule(rule)
    const passed = this.#total < limit
    if (admitted) this.#add(Math.ceil(now / grainMs) * grainMs)
    const newest = this.#size === 0 ? now - windowMs : (this.#slots[this.#at(this.#size - 1)] ?? 0)
    return {
      passed,
      remaining: Math.max(0, limit - this.#total),
      wholeAt: newest + windowMs,
      freeAt: passed ? 0 : this.#whenBelow(limit) + windowMs,
    }
  }

  restore(): void {
    if (this.#size === 0) return
    const last = this.#at(this.#size - 1)
    const count = (this.#counts[last] ?? 0) - 1
    this.#counts[last] = count
    this.#total--
    if (count <= 0) this.#size--
  }

  wholeAt(): number {
    return this.#size === 0 ? 0 : (this.#slots[this.#at(this.#size - 1)] ?? 0) + this.#windowMs
  }

  /** The grain with which enough requests leave to admit one more. */
  #whenBelow(limit: number): number {
    let left = this.#total
    for (let index = 0; index < this.#size; index++) {
      left -= this.#counts[this.#at(index)] ?? 0
      if (left < limit) return this.#slots[this.#at(index)] ?? 0
    }
    return 0
  }

  #expire(now: number, rule: WindowRule): void {
    this.#windowMs = rule.windowMs
    const end = now - rule.windowMs
    while (this.#size > 0 && (this.#slots[this.#head] ?? 0) <= end) {
      this.#total -= this.#counts[this.#head] ?? 0
      this.#head = (this.#head + 1) & (this.#slots.length - 1)
      this.#size--
    }
  }

  #add(slot: number): void {
    this.#total++
    if (this.#size > 0) {
      const last = this.#at(this.#size - 1)
      // `<=`: after a change of plan the grain may be finer than that of the newest entry.
      if (slot <= (this.#slots[last] ?? 0)) {
        this.#counts[last] = (this.#counts[last] ?? 0) + 1
        return
      }
    }
    if (this.#size === this.#slots.length) this.#grow()
    const next = this.#at(this.#size)
    this.#slots[next] = slot
    this.#counts[next] = 1
    this.#size++
  }

  #at(index: number): number {
    return (this.#head + index) & (this.#slots.length - 1)
  }

  /** Lengths are powers of two, so that the ring wraps by masking. */
  #grow(): void {
    const length = this.#slots.length
    const slots = new Float64Array(length * 2)
    const counts = new Float64Array(length * 2)
    for (let index = 0; index < this.#size; index++) {
      const from = this.#at(index)
      slots[index] = this.#slots[from] ?? 0
      counts[index] = this.#counts[from] ?? 0
    }
    this.#slots = slots
    this.#counts = counts
    this.#head = 0
  }
}

/** A token bucket as its theoretical arrival time: the moment at which it is full again. */
export class BucketCounter implements Counter {
  #fullAt = 0

  admits(now: number, rule: Rule): boolean {
    const { intervalMs, limit } = bucketRule(rule)
    return Math.max(this.#fullAt, now) + intervalMs - now <= limit * intervalMs + tolerance
  }

  decide(now: number, rule: Rule, _lease: string, admitted: boolean): Fact {
    const { intervalMs, limit } = bucketRule(rule)
    const passed = this.admits(now, rule)
    if (admitted) this.#fullAt = Math.max(this.#fullAt, now) + intervalMs
    const missing = Math.max(0, this.#fullAt - now) / intervalMs
    return {
      passed,
      remaining: Math.max(0, Math.floor(limit - missing + tolerance / intervalMs)),
      wholeAt: Math.max(this.#fullAt, now),
      freeAt: passed ? 0 : this.#fullAt + intervalMs - limit * intervalMs,
    }
  }

  restore(rule: Rule): void {
    this.#fullAt -= bucketRule(rule).intervalMs
  }

  wholeAt(): number {
    return this.#fullAt
  }
}

/** Leases by name. All live equally long and a renewed one moves to the end, so the map is in the order in which they run out. */
export class LeaseCounter implements Counter {
  readonly #leases = new Map<string, number>()
  #lastExpiry = 0

  admits(now: number, rule: Rule, lease: string): boolean {
    this.#expire(now)
    return this.#leases.size < rule.limit || this.#leases.has(lease)
  }

  decide(now: number, rule: Rule, lease: string, admitted: boolean): Fact {
    const passed = this.admits(now, rule, lease)
    if (admitted) this.#keep(lease, now)
    return {
      passed,
      remaining: Math.max(0, rule.limit - this.#leases.size),
      wholeAt: Math.max(now, this.wholeAt()),
      freeAt: passed ? 0 : (this.#leases.values().next().value ?? now),
    }
  }

  restore(_rule: Rule, lease: string): void {
    this.#leases.delete(lease)
  }

  renew(now: number, lease: string): void {
    this.#expire(now)
    if (this.#leases.has(lease)) this.#keep(lease, now)
  }

  release(lease: string): void {
    this.#leases.delete(lease)
  }

  rename(now: number, from: string, to: string): void {
    if (this.#leases.delete(from)) this.#keep(to, now)
  }

  wholeAt(): number {
    return this.#leases.size === 0 ? 0 : this.#lastExpiry
  }

  #keep(lease: string, now: number): void {
    this.#leases.delete(lease)
    this.#lastExpiry = now + leaseTtlMs
    this.#leases.set(lease, this.#lastExpiry)
  }

  #expire(now: number): void {
    for (const [lease, expiresAt] of this.#leases) {
      if (expiresAt > now) return
      this.#leases.delete(lease)
    }
  }
}

function windowRule(rule: Rule): WindowRule {
  if (rule.kind === 'window') return rule
  throw new TypeError(`A window cannot count by a ${rule.kind}.`)
}

function bucketRule(rule: Rule): BucketRule {
  if (rule.kind === 'bucket') return rule
  throw new TypeError(`A bucket cannot count by a ${rule.kind}.`)
}
