/** Lets a few through at a time, so that a flood of unknown credentials cannot take every database connection. */
import { ApiError } from '../errors/catalogue.ts'

export class Gate {
  readonly #max: number
  readonly #maxWaiting: number
  readonly #waiting: (() => void)[] = []
  #inside = 0

  constructor(max: number, maxWaiting: number) {
    this.#max = max
    this.#maxWaiting = maxWaiting
  }

  /** Runs `work` when there is room, in the order of the calls. Throws `UNAVAILABLE` when too many wait already. */
  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside >= this.#max) {
      if (this.#waiting.length >= this.#maxWaiting) throw new ApiError('UNAVAILABLE', { headers: { 'retry-after': '1' } })
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    } else this.#inside++
    try {
      return await work()
    } finally {
      // Whoever waits takes over the place, so that nobody who comes now gets in between.
      const next = this.#waiting.shift()
      if (next === undefined) this.#inside--
      else next()
    }
  }
}
