/** API keys of the active organization. */
import { and, eq, gt, isNotNull, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/platform/handlers.ts'
import { keys } from '../../../../generated/platform/tables.ts'
import { type Context, created, noContent, ok, type Role } from '../../../gateway/contract.ts'
import { ApiError, conflict, type Issue, invalid, notFound } from '../../../gateway/errors/catalogue.ts'
import { requiredInstant } from '../../times.ts'
import { pager } from '../pages.ts'
import type { PlatformPorts } from '../ports.ts'
import {
  changeKey,
  insertKey,
  type Key,
  type KeyRow,
  keySchemeOf,
  lockKey,
  prefixOf,
  revokeKey,
  rotateKey,
  statusOf,
  toKey,
} from './rows.ts'

type KeyHandlers = Pick<Handlers, 'listKeys' | 'createKey' | 'getKey' | 'updateKey' | 'rotateKey' | 'revokeKey'>

/** The rows that `statusOf` gives this status. */
function havingStatus(status: Key['status'], now: Date): SQL | undefined {
  const alive = and(isNull(keys.revoked_at), or(isNull(keys.expires_at), gt(keys.expires_at, now)))
  switch (status) {
    case 'revoked':
      return isNotNull(keys.revoked_at)
    case 'expired':
      return and(isNull(keys.revoked_at), isNotNull(keys.expires_at), lte(keys.expires_at, now))
    case 'rotating':
      return and(alive, gt(keys.previous_expires_at, now))
    case 'active':
      return and(alive, or(isNull(keys.previous_expires_at), lte(keys.previous_expires_at, now)))
    default:
      return status satisfies never
  }
}

const isAdmin = (role: Role | null): boolean => role === 'admin' || role === 'owner'

/** Admins and owners may do it with any key, others with those that they made. */
function requireOwn(context: Context, row: KeyRow): void {
  if (!isAdmin(context.identity.role) && row.created_by !== context.identity.userId)
    throw new ApiError('FORBIDDEN', { message: 'The key was made by somebody else.' })
}

function futureOrNull(expiresAt: string | null | undefined, now: Date): Date | null {
  if (expiresAt === undefined || expiresAt === null) return null
  const at = requiredInstant(expiresAt, 'expires_at', 'body')
  if (at <= now) throw invalid([{ path: 'expires_at', in: 'body', message: 'Must be in the future' }])
  return at
}

export function keyHandlers(ports: PlatformPorts): KeyHandlers {
  const { changes } = ports
  const pages = pager(ports, 'keys')

  /** Locked and still to be used. */
  const requireKey = async (context: Context, id: string): Promise<KeyRow> => {
    const row = await lockKey(context.tx, id)
    if (row === null) throw notFound()
    if (row.revoked_at !== null) throw conflict('key_revoked', 'The key was revoked.')
    requireOwn(context, row)
    return row
  }

  return {
    async listKeys({ db, organization, clock }, { query }) {
      const now = clock.now()
      const rows = await db
        .select()
        .from(keys)
        .where(
          and(
            eq(keys.organization_id, organization),
            query.api === undefined ? undefined : eq(keys.api, query.api),
            query.status === undefined ? undefined : havingStatus(query.status, now),
            pages.after(query, organization, keys.created_at, keys.id),
          ),
        )
        .orderBy(...pages.order(keys.created_at, keys.id))
        .limit(query.limit + 1)
      return ok(
        pages.page(
          rows,
          query,
          organization,
          (row) => ({ created: row.created_at, id: row.id }),
          (row) => toKey(row, now),
        ),
      )
    },

    async createKey(context, { body }) {
      const now = context.clock.now()
      const api = ports.apis.find(({ id }) => id === body.api)
      const scheme = api === undefined ? null : keySchemeOf(api)
      if (api === undefined || scheme === null || api.id === 'platform')
        throw invalid([{ path: 'api', in: 'body', message: `Unknown API '${body.api}'` }])
      const issues: Issue[] = []
      const prefix = prefixOf(scheme, body.mode)
      if (prefix === null) issues.push({ path: 'mode', in: 'body', message: `${api.title} has no ${body.mode} keys` })
      for (const [index, scope] of (body.scopes ?? []).entries())
        if (!Object.hasOwn(scheme.scopes, scope)) issues.push({ path: `scopes.${index}`, in: 'body', message: `Unknown scope '${scope}'` })
      if (issues.length > 0 || prefix === null) throw invalid(issues)
      const role = context.identity.role ?? 'viewer'
      const allowed = Object.values(scheme.scopes)
        .filter((scope) => scope.roles.includes(role))
        .map((scope) => scope.name)
      const scopes = body.scopes ?? allowed
      const beyond = scopes.filter((scope) => !allowed.includes(scope))
      if (beyond.length > 0 || scopes.length === 0)
        throw new ApiError('FORBIDDEN', {
          message: `The role ${role} may not give the scope ${beyond.join(', ')}.`,
          details: { scopes: beyond },
        })
      const expiresAt = futureOrNull(body.expires_at, now)
      const { row, secret } = await insertKey(
        { tx: context.tx, store: changes, ids: context.ids, clock: context.clock },
        { api: api.id, name: body.name, prefix, scopes, mode: body.mode, createdBy: context.identity.userId, expiresAt },
      )
      context.audit({ details: { api: api.id, scopes, mode: body.mode } })
      return created({ ...toKey(row, now), secret }, `/platform/v1/keys/${row.id}`)
    },

    async getKey({ db, organization, clock }, { path }) {
      const [row] = await db
        .select()
        .from(keys)
        .where(and(eq(keys.organization_id, organization), eq(keys.id, path.id)))
      if (row === undefined) throw notFound()
      return ok(toKey(row, clock.now()))
    },

    async updateKey(context, { path, body }) {
      const row = await requireKey(context, path.id)
      const now = context.clock.now()
      const changed = await changeKey({ tx: context.tx, store: changes, ids: context.ids, clock: context.clock }, row, {
        ...(body.name !== undefined && { name: body.name }),
        ...(body.expires_at !== undefined && { expiresAt: futureOrNull(body.expires_at, now) }),
      })
      return ok(toKey(changed, now))
    },

    async rotateKey(context, { path }) {
      const row = await requireKey(context, path.id)
      if (statusOf(row, context.clock.now()) === 'expired') throw conflict('key_revoked', 'The key has expired.')
      const rotated = await rotateKey({ tx: context.tx, store: changes, ids: context.ids, clock: context.clock }, row)
      return ok({ ...toKey(rotated.row, context.clock.now()), secret: rotated.secret })
    },

    async revokeKey(context, { path }) {
      const row = await lockKey(context.tx, path.id)
      if (row === null) throw notFound()
      requireOwn(context, row)
      // Revoking twice is the same as once.
      await revokeKey({ tx: context.tx, store: changes, ids: context.ids, clock: context.clock }, row)
      return noContent()
    },
  }
}
