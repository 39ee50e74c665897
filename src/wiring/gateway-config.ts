/** What the gateway is told, from the process's configuration. */
import { demoKeyOf } from '../apis/platform/seed.ts'
import type { Config } from '../config.ts'
import { type GatewayConfig, gatewayDefaults } from '../gateway/config.ts'
import type { ApiContract } from '../gateway/contract.ts'

export function gatewayConfig(config: Config, apis: readonly ApiContract[]): GatewayConfig {
  const demoKeys = config.DEMO
    ? Object.fromEntries(apis.flatMap((api) => (demoKeyOf(api) === null ? [] : [[api.id, demoKeyOf(api) ?? '']])))
    : {}
  return {
    ...gatewayDefaults,
    production: config.production,
    responseCheck: config.RESPONSE_CHECK,
    httpsRequired: config.HTTPS === 'required',
    trustedProxies: config.TRUSTED_PROXIES,
    corsOrigins: config.CORS_ORIGINS,
    webOrigins: config.WEB_ORIGINS,
    handlerTimeoutMs: config.REQUEST_TIMEOUT_S * 1000,
    bodyTimeoutMs: config.REQUEST_TIMEOUT_S * 1000,
    values: config.values,
    demoKeys,
  }
}
