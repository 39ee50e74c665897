/** x- keys that are well-formed and well-placed, and still make no sense together or with what stands around them. */
import type { SecuritySchemeContract } from '../../gateway/contract.ts'
import { isObject } from '../load/source.ts'
import { suggestion } from '../load/structure.ts'
import { visitDocument } from '../load/visit.ts'
import { apiIdProblem } from './api-id.ts'
import type { ModelContext } from './context.ts'
import { propertiesOf } from './schema-shape.ts'
import type { ApiModel, JsonObject, OperationModel, Schema } from './types.ts'

type Refuse = (message: string, key: string) => void

/** Of one operation; `node` is its object in the document. */
export function checkOperation(context: ModelContext, node: JsonObject, operation: OperationModel, plans: ApiModel['plans']): void {
  if (!context.vocabulary) return
  const refuse: Refuse = (message, key) =>
    context.refuse({ rule: 'misused-x-key', message: `${operation.operationId}: ${message}`, position: context.positionOf(node, key) })
  const { method, crud } = operation
  if (node['x-idempotent'] !== undefined && (method === 'get' || method === 'head' || method === 'options' || method === 'trace'))
    refuse(`${method.toUpperCase()} repeats safely by itself; "x-idempotent" is for operations with an effect.`, 'x-idempotent')
  if (node['x-sunset'] !== undefined && !operation.deprecated) refuse('"x-sunset" goes with "deprecated: true".', 'x-sunset')
  if (node['x-lease'] !== undefined && !hasSlots(operation, plans))
    refuse('"x-lease" is about slots, and no limit class of this operation has "concurrent".', 'x-lease')
  if (crud !== null && operation.transaction === 'none')
    refuse('A generated handler runs inside the request’s transaction.', 'x-transaction')
  if (crud !== null && operation.upstream !== null) refuse('"x-crud" and "x-upstream" each give the operation a handler.', 'x-crud')
  for (const parameter of operation.parameters) {
    if ((parameter.filter === null && !parameter.sort) || crud?.do === 'list') continue
    const message = `Parameter "${parameter.name}": "${parameter.sort ? 'x-sort' : 'x-filter'}" is for lists with a generated handler (x-crud: list); "${operation.operationId}" is none.`
    context.refuse({ rule: 'misused-x-key', message, position: parameter.position })
  }
  checkCounters(operation, plans, (message) => refuse(message, node['x-limit'] === undefined ? 'operationId' : 'x-limit'))
}

const hasSlots = (operation: OperationModel, plans: ApiModel['plans']): boolean =>
  [...plans.values()].some((plan) => operation.limits.some((name) => plan.limits.get(name)?.concurrent != null))

/** A class that counts `by` a property of the body needs that property in the body of everything that counts in it. */
function checkCounters(operation: OperationModel, plans: ApiModel['plans'], refuse: (message: string) => void): void {
  const wanted = new Set(
    [...plans.values()].flatMap((plan) => operation.limits.flatMap((name) => plan.limits.get(name)?.by.match(/^body:(.*)$/)?.[1] ?? [])),
  )
  const bodies = (operation.body?.media ?? []).flatMap(({ schema }) => schema ?? [])
  for (const property of wanted) {
    if (bodies.some((schema) => propertiesOf(schema).has(property))) continue
    refuse(`A limit class counts by "${property}", but the body has no such property.`)
  }
}

/** A path of a server that still holds a variable cannot be served. @see OAS 3.1, 4.8.5 Server Object */
export function checkMount(context: ModelContext, mount: string): void {
  if (!/[{}?#\s]/.test(mount)) return
  const { servers } = context.document
  const message = `The path of the first server, ${JSON.stringify(mount)}, is no path: every variable needs a default.`
  context.refuse({ rule: 'invalid-server', message, position: context.positionOf(Array.isArray(servers) ? servers : null, 0) })
}

/** Of the document: what `x-api` names must be there. */
export function checkSettings(context: ModelContext, classes: ReadonlySet<string>, plans: ApiModel['plans']): void {
  const api = context.document['x-api']
  if (!context.vocabulary || !isObject(api)) return
  const { id, limit, plan } = api
  const problem = typeof id === 'string' ? apiIdProblem(id) : null
  if (problem !== null) context.refuse({ ...problem, position: context.positionOf(api, 'id') })
  if (typeof limit === 'string' && plans.size > 0 && !classes.has(limit)) {
    const message = `No plan knows the limit class "${limit}".${suggestion(limit, [...classes])}`
    context.refuse({ rule: 'unknown-limit-class', message, position: context.positionOf(api, 'limit') })
  }
  if (typeof plan === 'string' && !plans.has(plan)) {
    const message = `"x-plans" has no plan "${plan}".${suggestion(plan, [...plans.keys()])}`
    context.refuse({ rule: 'unknown-plan', message, position: context.positionOf(api, 'plan') })
  }
}

/** `x-encrypted` is for what is never served: only `writeOnly` says that to callers. */
export function checkEncrypted(context: ModelContext, schemas: Iterable<Schema>): void {
  for (const { x, annotations, position } of schemas)
    if (x.encrypted === true && annotations.writeOnly !== true && x.private !== true)
      context.refuse({
        rule: 'misused-x-key',
        message: '"x-encrypted" goes with "writeOnly: true": what is encrypted is never served.',
        position,
      })
}

/** A key says by its prefix which scheme it is for: two schemes with one prefix could not be told apart. */
export function checkPrefixes(context: ModelContext, schemes: ReadonlyMap<string, SecuritySchemeContract>): void {
  const owners = new Map<string, string>()
  const components = context.document.components
  const nodes = isObject(components) && isObject(components.securitySchemes) ? components.securitySchemes : {}
  for (const { name, prefixes } of schemes.values()) {
    for (const prefix of prefixes) {
      const owner = owners.get(prefix)
      if (owner === undefined) owners.set(prefix, name)
      else
        context.refuse({
          rule: 'duplicate-key-prefix',
          message: `Keys that begin with "${prefix}" are those of "${owner}" already.`,
          position: context.positionOf(nodes, name),
        })
    }
  }
}

/** Links of our own documents lead somewhere. @see OAS 3.1, 4.8.20 Link Object */
export function checkLinks(context: ModelContext, operations: readonly OperationModel[]): void {
  if (!context.vocabulary) return
  const ids = operations.map(({ operationId }) => operationId)
  visitDocument(context.document, {
    object: (node, rule) => {
      if (rule.name !== 'Link Object' || typeof node.operationId !== 'string' || ids.includes(node.operationId)) return
      const message = `There is no operation "${node.operationId}".${suggestion(node.operationId, ids)}`
      context.refuse({ rule: 'unknown-operation', message, position: context.positionOf(node, 'operationId') })
    },
  })
}
