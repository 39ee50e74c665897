/** Which input an issue of the API belongs to, and what belongs to none. */
import type { Failure } from '../api/failure.ts'

export const issueOf = (failure: Failure | null, path: string): string | undefined =>
  failure?.issues.find((issue) => issue.path === path)?.message

/** What no input of the form shows, as sentences; null: nothing. Without issues it is the failure itself. */
export function restOf(failure: Failure | null, placed: readonly string[]): string | null {
  if (failure === null) return null
  if (failure.issues.length === 0) return failure.text
  const others = failure.issues.filter(({ path }) => !placed.includes(path))
  return others.length === 0 ? null : others.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('. ')
}
