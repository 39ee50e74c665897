/** How a decision came about: the stages of the gate in their order, and what each said. The first rejection decides. */
import { decimal, percent } from '../numbers.ts'
import type { GateFinding, GateReason, GateRecord } from '../types.ts'

/** `skipped`: does not apply to this request. `unreached`: an earlier one had decided. */
export type Outcome = 'passed' | 'rejected' | 'skipped' | 'unreached'

export interface Stage {
  readonly name: string
  readonly outcome: Outcome
  readonly text: string
}

interface Rule {
  readonly name: string
  readonly reasons: readonly GateReason[]
  /** Why it does not apply; null: it does. */
  readonly skipped: string | null
  /** What it looked at. */
  readonly text: string
}

/** What was found, without the mode `observe`, in which nothing is rejected. */
export const verdictOf = ({ decision, reasonCode, observed }: Pick<GateRecord, 'decision' | 'reasonCode' | 'observed'>) =>
  observed ?? { decision, reasonCode }

/** Empty when the gate itself failed: where, it does not say. */
export function stagesOf(record: GateRecord): Stage[] {
  const { reasonCode } = verdictOf(record)
  if (reasonCode === 'INTERNAL' || reasonCode === 'FAIL_OPEN') return []
  let decided = false
  return rulesOf(record).map(({ name, reasons, skipped, text }): Stage => {
    if (decided) return { name, outcome: 'unreached', text: 'Not asked: it was decided before.' }
    if (reasons.includes(reasonCode)) {
      decided = true
      return { name, outcome: 'rejected', text }
    }
    return skipped === null ? { name, outcome: 'passed', text } : { name, outcome: 'skipped', text: skipped }
  })
}

const noSimulation = 'Only with a simulation.'

function rulesOf({ evaluation, mode, request, actorId }: GateRecord): Rule[] {
  const { currentGamma, currentLambda, gammaFloor, predictedGamma, hazardGate, actionGate } = evaluation
  const session = typeof request.simulationId === 'string'
  const { action = null } = request
  return [
    { name: 'Freshness', reasons: ['METRICS_STALE'], skipped: null, text: `Measured at ${request.snapshot.timestamp}.` },
    {
      name: 'Signature',
      reasons: ['SIGNATURE_INVALID'],
      skipped: null,
      text: typeof request.snapshot.signature === 'string' ? 'The snapshot was signed.' : 'The snapshot was not signed.',
    },
    {
      name: 'Scaling',
      reasons: [],
      skipped: null,
      text:
        currentGamma === null || currentLambda === null
          ? ''
          : `The metrics make Λ ${decimal(currentLambda)} and Γ ${decimal(currentGamma)}.`,
    },
    {
      name: 'Tick',
      reasons: [],
      skipped: session ? null : noSimulation,
      text: `${actorId} took these values, and the simulation moved on by one tick.`,
    },
    {
      name: 'State gate',
      reasons: ['GAMMA_BELOW_FLOOR'],
      skipped: null,
      text: currentGamma === null ? '' : `Γ ${decimal(currentGamma)} against the floor ${decimal(gammaFloor)}.`,
    },
    {
      name: 'Hazard gate',
      reasons: ['TOTAL_FUTURE_COLLAPSE', 'DUAL_ADMINISTRATOR_PARADOX'],
      skipped: session ? null : noSimulation,
      text: findingText(hazardGate) ?? 'No total collapse ahead, and no paradox.',
    },
    {
      name: 'Action gate',
      reasons: ['ACTION_PREVIEW_UNSAFE'],
      skipped: action === null ? 'No action was proposed.' : mode === 'state_plus_action_gate' ? null : 'The mode judges no actions.',
      text:
        predictedGamma === null
          ? (findingText(actionGate) ?? 'The preview of the action found no loss.')
          : `After the action Γ would be ${decimal(predictedGamma)}, against the floor ${decimal(gammaFloor)}.`,
    },
  ]
}

const statusWords: Readonly<Record<GateFinding['status'], string>> = {
  UNSAFE: 'Not safe',
  BASIN_COLLAPSE: 'Collapse of every path',
  PARADOX: 'A paradox',
}

/** Null for no finding. */
export function findingText(finding: GateFinding | null): string | null {
  if (finding === null) return null
  const where = finding.source === 'ACTION_PREVIEW' ? 'in the preview of the action' : 'on the tick itself'
  const loss =
    finding.lossEvent === null ? '' : `: ${finding.lossEvent.kind} of ${finding.lossEvent.actor} at tick ${finding.lossEvent.tick}`
  const [forecast] = finding.prophecies
  const chance = forecast === undefined ? '' : ` A loss is forecast with ${percent(forecast.lossProbability)}.`
  return `${statusWords[finding.status]}, ${where}${loss}.${chance}`
}
