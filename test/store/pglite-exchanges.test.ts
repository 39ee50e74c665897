/** Bytes between this process and PGlite: all of an answer, in order, and nothing of it kept. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { openPglite } from '../../src/store/pglite.ts'
import { PgliteExchanges, type RawProtocol } from '../../src/store/pglite-exchanges.ts'

/** Answers with what it is sent, in pieces of one view that is overwritten, as PGlite's memory is. */
function echo(pieceBytes: number) {
  let take: ((data: Uint8Array) => void) | null = null
  const view = new Uint8Array(pieceBytes)
  const answer = (message: Uint8Array): Uint8Array => {
    if (take === null) return message.slice()
    for (let at = 0; at < message.length; at += pieceBytes) {
      const piece = message.subarray(at, at + pieceBytes)
      view.set(piece)
      take(view.subarray(0, piece.length))
    }
    view.fill(0)
    return new Uint8Array(0)
  }
  const raw: RawProtocol = {
    execProtocolRawSync: answer,
    async execProtocolRawStream(message, { onRawData }) {
      take = onRawData
      answer(message)
    },
  }
  return {
    raw,
    /** As after a call of `query`. */
    forget: () => {
      take = null
    },
  }
}

describe('an exchange', () => {
  const message = (bytes: number): Buffer => Buffer.from(Array.from({ length: bytes }, (_, index) => index % 251))

  test.each([0, 5, 1_000, 65_536, 3_000_000])('of %i bytes gives all of them', (bytes) => {
    const exchanges = new PgliteExchanges(echo(8_192).raw)
    for (const _ of [1, 2]) expect(exchanges.exchange(message(bytes)).equals(message(bytes))).toBe(true)
    expect(exchanges.exchange(message(7)).equals(message(7))).toBe(true)
  })

  test('is not lost when something else has taken the answers', () => {
    const { raw, forget } = echo(8_192)
    const exchanges = new PgliteExchanges(raw)
    forget()
    for (const bytes of [100, 200]) expect(exchanges.exchange(message(bytes)).equals(message(bytes))).toBe(true)
  })
})

test('what PGlite has answered is not kept', async () => {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  const store = await openPglite({ dataDir: null })
  const asked = (times: number): Promise<void> =>
    store.owner(async (tx) => {
      for (let n = 0; n < times; n++) await tx.query("select g, repeat('x', 50) from generate_series(1, 20) g", [])
    })
  const heapMb = (): number => {
    gc()
    return process.memoryUsage().heapUsed / 1e6
  }
  await asked(1_000)
  const before = heapMb()
  await asked(5_000)
  // Kept, they would be 20 MB.
  expect(heapMb() - before).toBeLessThan(5)
  await store.close()
})
