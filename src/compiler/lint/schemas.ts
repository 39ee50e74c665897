/** Findings about schemas. */

import { isObject } from '../load/source.ts'
import { visitSchema } from '../load/visit.ts'
import { lookUp } from '../model/context.ts'
import type { Json, JsonObject } from '../model/types.ts'
import { hasText, type LintContext } from './lint.ts'

export function lintSchemas(context: LintContext): void {
  const components = context.document.components
  const schemas = isObject(components) && isObject(components.schemas) ? components.schemas : {}
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isObject(schema)) continue
    if (!described(context, schema))
      context.find('schema-description', `The schema "${name}" has no description.`, context.positionOf(schemas, name))
    visitSchema(schema, 'component', { schema: (node) => lintSchema(context, node, name) })
  }
}

function lintSchema(context: LintContext, node: JsonObject, name: string): void {
  if (isObject(node.properties)) {
    for (const [property, schema] of Object.entries(node.properties))
      if (!described(context, schema))
        context.find('property-description', `"${property}" of ${name} has no description.`, context.positionOf(node.properties, property))
  }
  if (!context.own) return
  if (typeof node.pattern === 'string' && /(^|[^\\])(\\\\)*\\[dDwW]/.test(node.pattern))
    context.find(
      'pattern-class',
      `A pattern of ${name} uses \\d or \\w, which other languages read as any digit or letter of Unicode; write [0-9].`,
      context.positionOf(node, 'pattern'),
    )
}

/** Itself, or by what it refers to; `true` and `false` need no words. */
function described({ document }: LintContext, schema: Json): boolean {
  let at: Json | undefined = schema
  for (let hops = 0; hops < 16 && isObject(at); hops += 1) {
    if (hasText(at.description)) return true
    if (typeof at.$ref !== 'string') return false
    at = lookUp(document, at.$ref)
  }
  return true
}
