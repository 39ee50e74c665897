/**
 * Contract coverage. Every answer that any test sees is held against the completed contract by an independent validator (Ajv on the published
 * document, not our own compiled checks): its status must be documented, its media type too, its body and declared headers must fit their schemas.
 * What was seen is written down per run; `coverage` tells which (operation, status) pairs were never seen.
 */
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { apis } from '../../generated/index.ts'

type Json = Record<string, unknown>
const methods = ['get', 'put', 'post', 'delete', 'patch'] as const

interface DocumentedOperation {
  readonly api: string
  readonly operationId: string
  readonly method: string
  readonly path: RegExp
  readonly literals: number
  readonly pointer: string
  readonly responses: Readonly<Record<string, Json>>
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const objectAt = (value: unknown, key: string): Json => {
  const found = isObject(value) ? value[key] : undefined
  return isObject(found) ? found : {}
}
const escapePointer = (part: string): string => part.replace(/~/g, '~0').replace(/\//g, '~1')

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
// Its default export is a CommonJS module whose type says otherwise.
;(formats as unknown as (instance: Ajv2020) => void)(ajv)

function operationsOf(id: string, mount: string, document: Json): DocumentedOperation[] {
  ajv.addSchema({ ...document, $id: `specway:${id}` })
  const found: DocumentedOperation[] = []
  for (const [path, item] of Object.entries(objectAt(document, 'paths'))) {
    for (const method of methods) {
      const operation = objectAt(item, method)
      if (typeof operation.operationId !== 'string') continue
      const pattern = path
        .split(/(\{[^}]+\})/)
        .map((part) => (part.startsWith('{') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
        .join('')
      found.push({
        api: id,
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path: new RegExp(`^${mount}${pattern}$`),
        literals: path.split('/').filter((part) => !part.includes('{')).length,
        pointer: `specway:${id}#/paths/${escapePointer(path)}/${method}/responses`,
        responses: objectAt(operation, 'responses') as Record<string, Json>,
      })
    }
  }
  return found
}

const operations: readonly DocumentedOperation[] = apis
  .flatMap(({ id, contract, document }) => operationsOf(id, contract.mount, JSON.parse(readFileSync(document, 'utf8')) as Json))
  .sort((left, right) => right.literals - left.literals)
const documents = new Map(apis.map(({ id, document }) => [id, JSON.parse(readFileSync(document, 'utf8')) as Json]))

/** What stands behind a `$ref` of a response or header object. */
function resolved(api: string, value: Json): { readonly value: Json; readonly pointer: string | null } {
  if (typeof value.$ref !== 'string') return { value, pointer: null }
  let at: unknown = documents.get(api)
  for (const part of value.$ref.slice(2).split('/')) at = isObject(at) ? at[part.replace(/~1/g, '/').replace(/~0/g, '~')] : undefined
  return { value: isObject(at) ? at : {}, pointer: `specway:${api}${value.$ref}` }
}

const validators = new Map<string, ValidateFunction>()
function validatorAt(pointer: string): ValidateFunction {
  const known = validators.get(pointer) ?? ajv.compile({ $ref: pointer.split('%').join('%25') })
  validators.set(pointer, known)
  return known
}

export class ContractBroken extends Error {
  override readonly name = 'ContractBroken'
}

/** Throws `ContractBroken` unless the document says so. `body` is the whole text; null for streams, which their own tests read. */
export function checkAnswer(method: string, path: string, status: number, headers: Headers, body: string | null): string | null {
  const asked = method === 'HEAD' ? 'GET' : method
  const operation = operations.find((candidate) => candidate.method === asked && candidate.path.test(path))
  if (operation === undefined) return null
  const { api, operationId } = operation
  const key = String(status)
  const broken = (what: string): never => {
    throw new ContractBroken(`${api}.${operationId} ${status}: ${what}${body === null ? '' : `\n${body.slice(0, 2000)}`}`)
  }
  const declared = operation.responses[key]
  if (declared === undefined) {
    // Methods that the path does not have, and what Node refuses before there is a request, belong to no operation.
    if (status === 405) return null
    return broken(`is not documented (documented: ${Object.keys(operation.responses).join(', ')})`)
  }
  const response = resolved(api, declared)
  const base = response.pointer ?? `${operation.pointer}/${key}`
  for (const [name, header] of Object.entries(objectAt(response.value, 'headers'))) {
    const { value: found, pointer } = resolved(api, isObject(header) ? header : {})
    const sent = headers.get(name)
    if (sent === null) {
      if (found.required === true) broken(`the required header ${name} is missing`)
      continue
    }
    if (!isObject(found.schema)) continue
    const valid = validatorAt(`${pointer ?? `${base}/headers/${escapePointer(name)}`}/schema`)
    const numeric = /^-?[0-9]+(\.[0-9]+)?$/.test(sent) ? Number(sent) : sent
    if (!valid(numeric) && !valid(sent)) broken(`the header ${name} is "${sent}": ${ajv.errorsText(valid.errors)}`)
  }
  const content = objectAt(response.value, 'content')
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (method === 'HEAD' || body === null) return `${api} ${operationId} ${key}`
  if (Object.keys(content).length === 0) {
    if (body !== '') broken('has a body, and none is documented')
    return `${api} ${operationId} ${key}`
  }
  if (mediaType === undefined || !Object.hasOwn(content, mediaType))
    return broken(`the media type ${mediaType ?? '(none)'} is not documented`)
  if (mediaType === 'application/x-ndjson') {
    const line = objectAt(objectAt(response.value, 'x-stream'), 'line')
    const valid = Object.keys(line).length === 0 ? null : validatorAt(`${base}/x-stream/line`)
    for (const text of body.trimEnd().split('\n')) {
      const value: unknown = JSON.parse(text)
      if (valid !== null && !valid(value)) broken(`a line breaks its schema: ${ajv.errorsText(valid.errors, { separator: '\n' })}`)
    }
  } else if (isObject(objectAt(content, mediaType).schema) && /json$/.test(mediaType)) {
    const valid = validatorAt(`${base}/content/${escapePointer(mediaType)}/schema`)
    if (!valid(JSON.parse(body))) broken(`the body breaks its schema: ${ajv.errorsText(valid.errors, { separator: '\n' })}`)
  }
  return `${api} ${operationId} ${key}`
}

/** Checks an answer and notes what was seen. `runFolder` is the run's own (`inject('runFolder')`). */
export async function witness(runFolder: string, method: string, url: string, response: Response): Promise<void> {
  const stream = response.headers.get('content-type')?.startsWith('text/event-stream') === true
  const body = stream ? null : await response.clone().text()
  const pair = checkAnswer(method, new URL(url, 'http://localhost').pathname, response.status, response.headers, body)
  if (pair !== null) appendFileSync(join(runFolder, `seen-${process.pid}.log`), `${pair}\n`)
}

export interface Coverage {
  readonly documented: number
  readonly seen: number
  /** `api operationId status`, sorted. */
  readonly missing: readonly string[]
}

export function coverage(runFolder: string): Coverage {
  const seen = new Set<string>()
  for (const file of existsSync(runFolder) ? readdirSync(runFolder) : [])
    if (/^seen-.*\.log$/.test(file)) for (const line of readFileSync(join(runFolder, file), 'utf8').split('\n')) seen.add(line)
  const documented = operations.flatMap(({ api, operationId, responses }) =>
    Object.keys(responses).map((status) => `${api} ${operationId} ${status}`),
  )
  const missing = documented.filter((pair) => !seen.has(pair)).sort()
  return { documented: documented.length, seen: documented.length - missing.length, missing }
}

/** The table that ends a run: by API, then what was never seen, one line an operation. */
export function coverageReport({ documented, seen, missing }: Coverage): string {
  const byOperation = new Map<string, string[]>()
  for (const pair of missing) {
    const [api, operationId, status] = pair.split(' ')
    const key = `${api}.${operationId}`
    byOperation.set(key, [...(byOperation.get(key) ?? []), status ?? ''])
  }
  const lines = [...byOperation].map(([operation, statuses]) => `  never seen: ${operation} ${statuses.join(' ')}`)
  return [`Contract coverage: ${seen} of ${documented} documented (operation, status) pairs were seen.`, ...lines].join('\n')
}
