/**
 * Verifies AWS Signature Version 4 in the Authorization header, written from the specification and not from a client, so that it can disagree with one.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export interface Secret {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string | null
}

const form =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/
const longestSkewMs = 15 * 60 * 1_000

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
const hex = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** RFC 3986, every octet but the unreserved ones. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

/** Null: it is signed by that secret. Otherwise the code of S3. The body is held against its SHA-256, which must be signed. */
export function refusalOf(request: IncomingMessage, body: Uint8Array, secret: Secret, region: string, nowMs: number): string | null {
  const { headers, method = '' } = request
  const [, accessKeyId, day = '', scope = '', signedHeaders = '', signature] = form.exec(headers.authorization ?? '') ?? []
  if (accessKeyId === undefined) return 'AccessDenied'
  if (accessKeyId !== secret.accessKeyId) return 'InvalidAccessKeyId'
  if (scope !== region) return 'AuthorizationHeaderMalformed'
  const names = signedHeaders.split(';')
  const mustBeSigned = Object.keys(headers).filter((name) => name === 'host' || name === 'content-type' || name.startsWith('x-amz-'))
  if (mustBeSigned.some((name) => !names.includes(name))) return 'AccessDenied'
  if ((headers['x-amz-security-token'] ?? null) !== secret.sessionToken) return 'InvalidToken'

  const instant = String(headers['x-amz-date'])
  const at = Date.parse(instant.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (!instant.startsWith(day) || !(Math.abs(nowMs - at) <= longestSkewMs)) return 'RequestTimeTooSkewed'

  const payload = String(headers['x-amz-content-sha256'])
  if (payload !== hex(body)) return 'XAmzContentSHA256Mismatch'

  const [path = '', query = ''] = (request.url ?? '').split('?')
  const canonicalQuery = [...new URLSearchParams(query)]
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .sort()
    .join('&')
  const canonicalHeaders = names
    .map(
      (name) =>
        `${name}:${String(headers[name] ?? '')
          .trim()
          .replace(/ +/g, ' ')}\n`,
    )
    .join('')
  const canonical = [
    method,
    path.split('/').map(decodeURIComponent).map(escaped).join('/'),
    canonicalQuery,
    canonicalHeaders,
    signedHeaders,
    payload,
  ]
  const toSign = ['AWS4-HMAC-SHA256', instant, `${day}/${scope}/s3/aws4_request`, hex(canonical.join('\n'))].join('\n')
  const key = hmac(hmac(hmac(hmac(`AWS4${secret.secretAccessKey}`, day), scope), 's3'), 'aws4_request')
  return hmac(key, toSign).toString('hex') === signature ? null : 'SignatureDoesNotMatch'
}
