/** The numbers at the cursor, or at the newest tick. */
import { forecastAt } from '../fans.ts'
import type { SimulationModel } from '../model.ts'
import { decimal, percent, ticks } from '../numbers.ts'
import type { TimelineState } from './state.ts'

interface ReadoutProps {
  readonly model: SimulationModel
  readonly timeline: TimelineState
}

export function Readout({ model, timeline }: ReadoutProps) {
  model.beat.value
  const store = model.store.value
  const cursor = timeline.cursor.value
  const snapshot = store?.snapshot(cursor === null ? store.rows - 1 : store.rowAt(cursor)) ?? null
  if (snapshot === null) return <dl class="readout" />
  const forecast = forecastAt(model.history.prophecies, snapshot.t)
  return (
    <dl class="readout">
      <div>
        <dt>{cursor === null ? 'Now' : timeline.pinned.value === cursor && timeline.hovered.value === null ? 'Pinned' : 'At'}</dt>
        <dd>
          tick <strong>{snapshot.t.toLocaleString('en')}</strong>
        </dd>
      </div>
      <div>
        <dt>Stability</dt>
        <dd title={String(snapshot.stability)}>
          <strong>{decimal(snapshot.stability)}</strong>
        </dd>
      </div>
      <div>
        <dt>Least pair</dt>
        <dd title={String(snapshot.minStability)}>{decimal(snapshot.minStability)}</dd>
      </div>
      <div>
        <dt>Phase</dt>
        <dd>
          <i class={`swatch ${snapshot.phase}`} /> {snapshot.phase}
        </dd>
      </div>
      <div>
        <dt>Warning</dt>
        <dd>
          {snapshot.warning === null ? (
            'none'
          ) : (
            <>
              <i class={`swatch ${snapshot.warning.level}`} /> {snapshot.warning.level}: {snapshot.warning.agent}
              {snapshot.warning.stepsToImpact > 0 && ` in ${ticks(snapshot.warning.stepsToImpact)}`}
            </>
          )}
        </dd>
      </div>
      {forecast !== null && (
        <div>
          <dt>Forecast of tick {forecast.tick}</dt>
          <dd>
            {forecast.predictedPhase} {percent(forecast.confidence)}, p50 {decimal(forecast.stability.p50)}, loss{' '}
            {percent(forecast.lossProbability)}
          </dd>
        </div>
      )}
    </dl>
  )
}
