/**
 * Cross-origin calls (Fetch, 3.2). Bearer calls may come from the configured origins (`*`: from anywhere, without cookies); calls with cookies from
 * `webOrigins` only. A preflight is answered here and counts in no limit.
 *
 * Every answer says `Vary: Origin`, also to who sent none: a cache would otherwise give a page the answer that it kept for a navigation, without
 * permission to read it, or one page that of another (Fetch, 3.2.7 CORS protocol and HTTP caches).
 */
import type { GatewayConfig } from '../config.ts'

const exposed = [
  'X-Request-Id',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'RateLimit-Policy',
  'RateLimit',
  'Retry-After',
  'Location',
  'ETag',
  'Idempotency-Replayed',
  'Deprecation',
  'Sunset',
  'Link',
  'WWW-Authenticate',
  'Content-Disposition',
].join(', ')

export interface Cors {
  /** Adds the headers that let the page at `origin` read the answer; undefined: it comes from no page. */
  allow(origin: string | undefined, out: Record<string, string>): void
  /** Adds those of a preflight answer. */
  preflight(origin: string, requestedHeaders: string | undefined, methods: string, out: Record<string, string>): void
}

export function cors(config: Pick<GatewayConfig, 'corsOrigins' | 'webOrigins'>): Cors {
  const web = new Set(config.webOrigins)
  const open = config.corsOrigins.includes('*')
  const listed = new Set(config.corsOrigins)
  const allow = (origin: string, out: Record<string, string>): boolean => {
    if (web.has(origin)) {
      out['access-control-allow-origin'] = origin
      out['access-control-allow-credentials'] = 'true'
      return true
    }
    if (open) out['access-control-allow-origin'] = '*'
    else if (listed.has(origin)) out['access-control-allow-origin'] = origin
    else return false
    return true
  }
  return {
    allow(origin, out) {
      out.vary = 'Origin'
      if (origin !== undefined && allow(origin, out)) out['access-control-expose-headers'] = exposed
    },
    preflight(origin, requestedHeaders, methods, out) {
      if (!allow(origin, out)) return
      out['access-control-allow-methods'] = methods
      // `*` would not cover Authorization; what was asked for is allowed by name.
      if (requestedHeaders !== undefined && /^[!#$%&'*+.^_`|~0-9A-Za-z, -]{1,1024}$/.test(requestedHeaders))
        out['access-control-allow-headers'] = requestedHeaders
      out['access-control-max-age'] = '600'
    },
  }
}
