/** Why nothing was computed for a request, in the words of the catalogue. */
import type { Compute } from '../../../engines/causality/compute/compute.ts'
import { ComputeClosed, ComputeTimeout, Overloaded } from '../../../engines/causality/compute/errors.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'
import type { SimulationHead } from './rows.ts'

/** Throws 503 for a version of the engine that another server may have, or one to come: nothing is wrong with the simulation. */
export function assertRunsHere(compute: Pick<Compute, 'runs'>, { engine_version: version }: Pick<SimulationHead, 'engine_version'>): void {
  if (compute.runs(version)) return
  throw new ApiError('UNAVAILABLE', {
    message: `This server does not run version ${version} of the engine.`,
    headers: { 'retry-after': '5' },
  })
}

/** What is to be thrown in place of what computing threw: 503 where it may be asked again, 504 for too long; anything else is a fault of ours as it is. */
export function computeRefusal(error: unknown): unknown {
  if (error instanceof Overloaded)
    return new ApiError('UNAVAILABLE', { headers: { 'retry-after': String(error.retryAfterS) }, cause: error })
  if (error instanceof ComputeClosed) return new ApiError('UNAVAILABLE', { headers: { 'retry-after': '1' }, cause: error })
  if (error instanceof ComputeTimeout)
    return new ApiError('TIMEOUT', { message: `The ticks took more than ${error.limitMs / 1000} s of computing.`, cause: error })
  return error
}
