/** @see OAS 3.1, 4.8.9 Path Item Object */
import { list, type ObjectRule, object, optional, string } from '../grammar.ts'
import { operationObject } from './operation.ts'
import { parameterObject } from './parameter.ts'
import { serverObject } from './server.ts'

export const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

const operation = optional(object(() => operationObject))

export const pathItemObject: ObjectRule = {
  name: 'Path Item Object',
  component: 'pathItems',
  extensible: true,
  fields: {
    $ref: optional(string),
    summary: optional(string),
    description: optional(string),
    servers: optional(list(object(() => serverObject))),
    parameters: optional(list(object(() => parameterObject))),
    get: operation,
    put: operation,
    post: operation,
    delete: operation,
    options: operation,
    head: operation,
    patch: operation,
    trace: operation,
  },
}
