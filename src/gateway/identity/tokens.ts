/**
 * JSON Web Tokens (RFC 7519, 8725) of the gateway's own keys or of one external issuer. Asymmetric algorithms only: a token cannot choose `none`, nor
 * be signed with a public key taken for a shared secret.
 */
import type { JWTPayload, JWTVerifyGetKey } from 'jose'
import type { ApiContract, Clock, Identity, Role, SecuritySchemeContract } from '../contract.ts'
import { ApiError } from '../errors/catalogue.ts'
import type { Verifier } from '../ports.ts'
import { isUuid } from '../schema-formats.ts'
import { digest, dropOldest } from './digest-cache.ts'
import { grantedScopes } from './keys.ts'
import type { OwnKeys } from './signing-keys.ts'

/** Loaded with the first token that looks like one. */
const loadJose = () => import('jose')
type Jose = Awaited<ReturnType<typeof loadJose>>

export interface ExternalIssuer {
  /** `iss`, compared exactly. */
  readonly issuer: string
  /** `aud` that tokens must name; null: not checked. */
  readonly audience: string | null
  readonly jwksUrl: string
  /** For tests: in place of fetching `jwksUrl`. */
  readonly keys?: JWTVerifyGetKey
}

export interface MembershipDirectory {
  /** Organizations of a person with the role in each; empty for somebody unknown (a person of the external issuer). */
  membershipsOf(userId: string): Promise<readonly { readonly organization: string; readonly role: Role }[]>
  /** Calls back with a person (or null for everybody) within a second of a change of their memberships on any instance. */
  onChange?(listener: (userId: string | null) => void): () => void
}

export interface TokenDeps {
  readonly own: OwnKeys
  readonly external: ExternalIssuer | null
  readonly members: MembershipDirectory
  readonly clock: Clock
}

/** Those of RFC 8725, 3.1 that need no shared secret. `Ed25519` is the name that RFC 9864 gives to EdDSA with that curve. */
const algorithms = ['EdDSA', 'Ed25519', 'ES256', 'RS256']
/** Clocks of issuers may be ahead by that much (`nbf`), seconds. */
const clockTolerance = 5
const maxTokenLength = 8_192
const maxCached = 20_000
/** A change of membership that was never heard of is seen after this at the latest. */
const believedMs = 60_000

interface Cached {
  readonly identity: Identity
  /** Unix ms. */
  readonly until: number
}

export interface TokenVerifiers {
  verifier(api: ApiContract, scheme: SecuritySchemeContract): Verifier
}

/** The verifier gives null for a token that is not valid here; it throws `FORBIDDEN` for a valid one that names no organization of its bearer. */
export function tokenVerifiers(deps: TokenDeps): TokenVerifiers {
  const { own, external, clock } = deps
  let externalKeys: JWTVerifyGetKey | null = external?.keys ?? null

  const ownKey =
    ({ errors }: Jose): JWTVerifyGetKey =>
    async ({ kid }) => {
      const key = kid === undefined ? null : await own.find(kid)
      if (key === null) throw new errors.JWKSNoMatchingKey()
      return key
    }

  /** The claims of a valid token; null otherwise. Throws `UNAVAILABLE` when the issuer's keys cannot be had. */
  const verified = async (token: string, api: ApiContract): Promise<JWTPayload | null> => {
    const jose = await loadJose()
    const { createRemoteJWKSet, errors, jwtVerify } = jose
    const issuer = issuerOf(jose, token)
    const common = { algorithms, clockTolerance, currentDate: clock.now(), requiredClaims: ['sub', 'exp'] }
    try {
      if (issuer === own.issuer) return (await jwtVerify(token, ownKey(jose), { ...common, issuer, audience: api.id })).payload
      if (external === null || issuer !== external.issuer) return null
      externalKeys ??= createRemoteJWKSet(new URL(external.jwksUrl), { cooldownDuration: 10_000 })
      const audience = external.audience === null ? {} : { audience: external.audience }
      return (await jwtVerify(token, externalKeys, { ...common, issuer, ...audience })).payload
    } catch (error) {
      if (isFetchFailure(jose, error)) throw new ApiError('UNAVAILABLE', { headers: { 'retry-after': '5' }, cause: error })
      // Everything else that jose throws says that the token does not fit the keys (`TypeError`: an algorithm of another kind of key).
      if (error instanceof errors.JOSEError || error instanceof TypeError) return null
      throw error
    }
  }

  const identityOf = async (claims: JWTPayload, scheme: SecuritySchemeContract): Promise<Identity | null> => {
    const { sub } = claims
    if (sub === undefined || sub === '') return null
    const named = typeof claims.org === 'string' ? claims.org.toLowerCase() : null
    const memberships = await deps.members.membershipsOf(sub)
    const membership =
      named !== null
        ? memberships.find((candidate) => candidate.organization === named)
        : memberships.length === 1
          ? memberships[0]
          : undefined
    // A person whom only the external issuer knows belongs where its token says.
    const foreign = named !== null && isUuid(named) && memberships.length === 0 && claims.iss !== own.issuer
    const organization = membership?.organization ?? (foreign ? named : null)
    // The scopes of our own tokens are those of the role that the bearer had: with another one they are not worth them.
    if (claims.iss === own.issuer && typeof claims.role === 'string' && claims.role !== membership?.role) return null
    if (organization === null) {
      const message = named !== null ? 'The bearer is not a member of the organization.' : 'The token names no organization.'
      throw new ApiError('FORBIDDEN', { message, details: { reason: 'no_organization' } })
    }
    return {
      id: `user:${sub}`,
      kind: 'user',
      scheme: scheme.name,
      organization,
      scopes: grantedScopes(scheme, typeof claims.scope === 'string' ? claims.scope.split(' ').filter((name) => name !== '') : []),
      role: membership?.role ?? null,
      userId: sub,
      keyId: null,
      label: typeof claims.email === 'string' ? claims.email : sub,
      claims: {},
    }
  }

  return {
    verifier(api, scheme) {
      const cache = new Map<string, Cached>()
      /** Counts changes: what was asked for before is not kept. */
      let generation = 0
      deps.members.onChange?.((userId) => {
        generation++
        for (const [key, { identity }] of cache) if (userId === null || identity.userId === userId) cache.delete(key)
      })
      return (token) => {
        if (token.length > maxTokenLength) return null
        const key = digest(token)
        const known = cache.get(key)
        const now = clock.now().getTime()
        if (known !== undefined) {
          if (known.until > now) return known.identity
          cache.delete(key)
        }
        const asked = generation
        return verified(token, api).then(async (claims) => {
          // The tolerance is for clocks that are behind the issuer's; a token that has ended is not prolonged by it.
          if (claims?.exp === undefined || claims.exp * 1000 <= clock.now().getTime()) return null
          const made = await identityOf(claims, scheme)
          if (made === null) return null
          const expiresAt = claims.exp * 1000
          const identity = { ...made, expiresAt }
          if (asked !== generation) return identity
          dropOldest(cache, maxCached)
          cache.set(key, { identity, until: Math.min(expiresAt, now + believedMs) })
          return identity
        })
      }
    },
  }
}

/** The issuer that a token claims, unverified; null for what is no token, or is signed in a way that is never accepted. */
function issuerOf({ decodeJwt, decodeProtectedHeader }: Jose, token: string): string | null {
  try {
    const { alg } = decodeProtectedHeader(token)
    return alg !== undefined && algorithms.includes(alg) ? (decodeJwt(token).iss ?? null) : null
  } catch {
    // Not a token: the one thing that decoding throws for.
    return null
  }
}

/** The issuer's keys could not be had: `fetch` failed, took too long, or gave no JWK Set (jose's generic code). */
const isFetchFailure = ({ errors }: Jose, error: unknown): boolean =>
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC') ||
  (error instanceof TypeError && error.message === 'fetch failed')
