/** Status events of robots: written where a status changes, and remembered on the robot so that the job announces each change once. */
import { and, eq } from 'drizzle-orm'
import { robots } from '../../../../generated/artemis/tables.ts'
import type { Clock, Events, Transaction } from '../../../gateway/contract.ts'
import { seconds } from '../../times.ts'
import type { RobotState } from './status.ts'
import { robotTopic } from './topics.ts'

export interface AnnounceContext {
  readonly tx: Transaction
  readonly events: Events
  readonly clock: Clock
}

/** Nothing happens when `status` was announced already. The caller holds the robot's row. */
export async function announceStatus({ tx, events, clock }: AnnounceContext, robotId: string, status: RobotState): Promise<void> {
  if (tx.organization === null) throw new Error('A robot belongs to an organization.')
  const own = and(eq(robots.organization_id, tx.organization), eq(robots.id, robotId))
  const [before] = await tx.db.select({ previous: robots.announced_status }).from(robots).where(own)
  if (before === undefined || before.previous === status) return
  await tx.db.update(robots).set({ announced_status: status }).where(own)
  await events.append(tx, robotTopic(robotId), 'status', { status, previous: before.previous, at: seconds(clock.now()) })
}
