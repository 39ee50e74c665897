/** @see OAS 3.1, 4.8.1 OpenAPI Object */
import { list, map, type ObjectRule, object, optional, required, string } from '../grammar.ts'
import { componentsObject } from './components.ts'
import { externalDocumentationObject } from './external-documentation.ts'
import { infoObject } from './info.ts'
import { pathItemObject } from './path-item.ts'
import { pathsObject } from './paths.ts'
import { securityRequirementObject } from './security-requirement.ts'
import { serverObject } from './server.ts'
import { tagObject } from './tag.ts'

export const openApiObject: ObjectRule = {
  name: 'OpenAPI Object',
  extensible: true,
  fields: {
    openapi: required({ kind: 'string', pattern: /^3\.1\.[0-9]+(-.+)?$/, form: '3.1.x' }),
    info: required(object(() => infoObject)),
    jsonSchemaDialect: optional(string),
    servers: optional(list(object(() => serverObject))),
    paths: optional(object(() => pathsObject)),
    webhooks: optional(map(object(() => pathItemObject))),
    components: optional(object(() => componentsObject)),
    security: optional(list(object(() => securityRequirementObject))),
    tags: optional(list(object(() => tagObject))),
    externalDocs: optional(object(() => externalDocumentationObject)),
  },
  check: (node, report) => {
    if (node.paths === undefined && node.components === undefined && node.webhooks === undefined)
      report('A document has at least one of "paths", "components" and "webhooks".')
  },
}
