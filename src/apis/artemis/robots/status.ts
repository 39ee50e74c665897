/**
 * What a robot does now, computed when it is read; the first rule that holds: the maintenance flag; no heartbeat yet, or the last one is not
 * younger than `max(60 s, 2 * interval)`; a deploy or rollback command is delivered or accepted; the last heartbeat said `error`; online.
 * One expression serves answers, filters, counts and the job that announces changes, so they cannot disagree.
 */
import { type SQL, sql } from 'drizzle-orm'
import { robot_commands, robots } from '../../../../generated/artemis/tables.ts'

export type RobotState = 'online' | 'offline' | 'error' | 'deploying' | 'maintenance'

/** `now`: a placeholder or parameter holding the time of reading. */
export const statusAt = (now: SQL): SQL<RobotState> => sql<RobotState>`case
  when ${robots.maintenance} then 'maintenance'
  when ${robots.last_seen} is null or ${robots.last_seen} <= ${now} - make_interval(secs => greatest(60, 2 * ${robots.heartbeat_interval_s})) then 'offline'
  when exists (select 1 from ${robot_commands} where ${robot_commands.organization_id} = ${robots.organization_id}
    and ${robot_commands.robot_id} = ${robots.id} and ${robot_commands.type} in ('deploy', 'rollback')
    and ${robot_commands.status} in ('delivered', 'accepted')) then 'deploying'
  when ${robots.reported_state} = 'error' then 'error'
  else 'online' end`

/** The clock of the gateway, bound as `now`, never the database's own. */
export const nowPlaceholder: SQL = sql`${sql.placeholder('now')}::timestamptz`
