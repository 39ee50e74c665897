/** Which headers cross to an upstream service and back: named ones only, so that no credential of the gateway and no hop-by-hop field ever does. */
import type { OperationContract, UpstreamContract } from '../contract.ts'
import { outgoingTraceparent } from '../records/trace-context.ts'
import type { GatewayExchange } from '../transport/exchange.ts'

const forwarded = [
  'accept',
  'accept-language',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
  'last-event-id',
  'range',
  'tracestate',
  'user-agent',
]
const returned = [
  'accept-ranges',
  'cache-control',
  'content-disposition',
  'content-language',
  'content-range',
  'etag',
  'last-modified',
  'link',
  'retry-after',
]
/** RFC 9110, 7.6.1, and what the gateway answers for itself. */
const never =
  /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|host|content-length|content-encoding|authorization|cookie|x-request-id|x-ratelimit-.*|ratelimit.*)$/

/** The headers of the request to the upstream: what the caller sent of the above, declared parameters, who calls, and those of the document. */
export function requestHeaders(operation: OperationContract, upstream: UpstreamContract): (x: GatewayExchange) => Record<string, string> {
  const declared = operation.parameters.filter((parameter) => parameter.in === 'header').map((parameter) => parameter.name.toLowerCase())
  const names = [...new Set([...forwarded, ...declared.filter((name) => !never.test(name))])]
  const fixed = Object.entries(upstream.headers).map(([name, value]): [string, string] => [name.toLowerCase(), value])
  return (x) => {
    const headers: Record<string, string> = {}
    for (const name of names) {
      const value = x.header(name)
      if (value !== undefined) headers[name] = value
    }
    const traceparent = outgoingTraceparent(x)
    if (traceparent !== undefined) headers.traceparent = traceparent
    headers['x-request-id'] = x.requestId
    headers['x-forwarded-for'] = x.ip
    headers['x-forwarded-proto'] = x.secure ? 'https' : 'http'
    headers['x-forwarded-host'] = x.origin.slice(x.origin.indexOf('//') + 2)
    if (x.identity !== null) {
      headers['x-specway-identity'] = x.identity.id
      if (x.identity.organization !== null) headers['x-specway-organization'] = x.identity.organization
      headers['x-specway-scopes'] = [...x.identity.scopes].join(' ')
    }
    for (const [name, value] of fixed) headers[name] = value
    return headers
  }
}

/** The headers of the answer: the above and what the document declares for any status. `location` within the upstream becomes one of the mount. */
export function replyHeaders(operation: OperationContract, base: URL, mount: string): (answer: Headers) => Record<string, string> {
  const declared = operation.responses.flatMap((response) => Object.keys(response.headers)).map((name) => name.toLowerCase())
  const names = [...new Set([...returned, ...declared.filter((name) => !never.test(name) && name !== 'location')])]
  const root = base.pathname.replace(/\/$/, '')
  return (answer) => {
    const headers: Record<string, string> = {}
    for (const name of names) {
      const value = answer.get(name)
      if (value !== null) headers[name] = value
    }
    const location = answer.get('location')
    if (location !== null) headers.location = relocated(location, base, root, mount)
    return headers
  }
}

function relocated(location: string, base: URL, root: string, mount: string): string {
  if (!URL.canParse(location, base)) return location
  const target = new URL(location, base)
  const inside = target.origin === base.origin && target.pathname.startsWith(`${root}/`)
  return inside ? `${mount}${target.pathname.slice(root.length)}${target.search}` : location
}
