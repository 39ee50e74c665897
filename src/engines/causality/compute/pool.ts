/**
 * Worker threads that compute simulations. They are started when they are needed and end when they have had nothing to do for a while. A job belongs to no
 * worker: from what it has put out last it can be taken up by any, so that neither a slow reader nor another job's crash costs more than the work since then.
 */
import { availableParallelism } from 'node:os'
import { Allowance } from './allowance.ts'
import { ComputeClosed, ComputeFailure, ComputeTimeout, errorOf, type Failure, Overloaded } from './errors.ts'
import { Job, type JobOwner } from './job.ts'
import { PoolWorker, type PoolWorkerOwner } from './pool-worker.ts'
import type { Output, Task } from './tasks.ts'
import type { JobOptions } from './types.ts'

export interface PoolOptions {
  /** URL of the module that exports `engineOf(version)`. */
  readonly engines: URL
  /** Threads at most; one less than there are processors, at least one. */
  readonly size?: number
  /** Jobs that one worker takes on; 64. */
  readonly queue?: number
  /** Milliseconds of computing for a job; 60,000. */
  readonly limitMs?: number
  /** A worker without a job ends after so many milliseconds; 30,000. */
  readonly idleMs?: number
}

/** Workers that may end under a job before it is held responsible. */
const maxLosses = 3

export class ComputePool {
  readonly #engines: URL
  readonly #size: number
  readonly #queue: number
  readonly #limitMs: number
  readonly #idleMs: number
  readonly #workers = new Set<PoolWorker>()
  readonly #endings = new Set<Promise<void>>()
  #closed = false

  constructor(options: PoolOptions) {
    this.#engines = options.engines
    this.#size = options.size ?? Math.max(1, availableParallelism() - 1)
    this.#queue = options.queue ?? 64
    this.#limitMs = options.limitMs ?? 60_000
    this.#idleMs = options.idleMs ?? 30_000
  }

  /** Threads that exist now. */
  get threads(): number {
    return this.#workers.size
  }
  /** Jobs that are computed or wait for their turn; those that wait for their reader are not counted. */
  get active(): number {
    return [...this.#workers].reduce((sum, worker) => sum + worker.active, 0)
  }

  /**
   * Begins at once, whether or not the job is read. Throws `Overloaded`, `ComputeClosed` and the reason of an aborted signal; reading it rejects with
   * `ComputeTimeout`, `ComputeFailure`, `ReplayMismatch`, `ComputeClosed` or the signal's reason.
   */
  start(task: Task, options: JobOptions = {}): Job {
    options.signal?.throwIfAborted()
    this.throwIfClosed()
    const worker = this.#choose()
    if (worker.active >= this.#queue) throw new Overloaded()
    const job = new Job(task, options.allowance ?? this.allowance(), this.#jobOwner, options.signal)
    if (job.leftMs > 0) worker.place(job)
    else job.fail(new ComputeTimeout(this.#limitMs))
    return job
  }

  /** For several jobs. */
  allowance(spentMs = 0): Allowance {
    return new Allowance(this.#limitMs, spentMs)
  }

  throwIfClosed(): void {
    if (this.#closed) throw new ComputeClosed()
  }

  /** Every job that is not over rejects with `ComputeClosed`. Resolves when the last thread has ended. */
  async close(): Promise<void> {
    this.#closed = true
    for (const worker of [...this.#workers]) for (const job of this.#drop(worker)) job.fail(new ComputeClosed())
    await Promise.all(this.#endings)
  }

  /** The worker with the fewest jobs; a new one while there may be more and none is free. */
  #choose(): PoolWorker {
    let least: PoolWorker | undefined
    for (const worker of this.#workers) if (least === undefined || worker.active < least.active) least = worker
    if (least !== undefined && (least.active === 0 || this.#workers.size >= this.#size)) return least
    const watchMs = Math.min(1_000, Math.max(10, this.#limitMs / 10))
    const abandonedMs = Math.min(1_000, this.#limitMs)
    const started = new PoolWorker(this.#workerOwner, { engines: this.#engines, idleMs: this.#idleMs, watchMs, abandonedMs })
    this.#workers.add(started)
    return started
  }

  /** A job that was admitted once finds a place whatever the queue. */
  #placeAgain(job: Job): void {
    if (this.#closed) job.fail(new ComputeClosed())
    else if (job.open && job.placement === null && job.left !== null && job.credit > 0) this.#choose().place(job)
  }

  #workerOf(job: Job): PoolWorker | undefined {
    if (job.placement === null) return undefined
    return [...this.#workers].find((worker) => worker.has(job))
  }

  /** Returns the jobs that it had. */
  #drop(worker: PoolWorker): readonly Job[] {
    this.#workers.delete(worker)
    const jobs = worker.leave()
    const ending = worker.terminate().finally(() => this.#endings.delete(ending))
    this.#endings.add(ending)
    return jobs
  }

  readonly #jobOwner: JobOwner = {
    grant: (job) => {
      const worker = this.#workerOf(job)
      if (worker === undefined) this.#placeAgain(job)
      else worker.grant(job)
    },
    release: (job) => this.#workerOf(job)?.cancel(job),
  }

  readonly #workerOwner: PoolWorkerOwner = {
    output: (job: Job, output: Output) => {
      job.receive(output)
      if (job.left === null) job.complete()
      else this.#placeAgain(job)
    },
    done: (job: Job) => job.complete(),
    failed: (job: Job, failure: Failure) => job.fail(errorOf(failure, this.#limitMs)),
    idle: (worker: PoolWorker) => void this.#drop(worker),
    stuck: (worker, guilty) => {
      guilty?.fail(new ComputeTimeout(this.#limitMs))
      for (const job of this.#drop(worker)) this.#placeAgain(job)
    },
    crashed: (worker, guilty, cause) => {
      guilty?.fail(new ComputeFailure('The worker that computed the simulation ended.', { cause }))
      for (const job of this.#drop(worker)) {
        // Nobody was being computed: the worker did not even start, or ended for reasons of its own.
        if (guilty === null) job.losses += 1
        if (job.losses < maxLosses) this.#placeAgain(job)
        else job.fail(new ComputeFailure('No worker that could compute the simulation stayed.', { cause }))
      }
    },
  }
}
