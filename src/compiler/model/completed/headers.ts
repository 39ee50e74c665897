/** Headers that the gateway adds to answers. */
import type { JsonObject } from '../types.ts'

const integer = (description: string, example: number, minimum = 0): JsonObject => ({
  description,
  schema: { type: 'integer', minimum },
  example,
})
const text = (description: string, example: string): JsonObject => ({ description, schema: { type: 'string' }, example })

/** Name -> Header Object; each becomes a component of this name. */
export const gatewayHeaders: Readonly<Record<string, () => JsonObject>> = {
  'X-Request-Id': () =>
    text('Identifies the request in logs and in support requests; the caller’s own, or a new one.', 'req_mgx2k1a07f3q9z1b'),
  'X-RateLimit-Limit': () => integer('Requests in the window of the limit that is closest to exhaustion.', 60),
  'X-RateLimit-Remaining': () => integer('Requests left in that window.', 59),
  'X-RateLimit-Reset': () => integer('When that window is whole again, in Unix seconds.', 1774267200),
  RateLimit: () => text('The same as a structured field (draft-ietf-httpapi-ratelimit-headers).', '"requests";r=59;t=60'),
  'RateLimit-Policy': () => text('The limits that hold, as structured fields.', '"requests";q=60;w=60'),
  'Retry-After': () => integer('Seconds to wait before the same request can succeed.', 12),
  'WWW-Authenticate': () => text('How to authenticate (RFC 9110, 11.6.1).', 'Bearer'),
  'Idempotency-Replayed': () => ({
    description: '`true` when this is the stored answer to an earlier request with the same `Idempotency-Key`.',
    schema: { type: 'string', const: 'true' },
    example: 'true',
  }),
  Deprecation: () => text('The operation is deprecated (RFC 9745).', '@1767225600'),
  Sunset: () => text('When the operation goes away (RFC 8594).', 'Thu, 31 Dec 2026 23:59:59 GMT'),
}

export const rateHeaders = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'RateLimit', 'RateLimit-Policy'] as const
