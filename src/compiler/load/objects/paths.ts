/** @see OAS 3.1, 4.8.8 Paths Object */
import { type ObjectRule, object } from '../grammar.ts'
import { pathItemObject } from './path-item.ts'

export const pathsObject: ObjectRule = {
  name: 'Paths Object',
  extensible: true,
  fields: {},
  patterned: { keys: /^\//, type: object(() => pathItemObject), form: 'a path that begins with "/"' },
}
