/** The one place that reads the clock. */
import type { Clock } from '../gateway/contract.ts'

export const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
}
