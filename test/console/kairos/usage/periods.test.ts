import { describe, expect, test } from 'vitest'
import { daysLeft, periodName, shareOf } from '../../../../src/console/kairos/usage/periods.ts'

describe('a period of usage', () => {
  test('is named in UTC, wherever the reader is', () => {
    expect(periodName('2026-11-01T00:00:00.000Z', 'month')).toBe('Nov 2026')
    expect(periodName('2026-11-30T00:00:00.000Z', 'day')).toBe('Nov 30')
  })

  test('has the present day among those that are left', () => {
    expect(daysLeft('2026-12-01T00:00:00.000Z', Date.parse('2026-11-30T23:59:59Z'))).toBe(1)
    expect(daysLeft('2026-12-01T00:00:00.000Z', Date.parse('2026-11-29T12:00:00Z'))).toBe(2)
    expect(daysLeft('2026-12-01T00:00:00.000Z', Date.parse('2026-12-02T00:00:00Z'))).toBe(0)
  })
})

describe('what is used of a limit', () => {
  test.each([
    [0, 'good'],
    [799, 'good'],
    [800, 'warn'],
    [1_000, 'bad'],
    [1_200, 'bad'],
  ] as const)('%i of 1,000 is %s', (used, tone) => {
    expect(shareOf(used, 1_000)).toEqual({ share: used / 1_000, tone })
  })

  test('is nothing without a limit, and all of one that is 0', () => {
    expect(shareOf(5, null)).toBeNull()
    expect(shareOf(0, 0)).toEqual({ share: 1, tone: 'bad' })
  })
})
