/** The one error catalogue. A caller's fault is an `ApiError` of this list; anything else that is thrown is ours and becomes `INTERNAL_ERROR`. */

export const catalogue = {
  VALIDATION_ERROR: { status: 400, title: 'Validation failed', message: 'Request validation failed.' },
  MALFORMED_JSON: { status: 400, title: 'Malformed JSON', message: 'The body is not valid JSON.' },
  BAD_REQUEST: { status: 400, title: 'Bad request', message: 'The request is not valid HTTP.' },
  REQUEST_TIMEOUT: { status: 408, title: 'Request timeout', message: 'The request did not arrive in time.' },
  HEADERS_TOO_LARGE: { status: 431, title: 'Headers too large', message: 'The request header fields are too large.' },
  UNAUTHORIZED: { status: 401, title: 'Unauthorized', message: 'A valid credential is required.' },
  INSUFFICIENT_SCOPE: { status: 403, title: 'Insufficient scope', message: 'The credential lacks a required scope.' },
  FORBIDDEN: { status: 403, title: 'Forbidden', message: 'The caller may not do this.' },
  HTTPS_REQUIRED: { status: 403, title: 'HTTPS required', message: 'This API answers over HTTPS only.' },
  PLAN_LIMIT: { status: 403, title: 'Plan limit reached', message: 'The plan does not allow more.' },
  NOT_FOUND: { status: 404, title: 'Not found', message: 'The resource does not exist.' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'Method not allowed', message: 'The resource does not support this method.' },
  NOT_ACCEPTABLE: { status: 406, title: 'Not acceptable', message: 'None of the accepted media types can be produced.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'Unsupported media type', message: 'The media type of the body is not supported.' },
  CONFLICT: { status: 409, title: 'Conflict', message: 'The state of the resource forbids this.' },
  IDEMPOTENCY_KEY_REUSE: { status: 409, title: 'Idempotency key reused', message: 'The Idempotency-Key was used with another request.' },
  IDEMPOTENCY_IN_PROGRESS: {
    status: 409,
    title: 'Request in progress',
    message: 'The first request with this Idempotency-Key is still being processed.',
  },
  PAYLOAD_TOO_LARGE: { status: 413, title: 'Payload too large', message: 'The body is too large.' },
  EXPECTATION_FAILED: { status: 417, title: 'Expectation failed', message: 'The only expectation that is met is 100-continue.' },
  UNPROCESSABLE: { status: 422, title: 'Unprocessable', message: 'The request is well-formed but cannot be processed.' },
  RATE_LIMITED: { status: 429, title: 'Rate limited', message: 'Too many requests.' },
  CONCURRENCY_LIMITED: { status: 429, title: 'Concurrency limited', message: 'Too many at the same time.' },
  QUOTA_EXCEEDED: { status: 429, title: 'Quota exceeded', message: 'The quota of this period is used up.' },
  INTERNAL_ERROR: { status: 500, title: 'Internal error', message: 'An unexpected error occurred.' },
  UPSTREAM_ERROR: { status: 502, title: 'Upstream error', message: 'An upstream service failed.' },
  UNAVAILABLE: { status: 503, title: 'Unavailable', message: 'The service is temporarily unavailable.' },
  TIMEOUT: { status: 504, title: 'Timeout', message: 'The request took too long.' },
} as const

export type ErrorCode = keyof typeof catalogue

export type IssueLocation = 'path' | 'query' | 'header' | 'cookie' | 'body'
/** A failed check as callers see it. `path` is dotted: `scenario.agents.0.id`. */
export interface Issue {
  readonly path: string
  readonly in: IssueLocation
  readonly message: string
}

/** Public by construction: everything in it is shown to the caller. Internal detail belongs into `cause`, which only the log sees. */
export class ApiError extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly details: Readonly<Record<string, unknown>> | null
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: ErrorCode,
    options: {
      readonly message?: string
      readonly details?: Readonly<Record<string, unknown>>
      readonly headers?: Readonly<Record<string, string>>
      readonly cause?: unknown
    } = {},
  ) {
    super(options.message ?? catalogue[code].message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'ApiError'
    this.code = code
    this.status = catalogue[code].status
    this.details = options.details ?? null
    this.headers = options.headers ?? {}
  }
}

export const notFound = (message?: string): ApiError => new ApiError('NOT_FOUND', message === undefined ? {} : { message })
export const conflict = (reason: string, message: string, details: Readonly<Record<string, unknown>> = {}): ApiError =>
  new ApiError('CONFLICT', { message, details: { reason, ...details } })
export const invalid = (issues: readonly Issue[]): ApiError => new ApiError('VALIDATION_ERROR', { details: { issues } })
