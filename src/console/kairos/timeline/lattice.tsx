/** The lattice over time. */
import { Canvas, type Size } from '../../charts/canvas.tsx'
import { font, palette } from '../../charts/palette.ts'
import { linear } from '../../charts/scale.ts'
import type { SimulationModel } from '../model.ts'
import { plotOf } from './layout.ts'
import { paintFields, paintGrid, paintLight } from './paint-ground.ts'
import { paintNames, paintRail, railHeight } from './paint-notes.ts'
import { paintGhosts, paintHeads, paintLosses, paintTrails, paintWarned } from './paint-trails.ts'
import { rowsIn, type Scene, within } from './scene.ts'
import type { TimelineState } from './state.ts'

interface LatticeProps {
  readonly model: SimulationModel
  readonly timeline: TimelineState
  readonly height: number
}

/** Nothing was computed yet. */
function paintHint({ context, plot, colours }: Scene): void {
  within(context, () => {
    context.font = font(14)
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.lineWidth = 4
    context.lineJoin = 'round'
    context.strokeStyle = colours.panel
    context.fillStyle = colours.soft
    const text = plot.right - plot.left > 400 ? 'Play it or step it: the trails of the agents grow from here.' : 'Play it or step it.'
    context.strokeText(text, (plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2)
    context.fillText(text, (plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2)
  })
}

export function Lattice({ model, timeline, height }: LatticeProps) {
  const draw = (context: CanvasRenderingContext2D, size: Size): void => {
    const store = model.store.peek()
    if (store === null || store.rows === 0) return
    const view = timeline.view.peek()
    const plot = plotOf(size, view, railHeight + 4, 24)
    const scene: Scene = {
      context,
      plot,
      view,
      x: plot.x,
      y: linear(-store.radius - 0.5, store.radius + 0.5, plot.bottom, plot.top),
      store,
      history: model.history,
      colours: palette.peek(),
      hidden: timeline.hidden.peek(),
      rows: rowsIn(store, view),
      cursor: timeline.cursor.peek(),
    }
    paintGrid(scene)
    within(context, () => {
      context.beginPath()
      context.rect(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top)
      context.clip()
      paintLight(scene)
      paintFields(scene)
      paintWarned(scene)
      paintGhosts(scene)
      paintTrails(scene)
    })
    // Whole, also at the edge of the plot.
    paintLosses(scene)
    paintHeads(scene)
    if (store.lastTick === 0) paintHint(scene)
    paintRail(scene)
    paintNames(scene, size.width)
  }
  const inputs = [model.revision, model.store, timeline.view, timeline.cursor, timeline.hidden, palette]
  const { agents = [], radius = 0 } = model.store.value ?? {}
  return (
    <Canvas
      label={`Lattice: the lateral position of ${agents.length === 1 ? 'one agent' : `${agents.length} agents`}, −${radius} to +${radius}, over ticks. The table of the current state has the same as numbers.`}
      height={height}
      inputs={inputs}
      draw={draw}
    />
  )
}
