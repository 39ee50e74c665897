/** @see OAS 3.1, 4.8.10 Operation Object */
import { boolean, list, map, type ObjectRule, object, optional, string } from '../grammar.ts'
import { callbackObject } from './callback.ts'
import { externalDocumentationObject } from './external-documentation.ts'
import { parameterObject } from './parameter.ts'
import { requestBodyObject } from './request-body.ts'
import { responsesObject } from './response.ts'
import { securityRequirementObject } from './security-requirement.ts'
import { serverObject } from './server.ts'

export const operationObject: ObjectRule = {
  name: 'Operation Object',
  extensible: true,
  fields: {
    tags: optional(list(string)),
    summary: optional(string),
    description: optional(string),
    externalDocs: optional(object(() => externalDocumentationObject)),
    operationId: optional(string),
    parameters: optional(list(object(() => parameterObject))),
    requestBody: optional(object(() => requestBodyObject)),
    responses: optional(object(() => responsesObject)),
    callbacks: optional(map(object(() => callbackObject))),
    deprecated: optional(boolean),
    security: optional(list(object(() => securityRequirementObject))),
    servers: optional(list(object(() => serverObject))),
  },
}
