/**
 * Entries of the audit log that are old enough go, from the beginnings of their chains. The number and the hash of the last one that went stay as the
 * chain's anchor, so that what is left can still be verified, and the next entry still has something to stand on.
 */
import { and, asc, isNotNull, lte, sql } from 'drizzle-orm'
import type { Transaction } from '../gateway/contract.ts'
import { auditHash, type ChainLink, chainStart, inChain, lockChain } from './audit.ts'
import { audit, auditAnchors } from './internal-tables.ts'
import type { Store } from './store.ts'

/** Entries of one transaction: short enough that nobody waits for it. */
const batch = 500

/** An entry that its hash does not fit, or that is missing. What is left of its chain is evidence, and stays. */
export class BrokenAuditChain extends Error {
  override readonly name = 'BrokenAuditChain'
  constructor(organization: string, api: string, sequence: number) {
    super(`The audit log of ${api} in organization ${organization || 'none'} was changed at entry ${sequence}: nothing is removed from it.`)
  }
}

/**
 * Removes what is older than `before`, and gives how many entries that were. Every entry is computed again before it goes.
 * @throws AggregateError of `BrokenAuditChain`, after all other chains were dealt with.
 */
export async function removeOldAudit(store: Store, before: Date): Promise<number> {
  const chains = await store.system((tx) => chainsFrom(tx, before))
  const broken: unknown[] = []
  let removed = 0
  for (const { organization, api } of chains) {
    try {
      for (let more = true; more; ) {
        const count = await store.system((tx) => removeBatch(tx, organization, api, before))
        removed += count
        more = count === batch
      }
    } catch (error) {
      if (!(error instanceof BrokenAuditChain)) throw error
      broken.push(error)
    }
  }
  if (broken.length > 0) throw new AggregateError(broken, broken.map(String).join(' '))
  return removed
}

/** Chains whose first entry is older. Jumps from chain to chain through the index that has them in order: entries are not read. */
async function chainsFrom(tx: Transaction, before: Date): Promise<{ organization: string; api: string }[]> {
  const { rows } = await tx.db.execute<{ organization: string; api: string }>(sql`
    with recursive chain as (
      (select organization_id, api from ${audit} where sequence is not null order by organization_id, api limit 1)
      union all
      select next.organization_id, next.api from chain, lateral (
        select a.organization_id, a.api from ${audit} a
        where (a.organization_id, a.api) > (chain.organization_id, chain.api) and a.sequence is not null
        order by a.organization_id, a.api limit 1
      ) next
    )
    select organization_id as organization, api from chain where ${before.toISOString()}::timestamptz > (
      select a.at from ${audit} a where a.organization_id = chain.organization_id and a.api = chain.api and a.sequence is not null
      order by a.sequence limit 1
    )`)
  return rows
}

async function removeBatch(tx: Transaction, organization: string, api: string, before: Date): Promise<number> {
  await lockChain(tx, organization, api, 'exclusive')
  const start = await chainStart(tx, organization, api)
  const rows = await tx.db
    .select()
    .from(audit)
    .where(and(inChain(organization, api), isNotNull(audit.sequence)))
    .orderBy(asc(audit.sequence))
    .limit(batch)
  let last: ChainLink = start
  for (const row of rows) {
    if (row.at >= before) break
    const sequence = last.sequence + 1
    if (row.sequence !== sequence || row.hash === null || row.hash !== auditHash(row, sequence, last.hash))
      throw new BrokenAuditChain(organization, api, sequence)
    last = { sequence, hash: row.hash }
  }
  const count = last.sequence - start.sequence
  if (count === 0) return 0
  await tx.db.delete(audit).where(and(inChain(organization, api), lte(audit.sequence, last.sequence)))
  await tx.db
    .insert(auditAnchors)
    .values({ organizationId: organization, api, ...last })
    .onConflictDoUpdate({ target: [auditAnchors.organizationId, auditAnchors.api], set: last })
  return count
}
