/** The one envelope, and the same failure as an RFC 9457 problem document where the caller would rather have `application/problem+json`. */
import type { FinishedReply } from '../steps.ts'
import { prefersNamed } from '../validation/media-type.ts'
import { type ApiError, catalogue } from './catalogue.ts'
import { classify } from './classify.ts'

const envelopeType = 'application/json'
const problemType = 'application/problem+json'

/** True when `Accept` names problem documents, and gives them more weight than the envelope. */
const wantsProblem = (accept: string | undefined): boolean =>
  accept !== undefined && /problem\+json/i.test(accept) && prefersNamed(accept, problemType, envelopeType)

/** `{ error: { code, message, details, requestId } }` */
export function envelope(error: ApiError, requestId: string): object {
  return { error: { code: error.code, message: error.message, details: error.details, requestId } }
}

/** RFC 9457: `details` become members of the document; its own members win. `type` is a relative reference into the error reference. */
function problem(error: ApiError, requestId: string): object {
  const { title } = catalogue[error.code]
  const type = `urn:specway:error:${error.code.toLowerCase().replaceAll('_', '-')}`
  return { ...error.details, type, title, status: error.status, detail: error.message, instance: requestId, code: error.code }
}

/** A finished answer for anything that was thrown. */
export function failureReply(thrown: unknown, requestId: string, accept: string | undefined): FinishedReply {
  const error = classify(thrown)
  const asProblem = wantsProblem(accept)
  const value = asProblem ? problem(error, requestId) : envelope(error, requestId)
  const headers: Record<string, string> = { 'content-type': asProblem ? problemType : envelopeType }
  for (const [name, header] of Object.entries(error.headers)) headers[name.toLowerCase()] = header
  if (error.status === 401 && headers['www-authenticate'] === undefined) headers['www-authenticate'] = 'Bearer'
  return { status: error.status, headers, body: JSON.stringify(value), value }
}
