/** Counters in this process: answers at once, without a promise. Memory is bounded; what is whole again is swept. */
import type { Clock } from '../contract.ts'
import { BucketCounter, type Counter, LeaseCounter, WindowCounter } from './counters.ts'
import type { Rule } from './rules.ts'
import type { Fact, LeaseRef, LimitStore, Verdict } from './store.ts'

const sweepEveryMs = 1_000
const sweepAtOnce = 2_000

export interface MemoryLimitStore extends LimitStore {
  take(rules: readonly Rule[], subjects: readonly string[], lease: string): Verdict
  /** Counters held now. */
  readonly size: number
}

/** `maxCounters`: beyond it, the counter that was made first is forgotten (about 300 bytes each; a window of 1,200 requests has 20 kB). */
export function memoryLimitStore(clock: Clock, maxCounters = 200_000): MemoryLimitStore {
  const tables = new Map<string, Map<string, Counter>>()
  const tableOf = new WeakMap<Rule, Map<string, Counter>>()
  let size = 0
  let lastMs = 0
  let sweptMs = 0
  let sweeper: Iterator<void> = sweeping()

  function* sweeping(): Generator<void> {
    let seen = 0
    for (const table of tables.values()) {
      for (const [subject, counter] of table) {
        if (counter.wholeAt() <= lastMs) {
          table.delete(subject)
          size--
        }
        if (++seen % sweepAtOnce === 0) yield
      }
    }
  }

  function sweep(): void {
    sweptMs = lastMs
    if (sweeper.next().done === true) sweeper = sweeping()
  }

  /** The wall clock, never running backwards. */
  function tick(): number {
    const now = clock.now().getTime()
    if (now > lastMs) lastMs = now
    if (lastMs - sweptMs >= sweepEveryMs) sweep()
    return lastMs
  }

  function table(rule: Rule): Map<string, Counter> {
    const known = tableOf.get(rule)
    if (known !== undefined) return known
    let made = tables.get(rule.key)
    if (made === undefined) {
      made = new Map()
      tables.set(rule.key, made)
    }
    tableOf.set(rule, made)
    return made
  }

  function counter(rule: Rule, subject: string): Counter {
    const counters = table(rule)
    const known = counters.get(subject)
    if (known !== undefined) return known
    if (size >= maxCounters) forgetOldest(counters)
    const made = counterFor(rule)
    counters.set(subject, made)
    size++
    return made
  }

  function forgetOldest(preferred: Map<string, Counter>): void {
    for (const candidates of [preferred, ...tables.values()]) {
      for (const subject of candidates.keys()) {
        candidates.delete(subject)
        size--
        return
      }
    }
  }

  const leaseCounter = (ref: LeaseRef): LeaseCounter | null => {
    const found = tables.get(ref.key)?.get(ref.subject)
    return found instanceof LeaseCounter ? found : null
  }

  return {
    take(rules, subjects, lease) {
      const now = tick()
      const [only] = rules
      const [subject] = subjects
      // The usual case: one rate.
      if (rules.length === 1 && only !== undefined && subject !== undefined) {
        const found = counter(only, subject)
        const admitted = found.admits(now, only, lease)
        return { admitted, now, facts: [found.decide(now, only, lease, admitted)] }
      }
      const counters: Counter[] = []
      let admitted = true
      for (let index = 0; index < rules.length; index++) {
        const rule = rules[index]
        const subject = subjects[index]
        if (rule === undefined || subject === undefined) continue
        const found = counter(rule, subject)
        counters.push(found)
        if (!found.admits(now, rule, lease)) admitted = false
      }
      const facts: Fact[] = []
      for (let index = 0; index < counters.length; index++) {
        const rule = rules[index]
        const found = counters[index]
        if (rule !== undefined && found !== undefined) facts.push(found.decide(now, rule, lease, admitted))
      }
      return { admitted, now, facts }
    },
    restore(rules, subjects, lease) {
      for (let index = 0; index < rules.length; index++) {
        const rule = rules[index]
        const subject = subjects[index]
        if (rule !== undefined && subject !== undefined) table(rule).get(subject)?.restore(rule, lease)
      }
    },
    renew(leases) {
      const now = tick()
      for (const ref of leases) leaseCounter(ref)?.renew(now, ref.id)
    },
    release(leases) {
      for (const ref of leases) leaseCounter(ref)?.release(ref.id)
    },
    rename(ref, id) {
      leaseCounter(ref)?.rename(tick(), ref.id, id)
    },
    ping: async () => undefined,
    close: async () => tables.clear(),
    get size() {
      return size
    },
  }
}

function counterFor(rule: Rule): Counter {
  switch (rule.kind) {
    case 'window':
      return new WindowCounter()
    case 'bucket':
      return new BucketCounter()
    case 'lease':
      return new LeaseCounter()
    default:
      return rule satisfies never
  }
}
