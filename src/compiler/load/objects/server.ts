/** @see OAS 3.1, 4.8.5 Server Object, 4.8.6 Server Variable Object */
import { list, map, type ObjectRule, object, optional, required, string } from '../grammar.ts'

export const serverObject: ObjectRule = {
  name: 'Server Object',
  extensible: true,
  fields: { url: required(string), description: optional(string), variables: optional(map(object(() => serverVariableObject))) },
}

const serverVariableObject: ObjectRule = {
  name: 'Server Variable Object',
  extensible: true,
  fields: { enum: optional(list(string, 1)), default: required(string), description: optional(string) },
}
