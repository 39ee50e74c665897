import { describe, expect, test } from 'vitest'
import { ApiError } from '../../../generated/clients/typescript/support/call.ts'
import { follow, type StreamState } from '../../../src/console/api/follow.ts'

interface Event {
  readonly id?: string
  readonly name: string
}
type Connection = 'ended' | Error | readonly (Event | Error | 'silence')[]

/** Connections in turn; then nothing more comes. Pauses take no time and are written down. */
async function followed(connections: readonly Connection[], silenceMs = 60_000) {
  const asked: (string | undefined)[] = []
  const seen: string[] = []
  const states: StreamState[] = []
  const pauses: number[] = []
  const ending = new AbortController()
  async function* play(steps: readonly (Event | Error | 'silence')[], signal: AbortSignal): AsyncGenerator<Event> {
    for (const step of steps) {
      if (step instanceof Error) throw step
      if (step === 'silence') await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      else yield step
    }
  }
  const ended = follow<Event>({
    open: async (lastEventId, signal) => {
      const connection = connections[asked.length] ?? 'ended'
      asked.push(lastEventId)
      if (connection === 'ended') return undefined
      if (connection instanceof Error) throw connection
      return play(connection, signal)
    },
    onEvent: ({ name }) => seen.push(name),
    onState: (state) => states.push(state),
    signal: ending.signal,
    silenceMs,
    sleep: async (ms) => {
      pauses.push(ms)
    },
  })
  await ended
  return { asked, seen, pauses, states: states.map(({ kind }) => kind) }
}

describe('a followed stream', () => {
  test('goes on where it broke, from the last id that came, until there is nothing more', async () => {
    const { asked, seen, states } = await followed([
      [{ id: '1.0', name: 'a' }, { name: 'heartbeat' }],
      [{ id: '2.0', name: 'b' }, new TypeError('network')],
    ])
    expect(asked).toEqual([undefined, '1.0', '2.0'])
    expect(seen).toEqual(['a', 'heartbeat', 'b'])
    expect(states).toEqual(['connecting', 'live', 'waiting', 'connecting', 'live', 'waiting', 'connecting', 'ended'])
  })

  test('waits longer each time that nothing works, and begins anew once something came', async () => {
    const refused = Array.from({ length: 8 }, () => new TypeError('network'))
    const { pauses } = await followed([...refused, [{ id: '1.0', name: 'a' }, new TypeError('network')]])
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 500])
  })

  test('waits as long as the API asks it to', async () => {
    const { pauses } = await followed([new ApiError(429, { error: { code: 'CONCURRENCY_LIMITED' } }, 30_000)])
    expect(pauses).toEqual([30_000])
  })

  test('opens again a stream that fell silent', async () => {
    const { asked, states } = await followed([[{ id: '7.0', name: 'a' }, 'silence']], 20)
    expect(asked).toEqual([undefined, '7.0'])
    expect(states).toContain('waiting')
  })

  test('fails for what does not exist, also when it is deleted while it is followed', async () => {
    const gone = new ApiError(404, { error: { code: 'NOT_FOUND' } }, null)
    await expect(followed([gone])).rejects.toBe(gone)
    const deleted = new ApiError(200, { error: { code: 'NOT_FOUND' } }, null)
    await expect(followed([[{ id: '1.0', name: 'a' }, deleted]])).rejects.toBe(deleted)
  })

  test('ends with its reader, also in a pause', async () => {
    const ending = new AbortController()
    const ended = follow<Event>({
      open: async () => {
        throw new TypeError('network')
      },
      onEvent: () => undefined,
      onState: ({ kind }) => {
        if (kind === 'waiting') queueMicrotask(() => ending.abort())
      },
      signal: ending.signal,
      silenceMs: 60_000,
    })
    await expect(ended).resolves.toBeUndefined()
  })
})
