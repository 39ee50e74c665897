/** Quantities of a plan (`x-plans.<plan>.values`), checked under a lock on the organization so that two parallel creations cannot both pass. */
import { and, eq, isNull, sql } from 'drizzle-orm'
import { robots } from '../../../generated/artemis/tables.ts'
import type { PlanContract, Transaction } from '../../gateway/contract.ts'
import { ApiError } from '../../gateway/errors/catalogue.ts'
import { builder, compile, compileSql } from '../../store/statement.ts'

const nouns = { robots: ['robot', 'robots'] } as const
export type Quantity = keyof typeof nouns

const lock = compileSql(sql`select pg_advisory_xact_lock(hashtextextended(${sql.placeholder('key')}, 0))`, () => null)
const countRobots = compile(
  builder
    .select({ used: sql<number>`count(*)::integer` })
    .from(robots)
    .where(and(eq(robots.organization_id, sql.placeholder('organization')), isNull(robots.deleted_at))),
)

/** Robots not deleted, simulated ones too. */
export async function usedRobots(tx: Transaction): Promise<number> {
  const [row] = await tx.run(countRobots, { organization: tx.organization })
  return row?.used ?? 0
}

/** Throws `PLAN_LIMIT` when one more would be too many. A plan without the number allows any. */
export async function requireRoomForRobot(tx: Transaction, plan: PlanContract): Promise<void> {
  const allowed = plan.values.robots ?? null
  if (allowed === null) return
  await tx.run(lock, { key: `artemis.robots:${tx.organization ?? ''}` })
  const used = await usedRobots(tx)
  if (used >= allowed) throw planLimit('robots', plan, allowed, used)
}

export function planLimit(limit: Quantity, plan: PlanContract, allowed: number, used: number): ApiError {
  const noun = nouns[limit][allowed === 1 ? 0 : 1]
  return new ApiError('PLAN_LIMIT', {
    message: `The ${plan.name} plan allows ${allowed} ${noun}.`,
    details: { limit, plan: plan.name, allowed, used },
  })
}
