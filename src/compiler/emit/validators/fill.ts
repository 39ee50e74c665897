/** Writes the functions that fill in defaults of absent properties, in place: through references and `allOf`, into objects and items that are there. */

import { alwaysApplied, defaultOf } from '../../model/applied.ts'
import type { Schema } from '../../model/types.ts'
import { jsonLiteral, member, stringLiteral } from '../../print/literal.ts'
import type { Printer } from '../../print/printer.ts'
import { reachesCycle, resolveAlias } from './analysis.ts'
import { present, propertyOf } from './check-object.ts'
import type { EmitContext } from './context.ts'
import { wordOf } from './names.ts'
import { Reach } from './reach.ts'
import { chooseBranch, isClear, unionsOf } from './selection.ts'
import { isInheritedName } from './shape.ts'
import { any, fails, holds } from './test-expression.ts'

/** Where defaults may be filled in: never in a branch that only a judgement of the whole value could choose. */
const reach = new Reach(
  (schema) => [...(schema.keywords.properties?.values() ?? [])].some((property) => defaultOf(property) !== undefined),
  (schema) => {
    const { keywords: k } = schema
    const single = [k.items, k.additionalProperties].filter((item) => item !== undefined)
    const clear = unionsOf(schema).flatMap((branches) => branches.filter((branch) => isClear(schema, branches, branch)))
    const maps = [...(k.properties?.values() ?? []), ...(k.patternProperties?.values() ?? [])]
    return [...alwaysApplied(schema), ...single, ...(k.prefixItems ?? []), ...maps, ...clear]
  },
)
export const needsFill = (schema: Schema): boolean => reach.has(schema)

export function writeFill(context: EmitContext, out: Printer, schema: Schema, name: string, word: string): void {
  const { keywords: k } = schema
  const call = (part: Schema, hint: string, value: string): boolean => {
    if (!needsFill(part)) return false
    out.line(`${context.function('fill', part, `${word}${hint}`)}(${value})`)
    return true
  }
  out.block(`function ${name}(value: unknown): void {`, () => {
    for (const [index, part] of alwaysApplied(schema).entries()) call(part, `Part${index + 1}`, 'value')
    const properties = [...(k.properties ?? [])].filter(([, property]) => defaultOf(property) !== undefined || needsFill(property))
    const rest = [...(k.patternProperties?.values() ?? []), ...(k.additionalProperties === undefined ? [] : [k.additionalProperties])]
    if (properties.length > 0 || rest.some(needsFill)) {
      out.block(`if (${context.use('isObject')}(value)) {`, () => {
        for (const [property, part] of properties) writeProperty(context, out, property, part, call)
        if (rest.some(needsFill)) writeRest(context, out, schema, word, call)
      })
    }
    if ([...(k.prefixItems ?? []), ...(k.items === undefined ? [] : [k.items])].some(needsFill)) {
      out.block(`if (${context.use('isArray')}(value)) {`, () => {
        for (const [index, item] of (k.prefixItems ?? []).entries()) call(item, `Item${index}`, `value[${index}]`)
        const { items } = k
        if (items === undefined || !needsFill(items)) return
        const start = k.prefixItems?.length ?? 0
        out.block(`for (let index = ${start}; index < value.length; index += 1) {`, () => call(items, 'Item', 'value[index]'))
      })
    }
    for (const branches of unionsOf(schema)) {
      if (!branches.some((branch) => needsFill(branch) && isClear(schema, branches, branch))) continue
      const chosen = (branch: Schema) => call(branch, 'Branch', 'value')
      chooseBranch(schema, branches, { context, out, v: 'value', chosen, unclear: () => {} })
    }
  })
}

function writeProperty(
  context: EmitContext,
  out: Printer,
  name: string,
  schema: Schema,
  call: (part: Schema, hint: string, value: string) => boolean,
): void {
  const fallback = defaultOf(schema)
  const access = propertyOf(context, 'value', name)
  if (fallback !== undefined) {
    const literal = jsonLiteral(fallback)
    const set =
      name === '__proto__' || isInheritedName(name)
        ? `${context.use('setOwn')}(value, ${stringLiteral(name)}, ${literal})`
        : `value${member(name)} = ${literal}`
    out.line(`if (${fails(present(context, 'value', name))}) ${set}`)
  }
  // A default in a recursive schema is taken as it stands: filling it in turn might never end.
  if (fallback === undefined || !reachesCycle(resolveAlias(schema))) call(schema, wordOf(name), access)
}

function writeRest(
  context: EmitContext,
  out: Printer,
  schema: Schema,
  word: string,
  call: (part: Schema, hint: string, value: string) => boolean,
): void {
  const { properties, patternProperties, additionalProperties } = schema.keywords
  out.block('for (const key in value) {', () => {
    for (const [pattern, part] of patternProperties ?? []) {
      if (!needsFill(part)) continue
      out.block(`if (${holds(context.pattern(pattern, word, 'key'))}) {`, () => call(part, 'Item', 'value[key]'))
    }
    if (additionalProperties === undefined || !needsFill(additionalProperties)) return
    const declared = any([
      ...context.oneOfNames([...(properties?.keys() ?? [])], word, 'key'),
      ...[...(patternProperties?.keys() ?? [])].map((pattern) => context.pattern(pattern, word, 'key')),
    ])
    out.block(`if (${fails(declared)}) {`, () => call(additionalProperties, 'Item', 'value[key]'))
  })
}
