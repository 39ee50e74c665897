/**
 * Requests to an S3-compatible store: signed, bounded in time, repeated where that may help, and failing in our own words: what the store says back may
 * quote the access key and the signature (SignatureDoesNotMatch), so nothing of it but its code and request id goes on.
 */
import { S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import type { S3Place } from './place.ts'
import { FilesFailed, FilesUnavailable } from './port.ts'

export interface S3Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string | null
}

export interface S3Timeouts {
  readonly connectMs: number
  /** One attempt, from its first byte to the head of the answer: a part of 8 MiB is in it. */
  readonly attemptMs: number
  /** A request with all its attempts, and the waits between them. */
  readonly totalMs: number
  /** How long an answer that is being read may pause. */
  readonly idleMs: number
}

/** A part in 60 s is 140 kB/s. Completing thousands of parts takes a store minutes, during which it sends spaces. */
export const s3Timeouts: S3Timeouts = { connectMs: 5_000, attemptMs: 60_000, totalMs: 300_000, idleMs: 30_000 }

const attempts = 3

export interface S3Requests {
  /** Throws `FilesUnavailable`, `FilesFailed`, or `Refused` where the store's code is one of `expected`. */
  run<T>(
    operation: string,
    send: (client: S3Client, options: { readonly abortSignal: AbortSignal }) => Promise<T>,
    expected?: readonly string[],
  ): Promise<T>
  close(): void
}

/** An answer that the caller of `run` has expected. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

export function s3Requests(place: S3Place, credentials: S3Credentials, timeouts: S3Timeouts): S3Requests {
  const client = s3Client(place, credentials, timeouts)
  return {
    async run(operation, send, expected = []) {
      const controller = new AbortController()
      const timer = setTimeout(() => controller.abort(), timeouts.totalMs)
      try {
        return await send(client, { abortSignal: controller.signal })
      } catch (error) {
        throw failureOf(operation, error, expected)
      } finally {
        clearTimeout(timer)
      }
    },
    close: () => client.destroy(),
  }
}

/** Everything that the SDK would otherwise look for in further variables and in `~/.aws` is said here: what holds is what `FILES_URL` says. */
export function s3Client(place: S3Place, { accessKeyId, secretAccessKey, sessionToken }: S3Credentials, timeouts: S3Timeouts): S3Client {
  // Downloads hold their connections as long as their readers take; a limit here would let them keep out everything else, the readiness check first.
  const agent = { keepAlive: true, maxSockets: Number.POSITIVE_INFINITY }
  return new S3Client({
    region: place.region,
    ...(place.endpoint !== null && { endpoint: place.endpoint }),
    ignoreConfiguredEndpointUrls: true,
    forcePathStyle: place.forcePathStyle,
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken !== null && { sessionToken }) },
    maxAttempts: attempts,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    useArnRegion: false,
    disableS3ExpressSessionAuth: true,
    // The signature covers the SHA-256 of every body, which every store verifies. What the SDK would add by itself, CRC32, older stores refuse.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // It would take a new connection for each part.
    expectContinueHeader: false,
    requestHandler: {
      connectionTimeout: timeouts.connectMs,
      requestTimeout: timeouts.attemptMs,
      throwOnRequestTimeout: true,
      httpAgent: agent,
      httpsAgent: agent,
    },
  })
}

/** 4xx that are told to come again. @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const passing: ReadonlySet<string> = new Set(['RequestTimeout', 'OperationAborted', 'ConditionalRequestConflict', 'SlowDown'])

/** A code of the store or of Node.js is a word; anything else is not shown. */
const word = (text: unknown): string => (typeof text === 'string' && /^[A-Za-z0-9_.-]{1,64}$/.test(text) ? text : 'an error without a code')

export function failureOf(operation: string, error: unknown, expected: readonly string[] = []): Error {
  const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined
  if (error instanceof S3ServiceException && status !== undefined) {
    const code = word(error.name)
    if (expected.includes(code)) return new Refused(code)
    const request = error.$metadata.requestId === undefined ? '' : `, request ${word(error.$metadata.requestId)}`
    const said = `${operation}: the file store answered ${status} ${code}${request}.`
    return status >= 500 || status === 429 || passing.has(code) ? new FilesUnavailable(said) : new FilesFailed(said)
  }
  const reason = error instanceof Error ? ('code' in error ? word(error.code) : word(error.name)) : 'an error without a code'
  return new FilesUnavailable(`${operation}: the file store did not answer (${reason}).`)
}
