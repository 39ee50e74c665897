/** A subscription as a license: what it is called, how long it holds, and what the plan allows that is in force. */
import type { components } from '../../../../generated/kairos/types.ts'
import { domainAdapters } from '../../../engines/causality/domains/index.ts'
import type { ApiContract, LimitContract, PlanContract } from '../../../gateway/contract.ts'
import { milliseconds } from '../../times.ts'
import { versionsNewestLast } from '../health/versions.ts'
import type { KnownOrganization, KnownSubscription } from './ports.ts'

export type License = components['schemas']['License']
type Limits = License['limits']

const minuteMs = 60_000

/** Requests a minute of all windows together; null: any number. A window longer than a minute may be used up within one. */
export function perMinute(limit: LimitContract | undefined): number | null {
  const rates = (limit?.rates ?? []).map(({ limit: most, windowMs }) => most * Math.max(1, minuteMs / windowMs))
  return rates.length === 0 ? null : Math.floor(Math.min(...rates))
}

export const limitsOf = ({ values }: PlanContract): Limits => ({
  maxSimulationRuns: values.maxSimulationRuns ?? null,
  maxTicksPerRun: values.maxTicksPerRun ?? null,
})

interface Standing {
  readonly tier: string
  readonly status: License['status']
  readonly validFrom: Date
  readonly expiresAt: Date | null
}

/**
 * What stands at `now`. Periods follow each other by themselves; a subscription ends only where another plan was agreed for the next one. Ending in the
 * plan of those who have none, it has expired. `base`: that plan.
 */
export function standingOf(subscription: KnownSubscription | null, { createdAt }: KnownOrganization, base: string, now: Date): Standing {
  if (subscription === null) return { tier: base, status: 'active', validFrom: createdAt, expiresAt: null }
  const { plan, nextPlan, periodStart, periodEnd } = subscription
  // The first period began with the month, the organization in the middle of it.
  const validFrom = periodStart > createdAt ? periodStart : createdAt
  if (nextPlan === null || nextPlan === plan) return { tier: plan, status: 'active', validFrom, expiresAt: null }
  if (periodEnd > now) return { tier: plan, status: 'active', validFrom, expiresAt: periodEnd }
  if (nextPlan === base) return { tier: plan, status: 'expired', validFrom, expiresAt: periodEnd }
  return { tier: nextPlan, status: 'active', validFrom: periodEnd, expiresAt: null }
}

/** `plan`: the one in force, with what was agreed beside it. */
export function licenseOf(
  organization: KnownOrganization,
  subscription: KnownSubscription | null,
  plan: PlanContract,
  api: Pick<ApiContract, 'plan'>,
  now: Date,
): License {
  const { tier, status, validFrom, expiresAt } = standingOf(subscription, organization, api.plan, now)
  const { create, step, read, sse } = plan.limits
  return {
    organizationId: organization.id,
    // The document's tiers are the plans of the document.
    tier: tier as License['tier'],
    status,
    rateLimits: { create: perMinute(create), step: perMinute(step), read: perMinute(read), sseConcurrent: sse?.concurrent ?? null },
    limits: limitsOf(plan),
    playbacksConcurrent: plan.values.playbacks ?? null,
    engineVersions: [...versionsNewestLast],
    domains: domainAdapters.map(({ id }) => id),
    validFrom: milliseconds(validFrom),
    expiresAt: expiresAt === null ? null : milliseconds(expiresAt),
  }
}
