/** What happened, said once: a strip for the eye, a live region for a screen reader. */
import { signal } from '@preact/signals'
import { failureOf, isAborted } from '../api/failure.ts'
import { Icon } from './icon.tsx'

interface Notice {
  readonly id: number
  readonly kind: 'good' | 'bad'
  readonly title: string
  readonly text: string
}

const shownMs = { good: 5_000, bad: 12_000 }
const notices = signal<readonly Notice[]>([])
const spoken = signal('')
let count = 0

const dismiss = (id: number): void => {
  notices.value = notices.peek().filter((notice) => notice.id !== id)
}

export function notify(kind: Notice['kind'], title: string, text = ''): void {
  count += 1
  const id = count
  notices.value = [...notices.peek().slice(-3), { id, kind, title, text }]
  setTimeout(() => dismiss(id), shownMs[kind])
}

/** A failure that no place on the page shows. */
export function report(error: unknown): void {
  if (isAborted(error)) return
  const { title, text, issues, requestId } = failureOf(error)
  const details = issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('. ')
  notify('bad', title, `${details === '' ? text : details}${requestId === null ? '' : ` (${requestId})`}`)
}

/** So many at once; what happens faster cannot be listened to. */
const spokenAtOnce = 3
const waiting: string[] = []

/** Told to screen readers only: what sighted readers see in a picture. Gathered for a second, the newest of it said. */
export function announce(text: string): void {
  waiting.push(text)
  if (waiting.length > 1) return
  setTimeout(() => {
    spoken.value = waiting.slice(-spokenAtOnce).join('. ')
    waiting.length = 0
  }, 1_000)
}

export function Notices() {
  return (
    <>
      <div class="notices" role="status" aria-live="polite">
        {notices.value.map(({ id, kind, title, text }) => (
          <div key={id} class={`notice ${kind}`}>
            <div>
              <strong>{title}</strong>
              {text !== '' && <p>{text}</p>}
            </div>
            <button type="button" class="quiet icon" aria-label="Dismiss" onClick={() => dismiss(id)}>
              <Icon name="close" />
            </button>
          </div>
        ))}
      </div>
      <p class="unseen" role="log" aria-live="polite" aria-label="Events">
        {spoken.value}
      </p>
    </>
  )
}
