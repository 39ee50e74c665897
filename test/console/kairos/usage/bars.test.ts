import { describe, expect, test } from 'vitest'
import { barsOf, namedBars } from '../../../../src/console/kairos/usage/bars.ts'

const area = { left: 40, right: 340, top: 10, bottom: 110 }

describe('the bars of a chart', () => {
  test('stand in equal steps, as high as their values', () => {
    const [first, second, third] = barsOf([0, 5, 10], 3, 10, area)
    expect(first).toMatchObject({ height: 0 })
    expect(second).toMatchObject({ y: 60, height: 50 })
    expect(third).toMatchObject({ y: 10, height: 100 })
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(100)
  })

  test('stand at the right where there are few, and are seen where they are small', () => {
    const [bar] = barsOf([1], 30, 1_000_000, area)
    expect(bar?.height).toBe(1)
    expect(bar?.x).toBeGreaterThan(330)
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(340)
  })

  test('are none without values', () => {
    expect(barsOf([], 0, 1, area)).toEqual([])
  })
})

describe('the names under bars', () => {
  test('are as many as there is room for, the newest always', () => {
    expect(namedBars(5, 1_000, 60)).toEqual([0, 1, 2, 3, 4])
    expect(namedBars(30, 300, 60)).toEqual([5, 11, 17, 23, 29])
    expect(namedBars(0, 300, 60)).toEqual([])
  })
})
