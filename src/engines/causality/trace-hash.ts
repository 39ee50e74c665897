/**
 * A running SHA-256 over the lines of a trace. It can be kept with a checkpoint and taken up again, in another process and after an update of the
 * library: what is kept is the state that FIPS 180-4 speaks of, not the library's.
 */
import { _SHA256 } from '@noble/hashes/sha2.js'

const blockBytes = 64
const format = 1
/** Format, length of the message so far (big-endian), the eight words of the chaining value, then what does not fill a block yet. */
const headBytes = 1 + 8 + 32

/** The library's hash, with its state open. */
class OpenSha256 extends _SHA256 {
  /** Needs whole blocks: `length` a multiple of 64. */
  static resume(words: readonly number[], length: number): OpenSha256 {
    const hash = new OpenSha256()
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = words
    hash.set(a, b, c, d, e, f, g, h)
    hash.length = length
    return hash
  }
  get words(): readonly number[] {
    return this.get()
  }
  get bytesHashed(): number {
    return this.length
  }
  /** What does not fill a block yet. */
  get tail(): Uint8Array {
    return this.buffer.subarray(0, this.pos)
  }
}

export class TraceHash {
  #hash: OpenSha256
  /** Text that was taken but not hashed yet: lines are short, and the library is fast on long pieces. */
  readonly #staged = Buffer.allocUnsafeSlow(8192)
  #stagedBytes = 0

  constructor(hash = new OpenSha256()) {
    this.#hash = hash
  }

  /** A text is hashed as UTF-8. */
  update(piece: string | Uint8Array): this {
    // A UTF-16 unit takes three bytes at most.
    const most = typeof piece === 'string' ? piece.length * 3 : piece.length
    if (most > this.#staged.length - this.#stagedBytes) this.#flush()
    if (most > this.#staged.length) this.#hash.update(typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece)
    else if (typeof piece === 'string') this.#stagedBytes += this.#staged.write(piece, this.#stagedBytes, 'utf8')
    else {
      this.#staged.set(piece, this.#stagedBytes)
      this.#stagedBytes += piece.length
    }
    return this
  }

  /** `sha256:` and 64 hexadecimal digits. More can be hashed afterwards. */
  digest(): string {
    this.#flush()
    return `sha256:${Buffer.from(this.#hash.clone().digest()).toString('hex')}`
  }

  /** Everything that `restore` needs: at most 104 bytes. Contains the last bytes hashed. */
  save(): Uint8Array {
    this.#flush()
    const { words, bytesHashed, tail } = this.#hash
    const saved = new Uint8Array(headBytes + tail.length)
    const view = new DataView(saved.buffer)
    saved[0] = format
    view.setBigUint64(1, BigInt(bytesHashed))
    for (const [i, word] of words.entries()) view.setUint32(9 + 4 * i, word)
    saved.set(tail, headBytes)
    return saved
  }

  /** Throws a RangeError for what `save` has not made. */
  static restore(saved: Uint8Array): TraceHash {
    const view = new DataView(saved.buffer, saved.byteOffset, saved.byteLength)
    const length = saved.length < headBytes ? 0 : Number(view.getBigUint64(1))
    const tail = saved.subarray(headBytes)
    if (saved.length < headBytes || saved[0] !== format || !Number.isSafeInteger(length) || tail.length !== length % blockBytes)
      throw new RangeError('This is not the saved state of a trace hash.')
    const words = Array.from({ length: 8 }, (_, i) => view.getInt32(9 + 4 * i))
    const hash = OpenSha256.resume(words, length - tail.length)
    hash.update(tail)
    return new TraceHash(hash)
  }

  #flush(): void {
    if (this.#stagedBytes === 0) return
    this.#hash.update(this.#staged.subarray(0, this.#stagedBytes))
    this.#stagedBytes = 0
  }
}
