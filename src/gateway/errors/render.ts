/** The one envelope, and the same failure as an RFC 9457 problem document where the caller asked for `application/problem+json`. */
import type { FinishedReply } from '../steps.ts'
import { type ApiError, catalogue } from './catalogue.ts'
import { classify } from './classify.ts'

const problemType = 'application/problem+json'

/** True when `Accept` names problem documents and does not refuse them (`q=0`). */
export function wantsProblem(accept: string | undefined): boolean {
  if (accept === undefined || !accept.includes(problemType)) return false
  return accept.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    return type === problemType && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}

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
  const headers: Record<string, string> = { 'content-type': asProblem ? problemType : 'application/json' }
  for (const [name, header] of Object.entries(error.headers)) headers[name.toLowerCase()] = header
  if (error.status === 401 && headers['www-authenticate'] === undefined) headers['www-authenticate'] = 'Bearer'
  return { status: error.status, headers, body: JSON.stringify(value), value }
}
