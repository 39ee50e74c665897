/** Why nothing was computed for a request, in the words of the catalogue. */
import { ComputeClosed, ComputeTimeout, Overloaded } from '../../../engines/causality/compute/errors.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'

/** What is to be thrown in place of what computing threw: 503 where it may be asked again, 504 for too long; anything else is a fault of ours as it is. */
export function computeRefusal(error: unknown): unknown {
  if (error instanceof Overloaded)
    return new ApiError('UNAVAILABLE', { headers: { 'retry-after': String(error.retryAfterS) }, cause: error })
  if (error instanceof ComputeClosed) return new ApiError('UNAVAILABLE', { headers: { 'retry-after': '1' }, cause: error })
  if (error instanceof ComputeTimeout)
    return new ApiError('TIMEOUT', { message: `The ticks took more than ${error.limitMs / 1000} s of computing.`, cause: error })
  return error
}
