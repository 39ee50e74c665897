// Written by `specway generate`. Never edited by hand.
/** What generated Zod schemas are built with, beside Zod itself. */
import { type OpenAPIHono, type RouteConfig, z as zod } from '@hono/zod-openapi'
import type { SchemaContract } from "../../src/gateway/contract.ts"
import { isMultipleOf, longEnough, shortEnough } from "../../src/gateway/schema-runtime.ts"

// Zod would otherwise compile object schemas with `new Function` at run time; here nothing is ever evaluated from text.
zod.config({ jitless: true })

export type ZodType<T = unknown> = zod.ZodType<T>

/** A Zod type under construction. What is inside is not inferred: every exported schema states its type, and the type checker is spared the proof. */
interface Part {
  optional(): Part
  nullable(): Part
  check(check: object): Part
  regex(pattern: RegExp): Part
  min(size: number): Part
  max(size: number): Part
  gte(bound: number): Part
  lte(bound: number): Part
  gt(bound: number): Part
  lt(bound: number): Part
  catchall(rest: object): Part
}
type Scalar = null | boolean | number | string
type Shape = Readonly<Record<string, object>>

/** The constructors of Zod that generated schemas use, as they are but for their types. Whatever stands for a schema is an object to them. */
interface Constructors {
  unknown(): Part
  never(): Part
  null(): Part
  boolean(): Part
  string(): Part
  number(): Part
  int(): Part
  literal(values: Scalar | readonly Scalar[]): Part
  enum(values: readonly string[]): Part
  array(item: object): Part
  tuple(items: readonly object[]): Part
  strictObject(shape: Shape): Part
  looseObject(shape: Shape): Part
  object(shape: Shape): Part
  record(key: object, value: object): Part
  union(options: readonly object[]): Part
  xor(options: readonly object[]): Part
  lazy(schema: () => object): Part
  optional(schema: object): Part
  nullable(schema: object): Part
}
export const z = zod as unknown as Constructors

/** JSON of a document: a schema, headers, links. */
export interface Document {
  readonly [key: string]: unknown
}

/** A Zod type that decides exactly as the compiled validator does, with the same issues: for what Zod has no words for. */
export function exact(contract: SchemaContract): object {
  return zod.unknown().superRefine((value, context) => {
    if (contract.is(value)) return
    for (const { path, message, keyword } of contract.explain(value)) {
      context.addIssue({ code: 'custom', path: [...path], message, params: { keyword }, input: value })
    }
  })
}

/**
 * `schema`, documented as `source` says it word for word; the wrapper keeps what Zod could tell about itself out of the document.
 * The type of its values is stated, not inferred: both come from the same JSON Schema, and the type checker is spared the proof.
 */
export function documented<T>(schema: object, source: Document): ZodType<T> {
  return stated<T>(zod.unknown().pipe(part(schema)).openapi(source))
}

/**
 * A parameter: its schema as the document says it, and everything else that the document says of it (`style`, `explode`, `required`, …).
 * The library would take the description of the schema for that of the parameter where the latter has none.
 */
export function parameter<T>(schema: object, source: Document, param: Document): ZodType<T> {
  const own: Document = { description: undefined, ...param }
  return stated<T>(
    zod
      .unknown()
      .pipe(part(schema))
      .openapi({ ...source, param: own }),
  )
}

/** `minLength` and `maxLength` count code points (JSON Schema validation, 6.3.1), where Zod counts UTF-16 units. */
export const codePoints = (min: number, max: number) =>
  zod.refine<string>((text) => longEnough(text, min) && shortEnough(text, max), { error: () => lengthMessage(min, max) })

/** Exact for decimal fractions, where Zod divides binary ones. */
export const multipleOf = (divisor: number) =>
  zod.refine<number>((value) => isMultipleOf(value, divisor), { error: () => `Number must be a multiple of ${divisor}` })

function lengthMessage(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return `String must contain at least ${min} character(s)`
  return min === 0 ? `String must contain at most ${max} character(s)` : `String must contain ${min} to ${max} character(s)`
}

/**
 * `schema`, and a property called `__proto__` judged as any other additional one: Zod's objects and records pass over it unseen.
 * It has to be looked at before them, because it is gone from what they give.
 */
export function withHidden(schema: object, additional: SchemaContract): object {
  const seen = zod.unknown().refine((value) => {
    const hidden = typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, '__proto__') : undefined
    return hidden === undefined || additional.is(hidden.value)
  })
  return seen.pipe(part(schema))
}

const part = (schema: object): zod.ZodType => schema as zod.ZodType
const stated = <T>(schema: ZodType): ZodType<T> => schema as ZodType<T>

type ResponseConfig = Extract<RouteConfig['responses'][string], { description: string }>

/** Headers of a response as the contract says them. */
export const headers = (source: Document): NonNullable<ResponseConfig['headers']> => source as NonNullable<ResponseConfig['headers']>

/** Links of a response as the contract says them. */
export const links = (source: Document): NonNullable<ResponseConfig['links']> => source as NonNullable<ResponseConfig['links']>

type Registry = OpenAPIHono['openAPIRegistry']
type ComponentKind = Parameters<Registry['registerComponent']>[0]
const kinds: ReadonlySet<string> = new Set<ComponentKind>([
  'schemas',
  'responses',
  'parameters',
  'examples',
  'requestBodies',
  'headers',
  'securitySchemes',
  'links',
  'callbacks',
])

/** Registers one component of the contract; kinds that the registry does not know (`pathItems`) are left to the contract itself. */
export function registerComponent(registry: Registry, kind: string, name: string, component: Document): void {
  if (isKind(kind)) registry.registerComponent(kind, name, component)
}

const isKind = (kind: string): kind is ComponentKind => kinds.has(kind)
