import { describe, expect, test } from 'vitest'
import { envelopeOf, lastAtMost, reduceToColumns } from '../../../src/console/charts/reduce.ts'

/** The rows of pixels that a line through the points touches in each column. */
function drawn(xs: ArrayLike<number>, ys: ArrayLike<number>, column: (x: number) => number): Map<number, string> {
  const columns = new Map<number, [number, number]>()
  const touch = (at: number, y: number): void => {
    const [least, greatest] = columns.get(at) ?? [y, y]
    columns.set(at, [Math.min(least, y), Math.max(greatest, y)])
  }
  for (let index = 0; index < xs.length; index += 1) touch(column(xs[index] ?? 0), ys[index] ?? 0)
  return new Map([...columns].map(([at, range]) => [at, range.join(' to ')]))
}

describe('fewer points for the same picture', () => {
  test('touch the same pixels as all of them, and enter and leave each column where they did', () => {
    const x = Float64Array.from({ length: 50_000 }, (_, index) => index)
    const y = Float64Array.from({ length: 50_000 }, (_, index) => Math.round(10 * Math.sin(index / 700) + 5 * Math.sin(index * index)))
    const column = (value: number): number => Math.floor(value / 83.75)
    const columnEnd = (value: number): number => (column(value) + 1) * 83.75
    const { xs, ys } = reduceToColumns(x, y, 0, x.length, columnEnd)
    expect(xs.length).toBeLessThanOrEqual(4 * (column(49_999) + 1))
    expect(drawn(xs, ys, column)).toEqual(drawn(x, y, column))
    const edges = (px: ArrayLike<number>, py: ArrayLike<number>) => {
      const first = new Map<number, number>()
      const last = new Map<number, number>()
      for (let index = 0; index < px.length; index += 1) {
        const at = column(px[index] ?? 0)
        if (!first.has(at)) first.set(at, py[index] ?? 0)
        last.set(at, py[index] ?? 0)
      }
      return [...first, ...last]
    }
    expect(edges(xs, ys)).toEqual(edges(x, y))
  })

  test('are all points where each has a column of its own', () => {
    const { xs, ys } = reduceToColumns([0, 1, 2, 3], [5, 6, 7, 8], 1, 2, (value) => value + 1)
    expect([xs, ys]).toEqual([
      [1, 2],
      [6, 7],
    ])
  })

  test('or the range and the mean of each column, where a line would fill it', () => {
    const x = [0, 1, 2, 3, 4, 5, 6]
    const y = [9, 4, -2, 1, 1, 7, 9]
    expect(envelopeOf(x, y, 1, 5, (value) => (Math.floor(value / 3) + 1) * 3)).toEqual({
      xs: [1.5, 4],
      least: [-2, 1],
      greatest: [4, 7],
      mean: [1, 3],
    })
  })

  test('the row that holds at a value is found among those that are filled', () => {
    const values = Float64Array.of(0, 10, 20, 0, 0)
    expect([-1, 0, 9, 10, 25].map((wanted) => lastAtMost(values, 3, wanted))).toEqual([-1, 0, 0, 1, 2])
  })
})
