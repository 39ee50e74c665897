/** Turns anything that was thrown into an error of the catalogue. What is not the caller's fault shows nothing of itself. */
import { ApiError } from './catalogue.ts'

/**
 * PostgreSQL answers "not now" (SQLSTATE classes 08 connection, 53 resources, 57P shutdown; 40001/40P01, which the store never repeats by itself; 55P03 lock
 * not available), the `postgres` driver says it in words, Node and the file store say it
 * in error codes.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const unavailable =
  /^(?:08...|53...|57P0.|40001|40P01|55P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|FILES_UNAVAILABLE|CONNECT_TIMEOUT|CONNECTION_(?:CLOSED|DESTROYED|ENDED|CONNECT_TIMEOUT))$/

const codeOf = (thrown: unknown): string | null =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null

export function classify(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown
  // Drizzle and others wrap what the driver said.
  for (let inner: unknown = thrown, depth = 0; inner !== undefined && inner !== null && depth < 5; depth++) {
    const code = codeOf(inner)
    if (code !== null && unavailable.test(code)) return new ApiError('UNAVAILABLE', { headers: { 'retry-after': '1' }, cause: thrown })
    // statement_timeout and lock_timeout
    if (code === '57014') return new ApiError('TIMEOUT', { cause: thrown })
    inner = typeof inner === 'object' && 'cause' in inner ? inner.cause : null
  }
  return new ApiError('INTERNAL_ERROR', { cause: thrown })
}

/** Whether the log needs the whole error: it is ours, not the caller's. */
export const isOurFault = (error: ApiError): boolean => error.status >= 500
