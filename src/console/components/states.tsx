/** The three things that a place can show instead of its content. */
import type { ComponentChildren } from 'preact'
import { failureOf } from '../api/failure.ts'

export const Loading = ({ what }: { readonly what: string }) => (
  <div class="state" role="status">
    <span class="spinner" aria-hidden="true" />
    <p>Loading {what}…</p>
  </div>
)

export const Empty = ({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) => (
  <div class="state">
    <h2>{title}</h2>
    {children}
  </div>
)

/** A failure in full: what, why, each issue, and the id that finds it in the log. */
export function Failed({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { title, text, issues, requestId, code } = failureOf(error)
  return (
    <div class="state failed" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      {issues.length > 0 && (
        <ul class="issues">
          {issues.map(({ path, message }) => (
            <li key={path + message}>
              {path !== '' && <code>{path}</code>} {message}
            </li>
          ))}
        </ul>
      )}
      {retry !== undefined && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
      {requestId !== null && (
        <p class="soft">
          <code>{code}</code> in request <code>{requestId}</code>
        </p>
      )}
    </div>
  )
}
