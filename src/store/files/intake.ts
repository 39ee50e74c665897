/** What every store does with bytes on their way in: counts them, and takes their SHA-256 (FIPS 180-4). */
import { createHash } from 'node:crypto'
import { FileDigestMismatch, FileTooLarge, type StoredFile } from './port.ts'

export interface Intake {
  /** The bytes, while they are counted. Throws `FileTooLarge` before the chunk that is too much is handed on. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** After the last byte, and before the file appears. Throws `FileDigestMismatch`. */
  finish(): StoredFile
}

export function intake(source: AsyncIterable<Uint8Array>, maxBytes: number, expected?: string): Intake {
  const hash = createHash('sha256')
  let sizeBytes = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      sizeBytes += chunk.byteLength
      if (sizeBytes > maxBytes) throw new FileTooLarge(maxBytes)
      hash.update(chunk)
      yield chunk
    }
  }
  return {
    bytes: counted(),
    finish() {
      const sha256 = hash.digest('hex')
      if (expected !== undefined && expected.toLowerCase() !== sha256) throw new FileDigestMismatch(expected, sha256)
      return { sizeBytes, sha256 }
    },
  }
}
