/**
 * Who calls. The security of the document is executed: one of its alternatives must hold (OAS 3.1, Security Requirement Object), and what
 * the request carries decides which one can.
 */
import type { ApiContract, Identity, OperationContract, SecuritySchemeContract } from '../contract.ts'
import { ApiError } from '../errors/catalogue.ts'
import type { Exchange } from '../exchange.ts'
import type { Verifier, Verifiers } from '../ports.ts'
import type { IdentityStep } from '../steps.ts'
import {
  type Carrier,
  carriersOf,
  challenge,
  type Presented,
  prefixedScheme,
  readCredential,
  samePlace,
  schemesFor,
  schemesWithoutPrefix,
} from './credentials.ts'
import type { KeyVerifiers } from './keys.ts'
import { checkOrigin } from './origin.ts'
import type { SessionVerifiers } from './sessions.ts'

export interface IdentityDeps {
  /** By API id and scheme name; what is not in it falls to the verifier of the scheme's kind below. */
  readonly verifiers: Verifiers
  /** Bearer and API key credentials that the credential directory knows. */
  readonly keys: Pick<KeyVerifiers, 'verifier'> & Partial<KeyVerifiers>
  /** Bearer credentials whose `bearerFormat` is JWT. */
  readonly tokens?: { verifier(api: ApiContract, scheme: SecuritySchemeContract): Verifier }
  /** API keys in a cookie: the sessions of people. */
  readonly sessions?: Pick<SessionVerifiers, 'verifier'> & Partial<SessionVerifiers>
  /** All that are served: what another API at the same mount takes for a credential is a second one. Absent: nothing else is served. */
  readonly apis?: readonly ApiContract[]
  /** Origins, besides the gateway's own, whose pages may use the session cookie. */
  readonly webOrigins: readonly string[]
}

/** What an operation asks for, resolved once at start. */
interface Requirement {
  readonly schemes: readonly { readonly scheme: SecuritySchemeContract; readonly verify: Verifier; readonly scopes: readonly string[] }[]
}

/**
 * Composes the step of one operation. Throws at start when a scheme has no verifier.
 * The step gives null for a caller without a credential where the document admits that; it throws `UNAUTHORIZED` with `WWW-Authenticate`.
 */
export function identityStep(api: ApiContract, operation: OperationContract, deps: IdentityDeps): IdentityStep {
  const requirements: Requirement[] = operation.security.map((alternative) => ({
    schemes: alternative.map(({ scheme, scopes }) => {
      const declared = schemeOf(api, operation, scheme)
      return { scheme: declared, verify: verifierOf(api, declared, deps), scopes }
    }),
  }))
  // `security: []` asks for nothing: a credential sent along is not looked at.
  if (requirements.every((requirement) => requirement.schemes.length === 0)) return () => null

  const named = [...new Set(requirements.flatMap((requirement) => requirement.schemes.map((entry) => entry.scheme)))]
  const anonymous = requirements.some((requirement) => requirement.schemes.length === 0)
  const carriers = carriersOf(api)
  const plain = carriers.filter((carrier) => carrier.in !== 'cookie')
  const cookies = carriers.filter((carrier) => carrier.in === 'cookie' && carrier.schemes.some((scheme) => named.includes(scheme)))
  const beside = carriersBeside(api, plain, deps.apis ?? [])
  const safe = operation.method === 'get' || operation.method === 'head'
  const missing = refusal(api, named, null, null)
  const wrong = refusal(api, named, 'invalid_token', 'The credential is unknown, expired or revoked.')
  const several = refusal(api, named, 'invalid_request', 'The request carries two credentials; send exactly one.')
  const single = singles(requirements)

  const verifyAll = async (x: Exchange, presented: readonly Presented[], requirement: Requirement): Promise<Identity> => {
    const found: { identity: Identity; scopes: readonly string[] }[] = []
    for (const { scheme, verify, scopes } of requirement.schemes) {
      const sent = presented.find((candidate) => schemesFor(candidate.carrier, candidate.value).includes(scheme))
      const identity = sent === undefined ? null : await verify(sent.value, x)
      if (identity === null) throw wrong()
      found.push({ identity, scopes })
    }
    return combined(found) ?? fail(wrong())
  }

  return (x) => {
    let first: Presented | null = null
    let more: Presented[] | null = null
    for (const carrier of plain) {
      if (first !== null && samePlace(first.carrier, carrier)) continue
      const value = readCredential(x, carrier)
      if (value === null) continue
      if (first === null) first = { carrier, value }
      else {
        more ??= [first]
        more.push({ carrier, value })
      }
    }
    if (more !== null) {
      // Two credentials are refused unless the document asks for exactly these together.
      const requirement = requirements.find((candidate) => asksForAll(candidate, more))
      if (requirement === undefined) throw several()
      return verifyAll(x, more, requirement)
    }
    if (first !== null && (isRepeated(x, first) || holdsAny(x, beside))) throw several()
    if (first === null) {
      for (const carrier of cookies) {
        const value = readCredential(x, carrier)
        if (value === null) continue
        first = { carrier, value }
        break
      }
      if (first === null) {
        if (anonymous) return null
        throw missing()
      }
      if (!safe) checkOrigin(x, deps.webOrigins)
    }
    const prefixed = prefixedScheme(first.carrier, first.value)
    if (prefixed !== null) {
      const identity = single.get(prefixed)?.(first.value, x) ?? null
      return isPending(identity) ? identity.then((found) => found ?? fail(wrong())) : (identity ?? fail(wrong()))
    }
    const verifiers = verifiersOf(single, schemesWithoutPrefix(first.carrier))
    const verify = verifiers[0]
    if (verify === undefined) throw wrong()
    const identity = verify(first.value, x)
    if (isPending(identity) || (identity === null && verifiers.length > 1)) return firstOf(verifiers, identity, first.value, x, wrong)
    if (identity === null) throw wrong()
    return identity
  }
}

/** Two headers of one name have been joined by Node. */
const isRepeated = (x: Exchange, { carrier, value }: Presented): boolean =>
  carrier.in === 'header' && value.includes(', ') && x.repeated(carrier.name) !== null

function holdsAny(x: Exchange, carriers: readonly Carrier[]): boolean {
  for (const carrier of carriers) if (readCredential(x, carrier) !== null) return true
  return false
}

/** Headers that hold a credential for another API at the same mount, and none for this one. */
function carriersBeside(api: ApiContract, own: readonly Carrier[], apis: readonly ApiContract[]): Carrier[] {
  const others = apis.filter((other) => other !== api && other.mount === api.mount).flatMap(carriersOf)
  return others.filter((carrier) => carrier.in === 'header' && !own.some((known) => samePlace(known, carrier)))
}

/** Alternatives of one scheme: the verifiers by scheme. */
function singles(requirements: readonly Requirement[]): ReadonlyMap<SecuritySchemeContract, Verifier> {
  const found = new Map<SecuritySchemeContract, Verifier>()
  for (const requirement of requirements) {
    const only = requirement.schemes[0]
    if (only !== undefined && requirement.schemes.length === 1) found.set(only.scheme, only.verify)
  }
  return found
}

const isPending = (identity: Identity | null | Promise<Identity | null>): identity is Promise<Identity | null> =>
  identity instanceof Promise

function verifiersOf(
  single: ReadonlyMap<SecuritySchemeContract, Verifier>,
  schemes: readonly SecuritySchemeContract[],
): readonly Verifier[] {
  const found: Verifier[] = []
  for (const scheme of schemes) {
    const verify = single.get(scheme)
    if (verify !== undefined) found.push(verify)
  }
  return found
}

/** The first scheme that knows the credential; `answer` is that of the first verifier. */
async function firstOf(
  verifiers: readonly Verifier[],
  answer: Identity | null | Promise<Identity | null>,
  value: string,
  x: Exchange,
  wrong: () => ApiError,
): Promise<Identity> {
  let identity = await answer
  for (let index = 1; identity === null && index < verifiers.length; index++) identity = (await verifiers[index]?.(value, x)) ?? null
  if (identity === null) throw wrong()
  return identity
}

function asksForAll(requirement: Requirement, presented: readonly Presented[]): boolean {
  if (requirement.schemes.length !== presented.length) return false
  return presented.every((sent) => {
    const schemes = schemesFor(sent.carrier, sent.value)
    return requirement.schemes.some((entry) => schemes.includes(entry.scheme))
  })
}

/**
 * Several credentials that the document asks for together: the first one is the caller. All must belong to one organization (null otherwise).
 * A scope that an alternative asks of one scheme is granted by that scheme's credential only.
 */
function combined(found: readonly { readonly identity: Identity; readonly scopes: readonly string[] }[]): Identity | null {
  const first = found[0]?.identity
  if (first === undefined) return null
  const scopes = new Set<string>()
  for (const { identity } of found) {
    if (identity.organization !== null && first.organization !== null && identity.organization !== first.organization) return null
    for (const scope of identity.scopes) scopes.add(scope)
  }
  for (const entry of found) for (const scope of entry.scopes) if (!entry.identity.scopes.has(scope)) scopes.delete(scope)
  return { ...first, scopes }
}

function refusal(
  api: ApiContract,
  schemes: readonly SecuritySchemeContract[],
  error: 'invalid_token' | 'invalid_request' | null,
  message: string | null,
): () => ApiError {
  const headers = { 'www-authenticate': challenge(api, schemes, error) }
  return () => new ApiError('UNAUTHORIZED', message === null ? { headers } : { message, headers })
}

function fail(error: Error): never {
  throw error
}

function schemeOf(api: ApiContract, operation: OperationContract, name: string): SecuritySchemeContract {
  const scheme = api.schemes[name]
  if (scheme === undefined) throw new Error(`${api.id}.${operation.operationId}: the security scheme ${name} is not declared`)
  return scheme
}

/** The verifier of a scheme: its own, else that of its kind. */
export function verifierOf(api: ApiContract, scheme: SecuritySchemeContract, deps: IdentityDeps): Verifier {
  const own = deps.verifiers.get(`${api.id}:${scheme.name}`)
  if (own !== undefined) return own
  const kind = kindOf(scheme)
  if (kind === 'key') return deps.keys.verifier(api, scheme)
  const source = kind === 'token' ? deps.tokens : kind === 'session' ? deps.sessions : undefined
  if (source === undefined)
    throw new Error(`${api.id}: nothing verifies credentials of the security scheme ${scheme.name} (${scheme.type})`)
  return source.verifier(api, scheme)
}

function kindOf(scheme: SecuritySchemeContract): 'key' | 'token' | 'session' | 'none' {
  switch (scheme.type) {
    case 'apiKey':
      return scheme.in === 'cookie' ? 'session' : 'key'
    case 'http':
      if ((scheme.httpScheme ?? 'bearer').toLowerCase() !== 'bearer') return 'none'
      return scheme.bearerFormat?.toLowerCase() === 'jwt' ? 'token' : 'key'
    case 'oauth2':
    case 'openIdConnect':
      return 'token'
    case 'mutualTLS':
      return 'none'
    default:
      return scheme.type satisfies never
  }
}

/**
 * Who calls a path that belongs to no operation: the API and identity of a valid credential, null for anything else. Never throws a refusal.
 * `apis` are those mounted there.
 */
export function callerOf(
  apis: readonly ApiContract[],
  deps: IdentityDeps,
): (x: Exchange) => Promise<{ readonly api: ApiContract; readonly identity: Identity } | null> {
  const ways = apis.map((api) => ({
    api,
    carriers: carriersOf(api).filter((carrier) => carrier.in !== 'cookie'),
    verifiers: usedVerifiers(api, deps),
  }))
  return async (x) => {
    for (const { api, carriers, verifiers } of ways) {
      for (const carrier of carriers) {
        const value = readCredential(x, carrier)
        if (value === null) continue
        for (const scheme of schemesFor(carrier, value)) {
          const verify = verifiers.get(scheme)
          const identity = verify === undefined ? null : await quietly(verify, value, x)
          if (identity !== null) return { api, identity }
        }
      }
    }
    return null
  }
}

/** The verifiers of the schemes that operations of the API name. */
function usedVerifiers(api: ApiContract, deps: IdentityDeps): ReadonlyMap<SecuritySchemeContract, Verifier> {
  const found = new Map<SecuritySchemeContract, Verifier>()
  for (const operation of api.operations) {
    for (const { scheme: name } of operation.security.flat()) {
      const scheme = schemeOf(api, operation, name)
      if (!found.has(scheme)) found.set(scheme, verifierOf(api, scheme, deps))
    }
  }
  return found
}

/** A verifier's refusal (403 of a token without an organization) is no identity either; a failure of ours stays one. */
async function quietly(verify: Verifier, value: string, x: Exchange): Promise<Identity | null> {
  try {
    return await verify(value, x)
  } catch (error) {
    if (error instanceof ApiError) return null
    throw error
  }
}
