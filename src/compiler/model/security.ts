/**
 * Security schemes with `x-key` and `x-scopes`, and security requirements as an OR of ANDs.
 * @see OAS 3.1, 4.8.27 Security Scheme Object; 4.8.30 Security Requirement Object (role names for any scheme)
 */
import type { Role, ScopeContract, SecurityAlternative, SecuritySchemeContract } from '../../gateway/contract.ts'
import { isObject } from '../load/source.ts'
import { suggestion } from '../load/structure.ts'
import { extensionOf, type ModelContext, resolved, stringAt, stringsAt } from './context.ts'
import type { Json, JsonObject } from './types.ts'

const roles: readonly Role[] = ['viewer', 'member', 'admin', 'owner']
const types: readonly SecuritySchemeContract['type'][] = ['apiKey', 'http', 'oauth2', 'openIdConnect', 'mutualTLS']
const places: readonly SecuritySchemeContract['in'][] = ['header', 'query', 'cookie']

/** Every scheme of the document. Scopes that a foreign document uses without declaring them are added by `requirementsOf`. */
export function schemesOf(context: ModelContext): Map<string, SecuritySchemeContract & { scopes: Record<string, ScopeContract> }> {
  const schemes = new Map<string, SecuritySchemeContract & { scopes: Record<string, ScopeContract> }>()
  const components = context.document.components
  const named = isObject(components) ? components.securitySchemes : undefined
  if (!isObject(named)) return schemes
  for (const name of Object.keys(named)) {
    const scheme = resolved(context.document, named[name], `#/components/securitySchemes/${name}`)?.node
    if (scheme !== undefined) schemes.set(name, schemeOf(name, scheme, context))
  }
  return schemes
}

function schemeOf(
  name: string,
  node: JsonObject,
  context: ModelContext,
): SecuritySchemeContract & { scopes: Record<string, ScopeContract> } {
  const type = types.find((known) => known === node.type) ?? 'http'
  const isKey = type === 'apiKey'
  const key = extensionOf(context, node, 'x-key')
  const scheme = stringAt(node, 'scheme')?.toLowerCase() ?? null
  return {
    name,
    type,
    in: isKey ? (places.find((place) => place === node.in) ?? 'header') : 'header',
    parameter: isKey ? (stringAt(node, 'name') ?? '') : 'Authorization',
    httpScheme: type === 'http' ? scheme : type === 'oauth2' || type === 'openIdConnect' ? 'bearer' : null,
    bearerFormat: stringAt(node, 'bearerFormat'),
    prefixes: isObject(key) ? stringsAt(key.prefixes) : [],
    scopes: scopesOf(node, context),
  }
}

/** `x-scopes` with nesting closed, or the scopes of the OAuth flows. */
function scopesOf(node: JsonObject, context: ModelContext): Record<string, ScopeContract> {
  const scopes: Record<string, ScopeContract> = Object.create(null)
  const given = extensionOf(context, node, 'x-scopes')
  if (isObject(given)) {
    for (const [name, scope] of Object.entries(given)) {
      if (!isObject(scope)) continue
      const wanted = stringsAt(scope.roles)
      const grants = grantsOf(name, given, context)
      scopes[name] = {
        name,
        description: stringAt(scope, 'description') ?? '',
        grants,
        roles: roles.filter((role) => wanted.includes(role)),
      }
    }
    return scopes
  }
  for (const flow of isObject(node.flows) ? Object.values(node.flows) : []) {
    const declared = isObject(flow) ? flow.scopes : undefined
    if (!isObject(declared)) continue
    for (const [name, description] of Object.entries(declared))
      scopes[name] = { name, description: typeof description === 'string' ? description : '', grants: [name], roles: [] }
  }
  return scopes
}

/** The scope itself, then everything that its includes grant; a scope that includes itself is refused. */
function grantsOf(name: string, given: JsonObject, context: ModelContext): string[] {
  const grants: string[] = []
  const visit = (scope: string, path: readonly string[]): void => {
    if (path.includes(scope)) {
      if (scope === name) {
        const message = `The scope "${scope}" includes itself (${[...path, scope].join(' > ')}).`
        context.refuse({ rule: 'cyclic-scope', message, position: context.positionOf(given, scope) })
      }
      return
    }
    if (grants.includes(scope)) return
    grants.push(scope)
    const node = Object.hasOwn(given, scope) ? given[scope] : undefined
    if (!isObject(node)) return
    for (const included of stringsAt(node.includes)) {
      if (!Object.hasOwn(given, included)) {
        const message = `The scope "${scope}" includes "${included}", which this scheme does not declare.${suggestion(included, Object.keys(given))}`
        if (scope === name) context.refuse({ rule: 'undeclared-scope', message, position: context.positionOf(node, 'includes') })
        continue
      }
      visit(included, [...path, scope])
    }
  }
  visit(name, [])
  return grants
}

/** What the gateway has no verifier for, in the document's words; null: it has one. */
function unverifiedKind({ type, httpScheme }: Pick<SecuritySchemeContract, 'type' | 'httpScheme'>): string | null {
  if (type === 'mutualTLS') return 'mutualTLS'
  return type === 'http' && httpScheme !== 'bearer' ? `http ${httpScheme ?? 'without a scheme'}` : null
}

/** Alternatives of a `security` list; one that is absent or empty admits anybody, as `{}` does. */
export function requirementsOf(
  json: Json | undefined,
  schemes: ReadonlyMap<string, Pick<SecuritySchemeContract, 'type' | 'httpScheme'> & { scopes: Record<string, ScopeContract> }>,
  context: ModelContext,
): SecurityAlternative[] {
  if (!Array.isArray(json) || json.length === 0) return [[]]
  return json.filter(isObject).map((alternative) =>
    Object.entries(alternative).flatMap(([name, wanted]) => {
      const scheme = schemes.get(name)
      const position = context.positionOf(alternative, name)
      if (scheme === undefined) {
        const message = `There is no security scheme "${name}".${suggestion(name, [...schemes.keys()])}`
        context.refuse({ rule: 'unknown-security-scheme', message, position })
        return []
      }
      const unverified = context.vocabulary ? unverifiedKind(scheme) : null
      if (unverified !== null) {
        const message = `Nothing verifies the credentials of "${name}" (${unverified}): a scheme is http with scheme bearer, apiKey, oauth2 or openIdConnect.`
        context.refuse({ rule: 'unsupported-security-scheme', message, position })
      }
      const scopes = stringsAt(wanted)
      for (const scope of scopes) {
        if (Object.hasOwn(scheme.scopes, scope)) continue
        if (context.vocabulary && scheme.type !== 'openIdConnect') {
          const message = `The scheme "${name}" does not declare the scope "${scope}".${suggestion(scope, Object.keys(scheme.scopes))}`
          context.refuse({ rule: 'undeclared-scope', message, position })
        } else scheme.scopes[scope] = { name: scope, description: '', grants: [scope], roles: [] }
      }
      return [{ scheme: name, scopes }]
    }),
  )
}
