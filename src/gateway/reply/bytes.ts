/** Bytes on their way out: as fast as the peer reads, freed when it leaves. */
import type { StreamBody } from '../steps.ts'

export type ByteSource = AsyncIterable<Uint8Array | string>

export const isIterableOfBytes = (body: unknown): body is ByteSource =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body

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
