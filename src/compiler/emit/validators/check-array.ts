/** Array keywords (JSON Schema applicator 10.3.1, validation 6.4). The value is known to be an array here. */
import type { Schema } from '../../model/types.ts'
import { stringLiteral } from '../../print/literal.ts'
import { isAnything, isNothing } from './analysis.ts'
import { appliedTest, checkSchema } from './check.ts'
import type { Place, Scope } from './scope.ts'
import { atom } from './test-expression.ts'

const text = stringLiteral
const atLeast = (count: number) => text(`Array must contain at least ${count} element(s)`)
const atMost = (count: number) => text(`Array must contain at most ${count} element(s)`)

export function checkArray(scope: Scope, schema: Schema, place: Place): void {
  const { keywords: k } = schema
  const { v } = place
  if (k.minItems !== undefined && k.minItems > 0) {
    const least =
      k.minItems === 1 ? atom(`${v}.length > 0`, `${v}.length === 0`) : atom(`${v}.length >= ${k.minItems}`, `${v}.length < ${k.minItems}`)
    scope.require(least, place, 'minItems', atLeast(k.minItems))
  }
  if (k.maxItems !== undefined) {
    scope.require(atom(`${v}.length <= ${k.maxItems}`, `${v}.length > ${k.maxItems}`), place, 'maxItems', atMost(k.maxItems))
  }
  checkItems(scope, schema, place)
  checkContains(scope, schema, place)
  if (k.uniqueItems === true) {
    scope.require(atom(`${scope.context.use('areUnique')}(${v})`), place, 'uniqueItems', text('Array items must be unique'))
  }
}

function checkItems(scope: Scope, schema: Schema, place: Place): void {
  const { prefixItems = [], items } = schema.keywords
  for (const [index, item] of prefixItems.entries()) {
    if (isAnything(item)) continue
    const local = scope.locals.fresh(`item${index}`)
    scope.when(atom(`${place.v}.length > ${index}`), () => {
      scope.out.declare(local, `${place.v}[${index}]`)
      checkSchema(scope, item, { v: local, path: [...place.path, String(index)], word: `${place.word}Item${index}` })
    })
  }
  if (items === undefined || isAnything(items)) return
  const first = prefixItems.length
  if (isNothing(items)) {
    scope.require(atom(`${place.v}.length <= ${first}`, `${place.v}.length > ${first}`), place, 'items', atMost(first))
    return
  }
  forEachItem(scope, place, first, (item) => checkSchema(scope, items, item))
}

export function forEachItem(scope: Scope, place: Place, first: number, body: (item: Place, index: string) => void): void {
  const index = scope.locals.fresh('index')
  const item = scope.locals.fresh('item')
  scope.out.block(`for (let ${index} = ${first}; ${index} < ${place.v}.length; ${index} += 1) {`, () => {
    scope.out.declare(item, `${place.v}[${index}]`)
    body({ v: item, path: [...place.path, index], word: `${place.word}Item` }, index)
  })
}

function checkContains(scope: Scope, schema: Schema, place: Place): void {
  const { contains, minContains = 1, maxContains } = schema.keywords
  if (contains === undefined || (minContains === 0 && maxContains === undefined)) return
  const count = scope.locals.fresh('matches')
  scope.out.line(`let ${count} = 0`)
  forEachItem(scope, place, 0, (item) => {
    const test = appliedTest(scope, contains, { ...item, word: `${place.word}Contains` }, true)
    scope.out.if(test, `${count} += 1`)
  })
  if (minContains > 0) {
    const message = text(`Array must contain at least ${minContains} matching element(s)`)
    const keyword = schema.keywords.minContains === undefined ? 'contains' : 'minContains'
    scope.require(atom(`${count} >= ${minContains}`, `${count} < ${minContains}`), place, keyword, message)
  }
  if (maxContains !== undefined) {
    const message = text(`Array must contain at most ${maxContains} matching element(s)`)
    scope.require(atom(`${count} <= ${maxContains}`, `${count} > ${maxContains}`), place, 'maxContains', message)
  }
}
