/** The plan that holds for an organization in an API: its subscription's, with what is agreed beside it. */
import { and, eq, isNull, sql } from 'drizzle-orm'
import { organizations, subscriptions } from '../../../../generated/platform/tables.ts'
import type { components } from '../../../../generated/platform/types.ts'
import type { ApiContract, Clock, LimitContract, PlanContract, RateContract, Transaction } from '../../../gateway/contract.ts'
import type { PlanDirectory } from '../../../gateway/ports.ts'
import { builder, compile } from '../../../store/statement.ts'
import type { Store } from '../../../store/store.ts'

type Overrides = components['schemas']['SubscriptionOverrides']
type LimitOverride = components['schemas']['LimitOverride']

/** The channel on which instances tell each other that an organization's plans have changed: its id, or empty for everything. */
export const planChannel = 'specway_plans'

const windows: Readonly<Record<string, number>> = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/** `60/minute`. Throws on any other form: the document's pattern lets no other in. */
export function parseRate(text: string): RateContract {
  const [limit, unit] = text.split('/')
  const windowMs = windows[unit ?? '']
  if (limit === undefined || windowMs === undefined || !/^[1-9][0-9]*$/.test(limit))
    throw new RangeError(`"${text}" is no rate such as 60/minute.`)
  return { limit: Number(limit), windowMs }
}

function overriddenLimit(base: LimitContract | undefined, change: LimitOverride): LimitContract {
  return {
    rates: change.rate?.map(parseRate) ?? base?.rates ?? [],
    burst: change.burst ?? base?.burst ?? null,
    concurrent: change.concurrent ?? base?.concurrent ?? null,
    quota: change.quota ?? base?.quota ?? null,
    by: base?.by ?? 'identity',
  }
}

/** What an override names holds instead of the plan's; the rest stays. */
export function withOverrides(plan: PlanContract, overrides: Overrides): PlanContract {
  const limits = Object.entries(overrides.limits ?? {})
  const values = overrides.values ?? {}
  if (limits.length === 0 && Object.keys(values).length === 0) return plan
  return {
    name: plan.name,
    limits: { ...plan.limits, ...Object.fromEntries(limits.map(([name, change]) => [name, overriddenLimit(plan.limits[name], change)])) },
    values: { ...plan.values, ...values },
  }
}

const subscriptionOf = compile(
  builder
    .select({
      plan: subscriptions.plan,
      nextPlan: subscriptions.next_plan,
      overrides: subscriptions.overrides,
      periodEnd: subscriptions.period_end,
    })
    .from(subscriptions)
    .innerJoin(organizations, and(eq(organizations.id, subscriptions.organization_id), isNull(organizations.deleted_at)))
    .where(and(eq(subscriptions.organization_id, sql.placeholder('organization')), eq(subscriptions.api, sql.placeholder('api')))),
)

/** Longest time that an instance which missed a notification goes on with an old plan. */
const freshMs = 60_000
const maxEntries = 50_000

export interface Plans extends PlanDirectory {
  /** What this instance knows of the organization's plans is old; empty: of all. */
  forget(organization: string): void
  close(): Promise<void>
}

/** Throws for an API that is not served here. */
export async function openPlans(store: Pick<Store, 'listen' | 'system'>, clock: Clock, apis: readonly ApiContract[]): Promise<Plans> {
  const contracts = new Map(apis.map((api) => [api.id, api]))
  const known = new Map<string, { readonly plan: PlanContract; readonly until: number }>()
  /**
   * Reads under way: who asks meanwhile waits for the same one. Not within a transaction: that would wait for itself in a database of one connection.
   */
  const reading = new Map<string, Promise<PlanContract>>()
  /** Counts changes: what was being read while one was heard of may be old, and is not kept. */
  let changes = 0
  const forget = (organization: string) => {
    changes++
    if (organization === '') {
      known.clear()
      reading.clear()
      return
    }
    for (const api of contracts.keys()) {
      known.delete(`${organization} ${api}`)
      reading.delete(`${organization} ${api}`)
    }
  }
  const stop = await store.listen(planChannel, forget, () => forget(''))

  const read = async (organization: string, api: ApiContract, key: string, within: Transaction | undefined): Promise<PlanContract> => {
    const before = changes
    const ask = (tx: Transaction) => tx.run(subscriptionOf, { organization, api: api.id })
    const [row] = within === undefined ? await store.system(ask) : await within.asSystem(() => ask(within))
    const now = clock.now().getTime()
    const periodEnds = row === undefined ? Number.POSITIVE_INFINITY : row.periodEnd.getTime()
    const name = row === undefined ? api.plan : row.nextPlan !== null && periodEnds <= now ? row.nextPlan : row.plan
    const base = api.plans[name] ?? api.plans[api.plan]
    if (base === undefined) throw new Error(`The API ${api.id} has no plan ${name}.`)
    // Written through the document's schema of overrides only.
    const plan = row === undefined ? base : withOverrides(base, row.overrides as Overrides)
    if (before !== changes) return plan
    if (known.size >= maxEntries) known.clear()
    // A change of plan at the end of the period is seen when it comes.
    known.set(key, { plan, until: Math.min(now + freshMs, periodEnds > now ? periodEnds : Number.POSITIVE_INFINITY) })
    return plan
  }

  const shared = (organization: string, api: ApiContract, key: string): Promise<PlanContract> => {
    const started = read(organization, api, key, undefined).finally(() => {
      if (reading.get(key) === started) reading.delete(key)
    })
    reading.set(key, started)
    return started
  }

  return {
    planOf(organization, apiId, within) {
      const key = `${organization} ${apiId}`
      const entry = known.get(key)
      if (entry !== undefined && entry.until > clock.now().getTime()) return entry.plan
      const api = contracts.get(apiId)
      if (api === undefined) throw new Error(`No API ${apiId} is served here.`)
      return within === undefined ? (reading.get(key) ?? shared(organization, api, key)) : read(organization, api, key, within)
    },
    forget,
    async close() {
      known.clear()
      await stop()
    },
  }
}
