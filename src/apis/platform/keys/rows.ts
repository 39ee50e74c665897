/**
 * API keys as rows. A key is a tenant's row; its secrets are recognised by `key_hashes`, which is read before the organization is known.
 * Every change is told to all instances within the same transaction, so a revoked key stops everywhere within a second.
 */
import { hash } from 'node:crypto'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { key_hashes, keys } from '../../../../generated/platform/tables.ts'
import type { components } from '../../../../generated/platform/types.ts'
import type { ApiContract, Clock, Ids, SecuritySchemeContract, Transaction } from '../../../gateway/contract.ts'
import type { Store } from '../../../store/store.ts'
import { seconds, secondsOrNull } from '../../times.ts'

export type Key = components['schemas']['Key']
export type KeyRow = typeof keys.$inferSelect
export type KeyMode = KeyRow['mode']

/** The channel on which instances tell each other what to forget: a hash, or empty for everything. */
export const credentialChannel = 'specway_credentials'
export const overlapMs = 24 * 60 * 60 * 1000

export interface KeyContext {
  readonly tx: Transaction
  readonly store: Pick<Store, 'notify'>
  readonly ids: Ids
  readonly clock: Clock
}

export const hashSecret = (secret: string): string => hash('sha256', secret)

/** The scheme of an API whose credentials are keys with prefixes; null: the API has no keys. */
export function keySchemeOf(api: ApiContract): SecuritySchemeContract | null {
  // Its tokens are people's own, and no organization's keys.
  if (api.id === 'platform') return null
  return Object.values(api.schemes).find((scheme) => scheme.prefixes.length > 0 && Object.keys(scheme.scopes).length > 0) ?? null
}

/** The prefix of a mode: `…_test_` marks test keys; an API with one prefix has live keys only. Null: the API has no such mode. */
export function prefixOf(scheme: SecuritySchemeContract, mode: KeyMode): string | null {
  const isTest = (prefix: string) => /(^|[_-])test[_-]$/.test(prefix)
  return scheme.prefixes.find((prefix) => isTest(prefix) === (mode === 'test')) ?? null
}

export function statusOf(row: KeyRow, now: Date): Key['status'] {
  if (row.revoked_at !== null) return 'revoked'
  if (row.expires_at !== null && row.expires_at <= now) return 'expired'
  return row.previous_expires_at !== null && row.previous_expires_at > now ? 'rotating' : 'active'
}

export const toKey = (row: KeyRow, now: Date): Key => ({
  id: row.id,
  api: row.api,
  name: row.name,
  prefix: row.prefix,
  hint: row.hint,
  // Written by `insertKey` only.
  scopes: row.scopes as string[],
  mode: row.mode,
  status: statusOf(row, now),
  created_by: row.created_by,
  created_at: seconds(row.created_at),
  last_used_at: secondsOrNull(row.last_used_at),
  expires_at: secondsOrNull(row.expires_at),
  previous_expires_at: row.previous_expires_at !== null && row.previous_expires_at > now ? seconds(row.previous_expires_at) : null,
})

export interface NewKey {
  readonly api: string
  readonly name: string
  readonly prefix: string
  readonly scopes: readonly string[]
  readonly mode: KeyMode
  readonly createdBy: string | null
  readonly expiresAt: Date | null
  /** Default: the prefix and 32 random base62 characters. */
  readonly secret?: string
}

/** Throws what the database says of a secret that exists already. */
export async function insertKey({ tx, ids, clock }: KeyContext, key: NewKey): Promise<{ row: KeyRow; secret: string }> {
  const secret = key.secret ?? key.prefix + ids.secret(32)
  const now = clock.now()
  const [row] = await tx.db
    .insert(keys)
    .values({
      organization_id: organizationOf(tx),
      id: ids.create('key_'),
      api: key.api,
      name: key.name,
      prefix: key.prefix,
      hint: hintOf(secret),
      scopes: [...key.scopes],
      mode: key.mode,
      created_by: key.createdBy,
      created_at: now,
      expires_at: key.expiresAt,
    })
    .returning()
  if (row === undefined) throw new Error('The new key did not come back from the database.')
  await insertHash(tx, ids, row.id, secret, now)
  return { row, secret }
}

/** The last four characters, as people see them on the screen. */
const hintOf = (secret: string): string => `…${secret.slice(-4)}`

/** The present secret has no end of its own: the key's holds, which may be moved. */
async function insertHash(tx: Transaction, ids: Ids, keyId: string, secret: string, now: Date): Promise<void> {
  const row = {
    id: ids.uuid(),
    hash: hashSecret(secret),
    organization: organizationOf(tx),
    key_id: keyId,
    expires_at: null,
    created_at: now,
  }
  await tx.asSystem(async () => {
    await tx.db.insert(key_hashes).values(row)
  })
}

/** Holds the key's row until the end of the transaction; null: none of this organization's. */
export async function lockKey(tx: Transaction, id: string): Promise<KeyRow | null> {
  const [row] = await tx.db
    .select()
    .from(keys)
    .where(and(eq(keys.organization_id, organizationOf(tx)), eq(keys.id, id)))
    .for('update')
  return row ?? null
}

/** A new secret; the present one works 24 hours more (or until the key ends, if that is sooner), older ones end now. */
export async function rotateKey(context: KeyContext, row: KeyRow): Promise<{ row: KeyRow; secret: string }> {
  const { tx, ids, clock } = context
  const now = clock.now()
  const overlapEnds = new Date(now.getTime() + overlapMs)
  const previousEnds = row.expires_at !== null && row.expires_at < overlapEnds ? row.expires_at : overlapEnds
  const secret = row.prefix + ids.secret(32)
  await forgetHashes(context, row.id)
  // What was left from an earlier rotation has an end before the key's own; the present secret is the newest.
  await tx.asSystem(async () => {
    const present = await tx.db
      .select({ id: key_hashes.id })
      .from(key_hashes)
      .where(ofKey(tx, row.id))
      .orderBy(desc(key_hashes.created_at), desc(key_hashes.id))
    for (const [index, { id }] of present.entries()) {
      if (index === 0) await tx.db.update(key_hashes).set({ expires_at: previousEnds }).where(eq(key_hashes.id, id))
      else await tx.db.delete(key_hashes).where(eq(key_hashes.id, id))
    }
  })
  await insertHash(tx, ids, row.id, secret, now)
  const [changed] = await tx.db
    .update(keys)
    .set({ hint: hintOf(secret), previous_expires_at: previousEnds })
    .where(thisKey(tx, row.id))
    .returning()
  if (changed === undefined) throw new Error('A locked key has gone.')
  return { row: changed, secret }
}

/** Ends the key now. Its row stays, its secrets go. */
export async function revokeKey(context: KeyContext, row: KeyRow): Promise<void> {
  await forgetHashes(context, row.id)
  await context.tx.asSystem(async () => {
    await context.tx.db.delete(key_hashes).where(ofKey(context.tx, row.id))
  })
  await context.tx.db
    .update(keys)
    .set({ revoked_at: context.clock.now() })
    .where(and(thisKey(context.tx, row.id), isNull(keys.revoked_at)))
}

export async function changeKey(
  context: KeyContext,
  row: KeyRow,
  changes: { readonly name?: string; readonly expiresAt?: Date | null },
): Promise<KeyRow> {
  const { tx } = context
  const [changed] = await tx.db
    .update(keys)
    .set({
      ...(changes.name !== undefined && { name: changes.name }),
      ...(changes.expiresAt !== undefined && { expires_at: changes.expiresAt }),
    })
    .where(thisKey(tx, row.id))
    .returning()
  if (changed === undefined) throw new Error('A locked key has gone.')
  await forgetHashes(context, row.id)
  return changed
}

/** Tells every instance to read the key's secrets again. */
async function forgetHashes({ tx, store }: KeyContext, keyId: string): Promise<void> {
  const known = await tx.asSystem(() => tx.db.select({ hash: key_hashes.hash }).from(key_hashes).where(ofKey(tx, keyId)))
  for (const entry of known) await store.notify(tx, credentialChannel, entry.hash)
}

const thisKey = (tx: Transaction, id: string) => and(eq(keys.organization_id, organizationOf(tx)), eq(keys.id, id))
const ofKey = (tx: Transaction, id: string) => and(eq(key_hashes.organization, organizationOf(tx)), eq(key_hashes.key_id, id))

export function organizationOf(tx: Transaction): string {
  if (tx.organization === null) throw new Error('A key belongs to an organization.')
  return tx.organization
}
