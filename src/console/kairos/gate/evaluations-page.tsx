/** What the gate has decided, newest first, and the way to ask it. */
import { useState } from 'preact/hooks'
import { Curl } from '../../components/curl.tsx'
import { Icon } from '../../components/icon.tsx'
import { useLoad } from '../../components/load.ts'
import { Pager } from '../../components/pager.tsx'
import { Scroller } from '../../components/scroller.tsx'
import { Empty, Failed, Loading } from '../../components/states.tsx'
import { When } from '../../components/time.tsx'
import { useTitle } from '../../components/title.ts'
import { kairos } from '../client.ts'
import type { GateDecision } from '../types.ts'
import { DecisionPill, Measure } from './marks.tsx'
import { decisions, decisionWords, modeWords } from './words.ts'

const everyMs = 10_000
const limit = 25

interface Filters {
  readonly decision?: GateDecision
  readonly actorId?: string
  readonly simulationId?: string
}

export function EvaluationsPage() {
  useTitle('Evaluations')
  const [filters, setFilters] = useState<Filters>({})
  const [offset, setOffset] = useState(0)
  const choose = (part: { readonly [Name in keyof Filters]: Filters[Name] | undefined }): void => {
    const chosen = Object.entries({ ...filters, ...part }).filter(([, value]) => value !== undefined && value !== '')
    setFilters(Object.fromEntries(chosen))
    setOffset(0)
  }
  const query = { limit, offset, order: 'desc' as const, ...filters }
  const { value, error, reload } = useLoad((signal) => kairos.listEvaluations({ query }, { signal }), [JSON.stringify(query)], everyMs)
  const filtered = Object.keys(filters).length > 0
  const search = new URLSearchParams(Object.entries(query).map(([name, one]) => [name, String(one)]))
  return (
    <div class="page">
      <div class="head">
        <h1>Evaluations</h1>
        <a class="button primary" href="/console/kairos/evaluations/new">
          <Icon name="plus" /> Evaluate a snapshot
        </a>
      </div>
      <FilterBar filters={filters} onChoose={choose} />
      {error !== undefined && <Failed error={error} retry={reload} />}
      {value === undefined && error === undefined && <Loading what="evaluations" />}
      {value !== undefined && value.data.length === 0 && (
        <Empty title={filtered ? 'No evaluation fits' : 'The gate was not asked yet'}>
          <p>
            Metrics of a domain go in, and perhaps an action that is about to be done; a decision comes out, the same for the same input and
            policy.
          </p>
          {filtered && (
            <button type="button" onClick={() => setFilters({})}>
              Show all
            </button>
          )}
        </Empty>
      )}
      {value !== undefined && value.data.length > 0 && (
        <>
          <Scroller label="Evaluations">
            <table>
              <thead>
                <tr>
                  <th scope="col">Request</th>
                  <th scope="col">Decision</th>
                  <th scope="col" class="number">
                    Γ
                  </th>
                  <th scope="col" class="number">
                    Floor
                  </th>
                  <th scope="col" class="number">
                    Λ
                  </th>
                  <th scope="col">Mode</th>
                  <th scope="col">Actor</th>
                  <th scope="col">Decided</th>
                </tr>
              </thead>
              <tbody>
                {value.data.map(({ id, requestId, decision, observed, evaluation, mode, actorId, timestamp }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={`/console/kairos/evaluations/${id}`}>{requestId}</a>
                    </th>
                    <td>
                      <DecisionPill decision={decision} observed={observed} />
                    </td>
                    <Measure value={evaluation.currentGamma} />
                    <Measure value={evaluation.gammaFloor} />
                    <Measure value={evaluation.currentLambda} />
                    <td>{modeWords[mode].label}</td>
                    <td>{actorId}</td>
                    <td>
                      <When at={timestamp} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
          <Pager total={value.pagination.total} offset={offset} shown={value.data.length} limit={limit} onOffset={setOffset} />
        </>
      )}
      <Curl api="kairos" path={`/evaluations?${search}`} what="the evaluations" />
    </div>
  )
}

interface FilterBarProps {
  readonly filters: Filters
  readonly onChoose: (part: { readonly [Name in keyof Filters]: Filters[Name] | undefined }) => void
}

/** Texts are asked for when they are complete: on Enter, or when the reader goes on. */
const FilterBar = ({ filters, onChoose }: FilterBarProps) => (
  <search class="filters" aria-label="Filters">
    <label class="inline">
      Decision
      <select
        value={filters.decision ?? ''}
        onChange={(event) => onChoose({ decision: decisions.find((one) => one === event.currentTarget.value) })}
      >
        <option value="">all</option>
        {decisions.map((one) => (
          <option key={one} value={one}>
            {decisionWords[one].label}
          </option>
        ))}
      </select>
    </label>
    <label class="inline">
      Actor
      <input
        value={filters.actorId ?? ''}
        placeholder="all"
        onChange={(event) => onChoose({ actorId: event.currentTarget.value.trim() })}
      />
    </label>
    <label class="inline wide">
      Simulation
      <input
        class="code"
        value={filters.simulationId ?? ''}
        placeholder="all, or its id"
        onChange={(event) => onChoose({ simulationId: event.currentTarget.value.trim() })}
      />
    </label>
  </search>
)
