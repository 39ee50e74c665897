/** Where the plot lies in each picture: the same left and right edge in all of them, so that a tick has one x. */
import { linear, type Scale } from '../../charts/scale.ts'
import type { Gutters, Viewport } from '../../charts/viewport.ts'

/** Names beside the ends of trails, where there is room for them. */
export const guttersFor = (width: number): Gutters => (width >= 640 ? { left: 46, right: 146 } : { left: 38, right: 8 })

export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: Scale
}

/** @param size in CSS pixels */
export function plotOf(size: { readonly width: number; readonly height: number }, view: Viewport, top: number, bottom: number): Plot {
  const gutters = guttersFor(size.width)
  const left = gutters.left
  const right = Math.max(size.width - gutters.right, left + 10)
  return { left, right, top, bottom: size.height - bottom, x: linear(view.from, view.to, left, right) }
}
