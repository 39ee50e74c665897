/** What went wrong, in the form that a page shows it. */
import { ApiError } from '../../../generated/clients/typescript/support/call.ts'

export interface Issue {
  /** Dotted; empty: the whole. */
  readonly path: string
  readonly message: string
}

export interface Failure {
  readonly title: string
  readonly text: string
  readonly issues: readonly Issue[]
  /** Finds it in the gateway's log; null when there was no answer. */
  readonly requestId: string | null
  readonly code: string
  readonly status: number | null
}

const titles: Readonly<Record<string, string>> = {
  VALIDATION_ERROR: 'Not valid',
  UNAUTHORIZED: 'Not signed in',
  INSUFFICIENT_SCOPE: 'Not allowed',
  FORBIDDEN: 'Not allowed',
  NOT_FOUND: 'Not found',
  CONFLICT: 'Not possible now',
  RATE_LIMITED: 'Too many requests',
  CONCURRENCY_LIMITED: 'Too many at once',
  QUOTA_EXCEEDED: 'The month is used up',
  PLAN_LIMIT: 'The plan is used up',
  TIMEOUT: 'It took too long',
  UNAVAILABLE: 'Not available now',
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

function issuesOf(details: unknown): Issue[] {
  if (!isRecord(details) || !Array.isArray(details.issues)) return []
  return details.issues.flatMap((issue: unknown) =>
    isRecord(issue) && typeof issue.message === 'string'
      ? [{ path: typeof issue.path === 'string' ? issue.path : '', message: issue.message }]
      : [],
  )
}

export function failureOf(error: unknown): Failure {
  if (error instanceof ApiError) {
    const { code, status, message, details, requestId, retryAfterMs } = error
    const wait = retryAfterMs === null ? '' : ` Try again in ${Math.ceil(retryAfterMs / 1000)} s.`
    return { title: titles[code] ?? `Answered ${status}`, text: `${message}${wait}`, issues: issuesOf(details), requestId, code, status }
  }
  const text = error instanceof Error ? error.message : String(error)
  // `fetch` rejects with a TypeError when there was no answer at all.
  if (error instanceof TypeError)
    return { title: 'No answer', text: 'The gateway cannot be reached.', issues: [], requestId: null, code: 'NO_ANSWER', status: null }
  return { title: 'Something broke', text, issues: [], requestId: null, code: 'CONSOLE', status: null }
}

export const isAborted = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'
