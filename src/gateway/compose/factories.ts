/** What the pipeline is composed from: the steps of the policy, and what handlers are given. Wired in `src/wiring`; tests bring their own. */
import type { AnyHandler, ApiContract, Clock, Events, Ids, Jobs, Log, OperationContract, SlotRef, Transaction } from '../contract.ts'
import type { Exchange } from '../exchange.ts'
import type { AuditStep } from '../records/audit.ts'
import type { FinishedReply, IdempotencyStep, IdentityStep, LimitStep, RecordsStep, ScopeStep, UnknownPathSteps } from '../steps.ts'

export interface StepFactories {
  identity(api: ApiContract, operation: OperationContract): IdentityStep | null
  limits(api: ApiContract, operation: OperationContract): LimitStep
  scopes(api: ApiContract, operation: OperationContract): ScopeStep | null
  /** Null for operations that accept no `Idempotency-Key`. */
  idempotency(api: ApiContract, operation: OperationContract): IdempotencyStep | null
  records(api: ApiContract, operation: OperationContract): RecordsStep
  /** Null for operations that record nothing. Absent: nobody keeps an audit log. */
  audit?(api: ApiContract, operation: OperationContract): AuditStep | null
  /** Calls back when credentials have changed, so that open streams ask again whose they are. Absent: they ask at each heartbeat only. */
  onCredentialsChanged?(listener: () => void): void
  /** For paths under a mount (or beside all of them) that no operation answers, and for pages. */
  unknown(apis: readonly ApiContract[]): UnknownPathSteps
}

/** Slots of requests that outlive their answers (`x-lease: resource`). */
export interface SlotPort {
  bind(x: Exchange, resourceId: string): Promise<readonly SlotRef[]>
  release(resourceId: string): Promise<void>
}

/** For gateways without limits. */
export const noSlots: SlotPort = { bind: async () => [], release: async () => undefined }

export interface GatewayPorts {
  readonly clock: Clock
  readonly ids: (api: ApiContract) => Ids
  readonly events: Events
  readonly jobs: Jobs
  readonly log: Log
  /** Default: `noSlots`. */
  readonly slots?: SlotPort
  /** Told of every stream of an API that opens and ends, for the gauge. */
  readonly streams?: (api: string, change: 1 | -1) => void
  transaction<T>(organization: string, work: (tx: Transaction) => Promise<T>): Promise<T>
}

export interface GatewayApi {
  readonly contract: ApiContract
  /** By operationId. Operations with `x-upstream` have none. */
  readonly handlers: Readonly<Record<string, AnyHandler>>
}

/** Something that is served beside the operations: documents, docs, health, console. GET and HEAD; other methods are 405. */
export interface GatewayPage {
  /** A path template, or a prefix that ends in `/*`. */
  readonly path: string
  /** Counts per IP, as unknown paths do. */
  readonly limited: boolean
  /** Answers over plain HTTP although the HTTPS rule is on: probes inside the cluster. */
  readonly plainHttp?: boolean
  handle(x: Exchange): FinishedReply | Promise<FinishedReply>
}
