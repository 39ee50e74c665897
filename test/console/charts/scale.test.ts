import { describe, expect, test } from 'vitest'
import { columnEnds, linear, roundValues } from '../../../src/console/charts/scale.ts'

describe('scales', () => {
  test('map values to pixels and back, also downwards', () => {
    const scale = linear(-12, 12, 300, 0)
    expect(scale(-12)).toBe(300)
    expect(scale(0)).toBe(150)
    expect(scale.invert(75)).toBe(6)
  })

  test('say where the column of a value ends', () => {
    const end = columnEnds(linear(0, 1_000, 40, 240), 4)
    // Four pixels are twenty ticks; columns are counted from pixel 0.
    expect([0, 10, 19, 20, 39].map(end)).toEqual([20, 20, 20, 40, 40])
  })

  test.each([
    { given: [0, 100, 5], want: [0, 20, 40, 60, 80, 100] },
    { given: [0, 1_000, 4], want: [0, 500, 1_000] },
    { given: [0.31, 1.42, 4], want: [0.5, 1] },
    { given: [0.1, 0.4, 3], want: [0.1, 0.2, 0.3, 0.4] },
    { given: [-12, 12, 5], want: [-10, -5, 0, 5, 10] },
    { given: [247, 247, 5], want: [] },
  ] as const)('labels $given', ({ given: [from, to, count], want }) => {
    expect(roundValues(from, to, count)).toEqual(want)
  })

  test('label whole ticks only, however close one looks', () => {
    expect(roundValues(3.2, 6.8, 20, 1)).toEqual([4, 5, 6])
  })
})
