/**
 * Large bodies of stored replies, compressed off the main thread. As text the database would compress them itself, which with the embedded one is this
 * thread; what is compressed already it leaves as it is.
 */
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { StoredReply } from './statements.ts'

const zip = promisify(gzip)
const unzip = promisify(gunzip)

/** Characters of a body from which on it is worth it. */
const largeFrom = 64 * 1024

export const isLarge = ({ body }: StoredReply): boolean => body !== null && body.length >= largeFrom

/** The same reply with its body compressed. */
export async function pack(stored: StoredReply): Promise<StoredReply> {
  if (stored.body === null) return stored
  const packed = await zip(stored.body, { level: 1 })
  return { ...stored, body: null, packed: packed.toString('base64') }
}

/** The reply as it was before `pack`. */
export async function unpack<Stored extends StoredReply>(stored: Stored): Promise<Stored> {
  if (stored.packed === null) return stored
  const body = await unzip(Buffer.from(stored.packed, 'base64'))
  return { ...stored, body: body.toString('utf8'), packed: null }
}
