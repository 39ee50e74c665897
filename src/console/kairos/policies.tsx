/** Base values of each agent, with the effective ones beside them; a change becomes a decree of the next tick. */
import { useEffect, useState } from 'preact/hooks'
import { type Failure, failureOf } from '../api/failure.ts'
import { Field } from '../components/field.tsx'
import { issueOf, restOf } from '../components/issues.ts'
import { useLoad } from '../components/load.ts'
import { notify } from '../components/notices.tsx'
import { Failed, Loading } from '../components/states.tsx'
import { kairos } from './client.ts'
import type { SimulationModel } from './model.ts'
import { decimal } from './numbers.ts'
import { isFinal } from './status.tsx'

const values = [
  { name: 'lambda', label: 'Λ', min: 0, max: 2 },
  { name: 'gamma', label: 'Γ', min: 0, max: 2 },
  { name: 'lambdaDrift', label: 'Λ drift', min: -0.1, max: 0.1 },
  { name: 'gammaDrift', label: 'Γ drift', min: -0.1, max: 0.1 },
] as const
type Name = (typeof values)[number]['name']

export function Policies({ model }: { readonly model: SimulationModel }) {
  const path = { id: model.id }
  model.happenings.value
  // A change that has taken effect changes what is pending.
  const applied = model.history.decrees.filter(({ type }) => type !== 'separation').length
  const { value, error, reload } = useLoad((signal) => kairos.getPolicies({ path }, { signal }), [model.id, applied])
  const [chosen, setChosen] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const names = Object.keys(value?.policies ?? {})
  const agent = chosen !== null && names.includes(chosen) ? chosen : names[0]
  const policy = agent === undefined ? undefined : value?.policies[agent]
  const alive = model.simulation.value?.state.agents.find(({ id }) => id === agent)?.alive === true
  const closed = isFinal(model.simulation.value?.status ?? 'ready') || !alive
  const [edited, setEdited] = useState<Partial<Record<Name, string>>>({})
  useEffect(() => {
    setEdited({})
    setFailure(null)
  }, [agent])

  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (agent === undefined) return
    const body = Object.fromEntries(
      Object.entries(edited).flatMap(([name, text]) => (text === undefined || text === '' ? [] : [[name, Number(text)]])),
    )
    setBusy(true)
    setFailure(null)
    try {
      await kairos.updateAgentPolicy({ path: { id: model.id, agentId: agent }, body })
      notify('good', `Policy of ${agent} changes`, 'It takes effect at the next tick.')
      setEdited({})
      reload()
    } catch (thrown) {
      setFailure(failureOf(thrown))
    } finally {
      setBusy(false)
    }
  }
  const rest = restOf(
    failure,
    values.map(({ name }) => name),
  )
  return (
    <form class="card" onSubmit={save} aria-labelledby="policies-title">
      <h2 id="policies-title">Policies</h2>
      {error !== undefined && <Failed error={error} retry={reload} />}
      {value === undefined && error === undefined && <Loading what="policies" />}
      {policy !== undefined && agent !== undefined && (
        <>
          <Field label="Agent">
            {(field) => (
              <select {...field} value={agent} onChange={(event) => setChosen(event.currentTarget.value)}>
                {names.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            )}
          </Field>
          <p class="soft">
            Effective Λ {decimal(policy.effective.lambda)}, Γ {decimal(policy.effective.gamma)}
            {policy.pending && <span class="pill warn">pending</span>}
          </p>
          <div class="fields">
            {values.map(({ name, label, min, max }) => (
              <Field key={name} label={label} issue={issueOf(failure, name)}>
                {(field) => (
                  <input
                    {...field}
                    type="number"
                    min={min}
                    max={max}
                    step="any"
                    required
                    disabled={closed}
                    value={edited[name] ?? String(Number(policy[name].toPrecision(6)))}
                    onInput={(event) => setEdited({ ...edited, [name]: event.currentTarget.value })}
                  />
                )}
              </Field>
            ))}
          </div>
          {rest !== null && (
            <p class="problem" role="alert">
              {rest}
            </p>
          )}
          <button type="submit" disabled={closed || busy || Object.keys(edited).length === 0}>
            Change the policy
          </button>
        </>
      )}
    </form>
  )
}
