/**
 * Fewer points for the same picture. After Jugel, Jerzak, Hackenbroich and Markl, "M4: A Visualization-Oriented Time Series Data Aggregation"
 * (VLDB 2014): of the points in one column of pixels, the first, the least, the greatest and the last draw the same line as all of them.
 */
export interface Points {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

/** Columns of pixels, by where they end: the first x of the next one. Asked once for each column, since there may be a hundred thousand points in them. */
export type ColumnEnd = (x: number) => number

/**
 * @param x ascending values of `count` points, from index `first` on; `y` beside it
 */
export function reduceToColumns(x: ArrayLike<number>, y: ArrayLike<number>, first: number, count: number, columnEnd: ColumnEnd): Points {
  const xs: number[] = []
  const ys: number[] = []
  const end = first + count
  for (let start = first; start < end; ) {
    const until = columnEnd(x[start] ?? 0)
    let least = start
    let greatest = start
    let next = start + 1
    for (; next < end && (x[next] ?? 0) < until; next += 1) {
      const value = y[next] ?? 0
      if (value < (y[least] ?? 0)) least = next
      if (value > (y[greatest] ?? 0)) greatest = next
    }
    const [low, high] = least < greatest ? [least, greatest] : [greatest, least]
    // The first, the two extremes and the last, each once.
    for (let index = start; index < next; index = index < low ? low : index < high ? high : index < next - 1 ? next - 1 : next) {
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

/** What there is in each column where so much is in it that a line would fill it: its range and its mean, at its middle. Arguments as above. */
export function envelopeOf(x: ArrayLike<number>, y: ArrayLike<number>, first: number, count: number, columnEnd: ColumnEnd): Envelope {
  const envelope = { xs: [] as number[], least: [] as number[], greatest: [] as number[], mean: [] as number[] }
  const end = first + count
  for (let start = first; start < end; ) {
    const until = columnEnd(x[start] ?? 0)
    let least = y[start] ?? 0
    let greatest = least
    let sum = least
    let next = start + 1
    for (; next < end && (x[next] ?? 0) < until; next += 1) {
      const value = y[next] ?? 0
      if (value < least) least = value
      if (value > greatest) greatest = value
      sum += value
    }
    envelope.xs.push(((x[start] ?? 0) + (x[next - 1] ?? 0)) / 2)
    envelope.least.push(least)
    envelope.greatest.push(greatest)
    envelope.mean.push(sum / (next - start))
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
