/** The body of one operation: its media type, its size, its form, its schema. Composed once per operation. */
import { isAscii, isUtf8 } from 'node:buffer'
import type { BodyContract, BodyMediaContract, SchemaContract } from '../contract.ts'
import { ApiError, type Issue } from '../errors/catalogue.ts'
import { type BodySource, hasBody, readBody, streamBody } from '../transport/body.ts'
import { readForm, readMultipart, withTypes } from './forms.ts'
import { lineAndColumn, parseJson } from './json.ts'
import { covers, essence, parameterOf } from './media-type.ts'
import { dotted } from './parameter.ts'
import { textProblem } from './scalar.ts'

export interface ReadBody {
  readonly value: unknown
  readonly mediaType: string | null
}
const nothing: ReadBody = { value: undefined, mediaType: null }

/** Undefined when the operation takes no body. The reader answers at once when there is none to wait for. */
export type BodyReader = (source: BodySource, issues: Issue[]) => ReadBody | Promise<ReadBody>

/** Throws `UNSUPPORTED_MEDIA_TYPE`, `MALFORMED_JSON`, and what reading throws; failed assertions go to `issues`. */
export function bodyReader(contract: BodyContract, timeoutMs: number): BodyReader {
  const exact = new Map(contract.media.map((media) => [media.mediaType, media]))
  const accepted = contract.media.map((media) => media.mediaType).join(', ')
  const unsupported = (given: string | null): ApiError =>
    new ApiError('UNSUPPORTED_MEDIA_TYPE', {
      details: { contentType: given, supported: contract.media.map((media) => media.mediaType) },
      headers: { accept: accepted },
    })

  return (source, issues) => {
    if (!hasBody(source)) {
      if (contract.required) issues.push({ path: '', in: 'body', message: 'Required' })
      return nothing
    }
    const given = source.header('content-type')
    if (given === undefined) throw unsupported(null)
    const type = given === 'application/json' ? given : essence(given)
    const media = type === null ? undefined : (exact.get(type) ?? contract.media.find((other) => covers(other.mediaType, type)))
    if (type === null || media === undefined) throw unsupported(given)
    const charset = given.includes('charset') ? parameterOf(given, 'charset')?.toLowerCase() : undefined
    if (
      media.kind !== 'binary' &&
      media.kind !== 'multipart' &&
      charset !== undefined &&
      charset !== null &&
      charset !== 'utf-8' &&
      charset !== 'utf8'
    )
      throw unsupported(given)
    const encoding = source.header('content-encoding')
    if (encoding !== undefined && encoding !== 'identity') throw unsupported(`${given} in Content-Encoding ${encoding}`)
    if (media.streamed) return { value: streamBody(source, media.maxBytes), mediaType: type }
    return readBody(source, media.maxBytes, timeoutMs).then((bytes) => {
      if (bytes.length === 0 && media.kind !== 'text' && media.kind !== 'binary') {
        if (contract.required) issues.push({ path: '', in: 'body', message: 'Required' })
        return nothing
      }
      return parse(bytes, media, given, type, issues)
    })
  }
}

function parse(bytes: Buffer, media: BodyMediaContract, given: string, type: string, issues: Issue[]): ReadBody | Promise<ReadBody> {
  const judged = (value: unknown): ReadBody => ({ value: judge(value, media.schema, issues), mediaType: type })
  switch (media.kind) {
    case 'json':
      return judged(jsonValue(bytes))
    case 'text':
      return judged(textValue(bytes, issues))
    case 'form':
      return judged(withTypes(readForm(textValue(bytes, issues), issues), media.schema))
    case 'multipart':
      return readMultipart(bytes, given, issues).then((value) => judged(withTypes(value, media.schema)))
    case 'binary':
      return { value: bytes, mediaType: type }
    default:
      return media.kind satisfies never
  }
}

function jsonValue(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw new ApiError('MALFORMED_JSON', { message: 'The body is not UTF-8.' })
  const text = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')
  const parsed = parseJson(text)
  if (parsed.ok) return parsed.value
  if (parsed.path !== null)
    throw new ApiError('VALIDATION_ERROR', { details: { issues: [{ path: parsed.path.join('.'), in: 'body', message: parsed.message }] } })
  const { position } = parsed
  throw new ApiError('MALFORMED_JSON', {
    message: `${parsed.message}.`,
    ...(position === null ? {} : { details: { position, ...lineAndColumn(text, position) } }),
  })
}

function textValue(bytes: Buffer, issues: Issue[]): string {
  const text = bytes.toString('utf8')
  const problem = isUtf8(bytes) ? textProblem(text) : 'Text must be UTF-8'
  if (problem !== null) issues.push({ path: '', in: 'body', message: problem })
  return text
}

function judge(value: unknown, schema: SchemaContract | null, issues: Issue[]): unknown {
  if (schema === null) return value
  const complete = schema.defaults === undefined ? value : schema.defaults(value)
  if (schema.is(complete)) return schema.trim === undefined ? complete : schema.trim(complete)
  for (const issue of schema.explain(complete)) issues.push({ path: dotted('', issue.path), in: 'body', message: issue.message })
  return complete
}
