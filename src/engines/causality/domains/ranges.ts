/** Where every adapter puts Λ and Γ: inside what the engine can vary, with room on both sides. */
import type { Range } from './scaling.ts'
import type { Composition, Metric } from './types.ts'

export const lambdaRange: Range = [0.1, 0.95]
export const gammaRange: Range = [0.05, 0.95]
export const percent: Range = [0, 100]

/** Λ or Γ from one metric alone. */
export const alone = (outputRange: Range): Composition => ({ composite: 'sum', outputRange })

/** A required metric over the whole of Λ or Γ. */
export const lambdaMetric = (name: string, inputRange: Range, fn: Metric['fn'] = 'linear'): Metric => ({
  name,
  into: 'lambda',
  primary: true,
  fn,
  inputRange,
  outputRange: lambdaRange,
  weight: 1,
})
export const gammaMetric = (name: string, inputRange: Range, fn: Metric['fn'] = 'linear'): Metric => ({
  name,
  into: 'gamma',
  primary: true,
  fn,
  inputRange,
  outputRange: gammaRange,
  weight: 1,
})
