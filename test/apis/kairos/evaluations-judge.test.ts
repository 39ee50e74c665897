/** Which errors of judging are faults that the policy decides on, and which are told to the caller as they are. */
import { expect, test } from 'vitest'
import { assertFault } from '../../../src/apis/kairos/evaluations/judge.ts'
import { ClaimLost } from '../../../src/apis/kairos/simulations/footing.ts'
import { ComputeClosed, ComputeFailure, ComputeTimeout, Overloaded } from '../../../src/engines/causality/compute/errors.ts'
import { ApiError } from '../../../src/gateway/errors/catalogue.ts'

const live = new AbortController().signal
const thrown = (error: unknown, signal = live): unknown => {
  try {
    assertFault(error, signal)
    return null
  } catch (reason) {
    return reason
  }
}

test('a fault of the engine, or of anything else of ours, is one', () => {
  expect(thrown(new ComputeFailure('The engine failed.'))).toBeNull()
  expect(thrown(new TypeError('undefined is not a function'))).toBeNull()
})

test('where nothing was judged there is no fault: no worker, no time, a claim that went to somebody else', () => {
  expect(thrown(new Overloaded())).toMatchObject({ code: 'UNAVAILABLE', headers: { 'retry-after': '1' } })
  expect(thrown(new ComputeClosed())).toMatchObject({ code: 'UNAVAILABLE' })
  expect(thrown(new ComputeTimeout(60_000))).toMatchObject({ code: 'TIMEOUT' })
  const lost = new ClaimLost('x')
  expect(thrown(lost)).toBe(lost)
})

test('nor where the caller has gone, whatever came of it', () => {
  const gone = new ApiError('TIMEOUT')
  expect(thrown(new ComputeFailure('The engine failed.'), AbortSignal.abort(gone))).toBe(gone)
})
