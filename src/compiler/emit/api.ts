/** `api.ts` of an API: the whole contract as one value, `api: ApiContract`. */
import type { LimitContract, ScopeContract, SecuritySchemeContract } from '../../gateway/contract.ts'
import type { ApiModel } from '../model/types.ts'
import { Code, expression, type Value } from '../print/expression.ts'
import type { Printer } from '../print/printer.ts'

/** Prints `export const api`. `crud` tells whether the API has generated handlers, whose contracts stand in `crud.ts`. */
export function emitApi(printer: Printer, model: ApiModel, crud: boolean): void {
  printer.importType('../../src/gateway/contract.ts', 'ApiContract')
  printer.import('./operations.ts', 'operations')
  if (crud) printer.import('./crud.ts', 'crud')
  const contract: Value = {
    id: model.id,
    title: model.title,
    version: model.version,
    hosts: model.hosts,
    mount: model.mount,
    errors: model.errors,
    references: model.references,
    pagination: model.pagination,
    ids: model.ids,
    times: model.times,
    limit: model.limit,
    plan: model.plan,
    plans: new Map([...model.plans].map(([name, plan]) => [name, { name, limits: mapValues(plan.limits, limit), values: plan.values }])),
    schemes: mapValues(model.schemes, scheme),
    operations: new Code('operations'),
    crud: new Code(crud ? 'crud' : '[]'),
  }
  printer.doc(model.title)
  printer.line(`export const api: ApiContract = ${expression(contract)}`)
}

const limit = (value: LimitContract): Value => ({
  rates: value.rates.map((rate) => ({ limit: rate.limit, windowMs: rate.windowMs })),
  burst: value.burst,
  concurrent: value.concurrent,
  quota: value.quota,
  by: value.by,
})

const scheme = (value: SecuritySchemeContract): Value => ({
  name: value.name,
  type: value.type,
  in: value.in,
  parameter: value.parameter,
  httpScheme: value.httpScheme,
  bearerFormat: value.bearerFormat,
  prefixes: value.prefixes,
  scopes: new Map(Object.entries(value.scopes).map(([name, item]) => [name, scope(item)])),
})

const scope = (value: ScopeContract): Value => ({
  name: value.name,
  description: value.description,
  grants: value.grants,
  roles: value.roles,
})

const mapValues = <From>(map: ReadonlyMap<string, From>, change: (value: From) => Value): ReadonlyMap<string, Value> =>
  new Map([...map].map(([key, value]) => [key, change(value)]))
