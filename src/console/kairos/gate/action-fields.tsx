/** The action that is judged with the snapshot, where there is one. */
import type { Failure } from '../../api/failure.ts'
import { Field } from '../../components/field.tsx'
import { issueOf } from '../../components/issues.ts'
import type { Draft, MetricField } from './snapshot.ts'

interface ActionFieldsProps {
  readonly fields: readonly MetricField[]
  readonly action: Draft['action']
  readonly failure: Failure | null
  readonly onChange: (action: Draft['action']) => void
}

export const ActionFields = ({ fields, action, failure, onChange }: ActionFieldsProps) => (
  <fieldset class="card">
    <legend>Action</legend>
    <label class="inline">
      <input
        type="checkbox"
        checked={action !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? { type: 'write_file', target: '', delta: {} } : null)}
      />
      Somebody is about to do something
    </label>
    {action !== null && (
      <>
        <div class="fields">
          <Field label="Type" issue={issueOf(failure, 'action.type')}>
            {(input) => (
              <input
                {...input}
                value={action.type}
                required
                maxLength={64}
                onInput={(event) => onChange({ ...action, type: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label="Target" issue={issueOf(failure, 'action.target')}>
            {(input) => (
              <input
                {...input}
                value={action.target}
                placeholder="none"
                onInput={(event) => onChange({ ...action, target: event.currentTarget.value })}
              />
            )}
          </Field>
        </div>
        <p class="soft">How it would change the metrics, added to them for the prediction:</p>
        <div class="fields">
          {fields.map(({ name }) => (
            <Field key={name} label={`Change of ${name}`} issue={issueOf(failure, `action.metricDelta.${name}`)}>
              {(input) => (
                <input
                  {...input}
                  type="number"
                  step="any"
                  placeholder="0"
                  value={action.delta[name] ?? ''}
                  onInput={(event) => onChange({ ...action, delta: { ...action.delta, [name]: event.currentTarget.value } })}
                />
              )}
            </Field>
          ))}
        </div>
      </>
    )}
  </fieldset>
)
