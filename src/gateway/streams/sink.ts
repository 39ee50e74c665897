/** The two ways that streamed bytes leave: Node's message, or a web stream where the app runs without a server of its own. */
import type { ByteSink } from '../steps.ts'

/** Counts what left, for records. */
interface Counted {
  bytesOut: number
}

/** What a stream is written to: the message of HTTP/1, the stream behind the message of HTTP/2. */
export interface NodeTarget {
  readonly destroyed: boolean
  readonly closed: boolean
  readonly writableEnded: boolean
  readonly writableNeedDrain: boolean
  write(chunk: string | Uint8Array): boolean
  end(): unknown
  destroy(): unknown
  once(event: 'close' | 'drain', listener: () => void): unknown
  on(event: 'error', listener: () => void): unknown
  off(event: 'close' | 'drain', listener: () => void): unknown
}

export class NodeSink implements ByteSink {
  readonly #target: NodeTarget
  readonly #counted: Counted
  readonly #listeners: (() => void)[] = []
  #closed: boolean

  constructor(target: NodeTarget, counted: Counted) {
    this.#target = target
    this.#counted = counted
    // The peer may have left before its stream began.
    this.#closed = target.destroyed || target.closed
    target.once('close', () => this.#close())
    // A peer that resets the connection is a peer that has gone.
    target.on('error', () => this.#close())
  }

  get closed(): boolean {
    return this.#closed || this.#target.destroyed || this.#target.writableEnded
  }

  write(chunk: string | Uint8Array): boolean {
    if (this.closed) return true
    this.#counted.bytesOut += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.byteLength
    return this.#target.write(chunk)
  }

  drained(): Promise<void> {
    const target = this.#target
    if (this.closed || !target.writableNeedDrain) return Promise.resolve()
    return new Promise((resolve) => {
      const done = (): void => {
        target.off('drain', done)
        target.off('close', done)
        resolve()
      }
      target.once('drain', done)
      target.once('close', done)
    })
  }

  end(): void {
    if (!this.closed) this.#target.end()
  }

  abort(_reason: unknown): void {
    this.#target.destroy()
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
