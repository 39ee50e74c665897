/** Something that is written or pasted as JSON: sent only when it is JSON; whether it is more is for the API to say. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { parseJson } from './json.ts'

interface JsonFormProps {
  readonly label: string
  readonly rows: number
  readonly text: string
  readonly onText: (text: string) => void
  /** On the button. */
  readonly action: string
  readonly busy: boolean
  readonly onSubmit: (value: unknown) => void
  /** Above the text. */
  readonly children?: ComponentChildren
}

export function JsonForm({ label, rows, text, onText, action, busy, onSubmit, children }: JsonFormProps) {
  const id = useId()
  const read = parseJson(text)
  const problem = 'problem' in read ? read.problem : null
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault()
        if ('value' in read) onSubmit(read.value)
      }}
    >
      {children}
      <label>
        {label}
        <textarea
          class="code"
          rows={rows}
          spellcheck={false}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : id}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </label>
      {problem !== null && (
        <p class="problem" role="alert" id={id}>
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={busy || problem !== null}>
          {action}
        </button>
      </div>
    </form>
  )
}
