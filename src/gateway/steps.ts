/**
 * Where the pipeline and its steps meet. The pipeline composes one of each per route at start and calls them with the exchange;
 * a step that has nothing to do for a route is null and costs nothing. Every step returns nothing (or a value) when it could decide at once,
 * and a promise only when it had to ask somebody.
 */
import type { IdempotencyHandle, Identity, JsonPieces, Reply, Transaction } from './contract.ts'
import type { Exchange } from './exchange.ts'

/** Writes the pieces of a streamed answer. `write` answers false when the peer is behind: await `drained` before the next piece. */
export interface ByteSink {
  write(chunk: string | Uint8Array): boolean
  drained(): Promise<void>
  /** Ends the answer. Idempotent. */
  end(): void
  /** Breaks the answer off, so that the peer can tell it from a complete one. Idempotent. */
  abort(reason: unknown): void
  /** The peer has gone; writes are dropped. */
  readonly closed: boolean
  /** Called once, when the answer has ended or the peer has gone. */
  onClose(listener: () => void): void
}

/** A streamed answer: called once, when the head of the answer has been sent. Owns the sink until it ends it. */
export type StreamBody = (sink: ByteSink) => void

/** A reply that has been checked against the document, projected and serialised. */
export interface FinishedReply {
  readonly status: number
  /** Lower-case names; `content-type` among them, where there is a body. Those of `Exchange.out` are added when it is sent. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | JsonPieces | StreamBody | null
  /** What `body` was serialised from, where it is JSON: for redaction of what is stored. */
  readonly value: unknown
}

/** What an operation does once a request is valid. One object per route. */
export interface RouteWork {
  /** `run` does nothing but short SQL in `tx`: it may run before it is known whether the idempotency key is new. */
  readonly onlySql: boolean
  /** Calls the handler (inside `tx`, or without one), checks, projects and serialises its reply. Throws what the handler throws. */
  run(x: Exchange, handle: IdempotencyHandle, tx: Transaction | null): FinishedReply | Promise<FinishedReply>
  /** Checks, projects and serialises a reply that the handler has handed to `IdempotencyHandle.commit`. */
  finish(x: Exchange, reply: Reply): FinishedReply
  /** The answer to a failure, as the caller asked for it (envelope or problem document). */
  fail(x: Exchange, error: unknown): FinishedReply
}

/** Who calls; null: nobody, on an operation that admits anybody. Throws `UNAUTHORIZED`. */
export type IdentityStep = (x: Exchange) => Identity | null | Promise<Identity | null>

export interface LimitStep {
  /** Counts the request; sets `x.rate` and `x.plan`. Throws `RATE_LIMITED`, `CONCURRENCY_LIMITED`, `QUOTA_EXCEEDED`. */
  enter(x: Exchange): void | Promise<void>
  /** Classes that count by a property of the body; called after validation. */
  readonly body: ((x: Exchange) => void | Promise<void>) | null
  /** A request without a known identity (401). */
  refused(x: Exchange): void | Promise<void>
  /** Classes in which only answers of one media type count (`x-limit` on a media type); called before the handler, once the type is negotiated. */
  readonly answer: ((x: Exchange, mediaType: string) => void | Promise<void>) | null
}

/** Throws `INSUFFICIENT_SCOPE` or `FORBIDDEN`. */
export type ScopeStep = (x: Exchange) => void

export interface IdempotencyStep {
  /** Replays, refuses, or runs `work` once, in the transaction that also stores the record. */
  around(x: Exchange, work: RouteWork): FinishedReply | Promise<FinishedReply>
}

/** Called when the last byte has left: access log, usage, audit, metrics, span. Never throws. */
export type RecordsStep = (x: Exchange) => void

/** For paths that are nobody's: 404 and 405 under a mount, and pages. */
export interface UnknownPathSteps {
  /** Counts the request against the caller's plan where a valid credential came along, else per IP as `anonymous`. */
  limit(x: Exchange): void | Promise<void>
  records: RecordsStep
}
