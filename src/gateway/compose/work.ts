/** Step 8: the handler of one operation, in the transaction that its reply and its idempotency record share, and within its time. */
import type { AnyHandler, IdempotencyHandle, OperationContract, Reply, Transaction } from '../contract.ts'
import { ApiError } from '../errors/catalogue.ts'
import { failureReply } from '../errors/render.ts'
import type { Exchange } from '../exchange.ts'
import type { AuditStep } from '../records/audit.ts'
import type { Finisher } from '../reply/finish.ts'
import type { FinishedReply, IdempotencyStep, RouteWork } from '../steps.ts'
import { deadline, settle } from '../transport/deadlines.ts'
import { GatewayExchange } from '../transport/exchange.ts'
import { type ContextSource, DetachedRequestContext, PublicRequestContext, TransactionContext } from './context.ts'

/** Of requests without `Idempotency-Key`, and of operations that take none. */
export const noIdempotency: IdempotencyHandle = Object.freeze({ key: null, resourceId: null, commit: () => Promise.resolve() })

/** Makes the reply: calls the handler, or the service behind `x-upstream`. */
export type Call = (x: GatewayExchange, handle: IdempotencyHandle, tx: Transaction | null) => FinishedReply | Promise<FinishedReply>

export interface WorkParts {
  readonly source: ContextSource
  readonly call: Call
  /** `call` does without the request's transaction. */
  readonly detached: boolean
  /** `call` also answers callers without an organization, who have no transaction. */
  readonly optional: boolean
  readonly finish: Finisher
  readonly idempotency: IdempotencyStep | null
  /** Null: the operation records nothing. */
  readonly audit: AuditStep | null
  /** `call` does nothing but short SQL in the transaction. */
  readonly onlySql: boolean
  /** Of the handler, or of the service behind `x-upstream`. */
  readonly timeoutMs: number
}

/** What the database may take beside the handler: to give out a connection, to roll back. With a key also the wait for a twin. */
const databaseGraceMs = { transaction: 1_000, idempotent: 6_000 } as const

/** What runs once a request is valid. A promise only where the handler or the database makes one. */
export type Work = (x: GatewayExchange) => FinishedReply | Promise<FinishedReply>

const admitsAnybody = ({ security }: OperationContract): boolean =>
  security.length === 0 || security.some((alternative) => alternative.length === 0)

/** The contract's types say what each handler takes; the generated `Handlers` interface has checked it. */
export function handlerCall(source: ContextSource, erased: AnyHandler, finish: Finisher, timeoutMs: number): Call {
  const handler = erased as (context: unknown, request: unknown) => Promise<Reply> | Reply
  const anybody = admitsAnybody(source.operation)
  const optional = isOrganizationOptional(erased)
  const context = (x: GatewayExchange, handle: IdempotencyHandle, tx: Transaction | null): unknown => {
    if (anybody || (optional && (x.identity?.organization ?? null) === null)) return new PublicRequestContext(source, x, handle)
    const organization = organizationOf(x)
    return tx === null
      ? new DetachedRequestContext(source, x, handle, organization)
      : new TransactionContext(source, x, handle, organization, tx)
  }
  return (x, handle, tx) => {
    const reply = handler(context(x, handle, tx), x.input)
    return isPromise(reply) ? inTime(reply, x, timeoutMs).then((made) => finish(x, made)) : finish(x, reply)
  }
}

export const isDetached = (handler: AnyHandler): boolean => 'detached' in handler && handler.detached === true

export const isOnlySql = (handler: AnyHandler): boolean => 'onlySql' in handler && handler.onlySql === true

/** Milliseconds that the handler may take; null: as all others. */
export const timeoutOf = (handler: AnyHandler): number | null =>
  'timeoutMs' in handler && typeof handler.timeoutMs === 'number' ? handler.timeoutMs : null

export const isOrganizationOptional = (handler: AnyHandler): boolean =>
  'organizationOptional' in handler && handler.organizationOptional === true

export function composeWork(parts: WorkParts): Work {
  const { source, call: plain, detached, optional, finish, idempotency, audit, onlySql, timeoutMs } = parts
  const { operation } = source
  const call = audit === null ? plain : audit.around(plain)
  const work: RouteWork = {
    onlySql,
    run: (x, handle, tx) => call(own(x), handle, tx),
    finish,
    fail: (x, error) => failureReply(error, x.requestId, x.header('accept')),
  }
  if (idempotency !== null)
    return (x) => {
      const reply = idempotency.around(x, work)
      return isPromise(reply) ? inTime(reply, x, timeoutMs + databaseGraceMs.idempotent) : reply
    }
  if (detached || operation.transaction === 'none' || admitsAnybody(operation)) return (x) => call(x, noIdempotency, null)
  return (x) => {
    if (optional && (x.identity?.organization ?? null) === null) return call(x, noIdempotency, null)
    // A database that hangs keeps the transaction from ending, but not the caller from an answer.
    const done = source.transaction(organizationOf(x), async (tx) => call(x, noIdempotency, tx))
    return inTime(done, x, timeoutMs + databaseGraceMs.transaction)
  }
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

/** 504 when it takes too long: the handler's signal is aborted, and its transaction rolled back. */
function inTime<T>(reply: Promise<T>, x: GatewayExchange, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const limit = deadline(timeoutMs, () => {
      const error = new ApiError('TIMEOUT')
      x.abort(error)
      reject(error)
    })
    reply.then(
      (value) => {
        settle(limit)
        resolve(value)
      },
      (error: unknown) => {
        settle(limit)
        reject(error)
      },
    )
  })
}
