/** @see OAS 3.1, 4.8.21 Header Object */
import { any, boolean, map, type ObjectRule, object, optional, schema, string } from '../grammar.ts'
import { exampleObject } from './example.ts'
import { mediaTypeObject } from './media-type.ts'
import { schemaOrContent } from './parameter.ts'

export const headerObject: ObjectRule = {
  name: 'Header Object',
  component: 'headers',
  extensible: true,
  fields: {
    description: optional(string),
    required: optional(boolean),
    deprecated: optional(boolean),
    style: optional({ kind: 'string', pattern: /^simple$/, form: 'simple' }),
    explode: optional(boolean),
    schema: optional(schema),
    example: optional(any),
    examples: optional(map(object(() => exampleObject))),
    content: optional(
      map(
        object(() => mediaTypeObject),
        { min: 1, max: 1 },
      ),
    ),
  },
  check: schemaOrContent,
}
