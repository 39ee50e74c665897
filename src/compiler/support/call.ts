/** What generated clients share: one call over `fetch`, with credentials, retries, errors and streams. Needs nothing but a platform that has `fetch`. */

export interface ClientOptions {
  /** Where the API is served, mount included; default: the document's first server. */
  readonly baseUrl?: string
  /** A key or token, or what gives one for each call (for tokens that are renewed). */
  readonly credential?: string | (() => string | Promise<string>)
  readonly fetch?: typeof fetch
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>>
  /** How often a call that was refused with `Retry-After` (429, 503) is repeated; default 2. */
  readonly maxRetries?: number
  /** A longer `Retry-After` is not waited for; default 60,000. */
  readonly maxWaitMs?: number
}

export interface CallOptions {
  readonly signal?: AbortSignal
  /** For operations that take one; without it each call gets its own, so that its retries stay one effect. */
  readonly idempotencyKey?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A failure that the API answered, from its error envelope. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly code: string
  readonly details: unknown
  readonly requestId: string | null
  readonly retryAfterMs: number | null

  constructor(status: number, body: unknown, retryAfterMs: number | null) {
    const error = isRecord(body) && isRecord(body.error) ? body.error : {}
    super(typeof error.message === 'string' ? error.message : `The API answered ${status}.`)
    this.status = status
    this.code = typeof error.code === 'string' ? error.code : 'UNKNOWN'
    this.details = error.details ?? null
    this.requestId = typeof error.requestId === 'string' ? error.requestId : null
    this.retryAfterMs = retryAfterMs
  }
}

export interface ParameterDescription {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly style: string
  readonly explode: boolean
}
export interface CredentialDescription {
  readonly in: 'header' | 'query' | 'cookie'
  readonly name: string
  /** What stands before the credential: `Bearer `. */
  readonly lead: string
  readonly prefixes: readonly string[]
}
export interface CallDescription {
  readonly method: string
  readonly path: string
  readonly parameters: readonly ParameterDescription[]
  readonly body: string | null
  readonly accept: string | null
  readonly answer: 'json' | 'text' | 'binary' | 'events' | 'lines' | 'nothing'
  readonly idempotent: boolean
  readonly credentials: readonly CredentialDescription[]
}
export interface CallRequest {
  readonly path?: object
  readonly query?: object
  readonly headers?: object
  readonly cookies?: object
  readonly body?: unknown
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])

/** Makes the function that every method of a client calls. */
export function caller(defaultBaseUrl: string, options: ClientOptions) {
  const send = options.fetch ?? fetch
  const base = (options.baseUrl ?? defaultBaseUrl).replace(/\/$/, '')
  const { maxRetries = 2, maxWaitMs = 60_000 } = options

  const run = async (call: CallDescription, request: CallRequest, extra: CallOptions): Promise<unknown> => {
    const headers = new Headers({ ...options.headers, ...extra.headers })
    const query: string[] = []
    const path = address(call, request, headers, query)
    await present(call, options, headers, query)
    if (call.accept !== null) headers.set('accept', call.accept)
    if (call.idempotent && !headers.has('idempotency-key')) headers.set('idempotency-key', extra.idempotencyKey ?? crypto.randomUUID())
    const body = encode(call, request.body, headers)
    const url = `${base}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`
    for (let attempt = 0; ; attempt += 1) {
      const response = await send(url, {
        method: call.method,
        headers,
        ...(body === undefined ? {} : { body }),
        ...(extra.signal && { signal: extra.signal }),
      })
      if (response.ok) return answer(call, response)
      const waitMs = retryAfter(response)
      // A 429 was refused before any work; after a 503 the work may have been done, so it must be repeatable.
      const repeatable = response.status === 429 || (response.status === 503 && (call.idempotent || safeMethods.has(call.method)))
      if (!repeatable || waitMs === null || waitMs > maxWaitMs || attempt >= maxRetries)
        throw new ApiError(response.status, await json(response), waitMs)
      await response.body?.cancel()
      await sleep(waitMs, extra.signal)
    }
  }
  // What the API answers has the type that its contract states; nothing here checks it again.
  return <Answer>(call: CallDescription, request: CallRequest = {}, extra: CallOptions = {}) => run(call, request, extra) as Promise<Answer>
}

/** The credential goes where the first scheme of its form wants it. */
async function present(call: CallDescription, options: ClientOptions, headers: Headers, query: string[]): Promise<void> {
  if (options.credential === undefined || call.credentials.length === 0) return
  const secret = typeof options.credential === 'string' ? options.credential : await options.credential()
  const fits = (scheme: CredentialDescription) => scheme.prefixes.some((prefix) => secret.startsWith(prefix))
  const scheme = call.credentials.find(fits) ?? call.credentials.find((one) => one.prefixes.length === 0) ?? call.credentials[0]
  if (scheme?.in === 'header' && !headers.has(scheme.name)) headers.set(scheme.name, scheme.lead + secret)
  if (scheme?.in === 'query') query.push(`${encodeURIComponent(scheme.name)}=${encodeURIComponent(secret)}`)
}

const text = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value))

/** Path with its values; query and headers are filled in. After OAS 3.1, 4.8.12 "Style Values". */
function address(call: CallDescription, request: CallRequest, headers: Headers, query: string[]): string {
  let path = call.path
  for (const parameter of call.parameters) {
    const part = { path: request.path, query: request.query, header: request.headers, cookie: request.cookies }[parameter.in]
    const value: unknown = part === undefined ? undefined : Object.getOwnPropertyDescriptor(part, parameter.name)?.value
    if (value === undefined) continue
    if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, () => inPath(parameter, value))
    else if (parameter.in === 'query') query.push(...inQuery(parameter, value))
    else if (parameter.in === 'header')
      headers.set(
        parameter.name,
        joined(value, ',', parameter.explode, (item) => item),
      )
  }
  return path
}

function joined(value: unknown, separator: string, explode: boolean, encoded: (text: string) => string): string {
  if (Array.isArray(value)) return value.map((item) => encoded(text(item))).join(separator)
  if (!isRecord(value)) return encoded(text(value))
  const pairs = Object.entries(value).map(([key, item]) => `${encoded(key)}${explode ? '=' : ','}${encoded(text(item))}`)
  return pairs.join(separator)
}

function inPath({ name, style, explode }: ParameterDescription, value: unknown): string {
  if (style === 'label') return `.${joined(value, explode ? '.' : ',', explode, encodeURIComponent)}`
  if (style !== 'matrix') return joined(value, ',', explode, encodeURIComponent)
  if (!explode || !(Array.isArray(value) || isRecord(value))) return `;${name}=${joined(value, ',', false, encodeURIComponent)}`
  if (Array.isArray(value)) return value.map((item) => `;${name}=${encodeURIComponent(text(item))}`).join('')
  return `;${joined(value, ';', true, encodeURIComponent)}`
}

function inQuery({ name, style, explode }: ParameterDescription, value: unknown): string[] {
  const key = encodeURIComponent(name)
  if (style === 'deepObject' && isRecord(value)) {
    return Object.entries(value).flatMap(([inner, item]) =>
      (Array.isArray(item) ? item : [item]).map((one) => `${key}%5B${encodeURIComponent(inner)}%5D=${encodeURIComponent(text(one))}`),
    )
  }
  if (explode && Array.isArray(value)) return value.map((item) => `${key}=${encodeURIComponent(text(item))}`)
  if (explode && isRecord(value))
    return Object.entries(value).map(([inner, item]) => `${encodeURIComponent(inner)}=${encodeURIComponent(text(item))}`)
  const separator = style === 'spaceDelimited' ? '%20' : style === 'pipeDelimited' ? '%7C' : ','
  return [`${key}=${joined(value, separator, false, encodeURIComponent)}`]
}

function encode(call: CallDescription, body: unknown, headers: Headers): BodyInit | undefined {
  if (body === undefined || call.body === null) return undefined
  if (call.body === 'multipart/form-data') return formOf(body)
  headers.set('content-type', call.body)
  if (call.body === 'application/x-www-form-urlencoded')
    return new URLSearchParams(isRecord(body) ? Object.entries(body).map(([key, value]) => [key, text(value)]) : [])
  if (typeof body === 'string' && !/[/+]json$/.test(call.body)) return body
  if (body instanceof Blob || body instanceof ArrayBuffer || body instanceof ReadableStream) return body
  if (ArrayBuffer.isView(body)) return new Blob([new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice()])
  return JSON.stringify(body)
}

function formOf(body: unknown): FormData {
  if (body instanceof FormData) return body
  const form = new FormData()
  for (const [key, value] of Object.entries(isRecord(body) ? body : {})) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item instanceof Blob) form.append(key, item)
      else if (item !== undefined) form.append(key, isRecord(item) ? JSON.stringify(item) : text(item))
    }
  }
  return form
}

async function answer(call: CallDescription, response: Response): Promise<unknown> {
  if (response.status === 204 || response.status === 205 || call.answer === 'nothing') return undefined
  switch (call.answer) {
    case 'json':
      return json(response)
    case 'text':
      return response.text()
    case 'binary':
      return response.blob()
    case 'events':
      return events(response)
    case 'lines':
      return lines(response)
    default:
      return call.answer satisfies never
  }
}

/** Undefined for what is no JSON: an answer of something in between. */
async function json(response: Response): Promise<unknown> {
  const body = await response.text()
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** Milliseconds of `Retry-After` (RFC 9110, 10.2.3): seconds or a date. */
function retryAfter(response: Response): number | null {
  const value = response.headers.get('retry-after')
  if (value === null) return null
  const ms = /^[0-9]+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(ms) ? null : Math.max(ms, 0)
}

function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(signal.reason)
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })
}

async function* textLines(response: Response): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (reader === undefined) return
  let rest = ''
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const parts = (rest + chunk.value).split(/\r\n|\n|\r(?!$)/)
      rest = parts.pop() ?? ''
      yield* parts
    }
    if (rest !== '') yield rest
  } finally {
    await reader.cancel()
  }
}

async function* lines(response: Response): AsyncGenerator<unknown> {
  for await (const line of textLines(response)) if (line !== '') yield JSON.parse(line)
}

/** Server-sent events (HTML, 9.2.6). One whose data is empty (a heartbeat) has `null`. The API's `error` event is thrown. */
async function* events(response: Response): AsyncGenerator<{ id?: string; event: string; data: unknown }> {
  let id: string | undefined
  let event = 'message'
  let data: string[] = []
  for await (const line of textLines(response)) {
    if (line === '') {
      if (data.length > 0) {
        const content = data.join('\n')
        const value: unknown = content === '' ? null : JSON.parse(content)
        if (event === 'error' && isRecord(value) && isRecord(value.error)) throw new ApiError(response.status, value, null)
        yield { ...(id === undefined ? {} : { id }), event, data: value }
      }
      event = 'message'
      data = []
      continue
    }
    const colon = line.indexOf(':')
    const field = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'id') id = value
    else if (field === 'event') event = value
    else if (field === 'data') data.push(value)
  }
}
