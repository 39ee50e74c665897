/** What goes with a snapshot: who acts, in which simulation, and a policy that is stricter for this request. */
import type { Failure } from '../../api/failure.ts'
import { Field } from '../../components/field.tsx'
import { issueOf } from '../../components/issues.ts'
import { useLoad } from '../../components/load.ts'
import { kairos } from '../client.ts'
import { isFinal } from '../status.tsx'
import type { Draft } from './snapshot.ts'
import { modes, modeWords } from './words.ts'

interface RequestFieldsProps {
  readonly draft: Draft
  readonly failure: Failure | null
  readonly onChange: (part: Partial<Draft>) => void
}

export function RequestFields({ draft, failure, onChange }: RequestFieldsProps) {
  // Only to choose from: without the list there is no simulation to choose, and everything else works.
  const { value } = useLoad((signal) => kairos.listSimulations({ query: { limit: 100, order: 'desc' } }, { signal }), [])
  const open = (value?.data ?? []).filter(({ status }) => !isFinal(status))
  const text = (name: 'requestId' | 'actorId' | 'signature', label: string, path: string, placeholder?: string) => (
    <Field label={label} issue={issueOf(failure, path)}>
      {(input) => (
        <input
          {...input}
          value={draft[name]}
          required={placeholder === undefined}
          placeholder={placeholder}
          maxLength={name === 'signature' ? undefined : 128}
          onInput={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  )
  return (
    <fieldset class="card">
      <legend>Request</legend>
      <div class="fields">
        {text('requestId', 'Request id', 'requestId')}
        <Field label="Simulation" aside="moves on by one tick" issue={issueOf(failure, 'simulationId')}>
          {(input) => (
            <select {...input} value={draft.simulationId} onChange={(event) => onChange({ simulationId: event.currentTarget.value })}>
              <option value="">none</option>
              {open.map(({ id, label, scenarioId, t }) => (
                <option key={id} value={id}>
                  {label ?? scenarioId ?? 'Simulation'} at tick {t.toLocaleString('en')}, {id.slice(-12)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {text('actorId', draft.simulationId === '' ? 'Actor' : 'Actor, an agent of the simulation', 'actorId', 'agent-default')}
        {text('signature', 'Signature', 'snapshot.signature', 'none')}
        <Field label="Mode" issue={issueOf(failure, 'policy.mode')}>
          {(input) => (
            <select
              {...input}
              value={draft.mode}
              onChange={(event) => onChange({ mode: modes.find((mode) => mode === event.currentTarget.value) ?? '' })}
            >
              <option value="">as the policy says</option>
              {modes.map((mode) => (
                <option key={mode} value={mode}>
                  {modeWords[mode].label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Floor of Γ" aside="0 to 1" issue={issueOf(failure, 'policy.gammaFloor')}>
          {(input) => (
            <input
              {...input}
              type="number"
              step="any"
              min={0}
              max={1}
              placeholder="as the policy says"
              value={draft.gammaFloor}
              onInput={(event) => onChange({ gammaFloor: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <p class="soft">
        Mode and floor may only be stricter than the policy of the organization. The time of the snapshot is that of sending it.
      </p>
    </fieldset>
  )
}
