/**
 * How much the caller may ask. Composed once per route; with counters in memory and a known plan, a request costs one call and no promise.
 * Everything that holds is asked first and counted together, so that a refusal by one takes nothing from the others.
 */
import type { ApiContract, OperationContract, PlanContract } from '../contract.ts'
import type { Exchange } from '../exchange.ts'
import type { LimitStep } from '../steps.ts'
import { type Counter, counterOf, type LimitDeps, type Undo } from './counter.ts'
import { countsByBody } from './rules.ts'

export type { LimitDeps } from './counter.ts'
export { rateHeaders } from './headers.ts'

/** Seconds after which a refused slot is worth another try: an estimate, longer where slots are streams that somebody watches. */
const slotSeconds = { work: 5, stream: 30 } as const

/** Composes the step of one operation. `enter`, `body` and `answer` throw `RATE_LIMITED`, `CONCURRENCY_LIMITED` or `QUOTA_EXCEEDED`. */
export function limitStep(api: ApiContract, operation: OperationContract, deps: LimitDeps): LimitStep {
  const streams = operation.responses.some((response) => response.media.some((media) => media.kind === 'events'))
  const retry = streams ? slotSeconds.stream : slotSeconds.work
  const media = new Set(operation.responses.flatMap((response) => response.media).filter((entry) => (entry.limits?.length ?? 0) > 0))
  const hasBody = countsByBody(api, operation)
  const undo: Undo | null = hasBody || media.size > 0 ? new WeakMap() : null
  const own = { classes: operation.limits, withDefault: true, lease: operation.lease, slotSeconds: retry }
  const enter = counterOf(api, { ...own, phase: 'request', remember: undo, undoes: null }, deps)
  const body = hasBody ? counterOf(api, { ...own, phase: 'body', remember: null, undoes: undo }, deps) : null
  const answers = new Map<string, Counter>()
  for (const { mediaType, limits = [] } of media) {
    const options = { classes: limits, withDefault: false, lease: 'answer', slotSeconds: slotSeconds.work, phase: 'request' } as const
    answers.set(mediaType, counterOf(api, { ...options, remember: null, undoes: undo }, deps))
  }
  return {
    enter: (x) => withPlan(api, x, deps, enter),
    body: body === null ? null : (x) => withPlan(api, x, deps, body),
    refused: anonymousStep(api, deps),
    answer:
      answers.size === 0
        ? null
        : (x, mediaType) => {
            const counter = answers.get(mediaType)
            if (counter !== undefined) return withPlan(api, x, deps, counter)
          },
  }
}

/** Counts a request without a known identity in the default class of the plan `anonymous`, per IP. */
export function anonymousStep(api: ApiContract, deps: LimitDeps): (x: Exchange) => void | Promise<void> {
  const plan = api.plans.anonymous
  if (plan === undefined) return () => undefined
  const counter = defaultCounter(api, deps)
  return (x) => {
    x.plan = plan
    return counter(x, plan)
  }
}

/** Counts a request to an unknown path, made with a valid credential of `api`, in the default class of the caller's plan. */
export function defaultClassStep(api: ApiContract, deps: LimitDeps): (x: Exchange) => void | Promise<void> {
  const counter = defaultCounter(api, deps)
  return (x) => withPlan(api, x, deps, counter)
}

const defaultCounter = (api: ApiContract, deps: LimitDeps): Counter =>
  counterOf(
    api,
    {
      classes: [api.limit],
      withDefault: true,
      phase: 'request',
      lease: 'answer',
      slotSeconds: slotSeconds.work,
      remember: null,
      undoes: null,
    },
    deps,
  )

function withPlan(api: ApiContract, x: Exchange, deps: LimitDeps, count: Counter): void | Promise<void> {
  const plan = x.plan ?? planOf(api, x, deps)
  if (plan === null) return
  if (plan instanceof Promise) {
    return plan.then((known) => {
      x.plan = known
      return count(x, known)
    })
  }
  x.plan = plan
  return count(x, plan)
}

/** Null: this API limits nobody without identity. An identity without an organization has the plan of a new organization. */
function planOf(api: ApiContract, x: Exchange, deps: LimitDeps): PlanContract | null | Promise<PlanContract> {
  if (x.identity === null) return api.plans.anonymous ?? null
  if (x.identity.organization === null) return api.plans[api.plan] ?? null
  return deps.plans.planOf(x.identity.organization, api.id)
}
