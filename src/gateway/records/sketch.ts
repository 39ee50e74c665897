/**
 * Quantiles with a relative error of at most 1 %: DDSketch (Masson, Rim, Lee, VLDB 2019, sections 2.1 and 2.2) over non-negative values.
 * Merging is adding, so sketches of minutes and processes give the same answer as one sketch of everything.
 */

const relativeError = 0.01
const gamma = (1 + relativeError) / (1 - relativeError)
const logGamma = Math.log(gamma)
/** Milliseconds below it count as zero. */
const smallest = 1e-3
const version = 1

export class DDSketch {
  readonly #bins = new Map<number, number>()
  #zero = 0
  #count = 0

  get count(): number {
    return this.#count
  }

  /** Negative values and NaN count as zero. */
  add(value: number): void {
    this.#count++
    if (!(value >= smallest)) {
      this.#zero++
      return
    }
    const bin = Math.ceil(Math.log(value) / logGamma)
    this.#bins.set(bin, (this.#bins.get(bin) ?? 0) + 1)
  }

  merge(other: DDSketch): void {
    this.#count += other.#count
    this.#zero += other.#zero
    for (const [bin, count] of other.#bins) this.#bins.set(bin, (this.#bins.get(bin) ?? 0) + count)
  }

  /** The value at rank `quantile * (count - 1)`; null when empty. `quantile` from 0 to 1. */
  quantile(quantile: number): number | null {
    if (this.#count === 0) return null
    const rank = quantile * (this.#count - 1)
    let seen = this.#zero
    if (seen > rank) return 0
    const bins = [...this.#bins.keys()].sort((a, b) => a - b)
    for (const bin of bins) {
      seen += this.#bins.get(bin) ?? 0
      if (seen > rank) return (2 * gamma ** bin) / (gamma + 1)
    }
    return 0
  }

  /** Version, zeros, then (bin, count) pairs in ascending order; varints (LEB128), bins zigzagged and as differences. */
  serialize(): Uint8Array {
    const bytes: number[] = [version]
    writeVarint(bytes, this.#zero)
    let before = 0
    for (const bin of [...this.#bins.keys()].sort((a, b) => a - b)) {
      writeVarint(bytes, zigzag(bin - before))
      writeVarint(bytes, this.#bins.get(bin) ?? 0)
      before = bin
    }
    return Uint8Array.from(bytes)
  }

  /** Throws for bytes that `serialize` did not make. */
  static parse(bytes: Uint8Array): DDSketch {
    const sketch = new DDSketch()
    if (bytes[0] !== version) throw new RangeError('Not a sketch of this version.')
    const reader = { bytes, at: 1 }
    sketch.#zero = readVarint(reader)
    sketch.#count = sketch.#zero
    let bin = 0
    while (reader.at < bytes.length) {
      bin += unzigzag(readVarint(reader))
      const count = readVarint(reader)
      sketch.#bins.set(bin, count)
      sketch.#count += count
    }
    return sketch
  }
}

const zigzag = (value: number): number => (value < 0 ? -value * 2 - 1 : value * 2)
const unzigzag = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2)

export function writeVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) | 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

export function readVarint(reader: { readonly bytes: Uint8Array; at: number }): number {
  let value = 0
  for (let scale = 1; ; scale *= 128) {
    const byte = reader.bytes[reader.at++]
    if (byte === undefined) throw new RangeError('The sketch is cut off.')
    value += (byte & 127) * scale
    if (byte < 128) return value
  }
}
