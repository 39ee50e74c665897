/** Writes the functions that trim strings under `x-trim`, in place, in a value that is valid. */

import { alwaysApplied } from '../../model/applied.ts'
import type { Schema } from '../../model/types.ts'
import { member, stringLiteral } from '../../print/literal.ts'
import type { Printer } from '../../print/printer.ts'
import { possibleTypes } from './analysis.ts'
import { present, propertyOf } from './check-object.ts'
import type { EmitContext } from './context.ts'
import { Locals, wordOf } from './names.ts'
import { Reach } from './reach.ts'
import { chooseBranch, unionsOf, validTest } from './selection.ts'
import { isInheritedName } from './shape.ts'
import { any, fails, holds } from './test-expression.ts'

const inPlace = (schema: Schema): Schema[] => {
  const { then, else: otherwise } = schema.keywords
  return [...alwaysApplied(schema), ...unionsOf(schema).flat(), ...[then, otherwise].filter((part) => part !== undefined)]
}

/** Whether the string itself is trimmed: said by the schema or by what applies to the same value. */
export const isTrimmed = (schema: Schema): boolean => schema.x.trim === true || inPlace(schema).some(isTrimmed)

const reach = new Reach(
  (schema) => schema.x.trim === true,
  (schema) => {
    const { keywords: k } = schema
    const single = [k.items, k.additionalProperties].filter((item) => item !== undefined)
    const maps = [k.properties, k.patternProperties, k.dependentSchemas].flatMap((map) => [...(map?.values() ?? [])])
    return [...inPlace(schema), ...single, ...(k.prefixItems ?? []), ...maps]
  },
)
export const needsTrim = (schema: Schema): boolean => reach.has(schema)

export function writeTrim(context: EmitContext, out: Printer, schema: Schema, name: string, word: string): void {
  const { keywords: k } = schema
  const locals = new Locals()
  const call = (part: Schema, hint: string, value: string): boolean => {
    if (!needsTrim(part)) return false
    out.line(`${context.function('trim', part, `${word}${hint}`)}(${value})`)
    return true
  }
  /** The string under `access` is replaced; anything else is looked into. */
  const part = (schemaOfPart: Schema, hint: string, access: string, set: (text: string) => string) => {
    if (!needsTrim(schemaOfPart)) return
    if (!isTrimmed(schemaOfPart)) {
      call(schemaOfPart, hint, access)
      return
    }
    const local = locals.fresh(hint.charAt(0).toLowerCase() + hint.slice(1))
    out.line(`const ${local} = ${access}`)
    out.line(`if (typeof ${local} === "string") ${set(`${local}.trim()`)}`)
    const types = possibleTypes(schemaOfPart)
    if (types.has('object') || types.has('array')) out.block('else {', () => call(schemaOfPart, hint, local))
  }
  out.block(`function ${name}(value: unknown): void {`, () => {
    for (const [index, applied] of alwaysApplied(schema).entries()) call(applied, `Part${index + 1}`, 'value')
    const properties = [...(k.properties ?? [])].filter(([, property]) => needsTrim(property))
    const rest = [...(k.patternProperties?.values() ?? []), ...(k.additionalProperties === undefined ? [] : [k.additionalProperties])]
    const dependents = [...(k.dependentSchemas ?? [])].filter(([, dependent]) => needsTrim(dependent))
    if (properties.length > 0 || rest.some(needsTrim) || dependents.length > 0) {
      out.block(`if (${context.use('isObject')}(value)) {`, () => {
        for (const [property, schemaOfPart] of properties) {
          const set = (text: string) =>
            isInheritedName(property)
              ? `${context.use('setOwn')}(value, ${stringLiteral(property)}, ${text})`
              : `value${member(property)} = ${text}`
          part(schemaOfPart, wordOf(property) || 'Property', propertyOf(context, 'value', property), set)
        }
        if (rest.some(needsTrim)) writeRest()
        for (const [property, dependent] of dependents) {
          out.block(`if (${holds(present(context, 'value', property))}) {`, () => call(dependent, `With${wordOf(property)}`, 'value'))
        }
      })
    }
    if ([...(k.prefixItems ?? []), ...(k.items === undefined ? [] : [k.items])].some(needsTrim)) {
      out.block(`if (${context.use('isArray')}(value)) {`, () => {
        for (const [index, item] of (k.prefixItems ?? []).entries())
          part(item, `Item${index}`, `value[${index}]`, (text) => `value[${index}] = ${text}`)
        const { items } = k
        if (items === undefined || !needsTrim(items)) return
        const start = k.prefixItems?.length ?? 0
        out.block(`for (let index = ${start}; index < value.length; index += 1) {`, () =>
          part(items, 'Item', 'value[index]', (text) => `value[index] = ${text}`),
        )
      })
    }
    for (const branches of unionsOf(schema)) {
      if (!branches.some(needsTrim)) continue
      const chosen = (branch: Schema) => call(branch, 'Branch', 'value')
      const unclear = (meant: readonly Schema[]) => {
        for (const branch of meant.filter(needsTrim)) {
          out.block(`if (${holds(validTest(context, branch, `${word}Branch`, 'value'))}) {`, () => call(branch, 'Branch', 'value'))
        }
      }
      chooseBranch(schema, branches, { context, out, v: 'value', chosen, unclear })
    }
    if (k.if !== undefined) {
      const condition = validTest(context, k.if, `${word}If`, 'value')
      const { then, else: otherwise } = k
      if (then !== undefined && needsTrim(then)) out.block(`if (${holds(condition)}) {`, () => call(then, 'Then', 'value'))
      if (otherwise !== undefined && needsTrim(otherwise)) out.block(`if (${fails(condition)}) {`, () => call(otherwise, 'Else', 'value'))
    }
  })

  function writeRest(): void {
    const { properties, patternProperties, additionalProperties } = k
    out.block('for (const key in value) {', () => {
      const set = (text: string) => `${context.use('setOwn')}(value, key, ${text})`
      for (const [pattern, item] of patternProperties ?? []) {
        if (needsTrim(item))
          out.block(`if (${holds(context.pattern(pattern, word, 'key'))}) {`, () => part(item, 'Item', 'value[key]', set))
      }
      if (additionalProperties === undefined || !needsTrim(additionalProperties)) return
      const declared = any([
        ...context.oneOfNames([...(properties?.keys() ?? [])], word, 'key'),
        ...[...(patternProperties?.keys() ?? [])].map((pattern) => context.pattern(pattern, word, 'key')),
      ])
      out.block(`if (${fails(declared)}) {`, () => part(additionalProperties, 'Item', 'value[key]', set))
    })
  }
}
