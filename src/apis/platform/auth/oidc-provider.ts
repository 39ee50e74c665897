/** The OpenID provider that people may sign in with: found by discovery (OpenID Connect Discovery 1.0) when it is first needed, so that its outage stops no start. */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientError,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { ApiError } from '../../../gateway/errors/catalogue.ts'

export interface OidcConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** Who somebody is, in the provider's words. */
export interface OidcPerson {
  readonly issuer: string
  readonly subject: string
  /** Null unless the provider says that it has been verified. */
  readonly email: string | null
  readonly name: string | null
}

/** What an attempt must repeat when it comes back. */
export interface OidcSecrets {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** Of one attempt, from a CSPRNG. */
export const newOidcSecrets = (): OidcSecrets => ({ state: randomState(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() })

export interface OidcProvider {
  /** Where the browser goes to. Throws `UNAVAILABLE` when the provider cannot be reached. */
  authorizationUrl(redirectUri: string, secrets: OidcSecrets): Promise<URL>
  /** `url`: where the browser came back to, with `code` and `state`. Throws `UNAUTHORIZED` for what the provider did not say, `UNAVAILABLE` as above. */
  person(url: URL, secrets: OidcSecrets): Promise<OidcPerson>
}

const unavailable = (cause: unknown) =>
  new ApiError('UNAVAILABLE', { message: 'The OpenID provider cannot be reached.', headers: { 'retry-after': '5' }, cause })

export function oidcProvider({ issuer, clientId, clientSecret }: OidcConfig): OidcProvider {
  const server = new URL(issuer)
  // Plain HTTP is for a provider on the same machine only.
  const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(server.hostname)
  let found: Promise<Configuration> | null = null
  const configuration = async (): Promise<Configuration> => {
    found ??= discovery(server, clientId, clientSecret, undefined, {
      timeout: 10,
      ...(server.protocol === 'http:' && loopback && { execute: [allowInsecureRequests] }),
    })
    try {
      return await found
    } catch (error) {
      // Asked again by whoever comes next.
      found = null
      throw unavailable(error)
    }
  }

  return {
    async authorizationUrl(redirectUri, { state, nonce, codeVerifier }) {
      return buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      })
    },
    async person(url, { state, nonce, codeVerifier }) {
      const config = await configuration()
      try {
        const tokens = await authorizationCodeGrant(config, url, {
          pkceCodeVerifier: codeVerifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (claims === undefined) throw new ApiError('UNAUTHORIZED', { message: 'The OpenID provider did not say who it is.' })
        const { iss, sub, email, email_verified: verified, name } = claims
        return {
          issuer: iss,
          subject: sub,
          email: typeof email === 'string' && verified === true ? email : null,
          name: typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 100) : null,
        }
      } catch (error) {
        throw refusalOf(error)
      }
    },
  }
}

/** The provider said no, or something that cannot be believed; anything else is that it could not be asked. */
function refusalOf(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  const network = error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError')
  if (network && !(error instanceof ClientError)) return unavailable(error)
  const message =
    error instanceof ResponseBodyError ? 'The OpenID provider refused the sign-in.' : 'The sign-in at the OpenID provider did not succeed.'
  return new ApiError('UNAUTHORIZED', {
    message,
    headers: { 'www-authenticate': 'Cookie realm="platform", cookie-name="specway_session"' },
    cause: error,
  })
}
