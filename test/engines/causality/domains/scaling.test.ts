/** Scaling functions and composites, by values that can be worked out by hand. */
import { describe, expect, it } from 'vitest'
import { type Composite, compose, type Scaling, scale } from '../../../../src/engines/causality/domains/scaling.ts'

const over = (fn: Scaling['fn'], rest: Partial<Scaling> = {}): Scaling => ({ fn, inputRange: [0, 10], outputRange: [0.1, 0.9], ...rest })
const log = (rest: Partial<Scaling> = {}): Scaling => over('log', { inputRange: [1, 1000], ...rest })

describe('scale', () => {
  it.each<{ given: string; value: number; scaling: Scaling; want: number }>([
    { given: 'linear, a quarter', value: 2.5, scaling: over('linear'), want: 0.3 },
    { given: 'linear, below', value: -5, scaling: over('linear'), want: 0.1 },
    { given: 'linear, above', value: 50, scaling: over('linear'), want: 0.9 },
    { given: 'linear, above and not clamped', value: 20, scaling: over('linear', { clamp: false }), want: 1.7 },
    { given: 'linear onto a falling range', value: 2.5, scaling: over('linear', { outputRange: [1, 0] }), want: 0.75 },
    { given: 'inverse, a quarter', value: 2.5, scaling: over('inverse'), want: 0.7 },
    { given: 'inverse, above', value: 11, scaling: over('inverse'), want: 0.1 },
    { given: 'log, each tenfold a third', value: 10, scaling: log(), want: 0.1 + 0.8 / 3 },
    { given: 'log, nothing at all', value: 0, scaling: log(), want: 0.1 },
    { given: 'log, a tenfold beyond and not clamped', value: 10000, scaling: log({ clamp: false }), want: 0.1 + (0.8 * 4) / 3 },
    { given: 'sigmoid, the midpoint', value: 5, scaling: over('sigmoid'), want: 0.5 },
    { given: 'sigmoid, a quarter at k = 10', value: 2.5, scaling: over('sigmoid'), want: 0.1 + 0.8 * 0.0701037165 },
    { given: 'sigmoid, a quarter at k = 4', value: 2.5, scaling: over('sigmoid', { k: 4 }), want: 0.1 + 0.8 * 0.196611933 },
    { given: 'step, below the midpoint', value: 4.999, scaling: over('step'), want: 0.1 },
    { given: 'step, the midpoint', value: 5, scaling: over('step'), want: 0.9 },
  ])('$given', ({ value, scaling, want }) => {
    expect(scale(value, scaling)).toBeCloseTo(want, 9)
  })

  it.each<Scaling>([over('linear'), over('inverse'), log(), over('sigmoid'), over('sigmoid', { k: 3 }), over('step')])(
    '$fn meets both ends of the output range exactly',
    (scaling) => {
      const ends = scaling.inputRange.map((end) => scale(end, { ...scaling, outputRange: [0.05, 0.95] }))
      expect(ends.sort()).toEqual([0.05, 0.95])
    },
  )

  it.each<Scaling>([over('linear'), over('inverse'), log(), over('sigmoid'), over('step')])(
    '$fn never turns back and never leaves the output range',
    (scaling) => {
      const values = Array.from({ length: 2001 }, (_, index) => scale(-5 + index / 100, scaling))
      if (scaling.fn === 'inverse') values.reverse()
      expect(values).toEqual([...values].sort((a, b) => a - b))
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0.1)
      expect(Math.max(...values)).toBeLessThanOrEqual(0.9)
    },
  )

  it.each<{ given: string; value: number; scaling: Scaling }>([
    { given: 'an empty range', value: 1, scaling: over('linear', { inputRange: [3, 3] }) },
    { given: 'a range without end', value: 1, scaling: over('linear', { inputRange: [0, Number.POSITIVE_INFINITY] }) },
    { given: 'a logarithm from 0', value: 1, scaling: over('log') },
    { given: 'the logarithm of 0', value: 0, scaling: log({ clamp: false }) },
    { given: 'the logarithm of no number', value: Number.NaN, scaling: log() },
  ])('refuses $given', ({ value, scaling }) => {
    expect(() => scale(value, scaling)).toThrow(RangeError)
  })
})

describe('compose', () => {
  const shares = [
    { value: 0.8, weight: 1 },
    { value: 0.5, weight: 2 },
    { value: 0.9, weight: 0.5 },
  ]
  it.each<{ composite: Composite; want: number }>([
    { composite: 'sum', want: 0.8 + 1 + 0.45 },
    { composite: 'weighted_mean', want: 2.25 / 3.5 },
    { composite: 'weighted_max', want: 0.5 },
    { composite: 'weighted_min', want: 0.5 },
    { composite: 'product', want: 0.8 * 1 * 0.45 },
  ])('$composite', ({ composite, want }) => {
    expect(compose(composite, shares)).toBeCloseTo(want, 12)
  })

  it('a light value is the maximum or the minimum only by a wide margin', () => {
    const heavy = { value: 0.5, weight: 1 }
    expect(compose('weighted_max', [heavy, { value: 0.9, weight: 0.5 }])).toBe(0.5)
    expect(compose('weighted_max', [heavy, { value: 0.9, weight: 1 }])).toBe(0.9)
    expect(compose('weighted_min', [heavy, { value: 0.3, weight: 0.5 }])).toBe(0.5)
    expect(compose('weighted_min', [heavy, { value: 0.2, weight: 0.5 }])).toBe(0.4)
  })

  it.each<Composite>(['sum', 'weighted_mean', 'weighted_max', 'weighted_min', 'product'])(
    '%s refuses nothing, and weights of 0',
    (composite) => {
      expect(() => compose(composite, [])).toThrow(RangeError)
      expect(() => compose(composite, [{ value: 1, weight: 0 }])).toThrow(RangeError)
    },
  )
})
