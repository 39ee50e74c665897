import { describe, expect, it } from 'vitest'
import { compareEventPlaces, parseEventId } from '../../../../src/engines/causality/compute/ids.ts'
import { joinSegments } from '../../../../src/engines/causality/compute/segment.ts'
import { joinParts, summaryOf } from '../../../../src/engines/causality/compute/summary.ts'
import type { Segment } from '../../../../src/engines/causality/compute/types.ts'
import type { Scenario, StepRecord, TimedInput } from '../../../../src/engines/causality/types.ts'
import { faulty } from './faults.ts'
import {
  bytesOf,
  contentOf,
  crowd,
  decree,
  divergence,
  engine,
  halt,
  inputs,
  segmentsOf,
  sha256,
  start,
  surge,
  textOf,
  wholeOf,
} from './fixture.ts'

/** Each part is computed from the text of the last one's position alone. */
function inParts(scenario: Scenario, given: readonly TimedInput[], parts: readonly number[]): Segment {
  const segments: Segment[] = []
  for (const ticks of parts) segments.push(...segmentsOf(segments.at(-1)?.position ?? start(scenario), given, ticks))
  return joinSegments(segments)
}

describe('a segment', () => {
  it.each([
    ['two agents, inputs of every kind', divergence, inputs],
    ['four agents in each other’s way', crowd, []],
  ] as const)('is the same in one piece and in parts: %s', (_, scenario, given) => {
    const whole = wholeOf(scenario, given, 2_100)
    expect(whole.events.length).toBeGreaterThan(20)
    for (const parts of [
      [1, 2_099],
      [999, 1, 1, 1_099],
      [1_000, 1_000, 100],
      [29, 1, 1, 300, 1_769],
    ])
      expect(contentOf(inParts(scenario, given, parts))).toEqual(contentOf(whole))
    expect(contentOf(joinSegments(segmentsOf(start(scenario), given, 2_100, { segmentTicks: 100 })))).toEqual(contentOf(whole))
    expect(contentOf(joinSegments(segmentsOf(start(scenario), given, 2_100, { segmentWeight: 3 })))).toEqual(contentOf(whole))
  })

  it('hashes its lines, which are the records that the engine tells of', () => {
    const segment = wholeOf(divergence, inputs, 400)
    const records: StepRecord[] = []
    const state = engine().create(divergence)
    engine().advance(state, inputs, 400, { step: (record) => records.push(record) })
    expect(textOf(segment.lines)).toBe(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    expect(segment.traceHash).toBe(sha256(bytesOf(segment.lines)))
    expect(segment.record).toEqual(records.at(-1))
  })

  it('tells where each line ends, its tick, and the id of its event', () => {
    const { lines, events } = wholeOf(divergence, inputs, 1_500)
    expect(lines.map(({ ends }) => ends.length)).toEqual([1_000, 500])
    for (const chunk of lines)
      chunk.ends.forEach((end, i) => {
        const line = Buffer.from(chunk.bytes.subarray(chunk.ends[i - 1] ?? 0, end)).toString('utf8')
        const tick = chunk.ticks[i]
        expect(line.endsWith('}\n')).toBe(true)
        expect((JSON.parse(line) as StepRecord).t).toBe(tick)
        expect(chunk.ordinals[i]).toBe(events.filter((event) => event.tick === tick).length)
      })
  })

  it('gives ids that grow strictly, `tick` the last of the engine’s in each tick', () => {
    const { events, lines, position } = wholeOf(crowd, [], 600)
    const ids = [
      ...events.map(({ id }) => id),
      ...lines.flatMap(({ ticks, ordinals }) => Array.from(ticks, (tick, i) => `${tick}.${ordinals[i]}`)),
    ]
    const places = ids.map((id) => parseEventId(id) ?? { tick: Number.NaN, ordinal: 0 }).sort(compareEventPlaces)
    places.forEach((place, i) => {
      const before = places[i - 1]
      // No gap either: the next of the same tick, or the first of the next tick.
      const expected = before !== undefined && before.tick === place.tick ? before.ordinal + 1 : 0
      expect(place.ordinal).toBe(expected)
    })
    expect(new Set(ids).size).toBe(ids.length)
    expect(position.lastOrdinal).toBe(places.at(-1)?.ordinal)
    expect(events.map(({ id }) => id)).toEqual(
      events.map(({ id }) => id).sort((a, b) => compareEventPlaces(parseEventId(a) as never, parseEventId(b) as never)),
    )
  })

  it('has a checkpoint at each multiple of 1,000, from which the rest comes out the same', () => {
    const whole = wholeOf(divergence, inputs, 3_000)
    expect(whole.checkpoints.map(({ position }) => position.tick)).toEqual([1_000, 2_000, 3_000])
    const [first] = whole.checkpoints
    if (first === undefined) throw new Error('There is no checkpoint.')
    expect(first.traceHash).toBe(wholeOf(divergence, inputs, 1_000).traceHash)
    expect(joinSegments(segmentsOf(first.position, inputs, 2_000)).traceHash).toBe(whole.traceHash)
  })

  it('lists prophecies, ghost branches, decrees that took effect, and the engine’s own', () => {
    const { events, ghostBranches, prophecies, separations } = wholeOf(crowd, [], 300)
    const paradoxes = events.flatMap((record) => (record.event === 'paradox' ? [record] : []))
    expect(paradoxes.length).toBeGreaterThan(0)
    expect(ghostBranches.length).toBe(paradoxes.length)
    expect(separations).toEqual(
      paradoxes.map(({ id, tick, data }) => ({
        type: 'separation',
        payload: { target: data.decree.target, magnitude: data.decree.magnitude },
        appliedAtTick: tick,
        eventId: id,
      })),
    )
    expect(prophecies).toEqual(events.flatMap((record) => (record.event === 'prophecy' ? [record.data] : [])))
    const lost = wholeOf(
      divergence,
      [...inputs, decree(600, 'too late', { type: 'capability_jump', payload: { target: 'frontier_model', magnitude: 0.1 } })],
      600,
    )
    const loss = wholeOf(crowd, [decree(290, 'vain', { type: 'alignment_shift', payload: { target: 'a', magnitude: 0.1 } })], 300)
    expect(lost.applied.map(({ id, appliedAtTick }) => [id, appliedAtTick])).toEqual([
      ['surge-30', 30],
      ['jump', 120],
      ['shift', 120],
      ['too late', 600],
    ])
    expect(loss.record.agents[0]?.alive).toBe(false)
    expect(loss.applied).toEqual([{ id: 'vain', appliedAtTick: 290, effect: 'none' }])
  })

  it('ends before the tick of a halt, whose events come last in the tick before', () => {
    const given = [surge(101), halt(101)]
    const whole = wholeOf(divergence, given, 500)
    const undisturbed = wholeOf(divergence, [], 100)
    expect(whole.ended).toBe('halt')
    expect(whole.ticks).toBe(100)
    expect(whole.position.state).toBe(undisturbed.position.state)
    expect(whole.traceHash).toBe(undisturbed.traceHash)
    const { lastOrdinal } = undisturbed.position
    expect(whole.events.slice(-2).map(({ id, event }) => [id, event])).toEqual([
      [`100.${lastOrdinal + 1}`, 'decree'],
      [`100.${lastOrdinal + 2}`, 'decree'],
    ])
    expect(whole.position.lastOrdinal).toBe(lastOrdinal + 2)
    expect(whole.applied.map(({ id, effect }) => [id, effect])).toEqual([
      ['surge-101', 'none'],
      ['halt-101', undefined],
    ])
    expect(contentOf(inParts(divergence, given, [100, 400]))).toEqual(contentOf(whole))
  })

  it('takes the ordinals after those given away in its first tick', () => {
    const [before] = segmentsOf(start(), [], 100)
    if (before === undefined) throw new Error('There is no segment.')
    const position = { ...before.position, lastOrdinal: before.position.lastOrdinal + 2 }
    const [stopped] = segmentsOf(position, [halt(101)], 10)
    expect(stopped).toMatchObject({ ticks: 0, ended: 'halt', traceHash: before.traceHash, record: before.record })
    expect(stopped?.events.map(({ id }) => id)).toEqual([`100.${position.lastOrdinal + 1}`])
  })

  it('of a fault of the engine is that of the last good tick', () => {
    const [failed] = segmentsOf(start(divergence, faulty('failed', 61)), [], 500)
    const good = wholeOf(divergence, [], 60)
    expect(failed).toMatchObject({ ended: 'failed', ticks: 60, traceHash: good.traceHash, events: good.events })
    expect(failed?.position.state).toBe(good.position.state)
  })

  it('refuses a position that is not of its state', () => expect(() => segmentsOf({ ...start(), tick: 3 }, [], 1)).toThrow(RangeError))
})

describe('a summary', () => {
  it('counts what the records and events say', () => {
    const segment = wholeOf(divergence, inputs, 1_400)
    const records = textOf(segment.lines)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as StepRecord)
    const stabilities = records.map((record) => record.state.stability)
    const summary = summaryOf([segment.summary])
    const mean = stabilities.reduce((sum, stability) => sum + stability, 0) / 1_400
    expect(summary).toEqual({
      fromTick: 1,
      toTick: 1_400,
      ticks: 1_400,
      agentIds: ['frontier_model', 'oversight_board'],
      finalPhase: segment.record.state.phase,
      meanStability: expect.closeTo(mean, 10),
      minStability: Math.min(...stabilities),
      maxStability: Math.max(...stabilities),
      phaseTransitions: segment.events.flatMap((record) => (record.event === 'phase' ? [record.data] : [])),
      basinLosses: segment.events.flatMap((record) => (record.event === 'loss' ? [record.data] : [])),
      warningTicks: records.filter((record) => record.warning !== null).length,
      paradoxes: 0,
      ghostBranches: 0,
    })
    expect(summary.warningTicks).toBeGreaterThan(0)
    expect(summary.basinLosses).toHaveLength(1)
  })

  it('is equal to the last bit however the range was cut', () => {
    const whole = summaryOf([wholeOf(crowd, [], 900).summary])
    expect(whole.paradoxes).toBeGreaterThan(0)
    for (const segmentTicks of [1, 7, 250]) {
      const parts = segmentsOf(start(crowd), [], 900, { segmentTicks }).map(({ summary }) => summary)
      expect(summaryOf(parts)).toEqual(whole)
      expect(summaryOf([joinParts(parts.slice(0, 2)), ...parts.slice(2)])).toEqual(whole)
    }
  })

  it('of no tick shows the state that the simulation stands in', () => {
    const [stopped] = segmentsOf(start(), [halt(1)], 10)
    if (stopped === undefined) throw new Error('There is no segment.')
    const { stability } = stopped.record.state
    expect(summaryOf([stopped.summary])).toMatchObject({
      fromTick: 1,
      toTick: 0,
      ticks: 0,
      meanStability: stability,
      minStability: stability,
      maxStability: stability,
    })
  })

  it('refuses parts that do not adjoin, and none', () => {
    const [first, second, third] = segmentsOf(start(), [], 30, { segmentTicks: 10 }).map(({ summary }) => summary)
    if (first === undefined || second === undefined || third === undefined) throw new Error('There are not three segments.')
    expect(() => summaryOf([first, third])).toThrow(RangeError)
    expect(() => summaryOf([])).toThrow(RangeError)
    expect(summaryOf([second, third]).fromTick).toBe(11)
  })
})
