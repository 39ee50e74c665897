/** Numbers and moves as people read them. */
import type { Snapshot } from './trace-store.ts'
import type { DecreeEvent, LastMove } from './types.ts'

/** Three decimals: what two agents differ by at a glance. The exact value is in the title. */
export const decimal = (value: number): string => value.toFixed(3).replace('-', '−')
export const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0')
export const ticks = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'tick' : 'ticks'}`
export const percent = (share: number): string => `${Math.round(share * 100)} %`

const moveNames: Readonly<Record<LastMove, string>> = {
  idle: 'has not moved yet',
  left: 'moved left',
  stay: 'stayed',
  right: 'moved right',
}
export const moveName = (move: LastMove): string => moveNames[move]

/** A tick in words, for a screen reader at the cursor. */
export function spokenSnapshot({ t, stability, phase, warning, agents }: Snapshot): string {
  const alive = agents.filter((agent) => agent.alive)
  const lost = agents.length - alive.length
  const places = alive.slice(0, 4).map(({ id, b }) => `${id} at ${b}`)
  const more = alive.length > 4 ? `, ${alive.length - 4} more` : ''
  const warned = warning === null ? '' : `, ${warning.level} for ${warning.agent}`
  return `Tick ${t}: stability ${decimal(stability)}, ${phase}${warned}; ${places.join(', ')}${more}${lost === 0 ? '' : `; ${lost} lost`}`
}

export const decreeNames: Readonly<Record<DecreeEvent['type'], string>> = {
  capability_jump: 'Capability jump',
  alignment_shift: 'Alignment shift',
  oversight_surge: 'Oversight surge',
  exogenous_shock: 'Exogenous shock',
  policy_change: 'Policy change',
  field_shift: 'Field shift',
  halt: 'Halt',
  separation: 'Separation',
}
