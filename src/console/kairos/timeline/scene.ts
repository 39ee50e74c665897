/** What the painters of the lattice share: the plot, the scales, the data and the colours of one frame. */
import type { Palette } from '../../charts/palette.ts'
import type { Scale } from '../../charts/scale.ts'
import { spanOf, type Viewport } from '../../charts/viewport.ts'
import type { History } from '../history.ts'
import type { TraceStore } from '../trace-store.ts'
import type { Plot } from './layout.ts'

export interface Scene {
  readonly context: CanvasRenderingContext2D
  readonly plot: Plot
  readonly view: Viewport
  readonly x: Scale
  /** Lateral position to pixels: up is positive. */
  readonly y: Scale
  readonly store: TraceStore
  readonly history: History
  readonly colours: Palette
  /** Ids of agents that the reader has hidden. */
  readonly hidden: ReadonlySet<string>
  /** Rows that the view needs: with one before and one after it, so that lines reach its edges. */
  readonly rows: { readonly first: number; readonly count: number }
  /** The tick that was pointed at or pinned; null: the latest. */
  readonly cursor: number | null
}

export const pixelsPerTick = ({ plot, view }: Pick<Scene, 'plot' | 'view'>): number => (plot.right - plot.left) / spanOf(view)

/** Agents on one node stand side by side, in pixels. */
export const laneOf = (index: number, count: number): number => (index - (count - 1) / 2) * Math.min(3, 12 / Math.max(count, 1))

export function rowsIn(store: TraceStore, { from, to }: Viewport): Scene['rows'] {
  const first = Math.max(store.rowAt(from), 0)
  const last = Math.min(store.rowAt(to) + 1, store.rows - 1)
  return { first, count: Math.max(last - first + 1, 0) }
}

/** Draws without leaving anything set. */
export function within(context: CanvasRenderingContext2D, draw: () => void): void {
  context.save()
  try {
    draw()
  } finally {
    context.restore()
  }
}
