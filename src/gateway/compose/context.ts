/** What a handler is given. A class with getters: what a handler does not use is never made. */
import type {
  ApiContract,
  AuditNote,
  BaseContext,
  Clock,
  Context,
  Database,
  DetachedContext,
  Events,
  IdempotencyHandle,
  Identity,
  Ids,
  Jobs,
  Log,
  OperationContract,
  PlanContract,
  PublicContext,
  Slots,
  Transaction,
} from '../contract.ts'
import type { GatewayExchange } from '../transport/exchange.ts'
import type { SlotPort } from './factories.ts'

/** What contexts of one operation share. */
export interface ContextSource {
  readonly api: ApiContract
  readonly operation: OperationContract
  readonly clock: Clock
  readonly ids: Ids
  readonly events: Events
  readonly jobs: Jobs
  readonly log: (x: GatewayExchange) => Log
  readonly leases: SlotPort
  transaction<T>(organization: string, work: (tx: Transaction) => Promise<T>): Promise<T>
}

const nobody: Identity = Object.freeze({
  id: 'anonymous',
  kind: 'anonymous',
  scheme: '',
  organization: null,
  scopes: new Set<string>(),
  role: null,
  userId: null,
  keyId: null,
  label: 'anonymous',
  claims: Object.freeze({}),
})

class RequestContext implements BaseContext {
  protected readonly source: ContextSource
  protected readonly x: GatewayExchange
  readonly idempotency: IdempotencyHandle
  #log: Log | null = null

  constructor(source: ContextSource, x: GatewayExchange, idempotency: IdempotencyHandle) {
    this.source = source
    this.x = x
    this.idempotency = idempotency
  }

  get api(): ApiContract {
    return this.source.api
  }
  get operation(): OperationContract {
    return this.source.operation
  }
  get requestId(): string {
    return this.x.requestId
  }
  get identity(): Identity {
    return this.x.identity ?? nobody
  }
  get ip(): string {
    return this.x.ip
  }
  get plan(): PlanContract {
    return this.x.plan ?? { name: 'anonymous', limits: {}, values: {} }
  }
  get clock(): Clock {
    return this.source.clock
  }
  get ids(): Ids {
    return this.source.ids
  }
  get events(): Events {
    return this.source.events
  }
  get jobs(): Jobs {
    return this.source.jobs
  }
  get log(): Log {
    this.#log ??= this.source.log(this.x)
    return this.#log
  }
  get signal(): AbortSignal {
    return this.x.signal
  }
  get lastEventId(): string | null {
    const id = this.x.header('last-event-id')
    return id === undefined || id === '' ? null : id
  }
  get origin(): string {
    return this.x.origin
  }
  get slots(): Slots {
    const { source, x } = this
    return { bind: (resourceId) => source.leases.bind(x, resourceId), release: (resourceId) => source.leases.release(resourceId) }
  }
  get answerType(): string | null {
    return this.x.answerType
  }
  audit(note: AuditNote): void {
    this.x.auditNote = { ...this.x.auditNote, ...note }
  }
}

/** `x-transaction: none`. */
export class DetachedRequestContext extends RequestContext implements DetachedContext {
  readonly organization: string
  constructor(source: ContextSource, x: GatewayExchange, idempotency: IdempotencyHandle, organization: string) {
    super(source, x, idempotency)
    this.organization = organization
  }
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.source.transaction(this.organization, work)
  }
}

/** Inside the request's transaction. */
export class TransactionContext extends DetachedRequestContext implements Context {
  readonly tx: Transaction
  constructor(source: ContextSource, x: GatewayExchange, idempotency: IdempotencyHandle, organization: string, tx: Transaction) {
    super(source, x, idempotency, organization)
    this.tx = tx
  }
  get db(): Database {
    return this.tx.db
  }
}

/** An operation that admits anonymous callers. */
export class PublicRequestContext extends RequestContext implements PublicContext {
  get organization(): string | null {
    return this.x.identity?.organization ?? null
  }
}
