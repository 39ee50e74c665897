import { describe, expect, test } from 'vitest'
import { fansBetween, forecastAt } from '../../../src/console/kairos/fans.ts'
import { near, paintInfluence } from '../../../src/console/kairos/influence.ts'

const prophecy = (tick: number) => ({
  predictedPhase: 'resonant' as const,
  confidence: 0.9,
  horizon: 50,
  stability: { p10: 0.5, p50: 0.75, p90: 1 },
  lossProbability: 0,
  firstLoss: null,
  tick,
})

describe('fans of forecasts', () => {
  const prophecies = [50, 100, 150, 200].map(prophecy)
  test('are those that reach into the view, each from the curve to its horizon', () => {
    const fans = fansBetween(prophecies, 120, 160, (tick) => tick / 100)
    expect(fans.map(({ from, to, start }) => [from, to, start])).toEqual([
      [100, 150, 1],
      [150, 200, 1.5],
    ])
    expect(fans[0]).toMatchObject({ p10: 0.5, p50: 0.75, p90: 1, phase: 'resonant', confidence: 0.9 })
  })
  test('do not begin where the curve is not known', () => {
    expect(fansBetween(prophecies, 0, 500, (tick) => (tick < 150 ? null : 1)).map(({ from }) => from)).toEqual([150, 200])
  })
  test('the latest that still reaches over a tick is the forecast there', () => {
    expect(forecastAt(prophecies, 120)?.tick).toBe(100)
    expect(forecastAt(prophecies, 150)?.tick).toBe(150)
    expect(forecastAt(prophecies, 251)).toBeNull()
    expect(forecastAt(prophecies, 49)).toBeNull()
  })
})

describe('the influence of fields', () => {
  test('is full on the node and falls with distance as the engine weighs it', () => {
    const field = { kind: 'attractor', b: -4, strength: 0.8 } as const
    expect([-4, -3, -5, 0].map((b) => near(b, field))).toEqual([1, 0.5, 0.5, 0.2])
  })
  test('paints each place in the colour of the stronger field, from the top down', () => {
    const radius = 3
    const pixels = new Uint8ClampedArray(4 * (2 * radius + 1) * 2)
    const fields = [
      { kind: 'attractor', b: -3, strength: 0.8 },
      { kind: 'repulsor', b: 3, strength: 0.4 },
    ] as const
    // The second of two columns.
    paintInfluence(pixels, 4, 8, radius, fields, { attractor: [0, 255, 0], repulsor: [255, 0, 0] }, 0.5)
    const at = (b: number): number[] => [...pixels.subarray(4 + (radius - b) * 8, 8 + (radius - b) * 8)]
    expect(at(3)).toEqual([255, 0, 0, 32])
    expect(at(-3)).toEqual([0, 255, 0, 91])
    expect(at(2)).toEqual([255, 0, 0, 11])
    expect(at(0)).toEqual([0, 255, 0, 11])
    expect([...pixels.subarray(0, 4)], 'the other column is left alone').toEqual([0, 0, 0, 0])
  })
})
