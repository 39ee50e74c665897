/** When two requests are the same: canonical JSON (RFC 8785), and a digest over body and query. */
import { createHash, hash } from 'node:crypto'
import type { Exchange } from '../exchange.ts'

/**
 * JSON with sorted keys and without space. Numbers and strings are written as ECMAScript does, which is what RFC 8785 (3.2.2) prescribes;
 * keys are sorted by UTF-16 code units (3.2.3). Properties that are undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  let text = '{'
  for (const key of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, key)
    if (member === undefined) continue
    text += `${text.length > 1 ? ',' : ''}${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `${text}}`
}

/** SHA-256 (hex) over query, media type and body. */
export function requestHash(x: Exchange): string | Promise<string> {
  const head = `${x.query}\n${x.input?.bodyMediaType ?? ''}\n`
  const body = x.input?.body
  if (body === undefined) return hash('sha256', head, 'hex')
  if (typeof body === 'string') return hash('sha256', `${head}t${body}`, 'hex')
  if (body instanceof Uint8Array) return createHash('sha256').update(head).update('b').update(body).digest('hex')
  if (body instanceof ReadableStream) return hash('sha256', `${head}s${streamFacts(x)}`, 'hex')
  const files = filesIn(body)
  if (files.length === 0) return hash('sha256', `${head}j${canonicalJson(body)}`, 'hex')
  return withFiles(head, body, files)
}

/** A body that goes through as a stream is not read twice: what its headers say must do (`Content-Digest`: RFC 9530). */
const streamFacts = (x: Exchange): string =>
  ['content-type', 'content-length', 'content-digest', 'content-range'].map((name) => `${name}:${x.header(name) ?? ''}`).join('\n')

function filesIn(value: unknown, found: Blob[] = []): Blob[] {
  if (value instanceof Blob) found.push(value)
  else if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) filesIn(member, found)
  return found
}

async function withFiles(head: string, body: unknown, files: readonly Blob[]): Promise<string> {
  const digests = new Map<Blob, string>()
  for (const file of files) {
    const bytes = createHash('sha256')
      .update(new Uint8Array(await file.arrayBuffer()))
      .digest('hex')
    digests.set(file, `${file instanceof File ? file.name : ''}:${file.type}:${file.size}:${bytes}`)
  }
  const named = (value: unknown): unknown => {
    if (value instanceof Blob) return digests.get(value)
    if (Array.isArray(value)) return value.map(named)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, named(member)]))
  }
  return hash('sha256', `${head}f${canonicalJson(named(body))}`, 'hex')
}
