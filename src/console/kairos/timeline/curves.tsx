/** The two line charts under the lattice: stability with phases and forecasts, and what presses on and supports each agent. */
import { type ChartFrame, LineChart } from '../../charts/line-chart.tsx'
import { palette } from '../../charts/palette.ts'
import type { Viewport } from '../../charts/viewport.ts'
import { fansBetween } from '../fans.ts'
import type { SimulationModel } from '../model.ts'
import type { TraceStore } from '../trace-store.ts'
import { guttersFor } from './layout.ts'
import type { TimelineState } from './state.ts'

interface CurveProps {
  readonly model: SimulationModel
  readonly timeline: TimelineState
  readonly height: number
}

/** Narrower than this a fan is a smear. */
const leastFanPixels = 9
const empty = new Float64Array(0)

const stabilityAt =
  (store: TraceStore) =>
  (tick: number): number | null => {
    const row = store.rowAt(tick)
    return row < 0 ? null : (store.stability[row] ?? null)
  }

export function StabilityChart({ model, timeline, height }: CurveProps) {
  const under = ({ context, x, top, bottom, left, right }: ChartFrame): void => {
    const { phases } = palette.peek()
    const last = model.store.peek()?.lastTick ?? 0
    for (const { from, to, phase } of model.history.phases) {
      const start = Math.max(x(from), left)
      const end = Math.min(x(to ?? last), right)
      if (end <= start) continue
      context.globalAlpha = palette.peek().dark ? 0.16 : 0.13
      context.fillStyle = phases[phase]
      context.fillRect(start, top, end - start, bottom - top)
      context.globalAlpha = 1
      context.fillRect(start, bottom - 3, end - start, 3)
    }
  }
  const over = (frame: ChartFrame): void => {
    const store = model.store.peek()
    if (store === null) return
    const { context, x, y } = frame
    const colours = palette.peek()
    const view = timeline.view.peek()
    const perTick = x(1) - x(0)
    for (const fan of fansBetween(model.history.prophecies, view.from, view.to, stabilityAt(store))) {
      if ((fan.to - fan.from) * perTick < leastFanPixels) continue
      const latest = fan.to > store.lastTick
      context.fillStyle = colours.prophecy
      context.globalAlpha = latest ? 0.26 : 0.12
      context.beginPath()
      context.moveTo(x(fan.from), y(fan.start))
      context.lineTo(x(fan.to), y(fan.p90))
      context.lineTo(x(fan.to), y(fan.p10))
      context.fill()
      context.strokeStyle = colours.prophecy
      context.globalAlpha = latest ? 1 : 0.5
      context.lineWidth = 1.25
      context.setLineDash([4, 3])
      context.beginPath()
      context.moveTo(x(fan.from), y(fan.start))
      context.lineTo(x(fan.to), y(fan.p50))
      context.stroke()
      context.setLineDash([])
      context.beginPath()
      context.moveTo(x(fan.to), y(fan.p10))
      context.lineTo(x(fan.to), y(fan.p90))
      context.stroke()
    }
    context.globalAlpha = 1
  }
  return (
    <LineChart
      label="Stability of the system over ticks, with the phases as coloured bands and the forecasts as fans. The table of the current state has the same as numbers."
      height={height}
      view={timeline.view}
      inputs={[model.revision, model.store]}
      shape="stability"
      gutters={guttersFor}
      lines={() => {
        const { curve, soft } = palette.peek()
        return [
          { label: 'least pair', colour: soft, width: 1, dash: [2, 3] },
          { label: 'stability', colour: curve, width: 1.75 },
        ]
      }}
      data={() => {
        const store = model.store.peek()
        if (store === null) return [empty, empty, empty]
        const { rows } = store
        return [store.t.subarray(0, rows), store.minStability.subarray(0, rows), store.stability.subarray(0, rows)]
      }}
      bounds={(view) => boundsOfFans(model, view)}
      under={under}
      over={over}
    />
  )
}

/** Fans of the view belong to what must be seen. */
function boundsOfFans(model: SimulationModel, view: Viewport): readonly [number, number] | null {
  const store = model.store.peek()
  if (store === null) return null
  const fans = fansBetween(model.history.prophecies, view.from, view.to, stabilityAt(store))
  if (fans.length === 0) return null
  return [Math.min(...fans.map(({ p10 }) => p10)), Math.max(...fans.map(({ p90 }) => p90))]
}

/** Λ as an even line, Γ dashed, in the colour of the agent. */
export function ForcesChart({ model, timeline, height }: CurveProps) {
  const store = model.store.value
  const shown = (store?.agents ?? []).map((agent, index) => ({ agent, index })).filter(({ agent }) => !timeline.hidden.value.has(agent.id))
  return (
    <LineChart
      label="Effective pressure Λ (even lines) and buffer Γ (dashed lines) of each agent over ticks. The table of the current state has the same as numbers."
      height={height}
      view={timeline.view}
      inputs={[model.revision, model.store]}
      shape={shown.map(({ agent }) => agent.id).join()}
      gutters={guttersFor}
      lines={() =>
        shown.flatMap(({ agent, index }) => {
          const colour = palette.peek().agent(index)
          return [
            { label: `Λ ${agent.id}`, colour, width: 1.5 },
            { label: `Γ ${agent.id}`, colour, width: 1.5, dash: [5, 3] },
          ]
        })
      }
      data={() => {
        const now = model.store.peek()
        if (now === null) return [empty, ...shown.flatMap(() => [empty, empty])]
        return [
          now.t.subarray(0, now.rows),
          ...shown.flatMap(({ agent }) => [agent.lambda.subarray(0, now.rows), agent.gamma.subarray(0, now.rows)]),
        ]
      }}
    />
  )
}
