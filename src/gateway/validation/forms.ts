/** `application/x-www-form-urlencoded` (WHATWG URL, 5.1) and `multipart/form-data` (RFC 7578) as objects that a schema can judge. */
import type { SchemaContract } from '../contract.ts'
import { ApiError, type Issue } from '../errors/catalogue.ts'
import { put } from './parameter.ts'
import { percentDecode, scalar, textProblem } from './scalar.ts'

type Fields = Record<string, unknown>

/** A name given several times is an array. */
function add(fields: Fields, name: string, value: unknown): void {
  const before = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (before === undefined) put(fields, name, value)
  else if (Array.isArray(before)) before.push(value)
  else put(fields, name, [before, value])
}

export function readForm(text: string, issues: Issue[]): Fields {
  const fields: Fields = {}
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const name = percentDecode(equals === -1 ? pair : pair.slice(0, equals), true)
    const value = percentDecode(equals === -1 ? '' : pair.slice(equals + 1), true)
    const problem = name === null || value === null ? 'Malformed percent-encoding' : (textProblem(name) ?? textProblem(value))
    if (name === null || value === null || problem !== null)
      issues.push({ path: name ?? '', in: 'body', message: problem ?? 'Malformed percent-encoding' })
    else add(fields, name, value)
  }
  return fields
}

/** Files are `File` objects, other parts text; a part of type `application/json` is parsed by `withTypes` when its schema wants more than text. */
export async function readMultipart(bytes: Buffer, contentType: string, issues: Issue[]): Promise<Fields> {
  let form: FormData
  try {
    form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData()
  } catch (cause) {
    throw new ApiError('BAD_REQUEST', { message: 'The body is not multipart/form-data of its boundary.', cause })
  }
  const fields: Fields = {}
  for (const [name, value] of form) {
    const problem = textProblem(name) ?? (typeof value === 'string' ? textProblem(value) : null)
    if (problem === null) add(fields, name, value)
    else issues.push({ path: name, in: 'body', message: problem })
  }
  return fields
}

/**
 * Fields are text; their schema may want numbers, booleans, arrays or objects (OAS 3.1, 4.8.15.1.1). A field whose text fails on its type is read
 * as what would pass, strictly as a parameter would be; if nothing passes, the schema judges the text.
 */
export function withTypes(fields: Fields, schema: SchemaContract | null): Fields {
  if (schema === null || schema.is(fields)) return fields
  const typed: Fields = { ...fields }
  for (const issue of schema.explain(fields)) {
    const [name, item] = issue.path
    if (issue.keyword !== 'type' || typeof name !== 'string') continue
    const value = typed[name]
    if (typeof value === 'string') put(typed, name, issue.path.length === 1 ? candidate(value, typed, name, schema) : value)
    else if (Array.isArray(value) && typeof item === 'number') value[item] = scalar(String(value[item]), ['null', 'boolean', 'number'])
  }
  return typed
}

function candidate(text: string, fields: Fields, name: string, schema: SchemaContract): unknown {
  const fails = (value: unknown): boolean =>
    schema.explain({ ...fields, [name]: value }).some((issue) => issue.keyword === 'type' && issue.path[0] === name)
  const simple = scalar(text, ['null', 'boolean', 'number'])
  for (const value of [simple, [text], [simple]]) if (!fails(value)) return value
  if (/^[[{]/.test(text)) {
    try {
      const parsed: unknown = JSON.parse(text)
      if (!fails(parsed)) return parsed
    } catch {
      return text
    }
  }
  return text
}
