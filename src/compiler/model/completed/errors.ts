/** The answers that the gateway itself gives for failures: envelope, problem document, and one response per status. */
import { catalogue, type ErrorCode } from '../../../gateway/errors/catalogue.ts'
import type { Json, JsonObject } from '../types.ts'

/** Component of the envelope: the document's own `Error` when it has one, else this. */
export const envelopeName = 'ErrorEnvelope'
export const problemName = 'ProblemDetails'

const requestId = 'req_mgx2k1a07f3q9z1b'
const codes = (Object.keys(catalogue) as ErrorCode[]).sort()

/** The one error envelope, for every failure of every layer. */
export const envelopeSchema = (): JsonObject => ({
  description:
    'The envelope of every failure. With `Accept: application/problem+json` the same failure is answered as an RFC 9457 problem document.',
  type: 'object',
  additionalProperties: false,
  required: ['error'],
  properties: {
    error: {
      description: 'What went wrong.',
      type: 'object',
      additionalProperties: false,
      required: ['code', 'message', 'details', 'requestId'],
      properties: {
        code: { description: 'Stable name of the kind of failure, for programs.', type: 'string', enum: codes },
        message: {
          description: 'What went wrong, for people. Its wording may change.',
          type: 'string',
          examples: ['The resource does not exist.'],
        },
        details: {
          description: 'What there is to add (`issues` of a request, `reason` of a conflict), or `null`.',
          type: ['object', 'null'],
          additionalProperties: true,
        },
        requestId: {
          description: 'Identifies the request in logs; also in the header `X-Request-Id`.',
          type: 'string',
          examples: [requestId],
        },
      },
    },
  },
})

/** @see RFC 9457, 3.1 and 3.2 */
export const problemSchema = (): JsonObject => ({
  description: 'The same failure as an RFC 9457 problem document, for callers that accept `application/problem+json`.',
  type: 'object',
  additionalProperties: true,
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: { description: 'Names the kind of problem.', type: 'string', examples: ['about:blank'] },
    title: { description: 'The kind of problem in words.', type: 'string', examples: ['Not found'] },
    status: { description: 'The HTTP status.', type: 'integer', minimum: 400, maximum: 599, examples: [404] },
    detail: { description: 'What went wrong, for people.', type: 'string', examples: ['The resource does not exist.'] },
    instance: { description: 'The request id.', type: 'string', examples: [requestId] },
    code: { description: 'The code of the error envelope.', type: 'string', enum: codes },
    issues: {
      description: 'Every failed check of the request.',
      type: 'array',
      items: {
        description: 'One failed check.',
        type: 'object',
        additionalProperties: false,
        required: ['path', 'in', 'message'],
        properties: {
          path: { description: 'Dotted path of the value.', type: 'string', examples: ['scenario.agents.0.id'] },
          in: { description: 'Part of the request.', type: 'string', enum: ['path', 'query', 'header', 'cookie', 'body'] },
          message: { description: 'What is wrong.', type: 'string', examples: ['Number must be less than or equal to 10000'] },
        },
      },
    },
  },
})

const descriptions: Readonly<Record<string, string>> = {
  400: 'The request breaks this document; `details.issues` lists every failed check.',
  401: 'No valid credential.',
  403: 'The credential does not reach: a scope, a role, the plan, or HTTPS is missing.',
  404: 'Unknown, or somebody else’s.',
  406: 'None of the accepted media types can be produced.',
  409: 'The state forbids it.',
  413: 'The body is too large.',
  415: 'The media type of the body is not supported.',
  416: 'The range lies outside of the file.',
  422: 'Well-formed, but it cannot be processed.',
  429: 'Too many requests: wait `Retry-After` seconds.',
  500: 'Our fault. The request id finds it in the log.',
  502: 'A service behind the gateway failed.',
  503: 'Temporarily unavailable.',
  504: 'It took too long.',
}

export const errorDescription = (status: string): string => descriptions[status] ?? 'The request failed.'

/** One example for each code that this answer can carry. */
export function errorExamples(only: readonly ErrorCode[]): JsonObject {
  const examples: JsonObject = {}
  for (const code of only) {
    const { message } = catalogue[code]
    examples[code] = { summary: message, value: { error: { code, message, details: detailsOf(code), requestId } } }
  }
  return examples
}

function detailsOf(code: ErrorCode): Json {
  if (code === 'VALIDATION_ERROR') return { issues: [{ path: 'limit', in: 'query', message: 'Number must be less than or equal to 100' }] }
  if (code === 'INSUFFICIENT_SCOPE') return { missing: ['write'] }
  if (code === 'PLAN_LIMIT') return { limit: 'robots', plan: 'starter', allowed: 1, used: 1 }
  return null
}

/** Content of an error answer in both forms. `schema`: what the envelope must look like here. */
export const errorContent = (schema: Json, examples: JsonObject): JsonObject => ({
  'application/json': Object.keys(examples).length === 0 ? { schema } : { schema, examples },
  'application/problem+json': { schema: { $ref: `#/components/schemas/${problemName}` } },
})
