/** The public halves of the signing keys, where OpenID Connect Discovery 1.0 and RFC 7517 let others look for them. */
import type { GatewayPage } from '../../../gateway/compose/factories.ts'
import type { OwnKeys } from '../../../gateway/identity/signing-keys.ts'

/** A new key is published a day before it signs, so an hour of caching is never too long. */
const maxAgeSeconds = 3600

export const jwksPage = (keys: Pick<OwnKeys, 'jwks'>): GatewayPage => ({
  path: '/.well-known/jwks.json',
  limited: true,
  handle: () => ({
    status: 200,
    headers: {
      'content-type': 'application/json',
      'cache-control': `public, max-age=${maxAgeSeconds}`,
      'access-control-allow-origin': '*',
    },
    body: JSON.stringify(keys.jwks()),
    value: undefined,
  }),
})
