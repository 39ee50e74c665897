/**
 * Durations of answers, in milliseconds: every one of them, to the microsecond, while there are at most 100,000; a sketch from then on. So percentiles are
 * exact as long as the documents promise it, and never take more than a few hundred kilobytes.
 */
import { DDSketch, readVarint, writeVarint } from './sketch.ts'

export const exactAtMost = 100_000
const version = 2
const microsecondsPerMs = 1000

export class Latencies {
  /** Microseconds, whole; null once there are too many. */
  #values: number[] | null = []
  #sketch: DDSketch | null = null

  get count(): number {
    return this.#values?.length ?? this.#sketch?.count ?? 0
  }
  /** Whether quantiles are those of the values themselves. */
  get exact(): boolean {
    return this.#values !== null
  }

  /** Negative values and NaN count as zero. */
  add(ms: number): void {
    const microseconds = ms > 0 ? Math.round(ms * microsecondsPerMs) : 0
    if (this.#values !== null && this.#values.length < exactAtMost) this.#values.push(microseconds)
    else this.#asSketch().add(microseconds / microsecondsPerMs)
  }

  merge(other: Latencies): void {
    if (this.#values !== null && other.#values !== null && this.#values.length + other.#values.length <= exactAtMost) {
      for (const value of other.#values) this.#values.push(value)
      return
    }
    const sketch = this.#asSketch()
    if (other.#values !== null) for (const value of other.#values) sketch.add(value / microsecondsPerMs)
    else if (other.#sketch !== null) sketch.merge(other.#sketch)
  }

  /** The value at each rank `quantile * (count - 1)`, in milliseconds; null when empty. */
  quantiles(wanted: readonly number[]): number[] | null {
    if (this.count === 0) return null
    if (this.#values === null) return wanted.map((quantile) => this.#sketch?.quantile(quantile) ?? 0)
    const sorted = Float64Array.from(this.#values).sort()
    return wanted.map((quantile) => (sorted[Math.floor(quantile * (sorted.length - 1))] ?? 0) / microsecondsPerMs)
  }

  /** Version, then the values as differences in ascending order (varints); or a sketch. */
  serialize(): Uint8Array {
    if (this.#values === null) return this.#asSketch().serialize()
    const bytes: number[] = [version]
    let before = 0
    for (const value of Float64Array.from(this.#values).sort()) {
      writeVarint(bytes, value - before)
      before = value
    }
    return Uint8Array.from(bytes)
  }

  /** Throws for bytes that `serialize` did not make. */
  static parse(bytes: Uint8Array): Latencies {
    const latencies = new Latencies()
    if (bytes[0] !== version) {
      latencies.#values = null
      latencies.#sketch = DDSketch.parse(bytes)
      return latencies
    }
    const values: number[] = []
    const reader = { bytes, at: 1 }
    for (let value = 0; reader.at < bytes.length; ) {
      value += readVarint(reader)
      values.push(value)
    }
    latencies.#values = values
    return latencies
  }

  #asSketch(): DDSketch {
    if (this.#sketch !== null) return this.#sketch
    const sketch = new DDSketch()
    for (const value of this.#values ?? []) sketch.add(value / microsecondsPerMs)
    this.#sketch = sketch
    this.#values = null
    return sketch
  }
}
