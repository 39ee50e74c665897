/** @see OAS 3.1, 4.8.9 Path Item Object, 4.8.10 Operation Object */
import type { HttpMethod, RedactionContract, Role, ScopeContract, SecuritySchemeContract } from '../../gateway/contract.ts'
import { httpMethods } from '../load/objects/path-item.ts'
import { isObject } from '../load/source.ts'
import { suggestion } from '../load/structure.ts'
import { auditOf } from './audit.ts'
import { escapeToken, extensionOf, type ModelContext, stringAt, stringsAt } from './context.ts'
import { crudOf, crudRequestOf, storedSchemaOf } from './crud-target.ts'
import { checkOperation } from './misuse.ts'
import { parametersOf } from './parameter.ts'
import { pathParameters, pathProblem } from './path.ts'
import { redactionOf } from './redact.ts'
import { bodyOf } from './request-body.ts'
import { responsesOf } from './response.ts'
import { requirementsOf } from './security.ts'
import type { Settings } from './settings.ts'
import type { ApiModel, Json, JsonObject, OperationModel, ParameterModel, Schema } from './types.ts'
import { upstreamOf } from './upstream.ts'

export interface OperationScope {
  readonly settings: Settings
  readonly plans: ApiModel['plans']
  readonly classes: ReadonlySet<string>
  readonly schemes: ReadonlyMap<string, SecuritySchemeContract & { scopes: Record<string, ScopeContract> }>
  readonly schemas: ReadonlyMap<string, Schema>
}

const roles: readonly Role[] = ['viewer', 'member', 'admin', 'owner']

/** The operations of one path item, in the order of the document. */
export function operationsOf(context: ModelContext, scope: OperationScope, path: string, item: JsonObject): OperationModel[] {
  const pointer = `#/paths/${escapeToken(path)}`
  const nodes = Object.entries(item).flatMap(([key, node]) => {
    const method = httpMethods.find((known) => known === key)
    return method === undefined || !isObject(node) ? [] : [{ method, node, position: context.positionOf(item, key) }]
  })
  const models = nodes.map(({ method, node, position }) => {
    const at = `${pointer}/${method}`
    const model = operationOf(context, scope, path, item, method, node, at, position)
    return { node, model, request: crudRequestOf(context, node) }
  })
  const stored = models.map(({ model, request }) => (request === null ? null : storedSchemaOf(request, model.body, model.responses)))
  return models.map(({ node, model, request }, index) => {
    // A delete has no bodies: it deletes what its siblings on the path read or change.
    const table = stored[index] ?? stored.find((sibling) => sibling !== null) ?? null
    const operation = request === null ? model : { ...model, crud: crudOf(context, node, request, table, scope.schemas) }
    checkOperation(context, node, operation, scope.plans)
    return operation
  })
}

function operationOf(
  context: ModelContext,
  scope: OperationScope,
  path: string,
  item: JsonObject,
  method: HttpMethod,
  node: JsonObject,
  pointer: string,
  position: OperationModel['position'],
): OperationModel {
  const operationId = stringAt(node, 'operationId') ?? derivedId(method, path)
  const itemPointer = pointer.slice(0, pointer.lastIndexOf('/'))
  const parameters = parametersOf(context, [
    { json: item.parameters, pointer: `${itemPointer}/parameters` },
    { json: node.parameters, pointer: `${pointer}/parameters` },
  ])
  checkPath(context, path, parameters, position)
  const body = bodyOf(context, node.requestBody, `${pointer}/requestBody`)
  const responses = responsesOf(context, node.responses, `${pointer}/responses`)
  const given = extensionOf(context, node, 'x-limit')
  const limits = given === undefined ? [scope.settings.limit] : typeof given === 'string' ? [given] : stringsAt(given)
  if (given !== undefined) for (const name of limits) checkClass(context, scope, name, node)
  for (const media of responses.flatMap((response) => response.media))
    for (const name of media.limits) checkClass(context, scope, name, null, media.position)
  const idempotent = extensionOf(context, node, 'x-idempotent')
  const none: RedactionContract = { always: [], replay: [] }
  return {
    operationId,
    method,
    path,
    tags: stringsAt(node.tags),
    summary: stringAt(node, 'summary') ?? stringAt(item, 'summary'),
    description: stringAt(node, 'description') ?? stringAt(item, 'description'),
    deprecated: node.deprecated === true,
    parameters,
    body,
    responses,
    security: requirementsOf(node.security ?? context.document.security, scope.schemes, context),
    limits,
    lease: extensionOf(context, node, 'x-lease') === 'resource' ? 'resource' : 'answer',
    idempotent: idempotent === 'resource' ? 'resource' : idempotent === true ? 'reply' : 'no',
    transaction: extensionOf(context, node, 'x-transaction') === 'none' ? 'none' : 'request',
    role: roles.find((role) => role === extensionOf(context, node, 'x-role')) ?? null,
    audit: auditOf(context, node, method, operationId),
    reasons: listsOf(extensionOf(context, node, 'x-errors')),
    when: whenOf(extensionOf(context, node, 'x-when')),
    sunset: sunsetOf(extensionOf(context, node, 'x-sunset')),
    upstream: upstreamOf(context, [context.document, item, node]),
    redact: {
      request: body === null ? none : redactionOf(context, body.media),
      response: redactionOf(
        context,
        responses.flatMap((response) => response.media),
      ),
    },
    crud: null,
    position,
  }
}

/** `get /robots/{id}` -> `getRobotsById`: for documents that leave the id out. */
export function derivedId(method: HttpMethod, path: string): string {
  const words = path.split('/').flatMap((segment) => segment.replace(/\{([^}]*)\}/g, ' by $1').split(/[^A-Za-z0-9]+/))
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
  return (
    method +
    words
      .filter((word) => word !== '')
      .map(capital)
      .join('')
  )
}

function checkClass(
  context: ModelContext,
  scope: OperationScope,
  name: string,
  node: JsonObject | null,
  position = context.positionOf(node, 'x-limit'),
): void {
  if (name === scope.settings.limit || scope.classes.has(name)) return
  const message = `No plan knows the limit class "${name}".${suggestion(name, [...scope.classes])}`
  context.refuse({ rule: 'unknown-limit-class', message, position })
}

/** OAS 3.1, 4.8.12.1: every template expression has its parameter, and every path parameter its expression. */
function checkPath(context: ModelContext, path: string, parameters: readonly ParameterModel[], position: OperationModel['position']): void {
  const problem = pathProblem(path)
  if (problem !== null) {
    context.refuse({ rule: 'invalid-path', message: `The path ${JSON.stringify(path)} ${problem}.`, position })
    return
  }
  const names = pathParameters(path)
  for (const name of names) {
    if (parameters.some((parameter) => parameter.in === 'path' && parameter.name === name)) continue
    context.refuse({
      rule: 'undeclared-path-parameter',
      message: `The path ${JSON.stringify(path)} names "{${name}}", but no path parameter declares it.`,
      position,
    })
  }
  for (const parameter of parameters) {
    if (parameter.in !== 'path' || names.includes(parameter.name)) continue
    const message = `The path parameter "${parameter.name}" does not stand in ${JSON.stringify(path)}.${suggestion(parameter.name, names)}`
    context.refuse({ rule: 'unused-path-parameter', message, position: parameter.position })
  }
}

function listsOf(json: Json | undefined): ReadonlyMap<string, readonly string[]> {
  return new Map(isObject(json) ? Object.entries(json).map(([key, value]) => [key, stringsAt(value)]) : [])
}

function whenOf(json: Json | undefined): OperationModel['when'] {
  if (!isObject(json)) return null
  return new Map(Object.entries(json).map(([key, value]) => [key, typeof value === 'string' ? [value] : stringsAt(value)]))
}

/** A date as the document writes it, `2027-01-31`, or with a time. */
const sunsetOf = (json: Json | undefined): string | null => (typeof json === 'string' ? json : null)
