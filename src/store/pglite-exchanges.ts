/**
 * Bytes to PGlite and back, synchronously. What PGlite answers is taken where it leaves WebAssembly. Left to itself, PGlite copies every answer twice, parses it,
 * and keeps what it has parsed for a caller of `execProtocol`, who never comes: for as long as the process lives.
 */

/** The part of PGlite that is used. */
export interface RawProtocol {
  /** Runs synchronously, and gives the answer to whoever takes it: `onRawData` of the last stream, or else the caller. */
  execProtocolRawSync(message: Uint8Array): Uint8Array
  /** Runs synchronously before it gives its promise. `onRawData` gets the answer in pieces that are good during the call only, from then on. */
  execProtocolRawStream(
    message: Uint8Array,
    options: { readonly syncToFs: boolean; readonly onRawData: (data: Uint8Array) => void },
  ): Promise<void>
}

const usualBytes = 65_536
/** A `Sync` without a statement: all it does is answered by `ReadyForQuery`. */
const sync = Uint8Array.of(0x53, 0, 0, 0, 4)

export class PgliteExchanges {
  readonly #raw: RawProtocol
  #buffer = Buffer.allocUnsafeSlow(usualBytes)
  #length = 0

  constructor(raw: RawProtocol) {
    this.#raw = raw
    this.#takeAnswers()
  }

  /** The answer, in a buffer that the next exchange overwrites. */
  exchange(message: Uint8Array): Buffer {
    if (this.#buffer.length > usualBytes * 16) this.#buffer = Buffer.allocUnsafeSlow(usualBytes)
    this.#length = 0
    const returned = this.#raw.execProtocolRawSync(message)
    if (returned.length === 0) return this.#buffer.subarray(0, this.#length)
    // Something else of PGlite has been called meanwhile, and takes the answers now.
    const answer = Buffer.from(returned.buffer, returned.byteOffset, returned.byteLength)
    this.#takeAnswers()
    return answer
  }

  #takeAnswers(): void {
    const onRawData = (data: Uint8Array): void => this.#receive(data)
    // It has run when the promise is there; should it have failed, so will the next exchange, and tell.
    this.#raw.execProtocolRawStream(sync, { syncToFs: false, onRawData }).catch(() => undefined)
  }

  /** The data is a view of PGlite's memory. */
  #receive(data: Uint8Array): void {
    const length = this.#length + data.length
    if (length > this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(length, this.#buffer.length * 2))
      this.#buffer.copy(larger, 0, 0, this.#length)
      this.#buffer = larger
    }
    this.#buffer.set(data, this.#length)
    this.#length = length
  }
}
