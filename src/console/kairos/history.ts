/**
 * What happened, by kind and in the order of ticks: losses, warnings as spans, phases as bands, forecasts, paradoxes and the attempts that they
 * discarded, decrees. Fed from the end of a trace and from the stream, in any mixture: an event is known by its id.
 */
import type {
  DecreeEvent,
  EventRecord,
  GhostBranch,
  LossEvent,
  ParadoxEvent,
  Phase,
  PhaseTransition,
  ProphecyData,
  StatusEvent,
  WarningEvent,
  WarningLevel,
} from './types.ts'

/** An event with its data as the document describes it for that name. */
export type Happening =
  | { readonly id: string; readonly tick: number; readonly event: 'loss'; readonly data: LossEvent }
  | { readonly id: string; readonly tick: number; readonly event: 'warning'; readonly data: WarningEvent }
  | { readonly id: string; readonly tick: number; readonly event: 'paradox'; readonly data: ParadoxEvent }
  | { readonly id: string; readonly tick: number; readonly event: 'decree'; readonly data: DecreeEvent }
  | { readonly id: string; readonly tick: number; readonly event: 'prophecy'; readonly data: ProphecyData }
  | { readonly id: string; readonly tick: number; readonly event: 'phase'; readonly data: PhaseTransition }
  | { readonly id: string; readonly tick: number; readonly event: 'simulation:status'; readonly data: StatusEvent }

export interface Span {
  readonly from: number
  /** Null: it lasts. */
  readonly to: number | null
}
export interface WarningSpan extends Span {
  readonly level: WarningLevel
  readonly agent: string
}
export interface PhaseBand extends Span {
  readonly phase: Phase
}

const names = new Set(['loss', 'warning', 'paradox', 'decree', 'prophecy', 'phase', 'simulation:status'])

/** The event under the type that its name promises; null for names that are drawn nowhere (`error`). */
export function happeningOf({ id, tick, event, data }: EventRecord): Happening | null {
  // `data` is an open object in the document, described for each name.
  return names.has(event) ? ({ id, tick, event, data } as unknown as Happening) : null
}

/** The document's prophecy wraps what the engine says; the event of a stream is that item. */
export function prophecyOf(data: unknown): ProphecyData {
  const inner = typeof data === 'object' && data !== null && 'data' in data ? data.data : data
  return inner as ProphecyData
}

/** `12.3` before `12.10`. */
export function compareIds(one: string, other: string): number {
  const [tick = 0, ordinal = 0] = one.split('.').map(Number)
  const [otherTick = 0, otherOrdinal = 0] = other.split('.').map(Number)
  return tick - otherTick || ordinal - otherOrdinal
}

export class History {
  /** In order. */
  readonly all: Happening[] = []
  readonly losses: LossEvent[] = []
  readonly prophecies: ProphecyData[] = []
  readonly paradoxes: ParadoxEvent[] = []
  readonly decrees: DecreeEvent[] = []
  readonly ghosts: GhostBranch[] = []
  readonly #seen = new Set<string>()
  readonly #ghostsSeen = new Set<string>()
  #spans: WarningSpan[] | null = null
  #bands: PhaseBand[] | null = null

  /** False for one that is known. */
  add(happening: Happening): boolean {
    if (this.#seen.has(happening.id)) return false
    this.#seen.add(happening.id)
    insert(this.all, happening, (one, other) => compareIds(one.id, other.id))
    this.#spans = null
    this.#bands = null
    switch (happening.event) {
      case 'loss':
        insert(this.losses, happening.data, byTick)
        break
      case 'prophecy':
        insert(this.prophecies, prophecyOf(happening.data), byTick)
        break
      case 'paradox':
        insert(this.paradoxes, happening.data, byTick)
        break
      case 'decree':
        insert(this.decrees, happening.data, byTick)
        break
      case 'warning':
      case 'phase':
      case 'simulation:status':
        break
      default:
        happening satisfies never
    }
    return true
  }

  addGhost(ghost: GhostBranch): boolean {
    const id = `${ghost.tick}.${ghost.attempt}`
    if (this.#ghostsSeen.has(id)) return false
    this.#ghostsSeen.add(id)
    insert(this.ghosts, ghost, (one, other) => one.tick - other.tick || one.attempt - other.attempt)
    return true
  }

  /** Stretches of one level. The last one may last. */
  get warnings(): readonly WarningSpan[] {
    this.#spans ??= warningSpans(this.all)
    return this.#spans
  }

  /** From tick 0 on without a gap; the last one lasts. A run begins resonant. */
  get phases(): readonly PhaseBand[] {
    this.#bands ??= phaseBands(this.all)
    return this.#bands
  }
}

const byTick = (one: { readonly tick: number }, other: { readonly tick: number }): number => one.tick - other.tick

/** Nearly always at the end: events come in order. */
function insert<Item>(items: Item[], item: Item, compare: (one: Item, other: Item) => number): void {
  let at = items.length
  for (; at > 0; at -= 1) {
    const before = items[at - 1]
    if (before === undefined || compare(before, item) <= 0) break
  }
  items.splice(at, 0, item)
}

export function warningSpans(happenings: readonly Happening[]): WarningSpan[] {
  const spans: WarningSpan[] = []
  let open: WarningSpan | null = null
  for (const { event, data } of happenings) {
    if (event !== 'warning') continue
    if (open !== null) spans.push({ ...open, to: data.tick })
    open = data.level === null ? null : { from: data.tick, to: null, level: data.level, agent: data.agent }
  }
  if (open !== null) spans.push(open)
  return spans
}

export function phaseBands(happenings: readonly Happening[]): PhaseBand[] {
  const bands: PhaseBand[] = []
  let open: PhaseBand = { from: 0, to: null, phase: 'resonant' }
  for (const { event, data } of happenings) {
    if (event !== 'phase') continue
    bands.push({ ...open, to: data.tick })
    open = { from: data.tick, to: null, phase: data.to }
  }
  bands.push(open)
  return bands
}
