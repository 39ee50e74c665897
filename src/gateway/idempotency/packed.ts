/**
 * Large bodies of stored replies, compressed off the main thread. As text the database would compress them itself, which with the embedded one is this
 * thread; what is compressed already it leaves as it is.
 */
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { createGzip, gunzip, gzip } from 'node:zlib'
import type { JsonPieces } from '../contract.ts'
import type { StoredReply } from './statements.ts'

const zip = promisify(gzip)
const unzip = promisify(gunzip)
/** The fastest level. */
const options = { level: 1 }

/** Characters of a body from which on it is worth it. */
const largeFrom = 64 * 1024

/** A reply on its way into its record. */
export interface MadeReply extends Omit<StoredReply, 'body'> {
  readonly body: string | JsonPieces | null
}
/** A reply out of its record. A body of bytes is sent as it is: it would be long to read. */
export interface ReadReply extends Omit<StoredReply, 'body'> {
  readonly body: string | Uint8Array | null
}

/** What is stored of a reply: a large body compressed. */
export function kept({ body, ...rest }: MadeReply): StoredReply | Promise<StoredReply> {
  if (body === null || (typeof body === 'string' && body.length < largeFrom)) return { ...rest, body }
  return compressed(body).then((packed) => ({ ...rest, body: null, packed: packed.toString('base64') }))
}

async function compressed(body: string | JsonPieces): Promise<Buffer> {
  if (typeof body === 'string') return zip(body, options)
  return Buffer.concat(await Array.fromAsync(Readable.from(body.pieces).pipe(createGzip(options))))
}

/** The reply as it was before it was compressed. */
export async function unpack<Stored extends StoredReply>(stored: Stored): Promise<ReadReply> {
  if (stored.packed === null) return stored
  const body = await unzip(Buffer.from(stored.packed, 'base64'))
  const isRead = stored.sealed !== null || stored.status >= 400 || 'specway-bytes' in stored.headers
  return { ...stored, body: isRead ? body.toString('utf8') : body, packed: null }
}
