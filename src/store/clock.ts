/** The one place that reads the clock. */
import type { Clock } from '../gateway/contract.ts'

/** Asked several times in each request: within a millisecond the answer is one and the same object, which nobody may change. */
let latest = new Date()

export const systemClock: Clock = {
  now: () => {
    const ms = Date.now()
    if (ms !== latest.getTime()) latest = new Date(ms)
    return latest
  },
  monotonicMs: () => performance.now(),
}
