/** Step 8: the handler of one operation, in the transaction that its reply and its idempotency record share, and within its time. */
import type { AnyHandler, IdempotencyHandle, Reply, Transaction } from '../contract.ts'
import { ApiError } from '../errors/catalogue.ts'
import { failureReply } from '../errors/render.ts'
import type { Exchange } from '../exchange.ts'
import type { Finisher } from '../reply/finish.ts'
import type { FinishedReply, IdempotencyStep, RouteWork } from '../steps.ts'
import { GatewayExchange } from '../transport/exchange.ts'
import { type ContextSource, DetachedRequestContext, PublicRequestContext, TransactionContext } from './context.ts'

/** Of requests without `Idempotency-Key`, and of operations that take none. */
export const noIdempotency: IdempotencyHandle = Object.freeze({ key: null, resourceId: null, commit: () => Promise.resolve() })

export interface WorkParts {
  readonly source: ContextSource
  readonly handler: AnyHandler
  readonly finish: Finisher
  readonly idempotency: IdempotencyStep | null
  readonly timeoutMs: number
}

/** What runs once a request is valid. A promise only where the handler or the database makes one. */
export type Work = (x: GatewayExchange) => FinishedReply | Promise<FinishedReply>

export function composeWork(parts: WorkParts): Work {
  const { source, finish, idempotency, timeoutMs } = parts
  const { operation } = source
  // The contract's types say what each handler takes; the generated `Handlers` interface has checked it.
  const handler = parts.handler as (context: unknown, request: unknown) => Promise<Reply> | Reply
  const admitsAnybody = operation.security.length === 0 || operation.security.some((alternative) => alternative.length === 0)
  const detached = operation.transaction === 'none' || ('detached' in parts.handler && parts.handler.detached === true)

  const context = (x: GatewayExchange, handle: IdempotencyHandle, tx: Transaction | null): unknown => {
    if (admitsAnybody) return new PublicRequestContext(source, x, handle)
    const organization = organizationOf(x)
    return tx === null
      ? new DetachedRequestContext(source, x, handle, organization)
      : new TransactionContext(source, x, handle, organization, tx)
  }
  const call = (x: GatewayExchange, handle: IdempotencyHandle, tx: Transaction | null): FinishedReply | Promise<FinishedReply> => {
    const reply = handler(context(x, handle, tx), x.input)
    return isPromise(reply) ? inTime(reply, x, timeoutMs).then((made) => finish(x, made)) : finish(x, reply)
  }
  const work: RouteWork = {
    run: (x, handle, tx) => call(own(x), handle, tx),
    finish,
    fail: (x, error) => failureReply(error, x.requestId, x.header('accept')),
  }

  if (idempotency !== null) return (x) => idempotency.around(x, work)
  if (detached || admitsAnybody) return (x) => call(x, noIdempotency, null)
  return (x) => source.transaction(organizationOf(x), async (tx) => call(x, noIdempotency, tx))
}

function organizationOf(x: GatewayExchange): string {
  const organization = x.identity?.organization
  if (organization === undefined || organization === null)
    throw new ApiError('FORBIDDEN', { message: 'The credential belongs to no organization.' })
  return organization
}

function own(x: Exchange): GatewayExchange {
  if (x instanceof GatewayExchange) return x
  throw new TypeError('The exchange is not one of this gateway.')
}

export const isPromise = <T>(value: T | Promise<T>): value is Promise<T> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

/** 504 when the handler takes too long: its signal is aborted, its transaction rolled back. */
function inTime(reply: Promise<Reply>, x: GatewayExchange, timeoutMs: number): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const error = new ApiError('TIMEOUT')
      x.abort(error)
      reject(error)
    }, timeoutMs)
    reply.then(
      (value) => {
        clearTimeout(timer)
        resolve(value)
      },
      (error: unknown) => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
}
