/**
 * Sums of doubles that do not depend on how the summands are grouped: the exact sum is kept as non-overlapping doubles of rising magnitude and rounded
 * once. So the mean over a range is the same bit for bit whether the range was computed in one piece or in many.
 * J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates", 1997; rounding as in CPython's `math.fsum`.
 */

/** Adds a finite `value` to the sum held by `partials`, in place. */
export function addExactly(partials: number[], value: number): void {
  let kept = 0
  let high = value
  for (const partial of partials) {
    const large = Math.abs(high) < Math.abs(partial) ? partial : high
    const small = large === high ? partial : high
    high = large + small
    const lost = small - (high - large)
    if (lost !== 0) partials[kept++] = lost
  }
  partials[kept] = high
  partials.length = kept + 1
}

/** The double nearest to the sum, ties to even; 0 for no summand. */
export function roundedSum(partials: readonly number[]): number {
  let index = partials.length - 1
  let high = partials[index] ?? 0
  let lost = 0
  while (index > 0 && lost === 0) {
    index -= 1
    const before = high
    const partial = partials[index] ?? 0
    high = before + partial
    lost = partial - (high - before)
  }
  // What lies below decides a tie that the last addition rounded to even.
  const below = partials[index - 1] ?? 0
  if ((lost < 0 && below < 0) || (lost > 0 && below > 0)) {
    const doubled = lost * 2
    const other = high + doubled
    if (other - high === doubled) return other
  }
  return high
}
