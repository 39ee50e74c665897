/** What the calling thread and a worker say to each other. A placement is one stay of a job with one worker; answers to a placement that is over are dropped. */
import type { TimedInput } from '../types.ts'
import type { Failure } from './errors.ts'
import type { Output, Task } from './tasks.ts'

export type ToWorker =
  /** `task` without its inputs, which follow in portions; `last` marks the last one. */
  | {
      readonly say: 'start'
      readonly placement: number
      readonly task: Task
      /** Outputs that may be handed out; when they are spent the worker forgets the job. */
      readonly credit: number
      /** Milliseconds of computing that the job may still take. */
      readonly leftMs: number
    }
  | { readonly say: 'inputs'; readonly placement: number; readonly inputs: readonly TimedInput[]; readonly last: boolean }
  | { readonly say: 'credit'; readonly placement: number }
  | { readonly say: 'cancel'; readonly placement: number }

export type FromWorker =
  /** `over`: nothing is left to compute, or to compute for the credit given. `spentMs`: computing since the placement's last message. */
  | { readonly say: 'output'; readonly placement: number; readonly output: Output; readonly over: boolean; readonly spentMs: number }
  /** The end of a job that has no output there. */
  | { readonly say: 'done'; readonly placement: number }
  | { readonly say: 'failed'; readonly placement: number; readonly failure: Failure }

/** Given to a worker when it starts. */
export interface WorkerData {
  /** URL of the module that exports `engineOf`. */
  readonly engines: string
  /** The folder in which the process keeps compiled modules; null if it keeps none. */
  readonly compiled: string | null
  /** See `Cell`. */
  readonly cells: Int32Array
}

/** Shared memory by which the calling thread sees what a worker is at even if it no longer answers: the placement under way, 0 for none, and a count of slices. */
export const Cell = { placement: 0, slices: 1 } as const
export const cellCount = 2
