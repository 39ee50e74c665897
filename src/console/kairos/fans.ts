/** Forecasts as fans: from the stability at the tick that they were made at to the spread at their horizon. */
import type { Phase, ProphecyData } from './types.ts'

export interface Fan {
  /** Ticks. */
  readonly from: number
  readonly to: number
  /** Stability where it begins. */
  readonly start: number
  readonly p10: number
  readonly p50: number
  readonly p90: number
  readonly phase: Phase
  readonly confidence: number
  readonly lossProbability: number
}

/**
 * The fans that reach into a part of the time axis, oldest first.
 * @param stabilityAt the stability at a tick; null: not known, and then there is no fan
 */
export function fansBetween(
  prophecies: readonly ProphecyData[],
  from: number,
  to: number,
  stabilityAt: (tick: number) => number | null,
): Fan[] {
  return prophecies.flatMap(({ tick, horizon, stability, predictedPhase, confidence, lossProbability }) => {
    if (tick > to || tick + horizon < from) return []
    const start = stabilityAt(tick)
    if (start === null) return []
    return [{ from: tick, to: tick + horizon, start, ...stability, phase: predictedPhase, confidence, lossProbability }]
  })
}

/** The latest forecast that still reaches over a tick; null without one. */
export function forecastAt(prophecies: readonly ProphecyData[], tick: number): ProphecyData | null {
  return prophecies.findLast((prophecy) => prophecy.tick <= tick && prophecy.tick + prophecy.horizon >= tick) ?? null
}
