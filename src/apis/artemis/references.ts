/** Ids in bodies: an unknown one, or one of another organization, is 404 with the field's name. */
import { and, eq, sql } from 'drizzle-orm'
import { fleets } from '../../../generated/artemis/tables.ts'
import type { Transaction } from '../../gateway/contract.ts'
import { ApiError } from '../../gateway/errors/catalogue.ts'
import { builder, compile } from '../../store/statement.ts'
import { type FleetConfig, storedConfig } from './fleets/configure.ts'

export const unknownReference = (field: string): ApiError => new ApiError('NOT_FOUND', { details: { field } })

/** Shared, so that the fleet can neither go nor change before this transaction has ended. */
const sharedFleet = compile(
  builder
    .select({ config: fleets.config })
    .from(fleets)
    .where(and(eq(fleets.organization_id, sql.placeholder('organization')), eq(fleets.id, sql.placeholder('id'))))
    .for('share'),
)

/** Gives what the fleet tells its robots. */
export async function requireFleet(tx: Transaction, id: string): Promise<FleetConfig> {
  const [fleet] = await tx.run(sharedFleet, { organization: tx.organization, id })
  if (fleet === undefined) throw unknownReference('fleet_id')
  return storedConfig(fleet.config)
}
