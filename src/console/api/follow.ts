/**
 * An event stream that is never missed: it is opened again where it broke, from the last event that came, after a pause that grows while nothing works.
 * A stream that is silent for longer than its heartbeats allow counts as broken.
 */
import { ApiError } from '../../../generated/clients/typescript/support/call.ts'

export interface StreamEvent {
  readonly id?: string
}

export type StreamState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  /** It broke, or was refused; tried again in `inMs`. */
  | { readonly kind: 'waiting'; readonly error: unknown; readonly inMs: number }
  /** There is nothing more to come. */
  | { readonly kind: 'ended' }

export interface FollowOptions<Event extends StreamEvent> {
  /** Undefined: nothing more will come (204). */
  open(lastEventId: string | undefined, signal: AbortSignal): Promise<AsyncIterable<Event> | undefined>
  onEvent(event: Event): void
  onState(state: StreamState): void
  /** Ends it, from outside. */
  readonly signal: AbortSignal
  /** Longer than the pause between two heartbeats. */
  readonly silenceMs: number
  /** Tests: instead of timers. Rejects when the signal aborts. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>
}

const firstPauseMs = 500
const longestPauseMs = 30_000

/** Resolves when there is nothing more to come, or the signal aborts; rejects when what is followed does not exist (any more). */
export async function follow<Event extends StreamEvent>(options: FollowOptions<Event>): Promise<void> {
  const { onState, signal, sleep = pause } = options
  let lastEventId: string | undefined
  let pauseMs = firstPauseMs
  while (!signal.aborted) {
    onState({ kind: 'connecting' })
    let error: unknown = null
    try {
      const ended = await readOnce(options, lastEventId, (id) => {
        lastEventId = id ?? lastEventId
        pauseMs = firstPauseMs
      })
      if (ended) {
        onState({ kind: 'ended' })
        return
      }
    } catch (thrown) {
      if (signal.aborted) return
      if (thrown instanceof ApiError && (thrown.status === 404 || thrown.code === 'NOT_FOUND' || thrown.status === 403)) throw thrown
      error = thrown
    }
    const waitMs = error instanceof ApiError && error.retryAfterMs !== null ? Math.max(error.retryAfterMs, 500) : pauseMs
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    onState({ kind: 'waiting', error, inMs: waitMs })
    try {
      await sleep(waitMs, signal)
    } catch (thrown) {
      if (signal.aborted) return
      throw thrown
    }
  }
}

/** True when the API says that nothing more will come. */
async function readOnce<Event extends StreamEvent>(
  { open, onEvent, onState, signal, silenceMs }: FollowOptions<Event>,
  lastEventId: string | undefined,
  heard: (id: string | undefined) => void,
): Promise<boolean> {
  const connection = new AbortController()
  const end = (): void => connection.abort(signal.reason)
  signal.addEventListener('abort', end, { once: true })
  const silent = new Error('The stream has been silent for too long.')
  let timer = setTimeout(() => connection.abort(silent), silenceMs)
  try {
    const events = await open(lastEventId, connection.signal)
    if (events === undefined) return true
    onState({ kind: 'live' })
    for await (const event of events) {
      clearTimeout(timer)
      timer = setTimeout(() => connection.abort(silent), silenceMs)
      heard(event.id)
      onEvent(event)
    }
    return false
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end)
      resolve()
    }, ms)
    signal.addEventListener('abort', end, { once: true })
  })
}
