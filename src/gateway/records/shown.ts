/** What of a request's target may be written down: names that hold secrets keep their names and lose their values. */
import type { OperationContract } from '../contract.ts'
import type { Exchange } from '../exchange.ts'
import { redacted } from './redact.ts'

/** Parameters that carry credentials, by name, wherever they stand (`access_token`, `X-Amz-Signature`, `apiKey`, `code` of OAuth). */
const sensitive = /token|secret|passw|signature|credential|auth|(^|[-_.])(api)?key$|apikey|^(code|sig|state|session)$/i

export const isSensitive = (name: string): boolean => sensitive.test(name)

/** As long and as random as only secrets are: tokens of links, keys. Ids are shorter, and a UUID has hyphens. */
const secretSegment = /(?<=\/)[A-Za-z0-9_]{32,}(?=\/|$)/g

/** The path as sent; values of sensitive path parameters are replaced. Where no operation says which those are, whatever looks like a secret is. */
export function shownPath(x: Exchange, operation: OperationContract | null): string {
  if (operation === null) return x.path.replace(secretSegment, redacted)
  let path = x.path
  for (const [name, value] of Object.entries(x.pathValues)) if (value !== '' && isSensitive(name)) path = path.replace(value, redacted)
  return path
}

/** The query as sent; values of sensitive parameters are replaced. */
export function shownQuery(query: string): string {
  return query
    .split('&')
    .map((pair) => {
      const equals = pair.indexOf('=')
      if (equals < 0) return pair
      return isSensitive(decoded(pair.slice(0, equals))) ? `${pair.slice(0, equals)}=${redacted}` : pair
    })
    .join('&')
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
