/** What the organization used this month and before, against what its plan allows. */
import { Curl } from '../../components/curl.tsx'
import { Failed, Loading } from '../../components/states.tsx'
import { useTitle } from '../../components/title.ts'
import { kairos } from '../client.ts'
import { useOwn } from '../organization.ts'
import type { UsageSummary } from '../types.ts'
import { History } from './history.tsx'
import { daysLeft, periodName, shareOf } from './periods.ts'
import { PlanCard } from './plan-card.tsx'

const everyMs = 15_000

export function UsagePage() {
  useTitle('Usage')
  const { value, error, reload } = useOwn(({ id }, signal) => kairos.getUsageSummary({ path: { orgId: id } }, { signal }), [], everyMs)
  return (
    <div class="page">
      <div class="head">
        <h1>Usage</h1>
        {value !== undefined && <span class="soft">{value.organization.name}</span>}
      </div>
      {error !== undefined && <Failed error={error} retry={reload} />}
      {value === undefined && error === undefined && <Loading what="usage" />}
      {value !== undefined && (
        <>
          <Month usage={value.value} />
          <Curl api="kairos" path={`/organizations/${value.organization.id}/usage/summary`} what="the usage of this month" />
          <History organizationId={value.organization.id} />
          <PlanCard organizationId={value.organization.id} />
        </>
      )}
    </div>
  )
}

function Month({ usage }: { readonly usage: UsageSummary }) {
  const { periodStart, periodEnd, limits } = usage
  const left = daysLeft(periodEnd, Date.now())
  return (
    <section aria-labelledby="month">
      <div class="head">
        <h2 id="month">
          {periodName(periodStart, 'month')} <small>UTC, {left === 1 ? 'its last day' : `${left} days left`}</small>
        </h2>
      </div>
      <ul class="cards counts">
        <Count name="Simulations made" used={usage.simulationRuns} limit={limits.maxSimulationRuns} limited />
        <Count name="Ticks computed" used={usage.tickCount} limit={null} />
        <Count name="API calls answered" used={usage.apiCalls} limit={null} />
      </ul>
    </section>
  )
}

interface CountProps {
  readonly name: string
  readonly used: number
  /** Null: none. */
  readonly limit: number | null
  /** Whether a plan may limit it at all. */
  readonly limited?: boolean
}

function Count({ name, used, limit, limited = false }: CountProps) {
  const part = shareOf(used, limit)
  return (
    <li class="card count">
      <span class="soft">{name}</span>
      <strong>{used.toLocaleString('en')}</strong>
      {part !== null && limit !== null && (
        <>
          <progress class={part.tone} aria-label={`${name}, of the limit of the month`} max={1} value={Math.min(part.share, 1)} />
          <span class="soft">
            of {limit.toLocaleString('en')}: {(part.share * 100).toLocaleString('en', { maximumFractionDigits: 1 })} %
          </span>
        </>
      )}
      {part === null && limited && <span class="soft">The plan has no limit.</span>}
    </li>
  )
}
