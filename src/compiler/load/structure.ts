/** Is every node of the (bundled) document what OpenAPI 3.1 allows in its place? Own code over `objects/*.ts`; schemas are judged where they are read. */
import type { Json, JsonObject, Position } from '../model/types.ts'
import type { Refusal } from '../refusal.ts'
import type { ObjectRule, Type } from './grammar.ts'
import { isObject } from './source.ts'

export interface StructureReport {
  refuse(refusal: Refusal): void
  positionOf(node: object | null, key?: string | number): Position
}

/** Refuses everything in `json` that `type` does not allow. `holder` and `key` say where the value stands. */
export function checkStructure(
  json: Json,
  type: Type,
  report: StructureReport,
  what = 'The document',
  holder: object | null = null,
  key?: string | number,
): void {
  const wrong = (message: string): void =>
    report.refuse({
      rule: 'invalid-structure',
      message: `${what} ${message}`,
      position: report.positionOf(holder ?? (isObject(json) ? json : null), key),
    })
  switch (type.kind) {
    case 'any':
      return
    case 'string':
      if (typeof json !== 'string') wrong(`must be a string, not ${nameOf(json)}.`)
      else if (type.pattern !== undefined && !type.pattern.test(json))
        wrong(`must be ${type.form ?? 'of another form'}, not ${JSON.stringify(json)}.`)
      return
    case 'boolean':
      if (typeof json !== 'boolean') wrong(`must be true or false, not ${nameOf(json)}.`)
      return
    case 'schema':
      if (typeof json !== 'boolean' && !isObject(json)) wrong(`must be a schema (an object, or true or false), not ${nameOf(json)}.`)
      return
    case 'list':
      if (Array.isArray(json)) checkList(json, type, report, what, wrong)
      else wrong(`must be a list, not ${nameOf(json)}.`)
      return
    case 'map':
      if (isObject(json)) checkMap(json, type, report, wrong)
      else wrong(`must be an object, not ${nameOf(json)}.`)
      return
    case 'object':
      if (isObject(json)) checkObject(json, type.rule(), report)
      else wrong(`must be an object (${type.rule().name}), not ${nameOf(json)}.`)
      return
    default:
      throw new Error(`No such type: ${String(type satisfies never)}.`)
  }
}

function checkList(
  json: Json[],
  type: Type & { kind: 'list' },
  report: StructureReport,
  what: string,
  wrong: (message: string) => void,
): void {
  if (json.length < (type.min ?? 0)) wrong(`must have at least ${type.min} ${type.min === 1 ? 'item' : 'items'}.`)
  for (const [index, item] of json.entries()) checkStructure(item, type.of, report, `${what}[${index}]`, json, index)
}

function checkMap(json: JsonObject, type: Type & { kind: 'map' }, report: StructureReport, wrong: (message: string) => void): void {
  const count = Object.keys(json).length
  if (count < (type.min ?? 0)) wrong(`must have at least ${type.min} ${type.min === 1 ? 'entry' : 'entries'}.`)
  if (count > (type.max ?? Number.POSITIVE_INFINITY)) wrong(`must have at most ${type.max} ${type.max === 1 ? 'entry' : 'entries'}.`)
  for (const [name, item] of Object.entries(json)) {
    if (type.keys !== undefined && !type.keys.test(name)) {
      const message = `The name ${JSON.stringify(name)} may hold only letters, digits, ".", "-" and "_".`
      report.refuse({ rule: 'invalid-component-name', message, position: report.positionOf(json, name) })
    }
    checkStructure(item, type.of, report, JSON.stringify(name), json, name)
  }
}

function checkObject(json: JsonObject, rule: ObjectRule, report: StructureReport): void {
  if (rule.component !== undefined && rule.component !== 'pathItems' && json.$ref !== undefined) {
    if (typeof json.$ref !== 'string')
      report.refuse({ rule: 'invalid-structure', message: '"$ref" must be a string.', position: report.positionOf(json, '$ref') })
    return
  }
  const refuse = (name: string, message: string, key?: string): void =>
    report.refuse({ rule: name, message: `${rule.name}: ${message}`, position: report.positionOf(json, key) })
  for (const [key, field] of Object.entries(rule.fields))
    if (field.required === true && !Object.hasOwn(json, key)) refuse('missing-field', `"${key}" is required.`)
  for (const [key, value] of Object.entries(json)) {
    const field = Object.hasOwn(rule.fields, key) ? rule.fields[key] : undefined
    if (field !== undefined) checkStructure(value, field.type, report, `${rule.name}: "${key}"`, json, key)
    else if (rule.extensible && key.startsWith('x-')) continue
    else if (rule.patterned?.keys.test(key) === true) {
      checkStructure(value, rule.patterned.type, report, `${rule.name}: ${JSON.stringify(key)}`, json, key)
    } else if (rule.patterned !== undefined) refuse('unknown-field', `${JSON.stringify(key)} is not ${rule.patterned.form}.`, key)
    else refuse('unknown-field', `${JSON.stringify(key)} is not a field of this object.${suggestion(key, Object.keys(rule.fields))}`, key)
  }
  const entries = Object.keys(json).filter((key) => !key.startsWith('x-')).length
  if (entries < (rule.patterned?.min ?? 0)) refuse('missing-field', 'it must not be empty.')
  rule.check?.(json, (message, key) => refuse('invalid-structure', message, key))
}

export const nameOf = (json: Json | undefined): string =>
  json === undefined
    ? 'nothing'
    : json === null
      ? 'null'
      : Array.isArray(json)
        ? 'a list'
        : typeof json === 'object'
          ? 'an object'
          : `the ${typeof json} ${JSON.stringify(json)}`

/** ` Did you mean "x-limit"?` for a near miss, else nothing. */
export function suggestion(word: string, known: readonly string[]): string {
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best === null ? '' : ` Did you mean "${best}"?`
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length] ?? 0
}
