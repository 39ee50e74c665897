/** Bytes on their way out: as fast as the peer reads, freed when it leaves. */
import { setImmediate as turn } from 'node:timers/promises'
import type { JsonPieces } from '../contract.ts'
import type { StreamBody } from '../steps.ts'

export type ByteSource = AsyncIterable<Uint8Array | string>

export const isIterableOfBytes = (body: unknown): body is ByteSource =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body

/** Everybody else has a turn between two pieces, also while the peer takes whatever comes. */
export async function* inTurns({ pieces }: JsonPieces): AsyncGenerator<Uint8Array, undefined> {
  for (const piece of pieces) {
    yield piece
    await turn()
  }
}

export function pump(source: ByteSource): StreamBody {
  return (sink) => {
    const iterator = source[Symbol.asyncIterator]()
    sink.onClose(() => {
      iterator.return?.().then(undefined, () => undefined)
    })
    const run = async (): Promise<void> => {
      while (!sink.closed) {
        const step = await iterator.next()
        if (step.done === true) break
        if (!sink.write(step.value)) await sink.drained()
      }
      sink.end()
    }
    run().catch((error: unknown) => sink.abort(error))
  }
}
