/** The steps of the real policy, for `createGateway`: who calls, how much, what for, once only, and what is written down about it. */
import type { ApiContract } from '../contract.ts'
import { type IdempotencyDeps, idempotencyStep } from '../idempotency/index.ts'
import { callerOf, type IdentityDeps, identityStep } from '../identity/index.ts'
import { anonymousStep, defaultClassStep, type LimitDeps, limitStep } from '../limits/index.ts'
import { type RecordsDeps, recordsStep } from '../records/index.ts'
import { scopeStep } from '../scopes/index.ts'
import type { UnknownPathSteps } from '../steps.ts'
import type { StepFactories } from './factories.ts'

export interface PolicyDeps {
  readonly identity: IdentityDeps
  readonly limits: LimitDeps
  readonly idempotency: IdempotencyDeps
  readonly records: RecordsDeps
}

export function policySteps(deps: PolicyDeps): StepFactories {
  return {
    identity: (api, operation) => identityStep(api, operation, deps.identity),
    limits: (api, operation) => limitStep(api, operation, deps.limits),
    scopes: scopeStep,
    idempotency: (api, operation) => (operation.idempotent === 'no' ? null : idempotencyStep(api, operation, deps.idempotency)),
    records: (api, operation) => recordsStep(api, operation, deps.records),
    unknown: (apis) => unknownPathSteps(apis, deps),
  }
}

/** A path that is nobody's counts in the default class: of the caller's API with a valid credential, else per IP in the first plan `anonymous` there. */
function unknownPathSteps(apis: readonly ApiContract[], deps: PolicyDeps): UnknownPathSteps {
  const caller = callerOf(apis, deps.identity)
  const known = new Map(apis.map((api) => [api, defaultClassStep(api, deps.limits)]))
  const first = apis.find((api) => api.plans.anonymous !== undefined)
  const anonymous = first === undefined ? () => undefined : anonymousStep(first, deps.limits)
  return {
    async limit(x) {
      const found = await caller(x)
      if (found === null) return anonymous(x)
      x.identity = found.identity
      await known.get(found.api)?.(x)
    },
    records: recordsStep(null, null, deps.records),
  }
}
