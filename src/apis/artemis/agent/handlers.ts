/** What an agent reads and reports: itself, heartbeats, telemetry, logs. */
import { and, eq } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import { robot_logs, robot_telemetry, robots } from '../../../../generated/artemis/tables.ts'
import type { components } from '../../../../generated/artemis/types.ts'
import { accepted, ok } from '../../../gateway/contract.ts'
import { ApiError, type Issue, invalid } from '../../../gateway/errors/catalogue.ts'
import { milliseconds, seconds } from '../../times.ts'
import { countOpenCommands } from '../commands/rows.ts'
import { announceStatus } from '../robots/announce.ts'
import { lockRobot, toRobot } from '../robots/rows.ts'
import { robotTopic } from '../robots/topics.ts'
import { agentConfig } from './config.ts'
import { fleetConfigOf, requireSelf, robotIdOf } from './self.ts'

type Reported = components['schemas']['ReportedMetrics']
type Metrics = components['schemas']['RobotMetrics']

const maxAgeMs = 7 * 24 * 60 * 60 * 1000
const maxAheadMs = 60_000

/** A metric that was not sent is null. */
const metricsOf = (reported: Reported): Metrics => ({
  inference_latency_p50_ms: reported.inference_latency_p50_ms ?? null,
  inference_latency_p99_ms: reported.inference_latency_p99_ms ?? null,
  error_rate: reported.error_rate ?? null,
  throughput_rps: reported.throughput_rps ?? null,
  cpu_percent: reported.cpu_percent ?? null,
  memory_percent: reported.memory_percent ?? null,
  confidence_score: reported.confidence_score ?? null,
  gpu_percent: reported.gpu_percent ?? null,
  disk_percent: reported.disk_percent ?? null,
})

export const getAgentSelf: Handlers['getAgentSelf'] = async (context) => {
  const row = await requireSelf(context.tx, context)
  const fleet = await fleetConfigOf(context.tx, row.fleet_id)
  // Models are stored by another slice of the API; without one there is nothing to download.
  return ok({ robot: toRobot(row), config: agentConfig(row.type, fleet), model: null })
}

export const postHeartbeat: Handlers['postHeartbeat'] = async (context, { body }) => {
  const { tx, organization, ids, events } = context
  const robotId = robotIdOf(context)
  if (!(await lockRobot(tx, robotId))) throw new ApiError('UNAUTHORIZED')
  const now = context.clock.now()
  const metrics = metricsOf(body.metrics)
  await context.db
    .update(robots)
    .set({
      last_seen: now,
      reported_state: body.state,
      heartbeat_interval_s: body.interval_s,
      uptime_s: body.uptime_s,
      metrics,
      fault: body.fault ?? null,
      lifecycle: body.lifecycle ?? null,
      ...(body.active_model !== undefined && { active_model: body.active_model }),
      ...(body.model_version !== undefined && { model_version: body.model_version }),
      ...(body.ros_distro !== undefined && { ros_distro: body.ros_distro }),
      ...(body.agent_version !== undefined && { agent_version: body.agent_version }),
    })
    .where(and(eq(robots.organization_id, organization), eq(robots.id, robotId)))
  await context.db
    .insert(robot_telemetry)
    .values({ organization_id: organization, id: ids.uuid(), robot_id: robotId, at: now, ...metrics })
    .onConflictDoNothing()
  const row = await requireSelf(tx, context)
  await announceStatus(context, robotId, row.status)
  await events.append(tx, robotTopic(robotId), 'metrics', { ...metrics, at: seconds(now) })
  return ok({
    status: row.status,
    next_heartbeat_s: row.heartbeat_interval_s,
    pending_commands: await countOpenCommands(tx, robotId),
    server_time: seconds(now),
  })
}

export const postTelemetry: Handlers['postTelemetry'] = async (context, { body }) => {
  const { organization, ids } = context
  const robot = await requireSelf(context.tx, context)
  const now = context.clock.now().getTime()
  const issues: Issue[] = []
  const rows = body.samples.map((sample, index) => {
    const at = new Date(sample.at)
    if (at.getTime() < now - maxAgeMs || at.getTime() > now + maxAheadMs)
      issues.push({ path: `samples.${index}.at`, in: 'body', message: 'Must be within the last 7 days and at most 60 seconds ahead' })
    return {
      organization_id: organization,
      id: ids.uuid(),
      robot_id: robot.id,
      at,
      ...metricsOf(sample.metrics),
      output_mean: sample.output?.mean ?? null,
      output_std: sample.output?.std ?? null,
      output_count: sample.output?.count ?? null,
    }
  })
  if (issues.length > 0) throw invalid(issues)
  const stored = await context.db.insert(robot_telemetry).values(rows).onConflictDoNothing().returning({ id: robot_telemetry.id })
  return accepted({ accepted: stored.length, duplicates: rows.length - stored.length })
}

export const postAgentLogs: Handlers['postAgentLogs'] = async (context, { body }) => {
  const { tx, organization, ids, events } = context
  const robot = await requireSelf(tx, context)
  const issues: Issue[] = []
  const lines = body.lines.map((line, index) => {
    if (line.data !== null && Buffer.byteLength(JSON.stringify(line.data)) > 4096)
      issues.push({ path: `lines.${index}.data`, in: 'body', message: 'Must be at most 4096 bytes as JSON' })
    return { at: new Date(line.at), level: line.level, source: line.source, message: line.message, data: line.data }
  })
  if (issues.length > 0) throw invalid(issues)
  await context.db
    .insert(robot_logs)
    .values(lines.map((line) => ({ organization_id: organization, id: ids.uuid(), robot_id: robot.id, ...line })))
  for (const line of lines) await events.append(tx, robotTopic(robot.id), 'log', { ...line, at: milliseconds(line.at) })
  return accepted({ accepted: lines.length })
}
