/** The exchange of one request, over a plain `Request` or over Node's own message where the server hands it along. Everything is made on first use. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { Http2ServerResponse } from 'node:http2'
import type { ApiContract, AuditNote, Identity, OperationContract, PlanContract } from '../contract.ts'
import type { Exchange, RateState, RequestInput } from '../exchange.ts'
import { type BodySource, readBody } from './body.ts'
import { behindProxies, type Peer, plainAddress, type TrustedProxies } from './proxies.ts'
import { requestId } from './request-id.ts'

/** What `@hono/node-server` passes to the app as its environment. Absent in `app.request(…)`. */
export interface ServerBindings {
  readonly incoming?: IncomingMessage
  readonly outgoing?: ServerResponse | Http2ServerResponse
}

/** What an exchange needs to know of its operation. */
export interface ExchangeTarget {
  readonly api: ApiContract | null
  readonly operation: OperationContract | null
  /** Names of the path expressions, in the order of the template. */
  readonly pathNames: readonly string[]
  /** Media type of the answer for an `Accept` header. */
  answerType(accept: string | undefined): string | null
}

export interface Surroundings {
  readonly trusted: TrustedProxies | null
  readonly bodyTimeoutMs: number
  monotonicMs(): number
  /** Told of what fails after an answer has left. */
  late(x: { readonly requestId: string }, error: unknown): void
  /** Called with the controller of an exchange whose handler took its signal: aborted at shutdown. */
  readonly running: Set<AbortController>
}

/** Where a request comes from: Node's messages, a `Request`, or both where `@hono/node-server` made one from the other. */
export interface Origin {
  readonly request: Request | null
  readonly incoming: IncomingMessage | undefined
  readonly outgoing: ServerResponse | Http2ServerResponse | undefined
}

export class GatewayExchange implements Exchange, BodySource {
  readonly incoming: IncomingMessage | undefined
  readonly outgoing: ServerResponse | Http2ServerResponse | undefined
  readonly method: string
  readonly path: string
  readonly query: string
  readonly startedMs: number
  readonly requestId: string
  readonly out: Record<string, string>
  readonly onClose: (() => void)[] = []
  identity: Identity | null = null
  plan: PlanContract | null = null
  rate: RateState | null = null
  input: RequestInput | null = null
  auditNote: AuditNote | null = null
  status = 0
  errorCode: string | null = null
  error: unknown = null
  bytesOut = 0
  buffered: Buffer | null = null
  readonly target: ExchangeTarget
  readonly pathList: readonly string[]
  readonly #surroundings: Surroundings
  readonly #headers: IncomingHttpHeaders | null
  #request: Request | null
  #peer: Peer | null = null
  #controller: AbortController | null = null
  #answerType: string | null | undefined
  #pathValues: Record<string, string> | null = null

  constructor(
    origin: Origin,
    method: string,
    path: string,
    query: string,
    target: ExchangeTarget,
    values: readonly string[],
    around: Surroundings,
  ) {
    this.#request = origin.request
    this.incoming = origin.incoming
    this.outgoing = origin.outgoing
    this.#headers = origin.incoming === undefined ? null : origin.incoming.headers
    this.method = method
    this.path = path
    this.query = query
    this.startedMs = around.monotonicMs()
    this.target = target
    this.pathList = values
    this.#surroundings = around
    this.requestId = requestId(this.header('x-request-id'))
    this.out = { 'x-request-id': this.requestId }
  }

  /** Without its body, where it is made from Node's message: bodies are read by `readBody`. */
  get request(): Request {
    this.#request ??= new Request(`${this.origin}${this.path}${this.query === '' ? '' : `?${this.query}`}`, {
      method: this.method,
      headers: headersOf(this.#headers ?? {}),
    })
    return this.#request
  }

  header(name: string): string | undefined {
    if (this.#headers === null) return this.request.headers.get(name) ?? undefined
    const value = this.#headers[name]
    return value === undefined || typeof value === 'string' ? value : value.join(', ')
  }

  repeated(name: string): readonly string[] | null {
    // Only what was joined can have been several.
    if (this.incoming === undefined || this.header(name)?.includes(', ') !== true) return null
    const { rawHeaders } = this.incoming
    const values: string[] = []
    for (let i = 0; i + 1 < rawHeaders.length; i += 2) if (rawHeaders[i]?.toLowerCase() === name) values.push(rawHeaders[i + 1] ?? '')
    return values.length > 1 ? values : null
  }

  async readBody(maxBytes: number): Promise<Uint8Array> {
    this.buffered = await readBody(this, maxBytes, this.#surroundings.bodyTimeoutMs)
    return this.buffered
  }

  get api(): ApiContract | null {
    return this.target.api
  }
  get operation(): OperationContract | null {
    return this.target.operation
  }
  get ip(): string {
    return this.#seen().ip
  }
  get secure(): boolean {
    return this.#seen().secure
  }
  get origin(): string {
    const peer = this.#seen()
    return `${peer.secure ? 'https' : 'http'}://${peer.host}`
  }

  get pathValues(): Readonly<Record<string, string>> {
    if (this.#pathValues === null) {
      const values: Record<string, string> = Object.create(null)
      this.target.pathNames.forEach((name, index) => {
        values[name] = this.pathList[index] ?? ''
      })
      this.#pathValues = values
    }
    return this.#pathValues
  }

  get answerType(): string | null {
    if (this.#answerType === undefined) this.#answerType = this.target.answerType(this.header('accept'))
    return this.#answerType
  }

  /** Aborted when the caller goes away, when the time is up, or when the process stops. */
  get signal(): AbortSignal {
    if (this.#controller === null) {
      const controller = new AbortController()
      this.#controller = controller
      const { running } = this.#surroundings
      running.add(controller)
      const forget = this.#whenGone(() => controller.abort(new Error('The caller has gone.')))
      this.onClose.push(() => {
        running.delete(controller)
        forget()
      })
    }
    return this.#controller.signal
  }

  /** Runs what was put off until the last byte has left, last first. Once; a failure of one does not keep the others from running. */
  closed(): void {
    const { onClose } = this
    for (let i = onClose.length - 1; i >= 0; i--) {
      try {
        onClose[i]?.()
      } catch (error) {
        this.#surroundings.late(this, error)
      }
    }
    onClose.length = 0
  }

  /** A failure after the answer has left: nobody can be told but the log. */
  late(error: unknown): void {
    this.#surroundings.late(this, error)
  }

  /** Ends the handler's work, where it listens. */
  abort(reason: unknown): void {
    this.#controller?.abort(reason)
  }

  /** Calls back when the caller leaves before the answer is complete; gives back how to stop listening. */
  #whenGone(gone: () => void): () => void {
    const { outgoing } = this
    if (outgoing !== undefined) {
      const closed = (): void => {
        if (!outgoing.writableFinished) gone()
      }
      outgoing.once('close', closed)
      return () => outgoing.off('close', closed)
    }
    const { signal } = this.request
    if (signal.aborted) gone()
    else signal.addEventListener('abort', gone, { once: true })
    return () => signal.removeEventListener('abort', gone)
  }

  get connection(): object | null {
    return this.incoming?.socket ?? null
  }

  /** The connection itself is TLS, whatever proxies say. */
  get encrypted(): boolean {
    return this.incoming === undefined ? this.request.url.startsWith('https:') : 'encrypted' in this.incoming.socket
  }

  #seen(): Peer {
    this.#peer ??= behindProxies(
      { ip: plainAddress(this.incoming?.socket.remoteAddress ?? '127.0.0.1'), secure: this.encrypted, host: this.#host() },
      this.#surroundings.trusted,
      (name) => this.header(name),
    )
    return this.#peer
  }

  #host(): string {
    if (this.#request === null) return this.#headers?.host ?? 'localhost'
    const { url } = this.#request
    const start = url.indexOf('//') + 2
    const slash = url.indexOf('/', start)
    return slash === -1 ? url.slice(start) : url.slice(start, slash)
  }
}

function headersOf(incoming: IncomingHttpHeaders): Headers {
  const headers = new Headers()
  for (const name in incoming) {
    const value = incoming[name]
    // Pseudo-headers of HTTP/2.
    if (value === undefined || name.startsWith(':')) continue
    headers.set(name, typeof value === 'string' ? value : value.join(', '))
  }
  return headers
}

/** The path of an absolute URL as it came, without query and fragment. */
export function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf(':') + 3)
  if (start === -1) return '/'
  for (let i = start; i < url.length; i++) {
    const code = url.charCodeAt(i)
    if (code === 63 || code === 35) return url.slice(start, i)
  }
  return url.slice(start)
}

export function queryOf(url: string): string {
  const mark = url.indexOf('?')
  if (mark === -1) return ''
  const hash = url.indexOf('#', mark)
  return hash === -1 ? url.slice(mark + 1) : url.slice(mark + 1, hash)
}
