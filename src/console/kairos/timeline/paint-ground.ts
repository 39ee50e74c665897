/** What lies under the trails: the influence of fields as light, the nodes of the lattice, its axes, and the fields themselves. */
import { font } from '../../charts/palette.ts'
import { lastAtMost, reduceToColumns } from '../../charts/reduce.ts'
import { columnEnds, roundValues } from '../../charts/scale.ts'
import { type FieldAt, paintInfluence } from '../influence.ts'
import { pixelsPerTick, type Scene, within } from './scene.ts'

let light: OffscreenCanvas | null = null

/** Fields as light: a small picture, one pixel for each place and some pixels of the screen in width, stretched smoothly over the plot. */
export function paintLight({ context, plot, x, store, rows, colours }: Scene): void {
  if (rows.count === 0 || store.fields.length === 0) return
  // Beyond the newest tick fields lie where they lie now, and fainter.
  const now = x(store.lastTick)
  const end = plot.right
  const start = Math.max(x(store.t[0] ?? 0), plot.left)
  if (end - start < 1) return
  const height = 2 * store.radius + 1
  const width = Math.max(Math.ceil((end - start) / 3), 1)
  light ??= new OffscreenCanvas(1, 1)
  if (light.width !== width || light.height !== height) {
    light.width = width
    light.height = height
  }
  const small = light.getContext('2d')
  if (small === null) return
  const image = small.createImageData(width, height)
  const shades = { attractor: colours.rgb(colours.attractor), repulsor: colours.rgb(colours.repulsor) }
  const stride = width * 4
  for (let column = 0; column < width; column += 1) {
    const tick = x.invert(start + ((column + 0.5) / width) * (end - start))
    const row = Math.max(lastAtMost(store.t, store.rows, tick), 0)
    const fields = store.fields.map(({ kind, b, strength }): FieldAt => ({ kind, b: b[row] ?? 0, strength: strength[row] ?? 0 }))
    const known = start + (column / width) * (end - start) <= now
    paintInfluence(image.data, column * 4, stride, store.radius, fields, shades, (colours.dark ? 0.75 : 0.6) * (known ? 1 : 0.4))
  }
  small.putImageData(image, 0, 0)
  const cell = (plot.bottom - plot.top) / height
  within(context, () => {
    context.beginPath()
    context.rect(start, plot.top, end - start, plot.bottom - plot.top)
    context.clip()
    context.imageSmoothingEnabled = true
    // Light has no edges: better smoothing looks the same, and costs as much as all lines together.
    context.imageSmoothingQuality = 'low'
    // Half a cell beyond the edge: smoothing fades towards it.
    context.drawImage(light as OffscreenCanvas, 0, 0, width, height, start - 1, plot.top, end - start + 2, cell * height)
  })
}

/** Ticks along the bottom, places along the side; where nodes lie far enough apart, each as a dot. */
export function paintGrid({ context, plot, view, x, y, store, colours }: Scene): void {
  const perTick = pixelsPerTick({ plot, view })
  const perPlace = Math.abs(y(1) - y(0))
  context.lineWidth = 1
  context.strokeStyle = colours.faint
  context.fillStyle = colours.soft
  context.font = font(11)
  context.textBaseline = 'middle'
  context.textAlign = 'right'
  const places = roundValues(-store.radius, store.radius, Math.max(Math.floor((plot.bottom - plot.top) / 34), 2), 1)
  for (const b of places) {
    line(context, plot.left, y(b), plot.right, y(b))
    context.fillText(b > 0 ? `+${b}` : b === 0 ? '0' : `−${-b}`, plot.left - 8, y(b))
  }
  context.textAlign = 'center'
  context.textBaseline = 'top'
  for (const t of roundValues(Math.max(view.from, 0), view.to, Math.max(Math.floor((plot.right - plot.left) / 78), 2), 1)) {
    line(context, x(t), plot.top, x(t), plot.bottom)
    context.fillText(t.toLocaleString('en'), x(t), plot.bottom + 7)
  }
  if (perTick < 9 || perPlace < 6) return
  within(context, () => {
    context.globalAlpha = Math.min((perTick - 9) / 6, 0.55)
    context.fillStyle = colours.soft
    const [first, last] = [Math.max(Math.ceil(view.from), 0), Math.floor(view.to)]
    for (let t = first; t <= last; t += 1)
      for (let b = -store.radius; b <= store.radius; b += 1) context.fillRect(x(t) - 0.75, y(b) - 0.75, 1.5, 1.5)
  })
}

/** Attractors as an even line, repulsors as the hatched edge of a cliff; the weaker, the fainter. */
export function paintFields({ context, plot, x, y, store, rows, colours }: Scene): void {
  if (rows.count === 0) return
  const now = Math.min(Math.max(x(store.lastTick), plot.left), plot.right)
  for (const field of store.fields) {
    const { xs, ys } = reduceToColumns(store.t, field.b, rows.first, rows.count, columnEnds(x))
    const strength = field.strength[rows.first + rows.count - 1] ?? 0
    within(context, () => {
      context.globalAlpha = 0.35 + 0.6 * strength
      context.strokeStyle = field.kind === 'attractor' ? colours.attractorText : colours.repulsorText
      context.lineWidth = 1.25
      context.beginPath()
      for (const [index, t] of xs.entries()) {
        const place = ys[index] ?? 0
        const before = ys[index - 1]
        // It stays where it is until it is moved: a run of years is a line of two points.
        if (place === before) continue
        const at = Math.max(x(t), plot.left)
        if (before === undefined) context.moveTo(at, y(place))
        else {
          context.lineTo(at, y(before))
          context.lineTo(at, y(place))
        }
      }
      const level = y(ys.at(-1) ?? 0)
      context.lineTo(now, level)
      context.stroke()
      if (field.kind === 'repulsor') hatch(context, Math.max(x(store.t[rows.first] ?? 0), plot.left), now, level)
      context.globalAlpha *= 0.4
      context.beginPath()
      context.moveTo(now, level)
      context.lineTo(plot.right, level)
      context.stroke()
      if (field.kind === 'repulsor') hatch(context, now, plot.right, level)
    })
  }
}

function hatch(context: CanvasRenderingContext2D, start: number, end: number, level: number): void {
  context.globalAlpha *= 0.7
  context.lineWidth = 1
  context.beginPath()
  // Fixed to the screen's own grid, so that it does not flicker while the view moves.
  for (let at = Math.ceil(start / 9) * 9; at < end - 3; at += 9) {
    context.moveTo(at, level)
    context.lineTo(at + 4, level - 5)
  }
  context.stroke()
}

function line(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.beginPath()
  context.moveTo(Math.round(x1) + 0.5, Math.round(y1) + 0.5)
  context.lineTo(Math.round(x2) + 0.5, Math.round(y2) + 0.5)
  context.stroke()
}
