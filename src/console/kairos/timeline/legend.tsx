/** Agents by colour; each can be hidden. */
import { palette } from '../../charts/palette.ts'
import type { SimulationModel } from '../model.ts'
import type { TimelineState } from './state.ts'

interface LegendProps {
  readonly model: SimulationModel
  readonly timeline: TimelineState
}

export function Legend({ model, timeline }: LegendProps) {
  const store = model.store.value
  if (store === null) return null
  const colours = palette.value
  return (
    <ul class="legend" aria-label="Agents shown">
      {store.agents.map(({ id }, index) => (
        <li key={id}>
          <button type="button" class="chip" aria-pressed={!timeline.hidden.value.has(id)} onClick={() => timeline.toggleAgent(id)}>
            <svg viewBox="0 0 20 4" width="20" height="4" aria-hidden="true" focusable="false">
              <line
                x1="0"
                y1="2"
                x2="20"
                y2="2"
                stroke={colours.agent(index)}
                stroke-width="3"
                stroke-dasharray={colours.dash(index).join(' ')}
              />
            </svg>
            {id}
          </button>
        </li>
      ))}
    </ul>
  )
}
