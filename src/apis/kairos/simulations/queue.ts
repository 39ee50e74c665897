/** A line for each simulation: of those who wait in this process to compute it, the first asks the database, the others wait for him. First come, first served. */
import { setTimeout as sleep } from 'node:timers/promises'

export class Queues {
  /** The last in line, by simulation; settles when he leaves. */
  readonly #tails = new Map<string, Promise<void>>()

  /**
   * Resolves when it is the caller's turn, with the function by which he leaves: to be called exactly once. Null when the turn does not come within
   * `waitMs`. Rejects with the reason of an aborted signal.
   */
  async enter(simulationId: string, waitMs: number, signal: AbortSignal): Promise<(() => void) | null> {
    signal.throwIfAborted()
    const before = this.#tails.get(simulationId)
    const { promise: left, resolve: leave } = Promise.withResolvers<void>()
    // Whoever comes next waits for all who are in line now.
    const tail = before === undefined ? left : Promise.all([before, left]).then(() => undefined)
    this.#tails.set(simulationId, tail)
    void tail.then(() => {
      if (this.#tails.get(simulationId) === tail) this.#tails.delete(simulationId)
    })
    if (before === undefined) return leave
    const waiting = new AbortController()
    try {
      const late = sleep(waitMs, true, { signal: AbortSignal.any([signal, waiting.signal]) })
      const isLate = await Promise.race([before.then(() => false), late])
      if (!isLate) return leave
    } catch (error) {
      leave()
      throw signal.aborted ? signal.reason : error
    } finally {
      waiting.abort()
    }
    leave()
    return null
  }
}
