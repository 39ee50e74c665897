/** Ids in bodies: an unknown one, or one of another organization, is 404 with the field's name. */
import { and, eq, sql } from 'drizzle-orm'
import { fleets } from '../../../generated/artemis/tables.ts'
import type { Transaction } from '../../gateway/contract.ts'
import { ApiError } from '../../gateway/errors/catalogue.ts'
import { builder, compile } from '../../store/statement.ts'

export const unknownReference = (field: string): ApiError => new ApiError('NOT_FOUND', { details: { field } })

/** Shared, so that the fleet cannot be deleted before this transaction has ended. */
const fleetExists = compile(
  builder
    .select({ id: fleets.id })
    .from(fleets)
    .where(and(eq(fleets.organization_id, sql.placeholder('organization')), eq(fleets.id, sql.placeholder('id'))))
    .for('share'),
)

export async function requireFleet(tx: Transaction, id: string): Promise<void> {
  const rows = await tx.run(fleetExists, { organization: tx.organization, id })
  if (rows.length === 0) throw unknownReference('fleet_id')
}
