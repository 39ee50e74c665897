/** Whom credentials belong to, read from the platform's tables for the gateway's caches. */
import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { api_token_hashes, key_hashes, keys, memberships, organizations, personal_tokens } from '../../../generated/platform/tables.ts'
import type { CredentialDirectory, KeyRecord } from '../../gateway/ports.ts'
import { builder, compile } from '../../store/statement.ts'
import type { Store } from '../../store/store.ts'
import { credentialChannel } from './keys/rows.ts'

const hashPlaceholder = sql.placeholder('hash')
const keyByHash = compile(
  builder
    .select({
      id: keys.id,
      api: keys.api,
      organization: key_hashes.organization,
      scopes: keys.scopes,
      name: keys.name,
      keyExpires: keys.expires_at,
      hashExpires: key_hashes.expires_at,
      revokedAt: keys.revoked_at,
    })
    .from(key_hashes)
    .innerJoin(keys, and(eq(keys.organization_id, key_hashes.organization), eq(keys.id, key_hashes.key_id)))
    .innerJoin(organizations, and(eq(organizations.id, key_hashes.organization), isNull(organizations.deleted_at)))
    .where(eq(key_hashes.hash, hashPlaceholder)),
)
const apiTokenByHash = compile(
  builder
    .select({
      id: api_token_hashes.id,
      api: api_token_hashes.api,
      organization: api_token_hashes.organization,
      userId: api_token_hashes.user_id,
      role: memberships.role,
      scopes: api_token_hashes.scopes,
      expiresAt: api_token_hashes.expires_at,
    })
    .from(api_token_hashes)
    .innerJoin(organizations, and(eq(organizations.id, api_token_hashes.organization), isNull(organizations.deleted_at)))
    .innerJoin(
      memberships,
      and(eq(memberships.user_id, api_token_hashes.user_id), eq(memberships.organization, api_token_hashes.organization)),
    )
    .where(eq(api_token_hashes.hash, hashPlaceholder)),
)
const personalTokenByHash = compile(
  builder
    .select({
      id: personal_tokens.id,
      organization: personal_tokens.organization,
      userId: personal_tokens.user_id,
      role: memberships.role,
      name: personal_tokens.name,
      scopes: personal_tokens.scopes,
      expiresAt: personal_tokens.expires_at,
      revokedAt: personal_tokens.revoked_at,
    })
    .from(personal_tokens)
    .innerJoin(organizations, and(eq(organizations.id, personal_tokens.organization), isNull(organizations.deleted_at)))
    .innerJoin(
      memberships,
      and(eq(memberships.user_id, personal_tokens.user_id), eq(memberships.organization, personal_tokens.organization)),
    )
    .where(eq(personal_tokens.hash, hashPlaceholder)),
)

const earliest = (...times: (Date | null)[]): number | null => {
  const given = times.filter((time) => time !== null).map((time) => time.getTime())
  return given.length === 0 ? null : Math.min(...given)
}

async function findRecord(store: Store, hash: string): Promise<KeyRecord | null> {
  return store.system(async (tx) => {
    const [[key], [apiToken], [personal]] = await Promise.all([
      tx.run(keyByHash, { hash }),
      tx.run(apiTokenByHash, { hash }),
      tx.run(personalTokenByHash, { hash }),
    ])
    if (key !== undefined)
      return {
        id: key.id,
        api: key.api,
        organization: key.organization,
        userId: null,
        role: null,
        scopes: key.scopes as string[],
        label: key.name,
        expiresAt: earliest(key.keyExpires, key.hashExpires),
        revoked: key.revokedAt !== null,
      }
    if (apiToken !== undefined)
      return {
        id: apiToken.id,
        api: apiToken.api,
        organization: apiToken.organization,
        userId: apiToken.userId,
        role: apiToken.role,
        scopes: apiToken.scopes as string[],
        label: apiToken.userId,
        expiresAt: apiToken.expiresAt.getTime(),
        revoked: false,
      }
    if (personal !== undefined)
      return {
        id: personal.id,
        api: 'platform',
        organization: personal.organization,
        userId: personal.userId,
        role: personal.role,
        scopes: personal.scopes as string[],
        label: personal.name,
        expiresAt: earliest(personal.expiresAt),
        revoked: personal.revokedAt !== null,
        kind: 'personal' as const,
      }
    return null
  })
}

export interface PlatformDirectory extends CredentialDirectory {
  /** What this instance knows of a credential is old; null: of all. */
  forget(hash: string | null): void
  /** Writes what `touchKey` has collected. */
  flush(): Promise<void>
  close(): Promise<void>
}

/** Listens for changes before it answers the first question. `flush` is called by the caller's timer. */
export async function openDirectory(store: Store): Promise<PlatformDirectory> {
  const listeners = new Set<(hash: string | null) => void>()
  const tell = (hash: string | null) => {
    for (const listener of listeners) listener(hash)
  }
  const stop = await store.listen(
    credentialChannel,
    (payload) => tell(payload === '' ? null : payload),
    () => tell(null),
  )
  let touched = new Map<string, Date>()
  return {
    findKey: (hash) => findRecord(store, hash),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    touchKey(id, at) {
      touched.set(id, at)
    },
    forget: tell,
    async flush() {
      const batch = touched
      if (batch.size === 0) return
      touched = new Map()
      try {
        await store.system(async (tx) => {
          for (const [id, at] of batch) await tx.run(touch, { id, at })
          for (const [id, at] of batch) await tx.run(touchPersonal, { id, at })
        })
      } catch (error) {
        // Kept for the next flush; a later time of the same key wins.
        for (const [id, at] of batch) if (!touched.has(id)) touched.set(id, at)
        throw error
      }
    },
    async close() {
      listeners.clear()
      await stop()
    },
  }
}

const at = sql.placeholder('at')
const id = sql.placeholder('id')
const touch = compile(
  builder
    .update(keys)
    .set({ last_used_at: sql`${at}::timestamptz` })
    .where(and(eq(keys.id, id), or(isNull(keys.last_used_at), lt(keys.last_used_at, sql`${at}::timestamptz`)))),
)
const touchPersonal = compile(
  builder
    .update(personal_tokens)
    .set({ last_used_at: sql`${at}::timestamptz` })
    .where(
      and(eq(personal_tokens.id, id), or(isNull(personal_tokens.last_used_at), lt(personal_tokens.last_used_at, sql`${at}::timestamptz`))),
    ),
)
