/** Whom a limit counts. */
import { hash } from 'node:crypto'
import type { LimitContract } from '../contract.ts'
import type { Exchange } from '../exchange.ts'

/** The counter's name for a request: identity, organization, address or a property of the body. Null: it does not apply (the property is absent). */
export function subjectOf(x: Exchange, by: LimitContract['by']): string | null {
  const { identity } = x
  if (by.startsWith('body:')) return bodySubject(x, by.slice(5))
  if (by === 'ip' || identity === null) return ipSubject(x.ip)
  if (by === 'organization' && identity.organization !== null) return `org:${identity.organization}`
  return identity.id
}

/** An IPv6 caller owns its whole /64 (RFC 6177), so single addresses of it count together. */
export function ipSubject(ip: string): string {
  if (!ip.includes(':')) return `ip:${ip}`
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)
  if (mapped?.[1] !== undefined) return `ip:${mapped[1]}`
  const [before = '', after] = ip.split('%')[0]?.toLowerCase().split('::') ?? []
  const head = before === '' ? [] : before.split(':')
  const tail = after === undefined || after === '' ? [] : after.split(':')
  const groups = after === undefined ? head : [...head, ...new Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail]
  return `ip:${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

/** Case and surrounding space do not make another e-mail. Hashed: it may be long, and stores are no place for what people typed. */
function bodySubject(x: Exchange, property: string): string | null {
  const body = x.input?.body
  if (typeof body !== 'object' || body === null) return null
  const value: unknown = Object.getOwnPropertyDescriptor(body, property)?.value
  if (typeof value !== 'string' && typeof value !== 'number') return null
  return `body:${property}:${hash('sha256', String(value).trim().toLowerCase(), 'hex').slice(0, 32)}`
}
