/** A reply on its way into its record and out again: redacted in clear, secrets that are shown once under encryption. */
import type { OperationContract } from '../contract.ts'
import { putBack, redactor } from '../records/redact.ts'
import type { FinishedReply } from '../steps.ts'
import type { MadeReply, ReadReply } from './packed.ts'

/** AES-256-GCM under SECRETS_KEY, from the store. `context` is authenticated with the text: a sealed text opens only where it was sealed. */
export interface Sealer {
  encrypt(plaintext: string, context: string): string
  /** Throws when the text was changed, or sealed elsewhere or under another key. */
  decrypt(sealed: string, context: string): string
}

export interface ReplyCodec {
  /** Throws for an answer that is a stream: it cannot be shown twice. */
  store(reply: FinishedReply, keyHash: string, resourceId: string | null): MadeReply
  load(stored: ReadReply, keyHash: string): FinishedReply
}

/** Marks a body of bytes in the stored headers; never sent. */
const bytesMark = 'specway-bytes'
export const replayedHeader = 'idempotency-replayed'

export function replyCodec(operation: OperationContract, sealer: Sealer): ReplyCodec {
  const { always, replay } = operation.redact.response
  const redactAlways = redactor(always)
  const takeReplay = redactor(replay)
  const resource = operation.idempotent === 'resource'

  return {
    store(reply, keyHash, resourceId) {
      const { status, headers } = reply
      // An error is stored whole in either mode: there is no resource to make it from again.
      if (resource && status < 400) return { status, headers, body: null, packed: null, sealed: null, resourceId }
      if (typeof reply.body === 'function')
        throw new Error(`${operation.operationId}: an idempotent answer that is a stream needs x-idempotent: resource`)
      if (reply.body instanceof Uint8Array) {
        return {
          status,
          headers: { ...headers, [bytesMark]: '1' },
          body: Buffer.from(reply.body).toString('base64'),
          packed: null,
          sealed: null,
          resourceId,
        }
      }
      if (status >= 400 || reply.body === null || (redactAlways === null && takeReplay === null)) {
        return { status, headers, body: reply.body, packed: null, sealed: null, resourceId }
      }
      const taken: Record<string, unknown> = {}
      let shown = redactAlways === null ? reply.value : redactAlways(reply.value)
      if (takeReplay !== null)
        shown = takeReplay(shown, (pointer, value) => Object.defineProperty(taken, pointer, { value, enumerable: true }))
      const sealed = Object.keys(taken).length === 0 ? null : sealer.encrypt(JSON.stringify(taken), keyHash)
      return { status, headers, body: JSON.stringify(shown), packed: null, sealed, resourceId }
    },
    load(stored, keyHash) {
      const { [bytesMark]: bytes, ...headers } = stored.headers
      const replayed = { ...headers, [replayedHeader]: 'true' }
      if (stored.body === null) return { status: stored.status, headers: replayed, body: null, value: undefined }
      if (typeof stored.body !== 'string') return { status: stored.status, headers: replayed, body: stored.body, value: undefined }
      if (bytes !== undefined)
        return { status: stored.status, headers: replayed, body: Buffer.from(stored.body, 'base64'), value: undefined }
      if (stored.sealed === null) return { status: stored.status, headers: replayed, body: stored.body, value: undefined }
      const taken: unknown = JSON.parse(sealer.decrypt(stored.sealed, keyHash))
      const value = putBack(JSON.parse(stored.body), typeof taken === 'object' && taken !== null ? { ...taken } : {})
      return { status: stored.status, headers: replayed, body: JSON.stringify(value), value }
    },
  }
}
