/** @see OAS 3.1, 4.8.14 Media Type Object, 4.8.15 Encoding Object */
import { any, boolean, map, type ObjectRule, object, optional, schema, string } from '../grammar.ts'
import { exampleObject } from './example.ts'
import { headerObject } from './header.ts'

export const mediaTypeObject: ObjectRule = {
  name: 'Media Type Object',
  extensible: true,
  fields: {
    schema: optional(schema),
    example: optional(any),
    examples: optional(map(object(() => exampleObject))),
    encoding: optional(map(object(() => encodingObject))),
  },
  check: (node, report) => {
    if (node.example !== undefined && node.examples !== undefined) report('"example" and "examples" exclude each other.', 'examples')
  },
}

const encodingObject: ObjectRule = {
  name: 'Encoding Object',
  extensible: true,
  fields: {
    contentType: optional(string),
    headers: optional(map(object(() => headerObject))),
    style: optional({
      kind: 'string',
      pattern: /^(form|spaceDelimited|pipeDelimited|deepObject)$/,
      form: 'form, spaceDelimited, pipeDelimited or deepObject',
    }),
    explode: optional(boolean),
    allowReserved: optional(boolean),
  },
}
