/** How long may be computed for one request, over all the jobs that it takes: one after the other, since what a job has left is only known when it tells. */
export class Allowance {
  readonly #limitMs: number
  /** Milliseconds of computing; not above zero: the time is up. */
  leftMs: number

  /** `spentMs`: computed before, perhaps by another process. */
  constructor(limitMs: number, spentMs = 0) {
    this.#limitMs = limitMs
    this.leftMs = limitMs - spentMs
  }

  get spentMs(): number {
    return this.#limitMs - this.leftMs
  }
}
