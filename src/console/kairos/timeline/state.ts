/** What the reader looks at: the part of the time axis, the cursor, and which agents. Shared by all pictures of a page. */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { clampTo, type Extent, pan, reveal, type Viewport, zoom } from '../../charts/viewport.ts'
import type { SimulationModel } from '../model.ts'

/** All: everything, also while it grows. Follow: the newest ticks. Free: where the reader put it. */
export type ViewMode = 'all' | 'follow' | 'free'

/** Room for what is forecast. */
const ahead = 56
const leastExtent = 100
/** A phone has room for fewer. */
const followSpan = matchMedia('(max-width: 40rem)').matches ? 160 : 400

export class TimelineState {
  readonly mode: ReadonlySignal<ViewMode>
  readonly view: ReadonlySignal<Viewport>
  readonly extent: ReadonlySignal<Extent>
  /** Under the pointer; null: it is elsewhere. */
  readonly hovered = signal<number | null>(null)
  /** Chosen by a click or by keyboard; null: the newest tick. */
  readonly pinned = signal<number | null>(null)
  /** What readouts and heads show; null: the newest tick. */
  readonly cursor = computed(() => this.hovered.value ?? this.pinned.value)
  readonly hidden = signal<ReadonlySet<string>>(new Set())
  readonly #mode = signal<ViewMode>('follow')
  readonly #free = signal<Viewport>({ from: 0, to: leastExtent })
  readonly #last: ReadonlySignal<number>

  constructor(model: SimulationModel) {
    this.#last = computed(() => {
      model.revision.value
      return Math.max(model.store.value?.lastTick ?? 0, model.simulation.value?.t ?? 0)
    })
    this.extent = computed(() => ({ from: 0, to: Math.max(this.#last.value + ahead, leastExtent) }))
    this.mode = this.#mode
    this.view = computed((): Viewport => {
      const extent = this.extent.value
      if (this.#mode.value === 'free') return clampTo(extent, this.#free.value)
      if (this.#mode.value === 'all') return extent
      return { from: Math.max(extent.to - followSpan, 0), to: extent.to }
    })
  }

  get last(): number {
    return this.#last.peek()
  }

  setMode(mode: ViewMode): void {
    this.#free.value = this.view.peek()
    this.#mode.value = mode
  }

  setView(view: Viewport): void {
    this.#free.value = clampTo(this.extent.peek(), view)
    this.#mode.value = 'free'
  }

  /** @param at the tick that stays where it is; default: the cursor when it is seen, else the middle */
  zoom(factor: number, at?: number): void {
    const view = this.view.peek()
    const cursor = this.cursor.peek() ?? this.last
    const seen = cursor >= view.from && cursor <= view.to ? cursor : (view.from + view.to) / 2
    this.setView(zoom(this.extent.peek(), view, factor, at ?? seen))
  }

  pan(ticks: number): void {
    this.setView(pan(this.extent.peek(), this.view.peek(), ticks))
  }

  /** Pins the cursor, and brings it into view. */
  pin(tick: number | null): void {
    this.hovered.value = null
    if (tick === null) {
      this.pinned.value = null
      return
    }
    const whole = Math.min(Math.max(Math.round(tick), 0), this.last)
    this.pinned.value = whole
    const view = this.view.peek()
    if (whole < view.from || whole > view.to) this.setView(reveal(this.extent.peek(), view, whole))
  }

  toggleAgent(id: string): void {
    const hidden = new Set(this.hidden.peek())
    if (!hidden.delete(id)) hidden.add(id)
    this.hidden.value = hidden
  }
}
