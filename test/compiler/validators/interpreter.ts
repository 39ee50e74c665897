/**
 * JSON Schema 2020-12 read straight from the specification, slow and plain: what compiled validators are compared with. It walks the schema for
 * every value and collects annotations as the specification describes them (core, 7.7 and 11); it shares no code with the compiler.
 */
import type { Json, JsonObject } from '../../../src/compiler/model/types.ts'

interface Result {
  readonly valid: boolean
  readonly properties: ReadonlySet<string>
  readonly items: ReadonlySet<number>
}
const failed: Result = { valid: false, properties: new Set(), items: new Set() }
const isObject = (json: Json | undefined): json is JsonObject => typeof json === 'object' && json !== null && !Array.isArray(json)

function typeOf(value: Json): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
const canonical = (value: Json): string =>
  Array.isArray(value)
    ? `[${value.map(canonical).join()}]`
    : isObject(value)
      ? `{${Object.keys(value)
          .sort()
          .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`)
          .join()}}`
      : JSON.stringify(value)
const same = (a: Json, b: Json) => canonical(a) === canonical(b)

export class Interpreter {
  readonly #components: JsonObject
  constructor(components: JsonObject) {
    this.#components = components
  }

  isValid(schema: Json, value: Json): boolean {
    return this.#evaluate(schema, value).valid
  }

  #evaluate(schema: Json, value: Json): Result {
    if (schema === false) return failed
    if (!isObject(schema)) return { valid: true, properties: new Set(), items: new Set() }
    const has = (key: string) => Object.hasOwn(schema, key)
    const list = (key: string): Json[] => (has(key) && Array.isArray(schema[key]) ? (schema[key] as Json[]) : [])
    const map = (key: string): [string, Json][] => (has(key) && isObject(schema[key]) ? Object.entries(schema[key] as JsonObject) : [])
    const number = (key: string): number | null => (has(key) ? Number(schema[key]) : null)
    const properties = new Set<string>()
    const items = new Set<number>()
    let valid = true
    const assert = (holds: boolean) => {
      valid &&= holds
    }
    const merge = (result: Result) => {
      if (!result.valid) return
      for (const name of result.properties) properties.add(name)
      for (const index of result.items) items.add(index)
    }
    const apply = (part: Json): boolean => {
      const result = this.#evaluate(part, value)
      merge(result)
      return result.valid
    }
    const type = typeOf(value)
    if (has('type')) {
      const types = Array.isArray(schema.type) ? schema.type : [schema.type]
      assert(types.some((one) => one === type || (one === 'integer' && Number.isInteger(value))))
    }
    if (has('enum')) assert(list('enum').some((one) => same(one, value)))
    if (has('const')) assert(same(schema.const ?? null, value))
    if (typeof value === 'number') {
      assert(value >= (number('minimum') ?? -Infinity) && value <= (number('maximum') ?? Infinity))
      const divisor = number('multipleOf')
      if (divisor !== null) assert(Number.isInteger(value / divisor))
    }
    if (typeof value === 'string') {
      const length = [...value].length
      assert(length >= (number('minLength') ?? 0) && length <= (number('maxLength') ?? Infinity))
      if (has('pattern')) assert(new RegExp(String(schema.pattern), 'u').test(value))
    }
    if (has('$ref')) assert(apply(this.#components[String(schema.$ref).replace('#/components/schemas/', '')] ?? false))
    assert(list('allOf').map(apply).every(Boolean))
    if (has('anyOf')) assert(list('anyOf').map(apply).some(Boolean))
    if (has('oneOf')) assert(list('oneOf').map(apply).filter(Boolean).length === 1)
    if (has('not')) assert(!this.#evaluate(schema.not ?? true, value).valid)
    if (has('if')) assert(apply(apply(schema.if ?? true) ? (schema.then ?? true) : (schema.else ?? true)))
    if (Array.isArray(value)) {
      assert(value.length >= (number('minItems') ?? 0) && value.length <= (number('maxItems') ?? Infinity))
      if (schema.uniqueItems === true) assert(new Set(value.map(canonical)).size === value.length)
      const check = (part: Json, index: number) => {
        assert(this.#evaluate(part, value[index] ?? null).valid)
        items.add(index)
      }
      const prefix = list('prefixItems')
      for (const [index, part] of prefix.entries()) if (index < value.length) check(part, index)
      if (has('items')) for (let index = prefix.length; index < value.length; index += 1) check(schema.items ?? true, index)
      if (has('contains')) {
        const matching = [...value.keys()].filter((index) => this.#evaluate(schema.contains ?? true, value[index] ?? null).valid)
        for (const index of matching) items.add(index)
        assert(matching.length >= (number('minContains') ?? 1) && matching.length <= (number('maxContains') ?? Infinity))
      }
      if (has('unevaluatedItems')) for (const index of value.keys()) if (!items.has(index)) check(schema.unevaluatedItems ?? true, index)
    }
    if (isObject(value)) {
      const names = Object.keys(value)
      for (const name of list('required')) assert(Object.hasOwn(value, String(name)))
      const check = (part: Json, name: string) => {
        assert(this.#evaluate(part, value[name] ?? null).valid)
        properties.add(name)
      }
      const known = new Set<string>()
      for (const [name, part] of map('properties')) {
        if (!Object.hasOwn(value, name)) continue
        check(part, name)
        known.add(name)
      }
      for (const [pattern, part] of map('patternProperties')) {
        for (const name of names.filter((one) => new RegExp(pattern, 'u').test(one))) {
          check(part, name)
          known.add(name)
        }
      }
      if (has('additionalProperties')) for (const name of names) if (!known.has(name)) check(schema.additionalProperties ?? true, name)
      if (has('propertyNames')) for (const name of names) assert(this.#evaluate(schema.propertyNames ?? true, name).valid)
      for (const [name, part] of map('dependentSchemas')) if (Object.hasOwn(value, name)) assert(apply(part))
      if (has('unevaluatedProperties')) {
        for (const name of names) if (!properties.has(name)) check(schema.unevaluatedProperties ?? true, name)
      }
    }
    return valid ? { valid, properties, items } : failed
  }
}
