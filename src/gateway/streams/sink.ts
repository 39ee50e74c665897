/** The two ways that streamed bytes leave: Node's message, or a web stream where the app runs without a server of its own. */
import type { ServerResponse } from 'node:http'
import type { ByteSink } from '../steps.ts'

/** Counts what left, for records. */
interface Counted {
  bytesOut: number
}

export class NodeSink implements ByteSink {
  readonly #outgoing: ServerResponse
  readonly #counted: Counted
  readonly #listeners: (() => void)[] = []
  #closed = false

  constructor(outgoing: ServerResponse, counted: Counted) {
    this.#outgoing = outgoing
    this.#counted = counted
    outgoing.once('close', () => this.#close())
    // A peer that resets the connection is a peer that has gone.
    outgoing.on('error', () => this.#close())
  }

  get closed(): boolean {
    return this.#closed || this.#outgoing.destroyed || this.#outgoing.writableEnded
  }

  write(chunk: string | Uint8Array): boolean {
    if (this.closed) return true
    this.#counted.bytesOut += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.byteLength
    return this.#outgoing.write(chunk)
  }

  drained(): Promise<void> {
    if (this.closed || !this.#outgoing.writableNeedDrain) return Promise.resolve()
    return new Promise((resolve) => {
      const done = (): void => {
        this.#outgoing.off('drain', done).off('close', done)
        resolve()
      }
      this.#outgoing.once('drain', done).once('close', done)
    })
  }

  end(): void {
    if (!this.closed) this.#outgoing.end()
  }

  abort(_reason: unknown): void {
    this.#outgoing.destroy()
  }

  onClose(listener: () => void): void {
    if (this.#closed) listener()
    else this.#listeners.push(listener)
  }

  #close(): void {
    if (this.#closed) return
    this.#closed = true
    for (const listener of this.#listeners) listener()
  }
}

const encoder = new TextEncoder()

export function webSink(counted: Counted): { readonly sink: ByteSink; readonly stream: ReadableStream<Uint8Array> } {
  const listeners: (() => void)[] = []
  let wake: (() => void) | null = null
  let closed = false
  let target: ReadableStreamDefaultController<Uint8Array> | null = null
  const close = (): void => {
    if (closed) return
    closed = true
    wake?.()
    for (const listener of listeners) listener()
  }
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      target = controller
    },
    pull() {
      wake?.()
    },
    cancel: close,
  })
  const controller = (): ReadableStreamDefaultController<Uint8Array> => {
    if (target === null) throw new Error('The stream has not started.')
    return target
  }
  const sink: ByteSink = {
    get closed() {
      return closed
    },
    write(chunk) {
      if (closed) return true
      const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk
      counted.bytesOut += bytes.byteLength
      controller().enqueue(bytes)
      return (controller().desiredSize ?? 0) > 0
    },
    drained() {
      if (closed || (controller().desiredSize ?? 0) > 0) return Promise.resolve()
      return new Promise((resolve) => {
        wake = () => {
          wake = null
          resolve()
        }
      })
    },
    end() {
      if (closed) return
      controller().close()
      close()
    },
    abort(reason) {
      if (closed) return
      controller().error(reason)
      close()
    },
    onClose(listener) {
      if (closed) listener()
      else listeners.push(listener)
    },
  }
  return { sink, stream }
}
