/** What the gateway is told at start: parsed values only. `src/config.ts` reads the environment; nothing here does. */

export interface GatewayConfig {
  readonly production: boolean
  /** Answers are compared with the document: not at all, logged, or refused with `INTERNAL_ERROR`. */
  readonly responseCheck: 'off' | 'log' | 'enforce'
  /** Plain HTTP is answered 403 `HTTPS_REQUIRED`. */
  readonly httpsRequired: boolean
  /** Addresses or CIDR ranges whose `X-Forwarded-*` headers are believed. */
  readonly trustedProxies: readonly string[]
  /** Origins that browsers may call from; `*` for all (without credentials). */
  readonly corsOrigins: readonly string[]
  /** Origins that browsers may call from with cookies. */
  readonly webOrigins: readonly string[]
  /** A handler that takes longer is answered 504. Streams are exempt once they have begun. */
  readonly handlerTimeoutMs: number
  /** A body that takes longer to arrive is answered 408. */
  readonly bodyTimeoutMs: number
  /** Pause between comment lines of an event stream that is silent. */
  readonly heartbeatMs: number
  /** What a client of an ended stream is told to wait before it comes back. */
  readonly retryMs: number
  /** Values that `x-when` is decided by. */
  readonly values: Readonly<Record<string, string | undefined>>
  /** API id -> key that the docs fill in; only where the demo organization exists. */
  readonly demoKeys: Readonly<Record<string, string>>
}

export const gatewayDefaults: GatewayConfig = {
  production: false,
  responseCheck: 'enforce',
  httpsRequired: false,
  trustedProxies: [],
  corsOrigins: ['*'],
  webOrigins: [],
  handlerTimeoutMs: 30_000,
  bodyTimeoutMs: 30_000,
  heartbeatMs: 15_000,
  retryMs: 1_000,
  values: {},
  demoKeys: {},
}
