/**
 * `x-upstream`: the operation is served by a running service, behind all of the gateway's policy. The request has been validated; the answer is
 * checked and projected like a handler's. Failures of the service are ours to answer: 502, or 504 when its time is up.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ApiContract, OperationContract, UpstreamContract } from '../contract.ts'
import { ApiError, type ErrorCode } from '../errors/catalogue.ts'
import { isIterableOfBytes, pump } from '../reply/bytes.ts'
import type { Finisher } from '../reply/finish.ts'
import type { FinishedReply } from '../steps.ts'
import type { GatewayExchange } from '../transport/exchange.ts'
import { essence } from '../validation/media-type.ts'
import { replyHeaders, requestHeaders } from './headers.ts'

/** RFC 9110, 9.2.2. */
const repeatable = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE'])
const passing = new Set([502, 503, 504])
const firstPauseMs = 50
const maxReplyBytes = 16 * 1024 * 1024
/** Failures of the service that are the caller's: shown in the envelope unless the document declares the service's own form. */
const callerFaults: Readonly<Record<number, ErrorCode>> = {
  400: 'VALIDATION_ERROR',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  422: 'UNPROCESSABLE',
}

export type UpstreamCall = (x: GatewayExchange) => Promise<FinishedReply>

export function upstreamCall(api: ApiContract, operation: OperationContract, upstream: UpstreamContract, finish: Finisher): UpstreamCall {
  const base = new URL(upstream.url)
  const root = upstream.url.replace(/[?#].*$/, '').replace(/\/$/, '')
  const headersOf = requestHeaders(operation, upstream)
  const headersBack = replyHeaders(operation, base, api.mount)

  return async (x) => {
    const path = x.path.slice(api.mount === '/' ? 0 : api.mount.length)
    const url = `${root}${path}${x.query === '' ? '' : `?${x.query}`}`
    const answer = await send(x, url, headersOf(x), upstream)
    if (answer.status >= 500) {
      await answer.body?.cancel()
      throw new ApiError('UPSTREAM_ERROR', { cause: new Error(`${operation.operationId}: the upstream answered ${answer.status}`) })
    }
    const headers = headersBack(answer.headers)
    const type = essence(answer.headers.get('content-type') ?? '')
    if (answer.body === null || answer.status === 204 || answer.status === 304)
      return finish(x, { status: answer.status, headers, body: undefined })
    if (type === 'text/event-stream' || type === 'application/x-ndjson')
      return { status: answer.status, headers: { ...headers, 'content-type': type }, body: pump(answer.body), value: undefined }
    const bytes = await whole(answer)
    if (type === null || !/[/+]json$/.test(type))
      return finish(x, { status: answer.status, headers, body: bytes, ...(type === null ? {} : { mediaType: type }) })
    const body = parsed(bytes)
    const fault = callerFaults[answer.status]
    if (fault !== undefined && !isEnvelope(body))
      throw new ApiError(fault, { cause: new Error(`${operation.operationId}: the upstream answered ${answer.status}`) })
    return finish(x, { status: answer.status, headers, body, ...(answer.status < 400 ? { mediaType: type } : {}) })
  }
}

async function send(
  x: GatewayExchange,
  url: string,
  headers: Record<string, string>,
  { timeoutMs, retries }: UpstreamContract,
): Promise<Response> {
  const body = bodyOf(x)
  if (body instanceof FormData) delete headers['content-type']
  const attempts = repeatable.has(x.method) && !(body instanceof ReadableStream) ? retries + 1 : 1
  const timeout = AbortSignal.timeout(timeoutMs)
  const signal = AbortSignal.any([x.signal, timeout])
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await fetch(url, {
        method: x.method,
        headers,
        redirect: 'manual',
        signal,
        ...(body === undefined ? {} : { body, ...(body instanceof ReadableStream ? { duplex: 'half' } : {}) }),
      })
      if (attempt >= attempts || !passing.has(answer.status)) return answer
      await answer.body?.cancel()
    } catch (cause) {
      if (timeout.aborted) throw new ApiError('TIMEOUT', { cause })
      if (attempt >= attempts || x.signal.aborted) throw new ApiError('UPSTREAM_ERROR', { cause })
    }
    // Doubling, with jitter, so that instances do not come back together.
    await sleep(firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random()), undefined, { signal }).catch((cause: unknown) => {
      throw timeout.aborted ? new ApiError('TIMEOUT', { cause }) : new ApiError('UPSTREAM_ERROR', { cause })
    })
  }
}

/** The validated body in the form it came in: defaults are filled in, white space is trimmed. */
function bodyOf(x: GatewayExchange): BodyInit | undefined {
  const { body, bodyMediaType } = x.input ?? { body: undefined, bodyMediaType: null }
  if (body === undefined) return undefined
  if (body instanceof ReadableStream) return body as ReadableStream<Uint8Array>
  if (Buffer.isBuffer(body)) return new Uint8Array(body)
  if (bodyMediaType === 'multipart/form-data') return formOf(body)
  if (bodyMediaType === 'application/x-www-form-urlencoded')
    return new URLSearchParams(pairsOf(body).map(([name, value]) => [name, String(value)]))
  return typeof body === 'string' && bodyMediaType !== null && !/[/+]json$/.test(bodyMediaType) ? body : JSON.stringify(body)
}

const pairsOf = (body: unknown): [string, unknown][] =>
  typeof body === 'object' && body !== null
    ? Object.entries(body).flatMap(([name, value]) =>
        Array.isArray(value) ? value.map((item): [string, unknown] => [name, item]) : [[name, value] as [string, unknown]],
      )
    : []

function formOf(body: unknown): FormData {
  const form = new FormData()
  for (const [name, value] of pairsOf(body)) {
    if (value instanceof File) form.append(name, value)
    else form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
  return form
}

async function whole(answer: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (!isIterableOfBytes(answer.body)) return new Uint8Array()
  for await (const chunk of answer.body) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.byteLength
    if (size > maxReplyBytes)
      throw new ApiError('UPSTREAM_ERROR', { cause: new Error(`The upstream's answer is over ${maxReplyBytes} bytes.`) })
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, size)
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch (cause) {
    throw new ApiError('UPSTREAM_ERROR', { cause })
  }
}

const isEnvelope = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  'error' in body &&
  typeof body.error === 'object' &&
  body.error !== null &&
  'code' in body.error
