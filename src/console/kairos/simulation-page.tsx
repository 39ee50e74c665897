/** One simulation: its pictures, its numbers, and everything that can be done with it. */

import { useEffect, useMemo, useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import { useAction } from '../components/action.ts'
import { Icon } from '../components/icon.tsx'
import { announce } from '../components/notices.tsx'
import { ShortcutHelp, useShortcuts } from '../components/shortcuts.tsx'
import { Failed, Loading } from '../components/states.tsx'
import { useTitle } from '../components/title.ts'
import { Controls, commandsOf, type Speed } from './controls.tsx'
import { DecreeForm } from './decree-form.tsx'
import { EventLog, lineOf } from './event-log.tsx'
import type { Happening } from './history.ts'
import { SimulationModel } from './model.ts'
import { Policies } from './policies.tsx'
import { StateTable } from './state-table.tsx'
import { isFinal, PhaseMark, StatusPill, StreamMark } from './status.tsx'
import { TimelineState } from './timeline/state.ts'
import { Timeline } from './timeline/timeline.tsx'
import type { Simulation } from './types.ts'

/** Told to screen readers. Forecasts and decrees are not: the first come by the clock, the second from the reader. */
const spoken: ReadonlySet<Happening['event']> = new Set(['loss', 'warning', 'phase', 'simulation:status', 'paradox'])

export function SimulationPage() {
  const { id = '' } = useRoute().params
  return <OpenSimulation key={id} id={id} />
}

function OpenSimulation({ id }: { readonly id: string }) {
  const { route } = useLocation()
  const [attempt, setAttempt] = useState(0)
  const { model, timeline } = useMemo(() => {
    const made = new SimulationModel(id, (happening) => {
      if (spoken.has(happening.event)) announce(`Tick ${happening.tick}: ${lineOf(happening).text}`)
    })
    return { model: made, timeline: new TimelineState(made) }
  }, [id, attempt])
  useEffect(() => {
    void model.open()
    return () => model.close()
  }, [model])
  useOpeningView(model, timeline)
  const [speed, setSpeed] = useState<Speed>({ ticksPerSecond: 10, untilTick: null })
  const [help, setHelp] = useState(false)
  const action = useAction()
  const commands = commandsOf({ model, timeline, action, speed, route })
  useShortcuts([
    { key: 'k', text: 'Play or pause', run: commands.playOrPause },
    { key: 's', text: 'Step one tick', run: () => commands.step(1) },
    { key: 'd', text: 'Step ten ticks', run: () => commands.step(10) },
    { key: 'a', text: 'Show all', run: () => timeline.setMode('all') },
    { key: 'f', text: 'Follow', run: () => timeline.setMode('follow') },
    { key: '+', text: 'Look closer', run: () => timeline.zoom(0.5) },
    { key: '=', text: 'Look closer', run: () => timeline.zoom(0.5) },
    { key: '-', text: 'Look from afar', run: () => timeline.zoom(2) },
    { key: '?', text: 'This list', run: () => setHelp(true) },
  ])
  const simulation = model.simulation.value
  useTitle(simulation === null ? 'Simulation' : nameOf(simulation))
  if (model.failure.value !== undefined)
    return (
      <div class="page">
        <Failed error={model.failure.value} retry={() => setAttempt(attempt + 1)} />
      </div>
    )
  if (simulation === null)
    return (
      <div class="page">
        <Loading what="the simulation" />
      </div>
    )
  return (
    <div class="page simulation">
      <Header model={model} simulation={simulation} onHelp={() => setHelp(true)} />
      <Controls model={model} timeline={timeline} action={action} commands={commands} speed={speed} onSpeed={setSpeed} />
      {isFinal(simulation.status) && (
        <p class="banner">
          The simulation is {simulation.status} ({simulation.statusReason}). To go on, fork it at the pinned tick or at its end.
        </p>
      )}
      <div class="columns">
        <Timeline model={model} timeline={timeline} />
        <aside aria-label="State and controls">
          <StateTable model={model} timeline={timeline} />
          <DecreeForm model={model} />
          <Policies model={model} />
          <EventLog model={model} timeline={timeline} />
        </aside>
      </div>
      {help && <ShortcutHelp groups={shortcutGroups} onClose={() => setHelp(false)} />}
    </div>
  )
}

const shortcutGroups = [
  {
    title: 'Anywhere on the page',
    lines: [
      ['K', 'Play or pause'],
      ['S', 'Step one tick'],
      ['D', 'Step ten ticks'],
      ['A', 'Show the whole run'],
      ['F', 'Follow the newest ticks'],
      ['+ −', 'Look closer, look from afar'],
      ['?', 'This list'],
    ],
  },
  {
    title: 'On the cursor of the pictures (reach it with Tab)',
    lines: [
      ['← →', 'One tick; with Shift ten'],
      ['PageUp PageDown', 'A hundred ticks'],
      ['Home End', 'The first tick, the newest'],
      ['Escape', 'Let go: show the newest tick'],
    ],
  },
] as const

const nameOf = ({ label, scenarioId, domain }: Simulation): string => label ?? scenarioId ?? domain ?? 'Simulation'

interface HeaderProps {
  readonly model: SimulationModel
  readonly simulation: Simulation
  readonly onHelp: () => void
}

const Header = ({ model, simulation, onHelp }: HeaderProps) => (
  <header class="simulation-head">
    <div class="head">
      <h1>{nameOf(simulation)}</h1>
      <StatusPill status={simulation.status} />
      <PhaseMark phase={simulation.state.phase} />
      <StreamMark model={model} />
      <button type="button" class="quiet icon" aria-label="Keyboard shortcuts" title="Keyboard shortcuts (?)" onClick={onHelp}>
        <Icon name="keyboard" />
      </button>
    </div>
    <p class="facts">
      <span>
        tick <strong>{simulation.t.toLocaleString('en')}</strong>
      </span>
      <span>seed {simulation.seed}</span>
      <span>engine {simulation.engineVersion}</span>
      {simulation.domain !== null && <span>domain {simulation.domain}</span>}
      {simulation.parentId !== null && (
        <span>
          fork of <a href={`/console/kairos/simulations/${simulation.parentId}`}>{simulation.parentId.slice(0, 8)}</a> at tick{' '}
          {simulation.forkedAtTick}
        </span>
      )}
      <span>
        <code>{simulation.id}</code>
      </span>
      <span title={simulation.traceHash}>
        <code>{simulation.traceHash.slice(0, 15)}…</code>
      </span>
    </p>
  </header>
)

/** A run that is over and long is shown whole; everything else from its newest ticks on. */
function useOpeningView(model: SimulationModel, timeline: TimelineState): void {
  const status = model.simulation.value?.status
  const known = status !== undefined
  useEffect(() => {
    if (status !== undefined && isFinal(status)) timeline.setMode('all')
  }, [timeline, known])
}
