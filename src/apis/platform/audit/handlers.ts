/** The audit log of the active organization, over all APIs. */
import { and, eq, gte, inArray, isNotNull, like, lt, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Handlers } from '../../../../generated/platform/handlers.ts'
import type { components } from '../../../../generated/platform/types.ts'
import { type Context, ok } from '../../../gateway/contract.ts'
import { firstHash, showAudit, verifyAudit } from '../../../store/audit.ts'
import { audit, auditAnchors } from '../../../store/internal-tables.ts'
import { requiredInstant } from '../../times.ts'
import { pager } from '../pages.ts'
import type { PlatformPorts } from '../ports.ts'

type Query = Parameters<Handlers['queryAudit']>[1]['query']
type Chain = components['schemas']['AuditChain']

/** As many as one question computes again. */
const verifiedAtMost = 100_000
const before = alias(audit, 'before')

/** `%`, `_` and `\` of what callers type stand for themselves. */
const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

function matching(query: Query): (SQL | undefined)[] {
  return [
    query.api === undefined ? undefined : eq(audit.api, query.api),
    // Stored as `key:key_…`, `user:usr_…`; callers know the id.
    query.actor === undefined
      ? undefined
      : or(eq(audit.actor, query.actor), sql`substr(${audit.actor}, strpos(${audit.actor}, ':') + 1) = ${query.actor}`),
    query.action === undefined
      ? undefined
      : query.action.endsWith('*')
        ? like(audit.action, `${literal(query.action.slice(0, -1))}%`)
        : eq(audit.action, query.action),
    query.resource === undefined
      ? undefined
      : or(
          sql`split_part(${audit.resource}, ':', 1) = ${query.resource}`,
          sql`substr(${audit.resource}, strpos(${audit.resource}, ':') + 1) = ${query.resource}`,
        ),
    query.from === undefined ? undefined : gte(audit.at, requiredInstant(query.from, 'from', 'query')),
    query.to === undefined ? undefined : lt(audit.at, requiredInstant(query.to, 'to', 'query')),
  ]
}

export function queryAudit(ports: PlatformPorts): Handlers['queryAudit'] {
  const pages = pager(ports, 'audit')
  return async (context, { query }) => {
    const { db, organization } = context
    const rows = await db
      .select({ entry: audit, previous: sql<string | null>`coalesce(${before.hash}, ${auditAnchors.hash})` })
      .from(audit)
      .leftJoin(
        before,
        and(eq(before.organizationId, audit.organizationId), eq(before.api, audit.api), eq(before.sequence, sql`${audit.sequence} - 1`)),
      )
      // The first entry that is there stands on the last one that was removed.
      .leftJoin(
        auditAnchors,
        and(
          eq(auditAnchors.organizationId, audit.organizationId),
          eq(auditAnchors.api, audit.api),
          eq(auditAnchors.sequence, sql`${audit.sequence} - 1`),
        ),
      )
      .where(and(eq(audit.organizationId, organization), ...matching(query), pages.after(query, organization, audit.at, audit.id)))
      .orderBy(...pages.order(audit.at, audit.id))
      .limit(query.limit + 1)
    const page = pages.page(
      rows,
      query,
      organization,
      ({ entry }) => ({ created: entry.at, id: entry.id }),
      ({ entry, previous }) => showAudit(entry, entry.sequence === 1 ? firstHash : previous),
    )
    return ok({ ...page, chains: await chainsOf(ports, context, query) })
  }
}

async function chainsOf(ports: PlatformPorts, { tx, db, organization }: Context, query: Query): Promise<Chain[]> {
  const apis = ports.apis.map(({ id }) => id).filter((id) => query.api === undefined || id === query.api)
  if (apis.length === 0) return []
  const heads = await db
    .selectDistinctOn([audit.api], { api: audit.api, sequence: audit.sequence, hash: audit.hash })
    .from(audit)
    .where(and(eq(audit.organizationId, organization), inArray(audit.api, apis), isNotNull(audit.sequence)))
    .orderBy(audit.api, sql`${audit.sequence} desc`)
  const anchors = await db.select().from(auditAnchors).where(eq(auditAnchors.organizationId, organization))
  const range = {
    from: query.from === undefined ? null : requiredInstant(query.from, 'from', 'query'),
    to: query.to === undefined ? null : requiredInstant(query.to, 'to', 'query'),
    limit: verifiedAtMost,
  }
  const chains: Chain[] = []
  for (const api of apis.sort()) {
    const anchor = anchors.find((candidate) => candidate.api === api)
    const head = heads.find((candidate) => candidate.api === api) ?? anchor
    chains.push({
      api,
      sealed: head?.sequence ?? 0,
      removed: anchor?.sequence ?? 0,
      head: head?.hash ?? null,
      verify: query.verify ? await verifyAudit(tx, organization, api, range) : null,
    })
  }
  return chains
}
