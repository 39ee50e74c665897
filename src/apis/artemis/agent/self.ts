/** The robot behind an agent's token. */
import { and, eq } from 'drizzle-orm'
import { fleets } from '../../../../generated/artemis/tables.ts'
import type { components } from '../../../../generated/artemis/types.ts'
import type { BaseContext, Transaction } from '../../../gateway/contract.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'
import { findRobot, type RobotRow } from '../robots/rows.ts'

/** The identity of the scheme `RobotAgent` always names its robot. */
export function robotIdOf(context: Pick<BaseContext, 'identity'>): string {
  const { robotId } = context.identity.claims
  if (robotId === undefined) throw new Error('The identity of an agent names no robot.')
  return robotId
}

/** The token was good when the request began; a robot deleted since is no identity any more. */
export async function requireSelf(tx: Transaction, context: Pick<BaseContext, 'identity' | 'clock'>): Promise<RobotRow> {
  const row = await findRobot(tx, robotIdOf(context), context.clock.now())
  if (row === null) throw new ApiError('UNAUTHORIZED')
  return row
}

export async function fleetConfigOf(tx: Transaction, fleetId: string | null): Promise<components['schemas']['FleetConfig'] | null> {
  if (fleetId === null || tx.organization === null) return null
  const [fleet] = await tx.db
    .select({ config: fleets.config })
    .from(fleets)
    .where(and(eq(fleets.organization_id, tx.organization), eq(fleets.id, fleetId)))
  // Written through the document's schema of a configuration only.
  return fleet === undefined ? null : (fleet.config as components['schemas']['FleetConfig'])
}
