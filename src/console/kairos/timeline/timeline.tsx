/** The pictures of one simulation, one above the other over the same ticks, with one cursor through all of them. */
import { useComputed } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { Curl } from '../../components/curl.tsx'
import { Icon } from '../../components/icon.tsx'
import { report } from '../../components/notices.tsx'
import type { SimulationModel } from '../model.ts'
import { spokenSnapshot } from '../numbers.ts'
import { ForcesChart, StabilityChart } from './curves.tsx'
import { useGestures } from './gestures.ts'
import { Lattice } from './lattice.tsx'
import { guttersFor } from './layout.ts'
import { Legend } from './legend.tsx'
import { Overview } from './overview.tsx'
import { Readout } from './readout.tsx'
import type { TimelineState } from './state.ts'

interface TimelineProps {
  readonly model: SimulationModel
  readonly timeline: TimelineState
}

export function Timeline({ model, timeline }: TimelineProps) {
  const stack = useGestures(timeline)
  useRefinement(model, timeline)
  const reading = model.reading.value
  return (
    <section class="timeline" aria-label="Pictures">
      <div class="timeline-bar">
        <Readout model={model} timeline={timeline} />
        <ViewButtons timeline={timeline} />
      </div>
      {reading !== null && reading.of > 2_000 && (
        <progress class="reading" aria-label="Reading the trace" max={Math.max(reading.of, 1)} value={reading.done} />
      )}
      <div class="stack" ref={stack}>
        <figure>
          <figcaption>
            <h2>Lattice</h2>
            <Legend model={model} timeline={timeline} />
            <TraceCurl model={model} timeline={timeline} what="the lattice" include="steps,events,ghostBranches" />
          </figcaption>
          <Lattice model={model} timeline={timeline} height={320} />
        </figure>
        <figure>
          <figcaption>
            <h2>Stability</h2>
            <span class="soft">
              <PhaseKey /> <i class="swatch prophecy" /> forecast, p10 to p90
            </span>
            <TraceCurl model={model} timeline={timeline} what="the stability" include="steps,events,prophecies" />
          </figcaption>
          <StabilityChart model={model} timeline={timeline} height={165} />
        </figure>
        <figure>
          <figcaption>
            <h2>Pressure and buffer</h2>
            <span class="soft">Λ even, Γ dashed; 0 to 2</span>
            <TraceCurl model={model} timeline={timeline} what="pressure and buffer" include="steps" />
          </figcaption>
          <ForcesChart model={model} timeline={timeline} height={145} />
        </figure>
        <Cursor model={model} timeline={timeline} />
      </div>
      <Overview model={model} timeline={timeline} />
    </section>
  )
}

const PhaseKey = () => (
  <>
    <i class="swatch resonant" /> resonant <i class="swatch volatile" /> volatile <i class="swatch stagnant" /> stagnant
  </>
)

function ViewButtons({ timeline }: { readonly timeline: TimelineState }) {
  const mode = timeline.mode.value
  return (
    <fieldset class="view-buttons" aria-label="View">
      <button type="button" class="icon" aria-label="Look closer" title="Look closer (+)" onClick={() => timeline.zoom(0.5)}>
        <Icon name="plus" />
      </button>
      <button type="button" class="icon" aria-label="Look from afar" title="Look from afar (−)" onClick={() => timeline.zoom(2)}>
        <Icon name="minus" />
      </button>
      <button type="button" aria-pressed={mode === 'all'} title="The whole run (A)" onClick={() => timeline.setMode('all')}>
        <Icon name="fit" /> All
      </button>
      <button type="button" aria-pressed={mode === 'follow'} title="The newest ticks (F)" onClick={() => timeline.setMode('follow')}>
        <Icon name="follow" /> Follow
      </button>
    </fieldset>
  )
}

interface TraceCurlProps extends TimelineProps {
  readonly what: string
  readonly include: string
}

/** What is seen, as it is fetched: the ticks of the view. Written again when the view rests. */
function TraceCurl({ model, timeline, what, include }: TraceCurlProps) {
  const { from, to } = timeline.view.value
  const first = Math.max(Math.floor(from), 0)
  const last = Math.max(Math.min(Math.ceil(to), timeline.last), first)
  return <Curl api="kairos" path={`/simulations/${model.id}/trace?from=${first}&to=${last}&include=${include}`} what={what} />
}

/** The line through all pictures; by keyboard a slider over ticks. */
function Cursor({ model, timeline }: TimelineProps) {
  const ref = useRef<HTMLDivElement>(null)
  const shown = useComputed(() => {
    const tick = timeline.cursor.value ?? Math.max(model.store.value?.lastTick ?? 0, 0)
    model.revision.value
    return { tick, pinned: timeline.pinned.value !== null, resting: timeline.cursor.value === null, view: timeline.view.value }
  }).value
  useEffect(() => {
    const line = ref.current
    const width = line?.parentElement?.clientWidth ?? 0
    if (line === null || width === 0) return
    const { left, right } = guttersFor(width)
    const share = (shown.tick - shown.view.from) / (shown.view.to - shown.view.from)
    line.style.transform = `translateX(${left + share * (width - left - right)}px)`
    line.classList.toggle('outside', share < 0 || share > 1)
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = event.shiftKey ? 10 : 1
    const to = {
      ArrowLeft: shown.tick - step,
      ArrowRight: shown.tick + step,
      ArrowDown: shown.tick - step,
      ArrowUp: shown.tick + step,
      PageDown: shown.tick - 100,
      PageUp: shown.tick + 100,
      Home: 0,
      End: timeline.last,
      Escape: null,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    timeline.pin(to)
  }
  const store = model.store.value
  const snapshot = store?.snapshot(store.rowAt(shown.tick)) ?? null
  return (
    <div
      ref={ref}
      class={`cursor${shown.pinned ? ' pinned' : ''}${shown.resting ? ' resting' : ''}`}
      role="slider"
      tabIndex={0}
      aria-label="Cursor on the time axis"
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={timeline.last}
      aria-valuenow={shown.tick}
      aria-valuetext={snapshot === null ? undefined : spokenSnapshot(snapshot)}
      onKeyDown={onKeyDown}
    >
      <span>{shown.tick.toLocaleString('en')}</span>
    </div>
  )
}

/** Once the view rests where ticks were left out, they are read. */
function useRefinement(model: SimulationModel, timeline: TimelineState): void {
  const view = timeline.view.value
  const free = timeline.mode.value === 'free'
  useEffect(() => {
    if (!free) return undefined
    const timer = setTimeout(() => {
      model.refine(view).catch(report)
    }, 250)
    return () => clearTimeout(timer)
  }, [model, view, free])
}
