/**
 * Time limits of what many requests do at once. A timer per request costs more than reading most bodies does, so one shared timer looks at the oldest
 * of each duration every 100 ms: a limit ends at most that much late.
 */

const tickMs = 100

export interface Deadline {
  readonly atMs: number
  readonly expire: () => void
  readonly among: Set<Deadline>
}

/** All deadlines of one duration are in the order in which they end. */
const byDuration = new Map<number, Set<Deadline>>()
let timer: ReturnType<typeof setInterval> | null = null

/** Calls `expire` once, after `ms`, unless `settle` was called before. */
export function deadline(ms: number, expire: () => void): Deadline {
  let among = byDuration.get(ms)
  if (among === undefined) {
    among = new Set()
    byDuration.set(ms, among)
  }
  const made: Deadline = { atMs: performance.now() + ms, expire, among }
  among.add(made)
  if (timer === null) {
    timer = setInterval(look, tickMs)
    timer.unref?.()
  }
  return made
}

export function settle(ended: Deadline): void {
  ended.among.delete(ended)
}

function look(): void {
  const now = performance.now()
  let left = 0
  for (const among of byDuration.values()) {
    for (const next of among) {
      if (next.atMs > now) break
      among.delete(next)
      next.expire()
    }
    left += among.size
  }
  if (left === 0 && timer !== null) {
    clearInterval(timer)
    timer = null
  }
}
