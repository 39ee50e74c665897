/** Opaque cursors: the place of the last row of a page, signed, bound to the list and the organization that it was given for. */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** Of the last row: time of creation as the server writes it, and id as text. */
export interface Place {
  readonly created: string
  readonly id: string
}

const macBytes = 16

export class Cursors {
  readonly #keys: readonly [Uint8Array, ...Uint8Array[]]
  readonly #list: string

  /** `list` names the list: a cursor of another one is refused. */
  constructor(keys: readonly [Uint8Array, ...Uint8Array[]], list: string) {
    this.#keys = keys
    this.#list = list
  }

  #mac(key: Uint8Array, organization: string, payload: string): Buffer {
    const hmac = createHmac('sha256', key).update(`${this.#list}\u0000${organization}\u0000${payload}`)
    return hmac.digest().subarray(0, macBytes)
  }

  seal(place: Place, organization: string): string {
    const payload = JSON.stringify([place.created, place.id])
    return Buffer.concat([this.#mac(this.#keys[0], organization, payload), Buffer.from(payload)]).toString('base64url')
  }

  /** Null: not given by this list to this organization. */
  open(cursor: string, organization: string): Place | null {
    const bytes = Buffer.from(cursor, 'base64url')
    if (bytes.length <= macBytes || bytes.toString('base64url') !== cursor) return null
    const mac = bytes.subarray(0, macBytes)
    const payload = bytes.subarray(macBytes).toString('utf8')
    if (!this.#keys.some((key) => timingSafeEqual(mac, this.#mac(key, organization, payload)))) return null
    const [created, id]: unknown[] = JSON.parse(payload)
    return typeof created === 'string' && typeof id === 'string' ? { created, id } : null
  }
}
