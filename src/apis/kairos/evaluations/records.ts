/** Decisions of the gate as they are answered and kept. */
import { getTableColumns, sql } from 'drizzle-orm'
import { evaluations } from '../../../../generated/kairos/tables.ts'
import type { components } from '../../../../generated/kairos/types.ts'
import type { Verdict } from '../../../engines/causality/gate/types.ts'
import type { Statement, Transaction } from '../../../gateway/contract.ts'
import { builder, compile } from '../../../store/statement.ts'
import { milliseconds } from '../../times.ts'
import type { GateRequest, Question } from './question.ts'

export type GateEvaluation = components['schemas']['GateEvaluation']

/** `simulationId`: null without one. */
export function evaluationOf(
  { request, actor, adapter, policyVersion }: Question,
  { decision, reasonCode, mode, evaluation, observed, escalation }: Verdict,
  { id, simulationId, at }: { readonly id: string; readonly simulationId: string | null; readonly at: Date },
): GateEvaluation {
  return {
    id,
    envelopeVersion: request.envelopeVersion,
    requestId: request.requestId,
    decision,
    reasonCode,
    mode,
    policyVersion,
    adapterVersion: adapter.adapterVersion,
    // The document's types are the engine's but for `readonly`.
    evaluation: evaluation as GateEvaluation['evaluation'],
    observed,
    escalation,
    overrideOutcome: null,
    simulationId,
    actorId: actor,
    timestamp: milliseconds(at),
  }
}

/** What proves a snapshot is kept nowhere; that it was there, is. */
function withoutSignature(request: GateRequest): GateRequest {
  const { snapshot } = request
  return typeof snapshot.signature === 'string' ? { ...request, snapshot: { ...snapshot, signature: '[redacted]' } } : request
}

type Row = typeof evaluations.$inferInsert
const placeholders = Object.fromEntries(Object.keys(getTableColumns(evaluations)).map((name) => [name, sql.placeholder(name)]))
// Every column, whose types `Row` says where the statement is run.
const insert: Statement<never, Record<string, unknown>> = compile(builder.insert(evaluations).values(placeholders as never))

export async function storeEvaluation(
  tx: Transaction,
  organization: string,
  served: GateEvaluation,
  request: GateRequest,
  at: Date,
): Promise<void> {
  const row: Row = {
    organization_id: organization,
    id: served.id,
    envelope_version: served.envelopeVersion,
    request_id: served.requestId,
    decision: served.decision,
    reason_code: served.reasonCode,
    mode: served.mode,
    policy_version: served.policyVersion,
    adapter_version: served.adapterVersion,
    evaluation: served.evaluation,
    observed: served.observed,
    escalation: served.escalation,
    override_outcome: null,
    simulation_id: served.simulationId,
    actor_id: served.actorId,
    timestamp: at,
    request: withoutSignature(request),
    created_at: at,
  }
  await tx.run(insert, { ...row })
}
