/** What a run has committed and its reader has not taken yet. */
import { describe, expect, test } from 'vitest'
import { LiveTicks } from '../../../src/apis/kairos/simulations/run-ticks.ts'
import { linesText } from '../../../src/apis/kairos/traces/lines.ts'
import { Compute } from '../../../src/engines/causality/compute/compute.ts'
import { beginning } from '../../../src/engines/causality/compute/course.ts'
import type { Segment } from '../../../src/engines/causality/compute/types.ts'
import { engine } from '../../engines/causality/compute/fixture.ts'

const scenario = engine().complete({
  seed: 1,
  initialState: {},
  agents: [{ id: 'one', policy: { lambda: 0.3, gamma: 0.6 } }],
  rules: { prophecyEvery: 0 },
})
/** Of ten ticks each, from the first on. */
async function segments(count: number): Promise<Segment[]> {
  const compute = new Compute()
  const made: Segment[] = []
  let position = beginning(engine(), scenario)
  for (let n = 0; n < count; n++) {
    const segment = await compute.advance({ position, inputs: [], ticks: 10, lines: true, load: { agents: 1, prophecyEvery: 0 } })
    position = segment.position
    made.push(segment)
  }
  await compute.close()
  return made
}

describe('ticks that wait for their reader', () => {
  test('are taken in order, each once', async () => {
    const live = new LiveTicks(true, 2)
    const [first, second] = await segments(2)
    if (first === undefined || second === undefined) throw new Error('There are two.')
    expect([live.next, live.take(1)]).toEqual([Number.POSITIVE_INFINITY, null])
    live.add(first)
    live.add(second)
    expect(live.next).toBe(1)
    const taken = live.take(1)
    expect(taken?.summary).toEqual(first.summary)
    expect(taken?.lines.flatMap((lines) => linesText(lines).split('\n')).map((line) => JSON.parse(line).t)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
    expect([live.take(1), live.next, live.take(11)?.summary.toTick]).toEqual([null, 11, 20])
  })

  test('are no more than two; what comes while they wait is let pass', async () => {
    const live = new LiveTicks(true, 2)
    const all = await segments(4)
    for (const segment of all.slice(0, 3)) live.add(segment)
    live.take(1)
    live.take(11)
    // The reader has to find 21 to 30 elsewhere, and may go on here behind them.
    if (all[3] !== undefined) live.add(all[3])
    expect([live.take(21), live.next]).toEqual([null, 31])
  })

  test('that came too late, when they were recomputed already, are dropped', async () => {
    const live = new LiveTicks(true, 2)
    for (const segment of await segments(2)) live.add(segment)
    expect([live.take(11)?.summary.fromTick, live.next]).toEqual([11, Number.POSITIVE_INFINITY])
  })

  test('are none of a segment without ticks, and none for a reader that has gone', async () => {
    const live = new LiveTicks(true, 2)
    const [segment] = await segments(1)
    if (segment === undefined) throw new Error('There is one.')
    live.add({ ...segment, ticks: 0 })
    expect(live.next).toBe(Number.POSITIVE_INFINITY)
    live.close()
    live.add(segment)
    expect(live.take(1)).toBeNull()
  })
})
