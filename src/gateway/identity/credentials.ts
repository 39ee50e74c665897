/** Where credentials stand in a request, and which security scheme a credential belongs to. */
import type { ApiContract, SecuritySchemeContract } from '../contract.ts'
import type { Exchange } from '../exchange.ts'

/** A place of a request that can hold one credential: several schemes may share it and are told apart by their prefixes. */
export interface Carrier {
  readonly in: 'header' | 'query' | 'cookie'
  /** Lower case for headers. */
  readonly name: string
  /** `bearer` or `basic` for the `Authorization` header; null where the whole value is the credential. */
  readonly httpScheme: string | null
  readonly schemes: readonly SecuritySchemeContract[]
}

/** A credential as it was sent, and where. */
export interface Presented {
  readonly carrier: Carrier
  readonly value: string
}

/** The carriers of an API's schemes. Schemes without a credential in the request (`mutualTLS`) have none. */
export function carriersOf(api: ApiContract): Carrier[] {
  const found = new Map<string, { carrier: Carrier; schemes: SecuritySchemeContract[] }>()
  for (const scheme of Object.values(api.schemes)) {
    if (scheme.type === 'mutualTLS') continue
    const httpScheme = scheme.type === 'apiKey' ? null : (scheme.httpScheme ?? 'bearer').toLowerCase()
    const place = scheme.type === 'apiKey' ? scheme.in : 'header'
    const parameter = scheme.type === 'apiKey' ? scheme.parameter : 'authorization'
    const name = place === 'header' ? parameter.toLowerCase() : parameter
    const key = `${place} ${httpScheme ?? ''} ${name}`
    const known = found.get(key)
    if (known !== undefined) known.schemes.push(scheme)
    else {
      const schemes = [scheme]
      found.set(key, { carrier: { in: place, name, httpScheme, schemes }, schemes })
    }
  }
  // An HTTP scheme reads its own header before an API key that is declared there takes the whole value.
  return [...found.values()].map((entry) => entry.carrier).sort((a, b) => Number(a.httpScheme === null) - Number(b.httpScheme === null))
}

/** Two carriers that read one header, parameter or cookie: what is there is one credential. */
export const samePlace = (a: Carrier, b: Carrier): boolean => a.in === b.in && a.name === b.name

/** The credential at a carrier; null when there is none. An empty one counts as absent, as does another HTTP scheme. */
export function readCredential(x: Exchange, carrier: Carrier): string | null {
  if (carrier.in === 'header') {
    const header = x.header(carrier.name)
    if (header === undefined || header === '') return null
    if (carrier.httpScheme === null) return header.trim() || null
    return httpCredential(header, carrier.httpScheme)
  }
  if (carrier.in === 'cookie') return readCookie(x.header('cookie'), carrier.name)
  return x.query === '' ? null : new URLSearchParams(x.query).get(carrier.name) || null
}

/** RFC 9110, 11.4: the scheme's name is case-insensitive, one or more spaces follow. */
function httpCredential(header: string, scheme: string): string | null {
  const length = scheme.length
  if (header.length <= length + 1 || header.charCodeAt(length) !== 32) return null
  const name = header.slice(0, length)
  if (name !== scheme && name.toLowerCase() !== scheme) return null
  const value = header.slice(length + 1).trim()
  return value === '' ? null : value
}

/** RFC 6265, 4.2.1. The first of several cookies with one name wins; surrounding quotes are removed. */
export function readCookie(header: string | undefined, name: string): string | null {
  if (header === undefined) return null
  for (const piece of header.split(';')) {
    const equals = piece.indexOf('=')
    if (equals < 0 || piece.slice(0, equals).trim() !== name) continue
    const value = piece.slice(equals + 1).trim()
    const bare = value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value
    return bare === '' ? null : bare
  }
  return null
}

/** Of the schemes that share the carrier, the one with a prefix that the credential starts with (the longest); null: none has. */
export function prefixedScheme(carrier: Carrier, value: string): SecuritySchemeContract | null {
  let best: SecuritySchemeContract | null = null
  let length = 0
  for (const scheme of carrier.schemes) {
    for (const prefix of scheme.prefixes) {
      if (prefix.length > length && value.startsWith(prefix)) {
        best = scheme
        length = prefix.length
      }
    }
  }
  return best
}

/**
 * The schemes that a credential may belong to, of those that share its carrier: the one whose prefix it starts with, else all without prefixes, in the
 * document's order.
 */
export function schemesFor(carrier: Carrier, value: string): readonly SecuritySchemeContract[] {
  const best = prefixedScheme(carrier, value)
  return best !== null ? [best] : schemesWithoutPrefix(carrier)
}

/** Of the schemes that share the carrier, those whose credentials begin in no way of their own. */
export const schemesWithoutPrefix = (carrier: Carrier): readonly SecuritySchemeContract[] =>
  carrier.schemes.filter((scheme) => scheme.prefixes.length === 0)

/** One challenge per way in (RFC 9110, 11.6.1). `error`: RFC 6750, 3.1, only where a credential came along. */
export function challenge(
  api: ApiContract,
  schemes: readonly SecuritySchemeContract[],
  error: 'invalid_token' | 'invalid_request' | null,
): string {
  const realm = api.id
  const challenges = new Set<string>()
  for (const scheme of schemes) {
    if (scheme.type === 'mutualTLS') continue
    if (scheme.type === 'apiKey') {
      challenges.add(
        scheme.in === 'cookie'
          ? `Cookie realm="${realm}", cookie-name="${scheme.parameter}"`
          : `ApiKey realm="${realm}", ${scheme.in}="${scheme.parameter}"`,
      )
    } else if ((scheme.httpScheme ?? 'bearer').toLowerCase() === 'basic') challenges.add(`Basic realm="${realm}", charset="UTF-8"`)
    else challenges.add(error === null ? `Bearer realm="${realm}"` : `Bearer realm="${realm}", error="${error}"`)
  }
  if (challenges.size === 0) challenges.add(`Bearer realm="${realm}"`)
  return [...challenges].join(', ')
}
