/** A clock that stands until it is moved. */
import type { Clock } from '../../src/gateway/contract.ts'

export interface TestClock extends Clock {
  /** Milliseconds forward. */
  advance(ms: number): void
}

export function testClock(start = '2026-03-01T12:00:00.000Z'): TestClock {
  let now = Date.parse(start)
  let monotonic = 1_000
  return {
    now: () => new Date(now),
    monotonicMs: () => monotonic,
    advance(ms) {
      now += ms
      monotonic += ms
    },
  }
}
