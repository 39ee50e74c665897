/** Bodies: read whole within a size and a time, or passed on as a stream within a size. */
import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { ApiError } from '../errors/catalogue.ts'
import { type Deadline, deadline, settle } from './deadlines.ts'

const tooLarge = (maxBytes: number): ApiError =>
  new ApiError('PAYLOAD_TOO_LARGE', { details: { maxBytes }, headers: { connection: 'close' } })
const tooSlow = (): ApiError =>
  new ApiError('REQUEST_TIMEOUT', { message: 'The body did not arrive in time.', headers: { connection: 'close' } })
const cutOff = (cause: unknown): ApiError => new ApiError('BAD_REQUEST', { message: 'The body ended before its announced length.', cause })

export interface BodySource {
  readonly request: Request
  readonly incoming: IncomingMessage | undefined
  header(name: string): string | undefined
  /** What an earlier step has read already. */
  readonly buffered: Buffer | null
}

/** Whether a body came along at all: announced by its length, or chunked. */
export function hasBody(source: BodySource): boolean {
  if (source.buffered !== null) return source.buffered.length > 0
  const length = source.header('content-length')
  if (length !== undefined) return length !== '0'
  if (source.header('transfer-encoding') !== undefined) return true
  // HTTP/2 announces neither; and a plain `Request` may carry text without a length.
  return source.incoming === undefined
    ? source.request.body !== null
    : source.incoming.httpVersionMajor > 1 && !source.incoming.readableEnded
}

function refuseAnnounced(source: BodySource, maxBytes: number): void {
  const announced = source.header('content-length')
  if (announced !== undefined && Number(announced) > maxBytes) throw tooLarge(maxBytes)
}

/** The whole body. Throws `PAYLOAD_TOO_LARGE`, `REQUEST_TIMEOUT`, `BAD_REQUEST`. */
export function readBody(source: BodySource, maxBytes: number, timeoutMs: number): Promise<Buffer> {
  refuseAnnounced(source, maxBytes)
  if (source.buffered !== null) {
    if (source.buffered.length > maxBytes) throw tooLarge(maxBytes)
    return Promise.resolve(source.buffered)
  }
  return source.incoming === undefined ? fromWeb(source.request, maxBytes, timeoutMs) : fromNode(source.incoming, maxBytes, timeoutMs)
}

function fromNode(incoming: IncomingMessage, maxBytes: number, timeoutMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let only: Buffer | null = null
    let chunks: Buffer[] | null = null
    let size = 0
    const onData = (chunk: Buffer): void => {
      size += chunk.length
      if (size > maxBytes) fail(tooLarge(maxBytes))
      else if (only === null) only = chunk
      else if (chunks === null) chunks = [only, chunk]
      else chunks.push(chunk)
    }
    const fail = (error: ApiError): void => {
      settle(limit)
      incoming.off('data', onData).pause()
      reject(error)
    }
    const limit = deadline(timeoutMs, () => fail(tooSlow()))
    incoming.on('data', onData)
    incoming.on('end', () => {
      settle(limit)
      resolve(chunks === null ? (only ?? Buffer.alloc(0)) : Buffer.concat(chunks, size))
    })
    // A caller that goes away in the middle is an error of the message (ECONNRESET).
    incoming.on('error', (error: Error) => fail(cutOff(error)))
  })
}

async function fromWeb(request: Request, maxBytes: number, timeoutMs: number): Promise<Buffer> {
  if (request.body === null) return Buffer.alloc(0)
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  let limit: Deadline | null = null
  const expired = new Promise<never>((_, reject) => {
    limit = deadline(timeoutMs, () => reject(tooSlow()))
  })
  expired.catch(() => undefined)
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), expired])
      if (done) return Buffer.concat(chunks, size)
      size += value.byteLength
      if (size > maxBytes) throw tooLarge(maxBytes)
      chunks.push(value)
    }
  } catch (error) {
    reader.cancel(error).catch(() => undefined)
    throw error instanceof ApiError ? error : cutOff(error)
  } finally {
    if (limit !== null) settle(limit)
  }
}

/** A body that goes through: it fails with `PAYLOAD_TOO_LARGE` at the first byte too many. */
export function streamBody(source: BodySource, maxBytes: number): ReadableStream<Uint8Array> {
  refuseAnnounced(source, maxBytes)
  const body: ReadableStream<Uint8Array> | null =
    source.incoming === undefined ? source.request.body : (Readable.toWeb(source.incoming) as ReadableStream<Uint8Array>)
  let size = 0
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength
      if (size > maxBytes) controller.error(tooLarge(maxBytes))
      else controller.enqueue(chunk)
    },
  })
  return (body ?? new Blob([]).stream()).pipeThrough(limit)
}
