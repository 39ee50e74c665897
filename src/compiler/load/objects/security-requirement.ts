/** @see OAS 3.1, 4.8.30 Security Requirement Object */
import { list, type ObjectRule, string } from '../grammar.ts'

export const securityRequirementObject: ObjectRule = {
  name: 'Security Requirement Object',
  extensible: false,
  fields: {},
  patterned: { keys: /^/, type: list(string), form: 'the name of a security scheme' },
}
