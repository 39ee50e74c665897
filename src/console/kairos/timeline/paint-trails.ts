/** The agents: where each has been, where it is, what it was warned of, which attempts were discarded, and where it was lost. */
import { font } from '../../charts/palette.ts'
import { envelopeOf, reduceToColumns } from '../../charts/reduce.ts'
import { columnEnds } from '../../charts/scale.ts'
import type { AgentColumns } from '../trace-store.ts'
import { laneOf, pixelsPerTick, type Scene, within } from './scene.ts'

/** Shorter than this a ghost branch would be a dot. */
const ghostPixels = 16

/** @returns rows of the agent while it lives; the one in which it was lost is the last */
function livingRows({ rows }: Scene, { alive }: AgentColumns): number {
  let count = 0
  while (count < rows.count && alive[rows.first + count] === 1) count += 1
  // The node on which it was lost, unless that was before the view.
  return count > 0 && count < rows.count ? count + 1 : count
}

function trail(scene: Scene, agent: AgentColumns, lane: number, first: number, count: number): void {
  const { context, x, y, store } = scene
  const { xs, ys } = reduceToColumns(store.t, agent.b, first, count, columnEnds(x))
  context.beginPath()
  for (const [index, t] of xs.entries()) {
    const level = y(ys[index] ?? 0) + lane
    if (index === 0) context.moveTo(x(t), level)
    else context.lineTo(x(t), level)
  }
}

const shown = ({ store, hidden }: Scene) =>
  store.agents.map((agent, index) => ({ agent, index })).filter(({ agent }) => !hidden.has(agent.id))

/** A band along the trail of whoever was warned, in the colour of the level. */
export function paintWarned(scene: Scene): void {
  const { context, store, rows, hidden, colours } = scene
  for (const { first, count, level, agent: index } of store.warned(rows.first, rows.count)) {
    const agent = store.agents[index]
    if (agent === undefined || hidden.has(agent.id)) continue
    within(context, () => {
      context.globalAlpha = colours.dark ? 0.4 : 0.45
      context.strokeStyle = colours.levels[level]
      context.lineWidth = 11
      context.lineJoin = 'round'
      context.lineCap = 'round'
      // On to the row after, so that bands that follow each other touch; a warning of one tick is a dot.
      trail(scene, agent, laneOf(index, store.agents.length), first, Math.min(count + 1, store.rows - first))
      context.stroke()
    })
  }
}

/** Nearer together than this, ticks would make a trail an area. */
const leastTickPixels = 0.75
/** Wide enough for a mean that is calm. */
const envelopePixels = 6

/** From afar: where an agent has been as a veil, where it was on the whole as a line. */
function paintEnvelopes(scene: Scene): void {
  const { context, x, y, store, rows, colours } = scene
  const all = shown(scene).flatMap(({ agent, index }) => {
    const count = livingRows(scene, agent)
    return count === 0 ? [] : [{ index, envelope: envelopeOf(store.t, agent.b, rows.first, count, columnEnds(x, envelopePixels)) }]
  })
  within(context, () => {
    context.globalAlpha = 0.16
    for (const { index, envelope } of all) {
      context.fillStyle = colours.agent(index)
      context.beginPath()
      for (const [at, t] of envelope.xs.entries()) context.lineTo(x(t), y(envelope.greatest[at] ?? 0))
      for (let at = envelope.xs.length - 1; at >= 0; at -= 1) context.lineTo(x(envelope.xs[at] ?? 0), y(envelope.least[at] ?? 0))
      context.fill()
    }
  })
  within(context, () => {
    context.lineWidth = 1.75
    context.lineJoin = 'bevel'
    for (const { index, envelope } of all) {
      context.strokeStyle = colours.agent(index)
      context.setLineDash([...colours.dash(index)])
      context.beginPath()
      for (const [at, t] of envelope.xs.entries()) context.lineTo(x(t), y(envelope.mean[at] ?? 0))
      context.stroke()
    }
  })
}

/** The present path, with a casing in the colour of the ground, so that lines that cross stay apart. */
function strokeCased(scene: Scene, index: number, width: number): void {
  const { context, colours } = scene
  // Round joins are an arc at each point; where ticks are near together nobody sees them.
  const join = pixelsPerTick(scene) < 4 ? 'bevel' : 'round'
  within(context, () => {
    context.lineJoin = join
    context.lineCap = join === 'round' ? 'round' : 'butt'
    context.strokeStyle = colours.panel
    context.globalAlpha = 0.75
    context.lineWidth = width + 2.5
    context.stroke()
    context.globalAlpha = 1
    context.strokeStyle = colours.agent(index)
    context.setLineDash([...colours.dash(index)])
    context.lineWidth = width
    context.stroke()
  })
}

export function paintTrails(scene: Scene): void {
  const { context, x, y, store, rows, colours } = scene
  const perTick = pixelsPerTick(scene)
  if (perTick < leastTickPixels) {
    paintEnvelopes(scene)
    return
  }
  const width = store.agents.length > 12 ? 1.25 : store.agents.length > 4 ? 1.75 : 2.25
  for (const { agent, index } of shown(scene)) {
    const count = livingRows(scene, agent)
    if (count === 0) continue
    const lane = laneOf(index, store.agents.length)
    trail(scene, agent, lane, rows.first, count)
    strokeCased(scene, index, width)
    if (perTick < 9) continue
    context.fillStyle = colours.agent(index)
    for (let row = rows.first; row < rows.first + count; row += 1)
      disc(context, x(store.t[row] ?? 0), y(agent.b[row] ?? 0) + lane, Math.min(width + 0.6, perTick / 5))
  }
}

/** Attempts that a paradox discarded: short dashed branches from where the agents stood to where they would have gone. */
export function paintGhosts(scene: Scene): void {
  const { context, view, x, y, store, history, hidden, colours } = scene
  const perTick = pixelsPerTick(scene)
  const step = { left: -1, stay: 0, right: 1 } as const
  /** One of many in a column of pixels is enough. */
  let lastColumn = Number.NEGATIVE_INFINITY
  for (const { tick, attempt, agents, moves } of history.ghosts) {
    if (tick < view.from || tick - 1 > view.to) continue
    const column = Math.floor(x(tick) / 4)
    if (perTick < 2 && column === lastColumn) continue
    lastColumn = column
    const row = store.rowAt(tick - 1)
    if (row < 0) continue
    within(context, () => {
      context.setLineDash([3, 2.5])
      context.lineWidth = 1.25
      context.globalAlpha = 0.9 - 0.15 * attempt
      for (const id of agents) {
        const index = store.agents.findIndex((agent) => agent.id === id)
        const agent = store.agents[index]
        const move = moves[id]
        if (agent === undefined || move === undefined || hidden.has(id)) continue
        const lane = laneOf(index, store.agents.length)
        const start = agent.b[row] ?? 0
        const from = x(tick - 1)
        const reach = Math.max(perTick * 1.6, ghostPixels)
        const slope = (y(start + step[move]) - y(start)) / Math.max(perTick, ghostPixels / 1.6)
        context.strokeStyle = colours.agent(index)
        context.beginPath()
        context.moveTo(from, y(start) + lane)
        context.lineTo(from + reach, y(start) + lane + slope * reach)
        context.stroke()
        ring(context, from + reach, y(start) + lane + slope * reach, 2.5)
      }
    })
  }
}

/** Where each agent is: at the cursor, else at the end. */
export function paintHeads(scene: Scene): void {
  const { context, plot, x, y, store, cursor, colours } = scene
  const row = cursor === null ? store.rows - 1 : store.rowAt(cursor)
  if (row < 0) return
  for (const { agent, index } of shown(scene)) {
    if (agent.alive[row] !== 1) continue
    const at = x(store.t[row] ?? 0)
    if (at < plot.left - 1 || at > plot.right + 1) continue
    const level = y(agent.b[row] ?? 0) + laneOf(index, store.agents.length)
    context.fillStyle = colours.panel
    disc(context, at, level, 6.5)
    context.fillStyle = colours.agent(index)
    disc(context, at, level, 4.5)
  }
}

/** A cross in a ring on the node of the loss, with its kind and magnitude where there is room. */
export function paintLosses(scene: Scene): void {
  const { context, view, x, y, store, history, hidden, colours } = scene
  /** Of crosses and labels, so that no label lies over another: `[left, top, right, bottom]`. */
  const taken: Box[] = []
  const seen = history.losses.flatMap(({ tick, agent: id, kind, magnitude }) => {
    if (tick < view.from || tick > view.to || hidden.has(id)) return []
    const index = store.agents.findIndex((agent) => agent.id === id)
    const agent = store.agents[index]
    // Where ticks were left out the row before may be elsewhere; the one after is where it was lost, for good.
    const before = store.rowAt(tick)
    const row = store.t[before] === tick ? before : Math.min(before + 1, store.rows - 1)
    if (agent === undefined || row < 0) return []
    const at = x(tick)
    const level = y(agent.b[row] ?? 0) + laneOf(index, store.agents.length)
    taken.push([at - 8, level - 8, at + 8, level + 8])
    return [{ at, level, index, text: `${kind} ${magnitude.toFixed(2)}` }]
  })
  for (const { at, level, index } of seen)
    within(context, () => {
      context.fillStyle = colours.panel
      disc(context, at, level, 8)
      context.lineWidth = 2
      context.strokeStyle = colours.agent(index)
      ring(context, at, level, 7)
      context.strokeStyle = colours.repulsorText
      context.lineCap = 'round'
      context.beginPath()
      context.moveTo(at - 3, level - 3)
      context.lineTo(at + 3, level + 3)
      context.moveTo(at + 3, level - 3)
      context.lineTo(at - 3, level + 3)
      context.stroke()
    })
  for (const { at, level, text } of seen) label(scene, text, at, level, taken)
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Beside the point, else under or over it; nowhere when all of that is taken. */
function label({ context, plot, colours }: Scene, text: string, at: number, level: number, taken: Box[]): void {
  within(context, () => {
    context.font = font(11, 600)
    const wide = context.measureText(text).width
    const places = [
      [at + 12, level],
      [at - 12 - wide, level],
      [at - wide / 2, level + 17],
      [at - wide / 2, level - 17],
    ] as const
    for (const [left, middle] of places) {
      const box: Box = [left - 2, middle - 7, left + wide + 2, middle + 7]
      if (box[0] < plot.left || box[2] > plot.right || box[1] < plot.top || box[3] > plot.bottom) continue
      if (taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) continue
      taken.push(box)
      context.textAlign = 'left'
      context.textBaseline = 'middle'
      context.lineWidth = 3
      context.lineJoin = 'round'
      context.strokeStyle = colours.panel
      context.strokeText(text, left, middle)
      context.fillStyle = colours.repulsorText
      context.fillText(text, left, middle)
      return
    }
  })
}

export function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fill()
}

export function ring(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.setLineDash([])
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.stroke()
}
