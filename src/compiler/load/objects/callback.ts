/** @see OAS 3.1, 4.8.18 Callback Object */
import { type ObjectRule, object } from '../grammar.ts'
import { pathItemObject } from './path-item.ts'

export const callbackObject: ObjectRule = {
  name: 'Callback Object',
  component: 'callbacks',
  extensible: true,
  fields: {},
  patterned: { keys: /^/, type: object(() => pathItemObject), form: 'a runtime expression' },
}
