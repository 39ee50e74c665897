/**
 * A task given to the pool, as its reader sees it: outputs one after the other. At most `ahead` of them exist that the reader has not finished with;
 * a reader that takes none keeps nobody busy and no more than these in memory. Asking for the next output says that the last one is dealt with.
 */
import type { Allowance } from './allowance.ts'
import { type Output, remaining, type Task } from './tasks.ts'

/** Computed, and not yet dealt with by the reader. */
export const ahead = 2

export interface JobOwner {
  /** The job may put out one more. */
  grant(job: Job): void
  /** The job has come to its end, whichever. */
  release(job: Job): void
}

interface Waiter {
  resolve(result: IteratorResult<Output, undefined>): void
  reject(error: unknown): void
}

const over: IteratorResult<Output, undefined> = { done: true, value: undefined }

export class Job implements AsyncIterableIterator<Output, undefined> {
  /** What is left after the outputs received; null when they were all. */
  left: Task | null
  /** Its stay with a worker; null while it waits for its reader. */
  placement: number | null = null
  /** Workers that ended under it without its being to blame, as far as is known. */
  losses = 0
  readonly #owner: JobOwner
  readonly #allowance: Allowance
  readonly #signal: AbortSignal | undefined
  readonly #outputs: Output[] = []
  #taken = false
  #waiter: Waiter | null = null
  #state: 'open' | 'completed' | { readonly error: unknown } = 'open'

  constructor(task: Task, allowance: Allowance, owner: JobOwner, signal: AbortSignal | undefined) {
    this.left = task
    this.#allowance = allowance
    this.#owner = owner
    this.#signal = signal
    signal?.addEventListener('abort', this.#aborted, { once: true })
  }

  readonly #aborted = (): void => {
    this.#outputs.length = 0
    this.fail(this.#signal?.reason)
  }

  /** Milliseconds of computing that it may still take. */
  get leftMs(): number {
    return this.#allowance.leftMs
  }
  spend(ms: number): void {
    this.#allowance.leftMs -= ms
  }
  get open(): boolean {
    return this.#state === 'open'
  }
  /** Outputs that may be put out now. */
  get credit(): number {
    return ahead - this.#outputs.length - (this.#taken ? 1 : 0)
  }

  receive(output: Output): void {
    if (this.left !== null) this.left = remaining(this.left, output)
    this.#outputs.push(output)
    this.#serve()
  }

  /** No output will follow. */
  complete(): void {
    if (this.#state === 'open') this.#settle('completed')
  }
  /** What was put out before can still be read. */
  fail(error: unknown): void {
    if (this.#state === 'open') this.#settle({ error })
  }

  /** The next output, when the last one is dealt with. Not to be called again before it is answered. */
  next(): Promise<IteratorResult<Output, undefined>> {
    if (this.#waiter !== null) return Promise.reject(new Error('The last call for an output is not yet answered.'))
    if (this.#taken) {
      this.#taken = false
      if (this.#state === 'open') this.#owner.grant(this)
    }
    return new Promise((resolve, reject) => {
      this.#waiter = { resolve, reject }
      this.#serve()
    })
  }

  /** The reader wants no more: what is under way is given up. */
  return(): Promise<IteratorResult<Output, undefined>> {
    this.#outputs.length = 0
    this.complete()
    return Promise.resolve(over)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  #serve(): void {
    const waiter = this.#waiter
    if (waiter === null) return
    const output = this.#outputs.shift()
    if (output !== undefined) {
      this.#taken = true
      this.#waiter = null
      waiter.resolve({ done: false, value: output })
    } else if (this.#state !== 'open') {
      this.#waiter = null
      if (this.#state === 'completed') waiter.resolve(over)
      else waiter.reject(this.#state.error)
    }
  }

  #settle(state: 'completed' | { readonly error: unknown }): void {
    this.#state = state
    this.#signal?.removeEventListener('abort', this.#aborted)
    this.#owner.release(this)
    this.#serve()
  }
}
