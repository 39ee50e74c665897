/** The `configure` command: what a robot works with follows from its type and its fleet, so it is told whenever one of them changes. */
import { and, eq, isNull } from 'drizzle-orm'
import { fleets, robots } from '../../../../generated/artemis/tables.ts'
import type { components } from '../../../../generated/artemis/types.ts'
import type { Transaction } from '../../../gateway/contract.ts'
import { agentConfig } from '../agent/config.ts'
import { type CommandContext, sendCommand } from '../commands/rows.ts'

export type FleetConfig = components['schemas']['FleetConfig']
export type Member = Pick<typeof robots.$inferSelect, 'id' | 'type'>

/** Null for a robot without a fleet. */
export async function configOf(tx: Transaction, fleetId: string | null): Promise<FleetConfig | null> {
  if (fleetId === null || tx.organization === null) return null
  const [fleet] = await tx.db
    .select({ config: fleets.config })
    .from(fleets)
    .where(and(eq(fleets.organization_id, tx.organization), eq(fleets.id, fleetId)))
  return fleet === undefined ? null : storedConfig(fleet.config)
}

/** Written through the document's schema of a configuration only. */
export const storedConfig = (config: unknown): FleetConfig => config as FleetConfig

/** Members of a fleet, held until the end of the transaction in the order in which everybody takes them. */
export const lockMembers = (tx: Transaction, organization: string, fleetId: string): Promise<Member[]> =>
  tx.db
    .select({ id: robots.id, type: robots.type })
    .from(robots)
    .where(and(eq(robots.organization_id, organization), eq(robots.fleet_id, fleetId), isNull(robots.deleted_at)))
    .orderBy(robots.id)
    .for('no key update')

/** Each robot is told what it works with from now on; the defaults differ by type. */
export async function configure(context: CommandContext, members: readonly Member[], config: FleetConfig | null, now: Date): Promise<void> {
  for (const type of new Set(members.map((robot) => robot.type))) {
    const ids = members.filter((robot) => robot.type === type).map((robot) => robot.id)
    await sendCommand(context, ids, { type: 'configure', payload: { config: agentConfig(type, config) } }, now)
  }
}
