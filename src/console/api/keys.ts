/** API keys that the reader entered: for this tab only, and gone with it. */
import { signal } from '@preact/signals'

const place = 'specway.keys'

/** What `sessionStorage` is; a tab that may not store keeps keys until it is reloaded. */
function stored(): Readonly<Record<string, string>> {
  try {
    const parsed: unknown = JSON.parse(sessionStorage.getItem(place) ?? '{}')
    if (typeof parsed !== 'object' || parsed === null) return {}
    return Object.fromEntries(Object.entries(parsed).flatMap(([api, key]) => (typeof key === 'string' ? [[api, key]] : [])))
  } catch {
    return {}
  }
}

/** API id -> key. */
export const keys = signal(stored())

export function setKey(api: string, key: string | null): void {
  const { [api]: _former, ...others } = keys.value
  keys.value = key === null ? others : { ...others, [api]: key }
  try {
    sessionStorage.setItem(place, JSON.stringify(keys.value))
  } catch {
    // Storage is switched off: the key lives as long as the page.
  }
}
