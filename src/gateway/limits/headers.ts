/**
 * The rate-limit headers of an answer: the widespread `X-RateLimit-*` and the pair of draft-ietf-httpapi-ratelimit-headers-11
 * (structured fields, RFC 9651; `q` quota, `w` window in seconds, `r` remaining, `t` seconds until the quota is whole).
 */
import type { Exchange, RateState } from '../exchange.ts'
import type { Rule } from './rules.ts'
import type { Fact, Verdict } from './store.ts'

/** Writes to `x.out`; nothing when nothing was counted. Costs three short strings. */
export function rateHeaders(x: Exchange): void {
  const rate = x.rate
  if (rate === null) return
  const remaining = String(rate.remaining)
  x.out['x-ratelimit-limit'] = String(rate.limit)
  x.out['x-ratelimit-remaining'] = remaining
  x.out['x-ratelimit-reset'] = String(Math.ceil(rate.resetAt / 1000))
  x.out['ratelimit-policy'] = rate.policyHeader ?? policyHeader(rate.policy, rate.limit, rate.windowMs)
  x.out.ratelimit = `"${rate.policy}";r=${remaining};t=${Math.max(0, Math.ceil((rate.resetAt - (rate.measuredAt ?? rate.resetAt - rate.windowMs)) / 1000))}`
}

/** A class name is an identifier of the vocabulary, so it needs no escaping inside the structured string. */
function policyHeader(policy: string, limit: number, windowMs: number): string {
  return windowMs === 0 ? `"${policy}";q=${limit};qu="concurrent-requests"` : `"${policy}";q=${limit};w=${Math.ceil(windowMs / 1000)}`
}

const headers = new WeakMap<Rule, { readonly windowMs: number; readonly text: string }>()

function headerOf(rule: Rule): { readonly windowMs: number; readonly text: string } {
  const known = headers.get(rule)
  if (known !== undefined) return known
  const windowMs = rule.kind === 'window' ? rule.windowMs : rule.kind === 'bucket' ? rule.limit * rule.intervalMs : 0
  const made = { windowMs, text: policyHeader(rule.limitClass, rule.limit, windowMs) }
  headers.set(rule, made)
  return made
}

/** The limit closest to exhaustion: the smallest share left, and among equals the one that takes longest to be whole. Null: nothing to show. */
export function tightest(rules: readonly Rule[], verdict: Verdict): RateState | null {
  let found: Fact | null = null
  let of: Rule | null = null
  let share = Number.POSITIVE_INFINITY
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index]
    const fact = verdict.facts[index]
    if (rule === undefined || fact === undefined) continue
    // Slots are no rate: they show only where they are what refused, under a name that the caller knows as a rate.
    if (rule.kind === 'lease' && (fact.passed || !rule.shown)) continue
    const own = fact.passed ? fact.remaining / rule.limit : -1
    if (own < share || (own === share && found !== null && fact.wholeAt > found.wholeAt)) {
      share = own
      found = fact
      of = rule
    }
  }
  if (found === null || of === null) return null
  const { windowMs, text } = headerOf(of)
  return {
    policy: of.limitClass,
    limit: of.limit,
    remaining: found.remaining,
    windowMs,
    resetAt: found.wholeAt,
    policyHeader: text,
    measuredAt: verdict.now,
  }
}
