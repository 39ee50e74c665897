/** Robots and a fleet of the demo organization, so that the first request of a newcomer has something to show. */
import { sql } from 'drizzle-orm'
import { fleets, robots } from '../../../generated/artemis/tables.ts'
import type { Clock } from '../../gateway/contract.ts'
import type { Store } from '../../store/store.ts'

const fleetId = 'flt_demo0000warehouse'
/** Fixed ids: a second start adds nothing, and what somebody has removed does not come back. */
const demoRobots = [
  {
    id: 'rob_demo0000arm00001',
    name: 'warehouse-arm-01',
    type: 'manipulator',
    ros_distro: 'humble',
    fleet_id: fleetId,
    metadata: { location: 'bay-3' },
  },
  {
    id: 'rob_demo0000arm00002',
    name: 'warehouse-arm-02',
    type: 'manipulator',
    ros_distro: 'humble',
    fleet_id: fleetId,
    metadata: { location: 'bay-4' },
  },
  { id: 'rob_demo0000cart0001', name: 'yard-cart-01', type: 'mobile', ros_distro: 'jazzy', fleet_id: null, metadata: {} },
] as const

export async function seedDemoRobots(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  organization: string,
): Promise<void> {
  const now = clock.now()
  const times = { created_at: now, updated_at: now }
  await store.transaction(organization, async (tx) => {
    // Instances that start at the same moment follow each other.
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('artemis.seed', 0))`)
    const known = await tx.db.select({ id: robots.id }).from(robots).limit(1)
    if (known.length > 0) return
    await tx.db
      .insert(fleets)
      .values({ organization_id: organization, id: fleetId, name: 'warehouse', config: {}, ...times })
      .onConflictDoNothing()
    await tx.db.insert(robots).values(demoRobots.map((robot) => ({ organization_id: organization, ...robot, ...times })))
  })
}
