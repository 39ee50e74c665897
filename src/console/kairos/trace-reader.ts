/** A trace line by line, as it arrives. */
import { ApiError } from '../../../generated/clients/typescript/support/call.ts'
import { kairos } from './client.ts'
import type { StepRecord, TraceEnd } from './types.ts'

export interface TraceQuery {
  readonly from: number
  readonly to?: number
  readonly every?: number
  readonly include?: ('steps' | 'events' | 'prophecies' | 'ghostBranches')[]
}

export interface TraceHandlers {
  readonly onStep: (record: StepRecord) => void
  readonly onEnd?: (end: TraceEnd) => void
}

/** Rejects with the API's error, also when it comes in the middle; and with an `Error` when the trace was cut off. */
export async function readTrace(id: string, query: TraceQuery, signal: AbortSignal, { onStep, onEnd }: TraceHandlers): Promise<void> {
  let complete = false
  for await (const line of await kairos.getSimulationTraceLines({ path: { id }, query }, { signal })) {
    if ('t' in line) onStep(line)
    else if ('error' in line) throw new ApiError(200, line, null)
    else {
      complete = true
      onEnd?.(line)
    }
  }
  if (!complete) throw new Error('The trace was cut off before its end.')
}
