/** A document written as an object in a test -> the typed schemas that the compiler would read from a file. */
import { SchemaReader } from '../../../src/compiler/model/schema.ts'
import type { Json, JsonObject, Schema } from '../../../src/compiler/model/types.ts'
import type { Refusal } from '../../../src/compiler/refusal.ts'

export interface ReadSchemas {
  readonly schemas: ReadonlyMap<string, Schema>
  readonly refusals: Refusal[]
  /** An inline schema; `#/components/schemas/X` refers to the components. */
  inline(json: Json): Schema
}

const file = 'document.yaml'
const prefix = '#/components/schemas/'

/** Components by name. Every position is that of the test's document; the line is the component's number. */
export function readSchemas(components: Readonly<Record<string, JsonObject>>): ReadSchemas {
  const refusals: Refusal[] = []
  const lines = new Map(Object.keys(components).map((name, index) => [name, index + 1]))
  const placeOf = (name: string) => ({ pointer: `${prefix}${name}`, name, position: { file, line: lines.get(name) ?? 0, column: 1 } })
  const reader = new SchemaReader({
    vocabulary: true,
    refuse: (refusal) => refusals.push(refusal),
    positionOf: () => ({ file, line: 1, column: 1 }),
    resolve: (ref) => {
      const name = ref.slice(prefix.length)
      const json = components[name]
      return json === undefined ? null : { ...placeOf(name), json }
    },
  })
  const schemas = new Map(Object.entries(components).map(([name, json]) => [name, reader.read(json, placeOf(name))]))
  let count = 0
  return {
    schemas,
    refusals,
    inline: (json) => {
      count += 1
      return reader.read(json, { pointer: `#/inline/${count}`, name: null, position: { file, line: 1, column: 1 } })
    },
  }
}
