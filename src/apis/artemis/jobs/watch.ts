/** What time does to robots without a request: a status changes, commands end unanswered, tokens expire. Each is called every 10 s. */
import { and, asc, eq, inArray, lte, not, type SQL, sql } from 'drizzle-orm'
import { robot_commands, robot_tokens, robots } from '../../../../generated/artemis/tables.ts'
import type { Clock, Events, Ids } from '../../../gateway/contract.ts'
import type { PlanDirectory } from '../../../gateway/ports.ts'
import type { Store } from '../../../store/store.ts'
import { advanceCommand, type CommandStatus, openStates } from '../commands/rows.ts'
import { announceSilence, announceStatus } from '../robots/announce.ts'
import { lockRobot } from '../robots/rows.ts'
import { mayHaveFallenSilent, silentAt, statusAt } from '../robots/status.ts'
import { agentTopic } from '../robots/topics.ts'

export interface WatchPorts {
  readonly store: Store
  readonly events: Events
  readonly clock: Clock
  readonly ids: Ids
  readonly plans: PlanDirectory
}

/** How long a robot that is there may say nothing about a command it was sent. */
const silenceMs = 300_000
const batch = 500

/** Organizations with robots whose silence was not announced yet. Reads the partial index on `last_seen`, not the robots. */
export const silentOrganizations = (now: Date): SQL<{ id: string }> => {
  const at = sql`${now.toISOString()}::timestamptz`
  return sql`select distinct ${robots.organization_id} as id from ${robots}
    where ${mayHaveFallenSilent(at)} and ${robots.announced_status} <> ${statusAt(at)}`
}

/** Announces every robot that fell silent, so that streams see `offline` within 10 s. Gives how many. */
export async function announceChanges({ store, events, clock }: WatchPorts): Promise<number> {
  const { rows: organizations } = await store.system((tx) => tx.db.execute<{ id: string }>(silentOrganizations(clock.now())))
  let announced = 0
  for (const { id } of organizations) {
    let count = batch
    while (count === batch) {
      count = await store.transaction(id, (tx) => announceSilence({ tx, events, clock }, batch))
      announced += count
    }
  }
  return announced
}

interface Overdue {
  readonly organization: string
  readonly id: string
  readonly robotId: string
}

/** Ends commands whose 24 hours are over (`expired`), and those on which a robot that is there was silent for 300 s (`failed`). Gives how many. */
export async function endOverdueCommands(ports: WatchPorts): Promise<number> {
  const { store, clock } = ports
  const now = clock.now()
  const pick = { organization: robot_commands.organization_id, id: robot_commands.id, robotId: robot_commands.robot_id }
  const expired = await store.system((tx) =>
    tx.db
      .select(pick)
      .from(robot_commands)
      .where(and(inArray(robot_commands.status, [...openStates]), lte(robot_commands.expires_at, now)))
      .orderBy(asc(robot_commands.expires_at))
      .limit(batch),
  )
  await end(ports, expired, openStates, { status: 'expired' })
  const silentSince = sql`${new Date(now.getTime() - silenceMs).toISOString()}::timestamptz`
  const at = sql`${now.toISOString()}::timestamptz`
  const silent = await store.system((tx) =>
    tx.db
      .select(pick)
      .from(robot_commands)
      .innerJoin(robots, and(eq(robots.organization_id, robot_commands.organization_id), eq(robots.id, robot_commands.robot_id)))
      .where(
        and(
          inArray(robot_commands.status, ['delivered', 'accepted']),
          // The time that the robot was away does not count.
          sql`greatest(coalesce(${robot_commands.acked_at}, ${robot_commands.delivered_at}), ${robots.heard_since}) <= ${silentSince}`,
          not(silentAt(at)),
        ),
      )
      .limit(batch),
  )
  await end(ports, silent, ['delivered', 'accepted'], { status: 'failed', message: 'No acknowledgement within 300 seconds.' })
  return expired.length + silent.length
}

async function end(
  { store, events, clock }: WatchPorts,
  overdue: readonly Overdue[],
  from: readonly CommandStatus[],
  changes: { readonly status: CommandStatus; readonly message?: string },
): Promise<void> {
  const finished_at = clock.now()
  for (const { organization, id, robotId } of overdue)
    await store.transaction(organization, async (tx) => {
      // The robot before its commands, as everywhere. It may have been deploying.
      await lockRobot(tx, robotId)
      await advanceCommand({ tx, events }, id, from, { ...changes, finished_at })
      await announceStatus({ tx, events, clock }, robotId)
    })
}

/** Removes tokens that a rotation has outlived, and ends the streams that were opened with them. Gives how many. */
export async function endExpiredTokens({ store, events, clock }: WatchPorts): Promise<number> {
  const over = lte(robot_tokens.expires_at, clock.now())
  const expired = await store.system((tx) =>
    tx.db
      .select({ organization: robot_tokens.organization, id: robot_tokens.id, robotId: robot_tokens.robot_id })
      .from(robot_tokens)
      .where(over),
  )
  for (const { organization, id, robotId } of expired) {
    await store.transaction(organization, async (tx) => {
      const removed = await tx.asSystem(() =>
        tx.db
          .delete(robot_tokens)
          .where(and(eq(robot_tokens.id, id), over))
          .returning({ id: robot_tokens.id }),
      )
      if (removed.length > 0) await events.append(tx, agentTopic(robotId), 'revoked', [id])
    })
  }
  return expired.length
}
