/** Fleets and their members: everything that changes them. Locks are taken in one order: the fleet, then robots by id. */
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import { fleets, robots } from '../../../../generated/artemis/tables.ts'
import { type Context, created, noContent, ok, onlySql } from '../../../gateway/contract.ts'
import { conflict, notFound } from '../../../gateway/errors/catalogue.ts'
import { uniqueViolation } from '../../../store/sql-error.ts'
import { unknownReference } from '../references.ts'
import { configure, lockMembers, type Member, storedConfig } from './configure.ts'
import { insertFleet, lockFleet, readFleet, toFleet } from './rows.ts'

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

/** Robots that the caller holds. */
async function setFleet({ db, organization }: Context, members: readonly Member[], fleetId: string | null, now: Date): Promise<void> {
  if (members.length === 0) return
  const ids = members.map((robot) => robot.id)
  await db
    .update(robots)
    .set({ fleet_id: fleetId, updated_at: now })
    .where(and(eq(robots.organization_id, organization), inArray(robots.id, ids)))
}

export const createFleet: Handlers['createFleet'] = onlySql(async (context, { body }) => {
  const now = context.clock.now()
  const values = {
    organization_id: context.organization,
    id: context.ids.create('flt_'),
    name: body.name,
    description: body.description ?? null,
    config: body.config,
    created_at: now,
    updated_at: now,
  }
  await namedUniquely(body.name, context.tx.run(insertFleet, values))
  return created(toFleet({ ...values, robot_count: 0, online_count: 0 }), `/v1/fleets/${values.id}`)
})

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
  if (body.config !== undefined) await configure(context, await lockMembers(tx, organization, path.id), body.config, now)
  return ok(await readFleet(context, path.id))
}

export const deleteFleet: Handlers['deleteFleet'] = async (context, { path }) => {
  const { tx, organization } = context
  await lockFleet(context, path.id)
  const now = context.clock.now()
  const leaving = await lockMembers(tx, organization, path.id)
  await setFleet(context, leaving, null, now)
  await context.db.delete(fleets).where(and(eq(fleets.organization_id, organization), eq(fleets.id, path.id)))
  await configure(context, leaving, null, now)
  return noContent()
}

export const addFleetRobots: Handlers['addFleetRobots'] = async (context, { path, body }) => {
  const { organization } = context
  const fleet = await lockFleet(context, path.id)
  const found = await context.db
    .select({ id: robots.id, type: robots.type, fleetId: robots.fleet_id })
    .from(robots)
    .where(and(eq(robots.organization_id, organization), inArray(robots.id, body.robot_ids), isNull(robots.deleted_at)))
    .orderBy(robots.id)
    .for('no key update')
  if (found.length < body.robot_ids.length) throw unknownReference('robot_ids')
  const joining = found.filter((robot) => robot.fleetId !== path.id)
  const now = context.clock.now()
  await setFleet(context, joining, path.id, now)
  await configure(context, joining, storedConfig(fleet.config), now)
  return ok(await readFleet(context, path.id))
}

export const removeFleetRobot: Handlers['removeFleetRobot'] = async (context, { path }) => {
  const { organization } = context
  await lockFleet(context, path.id)
  const now = context.clock.now()
  const leaving = await context.db
    .update(robots)
    .set({ fleet_id: null, updated_at: now })
    .where(
      and(eq(robots.organization_id, organization), eq(robots.id, path.robot_id), eq(robots.fleet_id, path.id), isNull(robots.deleted_at)),
    )
    .returning({ id: robots.id, type: robots.type })
  if (leaving.length === 0) throw notFound()
  await configure(context, leaving, null, now)
  return noContent()
}
