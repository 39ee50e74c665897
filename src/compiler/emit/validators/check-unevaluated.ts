/** `unevaluatedProperties` and `unevaluatedItems`: what no other keyword for the same value has looked at (JSON Schema core, 11.2 and 11.3). */
import type { Schema } from '../../model/types.ts'
import { stringLiteral } from '../../print/literal.ts'
import { isAnything, isNothing } from './analysis.ts'
import { typeTest } from './assertions.ts'
import { checkSchema } from './check.ts'
import { coversItem, coversProperty } from './coverage.ts'
import type { Place, Scope } from './scope.ts'
import { otherProperties } from './shape.ts'
import { always, atom, holds, never, not, type Test } from './test-expression.ts'

export function checkUnevaluated(scope: Scope, schema: Schema, place: Place): void {
  const { unevaluatedProperties, unevaluatedItems } = schema.keywords
  if (unevaluatedProperties !== undefined && otherProperties(schema) === null && !isAnything(unevaluatedProperties))
    checkProperties(scope, schema, unevaluatedProperties, place)
  if (unevaluatedItems !== undefined && !isAnything(unevaluatedItems)) checkItems(scope, schema, unevaluatedItems, place)
}

/** The value again under a local of which TypeScript knows nothing, since the checks before may have narrowed it. */
function afresh(scope: Scope, place: Place, wish: string): Place {
  const v = scope.locals.fresh(wish)
  scope.out.declare(v, place.v, 'unknown')
  return { ...place, v }
}

/** Asked at the first need, and once. */
const remembering = (scope: Scope) => {
  const known = new Map<string, Test>()
  return (test: Test, hint: string): Test => {
    const question = holds(test)
    const before = known.get(question)
    if (before !== undefined) return before
    const name = scope.locals.fresh(`holds${hint}`)
    scope.out.variable(name, 'boolean | undefined')
    const remembered = atom(`(${name} ??= ${question})`, `!(${name} ??= ${question})`)
    known.set(question, remembered)
    return remembered
  }
}

function checkProperties(scope: Scope, schema: Schema, rest: Schema, place: Place): void {
  const { context, out } = scope
  const object = afresh(scope, place, 'object')
  const covers = coversProperty(
    schema,
    { v: object.v, type: 'object', word: place.word, context, remember: remembering(scope) },
    'key',
    true,
  )
  if (covers === always) return
  scope.when(typeTest('object', false, object.v, context), () => {
    if (isNothing(rest) && scope.mode === 'explain') {
      const extra = scope.locals.fresh('extra')
      out.declare(extra, `${context.use('unknownKeys')}(${object.v}, (key) => ${holds(covers)})`)
      out.if(atom(`${extra}.length > 0`), scope.failure(object, 'unevaluatedProperties', `${context.use('unrecognized')}(${extra})`))
      return
    }
    const item = scope.locals.fresh('item')
    out.block(`for (const key in ${object.v}) {`, () => {
      out.declare(item, `${object.v}[key]`)
      out.line(`if (${item} === undefined${covers === never ? '' : ` || ${holds(covers)}`}) continue`)
      checkSchema(scope, rest, { v: item, path: [...place.path, 'key'], word: `${place.word}Rest` })
    })
  })
}

function checkItems(scope: Scope, schema: Schema, rest: Schema, place: Place): void {
  const { context, out } = scope
  const array = afresh(scope, place, 'list')
  const value = { v: array.v, type: 'array' as const, word: place.word, context, remember: remembering(scope) }
  const index = scope.locals.fresh('index')
  const item = { v: scope.locals.fresh('item'), path: [...place.path, index], word: `${place.word}Rest` }
  const covers = coversItem(schema, value, index, item.v, true)
  if (covers === always) return
  scope.when(typeTest('array', false, array.v, context), () => {
    out.block(`for (let ${index} = 0; ${index} < ${array.v}.length; ${index} += 1) {`, () => {
      out.declare(item.v, `${array.v}[${index}]`)
      scope.when(not(covers), () => {
        if (isNothing(rest)) out.line(scope.failure(item, 'unevaluatedItems', stringLiteral('Unrecognized element')))
        else checkSchema(scope, rest, item)
      })
    })
  })
}
