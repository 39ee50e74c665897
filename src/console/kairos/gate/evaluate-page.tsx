/** Asks the gate: a snapshot of a domain's metrics, and perhaps an action. What is entered first is the domain's own example. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { type Failure, failureOf } from '../../api/failure.ts'
import { Curl } from '../../components/curl.tsx'
import { issueOf, restOf } from '../../components/issues.ts'
import { Failed, Loading } from '../../components/states.tsx'
import { useTitle } from '../../components/title.ts'
import { kairos } from '../client.ts'
import { DomainChoice, useDomain } from '../domain-choice.tsx'
import type { Domain } from '../types.ts'
import { ActionFields } from './action-fields.tsx'
import { MetricInputs } from './metric-inputs.tsx'
import { RequestFields } from './request-fields.tsx'
import { type Draft, fieldsOf, type MetricField, requestOf } from './snapshot.ts'

export function EvaluatePage() {
  useTitle('Evaluate a snapshot')
  const [chosen, setChosen] = useState<string | null>(null)
  const { domains, domain, error, reload } = useDomain(chosen)
  return (
    <div class="page">
      <h1>Evaluate a snapshot</h1>
      <p class="lead">
        Metrics as they were measured just now, and perhaps an action that is about to be done. The gate answers with a decision, and keeps
        it.
      </p>
      {error !== undefined && <Failed error={error} retry={reload} />}
      {error === undefined && domains === undefined && <Loading what="domains" />}
      {domains !== undefined && (
        <div class="card domain">
          <DomainChoice domains={domains} chosen={chosen ?? domains[0]?.id ?? ''} onChoose={setChosen} />
          {domain !== undefined && (
            <p class="soft">
              <span>
                Λ from {domain.lambdaFrom}; Γ from {domain.gammaFrom}.
              </span>
            </p>
          )}
        </div>
      )}
      {domain !== undefined && <SnapshotForm key={domain.id} domain={domain} />}
      {domain !== undefined && <Curl api="kairos" path={`/domains/${domain.id}`} what="the domain" />}
    </div>
  )
}

const draftOf = (domain: Domain, fields: readonly MetricField[]): Draft => ({
  domain: domain.id,
  requestId: `console-${Date.now().toString(36)}`,
  actorId: '',
  simulationId: '',
  metrics: Object.fromEntries(fields.map(({ name, initial }) => [name, initial])),
  signature: '',
  action: null,
  mode: '',
  gammaFloor: '',
})

function SnapshotForm({ domain }: { readonly domain: Domain }) {
  const { route } = useLocation()
  const [fields] = useState(() => fieldsOf(domain))
  const [draft, setDraft] = useState(() => draftOf(domain, fields))
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const change = (part: Partial<Draft>): void => setDraft((former) => ({ ...former, ...part }))

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    setFailure(null)
    try {
      const { id } = await kairos.evaluate({ body: requestOf(draft, new Date().toISOString()) })
      route(`/console/kairos/evaluations/${id}`)
    } catch (error) {
      setFailure(failureOf(error))
    } finally {
      setBusy(false)
    }
  }
  const placed = [
    ...fields.flatMap(({ name }) => [`snapshot.metrics.${name}`, `action.metricDelta.${name}`]),
    ...['requestId', 'actorId', 'simulationId', 'snapshot.signature', 'action.type', 'action.target', 'policy.mode', 'policy.gammaFloor'],
  ]
  const rest = restOf(failure, placed)
  return (
    <form class="evaluate" onSubmit={submit}>
      <MetricInputs
        title="Pressure Λ"
        fields={fields.filter(({ into }) => into === 'lambda')}
        values={draft.metrics}
        issue={(name) => issueOf(failure, `snapshot.metrics.${name}`)}
        onChange={(metrics) => change({ metrics })}
      />
      <MetricInputs
        title="Buffer Γ"
        fields={fields.filter(({ into }) => into === 'gamma')}
        values={draft.metrics}
        issue={(name) => issueOf(failure, `snapshot.metrics.${name}`)}
        onChange={(metrics) => change({ metrics })}
      />
      <ActionFields fields={fields} action={draft.action} failure={failure} onChange={(action) => change({ action })} />
      <RequestFields draft={draft} failure={failure} onChange={change} />
      {rest !== null && (
        <p class="banner bad" role="alert">
          {rest}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={busy}>
          {busy ? 'Evaluating…' : 'Evaluate'}
        </button>
      </div>
    </form>
  )
}
