/** Times as the APIs show them: RFC 3339, UTC. */

/** Whole seconds: `2026-03-23T12:00:00Z`. */
export const seconds = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`
export const secondsOrNull = (at: Date | null): string | null => (at === null ? null : seconds(at))
/** Milliseconds: `2026-03-23T11:59:42.120Z`. */
export const milliseconds = (at: Date): string => at.toISOString()
