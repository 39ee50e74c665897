/** @see OAS 3.1, 4.8.19 Example Object */
import { any, type ObjectRule, optional, string } from '../grammar.ts'

export const exampleObject: ObjectRule = {
  name: 'Example Object',
  component: 'examples',
  extensible: true,
  fields: { summary: optional(string), description: optional(string), value: optional(any), externalValue: optional(string) },
  check: (node, report) => {
    if (node.value !== undefined && node.externalValue !== undefined)
      report('"value" and "externalValue" exclude each other.', 'externalValue')
  },
}
