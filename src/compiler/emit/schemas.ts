/** `schemas.ts` of an API: a Zod type for every component, each documented as the contract says it. */
import type { ApiModel, Json, JsonObject, Schema } from '../model/types.ts'
import { expression } from '../print/expression.ts'
import { Names } from '../print/identifiers.ts'
import { stringLiteral } from '../print/literal.ts'
import type { Printer } from '../print/printer.ts'
import type { ValidatorNames } from './validator-names.ts'
import { namedSchemas, publishedSchemas } from './variants.ts'
import { ZodExpressions } from './zod-expression.ts'

export const zodModule = '@hono/zod-openapi'
/** Rewritten with the other modules of ours: the text of `src/compiler/support/zod.ts`, copied beside the API folders. */
export const supportModule = '../support/zod.ts'
const taken = ['components', 'documented', 'exact', 'codePoints', 'withHidden', 'multipleOf', 'validators', 'ZodType']

/** The exported name of each component's Zod type. */
export function zodNames(model: ApiModel): ReadonlyMap<Schema, string> {
  const names = new Names(taken)
  return new Map([...namedSchemas(model)].map(([name, schema]) => [schema, names.of(name)]))
}

/** The JSON of a schema as Zod's metadata: `true` and `false` have no form of their own there. */
export const schemaDocument = (source: Json | undefined): JsonObject => {
  if (source === false) return { not: {} }
  return typeof source === 'object' && source !== null && !Array.isArray(source) ? source : {}
}

/** Prints one constant for each component. A component comes after those that it uses; where that is impossible (recursion), it uses them lazily. */
export function emitSchemas(printer: Printer, model: ApiModel, validators: ValidatorNames): void {
  const names = zodNames(model)
  const order: [string, Schema, string][] = []
  const state = new Map<Schema, 'open' | 'done'>()
  const named = namedSchemas(model)
  const wishes = new Map([...named].map(([name, schema]) => [schema, name]))
  const expressions = new ZodExpressions({
    validators,
    component: (schema) => {
      const name = names.get(schema)
      if (name === undefined) return null
      visit(schema)
      return state.get(schema) === 'open' ? `z.lazy(() => ${name})` : name
    },
  })
  const visit = (schema: Schema): void => {
    const wish = wishes.get(schema)
    if (wish === undefined || state.has(schema)) return
    state.set(schema, 'open')
    order.push([wish, schema, expressions.definition(schema, wish, 1)])
    state.set(schema, 'done')
  }
  for (const schema of named.values()) visit(schema)

  if (order.length > 0) {
    printer.import(supportModule, 'documented', 'z')
    printer.importType(supportModule, 'ZodType')
    printer.importType('./types.ts', 'components')
  }
  printer.import(supportModule, ...expressions.support)
  if (expressions.usesValidators) printer.importNamespace('./validators.ts', 'validators')
  const documents = publishedSchemas(model)
  for (const [wish, schema, definition] of order) {
    printer.doc(schema.annotations.title, schema.annotations.description)
    printer.line(`export const ${names.get(schema)}: ZodType<components["schemas"][${stringLiteral(wish)}]> = documented(`)
    printer.line(`  ${definition},`)
    printer.line(`  ${expression(schemaDocument(documents.get(wish) ?? schema.source), 1)},`)
    printer.line(')').line()
  }
}
