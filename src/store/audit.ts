/**
 * The audit log: who did what, over all APIs. Entries enter unsealed, in the transaction of the effect; a task seals them within a few seconds into
 * one chain of hashes for each organization and API, so that a change behind the application's back is found.
 */
import { hash } from 'node:crypto'
import { and, asc, desc, eq, gte, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Transaction } from '../gateway/contract.ts'
import { canonicalJson } from '../gateway/idempotency/request-hash.ts'
import type { AuditEntry } from '../gateway/records/audit.ts'
import { audit, auditAnchors } from './internal-tables.ts'
import { builder, compile } from './statement.ts'
import type { Store } from './store.ts'

export type AuditRow = typeof audit.$inferSelect

/** What the hash of the very first entry stands on. */
export const firstHash = '0'.repeat(64)

const value = sql.placeholder
const insert = compile(
  builder.insert(audit).values({
    organizationId: value('organization'),
    id: value('id'),
    api: value('api'),
    at: value('at'),
    actor: value('actor'),
    actorLabel: value('actorLabel'),
    action: value('action'),
    resource: value('resource'),
    requestId: value('requestId'),
    status: value('status'),
    ip: value('ip'),
    details: value('details'),
  }),
)

/** Adds an entry within the transaction of what it is about. */
export async function appendAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  await tx.run(insert, { ...entry })
}

/** Adds entries of any organizations, all or none. For what failed, and so has no transaction of its own. */
export async function appendAuditBatch(store: Store, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return
  await store.system(async (tx) => {
    await Promise.all(entries.map((entry) => appendAudit(tx, entry)))
  })
}

// ------------------------------------------------------------------------------------------------------------ what is hashed

export type AuditOutcome = 'success' | 'denied' | 'error'
export type ActorType = 'api_key' | 'session_token' | 'user' | 'device' | 'system' | 'anonymous'

/** An entry as callers see it. */
export interface ShownAudit {
  id: string
  seq: number | null
  time: string
  api: string
  actor: { type: ActorType; id: string; label: string }
  action: string
  resource: { type: string; id: string } | null
  outcome: AuditOutcome
  request_id: string
  ip: string | null
  details: { [key: string]: unknown } | null
  prev_hash: string | null
  hash: string | null
}

const actorTypes: Readonly<Record<string, ActorType>> = {
  key: 'api_key',
  session: 'session_token',
  user: 'user',
  system: 'system',
  anonymous: 'anonymous',
}

const outcomeOf = (status: number): AuditOutcome => (status < 400 ? 'success' : status === 401 || status === 403 ? 'denied' : 'error')

/** `type:id`; a text without a type is the id. */
function splitId(text: string): [type: string, id: string] {
  const colon = text.indexOf(':')
  return colon === -1 ? ['', text] : [text.slice(0, colon), text.slice(colon + 1)]
}

const isRecord = (details: unknown): details is Record<string, unknown> =>
  typeof details === 'object' && details !== null && !Array.isArray(details)

/** `previous`: the hash of the entry before it in its chain; null while the entry is not sealed. */
export function showAudit(row: AuditRow, previous: string | null): ShownAudit {
  const [kind, actorId] = splitId(row.actor)
  const resource = row.resource === null ? null : splitId(row.resource)
  return {
    id: row.id,
    seq: row.sequence,
    time: `${row.at.toISOString().slice(0, 19)}Z`,
    api: row.api,
    actor: { type: row.actor === 'anonymous' ? 'anonymous' : (actorTypes[kind] ?? 'device'), id: actorId, label: row.actorLabel },
    action: row.action,
    resource: resource === null ? null : { type: resource[0], id: resource[1] },
    outcome: outcomeOf(row.status),
    request_id: row.requestId,
    ip: row.ip === '' ? null : row.ip,
    details: isRecord(row.details) ? row.details : null,
    prev_hash: row.sequence === null ? null : previous,
    hash: row.hash,
  }
}

/** SHA-256 (hex) over canonical JSON (RFC 8785) of `{seq, id, time, organization_id, actor, action, resource, outcome, request_id, ip, details, prev_hash}`. */
export function auditHash(row: AuditRow, sequence: number, previous: string): string {
  const { hash: _hash, api: _api, ...entry } = showAudit({ ...row, sequence }, previous)
  return hash('sha256', canonicalJson({ ...entry, organization_id: row.organizationId }))
}

// ---------------------------------------------------------------------------------------------------------------- the chains

/** A chain's end, or where it begins: the number and the hash of the entry before the next one. */
export interface ChainLink {
  readonly sequence: number
  readonly hash: string
}

export const inChain = (organization: string, api: string) => and(eq(audit.organizationId, organization), eq(audit.api, api))

/** Until the transaction ends nobody else seals this chain or takes entries from its beginning; `shared`: others may read it so, too. */
export async function lockChain(tx: Transaction, organization: string, api: string, mode: 'exclusive' | 'shared'): Promise<void> {
  const lock = sql.raw(mode === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock')
  await tx.db.execute(sql`select ${lock}(hashtextextended(${`specway.audit ${organization} ${api}`}, 0))`)
}

/** What the first entry that is there stands on: the last one that was removed for its age, or nothing. */
export async function chainStart(tx: Transaction, organization: string, api: string): Promise<ChainLink> {
  const [anchor] = await tx.db
    .select({ sequence: auditAnchors.sequence, hash: auditAnchors.hash })
    .from(auditAnchors)
    .where(and(eq(auditAnchors.organizationId, organization), eq(auditAnchors.api, api)))
  return anchor ?? { sequence: 0, hash: firstHash }
}

// ------------------------------------------------------------------------------------------------------------------- sealing

const batch = 500

/** Seals what is not sealed yet, in every chain. Returns how many entries. Two at the same moment do no harm: each chain has a lock. */
export async function sealAudit(store: Store): Promise<number> {
  const chains = await store.system((tx) =>
    tx.db.selectDistinct({ organization: audit.organizationId, api: audit.api }).from(audit).where(isNull(audit.sequence)),
  )
  let sealed = 0
  for (const { organization, api } of chains)
    for (let more = true; more; ) {
      const count = await store.system((tx) => sealBatch(tx, organization, api))
      sealed += count
      more = count === batch
    }
  return sealed
}

async function sealBatch(tx: Transaction, organization: string, api: string): Promise<number> {
  await lockChain(tx, organization, api, 'exclusive')
  const [last] = await tx.db
    .select({ sequence: audit.sequence, hash: audit.hash })
    .from(audit)
    .where(and(inChain(organization, api), isNotNull(audit.sequence)))
    .orderBy(desc(audit.sequence))
    .limit(1)
  const rows = await tx.db
    .select()
    .from(audit)
    .where(and(inChain(organization, api), isNull(audit.sequence)))
    .orderBy(asc(audit.id))
    .limit(batch)
  let { sequence, hash: previous } =
    last === undefined || last.sequence === null || last.hash === null
      ? await chainStart(tx, organization, api)
      : { sequence: last.sequence, hash: last.hash }
  const seals = rows.map((row) => {
    sequence++
    previous = auditHash(row, sequence, previous)
    return { id: row.id, sequence, hash: previous }
  })
  if (seals.length > 0)
    await tx.db.execute(sql`
      update ${audit} set sequence = seal.sequence, hash = seal.hash
      from jsonb_to_recordset(${JSON.stringify(seals)}::jsonb) as seal(id text, sequence bigint, hash text)
      where ${audit.organizationId} = ${organization} and ${audit.id} = seal.id and ${audit.sequence} is null`)
  return seals.length
}

// --------------------------------------------------------------------------------------------------------------- verification

export interface AuditVerification {
  readonly from_seq: number | null
  readonly to_seq: number | null
  readonly checked: number
  readonly intact: boolean
  readonly first_broken_seq: number | null
  readonly complete: boolean
}

export interface VerifyRange {
  readonly from: Date | null
  readonly to: Date | null
  /** The newest that many. Null: all. */
  readonly limit: number | null
}

/**
 * Computes the sealed entries of one chain again, in the transaction's organization. An entry that is missing within the range is a broken one, unless
 * it was removed for its age.
 */
export async function verifyAudit(tx: Transaction, organization: string, api: string, range: VerifyRange): Promise<AuditVerification> {
  await lockChain(tx, organization, api, 'shared')
  const start = await chainStart(tx, organization, api)
  const [bounds] = await tx.db
    .select({ first: sql<string | null>`min(${audit.sequence})`, last: sql<string | null>`max(${audit.sequence})` })
    .from(audit)
    .where(
      and(
        inChain(organization, api),
        isNotNull(audit.sequence),
        range.from === null ? undefined : gte(audit.at, range.from),
        range.to === null ? undefined : sql`${audit.at} < ${range.to}`,
      ),
    )
  if (bounds?.first == null || bounds.last == null)
    return { from_seq: null, to_seq: null, checked: 0, intact: true, first_broken_seq: null, complete: true }
  const last = Number(bounds.last)
  // Whatever time they carry, the chain begins where it is said to: what else was taken from its beginning is missed.
  const asked = range.from === null ? start.sequence + 1 : Number(bounds.first)
  const first = range.limit === null ? asked : Math.max(asked, last - range.limit + 1)
  let previous = first === start.sequence + 1 ? start.hash : await hashOf(tx, organization, api, first - 1)
  let broken: number | null = previous === null ? first : null
  let checked = 0
  for (let next = first; next <= last && broken === null; ) {
    const rows = await tx.db
      .select()
      .from(audit)
      .where(and(inChain(organization, api), gte(audit.sequence, next), lte(audit.sequence, Math.min(last, next + batch - 1))))
      .orderBy(asc(audit.sequence))
    for (let sequence = next; sequence <= Math.min(last, next + batch - 1); sequence++) {
      const row = rows[sequence - next]
      if (row?.sequence !== sequence || previous === null || row.hash !== auditHash(row, sequence, previous)) {
        broken = sequence
        break
      }
      previous = row.hash
      checked++
    }
    next += batch
  }
  return {
    from_seq: first,
    to_seq: last,
    checked,
    intact: broken === null,
    first_broken_seq: broken,
    complete: first === asked && broken === null,
  }
}

async function hashOf(tx: Transaction, organization: string, api: string, sequence: number): Promise<string | null> {
  const [row] = await tx.db
    .select({ hash: audit.hash })
    .from(audit)
    .where(and(inChain(organization, api), eq(audit.sequence, sequence)))
  return row?.hash ?? null
}
