/**
 * How much the caller may ask. Composed once per route; with counters in memory and a known plan, a request costs one call and no promise.
 * Everything that holds is asked first and counted together, so that a refusal by one takes nothing from the others.
 */
import type { ApiContract, Clock, OperationContract, PlanContract } from '../contract.ts'
import { ApiError } from '../errors/catalogue.ts'
import type { Exchange } from '../exchange.ts'
import type { PlanDirectory } from '../ports.ts'
import type { LimitStep } from '../steps.ts'
import { rateHeaders, tightest } from './headers.ts'
import type { LeaseKeeper } from './leases.ts'
import { monthOf, type QuotaCounter } from './quotas.ts'
import { type CountsOfPlan, countsByBody, countsOf, type Rule } from './rules.ts'
import type { LimitStore, Verdict } from './store.ts'
import { subjectOf } from './subjects.ts'

export interface LimitDeps {
  readonly store: LimitStore
  readonly plans: PlanDirectory
  readonly leases: LeaseKeeper
  /** Null where no plan of any API has a quota. */
  readonly quotas: QuotaCounter | null
  readonly clock: Clock
  /** Called with each refusal, for metrics. */
  readonly onRefusal?: (x: Exchange, code: 'RATE_LIMITED' | 'CONCURRENCY_LIMITED' | 'QUOTA_EXCEEDED', limitClass: string) => void
}

/** Seconds after which a refused slot is worth another try: an estimate, longer where slots are streams that people watch. */
const slotRetrySeconds = { work: 5, stream: 30 } as const

/** Composes the step of one operation. `enter` and `body` throw `RATE_LIMITED`, `CONCURRENCY_LIMITED` or `QUOTA_EXCEEDED`. */
export function limitStep(api: ApiContract, operation: OperationContract, deps: LimitDeps): LimitStep {
  const counter = counterOf(api, operation.limits, operation.lease, true, deps)
  const streams = operation.responses.some((response) => response.media.some((media) => media.kind === 'events'))
  const retrySeconds = streams ? slotRetrySeconds.stream : slotRetrySeconds.work
  const body = countsByBody(api, operation)
  const media = mediaCounters(api, operation, deps)
  return {
    enter: (x) => withPlan(api, x, deps, (plan) => counter(x, plan, 'counts', retrySeconds)),
    body: body ? (x) => withPlan(api, x, deps, (plan) => counter(x, plan, 'bodyCounts', retrySeconds)) : null,
    refused: anonymousStep(api, deps),
    answer:
      media.size === 0
        ? null
        : (x, mediaType) => {
            const own = media.get(mediaType)
            if (own !== undefined) return withPlan(api, x, deps, (plan) => own(x, plan, 'counts', slotRetrySeconds.work))
          },
  }
}

/** Counts a request without a known identity in the default class of the plan `anonymous`, per IP. */
export function anonymousStep(api: ApiContract, deps: LimitDeps): (x: Exchange) => void | Promise<void> {
  const plan = api.plans.anonymous
  if (plan === undefined) return () => undefined
  const counter = counterOf(api, [api.limit], 'answer', true, deps)
  return (x) => {
    x.plan = plan
    return counter(x, plan, 'counts', slotRetrySeconds.work)
  }
}

/** Counts a request to an unknown path, made with a valid credential of `api`, in the default class of the caller's plan. */
export function defaultClassStep(api: ApiContract, deps: LimitDeps): (x: Exchange) => void | Promise<void> {
  const counter = counterOf(api, [api.limit], 'answer', true, deps)
  return (x) => withPlan(api, x, deps, (plan) => counter(x, plan, 'counts', slotRetrySeconds.work))
}

function mediaCounters(api: ApiContract, operation: OperationContract, deps: LimitDeps): ReadonlyMap<string, Counter> {
  const found = new Map<string, Counter>()
  for (const response of operation.responses) {
    for (const media of response.media) {
      if (media.limits !== undefined && media.limits.length > 0)
        found.set(media.mediaType, counterOf(api, media.limits, 'answer', false, deps))
    }
  }
  return found
}

type Counter = (x: Exchange, plan: PlanContract, which: 'counts' | 'bodyCounts', retrySeconds: number) => void | Promise<void>

function withPlan(
  api: ApiContract,
  x: Exchange,
  deps: LimitDeps,
  next: (plan: PlanContract) => void | Promise<void>,
): void | Promise<void> {
  const plan = x.plan ?? planOf(api, x, deps)
  if (plan === null) return
  if (plan instanceof Promise) {
    return plan.then((known) => {
      x.plan = known
      return next(known)
    })
  }
  x.plan = plan
  return next(plan)
}

/** Null: this API limits nobody without identity. An identity without an organization has the plan of a new organization. */
function planOf(api: ApiContract, x: Exchange, deps: LimitDeps): PlanContract | null | Promise<PlanContract> {
  if (x.identity === null) return api.plans.anonymous ?? null
  if (x.identity.organization === null) return api.plans[api.plan] ?? null
  return deps.plans.planOf(x.identity.organization, api.id)
}

/** What is counted under each plan is worked out when the plan is first seen; plans with overrides are objects of their own. */
function counterOf(
  api: ApiContract,
  classes: readonly string[],
  lease: 'answer' | 'resource',
  withDefault: boolean,
  deps: LimitDeps,
): Counter {
  const known = new WeakMap<PlanContract, CountsOfPlan & { readonly rules: Readonly<Record<'counts' | 'bodyCounts', readonly Rule[]>> }>()
  for (const plan of Object.values(api.plans)) {
    if (deps.quotas === null && countsOf(api, plan, classes, withDefault).quotas.length > 0)
      throw new Error(`${api.id}: the plan ${plan.name} has a quota, and nothing counts quotas`)
  }
  return (x, plan, which, retrySeconds) => {
    let of = known.get(plan)
    if (of === undefined) {
      const counts = countsOf(api, plan, classes, withDefault)
      of = {
        ...counts,
        rules: { counts: counts.counts.map((count) => count.rule), bodyCounts: counts.bodyCounts.map((count) => count.rule) },
      }
      known.set(plan, of)
    }
    const counts = of[which]
    const quotas = which === 'counts' ? of.quotas : []
    if (counts.length === 0 && quotas.length === 0) return
    let rules = of.rules[which]
    const subjects: string[] = []
    let partial: Rule[] | null = null
    for (let index = 0; index < counts.length; index++) {
      const count = counts[index]
      if (count === undefined) continue
      const subject = subjectOf(x, count.by)
      if (subject === null) partial ??= rules.slice(0, index)
      else {
        subjects.push(subject)
        partial?.push(count.rule)
      }
    }
    if (partial !== null) rules = partial
    const leaseId = of.hasLease ? deps.leases.nextId() : ''
    const settle = (verdict: Verdict): void | Promise<void> => {
      const rate = tightest(rules, verdict)
      if (rate !== null && (x.rate === null || !verdict.admitted || rate.remaining / rate.limit < x.rate.remaining / x.rate.limit))
        x.rate = rate
      if (!verdict.admitted) throw refusal(x, plan, rules, verdict, retrySeconds, deps)
      if (of.hasLease) deps.leases.hold(x, rules, subjects, leaseId, lease)
      if (quotas.length > 0) {
        return takeQuotas(api, x, plan, quotas, deps, () => {
          if (of.hasLease) deps.leases.drop(x)
          return deps.store.restore(rules, subjects, leaseId)
        })
      }
    }
    const verdict = deps.store.take(rules, subjects, leaseId)
    return verdict instanceof Promise ? verdict.then(settle) : settle(verdict)
  }
}

function refusal(
  x: Exchange,
  plan: PlanContract,
  rules: readonly Rule[],
  verdict: Verdict,
  slotSeconds: number,
  deps: LimitDeps,
): ApiError {
  let slot: Rule | null = null
  let rate: Rule | null = null
  let freeAt = 0
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index]
    const fact = verdict.facts[index]
    if (rule === undefined || fact === undefined || fact.passed) continue
    if (rule.kind === 'lease') slot ??= rule
    else if (fact.freeAt >= freeAt) {
      freeAt = fact.freeAt
      rate = rule
    }
  }
  const code = rate === null ? 'CONCURRENCY_LIMITED' : 'RATE_LIMITED'
  const { limit, limitClass } = rate ?? slot ?? { limit: 0, limitClass: '' }
  deps.onRefusal?.(x, code, limitClass)
  if (code === 'CONCURRENCY_LIMITED') {
    return new ApiError(code, {
      message: `Too many at the same time: the ${plan.name} plan allows ${limit}.`,
      details: { limit, active: limit, plan: plan.name },
      headers: { 'retry-after': String(slotSeconds) },
    })
  }
  const seconds = Math.max(1, Math.ceil((freeAt - verdict.now) / 1000))
  return new ApiError(code, {
    message: `Too many requests: try again in ${seconds} s.`,
    details: { limit, class: limitClass, plan: plan.name },
    headers: { 'retry-after': String(seconds) },
  })
}

/** Quotas come last, after everything that needs no database; what a refused one had counted, and the rates, go back. */
async function takeQuotas(
  api: ApiContract,
  x: Exchange,
  plan: PlanContract,
  quotas: CountsOfPlan['quotas'],
  deps: LimitDeps,
  undo: () => void | Promise<void>,
): Promise<void> {
  const organization = x.identity?.organization ?? null
  if (organization === null || deps.quotas === null) return
  const now = deps.clock.now()
  const { start, end } = monthOf(now)
  const taken: string[] = []
  const giveBack = async (): Promise<void> => {
    for (const limitClass of taken) await deps.quotas?.restore(organization, api.id, limitClass, start)
    await undo()
  }
  for (const quota of quotas) {
    let answer: { readonly admitted: boolean; readonly used: number }
    try {
      answer = await deps.quotas.take(organization, api.id, quota.limitClass, start, quota.limit)
    } catch (error) {
      await giveBack()
      throw error
    }
    if (answer.admitted) {
      taken.push(quota.limitClass)
      continue
    }
    await giveBack()
    deps.onRefusal?.(x, 'QUOTA_EXCEEDED', quota.limitClass)
    throw new ApiError('QUOTA_EXCEEDED', {
      message: `The quota of the ${plan.name} plan for this month is used up.`,
      details: { metric: quota.limitClass, limit: quota.limit, used: answer.used, periodEnd: end.toISOString() },
      headers: { 'retry-after': String(Math.max(1, Math.ceil((end.getTime() - now.getTime()) / 1000))) },
    })
  }
}

export { rateHeaders }
