/** What happens to every exchange whatever it is about: the HTTPS rule, CORS, expectations, the envelope, rate headers, and what is due when the last byte has left. */
import type { ServerResponse } from 'node:http'
import type { GatewayConfig } from '../config.ts'
import type { Log } from '../contract.ts'
import { ApiError } from '../errors/catalogue.ts'
import { classify, isOurFault } from '../errors/classify.ts'
import { failureReply } from '../errors/render.ts'
import { rateHeaders } from '../limits/headers.ts'
import { sendToNode, toResponse } from '../reply/send.ts'
import type { FinishedReply, RecordsStep, UnknownPathSteps } from '../steps.ts'
import { type Cors, cors } from '../transport/cors.ts'
import type { ExchangeTarget, GatewayExchange } from '../transport/exchange.ts'
import { isPromise } from './work.ts'

export type Serve = (x: GatewayExchange) => FinishedReply | Promise<FinishedReply>

/** What answers at one path and method. */
export interface Target {
  readonly target: ExchangeTarget
  readonly serve: Serve
  readonly records: RecordsStep
  readonly plainHttp: boolean
}

/** Nobody's: for what is no operation. */
export const noTarget: ExchangeTarget = { api: null, operation: null, pathNames: [], answerType: () => null }

/** One year, as browsers' preload lists ask. */
export const strictTransport = 'max-age=31536000; includeSubDomains'

export class Front {
  readonly #config: GatewayConfig
  readonly #log: Log
  readonly #cors: Cors
  /** Whether a request can be secure at all, or must be. */
  readonly #asksForTls: boolean

  constructor(config: GatewayConfig, log: Log) {
    this.#config = config
    this.#log = log
    this.#cors = cors(config)
    this.#asksForTls = config.httpsRequired || config.trustedProxies.length > 0
  }

  /** CORS, the HTTPS rule and the one expectation there is (RFC 9110, 10.1.1), then whatever is at the target. Never throws. */
  #answer(x: GatewayExchange, to: Target): FinishedReply | Promise<FinishedReply> {
    this.#cors.allow(x.header('origin'), x.out)
    if (this.#asksForTls || x.encrypted) {
      if (x.secure) x.out['strict-transport-security'] = strictTransport
      else if (this.#config.httpsRequired && !to.plainHttp) return this.fail(x, new ApiError('HTTPS_REQUIRED'))
    }
    const expected = x.header('expect')
    if (expected !== undefined && expected.toLowerCase() !== '100-continue') return this.fail(x, new ApiError('EXPECTATION_FAILED'))
    return to.serve(x)
  }

  /** For `fetch`: the answer as a `Response`. */
  respond(x: GatewayExchange, to: Target): Response | Promise<Response> {
    const reply = this.#answer(x, to)
    return isPromise(reply) ? reply.then((made) => this.deliver(x, made, to.records)) : this.deliver(x, reply, to.records)
  }

  /** For Node's server: the answer written to its message. */
  write(x: GatewayExchange, to: Target, outgoing: ServerResponse): void {
    const reply = this.#answer(x, to)
    if (isPromise(reply)) void reply.then((made) => this.#deliverToNode(x, made, to.records, outgoing))
    else this.#deliverToNode(x, reply, to.records, outgoing)
  }

  deliver(x: GatewayExchange, reply: FinishedReply, records: RecordsStep): Response {
    rateHeaders(x)
    try {
      return toResponse(x, reply, records)
    } catch (error) {
      return toResponse(x, this.#unsendable(x, error), records)
    }
  }

  #deliverToNode(x: GatewayExchange, reply: FinishedReply, records: RecordsStep, outgoing: ServerResponse): void {
    rateHeaders(x)
    try {
      sendToNode(x, outgoing, reply, records)
    } catch (error) {
      if (outgoing.headersSent) outgoing.destroy()
      else sendToNode(x, outgoing, this.#unsendable(x, error), records)
    }
  }

  /** A header that cannot be sent, most likely: nothing of the reply is trusted. */
  #unsendable(x: GatewayExchange, error: unknown): FinishedReply {
    for (const name in x.out) if (name !== 'x-request-id') delete x.out[name]
    return this.fail(x, error)
  }

  /** Marks the failure for the records, logs what is ours, and makes the answer. */
  readonly fail = (x: GatewayExchange, thrown: unknown): FinishedReply => {
    const error = classify(thrown)
    x.errorCode = error.code
    x.error = thrown
    if (isOurFault(error)) {
      const operationId = x.operation?.operationId ?? null
      this.#log.error({ requestId: x.requestId, operationId, code: error.code, err: thrown }, 'A request failed')
    }
    return failureReply(error, x.requestId, x.header('accept'))
  }

  /** What the methods of a path leave over: OPTIONS, preflights (which count in no limit), 405. */
  otherMethod(x: GatewayExchange, allow: string, unknown: UnknownPathSteps): FinishedReply | Promise<FinishedReply> {
    if (x.method !== 'OPTIONS') return this.refuse(x, unknown, new ApiError('METHOD_NOT_ALLOWED', { headers: { allow } }))
    const origin = x.header('origin')
    if (origin !== undefined && x.header('access-control-request-method') !== undefined)
      this.#cors.preflight(origin, x.header('access-control-request-headers'), allow, x.out)
    return { status: 204, headers: { allow }, body: null, value: undefined }
  }

  /** A refusal counts in the limits as well, and a limit may refuse first. */
  refuse(x: GatewayExchange, unknown: UnknownPathSteps, error: ApiError): FinishedReply | Promise<FinishedReply> {
    try {
      const pending = unknown.limit(x)
      if (!isPromise(pending)) return this.fail(x, error)
      return pending.then(
        () => this.fail(x, error),
        (refusal: unknown) => this.fail(x, refusal),
      )
    } catch (refusal) {
      return this.fail(x, refusal)
    }
  }
}
