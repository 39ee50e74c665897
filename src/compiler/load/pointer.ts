/** JSON Pointer (RFC 6901) and its URI fragment form. */
import type { Json } from '../model/types.ts'

export const escapeSegment = (segment: string): string => segment.replace(/~/g, '~0').replace(/\//g, '~1')
const unescapeSegment = (segment: string): string => segment.replace(/~1/g, '/').replace(/~0/g, '~')

/** `#/paths/~1robots/get` from its segments. */
export const pointerOf = (segments: readonly string[]): string =>
  segments.reduce((pointer, segment) => `${pointer}/${escapeSegment(segment)}`, '#')

/** The segments of a fragment (without `#`); null when it is no pointer (a plain name, or broken escapes). */
export function segmentsOf(fragment: string): string[] | null {
  if (fragment === '') return []
  let decoded: string
  try {
    decoded = decodeURIComponent(fragment)
  } catch {
    return null
  }
  if (!decoded.startsWith('/') || /~(?![01])/.test(decoded)) return null
  return decoded.slice(1).split('/').map(unescapeSegment)
}

/** The value at a pointer; undefined when there is none. Own keys only: `constructor` of an object is nothing. */
export function valueAt(root: Json, segments: readonly string[]): Json | undefined {
  let value: Json | undefined = root
  for (const segment of segments) {
    if (typeof value !== 'object' || value === null) return undefined
    if (Array.isArray(value)) value = /^(0|[1-9][0-9]*)$/.test(segment) ? value[Number(segment)] : undefined
    else value = Object.hasOwn(value, segment) ? value[segment] : undefined
  }
  return value
}
