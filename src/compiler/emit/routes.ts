/**
 * `routes.ts` of an API: every operation as a `createRoute` of @hono/zod-openapi, for its registry and for whoever builds on Zod.
 * Requests do not run through these; the pipeline is composed from `operations.ts`. What is prose or example in a contract is carried over as it is,
 * schemas are the Zod types of `schemas.ts` and of the inline schemas.
 */
import type { ApiModel, Json, JsonObject, MediaModel, OperationModel, ParameterModel, ResponseModel, Schema } from '../model/types.ts'
import { Code, expression, type Value } from '../print/expression.ts'
import { Names } from '../print/identifiers.ts'
import { propertyKey, stringLiteral } from '../print/literal.ts'
import type { Printer } from '../print/printer.ts'
import { isObject, operationNode, resolved, sameMedia } from './document.ts'
import { operationTypeOf } from './handlers.ts'
import { schemaDocument, supportModule, zodModule, zodNames } from './schemas.ts'
import type { ValidatorNames } from './validator-names.ts'
import { wrapped, ZodExpressions } from './zod-expression.ts'

const taken = [
  'createRoute',
  'documented',
  'parameter',
  'headers',
  'links',
  'exact',
  'codePoints',
  'withHidden',
  'multipleOf',
  'z',
  'zod',
  'Document',
  'RouteConfig',
  'registerComponent',
  'validators',
  'schemas',
  'operations',
  'components',
  'routes',
  'registerRoutes',
  'OpenAPIHono',
]

/** Prints a constant for each route, the list `routes`, and `registerRoutes(app)`. */
export function emitRoutes(printer: Printer, model: ApiModel, validators: ValidatorNames): void {
  const names = new Names(taken)
  const emitter = new RouteEmitter(printer, model, validators)
  const listed: string[] = []
  for (const operation of model.operations) {
    const name = names.of(operation.operationId)
    listed.push(name)
    printer.doc(operation.summary, `${operation.method.toUpperCase()} ${operation.path}`)
    printer.line(`export const ${name} = createRoute(${expression(emitter.route(operation))})`).line()
  }
  emitter.imports()
  if (listed.length > 0) printer.import(zodModule, 'createRoute')
  printer.importType(zodModule, 'OpenAPIHono', 'RouteConfig')
  printer.line(`export const routes: readonly RouteConfig[] = ${expression(listed.map((name) => new Code(name)))}`).line()
  printer.doc('Puts every component and every route into the registry of `app`, which then documents what the contract says.')
  printer.block('export function registerRoutes(app: Pick<OpenAPIHono, "openAPIRegistry">): void {', () => {
    printer.block('for (const [kind, entries] of Object.entries(components)) {', () => {
      printer.line('for (const [name, component] of Object.entries(entries)) registerComponent(app.openAPIRegistry, kind, name, component)')
    })
    printer.line('for (const route of routes) app.openAPIRegistry.registerPath(route)')
  })
  printer.line()
  printer.import(supportModule, 'registerComponent')
  printer.importType(supportModule, 'Document')
  printer.doc('The components of the contract, by kind and name.')
  const components = isObject(model.completed.components) ? model.completed.components : {}
  printer.line(
    `export const components: Readonly<Record<string, Readonly<Record<string, Document>>>> = ${expression(withoutBooleans(components))}`,
  )
}

/** A registry knows objects only: `true` is the schema `{}`, `false` is `{ not: {} }`. */
function withoutBooleans(components: JsonObject): JsonObject {
  const entries = Object.entries(components).filter(([kind, group]) => isObject(group) && !kind.startsWith('x-'))
  return Object.fromEntries(
    entries.map(([kind, group]) => [
      kind,
      Object.fromEntries(Object.entries(group ?? {}).map(([name, item]) => [name, schemaDocument(item)])),
    ]),
  )
}

class RouteEmitter {
  readonly #printer: Printer
  readonly #model: ApiModel
  readonly #expressions: ZodExpressions
  #usesSchemas = false
  #usesZod = false
  readonly #support = new Set<string>()

  constructor(printer: Printer, model: ApiModel, validators: ValidatorNames) {
    this.#printer = printer
    this.#model = model
    const names = zodNames(model)
    this.#expressions = new ZodExpressions({
      validators,
      component: (schema) => {
        const name = names.get(schema)
        if (name === undefined) return null
        this.#usesSchemas = true
        return `schemas.${name}`
      },
    })
  }

  imports(): void {
    for (const name of this.#expressions.support) this.#support.add(name)
    this.#printer.import(supportModule, ...this.#support, 'z')
    if (this.#usesSchemas) this.#printer.importNamespace('./schemas.ts', 'schemas')
    if (this.#expressions.usesValidators) this.#printer.importNamespace('./validators.ts', 'validators')
    if (this.#usesZod) this.#printer.import(zodModule, 'z as zod')
  }

  /** The configuration of `createRoute`: that of the contract, with Zod types in place of schemas. */
  route(operation: OperationModel): Value {
    const source = operationNode(this.#model, operation)
    const { parameters, requestBody, responses, ...rest } = source
    const request = this.#request(operation, parameters, requestBody)
    return {
      method: operation.method,
      path: operation.path,
      ...withoutExtensions(rest),
      request: Object.keys(request).length === 0 ? undefined : request,
      responses: this.#responses(operation, responses),
    }
  }

  /** Parameters are objects of Zod in their own right: the library looks into them. */
  #zod(): string {
    this.#usesZod = true
    return 'zod'
  }

  #request(operation: OperationModel, parameters: Json | undefined, requestBody: Json | undefined): { [key: string]: Value } {
    const sources = Array.isArray(parameters) ? parameters.map((parameter) => resolved(this.#model.completed, parameter)) : []
    const request: { [key: string]: Value } = {}
    for (const [location, key] of [
      ['path', 'params'],
      ['query', 'query'],
      ['header', 'headers'],
      ['cookie', 'cookies'],
    ] as const) {
      const here = operation.parameters.filter((parameter) => parameter.in === location)
      if (here.length === 0) continue
      const members = here.map((parameter) => {
        const source = sources.findLast((candidate) => candidate.in === location && candidate.name === parameter.name)
        return [propertyKey(parameter.name), this.#parameter(operation, parameter, source ?? {})] as const
      })
      request[key] = new Code((indent) => {
        const lines = members.map(([name, code]) => `${'  '.repeat(indent + 1)}${name}: ${code.at(indent + 1)},`)
        return `${this.#zod()}.object({\n${lines.join('\n')}\n${'  '.repeat(indent)}})`
      })
    }
    if (operation.body !== null) {
      const { content, ...rest } = resolved(this.#model.completed, requestBody)
      request.body = {
        ...withoutExtensions(rest),
        content: this.#content(operation, operation.body.media, content, 'body', ['requestBody']),
      }
    }
    return request
  }

  #parameter(operation: OperationModel, parameter: ParameterModel, source: JsonObject): Code {
    const { schema, name: _name, in: _in, ...rest } = source
    this.#support.add('parameter')
    const hint = `${operation.operationId}_${parameter.in}_${parameter.name}`
    const group = operationTypeOf(this.#printer, operation, 'parameters')
    const held = `${parameter.required ? `${group}[${stringLiteral(parameter.in)}]` : `NonNullable<${group}[${stringLiteral(parameter.in)}]>`}`
    const param = withoutExtensions({ required: parameter.required, ...rest })
    return new Code((indent) => {
      const type = this.#expressions.of(parameter.schema, hint, indent)
      const parts = [
        parameter.required ? type : wrapped(type, 'optional'),
        expression(schemaDocument(schema), indent),
        expression(param, indent),
      ]
      return `parameter<${held}[${stringLiteral(parameter.name)}]>(${parts.join(', ')})`
    })
  }

  #content(
    operation: OperationModel,
    media: readonly MediaModel[],
    content: Json | undefined,
    hint: string,
    path: (string | number)[],
  ): Value {
    const sources = isObject(content) ? content : {}
    const entries = Object.entries(sources).map(([mediaType, source]): [string, Value] => {
      const model = media.find((candidate) => sameMedia(candidate.mediaType, mediaType))
      const { schema, ...rest } = isObject(source) ? source : {}
      const declared = operationTypeOf(this.#printer, operation, ...path)
      const type = `${path[0] === 'requestBody' ? `NonNullable<${declared}>` : declared}["content"][${stringLiteral(mediaType)}]`
      const zod = model?.schema ?? null
      return [
        mediaType,
        {
          ...withoutExtensions(rest),
          schema:
            schema === undefined || zod === null
              ? this.#undescribed()
              : this.#documented(zod, schema, `${operation.operationId}_${hint}`, type),
        },
      ]
    })
    return new Map(entries)
  }

  /** A media type without a schema: any content. */
  #undescribed(): Code {
    return new Code(`${this.#zod()}.unknown()`)
  }

  #documented(schema: Schema, source: Json, hint: string, type: string): Code {
    this.#support.add('documented')
    return new Code(
      (indent) => `documented<${type}>(${this.#expressions.of(schema, hint, indent)}, ${expression(schemaDocument(source), indent)})`,
    )
  }

  #responses(operation: OperationModel, responses: Json | undefined): Value {
    const sources = isObject(responses) ? responses : {}
    return new Map(
      Object.entries(sources).map(([status, node]): [string, Value] => {
        // A reference to a shared answer stays one: the registry carries it over.
        if (isObject(node) && typeof node.$ref === 'string') return [status, { $ref: node.$ref }]
        const { content, headers, links, ...rest } = resolved(this.#model.completed, node)
        const model = operation.responses.find((candidate: ResponseModel) => candidate.status === status)
        const key = /^[0-9]+$/.test(status) ? Number(status) : status
        return [
          status,
          {
            description: '',
            ...withoutExtensions(rest),
            headers: isObject(headers) ? this.#opaque('headers', headers) : undefined,
            links: isObject(links) ? this.#opaque('links', links) : undefined,
            content: isObject(content) ? this.#content(operation, model?.media ?? [], content, status, ['responses', key]) : undefined,
          },
        ]
      }),
    )
  }

  /** Data of the contract whose form the library's types state more narrowly than the specification does. */
  #opaque(helper: 'headers' | 'links', data: JsonObject): Code {
    this.#support.add(helper)
    return new Code((indent) => `${helper}(${expression(data, indent)})`)
  }
}

/** Other people's business stays in the contract; the registry's types know the fixed fields only. */
const withoutExtensions = (node: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(node).filter(([key]) => !key.startsWith('x-')))
