/** `anyOf`, `oneOf`, `not`, `if`/`then`/`else` (JSON Schema core, 10.2): alternatives told apart by a property or by type where that is exact. */
import type { Schema } from '../../model/types.ts'
import { stringLiteral } from '../../print/literal.ts'
import { areApart, explainingTags, type Tags } from './alternatives.ts'
import { isAnything, possibleTypes, resolveAlias, type ValueType, valueTypes } from './analysis.ts'
import { typeTest } from './assertions.ts'
import { appliedTest, call, checkSchema } from './check.ts'
import { present, propertyOf } from './check-object.ts'
import type { Place, Scope } from './scope.ts'
import { hasArrayKeywords, hasObjectKeywords, hasScalarKeywords } from './shape.ts'
import { any, atom, fails, not, type Test } from './test-expression.ts'

const invalid = stringLiteral('Invalid input')

/** Nothing was tested before, so TypeScript knows nothing about the local yet. */
const isFresh = (schema: Schema): boolean => !hasScalarKeywords(schema) && !hasArrayKeywords(schema) && !hasObjectKeywords(schema)

interface Branch {
  readonly schema: Schema
  readonly place: Place
  readonly test: Test
}

export function checkAlternatives(scope: Scope, schema: Schema, place: Place): void {
  const { anyOf, oneOf } = schema.keywords
  const only = anyOf === undefined || oneOf === undefined
  const fresh = only && isFresh(schema) && schema.keywords.ref === undefined && schema.keywords.allOf === undefined
  for (const [keyword, list] of [
    ['anyOf', anyOf],
    ['oneOf', oneOf],
  ] as const) {
    if (list === undefined) continue
    const apart = areApart(list)
    const branches = list.map((branch, index): Branch => {
      const inner = { ...place, word: `${place.word}${keyword === 'anyOf' ? 'AnyOf' : 'OneOf'}${index + 1}` }
      return { schema: branch, place: inner, test: appliedTest(scope, branch, inner, fresh, !apart) }
    })
    const exclusive = keyword === 'oneOf' && !apart
    const tags = explainingTags(schema, list)
    if (scope.mode === 'is') checkIs(scope, branches, exclusive, tags, place)
    else explain(scope, schema, branches, keyword, exclusive, tags, place)
  }
}

function checkIs(scope: Scope, branches: readonly Branch[], exclusive: boolean, tags: Tags | null, place: Place): void {
  const { out, context } = scope
  if (exclusive) {
    const count = countMatches(scope, branches)
    out.if(atom(`${count} !== 1`), 'return false')
    return
  }
  if (tags?.proven) {
    const value = scope.locals.fresh('tagged')
    const others = branches.filter(({ schema }) => !tags.branches.some((tagged) => tagged.schema === schema))
    const judge = (branch: Schema) => `if (${fails(context.isCall(resolveAlias(branch), place.word, value))}) return false`
    out.declare(value, place.v, 'unknown')
    out.if(typeTest('object', false, value, context), () => switchOnTag(scope, tags, value, judge, 'return false'))
    out.if(not(any(others.map(({ test }) => test))), 'return false', 'else if')
    return
  }
  out.if(not(any(branches.map((branch) => branch.test))), 'return false')
}

function countMatches(scope: Scope, branches: readonly Branch[]): string {
  const count = scope.locals.fresh('matches')
  scope.out.line(`let ${count} = 0`)
  for (const { test } of branches) scope.out.if(test, `${count} += 1`)
  return count
}

/** `branch` and `other` are statements. */
function switchOnTag(scope: Scope, tags: Tags, value: string, branch: (schema: Schema) => string, other: string): void {
  scope.out.block(`switch (${propertyOf(scope.context, value, tags.property)}) {`, () => {
    for (const { schema, words } of tags.branches) {
      for (const word of words) scope.out.line(`case ${stringLiteral(word)}:`)
      scope.out.indent(() => scope.out.line(branch(schema)).line('break'))
    }
    scope.out.line('default:')
    scope.out.indent(() => scope.out.line(other))
  })
}

function explain(
  scope: Scope,
  schema: Schema,
  branches: readonly Branch[],
  keyword: string,
  exclusive: boolean,
  tags: Tags | null,
  place: Place,
): void {
  const { out } = scope
  const names = requiredNames(branches)
  if (names !== null) {
    explainPresence(scope, schema, names, keyword, place)
    return
  }
  if (exclusive) {
    const count = countMatches(scope, branches)
    out.if(atom(`${count} > 1`), scope.failure(place, keyword, invalid))
    out.if(atom(`${count} === 0`), () => explainNone(scope, branches, keyword, tags, place), 'else if')
    return
  }
  out.if(not(any(branches.map((branch) => branch.test))), () => explainNone(scope, branches, keyword, tags, place))
}

/** Branches that ask for one property each and say nothing else: their names. Null: some branch says more. */
function requiredNames(branches: readonly Branch[]): string[] | null {
  const names: string[] = []
  for (const { schema } of branches) {
    const { boolean, keywords } = resolveAlias(schema)
    const [name, ...others] = keywords.required ?? []
    if (boolean !== null || name === undefined || others.length > 0 || Object.keys(keywords).length !== 1) return null
    names.push(name)
  }
  return names
}

/** What is no object fails none of these, and so more than one of them holds; where its type is said, that is what is wrong. */
function explainPresence(scope: Scope, schema: Schema, names: readonly string[], keyword: string, place: Place): void {
  const { out, context } = scope
  const value = scope.locals.fresh('union')
  const count = scope.locals.fresh('given')
  const listed = names.join(', ')
  const words = keyword === 'oneOf' ? `Exactly one of ${listed} is required` : `At least one of ${listed} is required`
  out.declare(value, place.v, 'unknown')
  out.if(typeTest('object', false, value, context), () => {
    out.line(`let ${count} = 0`)
    for (const name of names) out.if(present(context, value, name), `${count} += 1`)
    out.if(atom(keyword === 'oneOf' ? `${count} !== 1` : `${count} === 0`), scope.failure(place, keyword, stringLiteral(words)))
  })
  const onlyObjects = schema.keywords.types?.every((type) => type === 'object') === true
  if (keyword === 'oneOf' && names.length > 1 && !onlyObjects) out.else(scope.failure(place, keyword, invalid))
}

/** No alternative holds: the one that was meant says why, where it can be told which that is. */
function explainNone(scope: Scope, branches: readonly Branch[], keyword: string, tags: Tags | null, place: Place): void {
  const { out, context } = scope
  const value = scope.locals.fresh('union')
  out.declare(value, place.v, 'unknown')
  const explainBranch = (schema: Schema): string =>
    `${context.function('explain', resolveAlias(schema), branches.find((b) => b.schema === schema)?.place.word ?? place.word)}(${value}, ${scope.path(place)}, issues)`
  let word: 'if' | 'else if' = 'if'
  let rest = branches.filter((branch) => resolveAlias(branch.schema).boolean === null)
  if (tags !== null) {
    const expected = tags.branches.flatMap(({ words }) => words.map((tag) => `'${tag}'`)).join(' | ')
    const message = `${context.use('wrongTag')}(${stringLiteral(expected)}, ${propertyOf(context, value, tags.property)})`
    const tagPlace = { ...place, path: [...place.path, stringLiteral(tags.property)] }
    out.if(typeTest('object', false, value, context), () =>
      switchOnTag(scope, tags, value, explainBranch, scope.failure(tagPlace, 'discriminator', message)),
    )
    word = 'else if'
    rest = rest.filter((branch) => !tags.branches.some(({ schema }) => schema === branch.schema))
  }
  const known = rest.map((branch) => ({ branch, types: possibleTypes(branch.schema) }))
  for (const type of valueTypes) {
    const meant = known.filter(({ types }) => types.has(type))
    const [first] = meant
    if (meant.length !== 1 || first === undefined || (tags !== null && type === 'object')) continue
    out.if(typeTest(type, false, value, context), explainBranch(first.branch.schema), word)
    word = 'else if'
  }
  const some = tags === null ? rest.filter(({ schema }) => !isNullOnly(possibleTypes(schema))) : []
  const onlyOne = some.length === 1 ? some[0] : undefined
  let last = onlyOne === undefined ? scope.failure(place, keyword, invalid) : explainBranch(onlyOne.schema)
  if (tags !== null && rest.every(({ schema }) => isNullOnly(possibleTypes(schema)))) {
    last = scope.failure(place, keyword, `${context.use('wrongType')}("object", ${value})`)
  }
  if (word === 'if') out.line(last)
  else out.else(last)
}

const isNullOnly = (types: ReadonlySet<ValueType>): boolean => types.size === 1 && types.has('null')

export function checkNegation(scope: Scope, schema: Schema, place: Place): void {
  const negated = schema.keywords.not
  if (negated === undefined) return
  const test = appliedTest(scope, negated, { ...place, word: `${place.word}Not` }, false)
  scope.require(not(test), place, 'not', invalid)
}

export function checkConditional(scope: Scope, schema: Schema, place: Place): void {
  const { if: condition, then: consequence, else: alternative } = schema.keywords
  if (condition === undefined) return
  const branches = [consequence, alternative].map((branch) => (branch === undefined || isAnything(branch) ? null : branch))
  const [yes = null, no = null] = branches
  if (yes === null && no === null) return
  const test = appliedTest(scope, condition, { ...place, word: `${place.word}If` }, false)
  const apply = (part: Schema, hint: string) => () => {
    const target = resolveAlias(part)
    const inner = { ...place, word: `${place.word}${hint}` }
    if (target.boolean === null) call(scope, target, inner)
    else checkSchema(scope, target, inner)
  }
  if (yes !== null) scope.when(test, apply(yes, 'Then'))
  if (no !== null) {
    if (yes === null) scope.when(not(test), apply(no, 'Else'))
    else scope.out.else(apply(no, 'Else'))
  }
}
