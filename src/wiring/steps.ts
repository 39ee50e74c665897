/** The policy that every request meets, as the pipeline composes it. */
import type { StepFactories } from '../gateway/compose/factories.ts'
import type { ApiContract, Clock } from '../gateway/contract.ts'
import type { Exchange } from '../gateway/exchange.ts'
import { type IdempotencyStore, idempotencyStep } from '../gateway/idempotency/index.ts'
import type { Sealer } from '../gateway/idempotency/stored-reply.ts'
import { callerOf, type IdentityDeps, identityStep } from '../gateway/identity/index.ts'
import { anonymousStep, defaultClassStep, type LimitDeps, limitStep } from '../gateway/limits/index.ts'
import type { Audit } from '../gateway/records/audit.ts'
import { noOperation, type RecordsDeps, recordsStep } from '../gateway/records/index.ts'
import { scopeStep } from '../gateway/scopes/index.ts'
import type { UnknownPathSteps } from '../gateway/steps.ts'
import { uniqueViolation } from '../store/sql-error.ts'

export interface StepDeps {
  readonly clock: Clock
  readonly store: IdempotencyStore
  readonly sealer: Sealer
  readonly identity: IdentityDeps
  readonly limits: LimitDeps
  readonly records: RecordsDeps
  /** Absent: nobody keeps an audit log (benchmarks of single parts). */
  readonly audit?: Audit
  /** A handler that forgets a key is logged and its reply stored; otherwise it is a 500, so that whoever writes it sees it. */
  readonly production: boolean
}

export function stepFactories({ clock, store, sealer, identity, limits, records, audit, production }: StepDeps): StepFactories {
  const onUncommitted = (error: Error): void => {
    if (!production) throw error
    records.log.error({ err: error }, 'A handler has forgotten an Idempotency-Key')
  }
  return {
    identity: (api, operation) => identityStep(api, operation, identity),
    limits: (api, operation) => limitStep(api, operation, limits),
    scopes: (api, operation) => scopeStep(api, operation),
    idempotency: (api, operation) =>
      operation.idempotent === 'no' ? null : idempotencyStep(api, operation, { store, sealer, clock, uniqueViolation, onUncommitted }),
    records: (api, operation) => recordsStep(api, operation, records),
    audit: (api, operation) => audit?.step(api, operation) ?? null,
    onCredentialsChanged: (listener) => {
      identity.keys.onChange?.(listener)
      identity.sessions?.onChange?.(listener)
    },
    unknown: (apis) => unknownPath(apis, identity, limits, records),
  }
}

/**
 * A caller that is known counts in the default class of its API, and in its usage; nobody counts as `anonymous` of the first API there, per IP.
 */
function unknownPath(apis: readonly ApiContract[], identity: IdentityDeps, limits: LimitDeps, records: RecordsDeps): UnknownPathSteps {
  const known = new Map(
    apis.map((api) => [api, { limit: defaultClassStep(api, limits), count: records.usage?.counter(api.id, noOperation) }]),
  )
  const first = apis[0]
  const nobody = first === undefined ? () => undefined : anonymousStep(first, limits)
  const findCaller = callerOf(apis, identity)
  const callers = new WeakMap<Exchange, ApiContract>()
  const record = recordsStep(null, null, records)
  return {
    async limit(x) {
      const caller = await findCaller(x)
      if (caller === null) return nobody(x)
      x.identity = caller.identity
      callers.set(x, caller.api)
      await known.get(caller.api)?.limit(x)
    },
    records(x) {
      record(x)
      const api = callers.get(x)
      if (api !== undefined) known.get(api)?.count?.(x, records.clock.monotonicMs() - x.startedMs)
    },
  }
}
