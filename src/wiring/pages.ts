/** What stands beside the operations: documents, docs, index, health. */
import { apis, mounts } from '../../generated/index.ts'
import type { GatewayPage } from '../gateway/compose/factories.ts'
import type { GatewayConfig } from '../gateway/config.ts'
import { documentPages } from '../gateway/documents/index.ts'
import { type Health, healthPages } from '../gateway/health/index.ts'
import { homePage } from '../gateway/pages/home.ts'
import { referencePages } from '../gateway/pages/reference.ts'

export async function gatewayPages(config: GatewayConfig, health: Health): Promise<GatewayPage[]> {
  const byId = new Map(apis.map((api) => [api.id, api]))
  const mounted = mounts.map(({ mount, document, apis: ids }) => ({
    mount,
    document,
    apis: ids.flatMap((id) => byId.get(id) ?? []),
  }))
  return [
    ...healthPages(health),
    ...(await documentPages(mounted, config.values)),
    ...referencePages({
      mounts: mounted.map(({ mount, apis: own }) => ({ mount, apis: own.map(({ contract }) => contract) })),
      demoKeys: config.demoKeys,
    }),
    homePage({ apis: apis.map(({ contract }) => contract), demoKeys: config.demoKeys }),
  ]
}
