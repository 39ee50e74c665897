/** @see OAS 3.1, 4.8.27 Security Scheme Object, 4.8.28 OAuth Flows Object, 4.8.29 OAuth Flow Object */
import { map, type ObjectRule, object, optional, required, string } from '../grammar.ts'

const needs: Readonly<Record<string, readonly string[]>> = {
  apiKey: ['name', 'in'],
  http: ['scheme'],
  mutualTLS: [],
  oauth2: ['flows'],
  openIdConnect: ['openIdConnectUrl'],
}

export const securitySchemeObject: ObjectRule = {
  name: 'Security Scheme Object',
  component: 'securitySchemes',
  extensible: true,
  fields: {
    type: required({
      kind: 'string',
      pattern: /^(apiKey|http|mutualTLS|oauth2|openIdConnect)$/,
      form: 'apiKey, http, mutualTLS, oauth2 or openIdConnect',
    }),
    description: optional(string),
    name: optional(string),
    in: optional({ kind: 'string', pattern: /^(query|header|cookie)$/, form: 'query, header or cookie' }),
    scheme: optional(string),
    bearerFormat: optional(string),
    flows: optional(object(() => oauthFlowsObject)),
    openIdConnectUrl: optional(string),
  },
  check: (node, report) => {
    for (const key of needs[String(node.type)] ?? [])
      if (node[key] === undefined) report(`A security scheme of type "${String(node.type)}" has "${key}".`)
  },
}

const flow = (rule: () => ObjectRule) => optional(object(rule))
const oauthFlowsObject: ObjectRule = {
  name: 'OAuth Flows Object',
  extensible: true,
  fields: {
    implicit: flow(() => implicitFlow),
    password: flow(() => tokenFlow),
    clientCredentials: flow(() => tokenFlow),
    authorizationCode: flow(() => codeFlow),
  },
}

const common = { refreshUrl: optional(string), scopes: required(map(string)) }
const implicitFlow: ObjectRule = { name: 'OAuth Flow Object', extensible: true, fields: { ...common, authorizationUrl: required(string) } }
const tokenFlow: ObjectRule = { name: 'OAuth Flow Object', extensible: true, fields: { ...common, tokenUrl: required(string) } }
const codeFlow: ObjectRule = {
  name: 'OAuth Flow Object',
  extensible: true,
  fields: { ...common, authorizationUrl: required(string), tokenUrl: required(string) },
}
