/** The clock of playbacks. */
import { describe, expect, test } from 'vitest'
import { Pace } from '../../../src/apis/kairos/driver/pace.ts'

const signal = new AbortController().signal

/** A clock that the test moves by `lates` before each turn; gives how long each turn waited. Waiting itself is not done: a turn is measured by what it asks for. */
async function waits(ms: number, lates: readonly number[]): Promise<number[]> {
  let now = 0
  const pace = new Pace(() => now)
  const waited: number[] = []
  for (const late of lates) {
    now += late
    const turn = pace.turn(ms, signal)
    const begun = performance.now()
    await turn
    const took = Math.round((performance.now() - begun) / ms) * ms
    waited.push(took)
    now += took
  }
  return waited
}

describe('a pace', () => {
  test('has its turns so many milliseconds apart', async () => {
    expect(await waits(50, [0, 0, 0])).toEqual([50, 50, 50])
  })
  test('makes up for being late by less than a turn', async () => {
    expect(await waits(50, [0, 50, 0])).toEqual([50, 0, 50])
  })
  test('does not make up for turns that were missed', async () => {
    expect(await waits(50, [0, 200, 0, 0])).toEqual([50, 0, 50, 50])
  })
  test('ends with its signal', async () => {
    const ending = new AbortController()
    const turn = new Pace().turn(10_000, ending.signal)
    ending.abort(new Error('over'))
    await expect(turn).rejects.toThrow('over')
    await expect(new Pace().turn(1, ending.signal)).rejects.toThrow('over')
  })
})
