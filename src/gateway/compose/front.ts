/** What happens to every exchange whatever it is about: the HTTPS rule, CORS, the envelope, rate headers, and what is due when the last byte has left. */
import type { GatewayConfig } from '../config.ts'
import type { Log } from '../contract.ts'
import { ApiError } from '../errors/catalogue.ts'
import { classify, isOurFault } from '../errors/classify.ts'
import { failureReply } from '../errors/render.ts'
import { rateHeaders } from '../limits/headers.ts'
import { send } from '../reply/send.ts'
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
const strictTransport = 'max-age=31536000; includeSubDomains'

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

  handle(x: GatewayExchange, to: Target): Response | Promise<Response> {
    const origin = x.header('origin')
    if (origin !== undefined) this.#cors.allow(origin, x.out)
    if (this.#asksForTls || x.request.url.startsWith('https:')) {
      if (x.secure) x.out['strict-transport-security'] = strictTransport
      else if (this.#config.httpsRequired && !to.plainHttp) return this.deliver(x, this.fail(x, new ApiError('HTTPS_REQUIRED')), to.records)
    }
    const reply = to.serve(x)
    return isPromise(reply) ? reply.then((made) => this.deliver(x, made, to.records)) : this.deliver(x, reply, to.records)
  }

  deliver(x: GatewayExchange, reply: FinishedReply, records: RecordsStep): Response {
    rateHeaders(x)
    try {
      return send(x, reply, records)
    } catch (error) {
      // A header that cannot be sent, most likely: nothing of the reply is trusted.
      for (const name in x.out) if (name !== 'x-request-id') delete x.out[name]
      return send(x, this.fail(x, error), records)
    }
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
