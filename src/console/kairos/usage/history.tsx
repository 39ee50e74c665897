/** Usage by day or month: bars, and their numbers in a table. */
import { useState } from 'preact/hooks'
import { Curl } from '../../components/curl.tsx'
import { useLoad } from '../../components/load.ts'
import { Scroller } from '../../components/scroller.tsx'
import { Failed, Loading } from '../../components/states.tsx'
import { kairos } from '../client.ts'
import { type Granularity, periodName } from './periods.ts'
import { UsageChart } from './usage-chart.tsx'

const limit = 60
const slotsOf: Readonly<Record<Granularity, number>> = { day: 30, month: 12 }
const kinds = [
  ['simulationRuns', 'Simulations made'],
  ['tickCount', 'Ticks computed'],
  ['apiCalls', 'API calls answered'],
] as const

export function History({ organizationId }: { readonly organizationId: string }) {
  const [granularity, setGranularity] = useState<Granularity>('day')
  const { value, error, loading, reload } = useLoad(
    async (signal) => {
      const query = { granularity, order: 'asc' as const, limit }
      return { granularity, ...(await kairos.getUsageHistory({ path: { orgId: organizationId }, query }, { signal })) }
    },
    [organizationId, granularity],
  )
  const buckets = value?.data ?? []
  const nameOf = (start: string): string => periodName(start, value?.granularity ?? granularity)
  return (
    <section class="card" aria-labelledby="history" aria-busy={loading}>
      <div class="head">
        <h2 id="history">
          History <small>{granularity === 'day' ? 'the last 30 days' : 'the last 12 months'}</small>
        </h2>
        <fieldset class="group joined" aria-label="Periods">
          {(['day', 'month'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={granularity === one} onClick={() => setGranularity(one)}>
              {one === 'day' ? 'By day' : 'By month'}
            </button>
          ))}
        </fieldset>
      </div>
      {error !== undefined && <Failed error={error} retry={reload} />}
      {value === undefined && error === undefined && <Loading what="the history" />}
      {value !== undefined && (
        <>
          <div class="charts">
            {kinds.map(([kind, title]) => (
              <UsageChart
                key={kind}
                title={title}
                slots={slotsOf[value.granularity]}
                points={buckets.map((bucket) => ({ name: nameOf(bucket.periodStart), value: bucket[kind] }))}
              />
            ))}
          </div>
          <details>
            <summary>As a table</summary>
            <Scroller label="Usage by period">
              <table class="dense">
                <thead>
                  <tr>
                    <th scope="col">Period, UTC</th>
                    {kinds.map(([kind, title]) => (
                      <th key={kind} scope="col" class="number">
                        {title}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {[...buckets].reverse().map((bucket) => (
                    <tr key={bucket.periodStart}>
                      <th scope="row">{nameOf(bucket.periodStart)}</th>
                      {kinds.map(([kind]) => (
                        <td key={kind} class="number">
                          {bucket[kind].toLocaleString('en')}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroller>
          </details>
        </>
      )}
      <Curl
        api="kairos"
        path={`/organizations/${organizationId}/usage/history?granularity=${granularity}&order=asc&limit=${limit}`}
        what="the history"
      />
    </section>
  )
}
