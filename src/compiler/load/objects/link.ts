/** @see OAS 3.1, 4.8.20 Link Object */
import { any, map, type ObjectRule, object, optional, string } from '../grammar.ts'
import { serverObject } from './server.ts'

export const linkObject: ObjectRule = {
  name: 'Link Object',
  component: 'links',
  extensible: true,
  fields: {
    operationRef: optional(string),
    operationId: optional(string),
    parameters: optional(map(any)),
    requestBody: optional(any),
    description: optional(string),
    server: optional(object(() => serverObject)),
  },
  check: (node, report) => {
    if ((node.operationRef === undefined) === (node.operationId === undefined)) report('A link has either "operationRef" or "operationId".')
  },
}
