/** Which peers may speak for others: `X-Forwarded-For`, `-Proto` and `-Host` are believed from trusted proxies only. */
import { BlockList, isIP } from 'node:net'

export type TrustedProxies = (address: string) => boolean

/** IPv4 addresses that arrive mapped into IPv6 (`::ffff:10.0.0.1`) are the IPv4 address. */
export const plainAddress = (address: string): string =>
  address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address

/** `list` holds addresses and CIDR ranges of either family. Throws on anything else. */
export function trustedProxies(list: readonly string[]): TrustedProxies | null {
  if (list.length === 0) return null
  const block = new BlockList()
  for (const item of list) {
    const [address = '', bits, ...rest] = item.split('/')
    const family = isIP(address)
    const length = bits === undefined ? null : Number(bits)
    // Nothing after the slash would be the number 0, and so every address there is.
    const isLength = bits === undefined || (/^[0-9]{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
    if (family === 0 || rest.length > 0 || !isLength) throw new Error(`Not an address or CIDR range: ${item}`)
    const type = family === 4 ? 'ipv4' : 'ipv6'
    if (length === null) block.addAddress(address, type)
    else block.addSubnet(address, length, type)
  }
  return (address) => {
    const family = isIP(address)
    return family !== 0 && block.check(address, family === 4 ? 'ipv4' : 'ipv6')
  }
}

export interface Peer {
  readonly ip: string
  readonly secure: boolean
  /** `host[:port]` as the caller sees it. */
  readonly host: string
}

/**
 * The caller behind the proxies: from the right of `X-Forwarded-For`, the first address that is no trusted proxy.
 * `-Proto` and `-Host` are those that the nearest trusted proxy says (the last of a list that it appended to).
 */
export function behindProxies(socket: Peer, trusted: TrustedProxies | null, header: (name: string) => string | undefined): Peer {
  if (trusted === null || !trusted(socket.ip)) return socket
  const hops = (header('x-forwarded-for') ?? '').split(',').map((hop) => plainAddress(stripPort(hop.trim())))
  let ip = socket.ip
  for (let i = hops.length - 1; i >= 0; i--) {
    const hop = hops[i]
    if (hop === undefined || isIP(hop) === 0) break
    ip = hop
    if (!trusted(hop)) break
  }
  const proto = lastOf(header('x-forwarded-proto'))?.toLowerCase()
  const host = lastOf(header('x-forwarded-host'))
  return {
    ip,
    secure: proto === undefined ? socket.secure : proto === 'https',
    host: host !== undefined && /^[A-Za-z0-9._-]+(:[0-9]{1,5})?$|^\[[0-9a-fA-F:.]+\](:[0-9]{1,5})?$/.test(host) ? host : socket.host,
  }
}

const lastOf = (list: string | undefined): string | undefined => {
  const last = list?.slice(list.lastIndexOf(',') + 1).trim()
  return last === '' ? undefined : last
}

function stripPort(hop: string): string {
  const bracketed = /^\[([^\]]+)\](?::[0-9]+)?$/.exec(hop)
  if (bracketed?.[1] !== undefined) return bracketed[1]
  return /^[0-9.]+:[0-9]+$/.test(hop) ? hop.slice(0, hop.indexOf(':')) : hop
}
