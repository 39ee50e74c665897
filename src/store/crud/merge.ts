/** JSON merge patch (RFC 7396) with the gateway's rule for `null`: back to `null` or to the default, removed where a property may be absent. */
import type { CrudMerge } from '../../gateway/contract.ts'
import type { Issue } from '../../gateway/errors/catalogue.ts'
import type { Json } from './ports.ts'

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A property of a caller's object; never one of every object (`constructor`). */
export const own = (object: Readonly<Json>, name: string): unknown => (Object.hasOwn(object, name) ? object[name] : undefined)

export const cannotBeNull = (path: string): Issue => ({ path, in: 'body', message: 'Cannot be null' })

/** A new object; neither argument is changed. Properties that cannot be cleared are told to `issues`. */
export function mergePatch(current: unknown, patch: Json, plan: CrudMerge | null, path: string, issues: Issue[]): Json {
  const result: Json = isObject(current) ? { ...current } : {}
  for (const [name, value] of Object.entries(patch)) {
    const known = plan !== null && Object.hasOwn(plan.properties, name) ? plan.properties[name] : undefined
    const at = `${path}.${name}`
    if (value === null) clear(result, name, known?.clear ?? 'remove', at, issues)
    else if (isObject(value) && (known === undefined || known.merge !== null))
      define(result, name, mergePatch(Object.hasOwn(result, name) ? result[name] : undefined, value, known?.merge ?? null, at, issues))
    else define(result, name, value)
  }
  return result
}

/** `__proto__` is a key like any other. */
const define = (object: Json, name: string, value: unknown): void => {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true })
}

function clear(object: Json, name: string, how: CrudMerge['properties'][string]['clear'], at: string, issues: Issue[]): void {
  if (how === 'remove') delete object[name]
  else if (how === 'null') define(object, name, null)
  else if (how === 'refuse') issues.push(cannotBeNull(at))
  else define(object, name, structuredClone(how.fallback))
}
