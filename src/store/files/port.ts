/**
 * The bytes of files (datasets, artifacts), kept outside the database. A file appears whole or not at all, under an id that never names another one.
 * What is known about it (name, media type, owner) is in `specway.files`.
 */
import { ApiError } from '../../gateway/errors/catalogue.ts'

export interface StoredFile {
  readonly sizeBytes: number
  /** Hex. */
  readonly sha256: string
}
export interface ByteRange {
  /** First byte, from 0. */
  readonly start: number
  /** Last byte, inclusive; null: to the end. */
  readonly end: number | null
}
export interface ReadFile {
  /** Of the whole file, whatever the range. */
  readonly sizeBytes: number
  /** To be read to its end or cancelled: until then it holds an open file or connection. It fails when the bytes cannot be had to the end. */
  readonly stream: ReadableStream<Uint8Array>
}

/** What handlers are given. Organizations and ids are 1 to 128 letters, digits, `_` and `-`, and begin with a letter or digit; others are a `RangeError`. */
export interface Files {
  /**
   * Stores the stream, replacing what the id held. Throws `FileTooLarge` when it is longer than `maxBytes`, `FileDigestMismatch` when `sha256` (hex) is
   * given and not its SHA-256, and what the stream itself throws: then nothing is kept, and what the id held stays. After any other failure, the id holds
   * the one or the other, whole.
   */
  put(organization: string, id: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number, sha256?: string): Promise<StoredFile>
  /** Null when there is no such file. A range that begins behind the last byte is a `RangeError`; one that ends there is cut. An empty file has no range. */
  read(organization: string, id: string, range?: ByteRange): Promise<ReadFile | null>
  /** False when there was none. Who reads it at this moment may read on. */
  delete(organization: string, id: string): Promise<boolean>
}

/** What the process does with the store besides. */
export interface OwnedFiles extends Files {
  /** Where the files are, as people may see it: no secrets. */
  readonly place: string
  /** Removes every file of an organization. */
  deleteAll(organization: string): Promise<void>
  /** Removes what was begun more than a day ago and never finished, because its process died: how many. Younger ones may still be written. */
  sweep(): Promise<number>
  /** Rejects when the store cannot be reached, or refuses us. */
  ping(): Promise<void>
  close(): void
}

/** The caller's fault. */
export class FileTooLarge extends ApiError {
  override readonly name = 'FileTooLarge'
  constructor(maxBytes: number) {
    super('PAYLOAD_TOO_LARGE', { message: `The file is larger than ${maxBytes} bytes.`, details: { maxBytes } })
  }
}

/** The caller's fault: the bytes that arrived are not those that were announced. */
export class FileDigestMismatch extends ApiError {
  override readonly name = 'FileDigestMismatch'
  constructor(expected: string, sha256: string) {
    super('UNPROCESSABLE', {
      message: `The SHA-256 of the file is ${sha256}, not ${expected}.`,
      details: { reason: 'digest_mismatch', expected, sha256 },
    })
  }
}

/** Ours, and it may pass: the store cannot be reached, is too slow, or asks to come again. Callers are answered 503. */
export class FilesUnavailable extends Error {
  override readonly name = 'FilesUnavailable'
  /** By which it is recognised (`gateway/errors/classify.ts`). */
  readonly code = 'FILES_UNAVAILABLE'
}

/** Ours, and it will not pass by itself: the store refuses what we ask (credentials, rights, no such bucket). */
export class FilesFailed extends Error {
  override readonly name = 'FilesFailed'
}

/** Ids become names in a folder, and parts of keys; nothing else may reach them. */
export const idForm = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/

export function checkOrganization(organization: string): string {
  if (!idForm.test(organization)) throw new RangeError('The organization is not in the form of an id.')
  return organization
}
export function checkId(id: string): string {
  if (!idForm.test(id)) throw new RangeError('The file is not in the form of an id.')
  return id
}

/** How long what was begun and not finished may be somebody's work. */
export const unfinishedKeptMs = 24 * 60 * 60 * 1_000

/** The bytes of a range: first and last, inclusive; null for those of an empty file. Throws `RangeError` where there are none. */
export function bytesOf(range: ByteRange | undefined, sizeBytes: number): { readonly start: number; readonly end: number } | null {
  const { start, end } = range ?? { start: 0, end: null }
  const last = Math.min(end ?? sizeBytes - 1, sizeBytes - 1)
  if (!Number.isSafeInteger(start) || start < 0 || (end !== null && (!Number.isSafeInteger(end) || end < start)))
    throw new RangeError(`Bytes ${start} to ${end} are no range.`)
  if (sizeBytes === 0) return null
  if (start > last) throw new RangeError(`Bytes ${start} to ${last} are outside of a file of ${sizeBytes}.`)
  return { start, end: last }
}
