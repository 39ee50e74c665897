/**
 * Who did what. What succeeded is recorded in the transaction of its effect: there is no effect without its entry, and no entry without its effect.
 * What was refused or failed has no transaction any more; its entry follows within a second.
 */
import type { ApiContract, Clock, IdempotencyHandle, OperationContract, Transaction } from '../contract.ts'
import type { Exchange } from '../exchange.ts'
import type { FinishedReply } from '../steps.ts'
import { isSensitive } from './shown.ts'

export interface AuditEntry {
  /** Empty: nobody's. */
  readonly organization: string
  /** UUID version 7. */
  readonly id: string
  readonly api: string
  readonly at: Date
  /** Identity id: `key:…`, `user:…`, `robot:…`, `system:…`, `anonymous`. */
  readonly actor: string
  readonly actorLabel: string
  /** `robot.created` */
  readonly action: string
  /** `robot:rob_…`; null where it concerns no single thing. */
  readonly resource: string | null
  readonly requestId: string
  readonly status: number
  readonly ip: string
  /** Secrets replaced already. */
  readonly details: Readonly<Record<string, unknown>> | null
}

export interface AuditLog {
  /** Within the transaction of the effect. */
  append(tx: Transaction, entry: AuditEntry): Promise<void>
  /** Entries of any organizations, all or none. */
  appendBatch(entries: readonly AuditEntry[]): Promise<void>
}

export interface AuditDeps {
  readonly log: AuditLog
  readonly clock: Clock
  readonly uuid: () => string
  transaction<T>(organization: string, work: (tx: Transaction) => Promise<T>): Promise<T>
  system<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  readonly onError: (error: unknown) => void
}

export interface AuditStep {
  /** `work` with an entry for each success, in `tx`, in the transaction of `handle.commit`, or in one of its own before the answer. */
  around<X extends Exchange>(
    work: (x: X, handle: IdempotencyHandle, tx: Transaction | null) => FinishedReply | Promise<FinishedReply>,
  ): (x: X, handle: IdempotencyHandle, tx: Transaction | null) => Promise<FinishedReply>
  /** The answer has gone: what did not succeed is noted. Callers without identity are not, unless the handler found out whom it concerns; nor is 429. */
  closed(x: Exchange): void
}

export interface Audit {
  /** Null for operations that record nothing. */
  step(api: ApiContract, operation: OperationContract): AuditStep | null
  /** Writes what is noted; called every second. */
  flush(): Promise<void>
}

/** Refusals that are noted between two flushes at most; what comes beyond is counted, not kept. */
const maxNoted = 5_000

export function createAudit(deps: AuditDeps): Audit {
  let noted: AuditEntry[] = []
  let dropped = 0
  return {
    step: (api, operation) => {
      const { audit: action } = operation
      if (action === null) return null
      const entriesOf = entries(api, operation, action, deps)
      return {
        around: (work) => recorded(work, entriesOf, deps),
        closed(x) {
          if (x.status < 400 || x.status === 429 || (x.identity === null && x.auditNote === null)) return
          for (const entry of entriesOf(x, x.status, null))
            if (noted.length >= maxNoted) dropped++
            else noted.push(entry)
        },
      }
    },
    async flush() {
      const batch = noted
      if (batch.length === 0) return
      noted = []
      if (dropped > 0) {
        deps.onError(new Error(`${dropped} refused requests are missing in the audit log: more than ${maxNoted} came within a second.`))
        dropped = 0
      }
      try {
        await deps.log.appendBatch(batch)
      } catch (error) {
        noted = [...batch, ...noted].slice(0, maxNoted)
        throw error
      }
    },
  }
}

/** One entry for each organization whose log it stands in. */
type EntriesOf = (x: Exchange, status: number, value: unknown) => AuditEntry[]

function entries(api: ApiContract, operation: OperationContract, action: string, deps: AuditDeps): EntriesOf {
  const type = action.split('.')[0] ?? action
  const parameters = operation.path.match(/\{[^{}]+\}/g)?.map((name) => name.slice(1, -1)) ?? []
  // The token of a link is a credential.
  const last = parameters.filter((name) => !isSensitive(name)).at(-1)
  return (x, status, value) => {
    const id = idOf(value) ?? (last === undefined ? null : decoded(x.pathValues[last]))
    const { auditNote: note } = x
    const organizations = note?.organizations ?? [x.identity?.organization ?? '']
    return organizations.map((organization) => ({
      organization,
      id: deps.uuid(),
      api: api.id,
      at: deps.clock.now(),
      actor: note?.actor ?? x.identity?.id ?? 'anonymous',
      actorLabel: note?.actorLabel ?? x.identity?.label ?? 'anonymous',
      action,
      resource: note?.resource ?? (id === null ? null : `${type}:${id}`),
      requestId: x.requestId,
      status,
      ip: x.ip,
      details: x.errorCode === null ? (note?.details ?? null) : { code: x.errorCode },
    }))
  }
}

function recorded<X extends Exchange>(
  work: (x: X, handle: IdempotencyHandle, tx: Transaction | null) => FinishedReply | Promise<FinishedReply>,
  entriesOf: EntriesOf,
  deps: AuditDeps,
): (x: X, handle: IdempotencyHandle, tx: Transaction | null) => Promise<FinishedReply> {
  const append = (tx: Transaction, made: readonly AuditEntry[]) => Promise.all(made.map((entry) => deps.log.append(tx, entry)))
  return async (x, handle, tx) => {
    // A repeat answers with what an earlier request did: nothing new happened.
    if (handle.resourceId !== null) return work(x, handle, tx)
    let done = false
    const watched: IdempotencyHandle = {
      key: handle.key,
      resourceId: null,
      async commit(own, reply, resourceId) {
        done = true
        const value = resourceId === undefined ? reply.body : { id: resourceId }
        await Promise.all([append(own, entriesOf(x, reply.status, value)), handle.commit(own, reply, resourceId)])
      },
    }
    const reply = await work(x, watched, tx)
    if (done || reply.status >= 400) return reply
    const made = entriesOf(x, reply.status, reply.value)
    if (tx !== null) {
      // Not awaited: it leaves with COMMIT, which fails when it did. The reason is told here, because COMMIT does not know it.
      append(tx, made).catch(deps.onError)
      return reply
    }
    const [first, ...others] = made
    if (first === undefined) return reply
    if (first.organization === '' || others.length > 0) await deps.system((own) => append(own, made))
    else await deps.transaction(first.organization, (own) => append(own, made))
    return reply
  }
}

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null

function decoded(value: string | undefined): string | null {
  if (value === undefined) return null
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
