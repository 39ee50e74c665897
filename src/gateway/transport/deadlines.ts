/**
 * Time limits of what many requests do at once. A timer per request costs more than reading most bodies does, so one shared timer looks at the oldest
 * of each duration every 100 ms: a limit ends at most that much late.
 */

const tickMs = 100

export interface Deadline {
  readonly atMs: number
  readonly expire: () => void
  readonly among: Queue
  before: Deadline | null
  after: Deadline | null
  open: boolean
}

/** All deadlines of one duration, in the order in which they end: a list, because most are taken out of its middle. */
interface Queue {
  first: Deadline | null
  last: Deadline | null
}

const byDuration = new Map<number, Queue>()
let timer: ReturnType<typeof setInterval> | null = null

/** Calls `expire` once, after `ms`, unless `settle` was called before. */
export function deadline(ms: number, expire: () => void): Deadline {
  let among = byDuration.get(ms)
  if (among === undefined) {
    among = { first: null, last: null }
    byDuration.set(ms, among)
  }
  const { last } = among
  const made: Deadline = { atMs: performance.now() + ms, expire, among, before: last, after: null, open: true }
  if (last === null) among.first = made
  else last.after = made
  among.last = made
  if (timer === null) {
    timer = setInterval(look, tickMs)
    timer.unref?.()
  }
  return made
}

export function settle(ended: Deadline): void {
  if (!ended.open) return
  ended.open = false
  const { among, before, after } = ended
  if (before === null) among.first = after
  else before.after = after
  if (after === null) among.last = before
  else after.before = before
  // What is held on to for its own reasons shall not keep its neighbours.
  ended.before = null
  ended.after = null
}

function look(): void {
  const now = performance.now()
  let waiting = false
  for (const among of byDuration.values()) {
    for (let next = among.first; next !== null && next.atMs <= now; next = among.first) {
      settle(next)
      next.expire()
    }
    if (among.first !== null) waiting = true
  }
  if (!waiting && timer !== null) {
    clearInterval(timer)
    timer = null
  }
}
