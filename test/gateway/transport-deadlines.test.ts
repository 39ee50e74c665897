import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Deadline, deadline, settle } from '../../src/gateway/transport/deadlines.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('whatever is settled, in any order and twice, the others expire once, in time', () => {
  const ended: number[] = []
  const open: Deadline[] = Array.from({ length: 7 }, (_, n) => deadline(1_000, () => ended.push(n)))
  for (const n of [3, 0, 6, 3]) {
    const taken = open[n]
    if (taken !== undefined) settle(taken)
  }
  vi.advanceTimersByTime(900)
  expect(ended).toEqual([])
  const late = deadline(1_000, () => ended.push(7))
  vi.advanceTimersByTime(200)
  expect(ended).toEqual([1, 2, 4, 5])
  settle(late)
  for (const one of open) settle(one)
  vi.advanceTimersByTime(5_000)
  expect(ended).toEqual([1, 2, 4, 5])
})

test('durations do not wait for each other, and what expires may settle its neighbour', () => {
  const ended: string[] = []
  deadline(3_000, () => ended.push('long'))
  let neighbour: Deadline | null = null
  deadline(1_000, () => {
    ended.push('short')
    if (neighbour !== null) settle(neighbour)
  })
  neighbour = deadline(1_000, () => ended.push('neighbour'))
  vi.advanceTimersByTime(1_100)
  expect(ended).toEqual(['short'])
  vi.advanceTimersByTime(2_000)
  expect(ended).toEqual(['short', 'long'])
})
