/** What the gate says, as people say it. */
import type { GateDecision, GateMode, GateReason } from '../types.ts'

export interface DecisionWords {
  readonly label: string
  /** Class of its pill. */
  readonly tone: 'good' | 'bad' | 'warn'
}

export const decisionWords: Readonly<Record<GateDecision, DecisionWords>> = {
  PASS: { label: 'Pass', tone: 'good' },
  REJECT_STALE_METRICS: { label: 'Rejected: stale metrics', tone: 'bad' },
  REJECT_INVALID_SIGNATURE: { label: 'Rejected: invalid signature', tone: 'bad' },
  REJECT_STATE: { label: 'Rejected: state', tone: 'bad' },
  REJECT_BASIN_COLLAPSE: { label: 'Rejected: collapse ahead', tone: 'bad' },
  REJECT_PARADOX: { label: 'Rejected: paradox', tone: 'bad' },
  REJECT_ACTION: { label: 'Rejected: action', tone: 'bad' },
  ERROR: { label: 'Error', tone: 'warn' },
}
export const decisions = Object.keys(decisionWords) as GateDecision[]

export const reasonWords: Readonly<Record<GateReason, string>> = {
  NONE: 'Nothing stood against it.',
  METRICS_STALE: 'The metrics are older than the policy allows, or from the future.',
  SIGNATURE_INVALID: 'The policy asks for a signature, and that of the snapshot does not fit it.',
  GAMMA_BELOW_FLOOR: 'The buffer Γ is below the floor.',
  TOTAL_FUTURE_COLLAPSE: 'Every path that lies ahead of the actor ends in a loss.',
  DUAL_ADMINISTRATOR_PARADOX: 'The actor and another would meet in a paradox.',
  ACTION_PREVIEW_UNSAFE: 'The preview of the action ends below the floor, or in a loss.',
  INTERNAL: 'A fault inside the gate; the policy is closed against faults.',
  FAIL_OPEN: 'A fault inside the gate; the policy lets pass where the gate fails.',
}

export const modeWords: Readonly<Record<GateMode, { readonly label: string; readonly text: string }>> = {
  observe: { label: 'observe', text: 'computes everything, and lets pass' },
  state_gate: { label: 'state gate', text: 'judges the state that was measured' },
  state_plus_action_gate: { label: 'state and action gate', text: 'judges the state, and what the action would make of it' },
}
/** From the weakest to the strictest. */
export const modes: readonly GateMode[] = ['observe', 'state_gate', 'state_plus_action_gate']
