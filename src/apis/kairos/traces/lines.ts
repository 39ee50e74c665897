/** Step records as text. */
import type { StepLines } from '../../../engines/causality/compute/types.ts'

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')

/** All lines of a chunk, without the last line feed. */
export const linesText = ({ bytes }: StepLines): string => textOf(bytes.subarray(0, -1))

const comma = 0x2c

/** The lines of consecutive chunks as the elements of one JSON array, in pieces. Takes the bytes over: their line feeds become commas, without a copy. */
export function elementsOf(chunks: readonly StepLines[]): Uint8Array[] {
  const pieces = chunks.flatMap(({ bytes, ends }) => {
    for (const end of ends) bytes[end - 1] = comma
    return ends.length === 0 ? [] : [bytes]
  })
  const last = pieces.pop()
  return last === undefined ? [] : [...pieces, last.subarray(0, -1)]
}

/** The lines of a chunk one by one, each with its tick and the ordinal of its `tick` event. */
export function* eachLine({ bytes, ends, ticks, ordinals }: StepLines): Generator<{ tick: number; ordinal: number; text: string }> {
  let start = 0
  for (let index = 0; index < ends.length; index++) {
    const end = ends[index] ?? start
    yield { tick: ticks[index] ?? 0, ordinal: ordinals[index] ?? 0, text: textOf(bytes.subarray(start, end - 1)) }
    start = end
  }
}
