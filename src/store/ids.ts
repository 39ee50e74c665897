/** The one place that makes ids and secrets. Ids sort by time, also within a millisecond; they are no secrets. */
import { randomBytes } from 'node:crypto'
import type { ApiContract, Clock, Ids } from '../gateway/contract.ts'

const lower36 = '0123456789abcdefghijklmnopqrstuvwxyz'
/** Crockford's alphabet (ULID specification). */
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Random bytes in slices of one larger request: a call into the CSPRNG for each id would cost more than the id. */
class RandomPool {
  #bytes = randomBytes(4_096)
  #at = 0
  byte(): number {
    if (this.#at === this.#bytes.length) {
      this.#bytes = randomBytes(4_096)
      this.#at = 0
    }
    return this.#bytes[this.#at++] ?? 0
  }
  /** Uniform below `bound` (at most 256), by rejection. */
  below(bound: number): number {
    const limit = 256 - (256 % bound)
    for (;;) {
      const value = this.byte()
      if (value < limit) return value % bound
    }
  }
}

/** Time in milliseconds, then a random number that grows within the millisecond, both in one alphabet. */
class TimeOrdered {
  readonly #alphabet: string
  readonly #timeLength: number
  readonly #digits: Uint8Array
  readonly #random: RandomPool
  #lastMs = -1
  #time = ''

  constructor(alphabet: string, timeLength: number, randomLength: number, random: RandomPool) {
    this.#alphabet = alphabet
    this.#timeLength = timeLength
    this.#digits = new Uint8Array(randomLength)
    this.#random = random
  }

  next(nowMs: number): string {
    if (nowMs > this.#lastMs) this.#begin(nowMs)
    else if (!this.#increment()) this.#begin(this.#lastMs + 1)
    let text = this.#time
    for (const digit of this.#digits) text += this.#alphabet[digit]
    return text
  }

  #begin(ms: number): void {
    this.#lastMs = ms
    const base = this.#alphabet.length
    this.#time = ''
    for (let index = 0, rest = ms; index < this.#timeLength; index++) {
      this.#time = (this.#alphabet[rest % base] ?? '') + this.#time
      rest = Math.floor(rest / base)
    }
    for (let index = 0; index < this.#digits.length; index++) this.#digits[index] = this.#random.below(base)
  }

  /** False when the random part has overflowed. */
  #increment(): boolean {
    for (let index = this.#digits.length - 1; index >= 0; index--) {
      const digit = this.#digits[index] ?? 0
      if (digit + 1 < this.#alphabet.length) {
        this.#digits[index] = digit + 1
        return true
      }
      this.#digits[index] = 0
    }
    return false
  }
}

/** UUID version 7 with a 12-bit counter in `rand_a` (RFC 9562, 5.7 and 6.2 method 1). */
class UuidV7 {
  readonly #random: RandomPool
  #lastMs = -1
  #counter = 0

  constructor(random: RandomPool) {
    this.#random = random
  }

  next(nowMs: number): string {
    if (nowMs > this.#lastMs) {
      this.#lastMs = nowMs
      // The upper half stays free for the ids of the same millisecond.
      this.#counter = (this.#random.byte() << 3) | (this.#random.byte() & 7)
    } else if (++this.#counter > 0xfff) {
      this.#lastMs++
      this.#counter = 0
    }
    const time = this.#lastMs.toString(16).padStart(12, '0')
    const counter = this.#counter.toString(16).padStart(3, '0')
    let tail = ''
    for (let index = 0; index < 8; index++) {
      const byte = this.#random.byte()
      tail += (index === 0 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0')
    }
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${tail.slice(0, 4)}-${tail.slice(4)}`
  }
}

/**
 * `form` is the API's `x-api.ids`: `base36` gives 16 of `[0-9a-z]` (8 of time until the year 2059, 8 random), `ulid` 26 characters
 * (`ulid-lower` in lower case), `uuid` version 7.
 */
export function createIds(form: ApiContract['ids'], clock: Clock): Ids {
  const random = new RandomPool()
  const uuids = new UuidV7(random)
  const uuid = (): string => uuids.next(clock.now().getTime())
  const ordered =
    form === 'base36'
      ? new TimeOrdered(lower36, 8, 8, random)
      : new TimeOrdered(form === 'ulid' ? crockford : crockford.toLowerCase(), 10, 16, random)
  return {
    create: (prefix) => prefix + (form === 'uuid' ? uuid() : ordered.next(clock.now().getTime())),
    uuid,
    secret: (length) => {
      let text = ''
      for (let index = 0; index < length; index++) text += base62[random.below(62)]
      return text
    },
  }
}
