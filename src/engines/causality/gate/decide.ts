/**
 * The decision itself. Stages in order, and the first rejection decides: freshness, signature, state gate, hazard gate, action gate. What comes after
 * it is not reported, but in `observe`, which looks at everything and lets everything pass.
 */
import type { Scaled } from '../domains/types.ts'
import type { Preview, Prophecy } from '../types.ts'
import type {
  Decision,
  EffectivePolicy,
  Escalation,
  Evaluation,
  GateFinding,
  GateSource,
  ReasonCode,
  Ruling,
  Session,
  Verdict,
} from './types.ts'

/** What the other parts found out. */
export interface GateFacts {
  readonly fresh: boolean
  /** Whether the signature holds; null when the policy asks for none. */
  readonly signed: boolean | null
  /** Λ and Γ of the snapshot's metrics. */
  readonly scaled: Scaled
  /** Of an action, with the change that it announces to the metrics; the same as `scaled` where it announces none. Null without an action. */
  readonly action: { readonly predicted: Scaled; readonly announced: boolean } | null
  /** Null without a simulation, and where the snapshot was not admitted: then no tick is computed. */
  readonly session: Session | null
}

const ruling = (decision: Decision, reasonCode: ReasonCode): Ruling => ({ decision, reasonCode })
const pass = ruling('PASS', 'NONE')
const epsilon = 1e-6
/** Below this, an active warning calls for a person. */
const thinHeadroom = 0.1

/** Whether the snapshot may be used at all, and in a session be written into the simulation. */
export const isAdmitted = ({ fresh, signed }: Pick<GateFacts, 'fresh' | 'signed'>): boolean => fresh && signed !== false

/** Whether the action gate has anything to look at, so that a session has to compute a preview. */
export const looksAtAction = ({ mode }: Pick<EffectivePolicy, 'mode'>, hasAction: boolean): boolean => hasAction && mode !== 'state_gate'

export function decide(policy: EffectivePolicy, facts: GateFacts): Verdict {
  const { mode, gammaFloor } = policy
  const everything = mode === 'observe'
  const current = currentOf(facts)
  const breached = current.gamma < gammaFloor

  const before = admission(facts) ?? (breached ? ruling('REJECT_STATE', 'GAMMA_BELOW_FLOOR') : null)
  const hazard = before === null || everything ? tickHazard(facts.session) : null
  const reached = (before === null && hazard === null) || everything
  const action = reached && looksAtAction(policy, facts.action !== null) ? judgeAction(gammaFloor, facts) : null
  const found = hazard ?? action?.hazard ?? action?.unsafe ?? null
  const verdict = before ?? (found === null ? pass : rulingOf(found))

  const evaluation: Evaluation = {
    currentGamma: current.gamma,
    gammaFloor,
    currentLambda: current.lambda,
    stability: current.stability,
    predictedGamma: action?.predictedGamma ?? null,
    kMargin: current.gamma - gammaFloor,
    gateBreached: breached,
    actionGate: action?.unsafe ?? null,
    hazardGate: hazard ?? action?.hazard ?? null,
  }
  const escalation = escalationOf(verdict, evaluation.kMargin, facts.session)
  return everything
    ? { ...pass, mode, evaluation, observed: verdict, escalation }
    : { ...verdict, mode, evaluation, observed: null, escalation }
}

/** The answer when the evaluation itself broke down; the tick of a session is then not committed. */
export function decideFault({ mode, gammaFloor, failBehavior }: EffectivePolicy, scaled: Scaled): Verdict {
  const verdict = failBehavior === 'fail_open' ? ruling('PASS', 'FAIL_OPEN') : ruling('ERROR', 'INTERNAL')
  const { lambda, gamma, stability } = currentOf({ scaled, session: null })
  const evaluation: Evaluation = {
    currentGamma: gamma,
    gammaFloor,
    currentLambda: lambda,
    stability,
    predictedGamma: null,
    kMargin: gamma - gammaFloor,
    gateBreached: gamma < gammaFloor,
    actionGate: null,
    hazardGate: null,
  }
  return mode === 'observe'
    ? { ...pass, mode, evaluation, observed: verdict, escalation: null }
    : { ...verdict, mode, evaluation, observed: null, escalation: null }
}

const admission = ({ fresh, signed }: GateFacts): Ruling | null => {
  if (!fresh) return ruling('REJECT_STALE_METRICS', 'METRICS_STALE')
  return signed === false ? ruling('REJECT_INVALID_SIGNATURE', 'SIGNATURE_INVALID') : null
}

/** As the simulation has it after the tick, else as the metrics say. */
function currentOf({ scaled, session }: Pick<GateFacts, 'scaled' | 'session'>): Scaled & { readonly stability: number } {
  if (session === null) return { ...scaled, stability: scaled.gamma / (scaled.lambda + epsilon) }
  const { lambda, gamma } = agentIn(session.tick, session.actor)
  return { lambda, gamma, stability: session.tick.record.state.stability }
}

function agentIn({ record }: Preview, actor: string) {
  const agent = record.agents.find(({ id }) => id === actor)
  if (agent === undefined) throw new RangeError(`The simulation has no agent ${actor}.`)
  return agent
}

/** What happened to the actor in one tick, and what lies ahead of it. */
function fateOf(tick: Preview, actor: string) {
  const loss = tick.losses.find(({ agent }) => agent === actor) ?? null
  return {
    loss,
    lost: !agentIn(tick, actor).alive,
    doomed: tick.outlooks.some((outlook) => outlook.agent === actor && outlook.totalFutureCollapse),
    paradox: loss?.kind === 'PARADOX' || tick.paradoxes.some(({ agents }) => agents.includes(actor)),
  }
}
type Fate = ReturnType<typeof fateOf>

function finding(status: GateFinding['status'], source: GateSource, { loss }: Fate, prophecies: readonly Prophecy[]): GateFinding {
  const lossEvent = loss === null ? null : { kind: loss.kind, tick: loss.tick, actor: loss.agent }
  return { status, source, lossEvent, prophecies }
}

/** In the tick that was computed a loss is a collapse, unless a paradox was its cause. */
function tickHazard(session: Session | null): GateFinding | null {
  if (session === null) return null
  const { tick, actor } = session
  const fate = fateOf(tick, actor)
  if (fate.loss?.kind !== 'PARADOX' && (fate.lost || fate.doomed)) {
    return finding('BASIN_COLLAPSE', 'POLICY_PREVIEW', fate, tick.prophecies)
  }
  return fate.paradox ? finding('PARADOX', 'POLICY_PREVIEW', fate, tick.prophecies) : null
}

interface ActionJudgement {
  readonly predictedGamma: number
  readonly hazard: GateFinding | null
  readonly unsafe: GateFinding | null
}

/** Where no future is left, or a paradox arises, the preview is a hazard; where the actor is lost or falls below the floor, the action is unsafe. */
function judgeAction(gammaFloor: number, { action, session, scaled }: GateFacts): ActionJudgement {
  const { predicted, announced } = action ?? { predicted: scaled, announced: false }
  const preview = session?.preview ?? null
  const below = (session === null || announced) && predicted.gamma < gammaFloor
  if (session === null || preview === null) {
    const unsafe: GateFinding = { status: 'UNSAFE', source: 'ACTION_PREVIEW', lossEvent: null, prophecies: [] }
    return { predictedGamma: predicted.gamma, hazard: null, unsafe: below ? unsafe : null }
  }
  const fate = fateOf(preview, session.actor)
  const status = fate.doomed ? 'BASIN_COLLAPSE' : fate.paradox ? 'PARADOX' : fate.lost || below ? 'UNSAFE' : null
  const found = status === null ? null : finding(status, 'ACTION_PREVIEW', fate, [])
  return {
    predictedGamma: announced ? predicted.gamma : agentIn(preview, session.actor).gamma,
    hazard: status === 'UNSAFE' ? null : found,
    unsafe: status === 'UNSAFE' ? found : null,
  }
}

function rulingOf({ status }: GateFinding): Ruling {
  switch (status) {
    case 'BASIN_COLLAPSE':
      return ruling('REJECT_BASIN_COLLAPSE', 'TOTAL_FUTURE_COLLAPSE')
    case 'PARADOX':
      return ruling('REJECT_PARADOX', 'DUAL_ADMINISTRATOR_PARADOX')
    case 'UNSAFE':
      return ruling('REJECT_ACTION', 'ACTION_PREVIEW_UNSAFE')
  }
}

/** A person where little is left and a warning is active; else another try where only the action was refused. */
function escalationOf({ decision }: Ruling, gammaHeadroom: number, session: Session | null): Escalation | null {
  const warned = session !== null && session.tick.record.warning !== null
  if (warned && gammaHeadroom < thinHeadroom) {
    return { directive: 'HUMAN_ESCALATION', gammaHeadroom, stepsToBreach: stepsToLoss(session.tick, session.actor) }
  }
  return decision === 'REJECT_ACTION' ? { directive: 'REFORMULATE', gammaHeadroom, stepsToBreach: stepsInPreview(session) } : null
}

const stepsToLoss = (tick: Preview, actor: string): number | null => {
  const steps = tick.outlooks.find(({ agent }) => agent === actor)?.stepsToImpact ?? 0
  return steps > 0 ? steps : null
}

/** Counted from before the preview's own tick. */
function stepsInPreview(session: Session | null): number | null {
  if (session === null || session.preview === null) return null
  const { preview, actor } = session
  if (preview.losses.some(({ agent }) => agent === actor)) return 1
  const steps = stepsToLoss(preview, actor)
  return steps === null ? null : steps + 1
}
