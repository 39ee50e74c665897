/** The pictures of one simulation, one above the other over the same ticks, with one cursor through all of them. */
import { useSignalEffect } from '@preact/signals'
import { Curl } from '../../components/curl.tsx'
import { Icon } from '../../components/icon.tsx'
import { report } from '../../components/notices.tsx'
import { usePaced } from '../../components/paced.ts'
import type { SimulationModel } from '../model.ts'
import { Cursor } from './cursor.tsx'
import { ForcesChart, StabilityChart } from './curves.tsx'
import { useGestures } from './gestures.ts'
import { Lattice } from './lattice.tsx'
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

/** Text that changes with every frame cannot be read, and lays the page out anew each time. */
const writtenMs = 400

/** What is seen, as it is fetched: the ticks of the view. */
function TraceCurl({ model, timeline, what, include }: TraceCurlProps) {
  const { from, to } = usePaced(timeline.view, writtenMs)
  const first = Math.max(Math.floor(from), 0)
  const last = Math.max(Math.min(Math.ceil(to), timeline.last), first)
  return <Curl api="kairos" path={`/simulations/${model.id}/trace?from=${first}&to=${last}&include=${include}`} what={what} />
}

const restMs = 250

/** Once the view rests where ticks were left out, they are read. An effect of signals: the page is not rendered again because the view moves. */
function useRefinement(model: SimulationModel, timeline: TimelineState): void {
  useSignalEffect(() => {
    const view = timeline.view.value
    if (timeline.mode.value !== 'free') return undefined
    const timer = setTimeout(() => {
      model.refine(view).catch(report)
    }, restMs)
    return () => clearTimeout(timer)
  })
}
