/** @see OAS 3.1, 4.8.13 Request Body Object */
import { boolean, map, type ObjectRule, object, optional, required, string } from '../grammar.ts'
import { mediaTypeObject } from './media-type.ts'

export const requestBodyObject: ObjectRule = {
  name: 'Request Body Object',
  component: 'requestBodies',
  extensible: true,
  fields: { description: optional(string), content: required(map(object(() => mediaTypeObject))), required: optional(boolean) },
}
