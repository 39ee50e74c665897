/** Acting on the world from outside: one form for each type of decree. */
import { useId, useState } from 'preact/hooks'
import { type Failure, failureOf } from '../api/failure.ts'
import { Field } from '../components/field.tsx'
import { issueOf, restOf } from '../components/issues.ts'
import { notify } from '../components/notices.tsx'
import { kairos } from './client.ts'
import type { SimulationModel } from './model.ts'
import { decreeNames } from './numbers.ts'
import { isFinal } from './status.tsx'
import type { IssueDecree } from './types.ts'

type DecreeKind = IssueDecree['type']
/** A field of a payload, as an input. */
interface Input {
  readonly name: string
  readonly label: string
  readonly kind: 'agent' | 'agent or all' | 'field' | 'number'
  readonly min?: number
  readonly max?: number
  readonly step?: number | 'any'
  readonly initial?: number
  /** Left out when it is empty. */
  readonly optional?: boolean
}

const target: Input = { name: 'target', label: 'Agent', kind: 'agent' }
const anyTarget: Input = { name: 'target', label: 'Agent', kind: 'agent or all' }
const magnitude = (min: number, initial: number): Input => ({
  name: 'magnitude',
  label: `Magnitude, ${min} to 1`,
  kind: 'number',
  min,
  max: 1,
  step: 0.05,
  initial,
})
const optional = (name: string, label: string, min: number, max: number): Input => ({
  name,
  label,
  kind: 'number',
  min,
  max,
  step: 'any',
  optional: true,
})

const forms: Readonly<Record<DecreeKind, { readonly text: string; readonly inputs: readonly Input[] }>> = {
  capability_jump: { text: 'Adds to the base pressure Λ of an agent.', inputs: [target, magnitude(-1, 0.2)] },
  alignment_shift: { text: 'Adds to the base buffer Γ of an agent.', inputs: [target, magnitude(-1, 0.2)] },
  oversight_surge: {
    text: 'Adds to the buffer Γ for a time.',
    inputs: [
      anyTarget,
      magnitude(-1, 0.5),
      { name: 'durationTicks', label: 'Duration, ticks', kind: 'number', min: 1, max: 10_000, step: 1, initial: 200 },
    ],
  },
  exogenous_shock: { text: 'Takes from the buffer Γ at once.', inputs: [anyTarget, magnitude(0, 0.3)] },
  policy_change: {
    text: 'Replaces base values of an agent. At least one.',
    inputs: [
      target,
      optional('lambda', 'Λ, 0 to 2', 0, 2),
      optional('gamma', 'Γ, 0 to 2', 0, 2),
      optional('lambdaDrift', 'Λ drift per tick', -0.1, 0.1),
      optional('gammaDrift', 'Γ drift per tick', -0.1, 0.1),
    ],
  },
  field_shift: {
    text: 'Moves or changes a field. At least one.',
    inputs: [
      { name: 'field', label: 'Field', kind: 'field' },
      { name: 'b', label: 'Position b', kind: 'number', step: 1, optional: true },
      optional('strength', 'Strength, above 0 to 1', 0, 1),
    ],
  },
  halt: { text: 'Completes the simulation before the next tick. Nothing can act on it any more.', inputs: [] },
}
const kinds = Object.keys(forms) as DecreeKind[]

export function DecreeForm({ model }: { readonly model: SimulationModel }) {
  const id = useId()
  const [type, setType] = useState<DecreeKind>('oversight_surge')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const simulation = model.simulation.value
  if (simulation === null) return null
  const done = isFinal(simulation.status)
  const { text, inputs } = forms[type]

  const submit = async (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const entered = (name: string): string => String(form.get(name) ?? '').trim()
    const payload = Object.fromEntries(
      inputs.flatMap(({ name, kind }) => {
        const value = entered(name)
        if (value === '') return []
        return [[name, kind === 'number' ? Number(value) : value]]
      }),
    )
    const tick = entered('tick')
    setBusy(true)
    setFailure(null)
    try {
      // The API checks the payload against the type; the form only offers what fits.
      const body = { type, payload, ...(tick !== '' && { tick: Number(tick) }) } as IssueDecree
      await kairos.issueDecree({ path: { id: model.id }, body })
      notify(
        'good',
        `${decreeNames[type]} accepted`,
        tick === '' ? 'It takes effect at the next tick.' : `It takes effect at tick ${tick}.`,
      )
      if (!model.isLive.peek()) await model.catchUp()
    } catch (error) {
      setFailure(failureOf(error))
    } finally {
      setBusy(false)
    }
  }
  const rest = restOf(failure, ['type', 'tick', ...inputs.map(({ name }) => `payload.${name}`)])
  return (
    <form class="card" onSubmit={submit} aria-labelledby={`${id}-title`} key={type}>
      <h2 id={`${id}-title`}>Decree</h2>
      {done ? (
        <p class="soft">The simulation is {simulation.status}: nothing can act on it any more.</p>
      ) : (
        <>
          <Field label="Type" issue={issueOf(failure, 'type')}>
            {(field) => (
              <select
                {...field}
                value={type}
                onChange={(event) => {
                  setType(kinds.find((kind) => kind === event.currentTarget.value) ?? type)
                  setFailure(null)
                }}
              >
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {decreeNames[kind]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <p class="soft">{text}</p>
          <div class="fields">
            {inputs.map((input) => (
              <PayloadInput key={input.name} input={input} model={model} issue={issueOf(failure, `payload.${input.name}`)} />
            ))}
            <Field label="At tick" issue={issueOf(failure, 'tick')}>
              {(field) => <input {...field} type="number" name="tick" min={simulation.t + 1} step={1} placeholder="the next one" />}
            </Field>
          </div>
          {rest !== null && (
            <p class="problem" role="alert">
              {rest}
            </p>
          )}
          <button type="submit" class={type === 'halt' ? 'danger' : 'primary'} disabled={busy}>
            {busy ? 'Sending…' : `Issue ${decreeNames[type].toLowerCase()}`}
          </button>
        </>
      )}
    </form>
  )
}

function PayloadInput({
  input,
  model,
  issue,
}: {
  readonly input: Input
  readonly model: SimulationModel
  readonly issue: string | undefined
}) {
  const { name, label, kind, min, max, step, initial, optional: mayBeEmpty } = input
  const state = model.simulation.value?.state
  const radius = model.store.value?.radius ?? 64
  if (kind === 'number')
    return (
      <Field label={label} issue={issue}>
        {(field) => (
          <input
            {...field}
            type="number"
            name={name}
            min={name === 'b' ? -radius : min}
            max={name === 'b' ? radius : max}
            step={step}
            defaultValue={initial === undefined ? '' : String(initial)}
            placeholder={mayBeEmpty ? 'as it is' : undefined}
            required={!mayBeEmpty}
          />
        )}
      </Field>
    )
  const choices =
    kind === 'field'
      ? (state?.fields ?? []).map((field) => field.id)
      : (state?.agents ?? []).filter(({ alive }) => alive).map((agent) => agent.id)
  return (
    <Field label={label} issue={issue}>
      {(field) => (
        <select {...field} name={name}>
          {kind === 'agent or all' && <option value="">all agents</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
