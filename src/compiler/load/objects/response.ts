/** @see OAS 3.1, 4.8.16 Responses Object, 4.8.17 Response Object */
import { map, type ObjectRule, object, optional, required, string } from '../grammar.ts'
import { headerObject } from './header.ts'
import { linkObject } from './link.ts'
import { mediaTypeObject } from './media-type.ts'

const response = object(() => responseObject)

export const responsesObject: ObjectRule = {
  name: 'Responses Object',
  extensible: true,
  fields: { default: optional(response) },
  patterned: { keys: /^[1-5](?:[0-9]{2}|XX)$/, type: response, form: 'a status such as "200" or "4XX", or "default"', min: 1 },
}

export const responseObject: ObjectRule = {
  name: 'Response Object',
  component: 'responses',
  extensible: true,
  fields: {
    description: required(string),
    headers: optional(map(object(() => headerObject))),
    content: optional(map(object(() => mediaTypeObject))),
    links: optional(map(object(() => linkObject))),
  },
}
