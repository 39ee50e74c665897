/**
 * Bytes that do not change while the process lives: a strong ETag for each encoding, compressed once on first use and off the main thread,
 * conditional requests (RFC 9110, 13) and HEAD. What is not worth keeping in memory is read again from its file.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Exchange } from '../exchange.ts'
import type { FinishedReply } from '../steps.ts'

type Encoding = 'br' | 'gzip'
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

export interface AssetOptions {
  readonly contentType: string
  readonly headers?: Readonly<Record<string, string>>
  /** Brotli 0-11: 11 is worth it only for what is compressed while building. */
  readonly quality?: number
  /** Already compressed, while building. */
  readonly compressed?: Readonly<Record<Encoding, Uint8Array>>
}

interface Variant {
  readonly bytes: Uint8Array
  readonly headers: Readonly<Record<string, string>>
  readonly notModified: Readonly<Record<string, string>>
  readonly etag: string
}

export class Asset {
  readonly etag: string
  readonly #bytes: Uint8Array
  readonly #options: AssetOptions
  readonly #plain: Variant
  readonly #variants: Record<Encoding, Variant | Promise<Variant> | null> = { br: null, gzip: null }

  constructor(bytes: Uint8Array | string, options: AssetOptions) {
    this.#bytes = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
    this.#options = options
    this.etag = createHash('sha256').update(this.#bytes).digest('base64url').slice(0, 22)
    this.#plain = this.#variant(this.#bytes, null)
  }

  /** Compresses both ways; resolves when requests can be answered at once. */
  async prepare(): Promise<void> {
    await Promise.all([this.#encoded('br'), this.#encoded('gzip')])
  }

  reply(x: Exchange): FinishedReply | Promise<FinishedReply> {
    const encoding = this.#bytes.byteLength < 256 ? null : preferred(x.header('accept-encoding'))
    const conditions = x.header('if-none-match')
    if (encoding === null) return answer(this.#plain, conditions)
    const variant = this.#encoded(encoding)
    return variant instanceof Promise ? variant.then((made) => answer(made, conditions)) : answer(variant, conditions)
  }

  #encoded(encoding: Encoding): Variant | Promise<Variant> {
    const known = this.#variants[encoding]
    if (known !== null) return known
    const { compressed } = this.#options
    if (compressed !== undefined) {
      const variant = this.#variant(compressed[encoding], encoding)
      this.#variants[encoding] = variant
      return variant
    }
    const { quality = 9 } = this.#options
    const compressing =
      encoding === 'br'
        ? brotli(this.#bytes, {
            params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: this.#bytes.byteLength },
          })
        : zip(this.#bytes, { level: Math.min(quality, 9) })
    const making = compressing.then((bytes) => {
      const variant = this.#variant(bytes, encoding)
      this.#variants[encoding] = variant
      return variant
    })
    this.#variants[encoding] = making
    // A failure is the answer of this request; the next one tries again.
    making.catch(() => {
      this.#variants[encoding] = null
    })
    return making
  }

  #variant(bytes: Uint8Array, encoding: Encoding | null): Variant {
    const etag = `"${this.etag}${encoding === null ? '' : `-${encoding}`}"`
    const shared = { etag, vary: 'Accept-Encoding', 'cache-control': 'no-cache', ...this.#options.headers }
    return {
      bytes,
      etag,
      notModified: shared,
      headers: { 'content-type': this.#options.contentType, ...(encoding === null ? {} : { 'content-encoding': encoding }), ...shared },
    }
  }
}

function answer(variant: Variant, conditions: string | undefined): FinishedReply {
  if (conditions !== undefined && matches(conditions, variant.etag))
    return { status: 304, headers: variant.notModified, body: null, value: undefined }
  return { status: 200, headers: variant.headers, body: variant.bytes, value: undefined }
}

/** `If-None-Match` compares weakly (RFC 9110, 13.1.2). */
const matches = (conditions: string, etag: string): boolean =>
  conditions.split(',').some((condition) => {
    const tag = condition.trim()
    return tag === '*' || tag === etag || tag === `W/${etag}`
  })

/** Brotli before gzip, unless the caller weighs them otherwise or refuses them (`q=0`). */
export function preferred(accept: string | undefined): Encoding | null {
  if (accept === undefined) return null
  let best: Encoding | null = null
  let bestQ = 0
  for (const encoding of ['br', 'gzip'] as const) {
    const q = weight(accept, encoding)
    if (q > bestQ) {
      best = encoding
      bestQ = q
    }
  }
  return best
}

function weight(accept: string, encoding: string): number {
  let any = 0
  for (const item of accept.split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
    if (name !== encoding && name !== '*') continue
    const given = parameters.find((parameter) => parameter.startsWith('q='))
    const q = given === undefined ? 1 : Number(given.slice(2))
    const valid = q >= 0 && q <= 1 ? q : 0
    if (name === encoding) return valid
    any = valid
  }
  return any
}
