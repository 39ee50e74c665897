import { describe, expect, test } from 'vitest'
import { atMostEvery } from '../../src/console/components/at-most.ts'

/** A clock that is moved by hand. */
function paced(pauseMs: number) {
  let nowMs = 0
  let waiting: { readonly atMs: number; readonly run: () => void } | null = null
  const ranAt: number[] = []
  const made = atMostEvery(pauseMs, () => ranAt.push(nowMs), {
    now: () => nowMs,
    after: (ms, run) => {
      waiting = { atMs: nowMs + ms, run }
      return () => {
        waiting = null
      }
    },
  })
  const moveTo = (ms: number): void => {
    if (waiting !== null && waiting.atMs <= ms) {
      const { atMs, run } = waiting
      nowMs = atMs
      waiting = null
      run()
    }
    nowMs = ms
  }
  return { ...made, moveTo, ranAt }
}

describe('something that is worth doing only so often', () => {
  test('is done at once when it was not done lately', () => {
    const { ask, moveTo, ranAt } = paced(100)
    ask()
    moveTo(250)
    ask()
    expect(ranAt).toEqual([0, 250])
  })

  test('is done once for all who ask meanwhile, when the pause has passed: the last word is never lost', () => {
    const { ask, moveTo, ranAt } = paced(100)
    for (const ms of [0, 10, 20, 99]) {
      moveTo(ms)
      ask()
    }
    moveTo(500)
    expect(ranAt).toEqual([0, 100])
  })

  test('is not done any more after its end', () => {
    const { ask, end, moveTo, ranAt } = paced(100)
    ask()
    ask()
    end()
    moveTo(500)
    ask()
    expect(ranAt).toEqual([0])
  })
})
