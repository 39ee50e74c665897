/** @see OAS 3.1, 4.8.11 External Documentation Object */
import { type ObjectRule, optional, required, string } from '../grammar.ts'

export const externalDocumentationObject: ObjectRule = {
  name: 'External Documentation Object',
  extensible: true,
  fields: { description: optional(string), url: required(string) },
}
