/** A question before the gate: what is found out for it, the tick of a simulation among it, and the verdict. A fault of ours is one, as the policy says. */
import type { Evaluated } from '../../../engines/causality/compute/types.ts'
import { isFresh } from '../../../engines/causality/gate/admission.ts'
import { decide, decideFault, type GateFacts, looksAtAction } from '../../../engines/causality/gate/decide.ts'
import { moveOfAction } from '../../../engines/causality/gate/moves.ts'
import type { Session, Verdict } from '../../../engines/causality/gate/types.ts'
import type { Move } from '../../../engines/causality/types.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'
import { instantOf } from '../../../store/instants.ts'
import type { Secrets } from '../../../store/secrets.ts'
import type { KairosPorts } from '../ports.ts'
import { computeRefusal } from '../simulations/compute-refusals.ts'
import { ClaimLost, type Footing } from '../simulations/footing.ts'
import type { NewInput } from '../simulations/inputs.ts'
import { openSecret } from './policies.ts'
import type { Question } from './question.ts'
import { isSigned } from './signature.ts'

export type Admission = Pick<GateFacts, 'fresh' | 'signed'>

/** Throws `SecretsRefused` when the secret cannot be read here. */
export function admissionOf({ request, policy, sealedSecret }: Question, organization: string, secrets: Secrets, at: Date): Admission {
  const { timestamp, metrics, signature } = request.snapshot
  const fresh = isFresh(instantOf(timestamp)?.getTime() ?? Number.NaN, at.getTime(), policy.metricStalenessMaxMs)
  if (!policy.requireMetricSignature) return { fresh, signed: null }
  if (sealedSecret === null) throw new Error('The policy asks for signatures, and there is no secret to check them by.')
  const secret = openSecret(secrets, organization, sealedSecret)
  return { fresh, signed: typeof signature === 'string' && isSigned(secret, { timestamp, metrics, signature }) }
}

export const verdictOf = ({ policy, scaled, action }: Question, admission: Admission, session: Session | null): Verdict =>
  decide(policy, { ...admission, scaled, action, session })

export const faultOf = ({ policy, scaled }: Question): Verdict => decideFault(policy, scaled)

/** The move that the action gate looks at; null where it looks at nothing. */
const moveIn = ({ policy, action }: Question): Move | null =>
  action !== null && looksAtAction(policy, true) ? moveOfAction(action.type) : null

/** The input by which the actor takes the values of the metrics, in the tick after `t`. */
export const valuesInput = ({ actor, scaled: { lambda, gamma } }: Question, t: number): NewInput => ({
  kind: 'force',
  agent: actor,
  lambda,
  gamma,
  tick: t + 1,
})

/** One tick of the simulation, with the actor's values. Rejects as `Compute.evaluate` does. */
export function computeTick(
  compute: KairosPorts['compute'],
  footing: Footing,
  question: Question,
  signal: AbortSignal,
): Promise<Evaluated> {
  const { position, inputs, load } = footing
  const { actor, scaled } = question
  const session = { actor, scaled, move: moveIn(question) }
  return compute.evaluate({ position, inputs, session, load }, { signal: footing.within(signal) })
}

/**
 * Whether an error of judging is a fault of ours, on which the policy decides. It is none when nothing was judged: the caller has gone or waited too long,
 * the claim was lost, there was no worker, the time was up. Those are thrown, in the words of the catalogue.
 */
export function assertFault(error: unknown, signal: AbortSignal): void {
  signal.throwIfAborted()
  const refusal = computeRefusal(error)
  if (refusal instanceof ApiError || refusal instanceof ClaimLost) throw refusal
}
