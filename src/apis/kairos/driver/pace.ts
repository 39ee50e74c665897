/** Keeps time by a clock that only goes forward. Being late by less than a turn is made up, so that a rate is exact over time; time that was missed is not. */
import { setTimeout as sleep } from 'node:timers/promises'

export class Pace {
  readonly #now: () => number
  #dueMs: number

  /** `now`: monotonic milliseconds. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
    this.#dueMs = now()
  }

  /** Waits until `ms` after the last turn was due. Rejects with the reason of the signal. */
  async turn(ms: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    const now = this.#now()
    this.#dueMs += ms
    if (this.#dueMs <= now - ms) this.#dueMs = now
    const waitMs = this.#dueMs - now
    if (waitMs <= 0) return
    await pause(waitMs, signal)
  }
}

/** Does not keep a process alive. Rejects with the reason of the signal. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal, ref: false })
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  }
}
