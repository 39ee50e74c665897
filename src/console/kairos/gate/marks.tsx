/** Decisions and numbers of the gate, in tables. */
import { decimal } from '../numbers.ts'
import type { GateRecord } from '../types.ts'
import { verdictOf } from './stages.ts'
import { decisionWords } from './words.ts'

/** In the mode `observe` it passes, whatever was found; then both are said. */
export function DecisionPill({ decision, observed }: Pick<GateRecord, 'decision' | 'observed'>) {
  const { label, tone } = decisionWords[decision]
  const found = observed === null ? null : decisionWords[verdictOf({ decision, reasonCode: 'NONE', observed }).decision]
  return (
    <>
      <span class={`pill ${tone}`}>{label}</span>
      {found !== null && found.label !== label && <small class="soft"> observed: {found.label.toLowerCase()}</small>}
    </>
  )
}

export const Measure = ({ value }: { readonly value: number | null }) => (
  <td class="number" title={value === null ? 'Not computed' : String(value)}>
    {value === null ? '–' : decimal(value)}
  </td>
)
