/** Fleets as rows, with the numbers of their members, which an index on members finds. */
import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import { fleets, robots } from '../../../../generated/artemis/tables.ts'
import type { components } from '../../../../generated/artemis/types.ts'
import type { Context } from '../../../gateway/contract.ts'
import { notFound } from '../../../gateway/errors/catalogue.ts'
import { builder, compile } from '../../../store/statement.ts'
import { seconds } from '../../times.ts'
import { nowPlaceholder, statusAt } from '../robots/status.ts'

type Fleet = components['schemas']['Fleet']

const members = sql`from ${robots} where ${robots.organization_id} = ${fleets.organization_id} and ${robots.fleet_id} = ${fleets.id} and ${robots.deleted_at} is null`
const columns = {
  ...getTableColumns(fleets),
  robot_count: sql<number>`(select count(*)::integer ${members})`.as('robot_count'),
  online_count: sql<number>`(select count(*)::integer ${members} and ${statusAt(nowPlaceholder)} = 'online')`.as('online_count'),
}
const ofOrganization = eq(fleets.organization_id, sql.placeholder('organization'))
const total = builder.select({ total: sql<number>`count(*)::integer` }).from(fleets).where(ofOrganization)

/** Values: those of the columns. */
export const insertFleet = compile(
  builder.insert(fleets).values({
    organization_id: sql.placeholder('organization_id'),
    id: sql.placeholder('id'),
    name: sql.placeholder('name'),
    description: sql.placeholder('description'),
    config: sql.placeholder('config'),
    created_at: sql.placeholder('created_at'),
    updated_at: sql.placeholder('updated_at'),
  }),
)
/** Values: `organization`, `id`, `now`. */
export const oneFleet = compile(
  builder
    .select(columns)
    .from(fleets)
    .where(and(ofOrganization, eq(fleets.id, sql.placeholder('id')))),
)
/** Newest first, each row with the number of all. Values: `organization`, `now`, `limit`, `offset`. */
export const fleetPage = compile(
  builder
    .select({ ...columns, total: sql<number>`(${total})`.as('total') })
    .from(fleets)
    .where(ofOrganization)
    .orderBy(desc(fleets.created_at), desc(fleets.id))
    .limit(sql.placeholder('limit'))
    .offset(sql.placeholder('offset')),
)
export const countFleets = compile(total)

type FleetRow = typeof fleets.$inferSelect & { readonly robot_count: number; readonly online_count: number }

export const toFleet = (row: FleetRow): Fleet => ({
  id: row.id,
  name: row.name,
  description: row.description,
  // Written through the document's schema of a configuration only.
  config: row.config as Fleet['config'],
  robot_count: row.robot_count,
  online_count: row.online_count,
  created_at: seconds(row.created_at),
  updated_at: seconds(row.updated_at),
})

export async function readFleet(context: Context, id: string): Promise<Fleet> {
  const [row] = await context.tx.run(oneFleet, { organization: context.organization, id, now: context.clock.now() })
  if (row === undefined) throw notFound()
  return toFleet(row)
}

/** Holds the fleet's row until the end of the transaction; robots that join or leave wait. */
export async function lockFleet(context: Context, id: string): Promise<typeof fleets.$inferSelect> {
  const [row] = await context.db
    .select()
    .from(fleets)
    .where(and(eq(fleets.organization_id, context.organization), eq(fleets.id, id)))
    .for('update')
  if (row === undefined) throw notFound()
  return row
}
