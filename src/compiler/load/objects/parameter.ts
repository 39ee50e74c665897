/** @see OAS 3.1, 4.8.12 Parameter Object */

import type { JsonObject } from '../../model/types.ts'
import { any, boolean, map, type ObjectRule, object, optional, type Report, required, schema, string } from '../grammar.ts'
import { exampleObject } from './example.ts'
import { mediaTypeObject } from './media-type.ts'

const stylesByLocation: Readonly<Record<string, readonly string[]>> = {
  path: ['matrix', 'label', 'simple'],
  header: ['simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  cookie: ['form'],
}

export const parameterObject: ObjectRule = {
  name: 'Parameter Object',
  component: 'parameters',
  extensible: true,
  fields: {
    name: required(string),
    in: required({ kind: 'string', pattern: /^(query|header|path|cookie)$/, form: 'query, header, path or cookie' }),
    description: optional(string),
    required: optional(boolean),
    deprecated: optional(boolean),
    allowEmptyValue: optional(boolean),
    style: optional(string),
    explode: optional(boolean),
    allowReserved: optional(boolean),
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
  check: (node, report) => {
    const location = String(node.in)
    schemaOrContent(node, report)
    if (location === 'path' && node.schema !== undefined && node.required !== true)
      report('A path parameter has "required: true".', 'required')
    if (node.allowEmptyValue !== undefined && location !== 'query') report('"allowEmptyValue" is for query parameters.', 'allowEmptyValue')
    if (node.allowReserved !== undefined && location !== 'query') report('"allowReserved" is for query parameters.', 'allowReserved')
    const styles = stylesByLocation[location]
    const style = node.style
    if (typeof style === 'string' && styles !== undefined && !styles.includes(style))
      report(`A ${location} parameter has the style ${styles.join(' or ')}, not "${style}".`, 'style')
  },
}

/** What parameters and headers share: `schema` or `content`, and serialisation only beside `schema`. */
export function schemaOrContent(node: JsonObject, report: Report): void {
  if ((node.schema === undefined) === (node.content === undefined)) report('It has either "schema" or "content".')
  if (node.example !== undefined && node.examples !== undefined) report('"example" and "examples" exclude each other.', 'examples')
  if (node.content === undefined) return
  for (const key of ['style', 'explode', 'allowReserved'])
    if (node[key] !== undefined) report(`"${key}" goes with "schema", not with "content".`, key)
}
