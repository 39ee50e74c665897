/** What an agent reads and reports: itself, telemetry, logs. */
import { sql } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import { robot_logs } from '../../../../generated/artemis/tables.ts'
import { accepted, ok } from '../../../gateway/contract.ts'
import { type Issue, invalid } from '../../../gateway/errors/catalogue.ts'
import { beyondYears, instantOf } from '../../../store/instants.ts'
import { compileSql } from '../../../store/statement.ts'
import { milliseconds } from '../../times.ts'
import { configOf } from '../fleets/configure.ts'
import { metricsOf, type Sample, storeSamples } from '../robots/metrics.ts'
import { toRobot } from '../robots/rows.ts'
import { robotTopic } from '../robots/topics.ts'
import { agentConfig } from './config.ts'
import { requireSelf } from './self.ts'

const maxAgeMs = 7 * 24 * 60 * 60 * 1000
const maxAheadMs = 60_000
const maxDataBytes = 4096

export const getAgentSelf: Handlers['getAgentSelf'] = async (context) => {
  const row = await requireSelf(context.tx, context)
  const fleet = await configOf(context.tx, row.fleet_id)
  // Models are stored by another slice of the API; without one there is nothing to download.
  return ok({ robot: toRobot(row), config: agentConfig(row.type, fleet), model: null })
}

export const postTelemetry: Handlers['postTelemetry'] = async (context, { body }) => {
  const { tx, ids } = context
  const now = context.clock.now()
  const oldest = now.getTime() - maxAgeMs
  const newest = now.getTime() + maxAheadMs
  const issues: Issue[] = []
  const samples: Sample[] = []
  for (const [index, { at: text, metrics, output }] of body.samples.entries()) {
    const at = instantOf(text)
    if (at === null || at.getTime() < oldest || at.getTime() > newest)
      issues.push({ path: `samples.${index}.at`, in: 'body', message: 'Must be within the last 7 days and at most 60 seconds ahead' })
    else
      samples.push({
        ...metricsOf(metrics),
        at,
        ...(output !== undefined && { output_mean: output.mean, output_std: output.std, output_count: output.count }),
      })
  }
  if (issues.length > 0) throw invalid(issues)
  const robot = await requireSelf(tx, context)
  const stored = await storeSamples(tx, ids, robot.id, samples, now)
  return accepted({ accepted: stored, duplicates: samples.length - stored })
}

const insertLines = compileSql(
  sql`insert into ${robot_logs} (organization_id, id, robot_id, at, level, source, message, data, created_at)
    select ${sql.placeholder('organization')}::uuid, id, ${sql.placeholder('robot')}::text, at, level, source, message, data, ${sql.placeholder('now')}::timestamptz
    from json_to_recordset(${sql.placeholder('lines')}::json) as line (id uuid, at timestamptz, level text, source text, message text, data jsonb)`,
  () => null,
)

export const postAgentLogs: Handlers['postAgentLogs'] = async (context, { body }) => {
  const { tx, ids, events } = context
  const issues: Issue[] = []
  const lines = body.lines.flatMap((line, index) => {
    const at = instantOf(line.at)
    if (at === null) issues.push({ path: `lines.${index}.at`, in: 'body', message: beyondYears })
    if (line.data !== null && Buffer.byteLength(JSON.stringify(line.data)) > maxDataBytes)
      issues.push({ path: `lines.${index}.data`, in: 'body', message: `Must be at most ${maxDataBytes} bytes as JSON` })
    if (at === null) return []
    return [{ at: milliseconds(at), level: line.level, source: line.source, message: line.message, data: line.data }]
  })
  if (issues.length > 0) throw invalid(issues)
  const robot = await requireSelf(tx, context)
  await tx.run(insertLines, {
    organization: tx.organization,
    robot: robot.id,
    now: context.clock.now(),
    lines: JSON.stringify(lines.map((line) => ({ id: ids.uuid(), ...line }))),
  })
  for (const line of lines) await events.append(tx, robotTopic(robot.id), 'log', line)
  return accepted({ accepted: lines.length })
}
