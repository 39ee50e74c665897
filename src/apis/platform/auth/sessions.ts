/** Sessions as rows: an opaque token in a cookie, kept as SHA-256, 14 days after the last use. */
import { hash } from 'node:crypto'
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { memberships, organizations, sessions, users } from '../../../../generated/platform/tables.ts'
import type { components } from '../../../../generated/platform/types.ts'
import type { Ids, Transaction } from '../../../gateway/contract.ts'
import type { SessionDirectory, SessionRecord } from '../../../gateway/identity/sessions.ts'
import { builder, compile } from '../../../store/statement.ts'
import type { Store } from '../../../store/store.ts'
import { seconds } from '../../times.ts'
import { showOrganization } from '../organizations/rows.ts'
import type { PlatformPorts } from '../ports.ts'

export const sessionCookie = 'specway_session'
export const sessionMs = 14 * 24 * 60 * 60 * 1000
/** The channel on which instances tell each other that a session has changed: its hash, or empty for everything. */
export const sessionChannel = 'specway_sessions'

export type UserRow = Pick<typeof users.$inferSelect, 'id' | 'name' | 'email' | 'created_at'>
export const userColumns = { id: users.id, name: users.name, email: users.email, created_at: users.created_at }
export const showUser = (row: UserRow): components['schemas']['UserResponse'] => ({
  id: row.id,
  name: row.name,
  email: row.email,
  created_at: seconds(row.created_at),
})

/** Plain HTTP to this machine. */
export function isLoopback(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  return protocol === 'http:' && (hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname))
}

/** `Secure` is left out on loopback over plain HTTP only, where browsers would drop the cookie. */
export function setCookie(token: string | null, origin: string, maxAgeS: number): string {
  const secure = !isLoopback(origin)
  return `${sessionCookie}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${token === null ? 0 : maxAgeS}${secure ? '; Secure' : ''}`
}

export const hashToken = (token: string): string => hash('sha256', token)

/** Within a system transaction. */
export async function openSession(tx: Transaction, ids: Ids, userId: string, organization: string | null, now: Date): Promise<string> {
  const token = ids.secret(43)
  await tx.db.insert(sessions).values({
    id: ids.uuid(),
    hash: hashToken(token),
    user_id: userId,
    organization,
    created_at: now,
    expires_at: new Date(now.getTime() + sessionMs),
  })
  return token
}

/** The organization that a new session begins with: the one that the person joined first. Null: none. */
export async function firstOrganization(tx: Transaction, userId: string): Promise<string | null> {
  const [row] = await tx.db
    .select({ organization: memberships.organization })
    .from(memberships)
    .innerJoin(organizations, and(eq(organizations.id, memberships.organization), isNull(organizations.deleted_at)))
    .where(eq(memberships.user_id, userId))
    .orderBy(memberships.created_at, memberships.id)
    .limit(1)
  return row?.organization ?? null
}

/** What `getSession` answers. Within a system transaction. */
export async function showSession(
  tx: Transaction,
  userId: string,
  organization: string | null,
  expiresAt: Date,
): Promise<components['schemas']['SessionResponse']> {
  const [user] = await tx.db.select(userColumns).from(users).where(eq(users.id, userId))
  if (user === undefined) throw new Error('The session belongs to nobody.')
  const [active] =
    organization === null
      ? []
      : await tx.db
          .select({ organization: organizations, role: memberships.role })
          .from(memberships)
          .innerJoin(organizations, and(eq(organizations.id, memberships.organization), isNull(organizations.deleted_at)))
          .where(and(eq(memberships.user_id, userId), eq(memberships.organization, organization)))
  return {
    user: showUser(user),
    organization: active === undefined ? null : showOrganization(active.organization, active.role),
    expires_at: seconds(expiresAt),
  }
}

/** Every instance reads the session again. Within the transaction that changes it. */
export async function tellSessionChanged(
  tx: Transaction,
  { changes }: { readonly changes: Pick<Store, 'notify'> },
  hash: string,
): Promise<void> {
  await changes.notify(tx, sessionChannel, hash)
}

/** Every session of the person is read again by every instance: the role or the organizations have changed. */
export async function forgetSessions(tx: Transaction, ports: { readonly changes: Pick<Store, 'notify'> }, userId: string): Promise<void> {
  const open = await tx.db.select({ hash: sessions.hash }).from(sessions).where(eq(sessions.user_id, userId))
  for (const session of open) await tellSessionChanged(tx, ports, session.hash)
}

const sessionByHash = compile(
  builder
    .select({
      id: sessions.id,
      userId: sessions.user_id,
      email: users.email,
      organization: organizations.id,
      role: memberships.role,
      expiresAt: sessions.expires_at,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.user_id))
    .leftJoin(memberships, and(eq(memberships.user_id, sessions.user_id), eq(memberships.organization, sessions.organization)))
    .leftJoin(organizations, and(eq(organizations.id, memberships.organization), isNull(organizations.deleted_at)))
    .where(and(eq(sessions.hash, sql.placeholder('hash')), gt(sessions.expires_at, sql.placeholder('now')))),
)

export interface Sessions extends SessionDirectory {
  /** What this instance knows of a session is old; null: of all. */
  forget(hash: string | null): void
  /** Slides the end of sessions that were used. Called by a timer. */
  flush(): Promise<void>
  /** Removes those that have ended. Hourly. */
  sweep(): Promise<void>
  close(): Promise<void>
}

export async function openSessions({ store, clock }: Pick<PlatformPorts, 'store' | 'clock'>): Promise<Sessions> {
  const listeners = new Set<(hash: string | null) => void>()
  const tell = (value: string | null) => {
    for (const listener of listeners) listener(value)
  }
  const stop = await store.listen(
    sessionChannel,
    (payload) => tell(payload === '' ? null : payload),
    () => tell(null),
  )
  let touched = new Map<string, Date>()
  return {
    async findSession(tokenHash): Promise<SessionRecord | null> {
      const [row] = await store.system((tx) => tx.run(sessionByHash, { hash: tokenHash, now: clock.now() }))
      if (row === undefined) return null
      return {
        id: row.id,
        userId: row.userId,
        organization: row.organization,
        role: row.organization === null ? null : row.role,
        scopes: null,
        countsAs: `user:${row.userId}`,
        label: row.email,
        apis: ['platform'],
        expiresAt: row.expiresAt.getTime(),
      }
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    touchSession(id, at) {
      touched.set(id, at)
    },
    forget: tell,
    async flush() {
      const due = touched
      if (due.size === 0) return
      touched = new Map()
      try {
        await store.system(async (tx) => {
          for (const [id, at] of due)
            await tx.db
              .update(sessions)
              .set({ expires_at: new Date(at.getTime() + sessionMs) })
              .where(eq(sessions.id, id))
        })
      } catch (error) {
        // Kept for the next flush; a later time of the same session wins.
        for (const [id, at] of due) if (!touched.has(id)) touched.set(id, at)
        throw error
      }
    },
    async sweep() {
      await store.system(async (tx) => {
        await tx.db.delete(sessions).where(lt(sessions.expires_at, clock.now()))
      })
    },
    async close() {
      listeners.clear()
      await stop()
    },
  }
}
