/** Time in the reader's hand: play, pause, stop, step, how fast and how far; fork, verify, delete. */

import { useState } from 'preact/hooks'
import type { Action } from '../components/action.ts'
import { Confirm } from '../components/dialog.tsx'
import { Icon } from '../components/icon.tsx'
import { notify } from '../components/notices.tsx'
import { kairos } from './client.ts'
import type { SimulationModel } from './model.ts'
import { ticks } from './numbers.ts'
import { isFinal } from './status.tsx'
import type { TimelineState } from './timeline/state.ts'

/** Ticks per second. */
export const speeds = [1, 2, 5, 10, 20, 50, 100, 200] as const
export const stepSizes = [1, 10, 100] as const

/** What buttons and shortcuts do. */
export interface Commands {
  playOrPause(): void
  stop(): void
  step(count: number): void
  setSpeed(ticksPerSecond: number): void
  fork(): void
  verify(): void
  remove(): void
}

export interface Speed {
  readonly ticksPerSecond: number
  /** Null: open end. */
  readonly untilTick: number | null
}

interface CommandOptions {
  readonly model: SimulationModel
  readonly timeline: TimelineState
  readonly action: Action
  readonly speed: Speed
  readonly route: (path: string) => void
}

export function commandsOf({ model, timeline, action, speed, route }: CommandOptions): Commands {
  const path = { id: model.id }
  /** What the stream does not bring while it does not hold. */
  const settle = async (): Promise<void> => {
    if (!model.isLive.peek()) await model.catchUp()
  }
  const control = (body: Parameters<typeof kairos.controlPlayback>[0]['body']): void =>
    action.run(body.action, async () => {
      const { status, t, playback } = await kairos.controlPlayback({ path, body })
      model.update({ status, t, playback })
      await settle()
    })
  const paced = ({ ticksPerSecond, untilTick }: Speed) => ({ ticksPerSecond, ...(untilTick !== null && { untilTick }) })
  return {
    playOrPause: () => {
      const simulation = model.simulation.peek()
      if (simulation === null || isFinal(simulation.status)) return
      if (simulation.status === 'running') control({ action: 'pause' })
      else control({ action: 'play', ...paced(speed) })
    },
    stop: () => control({ action: 'stop' }),
    step: (count) =>
      action.run(`step ${count}`, async () => {
        const { status, t, state, traceHash } = await kairos.stepSimulation({ path, body: { ticks: count, include: [] } })
        model.update({ status, t, state, traceHash })
        await settle()
      }),
    setSpeed: (ticksPerSecond) => {
      if (model.simulation.peek()?.status === 'running') control({ action: 'play', ...paced({ ...speed, ticksPerSecond }) })
    },
    fork: () =>
      action.run('fork', async () => {
        const atTick = timeline.pinned.peek() ?? model.simulation.peek()?.t ?? 0
        const fork = await kairos.forkSimulation({ path, body: { atTick } })
        notify('good', `Forked at tick ${atTick}`, 'This is the fork; its parent stays as it is.')
        route(`/console/kairos/simulations/${fork.id}`)
      }),
    verify: () =>
      action.run('verify', async () => {
        const { verified, t, durationMs, firstMismatch, traceHash } = await kairos.verifySimulation({ path })
        if (verified) notify('good', 'Verified', `${ticks(t)} computed again in ${Math.round(durationMs)} ms: ${traceHash.slice(0, 19)}…`)
        else
          notify(
            'bad',
            'Not verified',
            firstMismatch === null
              ? 'The hashes differ.'
              : `It differs between ticks ${firstMismatch.fromTick} and ${firstMismatch.toTick}.`,
          )
      }),
    remove: () =>
      action.run('delete', async () => {
        model.close()
        await kairos.deleteSimulation({ path })
        notify('good', 'Deleted')
        route('/console/kairos/simulations')
      }),
  }
}

interface ControlsProps {
  readonly model: SimulationModel
  readonly timeline: TimelineState
  readonly action: Action
  readonly commands: Commands
  readonly speed: Speed
  readonly onSpeed: (speed: Speed) => void
}

export function Controls({ model, timeline, action, commands, speed, onSpeed }: ControlsProps) {
  const [asking, setAsking] = useState<'stop' | 'delete' | null>(null)
  const simulation = model.simulation.value
  if (simulation === null) return null
  const { status, playback } = simulation
  const done = isFinal(status)
  const running = status === 'running'
  // A run computes to its own end: it can be stopped, and nothing else.
  const run = running && playback === null
  const busy = action.busy !== null
  const at = timeline.pinned.value ?? simulation.t
  return (
    <div class="controls" role="toolbar" aria-label="Time">
      <div class="group">
        <button type="button" class="primary" disabled={done || run || busy} title="Play or pause (K)" onClick={commands.playOrPause}>
          <Icon name={running ? 'pause' : 'play'} /> {running ? 'Pause' : status === 'paused' ? 'Resume' : 'Play'}
        </button>
        <button type="button" disabled={done || busy} onClick={() => setAsking('stop')}>
          <Icon name="stop" /> Stop
        </button>
      </div>
      <div class="group joined">
        {stepSizes.map((count) => (
          <button
            key={count}
            type="button"
            disabled={done || running || busy}
            aria-label={`Step ${ticks(count)}`}
            title={`Step ${ticks(count)}`}
            onClick={() => commands.step(count)}
          >
            {count === 1 && <Icon name="step" />}+{count}
          </button>
        ))}
      </div>
      <label class="inline">
        Speed
        <select
          value={String(speed.ticksPerSecond)}
          disabled={done}
          onChange={(event) => {
            const ticksPerSecond = Number(event.currentTarget.value)
            onSpeed({ ...speed, ticksPerSecond })
            commands.setSpeed(ticksPerSecond)
          }}
        >
          {speeds.map((value) => (
            <option key={value} value={String(value)}>
              {value} ticks/s
            </option>
          ))}
        </select>
      </label>
      <label class="inline until">
        Until tick
        <input
          type="number"
          inputMode="numeric"
          min={simulation.t + 1}
          placeholder="open"
          disabled={done}
          value={speed.untilTick ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget
            onSpeed({ ...speed, untilTick: value === '' ? null : Math.trunc(Number(value)) })
          }}
        />
      </label>
      <div class="group end">
        <button type="button" disabled={busy} title="A copy that goes on from the pinned tick, or from the newest" onClick={commands.fork}>
          <Icon name="fork" /> Fork at {at.toLocaleString('en')}
        </button>
        <button type="button" disabled={busy} title="Computes everything again and compares the hash" onClick={commands.verify}>
          <Icon name="shield" /> {action.busy === 'verify' ? 'Verifying…' : 'Verify'}
        </button>
        <button type="button" class="icon danger" disabled={busy} aria-label="Delete" title="Delete" onClick={() => setAsking('delete')}>
          <Icon name="bin" />
        </button>
      </div>
      {asking === 'stop' && (
        <Confirm
          title="Stop the simulation?"
          text="Stopping completes it: nothing can act on it any more. A fork of it can go on from any tick."
          action="Stop it"
          onConfirm={commands.stop}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'delete' && (
        <Confirm
          title="Delete the simulation?"
          text="Its trace, decrees and forecasts go with it. Forks stay."
          action="Delete it"
          onConfirm={commands.remove}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  )
}
