/**
 * What a robot does now, computed when it is read; the first rule that holds: the maintenance flag; no heartbeat yet, or the last one is not
 * younger than `max(60 s, 2 * interval)`; a deploy or rollback command is delivered or accepted; the last heartbeat said `error`; online.
 * One expression serves answers, filters, counts, heartbeats and the job that announces changes, so they cannot disagree.
 */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { robot_commands, robots } from '../../../../generated/artemis/tables.ts'

export type RobotState = 'online' | 'offline' | 'error' | 'deploying' | 'maintenance'

/** What the status follows from. */
interface Heard {
  readonly lastSeen: SQLWrapper
  readonly intervalS: SQLWrapper
}
interface StatusSource extends Heard {
  readonly organization: SQLWrapper
  readonly id: SQLWrapper
  readonly maintenance: SQLWrapper
  readonly reportedState: SQLWrapper
}

const stored: StatusSource = {
  organization: robots.organization_id,
  id: robots.id,
  maintenance: robots.maintenance,
  lastSeen: robots.last_seen,
  intervalS: robots.heartbeat_interval_s,
  reportedState: robots.reported_state,
}

const leastSilenceS = 60

/** No heartbeat yet, or the last one is too old. */
export const silentAt = (now: SQL, { lastSeen, intervalS }: Heard = stored): SQL =>
  sql`(${lastSeen} is null or ${lastSeen} <= ${now} - make_interval(secs => greatest(${sql.raw(String(leastSilenceS))}, 2 * ${intervalS})))`

const rules = (now: SQL, robot: StatusSource): SQL => sql`case
  when ${robot.maintenance} then 'maintenance'
  when ${silentAt(now, robot)} then 'offline'
  when exists (select 1 from ${robot_commands} where ${robot_commands.organization_id} = ${robot.organization}
    and ${robot_commands.robot_id} = ${robot.id} and ${robot_commands.type} in ('deploy', 'rollback')
    and ${robot_commands.status} in ('delivered', 'accepted')) then 'deploying'
  when ${robot.reportedState} = 'error' then 'error'
  else 'online' end`

/**
 * `now`: a placeholder or parameter holding the time of reading. Default: the row of the table. Wrapped, because Drizzle takes the table's name off
 * the columns that stand in the first level of a selected expression, and inside `exists` they would mean the command's then.
 */
export const statusAt = (now: SQL, robot: StatusSource = stored): SQL<RobotState> => sql<RobotState>`(${rules(now, robot)})`

/**
 * Whether time alone may have changed the status since it was announced: all that can is that the robot fell silent, because whatever else changes a status
 * announces it. Written as the partial index on `last_seen` has it, so that nobody reads the robots of which it does not hold.
 */
export const mayHaveFallenSilent = (now: SQL): SQL =>
  sql`(${robots.announced_status} in ('online', 'error', 'deploying') and ${robots.deleted_at} is null
    and ${robots.last_seen} <= ${now} - make_interval(secs => ${sql.raw(String(leastSilenceS))}))`

/** The clock of the gateway, bound as `now`, never the database's own. */
export const nowPlaceholder: SQL = sql`${sql.placeholder('now')}::timestamptz`
