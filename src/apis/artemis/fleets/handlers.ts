/** Fleets and their members. */
import { and, desc, eq, getTableColumns, inArray, isNull, sql } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import { fleets, robots } from '../../../../generated/artemis/tables.ts'
import type { components } from '../../../../generated/artemis/types.ts'
import { type Context, created, noContent, ok, type Transaction } from '../../../gateway/contract.ts'
import { conflict, notFound } from '../../../gateway/errors/catalogue.ts'
import { uniqueViolation } from '../../../store/sql-error.ts'
import { builder, compile } from '../../../store/statement.ts'
import { seconds } from '../../times.ts'
import { agentConfig } from '../agent/config.ts'
import { sendCommand } from '../commands/rows.ts'
import { unknownReference } from '../references.ts'
import { nowPlaceholder, statusAt } from '../robots/status.ts'

type Fleet = components['schemas']['Fleet']
type FleetConfig = components['schemas']['FleetConfig']

const members = sql`from ${robots} where ${robots.organization_id} = ${fleets.organization_id} and ${robots.fleet_id} = ${fleets.id} and ${robots.deleted_at} is null`
const columns = {
  ...getTableColumns(fleets),
  robot_count: sql<number>`(select count(*)::integer ${members})`.as('robot_count'),
  online_count: sql<number>`(select count(*)::integer ${members} and ${statusAt(nowPlaceholder)} = 'online')`.as('online_count'),
}
const ofOrganization = eq(fleets.organization_id, sql.placeholder('organization'))
const oneFleet = compile(
  builder
    .select(columns)
    .from(fleets)
    .where(and(ofOrganization, eq(fleets.id, sql.placeholder('id')))),
)
const fleetPage = compile(
  builder
    .select(columns)
    .from(fleets)
    .where(ofOrganization)
    .orderBy(desc(fleets.created_at), desc(fleets.id))
    .limit(sql.placeholder('limit'))
    .offset(sql.placeholder('offset')),
)
const countFleets = compile(builder.select({ total: sql<number>`count(*)::integer` }).from(fleets).where(ofOrganization))

type FleetRow = typeof fleets.$inferSelect & { readonly robot_count: number; readonly online_count: number }

const toFleet = (row: FleetRow): Fleet => ({
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

async function readFleet(context: Context, id: string): Promise<Fleet> {
  const [row] = await context.tx.run(oneFleet, { organization: context.organization, id, now: context.clock.now() })
  if (row === undefined) throw notFound()
  return toFleet(row)
}

/** Holds the fleet's row until the end of the transaction. */
async function lockFleet(context: Context, id: string): Promise<typeof fleets.$inferSelect> {
  const [row] = await context.db
    .select()
    .from(fleets)
    .where(and(eq(fleets.organization_id, context.organization), eq(fleets.id, id)))
    .for('update')
  if (row === undefined) throw notFound()
  return row
}

/** Two fleets of one name: 409 `name_taken`. */
async function namedUniquely<T>(name: string | undefined, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (name !== undefined && uniqueViolation(error) !== null)
      throw conflict('name_taken', `A fleet named "${name}" exists already.`, { name })
    throw error
  }
}

type Member = Pick<typeof robots.$inferSelect, 'id' | 'type'>

const membersOf = (tx: Transaction, organization: string, fleetId: string): Promise<Member[]> =>
  tx.db
    .select({ id: robots.id, type: robots.type })
    .from(robots)
    .where(and(eq(robots.organization_id, organization), eq(robots.fleet_id, fleetId), isNull(robots.deleted_at)))

/** Each robot is told what it works with from now on; the defaults differ by type. */
async function configure(context: Context, members: readonly Member[], config: FleetConfig | null, now: Date): Promise<void> {
  for (const type of new Set(members.map((robot) => robot.type))) {
    const ids = members.filter((robot) => robot.type === type).map((robot) => robot.id)
    await sendCommand(context, ids, { type: 'configure', payload: { config: agentConfig(type, config) } }, now)
  }
}

export const listFleets: Handlers['listFleets'] = async ({ tx, organization, clock }, { query }) => {
  const [rows, [count]] = await Promise.all([
    tx.run(fleetPage, { organization, now: clock.now(), limit: query.per_page, offset: (query.page - 1) * query.per_page }),
    tx.run(countFleets, { organization }),
  ])
  return ok({ data: rows.map(toFleet), total: count?.total ?? 0, page: query.page, per_page: query.per_page })
}

export const createFleet: Handlers['createFleet'] = async (context, { body }) => {
  const now = context.clock.now()
  const id = context.ids.create('flt_')
  await namedUniquely(
    body.name,
    context.db.insert(fleets).values({
      organization_id: context.organization,
      id,
      name: body.name,
      description: body.description ?? null,
      config: body.config,
      created_at: now,
      updated_at: now,
    }),
  )
  return created(await readFleet(context, id), `/v1/fleets/${id}`)
}

export const getFleet: Handlers['getFleet'] = async (context, { path }) => ok(await readFleet(context, path.id))

export const updateFleet: Handlers['updateFleet'] = async (context, { path, body }) => {
  const { tx, organization } = context
  await lockFleet(context, path.id)
  const now = context.clock.now()
  await namedUniquely(
    body.name,
    context.db
      .update(fleets)
      .set({ ...body, updated_at: now })
      .where(and(eq(fleets.organization_id, organization), eq(fleets.id, path.id))),
  )
  if (body.config !== undefined) {
    await configure(context, await membersOf(tx, organization, path.id), body.config, now)
  }
  return ok(await readFleet(context, path.id))
}

export const deleteFleet: Handlers['deleteFleet'] = async (context, { path }) => {
  const { organization } = context
  await lockFleet(context, path.id)
  await context.db
    .update(robots)
    .set({ fleet_id: null })
    .where(and(eq(robots.organization_id, organization), eq(robots.fleet_id, path.id)))
  await context.db.delete(fleets).where(and(eq(fleets.organization_id, organization), eq(fleets.id, path.id)))
  return noContent()
}

export const addFleetRobots: Handlers['addFleetRobots'] = async (context, { path, body }) => {
  const { organization } = context
  const fleet = await lockFleet(context, path.id)
  const joining = await context.db
    .select({ id: robots.id, type: robots.type, fleetId: robots.fleet_id })
    .from(robots)
    .where(and(eq(robots.organization_id, organization), inArray(robots.id, body.robot_ids), isNull(robots.deleted_at)))
    .orderBy(robots.id)
    .for('update')
  if (joining.length < body.robot_ids.length) throw unknownReference('robot_ids')
  const moved = joining.filter((robot) => robot.fleetId !== path.id)
  if (moved.length > 0) {
    const now = context.clock.now()
    await context.db
      .update(robots)
      .set({ fleet_id: path.id, updated_at: now })
      .where(
        and(
          eq(robots.organization_id, organization),
          inArray(
            robots.id,
            moved.map((robot) => robot.id),
          ),
        ),
      )
    // As in `lockFleet`: written through the document's schema.
    await configure(context, moved, fleet.config as FleetConfig, now)
  }
  return ok(await readFleet(context, path.id))
}

export const removeFleetRobot: Handlers['removeFleetRobot'] = async (context, { path }) => {
  const { organization } = context
  await lockFleet(context, path.id)
  const now = context.clock.now()
  const removed = await context.db
    .update(robots)
    .set({ fleet_id: null, updated_at: now })
    .where(
      and(eq(robots.organization_id, organization), eq(robots.id, path.robot_id), eq(robots.fleet_id, path.id), isNull(robots.deleted_at)),
    )
    .returning({ id: robots.id, type: robots.type })
  if (removed.length === 0) throw notFound()
  await configure(context, removed, null, now)
  return noContent()
}
