/** A stream cut into the parts of a multipart upload. */

export interface Part {
  readonly bytes: Uint8Array
  /** The last one may be shorter, and of an empty stream it is empty. */
  readonly last: boolean
}

const mebibyte = 1 << 20
/** Of S3: at least 5 MiB each but the last, at most 10,000. @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
export const partLimits = { leastBytes: 5 * mebibyte, most: 10_000 } as const

/** So that a file of `maxBytes` has few enough parts: 8 MiB up to 78 GiB, then more. */
export const partSize = (maxBytes: number): number => Math.max(8 * mebibyte, Math.ceil(maxBytes / partLimits.most))

/** Each is handed on when a byte that follows it has come, so that the last is known as such. Holds one part, and the chunk that is being cut. */
export async function* inParts(source: AsyncIterable<Uint8Array>, partBytes: number): AsyncGenerator<Part> {
  let pieces: Uint8Array[] = []
  let held = 0
  for await (const chunk of source) {
    let rest = chunk
    while (rest.byteLength > 0) {
      if (held === partBytes) {
        yield { bytes: joined(pieces, held), last: false }
        pieces = []
        held = 0
      }
      const piece = rest.subarray(0, partBytes - held)
      pieces.push(piece)
      held += piece.byteLength
      rest = rest.subarray(piece.byteLength)
    }
  }
  yield { bytes: joined(pieces, held), last: true }
}

function joined(pieces: readonly Uint8Array[], sizeBytes: number): Uint8Array {
  const [first] = pieces
  return pieces.length === 1 && first !== undefined ? first : Buffer.concat(pieces, sizeBytes)
}
