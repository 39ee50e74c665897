/** @see OAS 3.1, 4.8.7 Components Object */
import { type ComponentKind, componentName, type Field, map, type ObjectRule, object, optional, schema, type Type } from '../grammar.ts'
import { callbackObject } from './callback.ts'
import { exampleObject } from './example.ts'
import { headerObject } from './header.ts'
import { linkObject } from './link.ts'
import { parameterObject } from './parameter.ts'
import { pathItemObject } from './path-item.ts'
import { requestBodyObject } from './request-body.ts'
import { responseObject } from './response.ts'
import { securitySchemeObject } from './security-scheme.ts'

const named = (of: Type): Field => optional(map(of, { keys: componentName }))

export const componentsObject: ObjectRule = {
  name: 'Components Object',
  extensible: true,
  fields: {
    schemas: named(schema),
    responses: named(object(() => responseObject)),
    parameters: named(object(() => parameterObject)),
    examples: named(object(() => exampleObject)),
    requestBodies: named(object(() => requestBodyObject)),
    headers: named(object(() => headerObject)),
    securitySchemes: named(object(() => securitySchemeObject)),
    links: named(object(() => linkObject)),
    callbacks: named(object(() => callbackObject)),
    pathItems: named(object(() => pathItemObject)),
  } satisfies Record<ComponentKind, Field>,
}
