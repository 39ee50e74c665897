/** Limits of a plan as countable rules. Every number is decided here, so that all stores count alike. */
import type { ApiContract, LimitContract, OperationContract, PlanContract } from '../contract.ts'

/**
 * At most `limit` in any window of `windowMs`. A request is remembered at the end of its grain, so that it leaves the window at most one grain
 * late and never early: the limit holds exactly, in at most 1,200 numbers a counter. Up to 1,200 requests the grain is one millisecond.
 */
export interface WindowRule {
  readonly kind: 'window'
  /** Names the counter together with the subject. */
  readonly key: string
  readonly limitClass: string
  readonly limit: number
  readonly windowMs: number
  readonly grainMs: number
}

/** A token bucket of `limit` tokens that gets one back every `intervalMs` (counted as GCRA, ITU-T I.371: one number a counter). */
export interface BucketRule {
  readonly kind: 'bucket'
  readonly key: string
  readonly limitClass: string
  readonly limit: number
  readonly intervalMs: number
}

/** At most `limit` leases at a time. */
export interface LeaseRule {
  readonly kind: 'lease'
  readonly key: string
  readonly limitClass: string
  readonly limit: number
  /** A refusal shows this limit in the headers: its class has a rate of its own, which the caller knows by the same name. */
  readonly shown: boolean
}

export type Rule = WindowRule | BucketRule | LeaseRule

/** A rule and whom it counts by. */
export interface Count {
  readonly rule: Rule
  readonly by: LimitContract['by']
}
export interface QuotaCount {
  readonly limitClass: string
  readonly limit: number
}

/** What one operation counts under one plan. */
export interface CountsOfPlan {
  readonly plan: PlanContract
  readonly counts: readonly Count[]
  /** Counted by a property of the body, after validation. */
  readonly bodyCounts: readonly Count[]
  readonly quotas: readonly QuotaCount[]
  readonly hasLease: boolean
}

const grains = 1_200

/** The classes that a request counts in: those named, and the API's default where one of them has no rate of its own. */
function classesOf(api: ApiContract, plan: PlanContract, named: readonly string[], withDefault: boolean): string[] {
  const classes = new Set(named)
  if (withDefault && named.some((name) => plan.limits[name] !== undefined && plan.limits[name].rates.length === 0)) classes.add(api.limit)
  return [...classes]
}

/** `withDefault`: false for the class of a media type, which comes beside the operation's own. */
export function countsOf(api: ApiContract, plan: PlanContract, named: readonly string[], withDefault = true): CountsOfPlan {
  const counts: Count[] = []
  const bodyCounts: Count[] = []
  const quotas: QuotaCount[] = []
  for (const limitClass of classesOf(api, plan, named, withDefault)) {
    const limit = plan.limits[limitClass]
    if (limit === undefined) continue
    for (const rule of rulesOf(api.id, limitClass, limit)) (limit.by.startsWith('body:') ? bodyCounts : counts).push({ rule, by: limit.by })
    if (limit.quota !== null) quotas.push({ limitClass, limit: limit.quota })
  }
  return { plan, counts, bodyCounts, quotas, hasLease: counts.some((count) => count.rule.kind === 'lease') }
}

/** The operation counts by a property of the body under some plan. */
export function countsByBody(api: ApiContract, operation: OperationContract): boolean {
  return Object.values(api.plans).some((plan) => operation.limits.some((name) => plan.limits[name]?.by.startsWith('body:') === true))
}

function rulesOf(api: string, limitClass: string, limit: LimitContract): Rule[] {
  const rules: Rule[] = []
  limit.rates.forEach((rate, index) => {
    const key = `${api}:${limitClass}:${limit.by}:${rate.windowMs}`
    if (limit.burst !== null && index === 0) {
      rules.push({ kind: 'bucket', key: `${key}:b`, limitClass, limit: limit.burst, intervalMs: rate.windowMs / rate.limit })
      return
    }
    const grainMs = rate.limit <= grains ? 1 : Math.max(1, Math.ceil(rate.windowMs / grains))
    rules.push({ kind: 'window', key, limitClass, limit: rate.limit, windowMs: rate.windowMs, grainMs })
  })
  if (limit.concurrent !== null) {
    rules.push({
      kind: 'lease',
      key: `${api}:${limitClass}:${limit.by}:slots`,
      limitClass,
      limit: limit.concurrent,
      shown: limit.rates.length > 0,
    })
  }
  return rules
}
