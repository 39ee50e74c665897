import type { Job } from './job.ts'
import type { Output } from './tasks.ts'

/** Reads what was computed at once, then what comes of a job, then the error, if there is one. Nothing is held for a reader that never begins. */
export class Reading<Item> implements AsyncIterableIterator<Item, undefined> {
  readonly #first: Output[]
  readonly #job: Job | null
  readonly #itemOf: (output: Output) => Item
  #error: Error | null

  constructor(first: readonly Output[], job: Job | null, itemOf: (output: Output) => Item, error: Error | null = null) {
    this.#first = [...first]
    this.#job = job
    this.#itemOf = itemOf
    this.#error = error
  }

  async next(): Promise<IteratorResult<Item, undefined>> {
    const output = this.#first.shift()
    if (output !== undefined) return { done: false, value: this.#itemOf(output) }
    const result = await this.#job?.next()
    if (result !== undefined && result.done !== true) return { done: false, value: this.#itemOf(result.value) }
    const error = this.#error
    this.#error = null
    if (error !== null) throw error
    return { done: true, value: undefined }
  }

  async return(): Promise<IteratorResult<Item, undefined>> {
    this.#first.length = 0
    this.#error = null
    await this.#job?.return()
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
