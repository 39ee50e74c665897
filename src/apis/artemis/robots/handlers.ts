/** Robots: register, change, remove, new token. */
import { and, eq, sql } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import { robots } from '../../../../generated/artemis/tables.ts'
import { created, noContent, ok } from '../../../gateway/contract.ts'
import { invalid, notFound } from '../../../gateway/errors/catalogue.ts'
import { builder, compile } from '../../../store/statement.ts'
import { seconds } from '../../times.ts'
import { cancelOpenCommands } from '../commands/rows.ts'
import { configOf, configure } from '../fleets/configure.ts'
import { requireRoomForRobot } from '../plan-quantities.ts'
import { requireFleet } from '../references.ts'
import { announceStatus } from './announce.ts'
import { findRobot, lockRobot, robotColumns, toRobot } from './rows.ts'
import { newToken, overlapMs, retireTokens, storeToken } from './tokens.ts'
import { agentTopic, robotTopic } from './topics.ts'

const maxMetadataBytes = 16_384

/** The document's 16 KiB: as canonical JSON (RFC 8785), which orders keys but is as long as any other compact form. */
function checkMetadata(metadata: object | undefined): void {
  if (metadata !== undefined && Buffer.byteLength(JSON.stringify(metadata)) > maxMetadataBytes)
    throw invalid([{ path: 'metadata', in: 'body', message: `Must be at most ${maxMetadataBytes} bytes as JSON` }])
}

const insertRobot = compile(
  builder
    .insert(robots)
    .values({
      organization_id: sql.placeholder('organization'),
      id: sql.placeholder('id'),
      name: sql.placeholder('name'),
      type: sql.placeholder('type'),
      ros_distro: sql.placeholder('ros_distro'),
      fleet_id: sql.placeholder('fleet_id'),
      metadata: sql.placeholder('metadata'),
      created_at: sql.placeholder('now'),
      updated_at: sql.placeholder('now'),
    })
    .returning(robotColumns),
)

export const createRobot: Handlers['createRobot'] = async (context, { body }) => {
  const { tx, ids, organization } = context
  checkMetadata(body.metadata)
  const now = context.clock.now()
  await requireRoomForRobot(tx, context.plan)
  if (body.fleet_id !== undefined) await requireFleet(tx, body.fleet_id)
  const id = ids.create('rob_')
  const token = newToken(ids)
  const [row] = await tx.run(insertRobot, {
    organization,
    id,
    name: body.name,
    type: body.type,
    ros_distro: body.ros_distro ?? null,
    fleet_id: body.fleet_id ?? null,
    metadata: body.metadata,
    now,
  })
  if (row === undefined) throw new Error('The robot did not come back from the database.')
  await storeToken(tx, ids, id, token, now)
  return created({ ...toRobot(row), agent_token: token }, `/v1/robots/${id}`)
}

export const updateRobot: Handlers['updateRobot'] = async (context, { path, body }) => {
  const { tx, organization } = context
  checkMetadata(body.metadata)
  const now = context.clock.now()
  if ((await findRobot(tx, path.id, now)) === null) throw notFound()
  // Fleets are locked before robots, here as everywhere.
  const fleet = typeof body.fleet_id === 'string' ? await requireFleet(tx, body.fleet_id) : null
  const before = await lockRobot(tx, path.id)
  if (before === null) throw notFound()
  await context.db
    .update(robots)
    .set({ ...body, updated_at: now })
    .where(and(eq(robots.organization_id, organization), eq(robots.id, path.id)))
  const after = await findRobot(tx, path.id, now)
  if (after === null) throw new Error('A locked robot has gone.')
  if (after.fleet_id !== before.fleetId || after.type !== before.type)
    await configure(context, [after], fleet ?? (await configOf(tx, after.fleet_id)), now)
  await announceStatus(context, after.id)
  return ok(toRobot(after))
}

export const deleteRobot: Handlers['deleteRobot'] = async (context, { path }) => {
  const { tx, organization, events } = context
  if ((await lockRobot(tx, path.id)) === null) throw notFound()
  const now = context.clock.now()
  await context.db
    .update(robots)
    .set({ deleted_at: now, fleet_id: null })
    .where(and(eq(robots.organization_id, organization), eq(robots.id, path.id)))
  await retireTokens(tx, path.id, null)
  await cancelOpenCommands(tx, path.id, now)
  await events.append(tx, robotTopic(path.id), 'deleted', null)
  await events.append(tx, agentTopic(path.id), 'deleted', null)
  return noContent()
}

export const rotateRobotToken: Handlers['rotateRobotToken'] = async (context, { path, body }) => {
  const { tx, ids, events } = context
  if ((await lockRobot(tx, path.id)) === null) throw notFound()
  const now = context.clock.now()
  const previous = body?.revoke_previous === true ? null : new Date(now.getTime() + overlapMs)
  const ended = await retireTokens(tx, path.id, previous)
  const token = newToken(ids)
  await storeToken(tx, ids, path.id, token, now)
  if (ended.length > 0) await events.append(tx, agentTopic(path.id), 'revoked', ended)
  return created({ robot_id: path.id, agent_token: token, previous_expires_at: previous === null ? null : seconds(previous) })
}
