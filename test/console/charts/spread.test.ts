import { describe, expect, test } from 'vitest'
import { spread } from '../../../src/console/charts/spread.ts'

const places = (wanted: readonly number[], gap = 10): number[] => spread(wanted, (place) => place, gap, 0, 100).map(({ at }) => at)

describe('labels beside a picture', () => {
  test.each([
    ['stay where they are when nothing touches', [20, 50, 80], [20, 50, 80]],
    ['of one place move apart evenly', [50, 50], [45, 55]],
    ['keep their order', [52, 48, 50], [40, 50, 60]],
    ['stay inside', [1, 2, 99], [0, 10, 99]],
    ['push others on only where they must', [10, 11, 40], [5.5, 15.5, 40]],
    ['that run into others move together with them', [0, 0, 0, 25], [0, 10, 20, 30]],
  ])('%s', (_title, wanted, want) => {
    expect(places(wanted)).toEqual(want)
  })

  test('never lie closer than the gap where there is room, whatever they want', () => {
    let seed = 7
    for (let round = 0; round < 200; round += 1) {
      const wanted = Array.from({ length: 8 }, () => {
        seed = (seed * 16_807) % 2_147_483_647
        return (seed / 2_147_483_647) * 100
      })
      const got = places(wanted)
      for (const [index, at] of got.entries()) {
        expect(at).toBeGreaterThanOrEqual(-1e-9)
        expect(at).toBeLessThanOrEqual(100 + 1e-9)
        if (index > 0) expect(at - (got[index - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9)
      }
    }
  })
})
