/** Robots as rows: the statements that every handler of the slice reads them with, compiled once. */
import { and, eq, getTableColumns, isNull, type SQL, sql } from 'drizzle-orm'
import { robots } from '../../../../generated/artemis/tables.ts'
import type { components, operations } from '../../../../generated/artemis/types.ts'
import type { Transaction } from '../../../gateway/contract.ts'
import { builder, compile } from '../../../store/statement.ts'
import { seconds, secondsOrNull } from '../../times.ts'
import { nowPlaceholder, statusAt } from './status.ts'

type Robot = components['schemas']['Robot']
export type ServedRobot = operations['getRobot']['responses'][200]['content']['application/json']
export type RobotRow = typeof robots.$inferSelect & { readonly status: Robot['status'] }

/** Columns of the table and the computed status; `now` is to be bound. */
export const robotColumns = { ...getTableColumns(robots), status: statusAt(nowPlaceholder).as('status') }
/** Robots of `organization` that are not deleted. */
export const living = (...conditions: (SQL | undefined)[]) =>
  and(eq(robots.organization_id, sql.placeholder('organization')), isNull(robots.deleted_at), ...conditions)

const one = living(eq(robots.id, sql.placeholder('id')))

/** Values: `organization`, `id`, `now`. */
export const oneRobot = compile(builder.select(robotColumns).from(robots).where(one))
// Not `for update`: rows that refer to the robot (its commands) may be written meanwhile.
const lockedRobot = compile(
  builder.select({ id: robots.id, type: robots.type, fleetId: robots.fleet_id }).from(robots).where(one).for('no key update'),
)

/** Null: none of this organization's, or deleted. */
export async function findRobot(tx: Transaction, id: string, now: Date): Promise<RobotRow | null> {
  const [row] = await tx.run(oneRobot, { organization: tx.organization, id, now })
  return row ?? null
}

export type LockedRobot = Pick<typeof robots.$inferSelect, 'id' | 'type'> & { readonly fleetId: string | null }

/** Holds the robot's row until the end of the transaction. Null: there is none. Who needs its fleet's row too takes that first. */
export async function lockRobot(tx: Transaction, id: string): Promise<LockedRobot | null> {
  const [row] = await tx.run(lockedRobot, { organization: tx.organization, id })
  return row ?? null
}

export const toRobot = (row: RobotRow): ServedRobot => ({
  id: row.id,
  name: row.name,
  type: row.type,
  status: row.status,
  ros_distro: row.ros_distro,
  fleet_id: row.fleet_id,
  active_model: row.active_model,
  model_version: row.model_version,
  maintenance: row.maintenance,
  // Written through the document's schema of metadata only.
  metadata: row.metadata as Robot['metadata'],
  heartbeat_interval_s: row.heartbeat_interval_s,
  agent_version: row.agent_version,
  created_at: seconds(row.created_at),
  updated_at: seconds(row.updated_at),
  last_seen: secondsOrNull(row.last_seen),
})
