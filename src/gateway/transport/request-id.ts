/** Request ids: the caller's own where it is harmless in logs and headers, else `req_` and 22 characters of this process's counter and randomness. */
import { randomBytes } from 'node:crypto'

const accepted = /^[A-Za-z0-9._-]{1,128}$/
const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/** Unique per process start (80 bits) and request (a counter): no call into the kernel per request, no guessing what another process made. */
let prefix = ''
/** Of six digits from the first to the last. */
const first = 36 ** 5
const last = 36 ** 6 - 1
let counter = first

function freshPrefix(): string {
  let text = ''
  for (const byte of randomBytes(16)) text += alphabet[byte % 36]
  return text
}

export function requestId(given: string | undefined): string {
  if (given !== undefined && accepted.test(given)) return given
  if (prefix === '' || counter > last) {
    prefix = `req_${freshPrefix()}`
    counter = first
  }
  return prefix + (counter++).toString(36)
}
