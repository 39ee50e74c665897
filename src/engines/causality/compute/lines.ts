/** Step records as lines of JSON: written once, for the hash and for whoever reads them. */
import type { StepRecord } from '../types.ts'
import type { StepLines } from './types.ts'

const encoder = new TextEncoder()

/** Turns records into bytes in one buffer of its own. */
export class LineEncoder {
  #buffer = new Uint8Array(4_096)

  /** The line with its line feed. A view that the next call overwrites. */
  encode(record: StepRecord): Uint8Array {
    const text = `${JSON.stringify(record)}\n`
    // A UTF-16 unit takes three bytes at most.
    if (this.#buffer.length < text.length * 3) this.#buffer = new Uint8Array(text.length * 6)
    return this.#buffer.subarray(0, encoder.encodeInto(text, this.#buffer).written)
  }
}

/** Gathers lines until they are taken. */
export class LineCollector {
  #bytes = new Uint8Array(65_536)
  #length = 0
  #ends: number[] = []
  #ticks: number[] = []
  #ordinals: number[] = []

  get count(): number {
    return this.#ends.length
  }
  /** In bytes. */
  get length(): number {
    return this.#length
  }

  append(line: Uint8Array, tick: number, ordinal: number): void {
    const end = this.#length + line.length
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(end * 2)
      larger.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = larger
    }
    this.#bytes.set(line, this.#length)
    this.#length = end
    this.#ends.push(end)
    this.#ticks.push(tick)
    this.#ordinals.push(ordinal)
  }

  /** What was gathered since the last call, in buffers of their own: they can be transferred. */
  take(): StepLines {
    const lines = {
      bytes: this.#bytes.slice(0, this.#length),
      ends: Uint32Array.from(this.#ends),
      ticks: Uint32Array.from(this.#ticks),
      ordinals: Uint32Array.from(this.#ordinals),
    }
    this.#length = 0
    this.#ends = []
    this.#ticks = []
    this.#ordinals = []
    return lines
  }
}

export const buffersOf = (lines: StepLines): ArrayBuffer[] => [
  lines.bytes.buffer,
  lines.ends.buffer,
  lines.ticks.buffer,
  lines.ordinals.buffer,
]
