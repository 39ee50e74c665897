import { describe, expect, it } from 'vitest'
import { compareEventPlaces, eventId, parseEventId } from '../../../../src/engines/causality/compute/ids.ts'

describe('an event id', () => {
  it('is read as it is written', () => {
    for (const [tick, ordinal] of [
      [0, 0],
      [247, 1],
      [1_000_000, 999],
    ] as const)
      expect(parseEventId(eventId(tick, ordinal))).toEqual({ tick, ordinal })
  })

  it.each(['', '1', '1.', '.1', '01.0', '1.00', '-1.0', '1.0 ', '1.0.0', '1e3.0', '1,0', '99999999999999999.0'])('is not %j', (text) =>
    expect(parseEventId(text)).toBeNull(),
  )

  it('is compared as two numbers', () => {
    const ids = ['10.0', '9.10', '9.9', '0.0', '100.1', '100.0']
    const sorted = ids.map((id) => parseEventId(id) ?? { tick: Number.NaN, ordinal: 0 }).sort(compareEventPlaces)
    expect(sorted.map(({ tick, ordinal }) => eventId(tick, ordinal))).toEqual(['0.0', '9.9', '9.10', '10.0', '100.0', '100.1'])
  })
})
