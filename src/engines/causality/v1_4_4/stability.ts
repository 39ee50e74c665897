/** Step 7: how much buffer stands against how much pressure. */
import { PARADOX_EPSILON } from './constants.ts'
import type { State } from './state.ts'

/** `(γA + γB) / (λA + λB + ε)` */
export const pairStability = (gammaA: number, gammaB: number, lambdaA: number, lambdaB: number): number =>
  (gammaA + gammaB) / (lambdaA + lambdaB + PARADOX_EPSILON)
/** Of an agent that is alone. */
export const loneStability = (gamma: number, lambda: number): number => gamma / (lambda + PARADOX_EPSILON)

/** Writes `stability` (mean over unordered pairs of living agents) and `minStability`, and adds every pair to the totals of both. */
export function measureStability(state: State): void {
  const { count, living, alive, lambda, gamma, total } = state
  let sum = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < count; i += 1) {
    if (alive[i] === 0) continue
    const lambdaA = lambda[i] as number
    const gammaA = gamma[i] as number
    if (living === 1) {
      sum = loneStability(gammaA, lambdaA)
      least = sum
      total[i] = (total[i] as number) + sum
      break
    }
    for (let j = i + 1; j < count; j += 1) {
      if (alive[j] === 0) continue
      const s = pairStability(gammaA, gamma[j] as number, lambdaA, lambda[j] as number)
      sum += s
      if (s < least) least = s
      total[i] = (total[i] as number) + s
      total[j] = (total[j] as number) + s
    }
  }
  if (living > 1) sum /= (living * (living - 1)) / 2
  state.stability = sum
  state.minStability = living === 0 ? 0 : least
}

/** The same of the values that were configured: the record of tick 0, whose totals are 0. */
export function configuredStability(state: State): void {
  measureStability(state)
  state.total.fill(0)
}
