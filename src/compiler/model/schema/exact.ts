/** Numbers of a schema that a double cannot hold: the assertion would be another than the one that is written. */
import type { Json, JsonObject } from '../types.ts'

const numbers = [
  'multipleOf',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'maxItems',
  'minItems',
  'maxContains',
  'minContains',
  'maxProperties',
  'minProperties',
]
const values = ['const', 'enum', 'default']

export interface InexactNumber {
  readonly node: object
  readonly key: string | number
  /** As it is written. */
  readonly text: string
}

/** `inexact`: how the number at a key of a node is written, where it is another. */
export function inexactNumbers(json: JsonObject, inexact: (node: object, key: string | number) => string | null): InexactNumber[] {
  const found: InexactNumber[] = []
  const look = (node: object, key: string | number, value: Json | undefined): void => {
    if (typeof value === 'number') {
      const text = inexact(node, key)
      if (text !== null) found.push({ node, key, text })
    } else if (Array.isArray(value)) for (const [index, item] of value.entries()) look(value, index, item)
    else if (typeof value === 'object' && value !== null) for (const [name, item] of Object.entries(value)) look(value, name, item)
  }
  for (const key of [...numbers, ...values]) if (Object.hasOwn(json, key)) look(json, key, json[key])
  return found
}

export const valueText = (node: object, key: string | number): string => String(Reflect.get(node, key))
