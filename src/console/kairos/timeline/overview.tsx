/** The whole run in one strip: phases, stability, warnings and losses; and the part that is shown, to drag, stretch or put elsewhere. */
import { useRef } from 'preact/hooks'
import { Canvas, type Size } from '../../charts/canvas.tsx'
import { Layer } from '../../charts/layer.ts'
import { type Palette, palette } from '../../charts/palette.ts'
import { reduceToColumns } from '../../charts/reduce.ts'
import { columnEnds, linear, type Scale } from '../../charts/scale.ts'
import type { Viewport } from '../../charts/viewport.ts'
import type { SimulationModel } from '../model.ts'
import type { TraceStore } from '../trace-store.ts'
import { guttersFor } from './layout.ts'
import type { TimelineState } from './state.ts'

const height = 44
const [top, bottom] = [3, height - 3] as const
/** Pixels around an edge that take hold of it. */
const grip = 8

interface OverviewProps {
  readonly model: SimulationModel
  readonly timeline: TimelineState
}

export function Overview({ model, timeline }: OverviewProps) {
  const scaleOf = (width: number): Scale => {
    const { left, right } = guttersFor(width)
    const { from, to } = timeline.extent.peek()
    return linear(from, to, left, width - right)
  }
  const run = useRef(new Layer())
  const draw = (context: CanvasRenderingContext2D, size: Size): void => {
    const store = model.store.peek()
    if (store === null) return
    const x = scaleOf(size.width)
    const colours = palette.peek()
    const { from, to } = timeline.extent.peek()
    // The run changes when it grows; the part that is shown changes with every movement.
    run.current.draw(context, size, [model.revision.peek(), store, from, to, colours], (under) => paintRun(under, model, store, x, colours))
    const view = timeline.view.peek()
    context.fillStyle = colours.panel
    context.globalAlpha = 0.62
    context.fillRect(x(from), top, x(view.from) - x(from), bottom - top)
    context.fillRect(x(view.to), top, x(to) - x(view.to), bottom - top)
    context.globalAlpha = 1
    context.strokeStyle = colours.focus
    context.lineWidth = 1.5
    context.beginPath()
    context.roundRect(x(view.from), top - 1, x(view.to) - x(view.from), bottom - top + 2, 4)
    context.stroke()
    context.fillStyle = colours.focus
    for (const edge of [view.from, view.to]) {
      context.beginPath()
      context.roundRect(x(edge) - 2, height / 2 - 7, 4, 14, 2)
      context.fill()
    }
  }
  const drag = useDrag(timeline, scaleOf)
  return (
    <div class="overview" {...drag}>
      <Canvas
        label="The whole run in small, with the part that is shown above"
        height={height}
        inputs={[model.revision, model.store, timeline.view, timeline.extent, palette]}
        draw={draw}
      />
    </div>
  )
}

function paintRun(context: CanvasRenderingContext2D, model: SimulationModel, store: TraceStore, x: Scale, colours: Palette): void {
  for (const band of model.history.phases) {
    const end = x(Math.min(band.to ?? store.lastTick, store.lastTick))
    context.globalAlpha = 0.22
    context.fillStyle = colours.phases[band.phase]
    context.fillRect(x(band.from), top, Math.max(end - x(band.from), 0), bottom - top)
  }
  context.globalAlpha = 1
  paintCurve(context, x, store.t, store.stability, store.rows, [bottom - 5, top + 3], colours.ink)
  for (const { from: start, to: end, level } of model.history.warnings) {
    context.fillStyle = colours.levels[level]
    context.fillRect(x(start), bottom - 3, Math.max(x(end ?? store.lastTick) - x(start), 1.5), 3)
  }
  context.fillStyle = colours.repulsorText
  for (const { tick } of model.history.losses) context.fillRect(x(tick) - 1, top, 2, bottom - top)
}

/** So many pixels of the curve are one: what is smaller than a finger needs no more. */
const curvePixels = 2

function paintCurve(
  context: CanvasRenderingContext2D,
  x: Scale,
  t: Float64Array,
  values: Float64Array,
  rows: number,
  [bottom, top]: readonly [number, number],
  colour: string,
): void {
  const { xs, ys } = reduceToColumns(t, values, 0, rows, columnEnds(x, curvePixels))
  const greatest = ys.reduce((most, value) => Math.max(most, value), 0)
  if (greatest === 0) return
  const y = linear(0, greatest, bottom, top)
  context.strokeStyle = colour
  context.globalAlpha = 0.75
  context.lineWidth = 1
  context.beginPath()
  for (const [index, tick] of xs.entries()) {
    if (index === 0) context.moveTo(x(tick), y(ys[index] ?? 0))
    else context.lineTo(x(tick), y(ys[index] ?? 0))
  }
  context.stroke()
  context.globalAlpha = 1
}

function useDrag(timeline: TimelineState, scaleOf: (width: number) => Scale) {
  const held = useRef<{ readonly part: 'start' | 'end' | 'all'; readonly offset: number } | null>(null)
  const tickAt = (event: PointerEvent & { readonly currentTarget: HTMLElement }): { readonly tick: number; readonly scale: Scale } => {
    const box = event.currentTarget.getBoundingClientRect()
    const scale = scaleOf(box.width)
    return { tick: scale.invert(event.clientX - box.left), scale }
  }
  return {
    onPointerDown: (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const { tick, scale } = tickAt(event)
      const view = timeline.view.peek()
      const near = (edge: number): boolean => Math.abs(scale(edge) - scale(tick)) <= grip
      if (near(view.from)) held.current = { part: 'start', offset: 0 }
      else if (near(view.to)) held.current = { part: 'end', offset: 0 }
      else if (tick > view.from && tick < view.to) held.current = { part: 'all', offset: tick - view.from }
      else {
        const span = view.to - view.from
        held.current = { part: 'all', offset: span / 2 }
        timeline.setView({ from: tick - span / 2, to: tick + span / 2 })
      }
    },
    onPointerMove: (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
      if (held.current === null) return
      const { tick } = tickAt(event)
      const { from, to } = timeline.view.peek()
      const { part, offset } = held.current
      const moved: Viewport =
        part === 'start'
          ? { from: Math.min(tick, to), to }
          : part === 'end'
            ? { from, to: Math.max(tick, from) }
            : { from: tick - offset, to: tick - offset + (to - from) }
      timeline.setView(moved)
    },
    onPointerUp: (): void => {
      held.current = null
    },
    onPointerCancel: (): void => {
      held.current = null
    },
  }
}
