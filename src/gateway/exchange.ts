/** One request on its way through the pipeline: what each step reads and what it leaves for the next. */
import type { ApiContract, AuditNote, Identity, OperationContract, PlanContract } from './contract.ts'

/** The rate-limit facts that go into headers: of the limit closest to exhaustion. */
export interface RateState {
  readonly policy: string
  readonly limit: number
  readonly remaining: number
  readonly windowMs: number
  /** Unix milliseconds at which the limit is whole again (or next frees a place). */
  readonly resetAt: number
  /** `RateLimit-Policy` as it is sent: written once per rule, not per request. */
  readonly policyHeader?: string
  /** Unix milliseconds, by the clock that `resetAt` comes from. */
  readonly measuredAt?: number
}

export interface RequestInput {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, unknown>>
  readonly cookies: Readonly<Record<string, unknown>>
  /** Parsed value; a `ReadableStream` where the document says `x-streamed`; undefined when there is none. */
  readonly body: unknown
  readonly bodyMediaType: string | null
}

/** Mutable by the pipeline's steps, in their order; handlers never see it. */
export interface Exchange {
  readonly request: Request
  /** One request header, by lower-case name, without building a `Headers` object where the server can avoid it. */
  header(name: string): string | undefined
  /** The values of a header that was sent more than once, each as it was sent; null: it was not, or nobody can tell any more. */
  repeated(name: string): readonly string[] | null
  /**
   * The whole body as it was sent, for a credential that is computed from it; validation reads the same bytes afterwards. Throws `PAYLOAD_TOO_LARGE`,
   * `REQUEST_TIMEOUT`, `BAD_REQUEST`.
   */
  readBody(maxBytes: number): Promise<Uint8Array>
  readonly method: string
  /** Path as sent (percent-encoded), without the query. */
  readonly path: string
  /** Query as sent, without `?`; empty when there is none. */
  readonly query: string
  /** Monotonic milliseconds. */
  readonly startedMs: number
  readonly requestId: string
  readonly ip: string
  readonly secure: boolean
  /** `https://host` as the caller sees it. */
  readonly origin: string
  readonly signal: AbortSignal
  /** Stands for the connection, the same object for all its requests; null where it is not known. */
  readonly connection: object | null
  readonly api: ApiContract | null
  readonly operation: OperationContract | null
  /** Raw path parameters, still percent-encoded. */
  readonly pathValues: Readonly<Record<string, string>>
  /** Media type that the answer will have, chosen by `Accept` among those of the operation's success; null: none fits, or it has no body. */
  readonly answerType: string | null
  identity: Identity | null
  plan: PlanContract | null
  rate: RateState | null
  input: RequestInput | null
  /** Headers of the answer, lower-case names. */
  readonly out: Record<string, string>
  /** What a step must undo or give back when the last byte has left (slots, streams). */
  readonly onClose: (() => void)[]
  auditNote: AuditNote | null
  /** Filled at the end, for records. */
  status: number
  errorCode: string | null
  error: unknown
  /** Bytes of the answer's body, as far as known. */
  bytesOut: number
}
