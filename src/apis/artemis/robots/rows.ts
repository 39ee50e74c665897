/** Robots as rows: the statements that every handler of the slice reads them with, compiled once. */
import { and, asc, desc, eq, getTableColumns, isNull, type SQL, sql } from 'drizzle-orm'
import { robots } from '../../../../generated/artemis/tables.ts'
import type { components, operations } from '../../../../generated/artemis/types.ts'
import type { Transaction } from '../../../gateway/contract.ts'
import { builder, compile } from '../../../store/statement.ts'
import { seconds, secondsOrNull } from '../../times.ts'
import { nowPlaceholder, statusAt } from './status.ts'

type Robot = components['schemas']['Robot']
export type ServedRobot = operations['getRobot']['responses'][200]['content']['application/json']
export type RobotRow = typeof robots.$inferSelect & { readonly status: Robot['status'] }

const columns = { ...getTableColumns(robots), status: statusAt(nowPlaceholder).as('status') }
const living = (...conditions: (SQL | undefined)[]) =>
  and(eq(robots.organization_id, sql.placeholder('organization')), isNull(robots.deleted_at), ...conditions)

const oneRobot = compile(
  builder
    .select(columns)
    .from(robots)
    .where(living(eq(robots.id, sql.placeholder('id')))),
)
const lockedRobot = compile(
  builder
    .select({ id: robots.id })
    .from(robots)
    .where(living(eq(robots.id, sql.placeholder('id'))))
    .for('update'),
)

/** Null: none of this organization's, or deleted. */
export async function findRobot(tx: Transaction, id: string, now: Date): Promise<RobotRow | null> {
  const [row] = await tx.run(oneRobot, { organization: tx.organization, id, now })
  return row ?? null
}

/** Holds the robot's row until the end of the transaction. False: there is none. */
export async function lockRobot(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.run(lockedRobot, { organization: tx.organization, id })
  return rows.length > 0
}

const filtered = living(
  sql`(${sql.placeholder('status')}::text is null or ${statusAt(nowPlaceholder)} = ${sql.placeholder('status')}::text)`,
  sql`(${sql.placeholder('type')}::text is null or ${robots.type} = ${sql.placeholder('type')}::text)`,
  sql`(${sql.placeholder('fleet')}::text is null or ${robots.fleet_id} = ${sql.placeholder('fleet')}::text)`,
  sql`(${sql.placeholder('name')}::text is null or ${robots.name} ilike ${sql.placeholder('name')}::text)`,
)
const orders = {
  created_at: [asc(robots.created_at), asc(robots.id)],
  '-created_at': [desc(robots.created_at), desc(robots.id)],
  name: [asc(robots.name), asc(robots.id)],
  '-name': [desc(robots.name), desc(robots.id)],
  last_seen: [sql`${robots.last_seen} asc nulls last`, asc(robots.id)],
  '-last_seen': [sql`${robots.last_seen} desc nulls last`, desc(robots.id)],
} as const satisfies Record<string, readonly SQL[]>
export type RobotOrder = keyof typeof orders

const pageIn = (order: readonly SQL[]) =>
  compile(
    builder
      .select(columns)
      .from(robots)
      .where(filtered)
      .orderBy(...order)
      .limit(sql.placeholder('limit'))
      .offset(sql.placeholder('offset')),
  )
const pages = {
  created_at: pageIn(orders.created_at),
  '-created_at': pageIn(orders['-created_at']),
  name: pageIn(orders.name),
  '-name': pageIn(orders['-name']),
  last_seen: pageIn(orders.last_seen),
  '-last_seen': pageIn(orders['-last_seen']),
} as const satisfies Record<RobotOrder, unknown>
const countFiltered = compile(builder.select({ total: sql<number>`count(*)::integer` }).from(robots).where(filtered))

export interface RobotFilter {
  readonly status?: string | undefined
  readonly type?: string | undefined
  readonly fleet_id?: string | undefined
  readonly name?: string | undefined
}

/** `%` and `_` of the caller's text stand for themselves. */
const contains = (text: string): string => `%${text.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`

/** One page and the number of all that match, in one flush. */
export async function listRobotRows(
  tx: Transaction,
  filter: RobotFilter,
  page: { readonly order: RobotOrder; readonly limit: number; readonly offset: number; readonly now: Date },
): Promise<{ rows: RobotRow[]; total: number }> {
  const values = {
    organization: tx.organization,
    now: page.now,
    status: filter.status ?? null,
    type: filter.type ?? null,
    fleet: filter.fleet_id ?? null,
    name: filter.name === undefined ? null : contains(filter.name),
  }
  const [rows, [count]] = await Promise.all([
    tx.run(pages[page.order], { ...values, limit: page.limit, offset: page.offset }),
    tx.run(countFiltered, values),
  ])
  return { rows, total: count?.total ?? 0 }
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
