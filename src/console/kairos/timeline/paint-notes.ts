/** Around the plot: the rail of warnings and decrees above it, the names of agents and fields beside it. */
import { font } from '../../charts/palette.ts'
import { spread } from '../../charts/spread.ts'
import { disc } from './paint-trails.ts'
import { laneOf, type Scene, within } from './scene.ts'

/** Height of the rail above the plot. */
export const railHeight = 18

/** Warnings as bars in the colour of their level, decrees as diamonds with a line down through the plot. */
export function paintRail({ context, plot, view, x, store, history, colours }: Scene): void {
  const middle = plot.top - railHeight / 2 - 1
  within(context, () => {
    context.beginPath()
    context.rect(plot.left - 5, 0, plot.right - plot.left + 10, plot.bottom)
    context.clip()
    context.fillStyle = colours.faint
    context.fillRect(plot.left, middle - 0.5, plot.right - plot.left, 1)
    for (const { from, to, level } of history.warnings) {
      const end = to ?? store.lastTick
      if (end < view.from || from > view.to) continue
      context.fillStyle = colours.levels[level]
      context.beginPath()
      context.roundRect(x(from), middle - 3.5, Math.max(x(end) - x(from), 2), 7, 2)
      context.fill()
    }
    let lastColumn = Number.NEGATIVE_INFINITY
    for (const { tick, origin } of history.decrees) {
      const at = x(tick)
      // Separations of paradoxes come by the hundred; one mark for each place of the rail is enough.
      if (tick < view.from || tick > view.to || (origin === 'engine' && at - lastColumn < 6)) continue
      lastColumn = at
      if (origin !== 'engine') {
        context.strokeStyle = colours.ink
        context.globalAlpha = 0.35
        context.lineWidth = 1
        context.setLineDash([2, 3])
        context.beginPath()
        context.moveTo(at, middle)
        context.lineTo(at, plot.bottom)
        context.stroke()
        context.globalAlpha = 1
      }
      const size = origin === 'engine' ? 2.5 : 4.5
      context.fillStyle = origin === 'engine' ? colours.soft : colours.ink
      context.beginPath()
      context.moveTo(at, middle - size)
      context.lineTo(at + size, middle)
      context.lineTo(at, middle + size)
      context.lineTo(at - size, middle)
      context.fill()
    }
  })
}

interface Name {
  readonly text: string
  readonly detail: string
  readonly colour: string
  readonly y: number
  readonly agent: boolean
}

/** Names where they are needed: at the right edge, beside what they name. */
export function paintNames({ context, plot, y, store, hidden, cursor, colours }: Scene, width: number): void {
  const room = width - plot.right
  const row = cursor === null ? store.rows - 1 : store.rowAt(cursor)
  if (room < 60 || row < 0) return
  const agents = store.agents.flatMap((agent, index): Name[] => {
    if (hidden.has(agent.id)) return []
    const lives = agent.alive[row] === 1
    return [
      {
        text: agent.id,
        detail: lives ? '' : 'lost',
        colour: lives ? colours.agent(index) : colours.soft,
        y: y(agent.b[row] ?? 0) + laneOf(index, store.agents.length),
        agent: true,
      },
    ]
  })
  const fields = store.fields.map(
    ({ id, kind, b, strength }): Name => ({
      text: id,
      detail: (strength[row] ?? 0).toFixed(2),
      colour: kind === 'attractor' ? colours.attractorText : colours.repulsorText,
      y: y(b[row] ?? 0),
      agent: false,
    }),
  )
  const names = agents.length + fields.length > 24 ? fields : [...agents, ...fields]
  for (const { item, at } of spread(names, (name) => name.y, 15, plot.top + 6, plot.bottom - 6)) {
    const start = plot.right + 8
    context.strokeStyle = item.colour
    context.globalAlpha = 0.6
    context.lineWidth = 1
    context.beginPath()
    context.moveTo(plot.right + 1, item.y)
    context.lineTo(start, at)
    context.stroke()
    context.globalAlpha = 1
    context.fillStyle = item.colour
    if (item.agent) disc(context, start + 4, at, 3.5)
    else context.fillRect(start + 1, at - 1, 7, 2)
    context.textAlign = 'left'
    context.textBaseline = 'middle'
    context.font = font(12, item.agent ? 600 : 400)
    const space = room - 22
    const text = shortened(context, item.text, item.detail === '' ? space : space - 30)
    context.fillText(text, start + 12, at)
    if (item.detail !== '') {
      const wide = context.measureText(text).width
      context.font = font(11)
      context.fillStyle = colours.soft
      context.fillText(item.detail, start + 12 + wide + 5, at)
    }
  }
}

function shortened(context: CanvasRenderingContext2D, text: string, room: number): string {
  if (context.measureText(text).width <= room) return text
  let kept = text.length - 1
  while (kept > 1 && context.measureText(`${text.slice(0, kept)}…`).width > room) kept -= 1
  return `${text.slice(0, kept)}…`
}
