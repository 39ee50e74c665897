/** Findings about schemas. */
import { isObject } from '../load/source.ts'
import { visitDocument, visitSchema } from '../load/visit.ts'
import { lookUp } from '../model/context.ts'
import { patternProblem } from '../model/schema/values.ts'
import type { Json, JsonObject } from '../model/types.ts'
import { mayBacktrack } from './backtracking.ts'
import { hasText, type LintContext } from './lint.ts'

export function lintSchemas(context: LintContext): void {
  visitDocument(context.document, { schema: (node) => lintBacktracking(context, node) })
  const components = context.document.components
  const schemas = isObject(components) && isObject(components.schemas) ? components.schemas : {}
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isObject(schema)) continue
    if (!described(context, schema))
      context.find('schema-description', `The schema "${name}" has no description.`, context.positionOf(schemas, name))
    lintProperties(context, schema, name, new Set())
    if (context.own) visitSchema(schema, 'component', { schema: (node) => lintPattern(context, node, name) })
  }
}

/** Properties that are declared here. What conditions and alternatives say further about a declared one needs no words of its own. */
function lintProperties(context: LintContext, json: Json | undefined, name: string, outer: ReadonlySet<string>): void {
  if (!isObject(json)) return
  const declared = new Set(outer)
  if (isObject(json.properties)) {
    for (const [property, schema] of Object.entries(json.properties)) {
      declared.add(property)
      if (!outer.has(property) && !described(context, schema))
        context.find('property-description', `"${property}" of ${name} has no description.`, context.positionOf(json.properties, property))
      lintProperties(context, schema, name, new Set())
    }
  }
  for (const key of ['allOf', 'anyOf', 'oneOf'])
    for (const part of Array.isArray(json[key]) ? json[key] : []) lintProperties(context, part, name, declared)
  for (const key of ['items', 'additionalProperties']) lintProperties(context, json[key], name, new Set())
}

function lintPattern(context: LintContext, node: JsonObject, name: string): void {
  if (typeof node.pattern !== 'string' || !/(^|[^\\])(\\\\)*\\[dDwW]/.test(node.pattern)) return
  const message = `A pattern of ${name} uses \\d or \\w, which other languages read as any digit or letter of Unicode; write [0-9].`
  context.find('pattern-class', message, context.positionOf(node, 'pattern'))
}

/** Wherever a schema stands: a text of a caller may be what the pattern is tried on. */
function lintBacktracking(context: LintContext, node: JsonObject): void {
  const find = (pattern: string, holder: JsonObject, key: string): void => {
    if (patternProblem(pattern) !== null || !mayBacktrack(pattern)) return
    const message = `The pattern ${JSON.stringify(pattern)} repeats without bound inside of a repetition without bound: a text that almost matches may take exponential time.`
    context.find('pattern-backtracking', message, context.positionOf(holder, key))
  }
  if (typeof node.pattern === 'string') find(node.pattern, node, 'pattern')
  const { patternProperties } = node
  if (isObject(patternProperties)) for (const pattern of Object.keys(patternProperties)) find(pattern, patternProperties, pattern)
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
