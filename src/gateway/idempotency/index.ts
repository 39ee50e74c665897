/**
 * The same request twice is one effect. The record of a key commits in the transaction of the effect, so that N parallel twins make one effect, and a
 * process killed between effect and answer replays it.
 *
 * A claim is an advisory lock of the effect's transaction, taken together with the search for the record in the flush that begins the transaction.
 * Whoever does not get it waits outside any transaction and looks again. What makes it safe is the unique key of the record, not the lock:
 * a twin that slipped through fails on inserting it, and its effect with it. A handler that is a statement or two and nothing else (generated ones)
 * therefore goes without a claim at first: its record waits for a twin's on the unique key, and only if it meets one does the request start over.
 */
import { hash } from 'node:crypto'
import { setTimeout as timer } from 'node:timers/promises'
import type { ApiContract, Clock, OperationContract, Reply, Transaction } from '../contract.ts'
import { ApiError, invalid } from '../errors/catalogue.ts'
import type { Exchange } from '../exchange.ts'
import { ipSubject } from '../limits/subjects.ts'
import type { FinishedReply, IdempotencyStep, RouteWork } from '../steps.ts'
import { noHandle, RecordHandle } from './handle.ts'
import { kept, unpack } from './packed.ts'
import { requestHash } from './request-hash.ts'
import * as sql from './statements.ts'
import { replayedHeader, replyCodec, type Sealer } from './stored-reply.ts'

/** What this step needs of the store: transactions of an organization, and of none. */
export interface IdempotencyStore {
  transaction<T>(organization: string, work: (tx: Transaction) => Promise<T>): Promise<T>
  system<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
}

export interface IdempotencyDeps {
  readonly store: IdempotencyStore
  readonly sealer: Sealer
  readonly clock: Clock
  /** Name of the unique constraint that an error is about; null for other errors. */
  readonly uniqueViolation: (error: unknown) => string | null
  /**
   * Told of a handler that has succeeded outside of a transaction of the request and has not committed its caller's key: twins at the same moment both had
   * their effect, and a process killed before the answer would repeat it. What it throws is the answer (500, and the key stays free); when it returns,
   * the reply is stored by itself. Default: throws the error.
   */
  readonly onUncommitted?: (error: Error) => void
  /** How long a twin waits for the first. Default 5,000 ms. */
  readonly waitMs?: number
  /** Default: a timer. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>
}

const keptMs = 24 * 60 * 60 * 1000
const defaultWaitMs = 5_000
const firstPauseMs = 20
const longestPauseMs = 250
const maxKeyLength = 255

/** One request with a key. */
interface Keyed {
  readonly x: Exchange
  readonly work: RouteWork
  readonly key: string
  /** Empty: nobody's. */
  readonly organization: string
  readonly keyHash: string
  readonly requestHash: string
  readonly identity: string
}
type Found = NonNullable<sql.Claim['found']>
/** `busy`: a twin is at work. `again`: a record appeared meanwhile. */
type Outcome = FinishedReply | 'busy' | 'again'

/** A mistake in a handler, which nobody but a test sees in time. */
export class UncommittedKey extends Error {
  override readonly name = 'UncommittedKey'
  constructor(operationId: string) {
    super(
      `${operationId}: the handler runs outside of a transaction and has not called context.idempotency.commit in the one of its effect, ` +
        'so the same request at the same moment has its effect twice.',
    )
  }
}

const fail = (error: Error): never => {
  throw error
}

/** Ends a transaction that must not happen: its key belongs to somebody else. */
class Taken extends Error {
  readonly found: Found | null
  constructor(found: Found | null) {
    super('The key is taken.')
    this.found = found
  }
}

/**
 * Composes the step of one operation. `around` opens the request's transaction where the operation has one, with or without a key. It throws
 * `VALIDATION_ERROR` (the key), `IDEMPOTENCY_KEY_REUSE`, `IDEMPOTENCY_IN_PROGRESS`, and what the handler throws.
 */
export function idempotencyStep(_api: ApiContract, operation: OperationContract, deps: IdempotencyDeps): IdempotencyStep {
  const { store, clock, waitMs = defaultWaitMs, onUncommitted = fail } = deps
  const codec = replyCodec(operation, deps.sealer)
  const sleep = deps.sleep ?? ((ms, signal) => timer(ms, undefined, { signal }))
  // An operation that admits anybody has no transaction of its own, whoever calls it.
  const inRequest =
    operation.transaction === 'request' &&
    operation.security.every((alternative) => alternative.length > 0) &&
    operation.security.length > 0
  const within = <T>(organization: string, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    organization === '' ? store.system(work) : store.transaction(organization, work)
  const place = (keyed: Keyed) => ({
    organization: keyed.organization,
    keyHash: keyed.keyHash,
    expiry: new Date(clock.now().getTime() - keptMs),
  })
  const record = (keyed: Keyed, stored: sql.StoredReply): sql.RecordValues => ({
    ...stored,
    organization: keyed.organization,
    keyHash: keyed.keyHash,
    requestHash: keyed.requestHash,
    identity: keyed.identity,
    operationId: operation.operationId,
    createdAt: clock.now(),
  })

  const unkeyed = (x: Exchange, work: RouteWork): FinishedReply | Promise<FinishedReply> => {
    const organization = x.identity?.organization ?? null
    if (!inRequest || organization === null) return work.run(x, noHandle, null)
    return store.transaction(organization, async (tx) => work.run(x, noHandle, tx))
  }

  /** The handle's `commit`: false when a twin was first. An expired record of the key makes way. */
  const commitWith = (keyed: Keyed) => async (tx: Transaction, reply: Reply, resourceId: string | null) => {
    const finished =
      operation.idempotent === 'resource'
        ? { status: reply.status, headers: { ...reply.headers }, body: null, value: undefined }
        : keyed.work.finish(keyed.x, reply)
    const stored = await kept(codec.store(finished, keyed.keyHash, resourceId))
    try {
      void tx.run(sql.dropExpiredStatement, place(keyed)).catch(() => undefined)
      await tx.run(sql.insertStatement, record(keyed, stored))
      return true
    } catch (error) {
      if (isOurs(deps.uniqueViolation(error))) return false
      throw error
    }
  }

  /** Answers from a record: a replay, or the resource as it is now. */
  const answer = async (keyed: Keyed, found: Found): Promise<FinishedReply> => {
    if (found.requestHash !== keyed.requestHash) throw new ApiError('IDEMPOTENCY_KEY_REUSE')
    if (operation.idempotent !== 'resource' || found.resourceId === null) return codec.load(await unpack(found), keyed.keyHash)
    const handle = new RecordHandle(keyed.key, found.resourceId, commitWith(keyed))
    const run = (tx: Transaction | null) => keyed.work.run(keyed.x, handle, tx)
    const reply =
      inRequest && keyed.organization !== '' ? await store.transaction(keyed.organization, async (tx) => run(tx)) : await run(null)
    const replayed = { ...reply.headers, [replayedHeader]: 'true' }
    // The resource may be gone by now; that is an answer of its own.
    if (reply.status >= 400) return { ...reply, headers: replayed }
    return { ...reply, status: found.status, headers: { ...found.headers, ...replayed } }
  }

  /** After the effect was rolled back: the error is what a repeat gets, unless a twin's record is there, which is then the answer. */
  const keepError = async (keyed: Keyed, error: unknown): Promise<Outcome> => {
    const failed = keyed.work.fail(keyed.x, error)
    // What says when to ask again is no final answer.
    if (failed.status >= 500 || failed.status === 429 || failed.status === 408 || 'retry-after' in failed.headers) throw error
    const made = await kept(codec.store(failed, keyed.keyHash, null))
    const stored = await within(keyed.organization, async (tx) => {
      void tx.run(sql.dropExpiredStatement, place(keyed)).catch(() => undefined)
      return tx.run(sql.insertErrorStatement, record(keyed, made))
    })
    if (stored.length === 0) return 'again'
    throw error
  }

  const find = async (keyed: Keyed): Promise<Found | null> => {
    const found = (await within(keyed.organization, (tx) => tx.run(sql.findStatement, place(keyed))))[0] ?? null
    return found === null || found.expired ? null : found
  }

  /** In the request's transaction, behind a claim. */
  const claimed = async (keyed: Keyed): Promise<Outcome> => {
    const handle = new RecordHandle(keyed.key, null, commitWith(keyed))
    let recorded: Promise<unknown> | null = null
    try {
      return await store.transaction(keyed.organization, async (tx) => {
        const claim = (await tx.run(sql.claimStatement, place(keyed)))[0]
        const found = claim?.found ?? null
        if (found !== null && !found.expired) throw new Taken(found)
        if (claim?.locked !== true) throw new Taken(null)
        if (found !== null) void tx.run(sql.dropExpiredStatement, place(keyed)).catch(() => undefined)
        const reply = await keyed.work.run(keyed.x, handle, tx)
        if (!handle.called) {
          const stored = await kept(codec.store(reply, keyed.keyHash, resourceOf(reply)))
          // Not awaited: it leaves together with COMMIT, which fails when this did.
          recorded = tx.run(sql.insertStatement, record(keyed, stored))
          recorded.catch(() => undefined)
        }
        return reply
      })
    } catch (error) {
      if (error instanceof Taken) return error.found === null ? 'busy' : answer(keyed, error.found)
      if (handle.lost || (await failureOf(recorded)) === 'key') return 'again'
      return keepError(keyed, error)
    }
  }

  /** In the request's transaction, without a claim. Whatever fails may have failed because a record is there, so that is looked at first. */
  const unclaimed = async (keyed: Keyed): Promise<Outcome> => {
    const handle = new RecordHandle(keyed.key, null, commitWith(keyed))
    let recorded: Promise<unknown> | null = null
    try {
      return await store.transaction(keyed.organization, async (tx) => {
        const reply = await keyed.work.run(keyed.x, handle, tx)
        const stored = await kept(codec.store(reply, keyed.keyHash, resourceOf(reply)))
        recorded = tx.run(sql.insertWaitingStatement, { ...record(keyed, stored), waitMs })
        recorded.catch(() => undefined)
        return reply
      })
    } catch (error) {
      const failure = await failureOf(recorded)
      if (failure !== null) return failure === 'key' ? 'again' : 'busy'
      const found = await find(keyed)
      return found === null ? keepError(keyed, error) : answer(keyed, found)
    }
  }

  /** Why a record could not be written: a twin's was there, or a twin was at work for too long; null: it could, or for another reason. */
  const failureOf = async (recorded: Promise<unknown> | null): Promise<'key' | 'wait' | null> => {
    try {
      await recorded
      return null
    } catch (error) {
      if (isOurs(deps.uniqueViolation(error))) return 'key'
      return error instanceof Error && 'code' in error && error.code === lockNotAvailable ? 'wait' : null
    }
  }

  /** Keys whose requests this process works on without a transaction that could hold them. */
  const working = new Set<string>()

  /** Twins in this process wait for each other, so that nothing is done twice for nothing; those elsewhere meet when they commit. */
  const detached = async (keyed: Keyed): Promise<Outcome> => {
    const found = await find(keyed)
    if (found !== null) return answer(keyed, found)
    if (working.has(keyed.keyHash)) return 'busy'
    working.add(keyed.keyHash)
    try {
      return await worked(keyed)
    } finally {
      working.delete(keyed.keyHash)
    }
  }

  const worked = async (keyed: Keyed): Promise<Outcome> => {
    const handle = new RecordHandle(keyed.key, null, commitWith(keyed))
    let reply: FinishedReply
    try {
      reply = await keyed.work.run(keyed.x, handle, null)
    } catch (error) {
      if (handle.lost) return 'again'
      if (handle.committed) throw error
      return keepError(keyed, error)
    }
    if (handle.lost) return 'again'
    if (handle.called) return reply
    // What a service behind the gateway did has no transaction here, and what failed had no effect.
    if (operation.upstream === null && reply.status < 400) onUncommitted(new UncommittedKey(operation.operationId))
    const made = await kept(codec.store(reply, keyed.keyHash, resourceOf(reply)))
    const stored = await within(keyed.organization, async (tx) => {
      void tx.run(sql.dropExpiredStatement, place(keyed)).catch(() => undefined)
      return tx.run(sql.insertErrorStatement, record(keyed, made))
    })
    return stored.length === 0 ? 'again' : reply
  }

  const keyedOf = async (x: Exchange, work: RouteWork, key: string): Promise<Keyed> => {
    const identity = x.identity?.id ?? ipSubject(x.ip)
    return {
      x,
      work,
      key,
      organization: x.identity?.organization ?? '',
      keyHash: hash('sha256', `${identity}\n${x.method} ${x.path}\n${key}`, 'hex'),
      requestHash: await requestHash(x),
      identity,
    }
  }

  const keyedWork = async (x: Exchange, work: RouteWork, key: string): Promise<FinishedReply> => {
    assertKey(key)
    const keyed = await keyedOf(x, work, key)
    const attached = inRequest && keyed.organization !== ''
    let attempt = !attached ? detached : work.onlySql ? unclaimed : claimed
    const startedMs = clock.monotonicMs()
    for (let pauseMs = firstPauseMs; ; ) {
      const outcome = await attempt(keyed)
      if (typeof outcome === 'object') {
        if (outcome.status >= 400) x.errorCode = codeIn(outcome)
        return outcome
      }
      if (attached) attempt = claimed
      if (clock.monotonicMs() - startedMs >= waitMs) throw new ApiError('IDEMPOTENCY_IN_PROGRESS', { headers: { 'retry-after': '1' } })
      if (outcome === 'again') continue
      await sleep(pauseMs, x.signal)
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    }
  }

  return {
    around: (x, work) => {
      const key = operation.idempotent === 'no' ? undefined : x.header('idempotency-key')
      if (key === undefined) return unkeyed(x, work)
      if (x.repeated('idempotency-key') !== null) throw invalid([{ path: 'Idempotency-Key', in: 'header', message: 'Must be given once' }])
      return keyedWork(x, work, key)
    },
  }
}

function assertKey(key: string): void {
  const issue = (message: string) => invalid([{ path: 'Idempotency-Key', in: 'header', message }])
  if (key.trim() === '') throw issue('String must contain at least 1 character(s)')
  if (key.length > maxKeyLength) throw issue(`String must contain at most ${maxKeyLength} character(s)`)
}

/** SQLSTATE of `lock_timeout`. */
const lockNotAvailable = '55P03'

/** The primary key of `specway.idempotency`, under whichever name a generator gave it. */
const isOurs = (constraint: string | null): boolean => constraint?.startsWith('idempotency_') === true

/** The code of a replayed error, for the records: envelope or problem document. */
function codeIn({ body }: FinishedReply): string | null {
  const found = typeof body === 'string' ? /"code":"([A-Z_]+)"/.exec(body) : null
  return found?.[1] ?? null
}

const resourceOf = ({ value }: FinishedReply): string | null =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null
