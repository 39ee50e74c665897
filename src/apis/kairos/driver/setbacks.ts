/**
 * Running simulations that this process could not drive on, by a fault that is not theirs: a commit that the database refuses, for example. Each is left alone
 * for a while, twice as long with every time that it came no further, so that what never works costs little and what works again is soon taken up.
 */

/** As long as the claim of the first time lasts: nobody could take it up earlier. */
const firstMs = 30_000
const longestMs = 900_000
/** Remembered at once. Of more the oldest are forgotten: they are tried too early then, no worse. */
const most = 1_000

interface Setback {
  /** Where it stood. */
  readonly tick: number
  readonly times: number
  readonly notBeforeMs: number
}

export class Setbacks {
  readonly #now: () => number
  /** The oldest first. */
  readonly #known = new Map<string, Setback>()

  /** `now`: monotonic milliseconds. */
  constructor(now: () => number) {
    this.#now = now
  }

  /** It could not be driven on from `tick`. Gives the milliseconds for which it is left alone. */
  note(simulationId: string, tick: number): number {
    const before = this.#known.get(simulationId)
    const times = before?.tick === tick ? before.times + 1 : 1
    const waitMs = Math.min(longestMs, firstMs * 2 ** (times - 1))
    this.#known.delete(simulationId)
    this.#known.set(simulationId, { tick, times, notBeforeMs: this.#now() + waitMs })
    const [oldest] = this.#known.keys()
    if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest)
    return waitMs
  }

  /** It was driven to where it rests, or is somebody else's. */
  forget(simulationId: string): void {
    this.#known.delete(simulationId)
  }

  /** Those that are to be left alone now. */
  get waiting(): string[] {
    const now = this.#now()
    return [...this.#known].filter(([, { notBeforeMs }]) => notBeforeMs > now).map(([id]) => id)
  }
}
