/** Everything of one operation, composed once. */
import type { GatewayConfig } from '../config.ts'
import type { AnyHandler, ApiContract, Identity, Ids, Log, OperationContract } from '../contract.ts'
import { ApiError } from '../errors/catalogue.ts'
import type { Exchange } from '../exchange.ts'
import type { AuditStep } from '../records/audit.ts'
import { type Finisher, finisher, type ReplyMismatch } from '../reply/finish.ts'
import { templateNames } from '../routing/template.ts'
import type { FinishedReply, IdentityStep, RecordsStep, ScopeStep } from '../steps.ts'
import type { StreamGuard, Streams } from '../streams/index.ts'
import type { GatewayExchange } from '../transport/exchange.ts'
import { upstreamCall } from '../upstream/index.ts'
import { validationStep } from '../validation/index.ts'
import { negotiator } from '../validation/media-type.ts'
import type { ContextSource } from './context.ts'
import { type GatewayPorts, noSlots, type StepFactories } from './factories.ts'
import type { Target } from './front.ts'
import { composeRoute, offeredTypes } from './route.ts'
import { type Call, composeWork, handlerCall, isDetached, isOnlySql, isOrganizationOptional, isPromise, timeoutOf } from './work.ts'

export interface OperationParts {
  readonly api: ApiContract
  readonly operation: OperationContract
  /** Null for operations with `x-upstream`. */
  readonly handler: AnyHandler | null
  readonly ids: Ids
  readonly steps: StepFactories
  readonly ports: GatewayPorts
  readonly config: GatewayConfig
  readonly streams: Streams
  readonly fail: (x: GatewayExchange, error: unknown) => FinishedReply
  readonly mismatch: (x: { readonly requestId: string }, error: ReplyMismatch) => void
}

/** Mount and path of the document together. */
export const templateOf = (api: ApiContract, operation: OperationContract): string =>
  api.mount === '/' ? operation.path : `${api.mount.replace(/\/$/, '')}${operation.path}`

export function composeOperation(parts: OperationParts): Target {
  const { api, operation, handler, ids, steps, ports, config } = parts
  const pathNames = templateNames(templateOf(api, operation))
  const finish = finisher(operation, { mode: config.responseCheck, mismatch: parts.mismatch, streams: parts.streams.make })
  const source: ContextSource = {
    api,
    operation,
    clock: ports.clock,
    ids,
    events: ports.events,
    jobs: ports.jobs,
    leases: ports.slots ?? noSlots,
    log: (x) => withFields(ports.log, { requestId: x.requestId, operationId: operation.operationId }),
    transaction: (organization, work) => ports.transaction(organization, work),
  }
  const audit = steps.audit?.(api, operation) ?? null
  const identity = steps.identity(api, operation)
  const scopes = steps.scopes(api, operation)
  if (identity !== null) parts.streams.guard(operation, streamGuard(identity, scopes))
  const timeoutMs = operation.upstream?.timeoutMs ?? (handler === null ? null : timeoutOf(handler)) ?? config.handlerTimeoutMs
  const work = composeWork({
    source,
    call: callOf(source, handler, finish, timeoutMs),
    detached: handler === null || isDetached(handler),
    optional: handler !== null && isOrganizationOptional(handler),
    finish,
    idempotency: steps.idempotency(api, operation),
    audit,
    onlySql: operation.crud || (handler !== null && isOnlySql(handler)),
    timeoutMs,
  })
  const serve = composeRoute({
    operation,
    identity,
    limits: steps.limits(api, operation),
    scopes,
    validation: validationStep(api, operation, pathNames, config.bodyTimeoutMs),
    work,
    now: () => ports.clock.now().getTime(),
    fail: parts.fail,
  })
  return {
    target: { api, operation, pathNames, answerType: negotiator(offeredTypes(operation)) },
    serve,
    records: withAudit(steps.records(api, operation), audit),
    plainHttp: false,
  }
}

/**
 * The credential that opened a stream, asked again. Devices are left out: their handlers end their streams with their tokens, and each question would be
 * one to the database.
 */
function streamGuard(identity: IdentityStep, scopes: ScopeStep | null): StreamGuard {
  const judge = (x: Exchange, found: Identity | null): void => {
    if (found?.organization !== x.identity?.organization || found?.id !== x.identity?.id) throw new ApiError('UNAUTHORIZED')
    x.identity = found
    scopes?.(x)
  }
  return (x) => {
    if (x.identity === null || x.identity.kind === 'device') return undefined
    const found = identity(x)
    return isPromise(found) ? found.then((who) => judge(x, who)) : judge(x, found)
  }
}

function withAudit(records: RecordsStep, audit: AuditStep | null): RecordsStep {
  if (audit === null) return records
  return (x) => {
    records(x)
    audit.closed(x)
  }
}

/** `x-upstream` outranks a handler. */
function callOf(source: ContextSource, handler: AnyHandler | null, finish: Finisher, timeoutMs: number): Call {
  const { api, operation } = source
  if (operation.upstream !== null) {
    const call = upstreamCall(api, operation, operation.upstream, finish)
    return (x) => call(x)
  }
  if (handler === null) throw new Error(`A handler is missing: ${operation.operationId}`)
  return handlerCall(source, handler, finish, timeoutMs)
}

function withFields(log: Log, fields: object): Log {
  return {
    debug: (more, message) => log.debug({ ...fields, ...more }, message),
    info: (more, message) => log.info({ ...fields, ...more }, message),
    warn: (more, message) => log.warn({ ...fields, ...more }, message),
    error: (more, message) => log.error({ ...fields, ...more }, message),
  }
}
