/** `operations.ts` of an API: the policy of every operation as data for the pipeline. Free of Zod, so that starting a server does not build schemas twice. */
import type { FilterOperator, RedactionContract } from '../../gateway/contract.ts'
import type { ApiModel, BodyModel, MediaModel, OperationModel, ParameterModel, ResponseModel } from '../model/types.ts'
import { Code, expression, type Value } from '../print/expression.ts'
import { Names } from '../print/identifiers.ts'
import type { Printer } from '../print/printer.ts'
import { defaultOf, extensionOf } from './schema-facts.ts'
import type { ValidatorNames, ValidatorUse } from './validator-names.ts'

/** Prints `export const operations`, in document order. */
export function emitOperations(printer: Printer, model: ApiModel, validators: ValidatorNames): void {
  printer.importType('../../src/gateway/contract.ts', 'OperationContract')
  const shared = new Shared()
  const emitter = new OperationEmitter(validators, shared)
  const contracts = model.operations.map((operation) => emitter.operation(operation))
  if (emitter.usesValidators) printer.importNamespace('./validators.ts', 'validators')
  if (shared.constants.length > 0) printer.importType('../../src/gateway/contract.ts', 'ResponseContract')
  if (shared.constants.length > 0) printer.comment('Answers that several operations give.')
  for (const { name, value } of shared.constants)
    printer.line(`const ${name}: ResponseContract = ${expression(value, 0, name.length + 28)}`)
  printer.line()
  printer.line('export const operations: readonly OperationContract[] = [')
  for (const [index, operation] of model.operations.entries()) {
    printer.line(`  // ${operation.method.toUpperCase()} ${expression(operation.path)}`)
    printer.line(`  ${expression(contracts[index] ?? null, 1)},`)
  }
  printer.line(']')
}

/** Responses that are the same for several operations: one constant each, named after the status. */
class Shared {
  readonly #seen = new Map<string, { name: string | null; readonly value: Value; readonly status: string }>()
  readonly #names = new Names(['operations', 'validators'])

  /** Told every response first; what comes again gets a name. */
  note(status: string, value: Value): Code {
    const text = expression(value)
    const entry = this.#seen.get(text)
    if (entry === undefined) this.#seen.set(text, { name: null, value, status })
    else entry.name ??= this.#names.of(text, `answer${status}`)
    return new Code((indent) => this.#seen.get(text)?.name ?? expression(value, indent))
  }

  get constants(): { name: string; value: Value }[] {
    return [...this.#seen.values()].flatMap(({ name, value }) => (name === null ? [] : [{ name, value }]))
  }
}

class OperationEmitter {
  readonly #validators: ValidatorNames
  readonly #shared: Shared
  usesValidators = false

  constructor(validators: ValidatorNames, shared: Shared) {
    this.#validators = validators
    this.#shared = shared
  }

  operation(operation: OperationModel): Value {
    const id = operation.operationId
    return {
      operationId: id,
      method: operation.method,
      path: operation.path,
      tags: operation.tags,
      summary: operation.summary ?? '',
      parameters: operation.parameters.map((parameter) => this.#parameter(id, parameter)),
      body: operation.body === null ? null : this.#body(id, operation.body),
      responses: operation.responses.map((response) => this.#shared.note(response.status, this.#response(id, response))),
      security: operation.security.map((alternative) => alternative.map(({ scheme, scopes }) => ({ scheme, scopes }))),
      limits: operation.limits,
      lease: operation.lease,
      idempotent: operation.idempotent,
      transaction: operation.transaction,
      role: operation.role,
      audit: operation.audit,
      reasons: operation.reasons,
      when: operation.when,
      deprecated: operation.deprecated,
      sunset: operation.sunset,
      upstream: operation.upstream === null ? null : { ...operation.upstream },
      redact: { request: redaction(operation.redact.request), response: redaction(operation.redact.response) },
      crud: operation.crud !== null,
    }
  }

  #validator(schema: Parameters<ValidatorNames['nameOf']>[0], hint: string, use: ValidatorUse): Code {
    this.usesValidators = true
    return new Code(`validators.${this.#validators.nameOf(schema, hint, use)}`)
  }

  #parameter(operationId: string, parameter: ParameterModel): Value {
    const filter: { property: string; op: FilterOperator } | null = parameter.filter
    const shape = parameter.shape
    return {
      name: parameter.name,
      property: parameter.property,
      in: parameter.in,
      required: parameter.required,
      style: parameter.style,
      explode: parameter.explode,
      allowReserved: parameter.allowReserved,
      shape: shape.kind === 'object' ? { ...shape, properties: { ...shape.properties } } : { ...shape },
      schema: this.#validator(parameter.schema, `${operationId}_${parameter.in}_${parameter.name}`, 'request'),
      fallback: defaultOf(parameter.schema),
      trim: extensionOf(parameter.schema, 'trim') === true,
      filter: filter === null ? undefined : { property: filter.property, op: filter.op },
      sort: parameter.sort ? true : undefined,
    }
  }

  #body(operationId: string, body: BodyModel): Value {
    return {
      required: body.required,
      media: body.media.map((media) => ({
        mediaType: media.mediaType,
        kind: media.kind,
        maxBytes: media.maxBytes,
        streamed: media.streamed,
        schema: media.schema === null ? null : this.#validator(media.schema, `${operationId}_body`, 'request'),
      })),
    }
  }

  #response(operationId: string, response: ResponseModel): Value {
    const hint = `${operationId}_${response.status}`
    return {
      status: response.status,
      media: response.media.map((media) => this.#responseMedia(hint, media)),
      headers: new Map(
        [...response.headers].map(([name, header]) => [
          name,
          { required: header.required, schema: this.#validator(header.schema, `${hint}_header_${name}`, 'response') },
        ]),
      ),
    }
  }

  #responseMedia(hint: string, media: MediaModel): Value {
    const stream = media.stream
    return {
      mediaType: media.mediaType,
      kind: media.kind,
      schema: media.schema === null ? null : this.#validator(media.schema, hint, 'response'),
      stream:
        stream === null
          ? undefined
          : new Map([...stream].map(([name, schema]) => [name, this.#validator(schema, `${hint}_event_${name}`, 'response')])),
      limits: media.limits.length === 0 ? undefined : media.limits,
    }
  }
}

const redaction = (contract: RedactionContract): Value => ({ always: contract.always, replay: contract.replay })
