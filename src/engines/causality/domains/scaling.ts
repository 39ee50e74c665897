/**
 * How a proxy metric becomes a share of Λ or Γ, and how several shares become one. `Math.log` and `Math.exp` may differ in the last digit from one
 * JavaScript engine to another: that is why they are called here, before a run begins, and never inside a tick.
 */

/** First and second end; of an input range the first is the smaller. */
export type Range = readonly [number, number]
export type ScalingFunction = 'linear' | 'log' | 'sigmoid' | 'inverse' | 'step'

export interface Scaling {
  readonly fn: ScalingFunction
  readonly inputRange: Range
  readonly outputRange: Range
  /** Whether a value outside the input range counts as its nearer end (default), or the function goes on beyond it. */
  readonly clamp?: boolean
  /** Steepness of `sigmoid`; default 10. */
  readonly k?: number
}

export const clamp = (value: number, [low, high]: Range): number => (value < low ? low : value > high ? high : value)

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** 0 at the first end of the input range, 1 at the second. */
function position(value: number, { fn, inputRange: [a, z], k = 10 }: Scaling): number {
  const share = (value - a) / (z - a)
  switch (fn) {
    case 'linear':
      return share
    case 'inverse':
      return 1 - share
    case 'log':
      return Math.log(value / a) / Math.log(z / a)
    case 'sigmoid': {
      // The bare logistic function misses 0 and 1 at the ends; stretched, it meets them.
      const [low, high] = [logistic(-k / 2), logistic(k / 2)]
      return (logistic(k * (share - 0.5)) - low) / (high - low)
    }
    case 'step':
      return share < 0.5 ? 0 : 1
  }
}

/**
 * The value on the output range. The ends of the input range give the ends of the output range exactly.
 * @throws RangeError for an input range that is empty or not finite, for `log` on a range or (without `clamp`) a value that is not above 0.
 */
export function scale(value: number, scaling: Scaling): number {
  const { fn, inputRange, outputRange } = scaling
  const [a, z] = inputRange
  if (!(a < z && Number.isFinite(z - a))) throw new RangeError(`[${a}, ${z}] is no range.`)
  if (fn === 'log' && a <= 0) throw new RangeError(`The logarithm needs a range above 0, not [${a}, ${z}].`)
  const within = scaling.clamp === false ? value : clamp(value, inputRange)
  if (fn === 'log' && !(within > 0)) throw new RangeError(`The logarithm needs a value above 0, not ${within}.`)
  const [first, second] = outputRange
  const p = position(within, scaling)
  return p === 1 ? second : first + p * (second - first)
}

export type Composite = 'sum' | 'weighted_mean' | 'weighted_max' | 'weighted_min' | 'product'
export interface Share {
  readonly value: number
  /** Above 0. */
  readonly weight: number
}

/**
 * `sum` and `product` multiply each value by its weight. `weighted_mean` divides by the sum of the weights. `weighted_max` and `weighted_min` measure
 * weights by the greatest: its values count as they are, lighter ones are less likely to be the extreme (multiplied for the maximum, divided for the
 * minimum; values are not negative).
 * @throws RangeError without values, and for a weight that is not above 0.
 */
export function compose(composite: Composite, shares: readonly Share[]): number {
  if (shares.length === 0) throw new RangeError('There is nothing to compose.')
  for (const { weight } of shares) if (!(weight > 0)) throw new RangeError(`A weight is above 0, not ${weight}.`)
  const heaviest = Math.max(...shares.map(({ weight }) => weight))
  switch (composite) {
    case 'sum':
      return shares.reduce((sum, { value, weight }) => sum + value * weight, 0)
    case 'product':
      return shares.reduce((product, { value, weight }) => product * value * weight, 1)
    case 'weighted_mean':
      return shares.reduce((sum, { value, weight }) => sum + value * weight, 0) / shares.reduce((sum, { weight }) => sum + weight, 0)
    case 'weighted_max':
      return Math.max(...shares.map(({ value, weight }) => value * (weight / heaviest)))
    case 'weighted_min':
      return Math.min(...shares.map(({ value, weight }) => value / (weight / heaviest)))
  }
}
