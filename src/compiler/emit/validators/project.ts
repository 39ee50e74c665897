/**
 * Writes the functions that copy what a schema declares and the public may see. Closed objects lose what is not declared, open ones keep it;
 * properties under `x-private` and `writeOnly` are left out everywhere. A value of the wrong type passes unchanged: `is` judges the copy.
 *
 * `project` copies after the schema's own word on other properties; `pick` copies what is declared only, for a schema that is a part of another.
 */

import { alwaysApplied } from '../../model/applied.ts'
import type { Schema } from '../../model/types.ts'
import { propertyKey, stringLiteral } from '../../print/literal.ts'
import type { Printer } from '../../print/printer.ts'
import { isNothing } from './analysis.ts'
import { present, propertyOf } from './check-object.ts'
import type { EmitContext } from './context.ts'
import { Locals, wordOf } from './names.ts'
import { Reach } from './reach.ts'
import { chooseBranch, unionsOf, validTest } from './selection.ts'
import { fails, holds } from './test-expression.ts'

/** Never served. */
export const isHidden = (schema: Schema): boolean =>
  schema.x.private === true || schema.annotations.writeOnly === true || alwaysApplied(schema).some(isHidden)

const isClosedHere = ({ keywords: k }: Schema): boolean =>
  (k.additionalProperties !== undefined && isNothing(k.additionalProperties)) ||
  (k.unevaluatedProperties !== undefined && isNothing(k.unevaluatedProperties))

const reach = new Reach(
  (schema) => isClosedHere(schema) || [...(schema.keywords.properties?.values() ?? [])].some(isHidden),
  (schema) => {
    const { keywords: k } = schema
    const single = [k.items, k.additionalProperties, k.unevaluatedProperties, k.unevaluatedItems, k.then, k.else, k.if]
    const maps = [k.properties, k.patternProperties, k.dependentSchemas].flatMap((map) => [...(map?.values() ?? [])])
    return [
      ...alwaysApplied(schema),
      ...unionsOf(schema).flat(),
      ...single.filter((item) => item !== undefined),
      ...(k.prefixItems ?? []),
      ...maps,
    ]
  },
)
export const needsProject = (schema: Schema): boolean => reach.has(schema)

/** What a schema and all that always applies with it say about objects. */
interface ObjectShape {
  readonly properties: ReadonlyMap<string, readonly Schema[]>
  readonly required: ReadonlySet<string>
  readonly patterns: readonly (readonly [string, Schema])[]
  readonly additional: readonly Schema[]
  readonly closed: boolean
  /** Parts with branches, conditions or dependent schemas. */
  readonly dynamic: readonly Schema[]
}

function shapeOf(schema: Schema): ObjectShape {
  const properties = new Map<string, Schema[]>()
  const required = new Set<string>()
  const patterns: (readonly [string, Schema])[] = []
  const additional: Schema[] = []
  const dynamic: Schema[] = []
  let closed = false
  const visit = (part: Schema): void => {
    const { keywords: k } = part
    for (const [name, property] of k.properties ?? []) properties.set(name, [...(properties.get(name) ?? []), property])
    for (const name of k.required ?? []) required.add(name)
    patterns.push(...(k.patternProperties ?? []))
    for (const rest of [k.additionalProperties, k.unevaluatedProperties]) if (rest !== undefined && !isNothing(rest)) additional.push(rest)
    closed ||= isClosedHere(part)
    if (unionsOf(part).length > 0 || k.if !== undefined || k.dependentSchemas !== undefined) dynamic.push(part)
    for (const next of alwaysApplied(part)) visit(next)
  }
  visit(schema)
  return { properties, required, patterns, additional, closed, dynamic }
}

export function writeProject(context: EmitContext, out: Printer, schema: Schema, name: string, word: string, pick: boolean): void {
  const shape = shapeOf(schema)
  const items = arrayParts(schema)
  const declares = shape.properties.size > 0 || shape.patterns.length > 0 || shape.closed
  out.block(`function ${name}(value: unknown): unknown {`, () => {
    writeArray(context, out, items, word)
    if (!declares && shape.additional.length === 0 && !pick) {
      const [only, ...others] = shape.dynamic
      if (only !== undefined && others.length === 0 && unionsOf(only).length === 1) writeUnion(context, out, only, word)
      out.line('return value')
      return
    }
    if (!declares && shape.dynamic.length === 0 && shape.additional.every((part) => !needsProject(part)) && !pick) {
      out.line('return value')
      return
    }
    out.line(`if (!${context.use('isObject')}(value)) return value`)
    writeObject(context, out, shape, word, pick)
    out.line('return result')
  })
}

/** `projectA(projectB(value))`, or the value itself. */
function projected(context: EmitContext, schemas: readonly Schema[], hint: string, value: string): string {
  return schemas
    .filter(needsProject)
    .reduce((inner, schema, index) => `${context.function('project', schema, `${hint}${index === 0 ? '' : index + 1}`)}(${inner})`, value)
}

function writeObject(context: EmitContext, out: Printer, shape: ObjectShape, word: string, pick: boolean): void {
  const locals = new Locals()
  const visible = [...shape.properties].filter(([, schemas]) => !schemas.some(isHidden))
  const hidden = [...shape.properties].filter(([, schemas]) => schemas.some(isHidden)).map(([name]) => name)
  const closed = pick || shape.closed
  const others = !closed || shape.patterns.length > 0 || shape.additional.length > 0
  const copyOf = (name: string, schemas: readonly Schema[]) =>
    projected(context, schemas, `${word}${wordOf(name)}`, propertyOf(context, 'value', name))
  const firstOptional = visible.findIndex(([name, schemas]) => !shape.required.has(name) || schemas.length === 0)
  const atOnce = firstOptional < 0 ? visible : visible.slice(0, firstOptional)
  const type = context.useType('JsonRecord')
  if (atOnce.length === 0) out.line(`const result: ${type} = {}`)
  else {
    out.block(`const result: ${type} = {`, () => {
      for (const [name, schemas] of atOnce) out.line(`${propertyKey(name)}: ${copyOf(name, schemas)},`)
    })
  }
  for (const [name, schemas] of visible.slice(atOnce.length)) {
    const set =
      name === '__proto__'
        ? `${context.use('setOwn')}(result, ${stringLiteral(name)}, ${copyOf(name, schemas)})`
        : `result[${stringLiteral(name)}] = ${copyOf(name, schemas)}`
    out.line(`if (${holds(present(context, 'value', name))}) ${set}`)
  }
  if (others) writeOthers(context, out, shape, [...visible.map(([name]) => name), ...hidden], word, closed)
  for (const part of shape.dynamic) writeDynamic(context, out, locals, part, word)
}

function writeOthers(
  context: EmitContext,
  out: Printer,
  shape: ObjectShape,
  known: readonly string[],
  word: string,
  closed: boolean,
): void {
  const setOwn = context.use('setOwn')
  out.block('for (const key in value) {', () => {
    if (known.length > 0) out.line(`if (${context.oneOfNames(known, word, 'key').map(holds).join(' || ')}) continue`)
    out.line('const item = value[key]')
    out.line('if (item === undefined) continue')
    let word2 = 'if'
    for (const [pattern, item] of shape.patterns) {
      const set = isHidden(item) ? '{}' : `${setOwn}(result, key, ${projected(context, [item], `${word}Item`, 'item')})`
      out.line(`${word2} (${holds(context.pattern(pattern, word, 'key'))}) ${set}`)
      word2 = 'else if'
    }
    const rest =
      closed && shape.additional.length === 0
        ? null
        : `${setOwn}(result, key, ${projected(context, shape.additional, `${word}Item`, 'item')})`
    if (rest !== null) out.line(word2 === 'if' ? rest : `else ${rest}`)
  })
}

/** Adds what the branches that hold declare. */
function writeDynamic(context: EmitContext, out: Printer, locals: Locals, part: Schema, word: string): void {
  const { keywords: k } = part
  const union = locals.fresh('whole')
  out.line(`const ${union}: unknown = value`)
  const picked = (schema: Schema, hint: string) => `${context.function('pick', schema, `${word}${hint}`)}(${union})`
  const add = (schema: Schema, hint: string): boolean => {
    if (schema.boolean !== null) return false
    out.line(`${context.use('copyOwn')}(result, ${picked(schema, hint)})`)
    return true
  }
  for (const branches of unionsOf(part)) {
    // What is valid as it is decides; only where nothing is, what would be valid without undeclared properties.
    const unclear = (meant: readonly Schema[]) => {
      const schemas = meant.filter(({ boolean }) => boolean === null)
      const valid = (branch: Schema, v: string) => holds(validTest(context, branch, `${word}Branch`, v))
      const found = locals.fresh('found')
      out.line(`let ${found} = false`)
      for (const branch of schemas) {
        out.block(`if (${valid(branch, union)}) {`, () => {
          out.line(`${found} = true`)
          add(branch, 'Branch')
        })
      }
      out.block(`if (!${found}) {`, () => {
        for (const branch of schemas) {
          const local = locals.fresh('picked')
          out.line(`const ${local} = ${picked(branch, 'Branch')}`)
          out.line(`if (${valid(branch, local)}) ${context.use('copyOwn')}(result, ${local})`)
        }
      })
    }
    chooseBranch(part, branches, { context, out, v: union, chosen: (branch) => add(branch, 'Branch'), unclear })
  }
  if (k.if !== undefined) {
    const condition = validTest(context, k.if, `${word}If`, union)
    out.block(`if (${holds(condition)}) {`, () => {
      if (k.if !== undefined) add(k.if, 'If')
      if (k.then !== undefined) add(k.then, 'Then')
    })
    if (k.else !== undefined) {
      const otherwise = k.else
      out.block(`if (${fails(condition)}) {`, () => add(otherwise, 'Else'))
    }
  }
  for (const [name, dependent] of k.dependentSchemas ?? []) {
    out.block(`if (${holds(present(context, 'value', name))}) {`, () => add(dependent, `With${wordOf(name)}`))
  }
}

/** Nothing but a choice: the copy that the chosen branch makes. */
function writeUnion(context: EmitContext, out: Printer, schema: Schema, word: string): void {
  const [branches = []] = unionsOf(schema)
  const locals = new Locals()
  const chosen = (branch: Schema): boolean => {
    out.line(`return ${projected(context, [branch], `${word}Branch`, 'value')}`)
    return true
  }
  const unclear = (meant: readonly Schema[]) => {
    const copy = (branch: Schema) => projected(context, [branch], `${word}Branch`, 'value')
    const valid = (branch: Schema, v: string) => holds(validTest(context, branch, `${word}Branch`, v))
    for (const branch of meant) out.line(`if (${valid(branch, 'value')}) return ${copy(branch)}`)
    for (const branch of meant.filter(needsProject)) {
      const local = locals.fresh('copy')
      out.line(`const ${local} = ${copy(branch)}`)
      out.line(`if (${valid(branch, local)}) return ${local}`)
    }
  }
  chooseBranch(schema, branches, { context, out, v: 'value', chosen, unclear })
}

interface ArrayParts {
  readonly prefix: readonly (readonly Schema[])[]
  readonly items: readonly Schema[]
}
function arrayParts(schema: Schema): ArrayParts {
  const parts = [schema, ...alwaysApplied(schema)]
  const length = Math.max(0, ...parts.map(({ keywords }) => keywords.prefixItems?.length ?? 0))
  const prefix = Array.from({ length }, (_, index) =>
    parts.flatMap(({ keywords: k }) => {
      const item = k.prefixItems?.[index] ?? (index >= (k.prefixItems?.length ?? 0) ? k.items : undefined)
      return item === undefined ? [] : [item]
    }),
  )
  return { prefix, items: parts.flatMap(({ keywords: k }) => [k.items, k.unevaluatedItems].filter((item) => item !== undefined)) }
}

function writeArray(context: EmitContext, out: Printer, { prefix, items }: ArrayParts, word: string): void {
  if (![...prefix.flat(), ...items].some(needsProject)) return
  const isArray = context.use('isArray')
  if (prefix.length === 0) {
    out.line(`if (${isArray}(value)) return value.map((item) => ${projected(context, items, `${word}Item`, 'item')})`)
    return
  }
  out.block(`if (${isArray}(value)) {`, () => {
    out.block(
      'return value.map((item, index) => {',
      () => {
        for (const [index, schemas] of prefix.entries()) {
          out.line(`if (index === ${index}) return ${projected(context, schemas, `${word}Item${index}`, 'item')}`)
        }
        out.line(`return ${projected(context, items, `${word}Item`, 'item')}`)
      },
      '})',
    )
  })
}
