/** The gate: a decision on a snapshot of metrics, recorded in the transaction that commits the tick it was made on. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { Segment } from '../../../engines/causality/compute/types.ts'
import { isAdmitted } from '../../../engines/causality/gate/decide.ts'
import type { Verdict } from '../../../engines/causality/gate/types.ts'
import { type DetachedContext, ok, type Reply, type Transaction } from '../../../gateway/contract.ts'
import type { KairosPorts } from '../ports.ts'
import { commitSegment } from '../simulations/commit.ts'
import type { Footing } from '../simulations/footing.ts'
import { changeBy, noGoal } from '../simulations/lifecycle.ts'
import { simulationConflict, unknownSimulation } from '../simulations/refusals.ts'
import { findSimulationHead, lockSimulation, type SimulationHead, servedState } from '../simulations/rows.ts'
import { assertTicks, ceilingIn } from '../simulations/tick-limits.ts'
import { computeInTurn } from '../simulations/turns.ts'
import { type Admission, admissionOf, assertFault, computeTick, faultOf, valuesInput, verdictOf } from './judge.ts'
import { newestPolicy, policyOf } from './policies.ts'
import { type GateRequest, type Question, questionOf } from './question.ts'
import { evaluationOf, type GateEvaluation, storeEvaluation } from './records.ts'

export type EvaluationPorts = Pick<KairosPorts, 'store' | 'clock' | 'ids' | 'changes' | 'queues' | 'onError' | 'compute' | 'secrets'>
type Decided = Reply<200, GateEvaluation>

/** One request, from the question to the answer. */
class Evaluation {
  readonly #ports: EvaluationPorts
  readonly #context: DetachedContext
  readonly #question: Question
  /** Null without a simulation. */
  readonly #simulationId: string | null
  /** When it was asked; the decision is of that moment. */
  readonly #at: Date

  constructor(ports: EvaluationPorts, context: DetachedContext, question: Question, simulationId: string | null, at: Date) {
    this.#ports = ports
    this.#context = context
    this.#question = question
    this.#simulationId = simulationId
    this.#at = at
  }

  /** `simulation`: as it was when the question was asked; null without one. */
  async decide(simulation: SimulationHead | null): Promise<Decided> {
    const admission = this.#admission()
    if (simulation === null || admission === null || !isAdmitted(admission)) {
      // A tick that is refused to others is refused here, also where none comes of it.
      if (simulation !== null) this.#admit(simulation)
      return this.#recordAlone(admission === null ? faultOf(this.#question) : this.#judge(admission))
    }
    const { organization, signal, identity, idempotency } = this.#context
    const asking = { organization, simulationId: simulation.id, signal, identity, idempotency }
    return computeInTurn(this.#ports, asking, {
      kind: 'evaluation',
      admit: (present) => this.#admit(present),
      isLittle: (footing) => this.#ports.compute.isAtOnce(footing, 1),
      work: (footing) => this.#tick(footing, admission),
    })
  }

  /** Null: it could not be found out, which is a fault. */
  #admission(): Admission | null {
    const { organization } = this.#context
    try {
      return admissionOf(this.#question, organization, this.#ports.secrets, this.#at)
    } catch (error) {
      this.#report(error)
      return null
    }
  }

  #judge(admission: Admission): Verdict {
    try {
      return verdictOf(this.#question, admission, null)
    } catch (error) {
      this.#report(error)
      return faultOf(this.#question)
    }
  }

  /** Throws what the state of the simulation forbids. */
  #admit(simulation: SimulationHead): void {
    changeBy('step', simulation)
    assertTicks(simulation, 1, ceilingIn(this.#context.plan))
    const { actor } = this.#question
    const lost = servedState(simulation).agents.some(({ id, alive }) => id === actor && !alive)
    if (lost) throw simulationConflict(simulation, `The agent ${actor} is lost.`, { agent: actor })
  }

  async #tick(footing: Footing, admission: Admission): Promise<Decided> {
    const context = this.#context
    const judged = await this.#judgeTick(footing, admission)
    // Whoever has gone, or has been told that it took too long, was told of no effect.
    context.signal.throwIfAborted()
    if (judged === 'fault') return this.#recordAlone(faultOf(this.#question))
    const { segment, verdict } = judged
    if (verdict !== null)
      return context.transaction(async (tx) => {
        await this.#commit(tx, footing, segment)
        return this.#record(tx, verdict)
      })
    // A decree ended the simulation instead of the tick: there is nothing to decide on.
    const { simulation } = await context.transaction((tx) => this.#commit(tx, footing, segment))
    throw simulationConflict(simulation)
  }

  /** `verdict` null: the tick was not computed, because the simulation ended before it. */
  async #judgeTick(
    footing: Footing,
    admission: Admission,
  ): Promise<'fault' | { readonly segment: Segment; readonly verdict: Verdict | null }> {
    const { signal } = this.#context
    try {
      const { segment, session } = await computeTick(this.#ports.compute, footing, this.#question, signal)
      if (segment.ended === 'failed') throw new Error('The engine came to a value that is not finite.')
      return { segment, verdict: session === null ? null : verdictOf(this.#question, admission, session) }
    } catch (error) {
      assertFault(error, signal)
      this.#report(error)
      return 'fault'
    }
  }

  #commit(tx: Transaction, footing: Footing, segment: Segment) {
    const own = [valuesInput(this.#question, footing.position.tick)]
    return commitSegment(this.#ports, tx, footing, segment, { goal: noGoal, own, keep: false })
  }

  /** Without a tick. */
  #recordAlone(verdict: Verdict): Promise<Decided> {
    return this.#context.transaction(async (tx) => {
      const id = this.#simulationId
      if (id !== null && (await lockSimulation(tx, id)) === null) throw unknownSimulation()
      return this.#record(tx, verdict)
    })
  }

  async #record(tx: Transaction, verdict: Verdict): Promise<Decided> {
    const { organization, idempotency } = this.#context
    const { request } = this.#question
    const at = this.#at
    const served = evaluationOf(this.#question, verdict, { id: this.#ports.ids.uuid(), simulationId: this.#simulationId, at })
    await storeEvaluation(tx, organization, served, request, at)
    const reply = ok(served)
    await idempotency.commit(tx, reply)
    return reply
  }

  #report(error: unknown): void {
    this.#context.log.error({ err: error, simulation: this.#simulationId }, 'The gate failed; its policy decides')
  }
}

export const evaluator =
  (ports: EvaluationPorts): Handlers['evaluate'] =>
  async (context, { body }: { readonly body: GateRequest }) => {
    const { organization, clock } = context
    const at = clock.now()
    const simulationId = body.simulationId?.toLowerCase() ?? null
    const { policy, simulation } = await context.transaction(async (tx) => {
      const [rows, found] = await Promise.all([
        tx.run(newestPolicy, { organization }),
        simulationId === null ? null : findSimulationHead(tx, simulationId),
      ])
      return { policy: policyOf(rows), simulation: found }
    })
    if (simulationId !== null && simulation === null) throw unknownSimulation()
    const question = questionOf(body, policy, simulation)
    return new Evaluation(ports, context, question, simulationId, at).decide(simulation)
  }
