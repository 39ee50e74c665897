/** One kind of usage over time, as bars. */
import { Canvas, type Size } from '../../charts/canvas.tsx'
import { font, palette } from '../../charts/palette.ts'
import { roundValues } from '../../charts/scale.ts'
import { barsOf, namedBars } from './bars.ts'

interface UsageChartProps {
  readonly title: string
  /** Periods there is room for: those before the organization existed are empty. */
  readonly slots: number
  /** In the order of time. */
  readonly points: readonly { readonly name: string; readonly value: number }[]
}

const height = 130
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })

export function UsageChart({ title, slots, points }: UsageChartProps) {
  const values = points.map(({ value }) => value)
  const most = Math.max(...values, 0)
  const total = values.reduce((sum, value) => sum + value, 0)
  const draw = (context: CanvasRenderingContext2D, { width }: Size): void => {
    const colours = palette.peek()
    const area = { left: 44, right: width - 4, top: 10, bottom: height - 22 }
    // A whole number to reach, also where nothing was used.
    const levels = roundValues(0, Math.max(most, 1), 3, 1)
    const greatest = Math.max(most, levels.at(-1) ?? 1)
    context.font = font(11)
    context.textBaseline = 'middle'
    context.textAlign = 'right'
    for (const level of levels) {
      const y = area.bottom - (level / greatest) * (area.bottom - area.top)
      context.fillStyle = colours.faint
      context.fillRect(area.left, Math.round(y), area.right - area.left, 1)
      context.fillStyle = colours.soft
      context.fillText(compact.format(level), area.left - 6, y)
    }
    const bars = barsOf(values, slots, greatest, area)
    context.fillStyle = colours.focus
    for (const { x, y, width: wide, height: tall } of bars) {
      context.beginPath()
      context.roundRect(x, y, wide, tall, [Math.min(3, wide / 2, tall), Math.min(3, wide / 2, tall), 0, 0])
      context.fill()
    }
    context.fillStyle = colours.soft
    context.textAlign = 'center'
    for (const index of namedBars(points.length, ((area.right - area.left) * points.length) / Math.max(points.length, slots), 62)) {
      const bar = bars[index]
      const name = points[index]?.name ?? ''
      if (bar === undefined) continue
      const half = context.measureText(name).width / 2
      context.fillText(name, Math.min(bar.x + bar.width / 2, width - half), area.bottom + 13)
    }
  }
  return (
    <figure>
      <figcaption>
        <h3>{title}</h3>
        <span class="soft">{total.toLocaleString('en')} in all</span>
      </figcaption>
      <Canvas
        label={`${title}: ${total.toLocaleString('en')} in ${points.length} periods, ${most.toLocaleString('en')} at most. The table below has the numbers.`}
        height={height}
        inputs={[palette]}
        draw={draw}
      />
    </figure>
  )
}
