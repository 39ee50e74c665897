/** One decision of the gate: what it was, how it came about, and the request that it answers. */
import { useRoute } from 'preact-iso'
import { Curl } from '../../components/curl.tsx'
import { useLoad } from '../../components/load.ts'
import { Scroller } from '../../components/scroller.tsx'
import { Failed, Loading } from '../../components/states.tsx'
import { When } from '../../components/time.tsx'
import { useTitle } from '../../components/title.ts'
import { kairos } from '../client.ts'
import { ticks } from '../numbers.ts'
import type { GateRecord } from '../types.ts'
import { Gauge } from './gauge.tsx'
import { DecisionPill, Measure } from './marks.tsx'
import { type Outcome, stagesOf, verdictOf } from './stages.ts'
import { modeWords, reasonWords } from './words.ts'

export function EvaluationPage() {
  const { id = '' } = useRoute().params
  const { value, error, reload } = useLoad((signal) => kairos.getEvaluation({ path: { id } }, { signal }), [id])
  useTitle(value === undefined ? 'Evaluation' : `Evaluation ${value.requestId}`)
  return (
    <div class="page">
      {error !== undefined && <Failed error={error} retry={reload} />}
      {value === undefined && error === undefined && <Loading what="the evaluation" />}
      {value !== undefined && value.id === id && <Decided record={value} />}
      <Curl api="kairos" path={`/evaluations/${id}`} what="the evaluation" />
    </div>
  )
}

function Decided({ record }: { readonly record: GateRecord }) {
  const { requestId, decision, observed, mode, policyVersion, actorId, simulationId, timestamp, evaluation, escalation } = record
  return (
    <>
      <div class="head start">
        <h1>{requestId}</h1>
        <DecisionPill decision={decision} observed={observed} />
      </div>
      <p class="lead">
        {reasonWords[verdictOf(record).reasonCode]}
        {observed !== null && ' The gate only observes, and let it pass.'}
      </p>
      <p class="facts">
        <span>
          decided <When at={timestamp} />
        </span>
        <span>
          {modeWords[mode].label}: {modeWords[mode].text}
        </span>
        <span>policy version {policyVersion}</span>
        <span>actor {actorId}</span>
        {simulationId !== null && (
          <span>
            simulation <a href={`/console/kairos/simulations/${simulationId}`}>{simulationId.slice(-12)}</a>
          </span>
        )}
      </p>
      {escalation !== null && (
        <p class="banner warn">
          {escalation.directive === 'HUMAN_ESCALATION' ? 'Ask a person before going on.' : 'Propose another action.'}
          {escalation.stepsToBreach !== null && ` A loss is ${ticks(escalation.stepsToBreach)} away.`}
        </p>
      )}
      <div class="cards two">
        <section class="card" aria-labelledby="measures">
          <h2 id="measures">
            Measures <small>without unit</small>
          </h2>
          <Gauge evaluation={evaluation} />
          <Measures evaluation={evaluation} />
        </section>
        <section class="card" aria-labelledby="stages">
          <h2 id="stages">How it was decided</h2>
          <Stages record={record} />
        </section>
        <Request record={record} />
      </div>
    </>
  )
}

const Measures = ({ evaluation }: Pick<GateRecord, 'evaluation'>) => (
  <table class="dense">
    <tbody>
      {(
        [
          ['Buffer Γ', evaluation.currentGamma],
          ['Floor', evaluation.gammaFloor],
          ['Margin, Γ less the floor', evaluation.kMargin],
          ['Buffer after the action', evaluation.predictedGamma],
          ['Pressure Λ', evaluation.currentLambda],
          ['Stability', evaluation.stability],
        ] as const
      ).map(([name, value]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <Measure value={value} />
        </tr>
      ))}
    </tbody>
  </table>
)

const outcomes: Readonly<Record<Outcome, { readonly label: string; readonly tone: string }>> = {
  passed: { label: 'passed', tone: 'good' },
  rejected: { label: 'rejected', tone: 'bad' },
  skipped: { label: 'not asked', tone: '' },
  unreached: { label: 'not reached', tone: '' },
}

function Stages({ record }: { readonly record: GateRecord }) {
  const stages = stagesOf(record)
  if (stages.length === 0) return <p class="soft">The gate itself failed; at which stage is in the log of the gateway.</p>
  return (
    <ol class="stages">
      {stages.map(({ name, outcome, text }) => (
        <li key={name} class={outcome}>
          <strong>{name}</strong>
          <span class={`pill ${outcomes[outcome].tone}`}>{outcomes[outcome].label}</span>
          <p class="soft">{text}</p>
        </li>
      ))}
    </ol>
  )
}

function Request({ record: { request } }: { readonly record: GateRecord }) {
  const { action = null } = request
  const delta = action?.metricDelta ?? {}
  const names = [...new Set([...Object.keys(request.snapshot.metrics), ...Object.keys(delta)])]
  return (
    <section class="card" aria-labelledby="request">
      <h2 id="request">
        Request <small>{request.domain ?? ''}</small>
      </h2>
      <Scroller label="Metrics">
        <table class="dense">
          <thead>
            <tr>
              <th scope="col">Metric</th>
              <th scope="col" class="number">
                Value
              </th>
              {action !== null && (
                <th scope="col" class="number">
                  Changed by the action
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">{request.snapshot.metrics[name] ?? '–'}</td>
                {action !== null && <td class="number">{delta[name] ?? '–'}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {action !== null && (
        <p>
          Action <code>{action.type}</code>
          {action.target !== undefined && (
            <>
              {' '}
              on <code>{action.target}</code>
            </>
          )}
        </p>
      )}
      <details>
        <summary>As JSON</summary>
        <Scroller label="The request as JSON">
          <pre>{JSON.stringify(request, null, 2)}</pre>
        </Scroller>
      </details>
    </section>
  )
}
