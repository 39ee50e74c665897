/** One worker thread as the pool sees it: jobs go in, what becomes of them comes out. It holds a process open only while it has a job. */
import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { TimedInput } from '../types.ts'
import type { Failure } from './errors.ts'
import type { Job } from './job.ts'
import { Cell, cellCount, type FromWorker, type ToWorker, type WorkerData } from './protocol.ts'
import type { Output, Task } from './tasks.ts'

export interface PoolWorkerOwner {
  output(job: Job, output: Output): void
  done(job: Job): void
  failed(job: Job, failure: Failure): void
  /** The worker has been without a job for `idleMs`. */
  idle(worker: PoolWorker): void
  /** The worker has ended by itself; `guilty` was being computed then, null for none. */
  crashed(worker: PoolWorker, guilty: Job | null, cause: unknown): void
  /** The worker does not come to the end of a slice: of `guilty`, which has no time left, or, for null, of a job that was given up. */
  stuck(worker: PoolWorker, guilty: Job | null): void
}
export interface PoolWorkerOptions {
  /** URL of the module that exports `engineOf`. */
  readonly engines: URL
  readonly idleMs: number
  /** How often to look whether a slice takes too long. */
  readonly watchMs: number
  /** How long a slice of a job that was given up may take before it costs the thread. */
  readonly abandonedMs: number
}

/** States are tens of kilobytes; most room is for the inputs of a long simulation that is verified. What a tick leaves behind dies young. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 }
/** Inputs that are cloned between two turns of the event loop. */
const portion = 1_000

let placements = 0
/** Never 0, and within 31 bits: it goes through a cell. */
const nextPlacement = (): number => {
  placements = placements === 0x7fffffff ? 1 : placements + 1
  return placements
}

const firstTick = (task: Task): number => (task.kind === 'verify' ? 1 : task.position.tick + 1)

export class PoolWorker {
  readonly #owner: PoolWorkerOwner
  readonly #options: PoolWorkerOptions
  readonly #worker: Worker
  readonly #cells = new Int32Array(new SharedArrayBuffer(cellCount * Int32Array.BYTES_PER_ELEMENT))
  readonly #jobs = new Map<number, Job>()
  #idle: NodeJS.Timeout | undefined
  #watch: NodeJS.Timeout | undefined
  #slices = 0
  #since = 0
  #cause: unknown
  #left = false

  constructor(owner: PoolWorkerOwner, options: PoolWorkerOptions) {
    this.#owner = owner
    this.#options = options
    const folder = getCompileCacheDir()
    // Node.js names the folder of its own version and machine within the one that it was given.
    const compiled = folder === undefined ? null : dirname(folder)
    const workerData: WorkerData = { engines: options.engines.href, compiled, cells: this.#cells }
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData, resourceLimits, name: 'simulations' })
    this.#worker.on('message', (message: FromWorker) => this.#hear(message))
    this.#worker.on('error', (error) => {
      this.#cause = error
    })
    this.#worker.on('exit', (code) => this.#exited(code))
  }

  /** Jobs that it computes or that wait for their turn. */
  get active(): number {
    return this.#jobs.size
  }
  has(job: Job): boolean {
    return job.placement !== null && this.#jobs.get(job.placement) === job
  }

  /** Takes up what is left of `job`, for as many outputs as its credit says. */
  place(job: Job): void {
    const { left, credit, leftMs } = job
    if (left === null) return
    const placement = nextPlacement()
    job.placement = placement
    this.#jobs.set(placement, job)
    if (this.#jobs.size === 1) this.#occupied()
    const { inputs, ...task } = left
    const first = firstTick(left)
    this.#say({ say: 'start', placement, task: { ...task, inputs: [] } as Task, credit, leftMs })
    const due = inputs.filter((input) => input.tick >= first)
    this.#sendInputs(placement, due, 0)
  }

  #sendInputs(placement: number, inputs: readonly TimedInput[], from: number): void {
    if (!this.#jobs.has(placement)) return
    const to = from + portion
    const last = to >= inputs.length
    this.#say({ say: 'inputs', placement, inputs: inputs.slice(from, to), last })
    if (!last) setImmediate(() => this.#sendInputs(placement, inputs, to))
  }

  /** One more output. */
  grant(job: Job): void {
    if (job.placement !== null) this.#say({ say: 'credit', placement: job.placement })
  }

  cancel(job: Job): void {
    const { placement } = job
    if (placement === null) return
    this.#say({ say: 'cancel', placement })
    this.#remove(placement, job)
  }

  /** Gives back the jobs that it had; nothing more is heard of it. */
  leave(): readonly Job[] {
    this.#left = true
    clearTimeout(this.#idle)
    clearInterval(this.#watch)
    const jobs = [...this.#jobs.values()]
    for (const job of jobs) job.placement = null
    this.#jobs.clear()
    return jobs
  }

  /** Ends the thread, whatever it is at. */
  async terminate(): Promise<void> {
    await this.#worker.terminate()
  }

  #say(message: ToWorker): void {
    this.#worker.postMessage(message)
  }

  #hear(message: FromWorker): void {
    const job = this.#jobs.get(message.placement)
    if (job === undefined) return
    if (message.say === 'output') {
      job.spend(message.spentMs)
      if (message.over) this.#remove(message.placement, job)
      this.#owner.output(job, message.output)
    } else {
      this.#remove(message.placement, job)
      if (message.say === 'done') this.#owner.done(job)
      else this.#owner.failed(job, message.failure)
    }
  }

  #remove(placement: number, job: Job): void {
    this.#jobs.delete(placement)
    job.placement = null
    if (this.#jobs.size > 0) return
    clearInterval(this.#watch)
    this.#worker.unref()
    this.#idle = setTimeout(() => this.#owner.idle(this), this.#options.idleMs).unref()
  }

  #occupied(): void {
    clearTimeout(this.#idle)
    this.#worker.ref()
    this.#slices = Atomics.load(this.#cells, Cell.slices)
    this.#since = performance.now()
    this.#watch = setInterval(() => this.#look(), this.#options.watchMs).unref()
  }

  /** A slice ends by itself after a few milliseconds, unless a single tick does not end. The job may have been given up in the meantime. */
  #look(): void {
    const placement = Atomics.load(this.#cells, Cell.placement)
    const slices = Atomics.load(this.#cells, Cell.slices)
    const now = performance.now()
    if (slices !== this.#slices || placement === 0) {
      this.#slices = slices
      this.#since = now
      return
    }
    const guilty = this.#guilty()
    if (now - this.#since > (guilty?.leftMs ?? this.#options.abandonedMs)) this.#owner.stuck(this, guilty)
  }

  #guilty(): Job | null {
    return this.#jobs.get(Atomics.load(this.#cells, Cell.placement)) ?? null
  }

  #exited(code: number): void {
    if (!this.#left) this.#owner.crashed(this, this.#guilty(), this.#cause ?? new Error(`The worker ended with code ${code}.`))
  }
}
