/** What the plan of the organization allows. */
import { Curl } from '../../components/curl.tsx'
import { useLoad } from '../../components/load.ts'
import { Failed, Loading } from '../../components/states.tsx'
import { kairos } from '../client.ts'
import type { License } from '../types.ts'

const dateFormat = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' })
const date = (at: string): string => dateFormat.format(new Date(at))
const amount = (count: number | null, unit: string): string => (count === null ? 'any number' : `${count.toLocaleString('en')} ${unit}`)

export function PlanCard({ organizationId }: { readonly organizationId: string }) {
  const { value, error, reload } = useLoad((signal) => kairos.getLicense({ path: { orgId: organizationId } }, { signal }), [organizationId])
  return (
    <section class="card" aria-labelledby="plan">
      <div class="head start">
        <h2 id="plan">Plan</h2>
        {value !== undefined && (
          <>
            <strong>{value.tier}</strong>
            <span class={`pill ${value.status === 'active' ? 'good' : 'bad'}`}>{value.status}</span>
          </>
        )}
      </div>
      {error !== undefined && <Failed error={error} retry={reload} />}
      {value === undefined && error === undefined && <Loading what="the plan" />}
      {value !== undefined && <Allowed license={value} />}
      <Curl api="kairos" path={`/organizations/${organizationId}/license`} what="the license" />
    </section>
  )
}

function Allowed({ license }: { readonly license: License }) {
  const { limits, rateLimits, playbacksConcurrent, engineVersions, domains, status, validFrom, expiresAt } = license
  const rows: readonly (readonly [name: string, value: string])[] = [
    ['Simulations', amount(limits.maxSimulationRuns, 'a month')],
    ['Length of a simulation', amount(limits.maxTicksPerRun, 'ticks')],
    ['Making simulations, decrees', amount(rateLimits.create, 'requests a minute')],
    ['Steps, evaluations, changes', amount(rateLimits.step, 'requests a minute')],
    ['Reading', amount(rateLimits.read, 'requests a minute')],
    ['Open streams', amount(rateLimits.sseConcurrent, 'at once')],
    ['Playbacks', amount(playbacksConcurrent, 'at once')],
    ['Engines', engineVersions.join(', ')],
    ['Domains', domains.join(', ')],
    ['Holds since', date(validFrom)],
    ['Ends', expiresAt === null ? 'never: it renews itself' : date(expiresAt)],
  ]
  return (
    <>
      {status === 'expired' && <p class="banner warn">It has expired: until it is renewed, the limits are those of community.</p>}
      <dl class="pairs wide">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
