/**
 * The formats that are asserted, each after the RFC that JSON Schema names for it (validation, 7.3). None backtracks: patterns are linear and
 * what cannot be said so is code.
 */

const digit = (text: string, at: number): number => {
  const code = text.charCodeAt(at) - 48
  return code >= 0 && code <= 9 ? code : -1000
}
const two = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1)

const daysOf = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31

/** RFC 3339 full-date, at the start of the text. */
function startsWithDate(text: string): boolean {
  const year = two(text, 0) * 100 + two(text, 2)
  const month = two(text, 5)
  const day = two(text, 8)
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false
  return two(text, 0) >= 0 && two(text, 2) >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

/** RFC 3339 full-time from `start` to the end. Second 60 only where UTC is 23:59. */
function endsWithTime(text: string, start: number): boolean {
  const hour = two(text, start)
  const minute = two(text, start + 3)
  const second = two(text, start + 6)
  if (text.charCodeAt(start + 2) !== 58 || text.charCodeAt(start + 5) !== 58) return false
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 60)) return false
  let at = start + 8
  if (text.charCodeAt(at) === 46) {
    at += 1
    const first = at
    while (digit(text, at) >= 0) at += 1
    if (at === first) return false
  }
  const zone = text.charCodeAt(at)
  if (zone === 90 || zone === 122) return at + 1 === text.length && (second < 60 || (hour === 23 && minute === 59))
  if ((zone !== 43 && zone !== 45) || at + 6 !== text.length || text.charCodeAt(at + 3) !== 58) return false
  const zoneHour = two(text, at + 1)
  const zoneMinute = two(text, at + 4)
  if (!(zoneHour >= 0 && zoneHour <= 23 && zoneMinute >= 0 && zoneMinute <= 59)) return false
  if (second < 60) return true
  const utc = hour * 60 + minute - (zone === 43 ? 1 : -1) * (zoneHour * 60 + zoneMinute)
  return (utc + 2880) % 1440 === 1439
}

export const isDate = (text: string): boolean => text.length === 10 && startsWithDate(text)
export const isTime = (text: string): boolean => endsWithTime(text, 0)
export const isDateTime = (text: string): boolean => {
  const separator = text.charCodeAt(10)
  return (separator === 84 || separator === 116) && startsWithDate(text) && endsWithTime(text, 11)
}

/** RFC 3339, appendix A. */
const duration =
  /^P(?:[0-9]+W|(?=.)(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)?(?:T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))?)$/
export const isDuration = (text: string): boolean => duration.test(text)

/** What an ASCII character can be part of, as bits; looked up instead of matched, because these run on every request. */
const hex = 1
const letterOrDigit = 2
const atextCharacter = 4
const classes = new Uint8Array(128)
for (const [bit, pattern] of [
  [hex, /[0-9a-f]/i],
  [letterOrDigit, /[0-9a-z]/i],
  [atextCharacter, /[a-z0-9!#$%&'*+/=?^_`{|}~-]/i],
] as const) {
  for (let code = 0; code < 128; code += 1) if (pattern.test(String.fromCharCode(code))) classes[code] = (classes[code] ?? 0) | bit
}
const isIn = (code: number, bits: number): boolean => ((classes[code] ?? 0) & bits) !== 0

/** RFC 9562 in its text form, any version, either case. */
export function isUuid(text: string): boolean {
  if (text.length !== 36) return false
  for (let index = 0; index < 36; index += 1) {
    const code = text.charCodeAt(index)
    if (index === 8 || index === 13 || index === 18 || index === 23 ? code !== 45 : !isIn(code, hex)) return false
  }
  return true
}

const octet = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])'
const ipv4 = new RegExp(`^(?:${octet}\\.){3}${octet}$`)
/** RFC 2673, 3.2: dotted quad without leading zeros. */
export const isIpv4 = (text: string): boolean => text.length <= 15 && ipv4.test(text)

const hextet = /^[0-9a-fA-F]{1,4}$/
/** RFC 4291, 2.2; no zone. */
export function isIpv6(text: string): boolean {
  if (text.length < 2 || text.length > 45) return false
  const halves = text.split('::')
  if (halves.length > 2) return false
  let groups = 0
  for (const [half, part] of halves.entries()) {
    if (part === '') continue
    const pieces = part.split(':')
    for (const [index, piece] of pieces.entries()) {
      const last = half === halves.length - 1 && index === pieces.length - 1
      if (last && piece.includes('.')) {
        if (!isIpv4(piece)) return false
        groups += 2
      } else if (hextet.test(piece)) groups += 1
      else return false
    }
  }
  return halves.length === 2 ? groups <= 7 : groups === 8
}

/** RFC 1123, 2.1, from `start` to the end: labels of letters, digits and inner hyphens, at most 63 long, 253 in all. */
function endsWithHostname(text: string, start: number): boolean {
  const length = text.length - start
  if (length < 1 || length > 253) return false
  let labelStart = start
  for (let index = start; index <= text.length; index += 1) {
    const code = index === text.length ? 46 : text.charCodeAt(index)
    if (code === 46) {
      if (index === labelStart || index - labelStart > 63 || text.charCodeAt(index - 1) === 45) return false
      labelStart = index + 1
    } else if (!isIn(code, letterOrDigit) && (code !== 45 || index === labelStart)) return false
  }
  return true
}
export const isHostname = (text: string): boolean => endsWithHostname(text, 0)

const quoted = /^"(?:[\u0020\u0021\u0023-\u005b\u005d-\u007e]|\\[\u0020-\u007e])*"$/
/** RFC 5321 dot-string, up to `end`. */
function startsWithDotString(text: string, end: number): boolean {
  let afterDot = true
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 46) {
      if (afterDot) return false
      afterDot = true
    } else if (isIn(code, atextCharacter)) afterDot = false
    else return false
  }
  return !afterDot
}

/** RFC 5321, 4.1.2 Mailbox: dot-string or quoted string, at most 64 octets, `@`, domain or address literal. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@')
  if (at < 1 || at > 64) return false
  if (!(text.charCodeAt(0) === 34 ? quoted.test(text.slice(0, at)) : startsWithDotString(text, at))) return false
  if (text.charCodeAt(at + 1) !== 91) return endsWithHostname(text, at + 1)
  const address = text.slice(at + 2, -1)
  return text.endsWith(']') && (/^IPv6:/i.test(address) ? isIpv6(address.slice(5)) : isIpv4(address))
}

const pchar = "(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})"
const userinfo = "(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*"
const registeredName = "(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/
const authority = new RegExp(`^//(?:${userinfo}@)?(\\[[^\\]/?#]*\\]|${registeredName})(?::[0-9]*)?(?=[/?#]|$)`)
const path = new RegExp(`^(?:/|${pchar})*$`)
const query = new RegExp(`^(?:[/?]|${pchar})*$`)
const futureAddress = /^v[0-9a-f]+\.[a-z0-9._~!$&'()*+,;=:-]+$/i

/** RFC 3986, 4.2: what stands after the scheme, or a relative reference. */
function isHierarchical(text: string, relative: boolean): boolean {
  let rest = text
  const hash = rest.indexOf('#')
  if (hash >= 0) {
    if (!query.test(rest.slice(hash + 1))) return false
    rest = rest.slice(0, hash)
  }
  const mark = rest.indexOf('?')
  if (mark >= 0) {
    if (!query.test(rest.slice(mark + 1))) return false
    rest = rest.slice(0, mark)
  }
  if (rest.startsWith('//')) {
    const found = authority.exec(rest)
    if (found === null) return false
    const host = found[1] ?? ''
    if (host.startsWith('[') && !isIpv6(host.slice(1, -1)) && !futureAddress.test(host.slice(1, -1))) return false
    rest = rest.slice(found[0].length)
  } else if (relative && /^[^/]*:/.test(rest)) return false
  return path.test(rest)
}

export function isUri(text: string): boolean {
  const found = scheme.exec(text)
  return found !== null && isHierarchical(text.slice(found[0].length), false)
}
export const isUriReference = (text: string): boolean => isUri(text) || isHierarchical(text, true)

/** RFC 6901, 5. */
const jsonPointer = /^(?:\/(?:[^~/]|~[01])*)*$/
export const isJsonPointer = (text: string): boolean => jsonPointer.test(text)
const relativeJsonPointer = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/
export const isRelativeJsonPointer = (text: string): boolean => relativeJsonPointer.test(text)

/** ECMA-262, in Unicode mode as `pattern` reads it. */
export function isRegex(text: string): boolean {
  try {
    new RegExp(text, 'u')
    return true
  } catch {
    return false
  }
}
