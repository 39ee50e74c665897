/** Replaces the gate policy: what the organization admits, and what it chooses of that. */
import { useState } from 'preact/hooks'
import { type Failure, failureOf } from '../../api/failure.ts'
import { Field } from '../../components/field.tsx'
import { issueOf, restOf } from '../../components/issues.ts'
import { notify } from '../../components/notices.tsx'
import { kairos } from '../client.ts'
import type { GatePolicy } from '../types.ts'
import { draftOfPolicy, type PolicyDraft, policyOfDraft, secretNote } from './policy-draft.ts'
import { modes, modeWords } from './words.ts'

interface PolicyFormProps {
  readonly policy: GatePolicy
  readonly organizationId: string
  readonly onReplaced: () => void
}

const placed = [
  'base.gammaFloorMin',
  'base.permittedModes',
  'base.metricStalenessMaxMs',
  'overrides.gammaFloor',
  'overrides.mode',
  'overrides.metricStalenessMaxMs',
  'metricSecret',
]

export function PolicyForm({ policy, organizationId, onReplaced }: PolicyFormProps) {
  const [draft, setDraft] = useState(() => draftOfPolicy(policy))
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const change = (part: Partial<PolicyDraft>): void => setDraft((former) => ({ ...former, ...part }))
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    setFailure(null)
    try {
      const { version } = await kairos.replaceGatePolicy({ path: { orgId: organizationId }, body: policyOfDraft(draft) })
      notify('good', `Gate policy version ${version}`, 'It holds for every evaluation from now on.')
      onReplaced()
    } catch (error) {
      setFailure(failureOf(error))
    } finally {
      setBusy(false)
    }
  }
  const modesIssue = issueOf(failure, 'base.permittedModes')
  const rest = restOf(failure, placed)
  const note = secretNote(draft, policy)
  return (
    <form class="card" onSubmit={submit} aria-labelledby="replace-title">
      <h2 id="replace-title">How it is set</h2>
      <fieldset class="plain">
        <legend>What the organization admits</legend>
        <div class="fields">
          <NumberField
            draft={draft}
            name="gammaFloorMin"
            label="Least floor of Γ"
            aside="0 to 1"
            path="base.gammaFloorMin"
            failure={failure}
            onChange={change}
            max={1}
          />
          <NumberField
            draft={draft}
            name="stalenessSeconds"
            label="Metrics are fresh for"
            aside="1 to 3,600 s"
            path="base.metricStalenessMaxMs"
            failure={failure}
            onChange={change}
            min={1}
            max={3600}
          />
        </div>
        <fieldset class="plain checks">
          <legend>Permitted modes</legend>
          {modes.map((mode) => (
            <label key={mode} class="inline">
              <input
                type="checkbox"
                checked={draft.permittedModes.includes(mode)}
                onChange={(event) =>
                  change({
                    permittedModes: event.currentTarget.checked
                      ? [...draft.permittedModes, mode]
                      : draft.permittedModes.filter((one) => one !== mode),
                  })
                }
              />
              {modeWords[mode].label}
            </label>
          ))}
          {modesIssue !== undefined && (
            <span class="problem" role="alert">
              {modesIssue}
            </span>
          )}
        </fieldset>
        <label class="inline">
          <input
            type="checkbox"
            checked={draft.requireMetricSignature}
            onChange={(event) => change({ requireMetricSignature: event.currentTarget.checked })}
          />
          Snapshots must be signed
        </label>
        {!draft.requireMetricSignature && note !== null && (
          <p class="soft" role="status">
            {note}
          </p>
        )}
        <div class="fields">
          {draft.requireMetricSignature && (
            <Field label="Secret that signs" aside="32 characters at least" hint={note ?? ''} issue={issueOf(failure, 'metricSecret')}>
              {(input) => (
                <input
                  {...input}
                  type="password"
                  autocomplete="off"
                  required
                  minLength={32}
                  value={draft.metricSecret}
                  onInput={(event) => change({ metricSecret: event.currentTarget.value })}
                />
              )}
            </Field>
          )}
          <Field label="Where the gate fails">
            {(input) => (
              <select
                {...input}
                value={draft.failBehavior}
                onChange={(event) => change({ failBehavior: event.currentTarget.value === 'fail_open' ? 'fail_open' : 'fail_closed' })}
              >
                <option value="fail_closed">closed: an error</option>
                <option value="fail_open">open: let pass</option>
              </select>
            )}
          </Field>
        </div>
      </fieldset>
      <fieldset class="plain">
        <legend>What it chooses</legend>
        <div class="fields">
          <NumberField
            draft={draft}
            name="gammaFloor"
            label="Floor of Γ"
            aside="not below the least"
            path="overrides.gammaFloor"
            failure={failure}
            onChange={change}
            max={1}
            placeholder="the least"
          />
          <NumberField
            draft={draft}
            name="ownStalenessSeconds"
            label="Fresh for"
            aside="s, not longer"
            path="overrides.metricStalenessMaxMs"
            failure={failure}
            onChange={change}
            min={1}
            max={3600}
            placeholder="the same"
          />
          <Field label="Mode" issue={issueOf(failure, 'overrides.mode')}>
            {(input) => (
              <select
                {...input}
                value={draft.mode}
                onChange={(event) => change({ mode: modes.find((mode) => mode === event.currentTarget.value) ?? '' })}
              >
                <option value="">the strictest that is permitted</option>
                {modes.map((mode) => (
                  <option key={mode} value={mode}>
                    {modeWords[mode].label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      </fieldset>
      {rest !== null && (
        <p class="banner bad" role="alert">
          {rest}
        </p>
      )}
      <button type="submit" class="primary" disabled={busy}>
        {busy ? 'Replacing…' : 'Replace the policy'}
      </button>
    </form>
  )
}

interface NumberFieldProps {
  readonly draft: PolicyDraft
  readonly name: 'gammaFloorMin' | 'stalenessSeconds' | 'gammaFloor' | 'ownStalenessSeconds'
  readonly label: string
  readonly aside: string
  readonly path: string
  readonly failure: Failure | null
  readonly onChange: (part: Partial<PolicyDraft>) => void
  readonly min?: number
  readonly max: number
  /** What it is when it is left empty; absent: it may not be. */
  readonly placeholder?: string
}

const NumberField = ({ draft, name, label, aside, path, failure, onChange, min = 0, max, placeholder }: NumberFieldProps) => (
  <Field label={label} aside={aside} issue={issueOf(failure, path)}>
    {(input) => (
      <input
        {...input}
        type="number"
        step="any"
        min={min}
        max={max}
        required={placeholder === undefined}
        placeholder={placeholder}
        value={draft[name]}
        onInput={(event) => onChange({ [name]: event.currentTarget.value })}
      />
    )}
  </Field>
)
