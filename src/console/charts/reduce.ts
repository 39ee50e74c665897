/**
 * Fewer points for the same picture. After Jugel, Jerzak, Hackenbroich and Markl, "M4: A Visualization-Oriented Time Series Data Aggregation"
 * (VLDB 2014): of the points in one column of pixels, the first, the least, the greatest and the last draw the same line as all of them.
 */
export interface Points {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

/**
 * @param x ascending values of `count` points, from index `first` on; `y` beside it
 * @param column the column of pixels of an x: not decreasing
 */
export function reduceToColumns(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  first: number,
  count: number,
  column: (x: number) => number,
): Points {
  const xs: number[] = []
  const ys: number[] = []
  const end = first + count
  for (let start = first; start < end; ) {
    const at = column(x[start] ?? 0)
    let least = start
    let greatest = start
    let next = start + 1
    for (; next < end && column(x[next] ?? 0) === at; next += 1) {
      const value = y[next] ?? 0
      if (value < (y[least] ?? 0)) least = next
      if (value > (y[greatest] ?? 0)) greatest = next
    }
    for (const index of new Set([start, Math.min(least, greatest), Math.max(least, greatest), next - 1])) {
      xs.push(x[index] ?? 0)
      ys.push(y[index] ?? 0)
    }
    start = next
  }
  return { xs, ys }
}

export interface Envelope {
  readonly xs: readonly number[]
  readonly least: readonly number[]
  readonly greatest: readonly number[]
  readonly mean: readonly number[]
}

/** What there is in each column where so much is in it that a line would fill it: its range and its mean, at the mean x. Arguments as above. */
export function envelopeOf(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  first: number,
  count: number,
  column: (x: number) => number,
): Envelope {
  const envelope = { xs: [] as number[], least: [] as number[], greatest: [] as number[], mean: [] as number[] }
  const end = first + count
  for (let start = first; start < end; ) {
    const at = column(x[start] ?? 0)
    let [least, greatest, sum, sumX] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0]
    let next = start
    for (; next < end && column(x[next] ?? 0) === at; next += 1) {
      const value = y[next] ?? 0
      least = Math.min(least, value)
      greatest = Math.max(greatest, value)
      sum += value
      sumX += x[next] ?? 0
    }
    const size = next - start
    envelope.xs.push(sumX / size)
    envelope.least.push(least)
    envelope.greatest.push(greatest)
    envelope.mean.push(sum / size)
    start = next
  }
  return envelope
}

/** The greatest index whose value is at most `wanted`; -1 before the first. Values ascend. */
export function lastAtMost(values: ArrayLike<number>, count: number, wanted: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) <= wanted) low = middle + 1
    else high = middle
  }
  return low - 1
}
