import type { SimulationModel } from './model.ts'
import type { Phase, SimulationStatus } from './types.ts'

const tones: Readonly<Record<SimulationStatus, string>> = {
  ready: 'still',
  running: 'busy',
  paused: 'warn',
  completed: 'good',
  collapsed: 'bad',
  failed: 'bad',
}
const finals: readonly SimulationStatus[] = ['completed', 'collapsed', 'failed']

export const isFinal = (status: SimulationStatus): boolean => finals.includes(status)

export const StatusPill = ({ status }: { readonly status: SimulationStatus }) => <span class={`pill ${tones[status]}`}>{status}</span>

export const PhaseMark = ({ phase }: { readonly phase: Phase }) => (
  <span class="phase">
    <i class={`swatch ${phase}`} /> {phase}
  </span>
)

/** Whether what is shown grows by itself. */
export function StreamMark({ model }: { readonly model: SimulationModel }) {
  const state = model.stream.value
  if (model.reading.value !== null) return <span class="pill still">reading</span>
  switch (state.kind) {
    case 'connecting':
      return <span class="pill still">connecting</span>
    case 'live':
      return <span class="pill live">live</span>
    case 'ended':
      return <span class="pill still">all there</span>
    case 'waiting':
      return <span class="pill warn">stream waits {Math.ceil(state.inMs / 1000)} s, reading meanwhile</span>
    default:
      return state satisfies never
  }
}
