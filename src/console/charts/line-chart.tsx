/** Lines over the shared time axis: uPlot, with its own cursor and legend switched off, and places to draw behind and over its lines. */
import { effect, type ReadonlySignal, untracked } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import uPlot from 'uplot'
import { bandPaths } from './band-path.ts'
import { font, palette } from './palette.ts'
import { linear, roundValues, type Scale } from './scale.ts'
import type { Gutters, Viewport } from './viewport.ts'

export interface LineSpec {
  readonly label: string
  readonly colour: string
  readonly width: number
  readonly dash?: readonly number[]
}

/** What painters get: CSS pixels throughout. */
export interface ChartFrame {
  readonly context: CanvasRenderingContext2D
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: Scale
  readonly y: Scale
}

interface LineChartProps {
  readonly label: string
  readonly height: number
  readonly view: ReadonlySignal<Viewport>
  /** A change of one of these brings new data. */
  readonly inputs: readonly ReadonlySignal<unknown>[]
  /** A change of this text makes the chart anew: which lines there are. */
  readonly shape: string
  lines(): readonly LineSpec[]
  /** The ticks, then the values of each line, of one length. */
  data(): readonly Float64Array[]
  gutters(width: number): Gutters
  /** What must be seen beside the data in the view: `[least, greatest]`. */
  bounds?(view: Viewport): readonly [number, number] | null
  under?(frame: ChartFrame): void
  over?(frame: ChartFrame): void
}

const axisHeight = 22

export function LineChart(props: LineChartProps) {
  const { label, height, view, inputs, shape } = props
  const ref = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const colours = palette.value
  useEffect(() => {
    const host = ref.current
    if (host === null) return undefined
    let chart: uPlot | null = null
    let frame = 0
    const draw = (): void => {
      frame = 0
      const width = host.clientWidth
      if (width === 0) return
      untracked(() => {
        const { data, gutters } = latest.current
        const aligned = data() as unknown as uPlot.AlignedData
        if (chart === null) {
          chart = new uPlot(optionsOf(latest, width, height, gutters(width)), aligned, host)
          return
        }
        if (chart.width !== width) {
          // Gutters may differ at another width.
          chart.destroy()
          chart = new uPlot(optionsOf(latest, width, height, gutters(width)), aligned, host)
          return
        }
        const { from, to } = view.peek()
        const drawn = chart
        drawn.batch(() => {
          drawn.setData(aligned, false)
          drawn.setScale('x', { min: from, max: to })
        })
      })
    }
    const schedule = (): void => {
      if (frame === 0) frame = requestAnimationFrame(draw)
    }
    const sizes = new ResizeObserver(schedule)
    sizes.observe(host)
    const stop = effect(() => {
      view.value
      for (const input of inputs) input.value
      schedule()
    })
    return () => {
      stop()
      sizes.disconnect()
      cancelAnimationFrame(frame)
      chart?.destroy()
    }
  }, [view, height, shape, colours, ...inputs])
  return <div ref={ref} class="picture chart" role="img" aria-label={label} style={{ height: `${height}px` }} />
}

const veil = (colour: string): string => `color-mix(in srgb, ${colour} 22%, transparent)`

function optionsOf(latest: { readonly current: LineChartProps }, width: number, height: number, gutters: Gutters): uPlot.Options {
  const colours = palette.peek()
  const { view } = latest.current
  const frameOf = (chart: uPlot): ChartFrame => {
    const ratio = devicePixelRatio || 1
    const left = chart.bbox.left / ratio
    const top = chart.bbox.top / ratio
    const right = left + chart.bbox.width / ratio
    const bottom = top + chart.bbox.height / ratio
    const { from, to } = view.peek()
    const { min = 0, max = 1 } = chart.scales.y ?? {}
    return { context: chart.ctx, left, right, top, bottom, x: linear(from, to, left, right), y: linear(min ?? 0, max ?? 1, bottom, top) }
  }
  const paint = (painter: ((frame: ChartFrame) => void) | undefined) => (chart: uPlot) => {
    if (painter === undefined) return
    const frame = frameOf(chart)
    const { context, left, top, right, bottom } = frame
    const ratio = devicePixelRatio || 1
    context.save()
    context.scale(ratio, ratio)
    context.beginPath()
    context.rect(left, top, right - left, bottom - top)
    context.clip()
    untracked(() => painter(frame))
    context.restore()
  }
  const axis = { stroke: colours.soft, font: font(11), grid: { stroke: colours.faint, width: 1 }, ticks: { show: false } }
  return {
    width,
    height,
    padding: [8, gutters.right, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: () => [view.peek().from, view.peek().to] },
      y: { range: (_chart, min, max) => rangeOf(min, max, latest.current.bounds?.(view.peek()) ?? null) },
    },
    axes: [
      {
        ...axis,
        size: axisHeight,
        gap: 4,
        splits: (chart, _index, from, to) =>
          roundValues(Math.max(from, 0), to, Math.max(chart.bbox.width / (devicePixelRatio || 1) / 78, 2), 1),
        values: (_chart, splits) => splits.map((tick) => tick.toLocaleString('en')),
      },
      {
        ...axis,
        size: gutters.left,
        gap: 6,
        splits: (chart, _index, from, to) => roundValues(from, to, Math.max(chart.bbox.height / (devicePixelRatio || 1) / 30, 2)),
        values: (_chart, splits) => splits.map((value) => String(Number(value.toPrecision(6)))),
      },
    ],
    series: [
      {},
      ...latest.current.lines().map(({ label, colour, width: stroke, dash }) => ({
        label,
        stroke: colour,
        width: stroke,
        fill: veil(colour),
        paths: bandPaths,
        points: { show: false },
        ...(dash !== undefined && dash.length > 0 && { dash: [...dash] }),
      })),
    ],
    hooks: {
      drawClear: [paint((frame) => latest.current.under?.(frame))],
      draw: [paint((frame) => latest.current.over?.(frame))],
    },
  }
}

/** The values in the view and what else must be seen, with a little room; zero where it is near. */
function rangeOf(min: number | null, max: number | null, also: readonly [number, number] | null): [number, number] {
  const least = Math.min(min ?? Number.POSITIVE_INFINITY, also?.[0] ?? Number.POSITIVE_INFINITY)
  const greatest = Math.max(max ?? Number.NEGATIVE_INFINITY, also?.[1] ?? Number.NEGATIVE_INFINITY)
  if (!Number.isFinite(least) || !Number.isFinite(greatest)) return [0, 1]
  const room = Math.max((greatest - least) * 0.08, 0.02)
  return [least >= 0 && least < (greatest - least) * 0.6 ? 0 : least - room, greatest + room]
}
