/** The exchange of one request, over a plain `Request` or over Node's own message where the server hands it along. Everything is made on first use. */
import type { IncomingMessage } from 'node:http'
import type { ApiContract, Identity, OperationContract, PlanContract } from '../contract.ts'
import type { Exchange, RateState, RequestInput } from '../exchange.ts'
import { behindProxies, type Peer, plainAddress, type TrustedProxies } from './proxies.ts'
import { requestId } from './request-id.ts'

/** What `@hono/node-server` passes to the app as its environment. Absent in `app.request(…)`. */
export interface ServerBindings {
  readonly incoming?: IncomingMessage
  readonly outgoing?: unknown
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
  monotonicMs(): number
  /** Called with the controller of an exchange whose handler took its signal: aborted at shutdown. */
  readonly running: Set<AbortController>
}

export class GatewayExchange implements Exchange {
  readonly request: Request
  readonly incoming: IncomingMessage | undefined
  readonly outgoing: unknown
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
  status = 0
  errorCode: string | null = null
  error: unknown = null
  bytesOut = 0
  readonly target: ExchangeTarget
  readonly pathList: readonly string[]
  readonly #surroundings: Surroundings
  #peer: Peer | null = null
  #controller: AbortController | null = null
  #answerType: string | null | undefined
  #pathValues: Record<string, string> | null = null

  constructor(
    request: Request,
    bindings: ServerBindings | undefined,
    path: string,
    target: ExchangeTarget,
    values: readonly string[],
    around: Surroundings,
  ) {
    this.request = request
    this.incoming = bindings?.incoming
    this.outgoing = bindings?.outgoing
    this.method = request.method
    this.path = path
    this.query = queryOf(request.url)
    this.startedMs = around.monotonicMs()
    this.target = target
    this.pathList = values
    this.#surroundings = around
    this.requestId = requestId(this.header('x-request-id'))
    this.out = { 'x-request-id': this.requestId }
  }

  header(name: string): string | undefined {
    if (this.incoming === undefined) return this.request.headers.get(name) ?? undefined
    const value = this.incoming.headers[name]
    return typeof value === 'string' ? value : value?.join(', ')
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
      const caller = this.request.signal
      const gone = (): void => controller.abort(caller.reason)
      if (caller.aborted) gone()
      else caller.addEventListener('abort', gone, { once: true })
      this.onClose.push(() => {
        running.delete(controller)
        caller.removeEventListener('abort', gone)
      })
    }
    return this.#controller.signal
  }

  /** Runs what was put off until the last byte has left, last first. Once. */
  closed(): void {
    const { onClose } = this
    for (let i = onClose.length - 1; i >= 0; i--) onClose[i]?.()
    onClose.length = 0
  }

  /** Ends the handler's work, where it listens. */
  abort(reason: unknown): void {
    this.#controller?.abort(reason)
  }

  #seen(): Peer {
    if (this.#peer === null) {
      const socket = this.incoming?.socket
      const url = this.request.url
      const start = url.indexOf('//') + 2
      const slash = url.indexOf('/', start)
      const direct: Peer = {
        ip: plainAddress(socket?.remoteAddress ?? '127.0.0.1'),
        secure: url.startsWith('https:'),
        host: slash === -1 ? url.slice(start) : url.slice(start, slash),
      }
      this.#peer = behindProxies(direct, this.#surroundings.trusted, (name) => this.header(name))
    }
    return this.#peer
  }
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

function queryOf(url: string): string {
  const mark = url.indexOf('?')
  if (mark === -1) return ''
  const hash = url.indexOf('#', mark)
  return hash === -1 ? url.slice(mark + 1) : url.slice(mark + 1, hash)
}
