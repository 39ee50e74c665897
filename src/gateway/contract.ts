/**
 * What generated code is written against: the shape of a compiled API, of its operations, of a handler and of what a handler is given.
 * Types and a few pure helpers only: one contract in one file, however long. Beside it `generated/` imports `schema-runtime.ts` and `schema-formats.ts`,
 * which its validators call, and nothing else from `src/`.
 */
import type { PgDatabase, PgQueryResultHKT, PgTable } from 'drizzle-orm/pg-core'

// ---------------------------------------------------------------------------------------------------------------- schemas

/** One failed assertion. `path` holds property names and array indexes from the value's root. */
export interface SchemaIssue {
  readonly path: readonly (string | number)[]
  /** For people, in the form that the README lists (`Number must be less than or equal to 10000`). */
  readonly message: string
  /** The JSON Schema keyword that failed (`maximum`, `required`, `unevaluatedProperties`, …). */
  readonly keyword: string
}

/** A compiled JSON Schema (draft 2020-12). `is` never allocates for a valid value; `explain` is called only after `is` said no. */
export interface SchemaContract {
  readonly name: string
  is(value: unknown): boolean
  /** Every failure, in document order; empty exactly when `is` holds. */
  explain(value: unknown): SchemaIssue[]
  /** Fills defaults of absent properties, in place, before validation. Absent when the schema has none. */
  readonly defaults?: (value: unknown) => unknown
  /** Trims fields marked `x-trim`, in place, after validation. Absent when the schema has none. */
  readonly trim?: (value: unknown) => unknown
  /** A copy that holds declared, public properties only (and no `writeOnly` ones). Absent when the schema is open or has no objects. */
  readonly project?: (value: unknown) => unknown
}

// -------------------------------------------------------------------------------------------------------------- operations

export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace'
export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie'
export type ParameterStyle = 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject'
/** The JSON types that one piece of text is tried as, in this order; `string` last. */
export type ScalarType = 'null' | 'boolean' | 'integer' | 'number' | 'string'

/** How the text of a parameter becomes a value, before its schema judges it (OAS 3.1, 4.8.12 Parameter Object, "Style Values"). */
export type ParameterShape =
  | { readonly kind: 'scalar'; readonly types: readonly ScalarType[] }
  | { readonly kind: 'array'; readonly items: readonly ScalarType[] }
  | {
      readonly kind: 'object'
      readonly properties: Readonly<Record<string, { readonly types: readonly ScalarType[]; readonly array: boolean }>>
      /** Types of properties that the schema does not name; null when it is closed. */
      readonly additional: readonly ScalarType[] | null
    }
  | { readonly kind: 'content'; readonly mediaType: string }

export interface ParameterContract {
  readonly name: string
  /** The name as handlers see it: headers in lower case, else as written. */
  readonly property: string
  readonly in: ParameterLocation
  readonly required: boolean
  readonly style: ParameterStyle
  readonly explode: boolean
  readonly allowReserved: boolean
  readonly shape: ParameterShape
  readonly schema: SchemaContract
  /** Filled in when the parameter is absent; undefined: nothing. */
  readonly fallback?: unknown
  readonly trim: boolean
  /** `x-filter` / `x-sort`, for generated lists. */
  readonly filter?: { readonly property: string; readonly op: FilterOperator }
  readonly sort?: boolean
}
export type FilterOperator = 'eq' | 'in' | 'contains' | 'prefix' | 'gt' | 'gte' | 'lt' | 'lte'

export type BodyKind = 'json' | 'text' | 'form' | 'multipart' | 'binary'
export interface BodyMediaContract {
  /** As in the document, lower case, without parameters; may be a range (`image/*`). */
  readonly mediaType: string
  readonly kind: BodyKind
  readonly maxBytes: number
  readonly streamed: boolean
  readonly schema: SchemaContract | null
}
export interface BodyContract {
  readonly required: boolean
  readonly media: readonly BodyMediaContract[]
}

export interface ResponseMediaContract {
  readonly mediaType: string
  readonly kind: BodyKind | 'events' | 'lines'
  readonly schema: SchemaContract | null
  /** `x-stream`: event name -> schema of its data (`text/event-stream`), or `line` (`application/x-ndjson`). */
  readonly stream?: Readonly<Record<string, SchemaContract>>
  /** `x-limit` on this media type. */
  readonly limits?: readonly string[]
}
export interface ResponseContract {
  /** `200`, `2XX`, `default`. */
  readonly status: string
  readonly media: readonly ResponseMediaContract[]
  readonly headers: Readonly<Record<string, { readonly required: boolean; readonly schema: SchemaContract }>>
}

/** All of these must hold together; the list of alternatives on an operation is an OR. An empty one admits anybody. */
export type SecurityAlternative = readonly { readonly scheme: string; readonly scopes: readonly string[] }[]

export type Role = 'viewer' | 'member' | 'admin' | 'owner'

/** `x-upstream`: the operation is served by a running service behind the gateway's policy. */
export interface UpstreamContract {
  readonly url: string
  readonly timeoutMs: number
  readonly retries: number
  readonly headers: Readonly<Record<string, string>>
}

/** JSON Pointer patterns (`*` = any index or key) of fields under `x-redact` in a body. */
export interface RedactionContract {
  /** Replaced by `[redacted]` in logs, traces, audit records and stored replies. */
  readonly always: readonly string[]
  /** Kept encrypted in stored replies, shown again by a replay; otherwise as above. */
  readonly replay: readonly string[]
}

export interface OperationContract {
  readonly operationId: string
  readonly method: HttpMethod
  /** Template relative to the mount: `/robots/{id}`. */
  readonly path: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly parameters: readonly ParameterContract[]
  readonly body: BodyContract | null
  readonly responses: readonly ResponseContract[]
  readonly security: readonly SecurityAlternative[]
  /** Names of limit classes it counts in. */
  readonly limits: readonly string[]
  readonly lease: 'answer' | 'resource'
  readonly idempotent: 'no' | 'reply' | 'resource'
  readonly transaction: 'request' | 'none'
  readonly role: Role | null
  /** Action name of the audit record; null: none. */
  readonly audit: string | null
  readonly reasons: Readonly<Record<string, readonly string[]>>
  readonly when: Readonly<Record<string, readonly string[]>> | null
  readonly deprecated: boolean
  /** `x-sunset`, RFC 3339 date. */
  readonly sunset: string | null
  readonly upstream: UpstreamContract | null
  readonly redact: { readonly request: RedactionContract; readonly response: RedactionContract }
  readonly crud: boolean
}

// --------------------------------------------------------------------------------------------------------------- the API

export interface RateContract {
  /** Requests in the window. */
  readonly limit: number
  readonly windowMs: number
}
export interface LimitContract {
  /** Sliding windows; all hold. With `burst`, the first is the refill rate of a token bucket. */
  readonly rates: readonly RateContract[]
  readonly burst: number | null
  readonly concurrent: number | null
  /** A calendar month (UTC) per organization. */
  readonly quota: number | null
  /** `identity`, `organization`, `ip`, or `body:<property>`. */
  readonly by: string
}
export interface PlanContract {
  readonly name: string
  readonly limits: Readonly<Record<string, LimitContract>>
  readonly values: Readonly<Record<string, number | null>>
}

export interface ScopeContract {
  readonly name: string
  readonly description: string
  /** Closed under nesting: every scope that this one grants, itself first. */
  readonly grants: readonly string[]
  readonly roles: readonly Role[]
}
export interface SecuritySchemeContract {
  readonly name: string
  readonly type: 'apiKey' | 'http' | 'oauth2' | 'openIdConnect' | 'mutualTLS'
  /** `apiKey`: where, and under which name. `http`: `in: header`, `Authorization`. */
  readonly in: 'header' | 'query' | 'cookie'
  readonly parameter: string
  /** `http`: `bearer` or `basic`. */
  readonly httpScheme: string | null
  readonly bearerFormat: string | null
  readonly prefixes: readonly string[]
  readonly scopes: Readonly<Record<string, ScopeContract>>
}

export interface ApiContract {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly hosts: readonly string[]
  /** `/v1` */
  readonly mount: string
  readonly errors: 400 | 422
  readonly references: 400 | 404 | 422
  readonly pagination: 'page' | 'offset' | 'cursor'
  readonly ids: 'base36' | 'ulid' | 'ulid-lower' | 'uuid'
  readonly times: 'seconds' | 'milliseconds'
  /** Default limit class. */
  readonly limit: string
  /** What a new organization gets. */
  readonly plan: string
  readonly plans: Readonly<Record<string, PlanContract>>
  readonly schemes: Readonly<Record<string, SecuritySchemeContract>>
  readonly operations: readonly OperationContract[]
  readonly crud: readonly CrudContract[]
}

// ---------------------------------------------------------------------------------------------------------------- storage

/** What `tables.ts` of one API says beside its Drizzle tables; SQL is made of it by the generator of migrations. */
export interface TableSecurity {
  /** The Postgres schema. */
  readonly schema: string
  /** Tables whose rows belong to an organization (column `organization_id`): row-level security, forced. */
  readonly tenant: readonly string[]
  /**
   * Tables that are no tenant data. With an `owner` (a column `organization` that is never null) an organization reads and writes the rows that
   * name it; otherwise every organization reads the `readable` columns (those that are not `x-private`), and only the system writes, unless a
   * generated handler does (`written`). With `visible` that holds for some rows only: those whose `column` is the organization's id, or (`through`)
   * those whose `column` stands in `through.column` of a row of the organization.
   */
  readonly global: readonly {
    readonly table: string
    readonly owner: string | null
    readonly readable: readonly string[]
    readonly written: boolean
    readonly visible?: {
      readonly column: string
      readonly through: { readonly table: string; readonly column: string; readonly owner: string } | null
    }
  }[]
  /** Foreign keys with `ON DELETE SET NULL (column)`. */
  readonly setNull: readonly {
    readonly name: string
    readonly table: string
    readonly columns: readonly string[]
    readonly foreignTable: string
    readonly foreignColumns: readonly string[]
    readonly clears: string
  }[]
  /** Columns under `x-column.renamedFrom`. */
  readonly renames: readonly { readonly table: string; readonly from: string; readonly to: string }[]
}

// ------------------------------------------------------------------------------------------------------- generated handlers

/** A stored property: its JSON name, its column's key in the Drizzle table, and how its value travels. */
export interface CrudProperty {
  readonly json: string
  readonly column: string
  readonly kind: 'plain' | 'time' | 'bigint' | 'bytes'
  /** Its schema admits no `null`, but it may be absent: SQL NULL is served as absent. */
  readonly optional: boolean
}

/** A property that the request body may set. */
export interface CrudWritten extends CrudProperty {
  /** What an absent (create, replace) or cleared (update) property becomes; undefined: NULL. */
  readonly fallback?: unknown
  readonly nullable: boolean
  readonly encrypted: boolean
  /** An update merges this object by key (RFC 7396), and `check` judges the result; null: it is replaced whole. */
  readonly merge: CrudMerge | null
  readonly check: SchemaContract | null
}

/** How a merge patch goes into an object: what `null` does to each property that the schema names. */
export interface CrudMerge {
  readonly properties: Readonly<
    Record<string, { readonly clear: 'null' | 'remove' | 'refuse' | { readonly fallback: unknown }; readonly merge: CrudMerge | null }>
  >
}

/** What rows of another table do when the row they refer to is deleted softly, so that no foreign key fires. */
export interface CrudReferrer {
  readonly table: PgTable
  readonly column: string
  readonly onDelete: 'restrict' | 'cascade' | 'set-null'
  readonly softDelete: boolean
  readonly global: boolean
}

/** What a generated handler does, as data over a Drizzle table; `src/store/crud` composes its prepared statements once at start. */
export interface CrudContract {
  readonly operationId: string
  readonly do: 'list' | 'get' | 'create' | 'update' | 'replace' | 'delete'
  readonly table: PgTable
  readonly softDelete: boolean
  /** Not tenant data: no `organization_id`. */
  readonly global: boolean
  /** Status of the success answer. */
  readonly status: number
  /** The answer of a create carries `Location`: its own path and the id. */
  readonly location: boolean
  /** Properties of the answer; empty: it has no body. */
  readonly served: readonly CrudProperty[]
  readonly written: readonly CrudWritten[]
  /** `parameter`: the path parameter that names the row. Neither `prefix` nor `uuid`: the body gives the id. */
  readonly id: {
    readonly json: string
    readonly column: string
    readonly prefix: string | null
    readonly uuid: boolean
    readonly parameter: string | null
  }
  /** Path parameters that narrow the rows: column -> parameter. An unknown row of `parent` is a 404. */
  readonly where: readonly {
    readonly column: string
    readonly parameter: string
    readonly parent: { readonly table: PgTable; readonly column: string; readonly softDelete: boolean; readonly global: boolean } | null
  }[]
  readonly filters: readonly {
    readonly parameter: string
    readonly column: string
    readonly op: FilterOperator
    readonly kind: CrudProperty['kind']
  }[]
  /** Value of the sort parameter -> order. */
  readonly sorts: Readonly<Record<string, { readonly column: string; readonly descending: boolean }>>
  readonly sortParameter: string | null
  /** The column with the time of creation, which orders lists. */
  readonly created: string
  readonly updated: string | null
  /** Foreign ids in the body: property -> the table and column that must hold it, and what happens otherwise is `ApiContract.references`. */
  readonly references: readonly {
    readonly json: string
    readonly column: string
    readonly table: PgTable
    readonly targetColumn: string
    readonly softDelete: boolean
    readonly global: boolean
    /** The foreign key, named by PostgreSQL when the other row went away in between. */
    readonly constraint: string
  }[]
  readonly referrers: readonly CrudReferrer[]
  /** Unique indexes -> the properties behind them, and the `details.reason` of the 409. */
  readonly unique: readonly { readonly constraint: string; readonly json: readonly string[]; readonly reason: string }[]
  /** `details.reason` of the 409 when other rows still refer to the deleted one. */
  readonly inUse: string
  /** Message of the 404, where the schema of what the path names has a title (`Simulation not found.`). Absent: that of the catalogue. */
  readonly notFound?: string
}

// --------------------------------------------------------------------------------------------------------------- a handler

/** Who calls. One is made for each request whose credential was accepted. */
export interface Identity {
  /** `key:<id>`, `user:<id>`, `robot:<id>` …: what limits, idempotency and audit count by. */
  readonly id: string
  readonly kind: 'key' | 'user' | 'device' | 'personal' | 'anonymous'
  /** Scheme of the document that accepted it. */
  readonly scheme: string
  readonly organization: string | null
  readonly scopes: ReadonlySet<string>
  /** Of a person, in the active organization. */
  readonly role: Role | null
  readonly userId: string | null
  readonly keyId: string | null
  /** Shown in audit and logs. */
  readonly label: string
  /** When the credential ends, Unix milliseconds, where the verifier knows: its streams end then too. */
  readonly expiresAt?: number
  /** What the verifier of a device or session adds (`{ robotId }`, `{ sessionId }`). */
  readonly claims: Readonly<Record<string, string>>
}

/** What `db.execute(sql…)` gives: rows by column name, JSON parsed, times and `bigint` as text. */
export interface NamedRows<Row> {
  readonly rows: Row[]
  readonly rowCount: number
}
export interface QueryResultHKT extends PgQueryResultHKT {
  readonly type: NamedRows<this['row']>
}
/** A Drizzle handle on PostgreSQL, whichever driver is behind it. */
export type Database = PgDatabase<QueryResultHKT, Record<string, never>>

/** A statement that was compiled to SQL once; see `src/store/statement.ts`. */
export interface Statement<Row, Values = Record<string, unknown>> {
  readonly text: string
  bind(values: Values): unknown[]
  row(values: readonly unknown[]): Row
}

/** A handle inside one open transaction, bound to one organization by row-level security (or to none, for the system). */
export interface Transaction {
  readonly organization: string | null
  /** Drizzle, for queries that are written where they are used. */
  readonly db: Database
  /** Runs a compiled statement; several started without awaiting leave in one flush where the driver can. */
  run<Row, Values>(statement: Statement<Row, Values>, values: Values): Promise<Row[]>
  /** Runs once the transaction's work has returned, inside it, before COMMIT: what it throws rolls back. */
  beforeCommit(effect: () => Promise<void>): void
  /** Runs after a successful commit, never after a rollback. */
  afterCommit(effect: () => void): void
  /**
   * Runs `work` with the rights of the system inside this transaction: for rows that are found before an organization is known (hashes of
   * credentials). Nothing else of this transaction may be under way meanwhile.
   */
  asSystem<T>(work: () => Promise<T>): Promise<T>
}

export interface Clock {
  now(): Date
  /** Monotonic milliseconds. */
  monotonicMs(): number
}

export interface Ids {
  /** `create('rob_')`: in the form of the API's `x-api.ids`; time-ordered. */
  create(prefix: string): string
  /** UUID version 7. */
  uuid(): string
  /** `length` random base62 characters from a CSPRNG. */
  secret(length: number): string
}

/** A durable event. `id` counts from 1 within its topic and in commit order. */
export interface DurableEvent {
  readonly id: number
  readonly topic: string
  readonly type: string
  readonly data: unknown
  readonly at: Date
}
export interface Events {
  /** Appends within the caller's transaction; subscribers on every instance see it after the commit. */
  append(transaction: Transaction, topic: string, type: string, data: unknown): Promise<void>
  /** Everything after `afterId` (or from now on, when null), then what follows, until the signal aborts. No loss, no repetition. */
  subscribe(organization: string, topics: readonly string[], afterId: number | null, signal: AbortSignal): AsyncIterable<DurableEvent>
}

export interface Jobs {
  /** Enqueues in the caller's transaction: the job exists exactly when the effect does. */
  send(
    transaction: Transaction,
    queue: string,
    data: object,
    options?: { readonly startAfter?: Date; readonly singletonKey?: string },
  ): Promise<void>
}

export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** The handle of an idempotent operation with `x-transaction: none`: it commits the record in the transaction that makes the effect. */
export interface IdempotencyHandle {
  /** The caller's key, null when none was sent. */
  readonly key: string | null
  /**
   * Stores reply (or, for `resource`, status and resource id) in `transaction`. Called exactly once by every handler that succeeds, in the transaction of its
   * effect: one that forgets it is a 500 outside of production, and logged there.
   */
  commit(transaction: Transaction, reply: Reply, resourceId?: string): Promise<void>
  /** `x-idempotent: resource`: what an earlier request with this key made; null for the first. */
  readonly resourceId: string | null
}

/** The slots that a request in a class with `concurrent` has taken (`x-lease: resource`). Opaque to handlers; JSON. */
export interface SlotRef {
  readonly key: string
  readonly subject: string
  readonly id: string
}
export interface Slots {
  /**
   * Binds the request's slots to what it made: they outlive the answer, are renewed by this process, and are free when `release` is called with the same id.
   * Gives what another process needs to take them over. Slots that are not bound are free with the last byte of the answer.
   */
  bind(resourceId: string): Promise<readonly SlotRef[]>
  release(resourceId: string): Promise<void>
}

/** What a handler adds to the audit entry of its request. What it leaves out is as the gateway sees it. */
export interface AuditNote {
  /**
   * In whose logs the entry stands, on a request whose caller was not known before (sign-in); an empty one: nobody's. Several: one entry in each, in a
   * transaction that may write them all.
   */
  readonly organizations?: readonly string[]
  /** Who acted: `user:usr_…`. */
  readonly actor?: string
  readonly actorLabel?: string
  /** `agent:ag_…` */
  readonly resource?: string
  /** Without secrets. */
  readonly details?: Readonly<Record<string, unknown>>
}

export interface BaseContext {
  readonly api: ApiContract
  readonly operation: OperationContract
  readonly requestId: string
  readonly identity: Identity
  readonly ip: string
  readonly plan: PlanContract
  readonly clock: Clock
  readonly ids: Ids
  readonly events: Events
  readonly jobs: Jobs
  readonly log: Log
  /** Aborted when the caller goes away, when the time is up, or when the process ends and can wait no longer. */
  readonly signal: AbortSignal
  readonly idempotency: IdempotencyHandle
  readonly slots: Slots
  /** The `Last-Event-ID` of a resumed stream, as a number of the durable log; null when absent. */
  readonly lastEventId: string | null
  /** Absolute URL of the gateway as the caller reached it, without a trailing slash: for links. */
  readonly origin: string
  /** Adds to this request's audit entry; later notes win. */
  audit(note: AuditNote): void
  /** Media type of the answer that `Accept` chose among those of the operation's success; null where it has no body. */
  readonly answerType: string | null
}
/** Inside the request's transaction. */
export interface Context extends BaseContext {
  readonly organization: string
  readonly tx: Transaction
  readonly db: Database
}
/** `x-transaction: none`: no transaction is open; the handler takes short ones. */
export interface DetachedContext extends BaseContext {
  readonly organization: string
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
}
/** An operation that admits anonymous callers: there may be no organization, so there is no transaction of one. */
export interface PublicContext extends BaseContext {
  readonly organization: string | null
}

export interface StreamEvent {
  readonly id?: string
  readonly event: string
  /** Undefined: an event without data. */
  readonly data?: unknown
}

/**
 * JSON that is text already (computed elsewhere, or kept as it was hashed): it is sent byte for byte, neither projected nor printed again. As a body, as the
 * data of an event, and in a stream of lines, where one item may be many lines. While replies are enforced, up to a size, it is parsed and checked.
 */
export class JsonText {
  readonly text: string
  /** Without a line feed at the end; lines of a stream have one between them. */
  constructor(text: string) {
    this.text = text
  }
}
/** JSON text under the type of what it spells. */
export const serialized = <T>(text: string): T => new JsonText(text) as T & JsonText
/**
 * JSON in pieces of UTF-8, as a body: for what is too long to be put together on the thread that answers everybody. It is sent piece by piece, as fast as it
 * is read, and else treated as `JsonText`.
 */
export class JsonPieces {
  readonly pieces: readonly Uint8Array[]
  readonly byteLength: number
  constructor(pieces: readonly (string | Uint8Array)[]) {
    this.pieces = pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece))
    this.byteLength = this.pieces.reduce((sum, { byteLength }) => sum + byteLength, 0)
  }
  /** All of it. */
  get text(): string {
    return Buffer.concat(this.pieces).toString('utf8')
  }
}
/** Pieces of JSON under the type of what they spell. Whoever gives them away changes them no more; a piece of a megabyte is sent in one go. */
export const inPieces = <T>(pieces: readonly (string | Uint8Array)[]): T => new JsonPieces(pieces) as T & JsonPieces
/** Longer text is not parsed again to be checked, because everybody else would have to wait. */
export const maxCheckedJsonText = 1 << 20

/** What a handler gives back. The pipeline checks it against the document before a byte leaves. */
export interface Reply<Status extends number = number, Body = unknown> {
  readonly status: Status
  readonly body: Body
  readonly headers?: Readonly<Record<string, string>>
  /** Needed only where the document declares several media types for the status. */
  readonly mediaType?: string
}
export interface EventStreamReply<Status extends number = number, Event extends StreamEvent = StreamEvent>
  extends Reply<Status, AsyncIterable<Event>> {
  readonly mediaType: 'text/event-stream'
}

export type Handler<C extends BaseContext, Request, R extends Reply> = (context: C, request: Request) => Promise<R> | R
/** The erased form that the pipeline calls. */
export type AnyHandler = (context: never, request: never) => Promise<Reply> | Reply
/**
 * Marks a handler that does without the request's transaction although its operation has one (generated reads, which leave in one flush):
 * it is given a `DetachedContext`. For operations without `Idempotency-Key` only.
 */
export const detached = <H extends AnyHandler>(handler: H): H & { readonly detached: true } =>
  Object.assign(handler, { detached: true as const })
/**
 * Marks a handler that also answers people who are in no organization: it is given a `PublicContext`, which is a whole `Context` where the caller
 * acts in an organization.
 */
export const organizationOptional = <H extends AnyHandler>(handler: H): H & { readonly organizationOptional: true } =>
  Object.assign(handler, { organizationOptional: true as const })

/** Marks a handler that has limits of its own and may take longer than others (`REQUEST_TIMEOUT_S`): after so many milliseconds it is answered 504. */
export const lasting = <H extends AnyHandler>(timeoutMs: number, handler: H): H & { readonly timeoutMs: number } =>
  Object.assign(handler, { timeoutMs })

/**
 * Marks a handler that does nothing but short SQL in its transaction, as generated ones do. With `Idempotency-Key` it is called before it is known
 * whether the key is new, which saves a round trip; if it was not, the transaction is rolled back and the stored reply is answered. A handler without
 * the mark is never called for a repeat.
 */
export const onlySql = <H extends AnyHandler>(handler: H): H & { readonly onlySql: true } =>
  Object.assign(handler, { onlySql: true as const })

// ----------------------------------------------------------------------------------------------------------- reply helpers

export const ok = <Body>(body: Body): Reply<200, Body> => ({ status: 200, body })
export const created = <Body>(body: Body, location?: string): Reply<201, Body> =>
  location === undefined ? { status: 201, body } : { status: 201, body, headers: { location } }
export const accepted = <Body>(body: Body): Reply<202, Body> => ({ status: 202, body })
export const noContent = (): Reply<204, undefined> => ({ status: 204, body: undefined })
export const eventStream = <Event extends StreamEvent>(body: AsyncIterable<Event>): EventStreamReply<200, Event> => ({
  status: 200,
  mediaType: 'text/event-stream',
  body,
})
