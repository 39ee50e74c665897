/** Signatures of the payment system: Standard Webhooks (https://www.standardwebhooks.com, "Signature scheme", symmetric `v1`). */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Clock, Identity } from '../../../gateway/contract.ts'
import type { Verifier } from '../../../gateway/ports.ts'

const toleranceS = 5 * 60
const maxBytes = 1_048_576

/** `whsec_` and 24 to 64 bytes in base64, as the specification says. Throws `RangeError` for anything else. */
export function parseWebhookSecret(text: string): Buffer {
  const encoded = text.startsWith('whsec_') ? text.slice(6) : text
  const bytes = Buffer.from(encoded, 'base64')
  if (bytes.length < 24 || bytes.length > 64 || bytes.toString('base64').replace(/=+$/, '') !== encoded.replace(/=+$/, ''))
    throw new RangeError('BILLING_WEBHOOK_SECRET must be whsec_ and 24 to 64 bytes in base64.')
  return bytes
}

/** Of `id.timestamp.body`: base64, without the version. */
export const signatureOf = (secret: Uint8Array, id: string, timestamp: string, body: Uint8Array): string =>
  createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body).digest('base64')

/** Any of the signatures may match: while the secret is changed the sender signs with both. */
export function matchesSignature(header: string, expected: string): boolean {
  const wanted = Buffer.from(expected)
  return header
    .split(' ')
    .filter((part) => part.startsWith('v1,'))
    .map((part) => Buffer.from(part.slice(3)))
    .some((given) => given.length === wanted.length && timingSafeEqual(given, wanted))
}

const paymentSystem: Identity = Object.freeze({
  id: 'system:billing',
  kind: 'device',
  scheme: 'BillingSignature',
  organization: null,
  scopes: new Set<string>(),
  role: null,
  userId: null,
  keyId: null,
  label: 'Payment system',
  claims: Object.freeze({}),
})

/** `secret` null: there is no payment system, and nothing is its signature. */
export function billingVerifier(secret: string | null, clock: Clock): Verifier {
  if (secret === null) return () => null
  const key = parseWebhookSecret(secret)
  return async (credential, x) => {
    const id = x.header('webhook-id')
    const timestamp = x.header('webhook-timestamp')
    if (id === undefined || timestamp === undefined || !/^[0-9]{1,12}$/.test(timestamp)) return null
    if (Math.abs(clock.now().getTime() / 1000 - Number(timestamp)) > toleranceS) return null
    const body = await x.readBody(maxBytes)
    return matchesSignature(credential, signatureOf(key, id, timestamp, body)) ? paymentSystem : null
  }
}
