/**
 * One operation composed into one function. The steps that it needs stand in a fixed list; a step that can decide at once is called without a
 * promise, and only from the first one that cannot does the rest go on asynchronously.
 */
import type { OperationContract } from '../contract.ts'
import { ApiError } from '../errors/catalogue.ts'
import type { FinishedReply, IdentityStep, LimitStep, ScopeStep } from '../steps.ts'
import type { GatewayExchange } from '../transport/exchange.ts'
import type { ValidationStep } from '../validation/index.ts'
import type { Serve } from './front.ts'
import { isPromise, type Work } from './work.ts'

type Step = (x: GatewayExchange) => void | Promise<void>

export interface RouteParts {
  readonly operation: OperationContract
  readonly identity: IdentityStep | null
  readonly limits: LimitStep
  readonly scopes: ScopeStep | null
  readonly validation: ValidationStep
  readonly work: Work
  readonly now: () => number
  /** How a failure is answered; records it. */
  readonly fail: (x: GatewayExchange, error: unknown) => FinishedReply
}

export function composeRoute(parts: RouteParts): Serve {
  const { limits, work, fail } = parts
  const steps = stepsOf(parts)
  const count = steps.length

  const failed = (x: GatewayExchange, error: unknown): FinishedReply | Promise<FinishedReply> => {
    // Nobody is known yet: the request counts per IP, and that limit may refuse it instead.
    if (x.identity !== null || x.plan !== null || !(error instanceof ApiError) || error.code !== 'UNAUTHORIZED') return fail(x, error)
    try {
      const counted = limits.refused(x)
      return isPromise(counted)
        ? counted.then(
            () => fail(x, error),
            (refusal: unknown) => fail(x, refusal),
          )
        : fail(x, error)
    } catch (refusal) {
      return fail(x, refusal)
    }
  }

  const resume = async (x: GatewayExchange, from: number, pending: Promise<void>): Promise<FinishedReply> => {
    try {
      await pending
      for (let i = from; i < count; i++) {
        const next = steps[i]?.(x)
        if (next !== undefined) await next
      }
      const reply = work(x)
      return isPromise(reply) ? await reply : reply
    } catch (error) {
      return failed(x, error)
    }
  }

  return (x) => {
    try {
      for (let i = 0; i < count; i++) {
        const pending = steps[i]?.(x)
        if (pending !== undefined) return resume(x, i + 1, pending)
      }
      const reply = work(x)
      return isPromise(reply) ? reply.catch((error: unknown) => failed(x, error)) : reply
    } catch (error) {
      return failed(x, error)
    }
  }
}

function stepsOf({ operation, identity, limits, scopes, validation, now }: RouteParts): Step[] {
  const steps: Step[] = []
  const { deprecated, sunset } = operation
  if (deprecated) steps.push(deprecation(sunset, now))
  if (identity !== null)
    steps.push((x) => {
      const found = identity(x)
      if (!isPromise(found)) {
        x.identity = found
        return undefined
      }
      return found.then((who) => {
        x.identity = who
      })
    })
  steps.push((x) => limits.enter(x))
  if (scopes !== null) steps.push(scopes)
  const success = operation.responses.filter(({ status }) => status.startsWith('2') || status === 'default')
  if (success.some(({ media }) => media.length > 0)) {
    const { answer } = limits
    steps.push((x) => {
      const type = x.answerType
      // Also where the answer may turn out to have no body: what it will be is not known before there is an effect.
      if (type === null) throw new ApiError('NOT_ACCEPTABLE', { details: { supported: offeredTypes(operation) } })
      return answer?.(x, type)
    })
  }
  steps.push(validation)
  const { body } = limits
  if (body !== null) steps.push(body)
  return steps
}

/** Media types of the answers of success, in the document's order. */
export function offeredTypes(operation: OperationContract): string[] {
  const types = new Set<string>()
  for (const { status, media } of operation.responses)
    if (status.startsWith('2') || status === 'default') for (const { mediaType } of media) types.add(mediaType)
  return [...types]
}

/** RFC 9745 (the document does not say since when: the epoch) and RFC 8594. After the sunset the operation is gone. */
function deprecation(sunset: string | null, now: () => number): Step {
  const until = sunset === null ? null : Date.parse(sunset)
  const text = until === null ? null : new Date(until).toUTCString()
  return (x) => {
    if (until !== null && now() >= until) throw new ApiError('NOT_FOUND')
    x.out.deprecation = '@0'
    if (text !== null) x.out.sunset = text
  }
}
