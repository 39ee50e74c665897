/** Object keywords (JSON Schema applicator 10.3.2, validation 6.5). The value is known to be an object here. */
import type { Schema } from '../../model/types.ts'
import { member, stringLiteral } from '../../print/literal.ts'
import { isAnything, isNothing, resolveAlias } from './analysis.ts'
import { appliedTest, call, checkSchema } from './check.ts'
import type { EmitContext } from './context.ts'
import { wordOf } from './names.ts'
import type { Place, Scope } from './scope.ts'
import { isInheritedName, isScalarOnly, otherProperties, rejectsUndefined } from './shape.ts'
import { all, any, atom, holds, not, type Test } from './test-expression.ts'

const text = stringLiteral

/** The value of a property, undefined when it is absent. */
export const propertyOf = (context: EmitContext, object: string, name: string): string =>
  isInheritedName(name) ? `${context.use('own')}(${object}, ${text(name)})` : `${object}${member(name)}`
export const present = (context: EmitContext, object: string, name: string): Test => {
  const value = propertyOf(context, object, name)
  return atom(`${value} !== undefined`, `${value} === undefined`)
}

export function checkObject(scope: Scope, schema: Schema, place: Place): void {
  const { keywords: k } = schema
  const counted = countsKeys(scope, schema)
  const known = checkProperties(scope, schema, place, counted)
  for (const name of k.required ?? []) if (!k.properties?.has(name)) requirePresent(scope, place, name, 'required')
  checkSize(scope, schema, place)
  if (known !== null) checkClosedByCount(scope, schema, place, known)
  else checkOthers(scope, schema, place)
  for (const [name, names] of k.dependentRequired ?? []) {
    if (names.length > 0) {
      scope.when(present(scope.context, place.v, name), () => {
        for (const dependent of names) requirePresent(scope, place, dependent, 'dependentRequired')
      })
    }
  }
  for (const [name, dependent] of k.dependentSchemas ?? []) {
    if (isAnything(dependent)) continue
    const target = resolveAlias(dependent)
    scope.when(present(scope.context, place.v, name), () => {
      const inner = { ...place, word: `${place.word}With${wordOf(name)}` }
      if (target.boolean === null) call(scope, target, inner)
      else checkSchema(scope, target, inner)
    })
  }
}

function requirePresent(scope: Scope, place: Place, name: string, keyword: string): void {
  scope.require(present(scope.context, place.v, name), { ...place, path: [...place.path, text(name)] }, keyword, text('Required'))
}

/** Closed by `additionalProperties: false` alone: comparing the number of keys with the number of known ones saves looking at each. */
function countsKeys(scope: Scope, schema: Schema): boolean {
  const others = otherProperties(schema)
  const { patternProperties, propertyNames } = schema.keywords
  return (
    scope.mode === 'is' &&
    others !== null &&
    isNothing(others.schema) &&
    (patternProperties?.size ?? 0) === 0 &&
    propertyNames === undefined
  )
}

interface Known {
  readonly required: number
  /** The local that counts the optional ones; null: there are none. */
  readonly local: string | null
}

function checkProperties(scope: Scope, schema: Schema, place: Place, counted: boolean): Known | null {
  const { properties = new Map<string, Schema>(), required = [] } = schema.keywords
  const demanded = new Set(required)
  const entries = [...properties]
  const optional = entries.filter(([name]) => !demanded.has(name))
  const counter = counted && optional.length > 0 ? scope.locals.fresh('known') : null
  if (counter !== null) scope.out.line(`let ${counter} = ${entries.length - optional.length}`)
  const ordered = scope.mode === 'is' ? cheapFirst(entries) : entries
  for (const [name, property] of ordered) {
    if (demanded.has(name)) checkRequired(scope, name, property, place)
    else checkOptional(scope, name, property, place, counter)
  }
  return counted ? { required: entries.length - optional.length, local: counter } : null
}

const cost = (schema: Schema): number => {
  const target = resolveAlias(schema)
  if (isAnything(target) || isNothing(target)) return 0
  if (!isScalarOnly(target)) return 3
  return target.keywords.pattern !== undefined || target.keywords.format !== undefined ? 2 : 1
}
const cheapFirst = (entries: readonly (readonly [string, Schema])[]) => [...entries].sort(([, a], [, b]) => cost(a) - cost(b))

function partOf(scope: Scope, name: string, place: Place): Place {
  return { v: scope.locals.fresh(name), path: [...place.path, text(name)], word: `${place.word}${wordOf(name)}` }
}

function checkRequired(scope: Scope, name: string, property: Schema, place: Place): void {
  if (isAnything(property)) {
    requirePresent(scope, place, name, 'required')
    return
  }
  const part = partOf(scope, name, place)
  const absent = atom(`${part.v} === undefined`, `${part.v} !== undefined`)
  scope.out.declare(part.v, `${propertyOf(scope.context, place.v, name)}`)
  if (scope.mode === 'is') {
    if (!rejectsUndefined(property)) scope.out.if(absent, 'return false')
    checkSchema(scope, property, part)
    return
  }
  scope.out.if(absent, scope.failure(part, 'required', text('Required')))
  scope.out.else(() => checkSchema(scope, property, part))
}

function checkOptional(scope: Scope, name: string, property: Schema, place: Place, counter: string | null): void {
  const access = propertyOf(scope.context, place.v, name)
  if (isAnything(property)) {
    if (counter !== null) scope.out.if(present(scope.context, place.v, name), `${counter} += 1`)
    return
  }
  const part = partOf(scope, name, place)
  scope.out.declare(part.v, access)
  const isPresent = atom(`${part.v} !== undefined`, `${part.v} === undefined`)
  scope.when(isPresent, () => {
    checkSchema(scope, property, part)
    if (counter !== null) scope.out.line(`${counter} += 1`)
  })
}

function checkSize(scope: Scope, schema: Schema, place: Place): void {
  const { minProperties: least = 0, maxProperties: most } = schema.keywords
  if (least === 0 && most === undefined) return
  const size = scope.locals.fresh('size')
  scope.out.declare(size, `${scope.context.use('countProperties')}(${place.v})`)
  if (least > 0) {
    scope.require(
      atom(`${size} >= ${least}`, `${size} < ${least}`),
      place,
      'minProperties',
      text(`Object must contain at least ${least} key(s)`),
    )
  }
  if (most !== undefined) {
    scope.require(
      atom(`${size} <= ${most}`, `${size} > ${most}`),
      place,
      'maxProperties',
      text(`Object must contain at most ${most} key(s)`),
    )
  }
}

function checkClosedByCount(scope: Scope, schema: Schema, place: Place, known: Known): void {
  const { context } = scope
  const names = [...(schema.keywords.properties?.keys() ?? [])]
  const others = `${context.use('hasOthers')}(${place.v}, ${context.keySet(names, place.word)})`
  const counts = `${context.use('countKeys')}(${place.v}) !== ${known.local ?? known.required}`
  scope.out.if(all([atom(counts), atom(others)]), 'return false')
}

/** Whether `key` is among `properties` or matches one of `patternProperties`: then `additionalProperties` does not apply. */
function declared(scope: Scope, schema: Schema, place: Place, key: string): Test {
  const { properties, patternProperties } = schema.keywords
  return any([
    ...scope.context.oneOfNames([...(properties?.keys() ?? [])], place.word, key),
    ...[...(patternProperties?.keys() ?? [])].map((pattern) => scope.context.pattern(pattern, place.word, key)),
  ])
}

function checkOthers(scope: Scope, schema: Schema, place: Place): void {
  const { patternProperties = new Map<string, Schema>(), propertyNames } = schema.keywords
  const { context, out } = scope
  const others = otherProperties(schema)
  const patterns = [...patternProperties].filter(([, item]) => !isAnything(item))
  const additional = others === null || isAnything(others.schema) ? null : others.schema
  const names = propertyNames === undefined || isAnything(propertyNames) ? null : propertyNames
  const lists = additional !== null && isNothing(additional) && scope.mode === 'explain'
  if (lists) {
    const extra = scope.locals.fresh('extra')
    out.declare(extra, `${context.use('unknownKeys')}(${place.v}, (key) => ${holds(declared(scope, schema, place, 'key'))})`)
    const failure = scope.failure(place, others?.keyword ?? '', `${context.use('unrecognized')}(${extra})`)
    out.if(atom(`${extra}.length > 0`), failure)
  }
  if (patterns.length === 0 && names === null && (additional === null || lists)) return
  const key = scope.locals.fresh('key')
  const item = scope.locals.fresh('item')
  out.block(`for (const ${key} in ${place.v}) {`, () => {
    out.declare(item, `${place.v}[${key}]`)
    out.line(`if (${item} === undefined) continue`)
    const part = { v: item, path: [...place.path, key], word: `${place.word}Item` }
    if (names !== null) checkName(scope, names, key, place)
    for (const [pattern, schemaOfItem] of patterns) {
      scope.when(context.pattern(pattern, place.word, key), () => checkSchema(scope, schemaOfItem, part))
    }
    if (additional !== null && !lists) {
      out.if(not(declared(scope, schema, place, key)), () => checkSchema(scope, additional, part))
    }
  })
}

function checkName(scope: Scope, names: Schema, key: string, place: Place): void {
  const name = scope.locals.fresh('name')
  scope.out.declare(name, key, 'unknown')
  const test = appliedTest(scope, names, { ...place, v: name, word: `${place.word}Name` }, true)
  scope.require(test, place, 'propertyNames', `${scope.context.use('wrongKey')}(${key})`)
}
