/** Keeps time by a clock that only goes forward. Being late by less than a turn is made up, so that a rate is exact over time; time that was missed is not. */
import { setTimeout as timer } from 'node:timers/promises'

export class Pace {
  readonly #now: () => number
  readonly #sleep: typeof pause
  #dueMs: number

  /** `now`: monotonic milliseconds. */
  constructor(now: () => number = () => performance.now(), sleep: typeof pause = pause) {
    this.#now = now
    this.#sleep = sleep
    this.#dueMs = now()
  }

  /** Waits until `ms` after the last turn was due. Rejects with the reason of the signal. */
  async turn(ms: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    const now = this.#now()
    this.#dueMs += ms
    if (this.#dueMs <= now - ms) this.#dueMs = now
    const waitMs = this.#dueMs - now
    if (waitMs > 0) await this.#sleep(waitMs, signal)
  }
}

/** Does not keep a process alive. Rejects with the reason of the signal. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await timer(ms, undefined, { signal, ref: false })
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  }
}
