/** An input with its name, a hint and what is wrong with it. The name is the label alone: hint and issue describe the input, and are read after it. */
import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'

/** What the input must carry. */
export interface FieldInput {
  readonly id: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

interface FieldProps {
  readonly label: string
  /** Beside the label: a range. */
  readonly aside?: string
  readonly hint?: string
  readonly issue?: string | undefined
  readonly children: (input: FieldInput) => JSX.Element
}

export function Field({ label, aside, hint = '', issue, children }: FieldProps) {
  const id = useId()
  const parts: readonly (readonly [name: string, content: ComponentChildren])[] = [
    ...(hint === '' ? [] : [['hint', hint] as const]),
    ...(issue === undefined ? [] : [['issue', issue] as const]),
  ]
  const described = [...(aside === undefined ? [] : [`${id}-aside`]), ...parts.map(([name]) => `${id}-${name}`)].join(' ')
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{label}</label>
        {aside !== undefined && (
          <span class="soft" id={`${id}-aside`}>
            {aside}
          </span>
        )}
      </div>
      {children({ id, 'aria-invalid': issue !== undefined, 'aria-describedby': described === '' ? undefined : described })}
      {parts.map(([name, content]) => (
        <span key={name} id={`${id}-${name}`} class={name === 'issue' ? 'problem' : 'soft'} role={name === 'issue' ? 'alert' : undefined}>
          {content}
        </span>
      ))}
    </div>
  )
}
