/**
 * Step 9: what a handler gave back, against the document. Undeclared fields are dropped first, then the rest is checked, then serialised.
 * What breaks the document is our fault: with `enforce` the caller gets `INTERNAL_ERROR` and the log says what was wrong.
 */

import type { GatewayConfig } from '../config.ts'
import {
  JsonPieces,
  JsonText,
  maxCheckedJsonText,
  type OperationContract,
  type Reply,
  type ResponseMediaContract,
  type SchemaContract,
  type SchemaIssue,
} from '../contract.ts'
import type { Exchange } from '../exchange.ts'
import type { FinishedReply } from '../steps.ts'
import type { StreamMaker } from '../streams/index.ts'
import { isIterableOfBytes, pump } from './bytes.ts'

/** A reply that the document does not allow. `issues` go to the log, never to the caller. */
export class ReplyMismatch extends Error {
  readonly issues: readonly { readonly in: 'status' | 'header' | 'body' | 'mediaType'; readonly path: string; readonly message: string }[]
  constructor(operationId: string, status: number, issues: ReplyMismatch['issues']) {
    super(
      `The reply of ${operationId} (${status}) breaks the document: ${issues.map(({ path, message }) => `${path}: ${message}`).join('; ')}`,
    )
    this.name = 'ReplyMismatch'
    this.issues = issues
  }
}

export interface FinisherDeps {
  readonly mode: GatewayConfig['responseCheck']
  /** Told of every mismatch; with `enforce` it is thrown as well. */
  readonly mismatch: (x: Exchange, error: ReplyMismatch) => void
  readonly streams: StreamMaker
}

export type Finisher = (x: Exchange, reply: Reply) => FinishedReply

interface Response {
  readonly media: readonly ResponseMediaContract[]
  /** Lower-case names; those that the gateway answers for are not among them. */
  readonly headers: readonly { readonly name: string; readonly required: boolean; readonly schema: SchemaContract }[]
}

/** Headers that the gateway itself answers for: documented on replies, never given by handlers. */
const ours =
  /^(?:x-request-id|x-ratelimit-.*|ratelimit|ratelimit-policy|retry-after|idempotency-replayed|deprecation|sunset|content-type|content-length)$/

/** Neither caches nor proxies may hold a stream back (`x-accel-buffering`: nginx). */
const unbuffered: Readonly<Record<string, string>> = Object.freeze({ 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' })
const none: Readonly<Record<string, string>> = Object.freeze({})

export function finisher(operation: OperationContract, deps: FinisherDeps): Finisher {
  const responses = new Map<string, Response>()
  for (const contract of operation.responses) {
    const headers = Object.entries(contract.headers)
      .map(([name, { required, schema }]) => ({ name: name.toLowerCase(), required, schema }))
      .filter(({ name }) => !ours.test(name))
    responses.set(contract.status.toUpperCase(), { media: contract.media, headers })
  }
  const byStatus = new Map<number, Response | null>()
  const responseOf = (status: number): Response | null => {
    let found = byStatus.get(status)
    if (found === undefined) {
      found = responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`) ?? responses.get('DEFAULT') ?? null
      byStatus.set(status, found)
    }
    return found
  }
  const check = deps.mode !== 'off'
  const fail = (x: Exchange, reply: Reply, issues: ReplyMismatch['issues']): void => {
    const error = new ReplyMismatch(operation.operationId, reply.status, issues)
    deps.mismatch(x, error)
    if (deps.mode === 'enforce') throw error
  }

  return (x, reply) => {
    const { status, body } = reply
    const response = responseOf(status)
    if (response === null) {
      if (check) fail(x, reply, [{ in: 'status', path: String(status), message: 'undeclared status' }])
      return plain(reply, null)
    }
    const given = lowered(reply.headers)
    if (check && response.headers.length > 0) {
      const issues = headerIssues(response, given)
      if (issues !== null) fail(x, reply, issues)
    }
    const [first] = response.media
    if (first === undefined || status === 204 || status === 304) {
      if (check && body !== undefined && body !== null) fail(x, reply, [{ in: 'body', path: '', message: 'a body where none is declared' }])
      return { status, headers: given, body: null, value: undefined }
    }
    const media = response.media.length === 1 ? first : mediaOf(response, reply, x)
    if (media === null) {
      if (check) fail(x, reply, [{ in: 'mediaType', path: reply.mediaType ?? '', message: 'undeclared media type' }])
      return plain(reply, null)
    }
    if (media.kind === 'events' || media.kind === 'lines') {
      const stream = deps.streams(x, body, media)
      return { status, headers: { ...unbuffered, 'content-type': media.mediaType, ...given }, body: stream, value: undefined }
    }
    if (media.kind !== 'json') return plain(reply, media.mediaType.includes('*') ? (reply.mediaType ?? media.mediaType) : media.mediaType)
    const { schema } = media
    if (body instanceof JsonPieces && body.byteLength > maxCheckedJsonText)
      return { status, headers: { 'content-type': media.mediaType, ...given }, body, value: undefined }
    if (body instanceof JsonText || body instanceof JsonPieces) {
      const { text } = body
      if (deps.mode === 'enforce' && schema !== null && text.length <= maxCheckedJsonText) {
        const value: unknown = JSON.parse(text)
        if (!schema.is(value)) fail(x, reply, bodyIssues(schema.explain(value)))
      }
      return { status, headers: { 'content-type': media.mediaType, ...given }, body: text, value: undefined }
    }
    const value = schema?.project === undefined ? body : schema.project(body)
    if (check && schema !== null && !schema.is(value)) fail(x, reply, bodyIssues(schema.explain(value)))
    const text = JSON.stringify(value)
    if (text === undefined) {
      fail(x, reply, [{ in: 'body', path: '', message: 'no body where one is declared' }])
      return { status, headers: given, body: null, value: undefined }
    }
    if (given === none) return { status, headers: typeOnly(media.mediaType), body: text, value }
    return { status, headers: { 'content-type': media.mediaType, ...given }, body: text, value }
  }
}

/** One object per media type, shared by all replies without headers of their own. */
const typesOnly = new Map<string, Readonly<Record<string, string>>>()
function typeOnly(mediaType: string): Readonly<Record<string, string>> {
  let headers = typesOnly.get(mediaType)
  if (headers === undefined) {
    headers = Object.freeze({ 'content-type': mediaType })
    typesOnly.set(mediaType, headers)
  }
  return headers
}

const bodyIssues = (issues: readonly SchemaIssue[]): ReplyMismatch['issues'] =>
  issues.slice(0, 20).map(({ path, message }) => ({ in: 'body', path: path.join('.'), message }))

/** A handler names the type where it has a choice; otherwise what the caller asked for, else the first. */
function mediaOf(response: Response, reply: Reply, x: Exchange): ResponseMediaContract | null {
  const wanted = reply.mediaType ?? x.answerType
  const named = response.media.find((media) => media.mediaType === wanted)
  if (named !== undefined) return named
  if (reply.mediaType === undefined) return response.media[0] ?? null
  const main = reply.mediaType.split('/')[0]
  return response.media.find((media) => media.mediaType === `${main}/*` || media.mediaType === '*/*') ?? null
}

function headerIssues({ headers }: Response, given: Readonly<Record<string, string>>): ReplyMismatch['issues'] | null {
  let issues: { in: 'header'; path: string; message: string }[] | null = null
  for (const { name, required, schema } of headers) {
    const text = given[name]
    if (text === undefined) {
      if (required) issues = [...(issues ?? []), { in: 'header', path: name, message: 'missing' }]
      // A header is text; its schema may want the number that it spells.
    } else if (!schema.is(text) && (text === '' || !schema.is(Number(text)))) {
      issues = [...(issues ?? []), ...schema.explain(text).map(({ message }) => ({ in: 'header' as const, path: name, message }))]
    }
  }
  return issues
}

/** Text, bytes and streams of bytes go out as they are. */
function plain(reply: Reply, mediaType: string | null): FinishedReply {
  const { status, body } = reply
  const headers = mediaType === null ? lowered(reply.headers) : withType(reply.headers, mediaType)
  if (body === undefined || body === null) return { status, headers, body: null, value: undefined }
  if (typeof body === 'string' || body instanceof Uint8Array) return { status, headers, body, value: undefined }
  if (isIterableOfBytes(body)) return { status, headers, body: pump(body), value: undefined }
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body), value: body }
}

function lowered(headers: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> {
  if (headers === undefined) return none
  const lower: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) lower[name.toLowerCase()] = value
  }
  return lower
}

const withType = (headers: Readonly<Record<string, string>> | undefined, mediaType: string): Readonly<Record<string, string>> => ({
  'content-type': mediaType,
  ...lowered(headers),
})
