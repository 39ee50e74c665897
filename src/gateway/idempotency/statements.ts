/** The SQL of `specway.idempotency` (see `src/store/internal-tables.ts`). Raw text, compiled by nobody: it runs on every request with a key. */
import type { Statement } from '../contract.ts'

/** What is kept of a reply. */
export interface StoredReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** A large body instead: gzip, as base64 (see `packed.ts`). */
  readonly packed: string | null
  readonly sealed: string | null
  readonly resourceId: string | null
}

export interface Claim {
  /** This transaction holds the key until it ends. */
  readonly locked: boolean
  readonly found: (StoredReply & { readonly requestHash: string; readonly expired: boolean }) | null
}

export interface KeyValues {
  readonly organization: string
  readonly keyHash: string
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function foundOf(values: readonly unknown[]): Claim['found'] {
  const [requestHash, status, headers, body, packed, sealed, resourceId, expired] = values
  if (typeof requestHash !== 'string') return null
  const parsed: unknown = typeof headers === 'string' ? JSON.parse(headers) : {}
  const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []
  return {
    requestHash,
    status: typeof status === 'number' ? status : 200,
    headers: Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    body: textOf(body),
    packed: textOf(packed),
    sealed: textOf(sealed),
    resourceId: textOf(resourceId),
    expired: expired === true,
  }
}

const columns = `r.request_hash, r.status, r.headers, r.body, encode(r.packed, 'base64'), r.sealed, r.resource_id,
  r.created_at <= $3::timestamptz`

/** The first 64 bits of the key's SHA-256: what the advisory lock is taken on. A collision makes a stranger wait, never replay. */
const lockId = (keyHash: string): string => BigInt.asIntN(64, BigInt(`0x${keyHash.slice(0, 16)}`)).toString()

/**
 * Claims the key for this transaction and looks for its record, in one statement. The snapshot is older than the lock, so a record that was
 * committed between the two is not seen here: the insert at the end meets it (unique key) and undoes everything.
 */
export const claimStatement: Statement<Claim, KeyValues & { readonly expiry: Date }> = {
  text: `select pg_try_advisory_xact_lock($4::bigint), ${columns} from (select 1) one left join specway.idempotency r on r.organization_id = $1 and r.key_hash = $2`,
  bind: ({ organization, keyHash, expiry }) => [organization, keyHash, expiry, lockId(keyHash)],
  row: (values) => ({ locked: values[0] === true, found: foundOf(values.slice(1)) }),
}

export const findStatement: Statement<Claim['found'], KeyValues & { readonly expiry: Date }> = {
  text: `select ${columns} from specway.idempotency r where r.organization_id = $1 and r.key_hash = $2`,
  bind: ({ organization, keyHash, expiry }) => [organization, keyHash, expiry],
  row: (values) => foundOf(values),
}

export interface RecordValues extends KeyValues, StoredReply {
  readonly requestHash: string
  readonly identity: string
  readonly operationId: string
  readonly createdAt: Date
}

const into = `insert into specway.idempotency
(organization_id, key_hash, request_hash, identity, operation_id, status, headers, body, sealed, resource_id, created_at, packed)`
const insert = `${into} values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, decode($12, 'base64'))`

const bindRecord = (values: RecordValues): unknown[] => [
  values.organization,
  values.keyHash,
  values.requestHash,
  values.identity,
  values.operationId,
  values.status,
  JSON.stringify(values.headers),
  values.body,
  values.sealed,
  values.resourceId,
  values.createdAt,
  values.packed,
]

/** A twin that got there first makes it fail (23505, the primary key), and with it the transaction and its effect. */
export const insertStatement: Statement<null, RecordValues> = { text: insert, bind: bindRecord, row: () => null }

/**
 * The same without a claim before it: it waits for a twin at work, on the unique key, for `waitMs` at most (55P03). The setting is made before the
 * row is written, and ends with the transaction.
 */
export const insertWaitingStatement: Statement<null, RecordValues & { readonly waitMs: number }> = {
  text: `${into} select $1::text, $2::text, $3::text, $4::text, $5::text, $6::smallint, $7::json, $8::text, $9::text, $10::text, $11::timestamptz, decode($12::text, 'base64')
from set_config('lock_timeout', $13::text, true)`,
  bind: (values) => [...bindRecord(values), String(values.waitMs)],
  row: () => null,
}

/** For errors, whose effect was rolled back already: gives a row only when it was stored. */
export const insertErrorStatement: Statement<true, RecordValues> = {
  text: `${insert} on conflict do nothing returning true`,
  bind: bindRecord,
  row: () => true,
}

/** A record that is older than it is kept: the key is free again. */
export const dropExpiredStatement: Statement<null, KeyValues & { readonly expiry: Date }> = {
  text: 'delete from specway.idempotency where organization_id = $1 and key_hash = $2 and created_at <= $3',
  bind: ({ organization, keyHash, expiry }) => [organization, keyHash, expiry],
  row: () => null,
}
