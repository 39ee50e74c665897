/** What happened, newest first. A press puts the cursor there. */
import { useState } from 'preact/hooks'
import type { Happening } from './history.ts'
import { prophecyOf } from './history.ts'
import type { SimulationModel } from './model.ts'
import { decimal, decreeNames, percent, ticks } from './numbers.ts'
import type { TimelineState } from './timeline/state.ts'

const shownAtOnce = 200
const kinds = {
  loss: 'Losses',
  warning: 'Warnings',
  phase: 'Phases',
  prophecy: 'Forecasts',
  decree: 'Decrees',
  paradox: 'Paradoxes',
  'simulation:status': 'Status',
} as const
type Kind = keyof typeof kinds

interface Line {
  readonly tone: string
  readonly text: string
}

/** An event in words. */
export function lineOf(happening: Happening): Line {
  switch (happening.event) {
    case 'loss': {
      const { agent, kind, magnitude } = happening.data
      return { tone: 'critical', text: `${agent} is lost: ${kind}, magnitude ${decimal(magnitude)}` }
    }
    case 'warning': {
      const { change, agent, level, stepsToImpact } = happening.data
      if (level === null) return { tone: 'resonant', text: `Warning for ${agent} cleared` }
      const when = stepsToImpact > 0 ? `, ${ticks(stepsToImpact)} to impact` : ''
      return { tone: level, text: `${change === 'appeared' ? 'Warning' : 'Warning worsened'} (${level}) for ${agent}${when}` }
    }
    case 'phase':
      return { tone: happening.data.to, text: `Phase ${happening.data.from} → ${happening.data.to}` }
    case 'prophecy': {
      const { predictedPhase, confidence, lossProbability } = prophecyOf(happening.data)
      return { tone: 'prophecy', text: `Forecast: ${predictedPhase} ${percent(confidence)}, loss ${percent(lossProbability)}` }
    }
    case 'decree': {
      const { type, payload, origin, effect } = happening.data
      const target = 'target' in payload ? payload.target : 'field' in payload ? payload.field : undefined
      const by = origin === 'api' ? '' : ` by ${origin}`
      return {
        tone: 'decree',
        text: `${decreeNames[type]}${target === undefined ? '' : ` for ${target}`}${by}${effect === 'none' ? ', without effect' : ''}`,
      }
    }
    case 'paradox': {
      const { agents, b, attempt, decree } = happening.data
      return { tone: 'warning', text: `Paradox of ${agents.join(' and ')} at ${b}, attempt ${attempt}: ${decree.target} must stay` }
    }
    case 'simulation:status':
      return { tone: 'stagnant', text: `Status ${happening.data.status} (${happening.data.reason})` }
    default:
      return happening satisfies never
  }
}

interface EventLogProps {
  readonly model: SimulationModel
  readonly timeline: TimelineState
}

export function EventLog({ model, timeline }: EventLogProps) {
  model.happenings.value
  const [kind, setKind] = useState<Kind | null>(null)
  const { all } = model.history
  const lines: Happening[] = []
  for (let index = all.length - 1; index >= 0 && lines.length < shownAtOnce; index -= 1) {
    const happening = all[index]
    if (happening !== undefined && (kind === null || happening.event === kind)) lines.push(happening)
  }
  return (
    <section class="card" aria-labelledby="events-title">
      <div class="head">
        <h2 id="events-title">
          Events <small>{all.length.toLocaleString('en')}</small>
        </h2>
        <select
          aria-label="Kind of events"
          value={kind ?? ''}
          onChange={(event) => setKind(Object.keys(kinds).find((name): name is Kind => name === event.currentTarget.value) ?? null)}
        >
          <option value="">all</option>
          {Object.entries(kinds).map(([name, title]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {lines.length === 0 ? (
        <p class="soft">Nothing has happened yet.</p>
      ) : (
        <ol class="log">
          {lines.map((happening) => {
            const { tone, text } = lineOf(happening)
            return (
              <li key={happening.id}>
                <button type="button" class="quiet" onClick={() => timeline.pin(happening.tick)}>
                  <span class="tick">{happening.tick.toLocaleString('en')}</span>
                  <i class={`swatch ${tone}`} />
                  <span>{text}</span>
                </button>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
