/** The clock of playbacks. */
import { describe, expect, test } from 'vitest'
import { Pace } from '../../../src/apis/kairos/driver/pace.ts'

const signal = new AbortController().signal

/** How long each of several turns waits; before it, the clock goes forward by so much. */
async function waits(ms: number, lates: readonly number[]): Promise<number[]> {
  let now = 0
  let waited = 0
  const pace = new Pace(
    () => now,
    async (time) => {
      waited = time
      now += time
    },
  )
  const all: number[] = []
  for (const late of lates) {
    now += late
    waited = 0
    await pace.turn(ms, signal)
    all.push(waited)
  }
  return all
}

describe('a pace', () => {
  test('has its turns so many milliseconds apart', async () => {
    expect(await waits(50, [0, 0, 0])).toEqual([50, 50, 50])
  })
  test('makes up for being late by less than a turn', async () => {
    expect(await waits(50, [0, 20, 49, 0])).toEqual([50, 30, 1, 50])
    expect(await waits(50, [0, 70, 0])).toEqual([50, 0, 30])
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
