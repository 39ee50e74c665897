import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { Compute, type ComputeOptions } from '../../../../src/engines/causality/compute/compute.ts'
import { ComputeClosed, ComputeFailure, Overloaded, ReplayMismatch } from '../../../../src/engines/causality/compute/errors.ts'
import { joinSegments } from '../../../../src/engines/causality/compute/segment.ts'
import { summaryOf } from '../../../../src/engines/causality/compute/summary.ts'
import { stateHashOf } from '../../../../src/engines/causality/compute/tasks.ts'
import type {
  AdvanceRequest,
  Position,
  ReplayChunk,
  ReplayRequest,
  Segment,
  StoredHash,
} from '../../../../src/engines/causality/compute/types.ts'
import { forceInput } from '../../../../src/engines/causality/gate/session.ts'
import { newestVersion } from '../../../../src/engines/causality/index.ts'
import type { StepRecord } from '../../../../src/engines/causality/types.ts'
import { faulty } from './faults.ts'
import {
  bytesOf,
  contentOf,
  crowd,
  divergence,
  engine,
  engines,
  halt,
  inputs,
  loadOf,
  segmentsOf,
  sha256,
  start,
  surge,
  textOf,
  wholeOf,
} from './fixture.ts'

const computes: Compute[] = []
afterAll(() => Promise.all(computes.map((compute) => compute.close())))
function computeOf(options: ComputeOptions = {}): Compute {
  const compute = new Compute({ size: 1, engines, ...options })
  computes.push(compute)
  return compute
}
const shared = computeOf()
const load = loadOf(divergence)

const request = (ticks: number, position: Position = start()): AdvanceRequest => ({ position, inputs, ticks, lines: true, load })

const all = <Item>(items: AsyncIterable<Item>): Promise<Item[]> => Array.fromAsync(items)

const recordsOf = (text: string): StepRecord[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StepRecord)

describe('advancing', () => {
  it('is the same at once, in a worker, in parts of both, and streamed', async () => {
    const whole = contentOf(wholeOf(divergence, inputs, 2_300))
    expect(contentOf(await shared.advance(request(2_300)))).toEqual(whole)
    expect(contentOf(joinSegments(await all(shared.stream({ ...request(2_300), lead: true }))))).toEqual(whole)
    const parts: Segment[] = []
    for (const ticks of [10, 500, 1, 89, 1_000, 700]) parts.push(await shared.advance(request(ticks, parts.at(-1)?.position)))
    expect(contentOf(joinSegments(parts))).toEqual(whole)
  })

  it('needs no worker for a few ticks', async () => {
    const compute = computeOf()
    expect((await compute.advance({ ...request(1), inputs: [] })).ticks).toBe(1)
    expect((await compute.advance({ ...request(40), inputs: [] })).ticks).toBe(40)
    expect(compute.threads).toBe(0)
  })

  it('needs one for few ticks of many agents, and for a forecast of theirs', async () => {
    const compute = computeOf()
    const many = engine().complete({
      seed: 3,
      initialState: {},
      agents: Array.from({ length: 64 }, (_, i) => ({ id: `a${i}`, policy: { lambda: 0.3, gamma: 0.6 } })),
    })
    const crowded = { position: start(many), inputs: [], load: loadOf(many) }
    const { position } = await compute.advance({ ...crowded, ticks: 3 })
    const decreed = await compute.advance({ ...crowded, position, ticks: 1, inputs: [surge(4)] })
    expect(compute.threads).toBe(0)
    // The forecast that follows a decree is made in the next tick, whose inputs say nothing of it.
    const forecast = await compute.advance({ ...crowded, position: decreed.position, ticks: 1 })
    expect(forecast.events.map(({ event }) => event)).toContain('prophecy')
    expect(compute.threads).toBe(1)
    await compute.close()
    const other = computeOf()
    await other.advance({ ...crowded, ticks: 4 })
    expect(other.threads).toBe(1)
  })

  it('streams segments that end at multiples of a thousand; a lead comes first, without a worker', async () => {
    const compute = computeOf()
    const stream = compute.stream({ ...request(2_500), inputs: [], lead: true })
    const first = await stream.next()
    expect(first.value?.ticks).toBeGreaterThan(10)
    expect(first.value?.ticks).toBeLessThan(100)
    const rest = await all(stream)
    expect(rest.map(({ position }) => position.tick)).toEqual([1_000, 2_000, 2_500])
    expect((await all(compute.stream(request(2_500)))).map(({ position }) => position.tick)).toEqual([1_000, 2_000, 2_500])
  })

  it('ends with the simulation, at once and in a worker', async () => {
    for (const at of [1, 20, 1_001, 1_500]) {
      const given = [halt(at)]
      const segments = await all(shared.stream({ ...request(3_000), inputs: given, lead: true }))
      expect(contentOf(joinSegments(segments))).toEqual(contentOf(wholeOf(divergence, given, 3_000)))
      expect(segments.at(-1)?.ended).toBe('halt')
    }
  })

  it('fails alike wherever the engine throws', async () => {
    const early = start(divergence, faulty('throws', 5))
    await expect(shared.advance({ ...request(10, early), inputs: [] })).rejects.toMatchObject({
      name: 'ComputeFailure',
      cause: { message: 'A fault in tick 5.' },
    })
    await expect(shared.advance(request(1_000, early))).rejects.toThrow(new ComputeFailure('A fault in tick 5.'))
    await expect(shared.advance(request(1, { ...start(), engineVersion: '0.0.0' }))).rejects.toThrow(
      'Version 0.0.0 of the engine does not run here.',
    )
    await expect(
      shared.advance({ ...request(10), inputs: [{ tick: 2, input: { kind: 'force', agent: 'nobody', lambda: 1, gamma: 1 } }] }),
    ).rejects.toMatchObject({
      cause: { message: "Unknown agent 'nobody'" },
    })
  })

  it('refuses at once what it cannot take on', async () => {
    const compute = computeOf({ queue: 1 })
    const busy = compute.stream(request(10_000))
    expect(() => compute.stream(request(10_000))).toThrow(Overloaded)
    await expect(compute.advance(request(10_000))).rejects.toThrow(Overloaded)
    expect((await compute.advance({ ...request(1), inputs: [] })).ticks).toBe(1)
    await busy.return?.()
    for (const ticks of [0, -1, 1.5, Number.NaN]) expect(() => compute.stream(request(ticks))).toThrow(RangeError)
    const reason = new Error('Gone.')
    await expect(compute.advance(request(1), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    await compute.close()
    await expect(compute.advance(request(1))).rejects.toThrow(ComputeClosed)
  })

  it('holds nothing for a stream that is never read', async () => {
    const compute = computeOf({ idleMs: 10 })
    compute.stream(request(10_000))
    await expect.poll(() => compute.threads, { timeout: 30_000 }).toBe(0)
    expect(compute.active).toBe(0)
  })
})

describe('an evaluation', () => {
  const scaled = { lambda: 0.7, gamma: 0.4 }

  it('advances by one tick under the values given, and tells what the gate asks for', async () => {
    const { position } = wholeOf(divergence, [], 260)
    const { segment, session } = await shared.evaluate({
      position,
      inputs: [],
      session: { actor: 'frontier_model', scaled, move: 'right' },
      load,
    })
    const [advanced] = segmentsOf(position, [forceInput(261, 'frontier_model', scaled)], 1)
    expect({ ...(contentOf(segment) as object), lines: undefined, ids: undefined }).toEqual({
      ...(contentOf(advanced as Segment) as object),
      lines: undefined,
      ids: undefined,
    })
    expect(session?.tick.record).toEqual(segment.record)
    expect(session?.tick.outlooks.map(({ agent }) => agent)).toEqual(['frontier_model', 'oversight_board'])
    expect(session?.preview?.record.t).toBe(262)
  })

  it('goes to a worker with a forecast, and comes out the same', async () => {
    const compute = computeOf()
    const { position } = wholeOf(crowd, [], 49)
    const asked = { position, inputs: [], session: { actor: 'b', scaled, move: null }, load: loadOf(crowd) }
    const here = await compute.evaluate({ ...asked, load: { agents: 1, prophecyEvery: 0 } })
    expect(compute.threads).toBe(0)
    const there = await compute.evaluate(asked)
    expect(compute.threads).toBe(1)
    expect(there).toEqual(here)
    expect(there.session?.tick.prophecies).toHaveLength(1)
  })

  it('that meets a halt computes nothing', async () => {
    const position = start()
    const { segment, session } = await shared.evaluate({
      position,
      inputs: [halt(1)],
      session: { actor: 'frontier_model', scaled, move: null },
      load,
    })
    expect(session).toBeNull()
    expect(segment).toMatchObject({ ticks: 0, ended: 'halt', position: { tick: 0, state: position.state } })
  })

  it('in which the last agent is lost ends the simulation', async () => {
    const alone = engine().complete({
      seed: 1,
      initialState: { positions: { a: 9 } },
      agents: [{ id: 'a', policy: { lambda: 1, gamma: 0.1 } }],
    })
    const { segment, session } = await shared.evaluate({
      position: start(alone),
      inputs: [],
      session: { actor: 'a', scaled: { lambda: 2, gamma: 0 }, move: 'right' },
      load: loadOf(alone),
    })
    expect(session?.tick.losses).toHaveLength(1)
    expect(segment).toMatchObject({ ticks: 1, ended: 'collapsed' })
  })
})

describe('replaying', () => {
  const whole = wholeOf(divergence, inputs, 3_000)
  const lines = textOf(whole.lines).split(/(?<=\n)/)
  const position = (tick: number): Position =>
    whole.checkpoints.find((checkpoint) => checkpoint.position.tick === tick)?.position ?? start()
  const hashAt = (tick: number): StoredHash => ({ tick, traceHash: sha256(Buffer.from(lines.slice(0, tick).join(''))) })
  const asked = (range: Partial<ReplayRequest> & { from: number; to: number }): ReplayRequest => ({
    position: position(Math.floor((range.from - 1) / 1_000) * 1_000),
    inputs,
    every: 1,
    expected: [],
    load,
    ...range,
  })
  const joined = (chunks: readonly ReplayChunk[]): string => textOf(chunks.map((chunk) => chunk.lines))

  it('gives the lines and ids that were given when they were computed', async () => {
    const chunks = await all(shared.replay(asked({ from: 1, to: 3_000, expected: [hashAt(1_000), hashAt(2_000), hashAt(3_000)] })))
    expect(sha256(bytesOf(chunks.map((chunk) => chunk.lines)))).toBe(whole.traceHash)
    expect(chunks.map((chunk) => chunk.lines.ticks.length)).toEqual([1_000, 1_000, 1_000])
    const ordinals = (of: readonly { ordinals: Uint32Array }[]): number[] => of.flatMap((chunk) => [...chunk.ordinals])
    expect(ordinals(chunks.map((chunk) => chunk.lines))).toEqual(ordinals(whole.lines))
    expect(summaryOf(chunks.map(({ summary }) => summary))).toEqual(summaryOf([whole.summary]))
  })

  it.each([
    [1, 1, 1],
    [1_001, 1_001, 1],
    [1_500, 2_999, 7],
    [2_000, 3_000, 1_000],
    [400, 2_600, 10_000],
    [0, 0, 1],
    [0, 1_200, 3],
  ])('serves ticks %i to %i, every %i', async (from, to, every) => {
    const compute = every === 3 ? computeOf() : shared
    const chunks = await all(compute.replay(asked({ from, to, every, chunkLines: 100 })))
    const expected = recordsOf(lines.join('')).filter(({ t }) => t >= from && t <= to && (t - from) % every === 0)
    const initial = from === 0 ? [engine().record(engine().create(divergence))] : []
    expect(recordsOf(joined(chunks))).toEqual([...initial, ...expected])
    expect(chunks.flatMap((chunk) => [...chunk.lines.ticks])).toEqual([...initial, ...expected].map(({ t }) => t))
    const counted = segmentsOf(position(0), inputs, Math.max(to, 1), { segmentTicks: 1 }).slice(Math.max(from, 1) - 1, to)
    const summary = summaryOf(chunks.map((chunk) => chunk.summary))
    if (to === 0) expect(summary).toMatchObject({ fromTick: 1, toTick: 0, ticks: 0 })
    else expect(summary).toEqual(summaryOf(counted.map((segment) => segment.summary)))
  })

  it('gives a reader that stops at every chunk the same, and holds two chunks for it', async () => {
    const compute = computeOf()
    const chunks: ReplayChunk[] = []
    for await (const chunk of compute.replay(asked({ from: 5, to: 2_900, every: 3, chunkLines: 100, expected: [hashAt(3_000)] }))) {
      await expect.poll(() => compute.active, { timeout: 30_000, interval: 5 }).toBe(0)
      chunks.push(chunk)
    }
    const [undisturbed] = [await all(shared.replay(asked({ from: 5, to: 2_900, every: 3 })))]
    expect(chunks).toHaveLength(10)
    expect(joined(chunks)).toBe(joined(undisturbed))
    expect(summaryOf(chunks.map(({ summary }) => summary))).toEqual(summaryOf(undisturbed.map(({ summary }) => summary)))
  })

  it('closes a chunk by its bytes too', async () => {
    const chunks = await all(shared.replay(asked({ from: 1, to: 300, chunkBytes: 20_000 })))
    expect(chunks.length).toBeGreaterThan(5)
    for (const chunk of chunks.slice(0, -1)) {
      expect(chunk.lines.bytes.length).toBeGreaterThanOrEqual(20_000)
      expect(chunk.lines.ends.at(-2)).toBeLessThan(20_000)
    }
  })

  it.each([
    ['at a checkpoint in the range', [{ ...hashAt(2_000), traceHash: whole.traceHash }, hashAt(3_000)], 2_000],
    ['beyond the range', [hashAt(2_000), { ...hashAt(3_000), traceHash: hashAt(2_000).traceHash }], 3_000],
  ])('rejects when a hash differs %s', async (_, expected, tick) => {
    const served: ReplayChunk[] = []
    const reading = async (): Promise<void> => {
      for await (const chunk of shared.replay(asked({ from: 1_001, to: 2_500, chunkLines: 500, expected }))) served.push(chunk)
    }
    await expect(reading()).rejects.toMatchObject({
      name: 'ReplayMismatch',
      tick,
      expected: expected.find((stored) => stored.tick === tick)?.traceHash,
      computed: hashAt(tick).traceHash,
    })
    expect(joined(served)).toBe(lines.slice(1_000, tick === 2_000 ? served.length * 500 + 1_000 : 2_500).join(''))
  })

  it('rejects from a checkpoint whose state was changed, or whose inputs are not all there', async () => {
    const { state } = position(1_000)
    const changed = { ...position(1_000), state: state.replace(/(?<="baseGamma":\[[^,]+,)[^\]]+/, '1.25') }
    expect(changed.state).not.toBe(state)
    await expect(all(shared.replay(asked({ from: 1_001, to: 1_010, position: changed, expected: [hashAt(1_010)] })))).rejects.toThrow(
      ReplayMismatch,
    )
    await expect(
      all(
        shared.replay(asked({ from: 1_001, to: 2_000, inputs: inputs.filter((input) => input.tick !== 1_050), expected: [hashAt(2_000)] })),
      ),
    ).rejects.toThrow(ReplayMismatch)
  })

  it('rejects when the simulation ends before the range does', async () => {
    const early = { inputs: [halt(1_100)], from: 1_001, to: 1_500 }
    await expect(all(shared.replay(asked({ ...early, expected: [hashAt(1_500)] })))).rejects.toThrow(ReplayMismatch)
    await expect(all(shared.replay(asked(early)))).rejects.toThrow('ended at tick 1099')
  })

  it.each([
    [{ from: 5, to: 4 }],
    [{ from: -1, to: 4 }],
    [{ from: 1, to: 4, every: 0 }],
    [{ from: 1.5, to: 4 }],
    [{ from: 900, to: 1_200, position: position(1_000) }],
    [{ from: 0, to: 1_200, position: position(1_000) }],
  ])('refuses %o', (range) => expect(() => shared.replay(asked(range))).toThrow(RangeError))
})

describe('verifying', () => {
  const whole = wholeOf(divergence, inputs, 2_500)
  const stored: StoredHash[] = [...whole.checkpoints, whole].map(({ position, traceHash }) => ({
    tick: position.tick,
    traceHash,
    stateHash: stateHashOf(position.state),
  }))
  const asked = { engineVersion: newestVersion, scenario: divergence, inputs, stored }
  const at = (tick: number, change: Partial<StoredHash>): StoredHash[] =>
    stored.map((hash) => (hash.tick === tick ? { ...hash, ...change } : hash))

  it('agrees with what was computed, in a worker and at once', async () => {
    const agreed = { verified: true, computedHash: whole.traceHash, firstMismatch: null }
    expect(await shared.verify(asked)).toEqual(agreed)
    expect(await shared.verify({ ...asked, stored: stored.map(({ tick, traceHash }) => ({ tick, traceHash })) })).toEqual(agreed)
    const compute = computeOf()
    const few = wholeOf(divergence, inputs, 20)
    expect(await compute.verify({ ...asked, stored: [{ tick: 20, traceHash: few.traceHash }] })).toMatchObject({ verified: true })
    expect(compute.threads).toBe(0)
  })

  it.each([
    ['a hash', at(2_000, { traceHash: whole.traceHash })],
    ['a state', at(2_000, { stateHash: stateHashOf(whole.position.state.replace('0.', '1.')) })],
  ])('finds the span that ends with %s that was changed', async (_, tampered) => {
    expect(await shared.verify({ ...asked, stored: tampered })).toEqual({
      verified: false,
      computedHash: whole.traceHash,
      firstMismatch: { fromTick: 1_001, toTick: 2_000 },
    })
  })

  it('finds the first span that differs under other inputs, another scenario, or an earlier end', async () => {
    const others = [...inputs, surge(2_100, 0.3)]
    expect(await shared.verify({ ...asked, inputs: others })).toMatchObject({
      verified: false,
      firstMismatch: { fromTick: 2_001, toTick: 2_500 },
    })
    expect(await shared.verify({ ...asked, scenario: { ...divergence, seed: 43 } })).toMatchObject({
      firstMismatch: { fromTick: 1, toTick: 1_000 },
    })
    const ended = await shared.verify({ ...asked, inputs: [...inputs, halt(1_501)] })
    expect(ended).toEqual({
      verified: false,
      computedHash: wholeOf(divergence, inputs, 1_500).traceHash,
      firstMismatch: { fromTick: 1_001, toTick: 2_000 },
    })
  })

  it('refuses to verify against nothing', () => expect(shared.verify({ ...asked, stored: [] })).rejects.toThrow(RangeError))
})

describe('a process', () => {
  it('that has computed in workers ends by itself, under the flags that it was started with', async () => {
    const script = fileURLToPath(new URL('./once.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, ['--min-semi-space-size=16', script], { timeout: 60_000 })
    expect(stdout).toBe(wholeOf(divergence, [], 1_000).traceHash)
  })
})
