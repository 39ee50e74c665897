/** What is left of a request body once its answer has been sent: read and dropped for a moment, so that the answer is not lost, then cut off. */
import type { IncomingMessage, ServerResponse } from 'node:http'

const momentMs = 500
const maxBytes = 16 * 1024 * 1024

/** Costs nothing when the body has been read. */
export function drainAfter(incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (incoming.complete) return
  outgoing.once('finish', () => {
    if (incoming.complete || incoming.destroyed) return
    let dropped = 0
    const cut = (): void => {
      incoming.socket.destroySoon()
    }
    const timer = setTimeout(cut, momentMs)
    timer.unref()
    incoming.on('data', (chunk: Buffer) => {
      dropped += chunk.length
      if (dropped > maxBytes) cut()
    })
    incoming.once('close', () => clearTimeout(timer))
    incoming.on('error', () => undefined)
    incoming.resume()
  })
}
