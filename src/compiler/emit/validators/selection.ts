/** Writes the choice between the branches of `anyOf` / `oneOf` for functions that change or copy a value: by tag, by type, or left to the caller. */
import type { Schema } from '../../model/types.ts'
import { stringLiteral } from '../../print/literal.ts'
import type { Printer } from '../../print/printer.ts'
import { explainingTags } from './alternatives.ts'
import { possibleTypes, resolveAlias } from './analysis.ts'
import { typeTest } from './assertions.ts'
import { propertyOf } from './check-object.ts'
import type { EmitContext } from './context.ts'
import { always, holds, never, type Test } from './test-expression.ts'

export interface Chooser {
  readonly context: EmitContext
  readonly out: Printer
  /** The local that holds the value; TypeScript knows nothing about it. */
  readonly v: string
  /** Writes what happens when this branch was chosen; false: nothing to do. */
  chosen(branch: Schema): boolean
  /** Writes what happens when several could be meant. */
  unclear(branches: readonly Schema[]): void
}

/** The unions of a schema, `anyOf` first. */
export const unionsOf = ({ keywords: k }: Schema): (readonly Schema[])[] => [k.anyOf, k.oneOf].filter((list) => list !== undefined)

export function chooseBranch(schema: Schema, branches: readonly Schema[], chooser: Chooser): void {
  const { context, out, v } = chooser
  const tags = explainingTags(schema, branches)
  for (const type of ['object', 'array'] as const) {
    const meant = branches.filter((branch) => possibleTypes(branch).has(type))
    const [only] = meant
    if (only === undefined) continue
    out.block(`if (${holds(typeTest(type, false, v, context))}) {`, () => {
      if (meant.length === 1) chooser.chosen(only)
      else if (type === 'object' && tags !== null) {
        out.block(`switch (${propertyOf(context, v, tags.property)}) {`, () => {
          for (const { schema: branch, words } of tags.branches) {
            for (const word of words) out.line(`case ${stringLiteral(word)}:`)
            out.indent(() => {
              chooser.chosen(branch)
              out.line('break')
            })
          }
        })
      } else chooser.unclear(meant)
    })
  }
}

/** Whether a branch can be chosen without judging the value: what defaults may rely on. */
export function isClear(schema: Schema, branches: readonly Schema[], branch: Schema): boolean {
  const types = possibleTypes(branch)
  const alone = (type: 'object' | 'array') => types.has(type) && branches.filter((other) => possibleTypes(other).has(type)).length === 1
  if (alone('object') || alone('array')) return true
  return explainingTags(schema, branches)?.branches.some((tagged) => tagged.schema === branch) ?? false
}

/** The test that a value is valid against a schema, as a call. */
export function validTest(context: EmitContext, schema: Schema, hint: string, v: string): Test {
  const target = resolveAlias(schema)
  if (target.boolean === null) return context.isCall(target, hint, v)
  return target.boolean ? always : never
}
