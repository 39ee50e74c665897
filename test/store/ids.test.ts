import { describe, expect, it } from 'vitest'
import type { ApiContract, Clock } from '../../src/gateway/contract.ts'
import { createIds } from '../../src/store/ids.ts'

const clockAt = (ms: number): Clock & { ms: number } => {
  const clock = { ms, now: () => new Date(clock.ms), monotonicMs: () => clock.ms }
  return clock
}

describe.each<[ApiContract['ids'], RegExp]>([
  ['base36', /^rob_[0-9a-z]{16}$/],
  ['ulid', /^rob_[0-7][0-9A-HJKMNP-TV-Z]{25}$/],
  ['ulid-lower', /^rob_[0-7][0-9a-hjkmnp-tv-z]{25}$/],
  ['uuid', /^rob_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
])('ids in the form %s', (form, pattern) => {
  it('have that form', () => {
    expect(createIds(form, clockAt(Date.UTC(2026, 0, 1))).create('rob_')).toMatch(pattern)
  })

  it('are unique and sorted, within a millisecond and when the clock goes back', () => {
    const clock = clockAt(Date.UTC(2026, 0, 1))
    const ids = createIds(form, clock)
    const made: string[] = []
    for (let index = 0; index < 20_000; index++) {
      if (index % 5_000 === 4_999) clock.ms += index === 9_999 ? -50 : 3
      made.push(ids.create(''))
    }
    expect(new Set(made).size).toBe(made.length)
    expect(made.toSorted()).toEqual(made)
  })
})

it('a secret has the asked length, in base62, without bias that a count would show', () => {
  const ids = createIds('base36', clockAt(0))
  const secret = ids.secret(62_000)
  expect(secret).toMatch(/^[0-9A-Za-z]{62000}$/)
  const counts = new Map<string, number>()
  for (const letter of secret) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  // 1000 expected of each; six standard deviations.
  for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(190)
  expect(counts.size).toBe(62)
})

it('a UUID carries its time in its first 48 bits', () => {
  const uuid = createIds('base36', clockAt(0x0123456789ab)).uuid()
  expect(uuid.startsWith('01234567-89ab-7')).toBe(true)
})
