/** `x-upstream` of the document, the path item and the operation: the nearest value of each field holds. */
import type { UpstreamContract } from '../../gateway/contract.ts'
import { isObject } from '../load/source.ts'
import { extensionOf, type ModelContext, stringAt } from './context.ts'
import type { JsonObject } from './types.ts'

const defaultTimeoutMs = 30_000

/** `nodes` from the outermost to the innermost. */
export function upstreamOf(context: ModelContext, nodes: readonly JsonObject[]): UpstreamContract | null {
  let upstream: UpstreamContract | null = null
  for (const node of nodes) {
    const given = extensionOf(context, node, 'x-upstream')
    if (!isObject(given)) continue
    const before: UpstreamContract = upstream ?? { url: '', timeoutMs: defaultTimeoutMs, retries: 0, headers: {} }
    const headers: Record<string, string> = { ...before.headers }
    for (const [name, value] of isObject(given.headers) ? Object.entries(given.headers) : [])
      if (typeof value === 'string') headers[name.toLowerCase()] = value
    upstream = {
      url: stringAt(given, 'url') ?? before.url,
      timeoutMs: typeof given.timeoutMs === 'number' ? given.timeoutMs : before.timeoutMs,
      retries: typeof given.retries === 'number' ? given.retries : before.retries,
      headers,
    }
    if (upstream.url === '')
      context.refuse({
        rule: 'upstream-without-url',
        message: '"x-upstream" names no "url", and none is given further out.',
        position: context.positionOf(node, 'x-upstream'),
      })
  }
  return upstream
}
