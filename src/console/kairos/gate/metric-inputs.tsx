/** An input for each metric of a domain: what it is, its unit and its range. */
import { Field } from '../../components/field.tsx'
import type { MetricField } from './snapshot.ts'

interface MetricInputsProps {
  readonly title: string
  readonly fields: readonly MetricField[]
  readonly values: Readonly<Record<string, string>>
  readonly issue: (name: string) => string | undefined
  readonly onChange: (values: Readonly<Record<string, string>>) => void
}

const rangeOf = ({ from, to, required }: MetricField): string =>
  `${from.toLocaleString('en')} to ${to.toLocaleString('en')}${required ? '' : ', may be left out'}`

export const MetricInputs = ({ title, fields, values, issue, onChange }: MetricInputsProps) => (
  <fieldset class="card">
    <legend>{title}</legend>
    {fields.map((field) => (
      <Field key={field.name} label={field.name} aside={rangeOf(field)} hint={field.text} issue={issue(field.name)}>
        {/* What lies outside the range counts as its nearer end: the API takes it, and so does the form. */}
        {(input) => (
          <input
            {...input}
            type="number"
            step="any"
            value={values[field.name] ?? ''}
            required={field.required}
            onInput={(event) => onChange({ ...values, [field.name]: event.currentTarget.value })}
          />
        )}
      </Field>
    ))}
  </fieldset>
)
