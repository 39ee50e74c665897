/** Why nothing, or no more, is computed. Each has a form as plain data, since errors of a class do not survive the way out of a worker. */

/** Every worker has its queue full; try again in `retryAfterS` seconds. */
export class Overloaded extends Error {
  readonly retryAfterS = 1
  constructor() {
    super('All workers that compute simulations have their queues full.')
    this.name = 'Overloaded'
  }
}

/** The job has had its time limit of computing. */
export class ComputeTimeout extends Error {
  readonly limitMs: number
  constructor(limitMs: number) {
    super(`The simulation was computed for more than ${limitMs} ms.`)
    this.name = 'ComputeTimeout'
    this.limitMs = limitMs
  }
}

/** The engine threw, or took its worker down with it. */
export class ComputeFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ComputeFailure'
  }
}

/** What was recomputed is not what was stored. */
export class ReplayMismatch extends Error {
  readonly tick: number
  readonly expected: string
  readonly computed: string
  constructor(tick: number, expected: string, computed: string) {
    super(`The trace recomputed up to tick ${tick} has the hash ${computed}; stored is ${expected}.`)
    this.name = 'ReplayMismatch'
    this.tick = tick
    this.expected = expected
    this.computed = computed
  }
}

/** The pool was closed while the job was under way, or before it came. */
export class ComputeClosed extends Error {
  constructor() {
    super('Simulations are no longer computed: the process is ending.')
    this.name = 'ComputeClosed'
  }
}

export type Failure =
  | { readonly kind: 'timeout' }
  | { readonly kind: 'mismatch'; readonly tick: number; readonly expected: string; readonly computed: string }
  | { readonly kind: 'failure'; readonly message: string; readonly stack: string | undefined }

export function failureOf(error: unknown): Failure {
  if (error instanceof ComputeTimeout) return { kind: 'timeout' }
  if (error instanceof ReplayMismatch) return { kind: 'mismatch', tick: error.tick, expected: error.expected, computed: error.computed }
  if (error instanceof Error) return { kind: 'failure', message: error.message, stack: error.stack }
  return { kind: 'failure', message: String(error), stack: undefined }
}

export function errorOf(failure: Failure, limitMs: number): Error {
  if (failure.kind === 'timeout') return new ComputeTimeout(limitMs)
  if (failure.kind === 'mismatch') return new ReplayMismatch(failure.tick, failure.expected, failure.computed)
  const error = new ComputeFailure(failure.message)
  if (failure.stack !== undefined) error.stack = failure.stack
  return error
}
