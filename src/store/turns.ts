/** Takes turns on one connection: first come, first served, with a limit on how long one waits. */
import { DatabaseUnavailable } from './sql-error.ts'

interface Waiting {
  readonly resolve: () => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

export class Turns {
  readonly #waitMs: number
  readonly #waiting: Waiting[] = []
  #taken = false
  #closed = false

  constructor(waitMs: number) {
    this.#waitMs = waitMs
  }

  /** Takes the turn when nobody has it. */
  tryTake(): boolean {
    if (this.#taken || this.#closed) return false
    this.#taken = true
    return true
  }

  /** Rejects with `DatabaseUnavailable` after `waitMs`, or when closed. */
  take(waitMs: number = this.#waitMs): Promise<void> {
    if (this.#closed) return Promise.reject(new DatabaseUnavailable('The database is closed.'))
    if (this.tryTake()) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const index = this.#waiting.findIndex((waiting) => waiting.timer === timer)
        if (index >= 0) this.#waiting.splice(index, 1)
        reject(
          new DatabaseUnavailable(
            `The embedded database was busy for ${waitMs} ms: one transaction holds its only connection. Does it wait for another one, or for something outside?`,
          ),
        )
      }, waitMs)
      this.#waiting.push({ resolve, reject, timer })
    })
  }

  give(): void {
    const next = this.#waiting.shift()
    if (next === undefined) {
      this.#taken = false
      return
    }
    clearTimeout(next.timer)
    next.resolve()
  }

  /** Waits for the turn under way, refuses the waiting ones and all later ones. */
  async close(): Promise<void> {
    if (this.#closed) return
    await this.take()
    this.#closed = true
    for (const waiting of this.#waiting.splice(0)) {
      clearTimeout(waiting.timer)
      waiting.reject(new DatabaseUnavailable('The database is closed.'))
    }
  }
}
