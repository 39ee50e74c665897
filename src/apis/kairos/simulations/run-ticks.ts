/**
 * The ticks of a run from the first to the last, as they are committed: for whoever began it and for whoever asks again, here or in another process. What this
 * process computes is handed on from memory; what it does not, or what a slow reader has let pass, is recomputed. Either way it is the same, byte for byte.
 */
import type { Segment, StepLines, SummaryPart } from '../../../engines/causality/compute/types.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'
import type { Tap } from '../driver/loops.ts'
import type { TracePorts } from '../traces/ports.ts'
import { headOf, replayOf } from '../traces/source.ts'
import { ringWithin, type SimulationChanges } from './changes.ts'
import { isRun } from './lifecycle.ts'
import { isFinal } from './refusals.ts'
import type { SimulationHead } from './rows.ts'

/** Consecutive ticks. */
export interface RunTicks {
  readonly summary: SummaryPart
  /** Of step records; empty where none are asked for. The reader's own. */
  readonly lines: readonly StepLines[]
}

/** Ticks recomputed at once. */
const replayedAtOnce = 1_000
/** A ring may be missed where there is no NOTIFY. */
const lookAgainMs = 1_000

interface Kept {
  readonly summary: SummaryPart
  readonly lines: readonly StepLines[]
}

/** What the run has committed here and its reader has not taken yet. `most`: segments that wait; what is more is let pass. */
export class LiveTicks implements Tap {
  readonly lines: boolean
  readonly #most: number
  #waiting: Kept[] = []
  #closed = false

  constructor(lines: boolean, most: number) {
    this.lines = lines
    this.#most = most
  }

  add({ ticks, summary, lines }: Segment): void {
    if (ticks > 0 && !this.#closed && this.#waiting.length < this.#most) this.#waiting.push({ summary, lines })
  }

  /** The ticks from `tick` on, if they wait here. What came too late, and was recomputed meanwhile, is dropped. */
  take(tick: number): RunTicks | null {
    this.#dropBefore(tick)
    const first = this.#waiting[0]
    if (first === undefined || first.summary.fromTick !== tick) return null
    this.#waiting.shift()
    return { summary: first.summary, lines: first.lines }
  }

  /** A commit is seen in the database a moment before its ticks come here. */
  #dropBefore(tick: number): void {
    const kept = this.#waiting.findIndex(({ summary }) => summary.fromTick >= tick)
    this.#waiting.splice(0, kept === -1 ? this.#waiting.length : kept)
  }

  /** The first tick that waits here. */
  get next(): number {
    return this.#waiting[0]?.summary.fromTick ?? Number.POSITIVE_INFINITY
  }

  /** Nobody reads any more. */
  close(): void {
    this.#closed = true
    this.#waiting = []
  }
}

export interface RunPorts extends TracePorts {
  readonly changes: SimulationChanges
}
export interface RunPlace {
  readonly organization: string
  readonly id: string
}

/**
 * Gives the ticks and, once the simulation has come to its end, returns what it is then. Throws 404 when it is removed meanwhile, 504 when the run
 * was stopped for want of time, the reason of the signal, and what recomputing throws.
 */
export async function* ticksOfRun(
  ports: RunPorts,
  { organization, id }: RunPlace,
  live: LiveTicks,
  signal: AbortSignal,
): AsyncGenerator<RunTicks, SimulationHead> {
  let rung = Promise.withResolvers<void>()
  const unsubscribe = ports.changes.subscribe(organization, id, () => rung.resolve())
  const onAbort = (): void => rung.resolve()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    for (let next = 1; ; ) {
      signal.throwIfAborted()
      rung = Promise.withResolvers<void>()
      const head = live.next === next ? null : await headOf(ports, organization, id)
      // They may have come while the row was read.
      const ticks = live.take(next)
      if (ticks !== null) {
        yield ticks
        next = ticks.summary.toTick + 1
      } else if (head !== null && next <= head.t) {
        const to = Math.min(head.t, next + replayedAtOnce - 1, live.next - 1)
        yield* recomputed(ports, head, next, to, live.lines, signal)
        next = to + 1
      } else if (head !== null && isFinal(head.status)) {
        if (next === 1) yield* recomputed(ports, head, 1, 0, live.lines, signal)
        return head
      } else if (head !== null && !isRun(head))
        throw new ApiError('TIMEOUT', { message: `The run was stopped at tick ${head.t}: it took too long.` })
      else await ringWithin(rung.promise, lookAgainMs)
    }
  } finally {
    unsubscribe()
    signal.removeEventListener('abort', onAbort)
    live.close()
  }
}

async function* recomputed(
  ports: RunPorts,
  head: SimulationHead,
  from: number,
  to: number,
  withLines: boolean,
  signal: AbortSignal,
): AsyncGenerator<RunTicks, undefined> {
  const every = withLines ? 1 : Math.max(1, to - from + 1)
  for await (const { lines, summary } of replayOf(ports, head, { from, to, every }, { signal }))
    yield { summary, lines: withLines && lines.ends.length > 0 ? [lines] : [] }
}
