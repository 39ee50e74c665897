/** Contracts written by hand, for tests of the gateway that need no generated API. */
import type {
  ApiContract,
  BodyMediaContract,
  OperationContract,
  ParameterContract,
  ResponseContract,
  SchemaContract,
  SchemaIssue,
} from '../../src/gateway/contract.ts'

/** A schema from a predicate: enough where the test is about the gateway and not about JSON Schema. */
export function schema(name: string, check: (value: unknown) => SchemaIssue[], more: Partial<SchemaContract> = {}): SchemaContract {
  return { name, is: (value) => check(value).length === 0, explain: check, ...more }
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
const issue = (message: string, keyword: string, path: (string | number)[] = []): SchemaIssue => ({ path, message, keyword })

export const anything = schema('anything', () => [])
export const string = schema('string', (value) =>
  typeof value === 'string' ? [] : [issue(`Expected string, received ${kindOf(value)}`, 'type')],
)
export const integer = schema('integer', (value) =>
  Number.isSafeInteger(value) ? [] : [issue(`Expected integer, received ${kindOf(value)}`, 'type')],
)
export const number = schema('number', (value) =>
  typeof value === 'number' ? [] : [issue(`Expected number, received ${kindOf(value)}`, 'type')],
)
export const boolean = schema('boolean', (value) =>
  typeof value === 'boolean' ? [] : [issue(`Expected boolean, received ${kindOf(value)}`, 'type')],
)
export const arrayOf = (items: SchemaContract): SchemaContract =>
  schema(`array of ${items.name}`, (value) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => items.explain(item).map((inner) => ({ ...inner, path: [index, ...inner.path] })))
      : [issue(`Expected array, received ${kindOf(value)}`, 'type')],
  )

/** A closed object; names that end in `?` are optional. */
export function object(properties: Record<string, SchemaContract>): SchemaContract {
  const members = Object.entries(properties).map(([key, member]) => ({ name: key.replace(/\?$/, ''), optional: key.endsWith('?'), member }))
  return schema(
    'object',
    (value) => {
      if (kindOf(value) !== 'object') return [issue(`Expected object, received ${kindOf(value)}`, 'type')]
      const given = value as Record<string, unknown>
      const issues: SchemaIssue[] = []
      for (const { name, optional, member } of members) {
        if (!Object.hasOwn(given, name)) {
          if (!optional) issues.push(issue('Required', 'required', [name]))
        } else for (const inner of member.explain(given[name])) issues.push({ ...inner, path: [name, ...inner.path] })
      }
      for (const name of Object.keys(given))
        if (!members.some((member) => member.name === name)) issues.push(issue('Unknown property', 'additionalProperties', [name]))
      return issues
    },
    {
      project: (value) => {
        if (kindOf(value) !== 'object') return value
        const given = value as Record<string, unknown>
        const copy: Record<string, unknown> = {}
        for (const { name, member } of members)
          if (Object.hasOwn(given, name) && given[name] !== undefined)
            copy[name] = member.project === undefined ? given[name] : member.project(given[name])
        return copy
      },
    },
  )
}

export function parameter(given: Partial<ParameterContract> & Pick<ParameterContract, 'name' | 'in'>): ParameterContract {
  const style = given.style ?? (given.in === 'query' || given.in === 'cookie' ? 'form' : 'simple')
  return {
    property: given.in === 'header' ? given.name.toLowerCase() : given.name,
    required: given.in === 'path',
    style,
    explode: style === 'form' || style === 'deepObject',
    allowReserved: false,
    shape: { kind: 'scalar', types: ['string'] },
    schema: anything,
    trim: false,
    ...given,
  }
}

export const json = (body: SchemaContract | null, more: Partial<BodyMediaContract> = {}): BodyMediaContract => ({
  mediaType: 'application/json',
  kind: 'json',
  maxBytes: 1_048_576,
  streamed: false,
  schema: body,
  ...more,
})

export const response = (status: string, body: SchemaContract | null, more: Partial<ResponseContract> = {}): ResponseContract => ({
  status,
  media: body === null ? [] : [{ mediaType: 'application/json', kind: 'json', schema: body }],
  headers: {},
  ...more,
})

export function operation(
  given: Partial<OperationContract> & Pick<OperationContract, 'operationId' | 'method' | 'path'>,
): OperationContract {
  return {
    tags: [],
    summary: given.operationId,
    parameters: [],
    body: null,
    responses: [response('200', anything)],
    security: [],
    limits: ['requests'],
    lease: 'answer',
    idempotent: 'no',
    transaction: 'none',
    role: null,
    audit: null,
    reasons: {},
    when: null,
    deprecated: false,
    sunset: null,
    upstream: null,
    redact: { request: { always: [], replay: [] }, response: { always: [], replay: [] } },
    crud: false,
    ...given,
  }
}

export function api(operations: readonly OperationContract[], more: Partial<ApiContract> = {}): ApiContract {
  return {
    id: 'fixture',
    title: 'Fixture',
    version: '1.0.0',
    hosts: [],
    mount: '/v1',
    errors: 400,
    references: 400,
    pagination: 'page',
    ids: 'base36',
    times: 'seconds',
    limit: 'requests',
    plan: 'free',
    plans: {},
    schemes: {},
    operations,
    crud: [],
    ...more,
  }
}
