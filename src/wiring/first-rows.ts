/** What a database must hold before it is served: the demo organization where it is wanted, somebody who can sign in. */
import { seedDemoRobots } from '../apis/artemis/seed.ts'
import { ensureOwner, type NewOwner } from '../apis/platform/owner.ts'
import type { PlatformPorts } from '../apis/platform/ports.ts'
import { demoOrganization, retireContractKeys, retireDemoKeys, type SeedPorts, seedContractKeys, seedDemo } from '../apis/platform/seed.ts'
import type { Config } from '../config.ts'
import type { ApiContract } from '../gateway/contract.ts'

/** Gives the account that was made because there was none. */
export async function firstRows(
  config: Config,
  ports: SeedPorts,
  apis: readonly ApiContract[],
  platform: PlatformPorts,
): Promise<NewOwner | null> {
  if (config.DEMO) {
    await seedDemo(ports, apis)
    await seedDemoRobots(ports, demoOrganization.id)
  } else await retireDemoKeys(ports, apis)
  if (config.CONTRACT_KEYS) await seedContractKeys(ports, apis)
  else await retireContractKeys(ports, apis)
  return ensureOwner(platform, config)
}
