import { describe, expect, it } from 'vitest'
import { addExactly, roundedSum } from '../../../../src/engines/causality/compute/exact-sum.ts'

/** Multiples of 2^-80 that fit a double: their sum as an integer is exact, and `Number` rounds it to the nearest, ties to even. */
const scale = 2 ** 80
const reference = (values: readonly number[]): number => Number(values.reduce((sum, value) => sum + BigInt(value * scale), 0n)) / scale

function sumOf(values: readonly number[]): number {
  const partials: number[] = []
  for (const value of values) addExactly(partials, value)
  return roundedSum(partials)
}

/** Park and Miller's generator: doubles between 0 and 1, the same in every run. */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

describe('an exact sum', () => {
  it('is the double nearest to what whole numbers give, where adding in order is not', () => {
    const draw = draws(11)
    let different = 0
    for (let round = 0; round < 200; round += 1) {
      const values = Array.from(
        { length: 100 },
        () => (Math.floor(draw() * 2 ** 31) / 2 ** 31) * 2 ** Math.floor(draw() * 30 - 20) * (draw() < 0.2 ? -1 : 1),
      )
      expect(sumOf(values)).toBe(reference(values))
      if (values.reduce((sum, value) => sum + value, 0) !== reference(values)) different += 1
    }
    expect(different).toBeGreaterThan(100)
  })

  it('rounds a tie by what lies below it', () => {
    const tie = [1, 2 ** -53]
    expect(sumOf(tie)).toBe(1)
    expect(sumOf([...tie, 2 ** -80])).toBe(1 + 2 ** -52)
    expect(sumOf([...tie, -(2 ** -80)])).toBe(1)
    expect(sumOf([1 + 2 ** -52, 2 ** -53, -(2 ** -79)])).toBe(1 + 2 ** -52)
  })

  it('does not depend on how the summands are grouped', () => {
    const draw = draws(5)
    const values = Array.from({ length: 1_000 }, () => draw() * 4)
    for (const size of [1, 7, 333, 999]) {
      const whole: number[] = []
      for (let from = 0; from < values.length; from += size) {
        const part: number[] = []
        for (const value of values.slice(from, from + size)) addExactly(part, value)
        for (const partial of part) addExactly(whole, partial)
      }
      expect(roundedSum(whole)).toBe(sumOf(values))
    }
  })

  it('of nothing is 0', () => expect(roundedSum([])).toBe(0))
})
