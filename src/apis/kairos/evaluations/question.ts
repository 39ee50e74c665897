/** What is asked of the gate: the request, checked against the policy, the domain and the simulation that it speaks of. */
import type { components } from '../../../../generated/kairos/types.ts'
import { domainAdapterById } from '../../../engines/causality/domains/index.ts'
import { shifted, unknownMetrics } from '../../../engines/causality/domains/metrics.ts'
import type { DomainAdapter, Scaled } from '../../../engines/causality/domains/types.ts'
import { effectivePolicy, tightenedPolicy } from '../../../engines/causality/gate/policy.ts'
import type { EffectivePolicy } from '../../../engines/causality/gate/types.ts'
import { type Issue, invalid, notFound } from '../../../gateway/errors/catalogue.ts'
import { bodyIssue } from '../simulations/refusals.ts'
import { type SimulationHead, servedState } from '../simulations/rows.ts'
import type { VersionedPolicy } from './policies.ts'
import { choiceOf } from './policy-handlers.ts'

export type GateRequest = components['schemas']['GateRequest']

/** Who acts where nobody says; a simulation may have an agent of that name. */
const anybody = 'agent-default'
const usualDomain = 'ai-safety'

export interface Question {
  readonly request: GateRequest
  readonly adapter: DomainAdapter
  /** With what the request asks for on top. */
  readonly policy: EffectivePolicy
  readonly policyVersion: number
  readonly sealedSecret: string | null
  /** With a simulation one of its agents. */
  readonly actor: string
  /** Λ and Γ of the snapshot. */
  readonly scaled: Scaled
  /** As the metrics would be after the action; null without one. */
  readonly action: { readonly type: string; readonly predicted: Scaled; readonly announced: boolean } | null
}

/** Throws 404 for an unknown domain, 400 with everything that keeps the request from being judged. */
export function questionOf(request: GateRequest, stored: VersionedPolicy, simulation: SimulationHead | null): Question {
  const adapter = domainAdapterById(request.domain ?? simulation?.domain ?? usualDomain)
  if (adapter === undefined) throw notFound('Domain adapter not found.')
  const { metrics } = request.snapshot
  const action = request.action ?? null
  const actor = request.actorId ?? anybody
  const tightened = tightenedPolicy(effectivePolicy(stored), stored.base, choiceOf(request.policy ?? {}))
  const delta = action?.metricDelta
  const issues: Issue[] = [
    ...adapter.checkMetrics(metrics).map(({ path, message }) => bodyIssue(['snapshot', 'metrics', ...path], message)),
    ...unknownMetrics(adapter.metrics, delta ?? {}).map(({ path, message }) => bodyIssue(['action', 'metricDelta', ...path], message)),
    ...actorIssues(actor, simulation),
    ...tightened.issues.map(({ path, message }) => bodyIssue(['policy', ...path], message)),
  ]
  if (issues.length > 0) throw invalid(issues)
  const scaled = adapter.scale(metrics)
  return {
    request,
    adapter,
    policy: tightened.policy,
    policyVersion: stored.version,
    sealedSecret: stored.sealedSecret,
    actor,
    scaled,
    action:
      action === null
        ? null
        : delta === undefined
          ? { type: action.type, predicted: scaled, announced: false }
          : { type: action.type, predicted: adapter.scale(shifted(adapter.metrics, metrics, delta)), announced: true },
  }
}

function actorIssues(actor: string, simulation: SimulationHead | null): Issue[] {
  const known = simulation === null || servedState(simulation).agents.some(({ id }) => id === actor)
  return known ? [] : [bodyIssue(['actorId'], `Unknown agent '${actor}'`)]
}
