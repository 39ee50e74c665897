/** The session cookie is sent by browsers unasked: anything that changes something must come from a page of ours. */
import { ApiError } from '../errors/catalogue.ts'
import type { Exchange } from '../exchange.ts'

/** Throws `FORBIDDEN` unless the request's `Origin` is the gateway's own or one of `webOrigins`. A missing one, and `null`, are foreign. */
export function checkOrigin(x: Exchange, webOrigins: readonly string[]): void {
  const origin = x.header('origin')
  if (origin !== undefined && (origin === x.origin || webOrigins.includes(origin))) return
  throw new ApiError('FORBIDDEN', {
    message: 'A session cookie is accepted from pages of this origin only.',
    details: { reason: 'origin_not_allowed' },
  })
}
