/**
 * Heartbeats: the most frequent write of the API. One statement takes what the robot says, computes its status and counts its commands; the sample
 * leaves with it, and the events in a second flush.
 */
import { sql } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import { robot_commands, robots } from '../../../../generated/artemis/tables.ts'
import type { components } from '../../../../generated/artemis/types.ts'
import { ok } from '../../../gateway/contract.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'
import { compileSql } from '../../../store/statement.ts'
import { seconds } from '../../times.ts'
import { appendStatus } from '../robots/announce.ts'
import { metricsOf, storeSamples } from '../robots/metrics.ts'
import { nowPlaceholder, silentAt, statusAt } from '../robots/status.ts'
import { robotTopic } from '../robots/topics.ts'
import { robotIdOf } from './self.ts'

type State = components['schemas']['RobotState']

const organization = sql`${sql.placeholder('organization')}::uuid`
const id = sql`${sql.placeholder('id')}::text`
const interval = sql`${sql.placeholder('interval')}::integer`
const state = sql`${sql.placeholder('state')}::text`
const own = sql`${robots.organization_id} = ${organization} and ${robots.id} = ${id}`
/** What was left out stays as it is. */
const believed = (column: string) =>
  sql`case when ${sql.placeholder(`has_${column}`)}::boolean then ${sql.placeholder(column)}::text else ${sql.identifier('before')}.${sql.identifier(column)} end`

const status = statusAt(nowPlaceholder, {
  organization,
  id,
  maintenance: sql`before.maintenance`,
  lastSeen: nowPlaceholder,
  intervalS: interval,
  reportedState: state,
})

const beat = compileSql(
  sql`with before as (
      select ${robots.announced_status}, ${robots.maintenance}, ${robots.active_model}, ${robots.model_version}, ${robots.ros_distro},
        ${robots.agent_version}, case when ${silentAt(nowPlaceholder)} then ${nowPlaceholder} else ${robots.heard_since} end as heard_since
      from ${robots} where ${own} and ${robots.deleted_at} is null for no key update of robots
    )
    update ${robots} set last_seen = ${nowPlaceholder}, heard_since = before.heard_since, reported_state = ${state}, heartbeat_interval_s = ${interval},
      uptime_s = ${sql.placeholder('uptime')}::bigint, metrics = ${sql.placeholder('metrics')}::jsonb, fault = ${sql.placeholder('fault')}::text,
      lifecycle = ${sql.placeholder('lifecycle')}::text, active_model = ${believed('active_model')}, model_version = ${believed('model_version')},
      ros_distro = ${believed('ros_distro')}, agent_version = ${believed('agent_version')}, announced_status = ${status}
    from before where ${own}
    returning before.announced_status, ${robots.announced_status}, (select count(*)::integer from ${robot_commands}
      where ${robot_commands.organization_id} = ${organization} and ${robot_commands.robot_id} = ${id}
        and ${robot_commands.status} in ('queued', 'delivered', 'accepted'))`,
  // The column holds nothing but states.
  ([previous, now, open]) => ({ previous: String(previous), status: now as State, open: Number(open) }),
)

export const postHeartbeat: Handlers['postHeartbeat'] = async (context, { body }) => {
  const { tx, ids, events } = context
  const robotId = robotIdOf(context)
  const now = context.clock.now()
  const metrics = metricsOf(body.metrics)
  const [[heard]] = await Promise.all([
    tx.run(beat, {
      organization: tx.organization,
      id: robotId,
      now,
      state: body.state,
      interval: body.interval_s,
      uptime: body.uptime_s,
      metrics,
      fault: body.fault ?? null,
      lifecycle: body.lifecycle ?? null,
      has_active_model: body.active_model !== undefined,
      active_model: body.active_model ?? null,
      has_model_version: body.model_version !== undefined,
      model_version: body.model_version ?? null,
      has_ros_distro: body.ros_distro !== undefined,
      ros_distro: body.ros_distro ?? null,
      has_agent_version: body.agent_version !== undefined,
      agent_version: body.agent_version ?? null,
    }),
    storeSamples(tx, ids, robotId, [{ ...metrics, at: now }], now),
  ])
  // Deleted since the token was accepted: the sample is rolled back.
  if (heard === undefined) throw new ApiError('UNAUTHORIZED')
  if (heard.status !== heard.previous) await appendStatus(context, robotId, heard)
  await events.append(tx, robotTopic(robotId), 'metrics', { ...metrics, at: seconds(now) })
  return ok({
    status: heard.status,
    next_heartbeat_s: body.interval_s,
    pending_commands: heard.open,
    server_time: seconds(now),
  })
}
