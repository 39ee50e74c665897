import { describe, expect, test } from 'vitest'
import { clampTo, leastSpan, pan, reveal, zoom } from '../../../src/console/charts/viewport.ts'

const extent = { from: 0, to: 1_000 }

describe('the part of the time axis that is shown', () => {
  test.each([
    ['inside', { from: 10, to: 60 }, { from: 10, to: 60 }],
    ['past the end: moved back, as long as it was', { from: 980, to: 1_080 }, { from: 900, to: 1_000 }],
    ['before the beginning: moved on', { from: -50, to: 50 }, { from: 0, to: 100 }],
    ['longer than all: all', { from: -50, to: 5_000 }, extent],
    ['shorter than what can be told apart: as short as it may be', { from: 500, to: 501 }, { from: 500, to: 500 + leastSpan }],
  ])('%s', (_title, given, want) => {
    expect(clampTo(extent, given)).toEqual(want)
  })

  test('keeps the tick under the pointer where it is, looking closer and from afar', () => {
    const view = { from: 200, to: 400 }
    for (const factor of [0.5, 0.8, 1.25, 2]) {
      const next = zoom(extent, view, factor, 250)
      expect((250 - next.from) / (next.to - next.from)).toBeCloseTo(0.25)
      expect(next.to - next.from).toBeCloseTo(200 * factor)
    }
  })

  test('is all of a run that is shorter than the least span', () => {
    expect(zoom({ from: 0, to: 5 }, { from: 0, to: 5 }, 0.5, 2)).toEqual({ from: 0, to: 5 })
  })

  test('moves no further than it must to show a tick', () => {
    const view = { from: 100, to: 200 }
    expect(reveal(extent, view, 150)).toBe(view)
    expect(reveal(extent, view, 300)).toEqual({ from: 210, to: 310 })
    expect(reveal(extent, view, 50)).toEqual({ from: 40, to: 140 })
    expect(pan(extent, view, 10_000)).toEqual({ from: 900, to: 1_000 })
  })
})
