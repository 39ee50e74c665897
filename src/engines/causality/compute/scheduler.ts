/**
 * What a worker thread does: performs the tasks that it is given, in slices of a few milliseconds and in turn, so that a short one is not held up by a
 * long one, and listens between slices.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { TimedInput } from '../types.ts'
import { ComputeTimeout, failureOf } from './errors.ts'
import { buffersOf } from './lines.ts'
import { Cell, type FromWorker, type ToWorker, type WorkerData } from './protocol.ts'
import { type EngineOf, type Output, type Performance, perform, remaining, type Task } from './tasks.ts'

/** Long enough that changing between jobs costs nothing, short enough that sixty of them come round in a third of a second. */
const sliceMs = 5

interface Placed {
  readonly placement: number
  /** What is left to do. */
  task: Task
  readonly inputs: TimedInput[]
  performance: Performance | null
  credit: number
  leftMs: number
  /** Computing not yet told of. */
  spentMs: number
}

const port = parentPort
if (port === null) throw new Error('This module works in a worker thread.')
const { engines, cells } = workerData as WorkerData
const { engineOf } = (await import(engines)) as { engineOf: EngineOf }

const placed = new Map<number, Placed>()
/** Those that can compute; the first is the next. */
const ready: Placed[] = []
let turning = false

const tell = (message: FromWorker, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer)

function hear(message: ToWorker): void {
  if (message.say === 'start') {
    const { placement, task, credit, leftMs } = message
    placed.set(placement, { placement, task, inputs: [], performance: null, credit, leftMs, spentMs: 0 })
    return
  }
  const job = placed.get(message.placement)
  // A job that is over here: the other side learns of it by a message under way.
  if (job === undefined) return
  if (message.say === 'credit') job.credit += 1
  else if (message.say === 'cancel') forget(job)
  else if (message.say === 'inputs') {
    job.inputs.push(...message.inputs)
    if (message.last) begin(job)
  } else message satisfies never
}

function begin(job: Placed): void {
  // A job that has just come is looked at first: most are over within one slice.
  ready.unshift(job)
  if (turning) return
  turning = true
  setImmediate(turn)
}

function forget(job: Placed): void {
  placed.delete(job.placement)
  const index = ready.indexOf(job)
  if (index !== -1) ready.splice(index, 1)
}

function turn(): void {
  const job = ready.shift()
  if (job !== undefined) {
    Atomics.store(cells, Cell.placement, job.placement)
    Atomics.add(cells, Cell.slices, 1)
    try {
      slice(job)
    } catch (error) {
      placed.delete(job.placement)
      tell({ say: 'failed', placement: job.placement, failure: failureOf(error) })
    }
    Atomics.store(cells, Cell.placement, 0)
    if (placed.has(job.placement)) ready.push(job)
  }
  turning = ready.length > 0
  if (turning) setImmediate(turn)
}

function slice(job: Placed): void {
  const from = performance.now()
  let now = from
  job.performance ??= perform({ ...job.task, inputs: job.inputs }, engineOf)
  let output: Output | undefined
  let done = false
  while (output === undefined && !done && now - from < sliceMs) {
    const next = job.performance.next()
    if (next.done === true) done = true
    else output = next.value
    now = performance.now()
  }
  job.leftMs -= now - from
  job.spentMs += now - from
  if (output !== undefined) hand(job, output)
  else if (done) {
    placed.delete(job.placement)
    tell({ say: 'done', placement: job.placement })
  } else if (job.leftMs <= 0) throw new ComputeTimeout(0)
}

function hand(job: Placed, output: Output): void {
  const left = remaining(job.task, output)
  job.credit -= 1
  const over = left === null || job.credit === 0
  if (over) placed.delete(job.placement)
  else job.task = left
  const lines = output.kind === 'advance' ? output.segment.lines : output.kind === 'replay' ? [output.chunk.lines] : []
  tell({ say: 'output', placement: job.placement, output, over, spentMs: job.spentMs }, lines.flatMap(buffersOf))
  job.spentMs = 0
}

port.on('message', hear)
