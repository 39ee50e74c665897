/** What stands beside the operations: documents, docs, index, health, console. */
import { apis, mounts } from '../../generated/index.ts'
import { keySchemeOf } from '../apis/platform/keys/rows.ts'
import { type Console, openConsole } from '../console/server/pages.ts'
import { settingsOf } from '../console/server/shell.ts'
import type { GatewayPage } from '../gateway/compose/factories.ts'
import type { GatewayConfig } from '../gateway/config.ts'
import type { Log } from '../gateway/contract.ts'
import { documentPages } from '../gateway/documents/index.ts'
import { type Health, healthPages } from '../gateway/health/index.ts'
import { homePage } from '../gateway/pages/home.ts'
import { referencePages } from '../gateway/pages/reference.ts'

/** The console of this process. Nothing is bundled before somebody asks for it. */
export const consoleOf = (config: GatewayConfig, log: Log): Console =>
  openConsole({
    settings: settingsOf(
      apis.map(({ contract }) => contract),
      keySchemeOf,
      config.demoKeys,
    ),
    watch: !config.production,
    onWarning: (err, what) => log.warn({ err }, what),
  })

export async function gatewayPages(config: GatewayConfig, health: Health, web: Console): Promise<GatewayPage[]> {
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
    ...web.pages,
    homePage({
      apis: apis.map(({ contract }) => contract),
      demoKeys: config.demoKeys,
      links: [{ href: '/console', title: 'Console', text: 'Watch and steer what runs here' }],
    }),
  ]
}
