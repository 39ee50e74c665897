/** Writes the checks of one schema into a function: by type first, then whatever applies to the same value, then what nothing else has looked at. */

import { referencesOf } from '../../model/applied.ts'
import type { Schema } from '../../model/types.ts'
import { stringLiteral } from '../../print/literal.ts'
import { resolveAlias, typeOfJson, type ValueType, valueTypes } from './analysis.ts'
import {
  type Assertion,
  allowedTypes,
  allowedValues,
  expectedTypes,
  numberAssertions,
  scalarTest,
  stringAssertions,
  typeTest,
  valuesMessage,
  valuesTest,
} from './assertions.ts'
import { checkArray } from './check-array.ts'
import { checkObject } from './check-object.ts'
import { checkUnevaluated } from './check-unevaluated.ts'
import { checkAlternatives, checkConditional, checkNegation } from './check-unions.ts'
import type { Place, Scope } from './scope.ts'
import { hasArrayKeywords, hasObjectKeywords, isOwnFunction, isScalarOnly } from './shape.ts'
import { always, any, never, not, type Test } from './test-expression.ts'

/** The schema of a part: a call where it is a function of its own, its checks in line otherwise. */
export function checkSchema(scope: Scope, schema: Schema, place: Place): void {
  const target = resolveAlias(schema)
  if (isOwnFunction(schema) && target.boolean === null) call(scope, target, place)
  else checkBody(scope, target, place)
}

export function call(scope: Scope, schema: Schema, place: Place): void {
  if (scope.mode === 'is') scope.out.if(not(scope.context.isCall(schema, place.word, place.v)), 'return false')
  else scope.out.line(`${scope.context.function('explain', schema, place.word)}(${place.v}, ${scope.path(place)}, issues)`)
}

/** The checks themselves, also of a function's own schema. */
export function checkBody(scope: Scope, schema: Schema, place: Place): void {
  if (schema.boolean === true) return
  if (schema.boolean === false) {
    const message = scope.mode === 'is' ? '' : `${scope.context.use('wrongType')}("never", ${place.v})`
    scope.out.line(scope.failure(place, 'false', message))
    return
  }
  checkOwn(scope, schema, place)
  for (const [index, reference] of referencesOf(schema).entries()) {
    checkApplied(scope, reference, { ...place, word: `${place.word}Ref${index === 0 ? '' : index + 1}` })
  }
  for (const [index, part] of (schema.keywords.allOf ?? []).entries()) {
    checkApplied(scope, part, { ...place, word: `${place.word}AllOf${index + 1}` })
  }
  checkAlternatives(scope, schema, place)
  checkNegation(scope, schema, place)
  checkConditional(scope, schema, place)
  checkUnevaluated(scope, schema, place)
}

/** A schema for the same value. TypeScript may know more about the local by now, so its checks stand in a function of their own. */
function checkApplied(scope: Scope, schema: Schema, place: Place): void {
  const target = resolveAlias(schema)
  if (target.boolean === null) call(scope, target, place)
  else checkSchema(scope, target, place)
}

function checkOwn(scope: Scope, schema: Schema, place: Place): void {
  const parts: [ValueType, boolean, () => void][] = [
    ['array', hasArrayKeywords(schema), () => checkArray(scope, schema, place)],
    ['object', hasObjectKeywords(schema), () => checkObject(scope, schema, place)],
  ]
  const bodies = new Map(parts.filter(([, present]) => present).map(([type, , body]) => [type, body]))
  if (allowedValues(schema) !== null) checkValues(scope, schema, place, bodies)
  else if (allowedTypes(schema) === null) checkUntyped(scope, schema, place, bodies)
  else checkTyped(scope, schema, place, bodies)
}

type Bodies = ReadonlyMap<ValueType, () => void>

function groups(scope: Scope, schema: Schema, place: Place): Map<ValueType, Assertion[]> {
  const all: [ValueType, Assertion[]][] = [
    ['number', numberAssertions(schema, place.v, scope.context)],
    ['string', stringAssertions(schema, place.v, place.word, scope.context)],
  ]
  return new Map(all.filter(([, list]) => list.length > 0))
}

function checkValues(scope: Scope, schema: Schema, place: Place, bodies: Bodies): void {
  const { context, out } = scope
  const allowed = allowedTypes(schema)
  const keyword = schema.keywords.const === undefined ? 'enum' : 'const'
  if (scope.mode === 'is') scope.require(scalarTest(schema, place.v, place.word, context), place, keyword, '')
  else {
    const values = valuesTest(allowedValues(schema) ?? [], place.v, place.word, context)
    const wrong = scope.failure(place, keyword, valuesMessage(schema, place.v, context))
    if (allowed === null) out.if(not(values), wrong)
    else {
      out.if(not(typesTest(scope, schema, place)), typeFailure(scope, schema, place))
      out.if(not(values), wrong, 'else if')
    }
    for (const [type, list] of groups(scope, schema, place)) {
      scope.when(typeTest(type, false, place.v, context), () => scope.requireAll(list, place))
    }
  }
  const present = new Set((allowedValues(schema) ?? []).map(typeOfJson))
  for (const [type, body] of bodies) if (present.has(type)) scope.when(typeTest(type, false, place.v, context), body)
}

const typesTest = (scope: Scope, schema: Schema, place: Place): Test => {
  const allowed = allowedTypes(schema)
  const types = valueTypes.filter((type) => allowed?.types.has(type))
  return any(types.map((type) => typeTest(type, allowed?.integer ?? false, place.v, scope.context)))
}
const typeFailure = (scope: Scope, schema: Schema, place: Place): string => scope.failure(place, 'type', typeMessage(scope, schema, place))
const typeMessage = (scope: Scope, schema: Schema, place: Place): string =>
  scope.mode === 'is' ? '' : `${scope.context.use('wrongType')}(${stringLiteral(expectedTypes(schema.keywords.types ?? []))}, ${place.v})`

function checkUntyped(scope: Scope, schema: Schema, place: Place, bodies: Bodies): void {
  const { context } = scope
  for (const [type, list] of groups(scope, schema, place)) {
    scope.when(typeTest(type, false, place.v, context), () => scope.requireAll(list, place))
  }
  for (const [type, body] of bodies) scope.when(typeTest(type, false, place.v, context), body)
}

function checkTyped(scope: Scope, schema: Schema, place: Place, bodies: Bodies): void {
  const { context, out } = scope
  const allowed = allowedTypes(schema)
  if (allowed === null) return
  const types = valueTypes.filter((type) => allowed.types.has(type))
  const test = (type: ValueType) => typeTest(type, allowed.integer, place.v, context)
  const structural = types.filter((type) => bodies.has(type))
  if (structural.length === 0 && scope.mode === 'is') {
    scope.require(scalarTest(schema, place.v, place.word, context), place, 'type', '')
    return
  }
  const assertions = groups(scope, schema, place)
  const [only] = types
  if (types.length === 1 && only !== undefined) {
    const body = bodies.get(only)
    const list = assertions.get(only) ?? []
    if (body === undefined && list.length === 0) scope.require(test(only), place, 'type', typeMessage(scope, schema, place))
    else {
      scope.guard(test(only), place, 'type', typeMessage(scope, schema, place), () => {
        scope.requireAll(list, place)
        body?.()
      })
    }
    return
  }
  let word: 'if' | 'else if' = 'if'
  for (const type of types) {
    const body = bodies.get(type)
    const list = assertions.get(type) ?? []
    if (body === undefined && list.length === 0) continue
    const apply = () => {
      scope.requireAll(list, place)
      body?.()
    }
    out.if(test(type), apply, word)
    word = 'else if'
  }
  const rest = types.filter((type) => !bodies.has(type) && !assertions.has(type))
  if (rest.length > 0) out.if(not(any(rest.map(test))), typeFailure(scope, schema, place), word)
  else out.else(typeFailure(scope, schema, place))
}

/**
 * A schema for the same value as one expression. `fresh`: TypeScript knows nothing yet about the local, so it can be tested in line. `again`: the
 * same may be asked of this value elsewhere.
 */
export function appliedTest(scope: Scope, schema: Schema, place: Place, fresh: boolean, again = true): Test {
  const target = resolveAlias(schema)
  if (target.boolean !== null) return target.boolean ? always : never
  const { types, enum: values, const: single } = target.keywords
  const typed = types !== undefined || values !== undefined || single !== undefined
  if (fresh && typed && target.name === null && isScalarOnly(target)) return scalarTest(target, place.v, place.word, scope.context)
  return again ? scope.context.isBranchCall(target, place.word, place.v) : scope.context.isCall(target, place.word, place.v)
}
