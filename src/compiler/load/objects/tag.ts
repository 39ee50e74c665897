/** @see OAS 3.1, 4.8.22 Tag Object */
import { type ObjectRule, object, optional, required, string } from '../grammar.ts'
import { externalDocumentationObject } from './external-documentation.ts'

export const tagObject: ObjectRule = {
  name: 'Tag Object',
  extensible: true,
  fields: { name: required(string), description: optional(string), externalDocs: optional(object(() => externalDocumentationObject)) },
}
