/**
 * What a schema evaluates of a value that is valid against it: the annotations that `unevaluatedProperties` and `unevaluatedItems` collect
 * (JSON Schema core, 11). What depends on the value (which branch holds) becomes part of the expression, so it is exact for every keyword.
 */

import { alwaysApplied } from '../../model/applied.ts'
import type { Schema } from '../../model/types.ts'
import { stringLiteral } from '../../print/literal.ts'
import { type Tag, tellApart } from './alternatives.ts'
import { resolveAlias } from './analysis.ts'
import { present, propertyOf } from './check-object.ts'
import type { EmitContext } from './context.ts'
import { all, always, any, atom, never, not, type Test } from './test-expression.ts'

interface Value {
  readonly v: string
  readonly type: 'object' | 'array'
  readonly word: string
  readonly context: EmitContext
  /** Keeps the outcome of a test of the whole value, so that it is not asked again for each property or item. */
  readonly remember: (test: Test, hint: string) => Test
}

/** Schemas that hold for the value only sometimes, with the test for it; each pair as written in the schema. */
function sometimes(schema: Schema, value: Value): { when: Test; schema: Schema }[] {
  const { keywords: k } = schema
  const { context, v, word, remember } = value
  const holdsFor = (part: Schema, hint: string): Test => {
    const target = resolveAlias(part)
    if (target.boolean !== null) return target.boolean ? always : never
    return remember(context.isBranchCall(target, `${word}${hint}`, v), hint)
  }
  const list: { when: Test; schema: Schema }[] = []
  for (const [hint, branches] of [
    ['AnyOf', k.anyOf],
    ['OneOf', k.oneOf],
  ] as const) {
    const apart = branches === undefined ? null : tellApart(branches, value.type)
    for (const [index, branch] of (branches ?? []).entries()) {
      const tag = apart?.get(branch)
      const when = tag === undefined ? holdsFor(branch, `${hint}${index + 1}`) : tagTest(tag, value)
      list.push({ when, schema: branch })
    }
  }
  if (k.if !== undefined) {
    const condition = holdsFor(k.if, 'If')
    list.push({ when: condition, schema: k.if })
    if (k.then !== undefined) list.push({ when: condition, schema: k.then })
    if (k.else !== undefined) list.push({ when: not(condition), schema: k.else })
  }
  return list
}

function tagTest(tag: Tag | 'always' | 'never', { context, v }: Value): Test {
  if (tag === 'always') return always
  if (tag === 'never') return never
  const property = propertyOf(context, v, tag.property)
  return any(tag.words.map((word) => atom(`${property} === ${stringLiteral(word)}`, `${property} !== ${stringLiteral(word)}`)))
}

/** Whether the property `key` of the object is evaluated. `own`: leave out the schema's own `unevaluatedProperties`. */
export function coversProperty(schema: Schema, value: Value, key: string, own = false): Test {
  const { keywords: k } = schema
  if (schema.boolean !== null) return never
  if (k.additionalProperties !== undefined || (!own && k.unevaluatedProperties !== undefined)) return always
  const names = new Set<string>()
  const patterns = new Set<string>()
  const tests: Test[] = []
  const collect = (part: Schema, first: boolean): boolean => {
    const { keywords: inner } = part
    if (!first && (inner.additionalProperties !== undefined || inner.unevaluatedProperties !== undefined)) return true
    for (const name of inner.properties?.keys() ?? []) names.add(name)
    for (const pattern of inner.patternProperties?.keys() ?? []) patterns.add(pattern)
    for (const { when, schema: branch } of sometimes(part, value)) tests.push(...branchTest(when, coversProperty(branch, value, key)))
    for (const [name, dependent] of inner.dependentSchemas ?? []) {
      tests.push(...branchTest(present(value.context, value.v, name), coversProperty(dependent, value, key)))
    }
    return alwaysApplied(part).some((next) => collect(next, false))
  }
  if (collect(schema, true)) return always
  return any([
    ...value.context.oneOfNames([...names], value.word, key),
    ...[...patterns].map((pattern) => value.context.pattern(pattern, value.word, key)),
    ...tests,
  ])
}

/** Whether the item at `index`, held in `item`, is evaluated. */
export function coversItem(schema: Schema, value: Value, index: string, item: string, own = false): Test {
  const { keywords: k } = schema
  if (schema.boolean !== null) return never
  if (k.items !== undefined || (!own && k.unevaluatedItems !== undefined)) return always
  const prefix = k.prefixItems?.length ?? 0
  const contained = k.contains === undefined ? [] : [containsTest(k.contains, value, item)]
  const tests = [
    ...(prefix === 0 ? [] : [atom(`${index} < ${prefix}`, `${index} >= ${prefix}`)]),
    ...alwaysApplied(schema).map((part) => coversItem(part, value, index, item)),
    ...contained,
    ...sometimes(schema, value).flatMap(({ when, schema: branch }) => branchTest(when, coversItem(branch, value, index, item))),
  ]
  return any(tests)
}

function containsTest(contains: Schema, { context, word }: Value, item: string): Test {
  const target = resolveAlias(contains)
  return target.boolean === null ? context.isBranchCall(target, `${word}Contains`, item) : target.boolean ? always : never
}

const branchTest = (when: Test, covers: Test): Test[] => {
  if (covers === never || when === never) return []
  return [all([covers, when])]
}
