/** Robots: register, read, change, remove, new token. */
import { and, eq } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import { robots } from '../../../../generated/artemis/tables.ts'
import type { operations } from '../../../../generated/artemis/types.ts'
import { type Context, created, noContent, ok } from '../../../gateway/contract.ts'
import { notFound } from '../../../gateway/errors/catalogue.ts'
import { seconds } from '../../times.ts'
import { cancelOpenCommands } from '../commands/rows.ts'
import { requireRoomForRobot } from '../plan-quantities.ts'
import { requireFleet } from '../references.ts'
import { announceStatus } from './announce.ts'
import { findRobot, listRobotRows, lockRobot, type RobotRow, toRobot } from './rows.ts'
import { newToken, overlapMs, retireTokens, storeToken } from './tokens.ts'
import { agentTopic, robotTopic } from './topics.ts'

type ServedStatus = operations['getRobotStatus']['responses'][200]['content']['application/json']

async function requireRobot(context: Context, id: string): Promise<RobotRow> {
  const row = await findRobot(context.tx, id, context.clock.now())
  if (row === null) throw notFound()
  return row
}

export const listRobots: Handlers['listRobots'] = async (context, { query }) => {
  const { rows, total } = await listRobotRows(context.tx, query, {
    order: query.sort,
    limit: query.per_page,
    offset: (query.page - 1) * query.per_page,
    now: context.clock.now(),
  })
  return ok({ data: rows.map(toRobot), total, page: query.page, per_page: query.per_page })
}

export const createRobot: Handlers['createRobot'] = async (context, { body }) => {
  const { tx, ids, organization } = context
  const now = context.clock.now()
  await requireRoomForRobot(tx, context.plan)
  if (body.fleet_id !== undefined) await requireFleet(tx, body.fleet_id)
  const id = ids.create('rob_')
  const token = newToken(ids)
  await context.db.insert(robots).values({
    organization_id: organization,
    id,
    name: body.name,
    type: body.type,
    ros_distro: body.ros_distro ?? null,
    fleet_id: body.fleet_id ?? null,
    metadata: body.metadata,
    created_at: now,
    updated_at: now,
  })
  await storeToken(tx, ids, id, token, now)
  const row = await requireRobot(context, id)
  return created({ ...toRobot(row), agent_token: token }, `/v1/robots/${id}`)
}

export const getRobot: Handlers['getRobot'] = async (context, { path }) => ok(toRobot(await requireRobot(context, path.id)))

export const updateRobot: Handlers['updateRobot'] = async (context, { path, body }) => {
  const { tx, organization } = context
  if (!(await lockRobot(tx, path.id))) throw notFound()
  const before = await requireRobot(context, path.id)
  if (typeof body.fleet_id === 'string') await requireFleet(tx, body.fleet_id)
  await context.db
    .update(robots)
    .set({ ...body, updated_at: context.clock.now() })
    .where(and(eq(robots.organization_id, organization), eq(robots.id, path.id)))
  const after = await requireRobot(context, path.id)
  if (after.status !== before.status) await announceStatus(context, after.id, after.status)
  return ok(toRobot(after))
}

export const deleteRobot: Handlers['deleteRobot'] = async (context, { path }) => {
  const { tx, organization } = context
  if (!(await lockRobot(tx, path.id))) throw notFound()
  const now = context.clock.now()
  await context.db
    .update(robots)
    .set({ deleted_at: now, fleet_id: null })
    .where(and(eq(robots.organization_id, organization), eq(robots.id, path.id)))
  await retireTokens(tx, path.id, null)
  await cancelOpenCommands(tx, path.id, now)
  await context.events.append(tx, robotTopic(path.id), 'deleted', null)
  await context.events.append(tx, agentTopic(path.id), 'deleted', null)
  return noContent()
}

export const getRobotStatus: Handlers['getRobotStatus'] = async (context, { path }) => {
  const row = await requireRobot(context, path.id)
  return ok({
    id: row.id,
    status: row.status,
    active_model: row.active_model,
    model_version: row.model_version,
    uptime_s: row.uptime_s,
    // Written through the document's schema of a heartbeat only.
    metrics: row.metrics as ServedStatus['metrics'],
    last_heartbeat: row.last_seen === null ? null : seconds(row.last_seen),
  })
}

export const rotateRobotToken: Handlers['rotateRobotToken'] = async (context, { path, body }) => {
  const { tx, ids } = context
  if (!(await lockRobot(tx, path.id))) throw notFound()
  const now = context.clock.now()
  const previous = body?.revoke_previous === true ? null : new Date(now.getTime() + overlapMs)
  await retireTokens(tx, path.id, previous)
  const token = newToken(ids)
  await storeToken(tx, ids, path.id, token, now)
  return created({ robot_id: path.id, agent_token: token, previous_expires_at: previous === null ? null : seconds(previous) })
}
