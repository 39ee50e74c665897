/** How many people an organization may have: the value `seats` of its plan of the platform. Invitations that can be accepted take a seat, too. */
import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import { invitations, memberships } from '../../../../generated/platform/tables.ts'
import type { Context } from '../../../gateway/contract.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'

/** Throws `PLAN_LIMIT`. With the rights of the system, after `lockMembers`. An earlier invitation of the same e-mail is replaced, so it does not count. */
export async function requireSeat({ db, plan, clock }: Context, organization: string, email: string): Promise<void> {
  const allowed = plan.values.seats ?? null
  if (allowed === null) return
  const count = { n: sql<number>`count(*)::integer` }
  const [members] = await db.select(count).from(memberships).where(eq(memberships.organization, organization))
  const [invited] = await db
    .select(count)
    .from(invitations)
    .where(
      and(
        eq(invitations.organization, organization),
        ne(invitations.email, email),
        isNull(invitations.accepted_at),
        gt(invitations.expires_at, clock.now()),
      ),
    )
  const used = (members?.n ?? 0) + (invited?.n ?? 0)
  if (used >= allowed)
    throw new ApiError('PLAN_LIMIT', {
      message: `The ${plan.name} plan allows ${allowed} ${allowed === 1 ? 'seat' : 'seats'}.`,
      details: { limit: 'seats', plan: plan.name, allowed, used },
    })
}
