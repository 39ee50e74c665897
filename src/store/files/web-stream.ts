/** Bytes as the web has them: nothing is read ahead of who asks, and a cancellation reaches the source. */

export interface WebStreamOptions {
  /** How long the source may take for a chunk that was asked for. Who reads slowly is not timed. */
  readonly idleMs?: number
  /** What a failure of the source becomes; it is given undefined when the source was too slow. */
  readonly failure?: (error: unknown) => unknown
  /** Once, when nothing more is read: at the end, after a failure, after a cancellation. */
  readonly end?: () => void
}

export function webStream(source: AsyncIterable<Uint8Array>, options: WebStreamOptions = {}): ReadableStream<Uint8Array> {
  const { idleMs, failure = (error) => error, end = () => undefined } = options
  const iterator = source[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await (idleMs === undefined ? iterator.next() : within(iterator.next(), idleMs))
          if (done !== true) return controller.enqueue(value)
          end()
          controller.close()
        } catch (error) {
          end()
          throw failure(error instanceof TooSlow ? undefined : error)
        }
      },
      async cancel() {
        // First: a generator that waits for its source can only return once the source has ended.
        end()
        await iterator.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}

class TooSlow extends Error {}

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
