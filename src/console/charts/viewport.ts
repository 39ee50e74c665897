/** The part of the time axis that is shown, in ticks. All pictures of a page share one, so that they stay one above the other. */
export interface Viewport {
  /** Ticks, not necessarily whole. `from < to`. */
  readonly from: number
  readonly to: number
}

/** What can be shown at all. */
export interface Extent {
  readonly from: number
  readonly to: number
}

/** Pixels beside the plot of a picture. */
export interface Gutters {
  readonly left: number
  readonly right: number
}

/** Nearer than this there is nothing more to see. */
export const leastSpan = 12

export const spanOf = ({ from, to }: Viewport): number => to - from

/** The same span, moved inside the extent; cut to it where it is longer. */
export function clampTo(extent: Extent, { from, to }: Viewport): Viewport {
  const whole = extent.to - extent.from
  const span = Math.min(Math.max(to - from, Math.min(leastSpan, whole)), whole)
  const start = Math.min(Math.max(from, extent.from), extent.to - span)
  return { from: start, to: start + span }
}

/** @param factor below 1 looks closer; the tick `at` stays where it is on the screen */
export function zoom(extent: Extent, view: Viewport, factor: number, at: number): Viewport {
  const whole = extent.to - extent.from
  const span = Math.min(Math.max(spanOf(view) * factor, Math.min(leastSpan, whole)), whole)
  const share = (at - view.from) / spanOf(view)
  return clampTo(extent, { from: at - share * span, to: at + (1 - share) * span })
}

export const pan = (extent: Extent, { from, to }: Viewport, ticks: number): Viewport =>
  clampTo(extent, { from: from + ticks, to: to + ticks })

/** Moves no further than it must for `tick` to be seen, with a tenth of the span between it and the edge. */
export function reveal(extent: Extent, view: Viewport, tick: number): Viewport {
  const margin = spanOf(view) / 10
  if (tick < view.from + margin) return pan(extent, view, tick - margin - view.from)
  if (tick > view.to - margin) return pan(extent, view, tick + margin - view.to)
  return view
}
