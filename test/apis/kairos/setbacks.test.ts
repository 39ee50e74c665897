/** What could not be driven on is left alone for longer each time, and what is remembered of it is bounded. */
import { expect, test } from 'vitest'
import { Setbacks } from '../../../src/apis/kairos/driver/setbacks.ts'

function setbacks() {
  let now = 0
  return {
    it: new Setbacks(() => now),
    pass: (ms: number) => {
      now += ms
    },
  }
}

test('twice as long with every time at the same tick, a quarter of an hour at the most', () => {
  const { it } = setbacks()
  expect(Array.from({ length: 8 }, () => it.note('a', 10) / 1_000)).toEqual([30, 60, 120, 240, 480, 900, 900, 900])
})

test('from the beginning again once it has come further, or was driven to its rest', () => {
  const { it } = setbacks()
  it.note('a', 10)
  expect(it.note('a', 20)).toBe(30_000)
  expect(it.note('a', 20)).toBe(60_000)
  it.forget('a')
  expect(it.waiting).toEqual([])
  expect(it.note('a', 20)).toBe(30_000)
})

test('it waits until its time has come, each for itself', () => {
  const { it, pass } = setbacks()
  it.note('a', 10)
  pass(10_000)
  it.note('b', 10)
  expect(it.waiting).toEqual(['a', 'b'])
  pass(20_000)
  expect(it.waiting).toEqual(['b'])
})

test('a thousand are remembered, the newest', () => {
  const { it } = setbacks()
  for (let n = 0; n < 1_500; n++) it.note(`s${n}`, 0)
  expect(it.waiting).toHaveLength(1_000)
  expect([it.waiting[0], it.waiting.at(-1)]).toEqual(['s500', 's1499'])
})
