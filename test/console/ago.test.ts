import { expect, test } from 'vitest'
import { ago } from '../../src/console/components/ago.ts'

test.each([
  [0, 'now'],
  [-1_400, '1 second ago'],
  [-59_000, '59 seconds ago'],
  [-61_000, '1 minute ago'],
  [-7_199_000, '1 hour ago'],
  [-26 * 3_600_000, 'yesterday'],
  [-9 * 86_400_000, '9 days ago'],
])('%i ms from now is %s', (ms, want) => {
  expect(ago(1_750_000_000_000 + ms, 1_750_000_000_000)).toBe(want)
})
