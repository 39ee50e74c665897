/** Proof that a snapshot comes from somebody who knows the organization's metric secret: HMAC-SHA256 (RFC 2104), in base64url (RFC 4648, 5). */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { signedText } from '../../../engines/causality/gate/admission.ts'

/** Without padding. `timestamp`: as it was sent. */
export const signatureOf = (secret: string, timestamp: string, metrics: Readonly<Record<string, number>>): string =>
  createHmac('sha256', secret).update(signedText(timestamp, metrics)).digest('base64url')

/** In a time that does not tell how much of it is right. With padding or without. */
export function isSigned(
  secret: string,
  {
    timestamp,
    metrics,
    signature,
  }: { readonly timestamp: string; readonly metrics: Readonly<Record<string, number>>; readonly signature: string },
): boolean {
  const right = Buffer.from(signatureOf(secret, timestamp, metrics))
  const given = Buffer.from(signature.replace(/=$/, ''))
  return given.length === right.length && timingSafeEqual(given, right)
}
