/** Counts one request in everything that holds for it under its plan, or in nothing. */
import type { ApiContract, Clock, PlanContract } from '../contract.ts'
import { ApiError } from '../errors/catalogue.ts'
import type { Exchange } from '../exchange.ts'
import type { PlanDirectory } from '../ports.ts'
import { tightest } from './headers.ts'
import type { LeaseKeeper } from './leases.ts'
import { monthOf, type QuotaCounter } from './quotas.ts'
import { type Count, countsOf, type QuotaCount, type Rule } from './rules.ts'
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

/** Takes back what earlier phases of the same request have counted. */
export type Undo = WeakMap<Exchange, () => void | Promise<void>>

export interface CounterOptions {
  readonly classes: readonly string[]
  /** False for the class of a media type, which comes beside the operation's own. */
  readonly withDefault: boolean
  /** `body`: what is counted by a property of the body. */
  readonly phase: 'request' | 'body'
  readonly lease: 'answer' | 'resource'
  /** `Retry-After` of a refused slot: an estimate. */
  readonly slotSeconds: number
  /** Remembers how to take back what this phase counts, for a later phase that refuses. */
  readonly remember: Undo | null
  /** What this phase takes back when it refuses. */
  readonly undoes: Undo | null
}

export type Counter = (x: Exchange, plan: PlanContract) => void | Promise<void>

interface Counted {
  readonly counts: readonly Count[]
  readonly rules: readonly Rule[]
  readonly quotas: readonly QuotaCount[]
  readonly hasLease: boolean
}

/** What was asked of the counters for one request. */
interface Taken {
  readonly rules: readonly Rule[]
  readonly subjects: readonly string[]
  readonly lease: string
  readonly quotas: readonly QuotaCount[]
  readonly hasLease: boolean
}

/** What is counted under each plan is worked out when the plan is first seen; plans with overrides are objects of their own. */
export function counterOf(api: ApiContract, options: CounterOptions, deps: LimitDeps): Counter {
  const known = new WeakMap<PlanContract, Counted>()
  const countedUnder = (plan: PlanContract): Counted => {
    let counted = known.get(plan)
    if (counted === undefined) {
      const all = countsOf(api, plan, options.classes, options.withDefault)
      const counts = options.phase === 'body' ? all.bodyCounts : all.counts
      const rules = counts.map((count) => count.rule)
      counted = { counts, rules, quotas: options.phase === 'body' ? [] : all.quotas, hasLease: rules.some((rule) => rule.kind === 'lease') }
      known.set(plan, counted)
    }
    return counted
  }
  for (const plan of Object.values(api.plans)) {
    if (deps.quotas === null && countedUnder(plan).quotas.length > 0)
      throw new Error(`${api.id}: the plan ${plan.name} has a quota, and nothing counts quotas`)
  }

  return (x, plan) => {
    const { counts, quotas, hasLease, rules: all } = countedUnder(plan)
    if (counts.length === 0 && quotas.length === 0) return
    let rules = all
    const subjects: string[] = []
    let applicable: Rule[] | null = null
    for (let index = 0; index < counts.length; index++) {
      const count = counts[index]
      if (count === undefined) continue
      const subject = subjectOf(x, count.by)
      if (subject === null) applicable ??= rules.slice(0, index)
      else {
        subjects.push(subject)
        applicable?.push(count.rule)
      }
    }
    if (applicable !== null) rules = applicable
    const lease = hasLease ? deps.leases.nextId() : ''

    const verdict = deps.store.take(rules, subjects, lease)
    const taken = { rules, subjects, lease, quotas, hasLease }
    return verdict instanceof Promise ? verdict.then((known) => settle(x, plan, known, taken)) : settle(x, plan, verdict, taken)
  }

  function settle(
    x: Exchange,
    plan: PlanContract,
    verdict: Verdict,
    { rules, subjects, lease, quotas, hasLease }: Taken,
  ): void | Promise<void> {
    const rate = tightest(rules, verdict)
    if (rate !== null && (x.rate === null || !verdict.admitted || rate.remaining / rate.limit < x.rate.remaining / x.rate.limit))
      x.rate = rate
    if (!verdict.admitted) return refuse(x, options.undoes, refusal(x, plan, rules, verdict, options.slotSeconds, deps))
    if (hasLease) deps.leases.hold(x, rules, subjects, lease, options.lease)
    if (options.remember === null && quotas.length === 0) return
    const undo = (): void | Promise<void> => deps.store.restore(rules, subjects, lease)
    options.remember?.set(x, undo)
    if (quotas.length > 0) return takeQuotas(api, x, plan, quotas, deps, undo)
  }
}

/** Throws at once where nothing has to be asked. */
function refuse(x: Exchange, undoes: Undo | null, error: ApiError): void | Promise<void> {
  const undone = undoes?.get(x)?.()
  if (undone instanceof Promise) {
    return undone.then(() => {
      throw error
    })
  }
  throw error
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
  quotas: readonly QuotaCount[],
  deps: LimitDeps,
  undo: () => void | Promise<void>,
): Promise<void> {
  const organization = x.identity?.organization ?? null
  const counter = deps.quotas
  if (organization === null || counter === null) return
  const now = deps.clock.now()
  const { start, end } = monthOf(now)
  const taken: string[] = []
  const giveBack = async (): Promise<void> => {
    for (const limitClass of taken) await counter.restore(organization, api.id, limitClass, start)
    await undo()
  }
  for (const quota of quotas) {
    let answer: { readonly admitted: boolean; readonly used: number }
    try {
      answer = await counter.take(organization, api.id, quota.limitClass, start, quota.limit)
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
