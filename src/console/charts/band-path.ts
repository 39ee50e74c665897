/**
 * Lines of uPlot for any number of points. Where several lie in a pixel, a line through all of them would fill an area, and stroking it costs most of a
 * frame: there the range is a veil and the mean a line.
 */
import uPlot from 'uplot'
import { envelopeOf } from './reduce.ts'
import { columnEnds, linear, type Scale } from './scale.ts'

/** Points in a CSS pixel from which on a line is an area. */
const densePoints = 1
/** Wide enough for a mean that is calm. */
const columnPixels = 4

const line = uPlot.paths.linear?.({ alignGaps: 0 })

/** As uPlot wants it: paths in pixels of the canvas. The fill of the series is the veil. */
export const bandPaths: uPlot.Series.PathBuilder = (chart, index, first, last) => {
  const ratio = devicePixelRatio || 1
  const count = last - first + 1
  const dense = count > (chart.bbox.width / ratio) * densePoints
  const values = chart.data[index]
  if (!dense || values === undefined) {
    const paths = line?.(chart, index, first, last) ?? null
    // With a fill it would be filled down to zero.
    return paths === null ? null : { ...paths, fill: null }
  }
  const x = along(chart, 'x', chart.bbox.left, chart.bbox.left + chart.bbox.width)
  const y = along(chart, 'y', chart.bbox.top + chart.bbox.height, chart.bbox.top)
  const { xs, least, greatest, mean } = envelopeOf(
    chart.data[0],
    values as ArrayLike<number>,
    first,
    count,
    columnEnds(x, columnPixels * ratio),
  )
  const stroke = new Path2D()
  const fill = new Path2D()
  for (const [at, t] of xs.entries()) {
    stroke.lineTo(x(t), y(mean[at] ?? 0))
    fill.lineTo(x(t), y(greatest[at] ?? 0))
  }
  for (let at = xs.length - 1; at >= 0; at -= 1) fill.lineTo(x(xs[at] ?? 0), y(least[at] ?? 0))
  return { stroke, fill }
}

function along(chart: uPlot, key: string, start: number, end: number): Scale {
  const { min, max } = chart.scales[key] ?? {}
  return linear(min ?? 0, max ?? 1, start, end)
}
