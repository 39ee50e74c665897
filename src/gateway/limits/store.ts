/** Where requests are counted. Two stores, one behaviour: `memory.ts` and `redis.ts`. */
import type { Rule } from './rules.ts'

/** How long a lease lives without being renewed, and how often its owner renews it. */
export const leaseTtlMs = 30_000
export const leaseRenewMs = 10_000

/** What one rule says, after the decision. */
export interface Fact {
  /** It would have admitted the request. */
  readonly passed: boolean
  /** Places left after this request (before it, when it was refused). Never negative. */
  readonly remaining: number
  /** Unix ms at which the limit is whole again; of a lease: when the last one runs out. */
  readonly wholeAt: number
  /** Unix ms at which one more is admitted, when this one was not; 0 otherwise. Of a lease: its earliest expiry. */
  readonly freeAt: number
}

/** The verdict over all rules: `facts[i]` belongs to `rules[i]`. */
export interface Verdict {
  readonly admitted: boolean
  /** The store's clock, Unix ms. */
  readonly now: number
  readonly facts: readonly Fact[]
}

/** One lease in a store. */
export interface LeaseRef {
  /** `rule.key`. */
  readonly key: string
  readonly subject: string
  readonly id: string
}

export interface LimitStore {
  /**
   * Asks every rule, then counts the request in all of them, or in none. Atomic.
   * `subjects[i]` is whom `rules[i]` counts by; `lease` names the lease that lease rules take (a known one is renewed and takes no second place).
   */
  take(rules: readonly Rule[], subjects: readonly string[], lease: string): Verdict | Promise<Verdict>
  /** Takes back what an admitted `take` counted a moment ago, because something else refused the request. */
  restore(rules: readonly Rule[], subjects: readonly string[], lease: string): void | Promise<void>
  /** Keeps leases for another 30 s. Those that have run out are not brought back. */
  renew(leases: readonly LeaseRef[]): void | Promise<void>
  release(leases: readonly LeaseRef[]): void | Promise<void>
  /** Gives a lease another name, so that whoever owns the named thing can renew and release it. */
  rename(lease: LeaseRef, id: string): void | Promise<void>
  /** Throws when the store does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}
