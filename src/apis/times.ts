/** Times as the APIs show and read them: RFC 3339, UTC. */
import { type IssueLocation, invalid } from '../gateway/errors/catalogue.ts'
import { beyondYears, instantOf } from '../store/instants.ts'

/** Whole seconds: `2026-03-23T12:00:00Z`. */
export const seconds = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`
export const secondsOrNull = (at: Date | null): string | null => (at === null ? null : seconds(at))
/** Milliseconds: `2026-03-23T11:59:42.120Z`. */
export const milliseconds = (at: Date): string => at.toISOString()

/** The instant that a caller's `date-time` names. Throws 400 with an issue for one that cannot be kept (`instantOf`). */
export function requiredInstant(text: string, path: string, location: IssueLocation): Date {
  const at = instantOf(text)
  if (at === null) throw invalid([{ path, in: location, message: beyondYears }])
  return at
}
