/** Step 2: the base of λ and γ moves. */
import { cap } from './constants.ts'
import type { State } from './state.ts'

export function clamp(x: number, low: number, high: number): number {
  if (x < low) return low
  if (x > high) return high
  return x
}

export const drifted = (base: number, drift: number): number => clamp(base + drift, 0, cap)

export function driftBases({ count, alive, baseLambda, baseGamma, driftLambda, driftGamma }: State): void {
  for (let i = 0; i < count; i += 1) {
    if (alive[i] === 0) continue
    baseLambda[i] = drifted(baseLambda[i] as number, driftLambda[i] as number)
    baseGamma[i] = drifted(baseGamma[i] as number, driftGamma[i] as number)
  }
}
