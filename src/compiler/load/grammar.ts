/** The form in which `objects/*.ts` describe OpenAPI: what each object may hold. The bundler, the structure check and the vocabulary walk the same description. */
import type { JsonObject } from '../model/types.ts'

export type ComponentKind =
  | 'schemas'
  | 'responses'
  | 'parameters'
  | 'examples'
  | 'requestBodies'
  | 'headers'
  | 'securitySchemes'
  | 'links'
  | 'callbacks'
  | 'pathItems'

export type Type =
  | { readonly kind: 'any' }
  | { readonly kind: 'string'; readonly pattern?: RegExp; readonly form?: string }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'schema' }
  | { readonly kind: 'object'; readonly rule: () => ObjectRule }
  | { readonly kind: 'list'; readonly of: Type; readonly min?: number }
  | {
      readonly kind: 'map'
      readonly of: Type
      readonly keys?: RegExp
      readonly min?: number
      readonly max?: number
      readonly extensible?: boolean
    }

export interface Field {
  readonly type: Type
  readonly required?: boolean
}

/** Says what is wrong with a node, at one of its keys where that helps. */
export type Report = (message: string, key?: string) => void

export interface ObjectRule {
  /** As the specification calls it: `Parameter Object`. */
  readonly name: string
  /** Where shared ones live; set when a Reference Object may stand in its place. */
  readonly component?: ComponentKind
  readonly fields: Readonly<Record<string, Field>>
  /** Keys that follow a form: paths, statuses, expressions. */
  readonly patterned?: { readonly keys: RegExp; readonly type: Type; readonly form: string; readonly min?: number }
  /** Whether x- keys may stand on it. */
  readonly extensible: boolean
  /** What fields cannot say. */
  readonly check?: (node: JsonObject, report: Report) => void
}

export const any: Type = { kind: 'any' }
export const string: Type = { kind: 'string' }
export const boolean: Type = { kind: 'boolean' }
export const schema: Type = { kind: 'schema' }
export const object = (rule: () => ObjectRule): Type => ({ kind: 'object', rule })
export const list = (of: Type, min = 0): Type => ({ kind: 'list', of, min })
export const map = (
  of: Type,
  options: { readonly keys?: RegExp; readonly min?: number; readonly max?: number; readonly extensible?: boolean } = {},
): Type => ({
  kind: 'map',
  of,
  ...options,
})
export const optional = (type: Type): Field => ({ type })
export const required = (type: Type): Field => ({ type, required: true })

/** Keywords of a Schema Object (JSON Schema 2020-12) under which schemas stand. */
export const schemaKeywords = {
  one: [
    'additionalProperties',
    'unevaluatedProperties',
    'unevaluatedItems',
    'items',
    'contains',
    'propertyNames',
    'not',
    'if',
    'then',
    'else',
    'contentSchema',
  ],
  list: ['allOf', 'anyOf', 'oneOf', 'prefixItems'],
  map: ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'],
} as const

const forms = new Map<string, keyof typeof schemaKeywords>([
  ...schemaKeywords.one.map((key) => [key, 'one'] as const),
  ...schemaKeywords.list.map((key) => [key, 'list'] as const),
  ...schemaKeywords.map.map((key) => [key, 'map'] as const),
])

/** How schemas stand under a keyword; undefined: it holds none. */
export const schemasUnder = (keyword: string): keyof typeof schemaKeywords | undefined => forms.get(keyword)

/** OAS 3.1, 4.8.7: names of components. */
export const componentName = /^[a-zA-Z0-9._-]+$/
