/**
 * The tables of the house itself, in the Postgres schema `specway`. What an API stores is generated from its document; this is what every
 * API needs: replies of idempotent requests, the durable event log, audit, usage, files, recurring work.
 *
 * `organization_id` leads every primary and unique key (distribution column, see docs/operations.md). Rows that belong to no organization
 * carry the empty string: the application role, whose transactions always name one, never sees them; only `specway_system` does.
 */
import { sql } from 'drizzle-orm'
import {
  bigint,
  customType,
  date,
  index,
  integer,
  json,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

export const specway = pgSchema('specway')

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })
const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' })

/** Stored replies of idempotent requests. Swept 24 hours after `created_at`. */
export const idempotency = specway.table(
  'idempotency',
  {
    organizationId: text('organization_id').notNull(),
    /** SHA-256 (hex) over identity, method, path and key: an index entry of a fixed size, however long the path. */
    keyHash: text('key_hash').notNull(),
    /** SHA-256 (hex) over the canonical body and the query. */
    requestHash: text('request_hash').notNull(),
    identity: text('identity').notNull(),
    operationId: text('operation_id').notNull(),
    /** Null while a resource was made but its first answer is not known. */
    status: smallint('status'),
    headers: json('headers').$type<Record<string, string>>(),
    /** The body as sent, redacted; null when there was none. */
    body: text('body'),
    /** A large body instead, compressed: the database does not try again. */
    packed: bytes('packed'),
    /** What a replay shows again, under SECRETS_KEY: JSON Pointer -> value. */
    sealed: text('sealed'),
    /** `x-idempotent: resource`: what the first request made. */
    resourceId: text('resource_id'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.keyHash] }), index('idempotency_created_at').on(table.createdAt)],
)

/** The number last given in each topic. Its row lock makes the order of numbers the order of commits. */
export const eventTopics = specway.table(
  'event_topics',
  {
    organizationId: text('organization_id').notNull(),
    topic: text('topic').notNull(),
    lastId: bigint('last_id', { mode: 'number' }).notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.topic] })],
)

/** The durable event log. `data` is `json`, not `jsonb`: a replayed event equals the live one to the byte. */
export const events = specway.table(
  'events',
  {
    organizationId: text('organization_id').notNull(),
    topic: text('topic').notNull(),
    id: bigint('id', { mode: 'number' }).notNull(),
    type: text('type').notNull(),
    data: json('data').$type<unknown>(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.topic, table.id] }), index('events_at').on(table.at)],
)

/** Who did what. Rows enter unsealed, in the transaction of the effect; the sealer gives `sequence` and `hash` afterwards. */
export const audit = specway.table(
  'audit',
  {
    organizationId: text('organization_id').notNull(),
    /** Time-ordered (UUID version 7). */
    id: text('id').notNull(),
    api: text('api').notNull(),
    at: instant('at').notNull(),
    /** Identity id: `key:…`, `user:…`. */
    actor: text('actor').notNull(),
    actorLabel: text('actor_label').notNull(),
    action: text('action').notNull(),
    resource: text('resource'),
    requestId: text('request_id').notNull(),
    status: smallint('status').notNull(),
    ip: text('ip').notNull(),
    /** Redacted before it gets here. */
    details: jsonb('details').$type<unknown>(),
    /** From 1 within organization and API; null until sealed. */
    sequence: bigint('sequence', { mode: 'number' }),
    /** SHA-256 (hex) over the previous hash and this entry; null until sealed. */
    hash: text('hash'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    uniqueIndex('audit_chain').on(table.organizationId, table.api, table.sequence),
    index('audit_at').on(table.organizationId, table.at),
    index('audit_unsealed').on(table.organizationId, table.api, table.id).where(sql`sequence is null`),
  ],
)

/** Where a chain of the audit log begins since entries were removed for their age: with the number and the hash of the last of them. */
export const auditAnchors = specway.table(
  'audit_anchors',
  {
    organizationId: text('organization_id').notNull(),
    api: text('api').notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.api] })],
)

/** Usage of one minute. Counters are added to, sketches are merged, in batches. */
export const usage = specway.table(
  'usage',
  {
    organizationId: text('organization_id').notNull(),
    api: text('api').notNull(),
    operationId: text('operation_id').notNull(),
    identity: text('identity').notNull(),
    /** Start of the minute. */
    minute: instant('minute').notNull(),
    calls: bigint('calls', { mode: 'number' }).notNull(),
    errors: bigint('errors', { mode: 'number' }).notNull(),
    /** 429 answers. */
    refusals: bigint('refusals', { mode: 'number' }).notNull(),
    bytesIn: bigint('bytes_in', { mode: 'number' }).notNull(),
    bytesOut: bigint('bytes_out', { mode: 'number' }).notNull(),
    latencySumMs: bigint('latency_sum_ms', { mode: 'number' }).notNull(),
    /** DDSketch of latencies in milliseconds, serialised. */
    latency: bytes('latency'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.api, table.operationId, table.identity, table.minute] }),
    index('usage_minute').on(table.minute),
  ],
)

/** The same of one day (UTC), without its parts: what is asked about whole months would have to read every minute of them. */
export const usageDays = specway.table(
  'usage_days',
  {
    organizationId: text('organization_id').notNull(),
    api: text('api').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    calls: bigint('calls', { mode: 'number' }).notNull(),
    /** 429 answers. */
    refusals: bigint('refusals', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.api, table.day] })],
)

/** How much of a monthly quota is used. */
export const quotas = specway.table(
  'quotas',
  {
    organizationId: text('organization_id').notNull(),
    api: text('api').notNull(),
    limitClass: text('limit_class').notNull(),
    /** Start of the calendar month (UTC). */
    month: instant('month').notNull(),
    used: bigint('used', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.api, table.limitClass, table.month] })],
)

/** What is known about a stored file; its bytes are in the file store under the same id. */
export const files = specway.table(
  'files',
  {
    organizationId: text('organization_id').notNull(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    sizeBytes: bigint('size_bytes', { mode: 'number' }).notNull(),
    /** Hex. */
    sha256: text('sha256').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.id] }), index('files_created_at').on(table.createdAt)],
)

/** When each recurring task is due next; moving `due_at` forward is the claim, so that one instance runs it. */
export const recurring = specway.table('recurring', {
  name: text('name').primaryKey(),
  dueAt: instant('due_at').notNull(),
  everyMs: integer('every_ms').notNull(),
})

/**
 * Row-level security of these tables, rendered into SQL beside the migrations. `tenant`: the application role sees and writes rows of its
 * organization; `append`: it may read and add, never change or remove; `read`: it may read; `system`: it sees nothing. `specway_system` may do
 * everything.
 */
export const internalPolicies: readonly { readonly table: string; readonly access: 'tenant' | 'append' | 'read' | 'system' }[] = [
  { table: 'idempotency', access: 'tenant' },
  { table: 'event_topics', access: 'tenant' },
  { table: 'events', access: 'tenant' },
  { table: 'audit', access: 'append' },
  { table: 'audit_anchors', access: 'read' },
  { table: 'usage', access: 'tenant' },
  { table: 'usage_days', access: 'read' },
  { table: 'quotas', access: 'tenant' },
  { table: 'files', access: 'tenant' },
  { table: 'recurring', access: 'system' },
]
