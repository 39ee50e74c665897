/** What time does to robots: a status changes without a request, commands end unanswered, old samples and lines go. */
import { and, eq, inArray, isNotNull, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { robot_commands, robot_logs, robot_telemetry, robots } from '../../../../generated/artemis/tables.ts'
import type { Clock, Events, Ids, PlanContract } from '../../../gateway/contract.ts'
import type { PlanDirectory } from '../../../gateway/ports.ts'
import type { Store } from '../../../store/store.ts'
import { advanceCommand, type CommandStatus, openStates } from '../commands/rows.ts'
import { announceStatus } from '../robots/announce.ts'
import { findRobot, lockRobot } from '../robots/rows.ts'
import { statusAt } from '../robots/status.ts'

export interface WatchPorts {
  readonly store: Store
  readonly events: Events
  readonly clock: Clock
  readonly ids: Ids
  readonly plans: PlanDirectory
}

/** How long a robot that is online may say nothing about a command it was sent. */
const silenceMs = 300_000
const batch = 500

/** Announces every robot whose status is no longer the one last announced. Called every 10 s, so streams see `offline` within 10 s. */
export async function announceChanges({ store, events, clock }: WatchPorts): Promise<number> {
  const now = clock.now()
  const status = statusAt(sql`${now.toISOString()}::timestamptz`)
  const changed = await store.system((tx) =>
    tx.db
      .select({ organization: robots.organization_id, id: robots.id })
      .from(robots)
      .where(and(isNull(robots.deleted_at), ne(robots.announced_status, status)))
      .limit(batch),
  )
  for (const { organization, id } of changed) {
    await store.transaction(organization, async (tx) => {
      if (!(await lockRobot(tx, id))) return
      const robot = await findRobot(tx, id, now)
      if (robot !== null) await announceStatus({ tx, events, clock }, id, robot.status)
    })
  }
  return changed.length
}

/** Ends commands whose 24 hours are over (`expired`), and those on which an online robot has been silent for 300 s (`failed`). */
export async function endOverdueCommands({ store, events, clock }: WatchPorts): Promise<number> {
  const now = clock.now()
  const silentSince = new Date(now.getTime() - silenceMs)
  const open = inArray(robot_commands.status, [...openStates])
  const online = eq(statusAt(sql`${now.toISOString()}::timestamptz`), sql`'online'`)
  const deploying = eq(statusAt(sql`${now.toISOString()}::timestamptz`), sql`'deploying'`)
  const overdue: { organization: string; id: string; end: CommandStatus; message: string | null; from: readonly CommandStatus[] }[] = await store.system(
    async (tx) => {
      const pick = { organization: robot_commands.organization_id, id: robot_commands.id }
      const expired = await tx.db.select(pick).from(robot_commands).where(and(open, lte(robot_commands.expires_at, now))).limit(batch)
      const silent = await tx.db
        .select(pick)
        .from(robot_commands)
        .innerJoin(robots, and(eq(robots.organization_id, robot_commands.organization_id), eq(robots.id, robot_commands.robot_id)))
        .where(
          and(
            inArray(robot_commands.status, ['delivered', 'accepted']),
            isNotNull(robot_commands.delivered_at),
            lte(sql`coalesce(${robot_commands.acked_at}, ${robot_commands.delivered_at})`, silentSince),
            or(online, deploying),
          ),
        )
        .limit(batch)
      return [
        ...expired.map((row) => ({ ...row, end: 'expired' as const, message: null, from: openStates })),
        ...silent.map((row) => ({ ...row, end: 'failed' as const, message: 'No acknowledgement within 300 seconds.', from: ['delivered', 'accepted'] as const })),
      ]
    },
  )
  for (const { organization, id, end, message, from } of overdue) {
    await store.transaction(organization, (tx) =>
      advanceCommand({ tx, events }, id, from, { status: end, finished_at: now, ...(message !== null && { message }) }),
    )
  }
  return overdue.length
}

const dayMs = 86_400_000

/** Removes telemetry and logs beyond what the organization's plan keeps, and those of deleted robots. Hourly. */
export async function removeOld({ store, clock, plans }: WatchPorts): Promise<void> {
  const now = clock.now().getTime()
  const organizations = await store.system((tx) => tx.db.selectDistinct({ id: robots.organization_id }).from(robots))
  for (const { id } of organizations) {
    const plan = await plans.planOf(id, 'artemis')
    const before = (value: keyof PlanContract['values']): Date | null => {
      const days = plan.values[value] ?? null
      return days === null ? null : new Date(now - days * dayMs)
    }
    const telemetryBefore = before('telemetry_days')
    const logsBefore = before('log_days')
    await store.transaction(id, async (tx) => {
      const gone = sql`(select ${robots.id} from ${robots} where ${robots.organization_id} = ${id} and ${robots.deleted_at} is not null)`
      const old = (at: SQL | undefined, robot: SQL) => or(at, robot)
      await tx.db
        .delete(robot_telemetry)
        .where(
          and(
            eq(robot_telemetry.organization_id, id),
            old(telemetryBefore === null ? undefined : lt(robot_telemetry.at, telemetryBefore), sql`${robot_telemetry.robot_id} in ${gone}`),
          ),
        )
      await tx.db
        .delete(robot_logs)
        .where(
          and(
            eq(robot_logs.organization_id, id),
            old(logsBefore === null ? undefined : lt(robot_logs.at, logsBefore), sql`${robot_logs.robot_id} in ${gone}`),
          ),
        )
    })
  }
}
