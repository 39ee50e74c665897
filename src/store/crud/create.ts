/** A new row: one prepared insert; foreign ids and parents are looked for in the same flush. */
import { sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import type { ApiContract, Context, CrudContract, Reply } from '../../gateway/contract.ts'
import { type Issue, notFound } from '../../gateway/errors/catalogue.ts'
import { compileSql } from '../statement.ts'
import { semanticFailure, translated } from './failures.ts'
import { isObject, own } from './merge.ts'
import { type CrudPorts, type CrudRequest, type Json, sealedContext, type Values } from './ports.ts'
import { referenceChecks, settled } from './references.ts'
import { addressed, bound, list, parentQuery, rowServer, servedColumns } from './rows.ts'
import { writers } from './written.ts'

export function createHandler(api: ApiContract, contract: CrudContract, ports: CrudPorts) {
  const { table, id, where } = contract
  const { schema = 'public', name: tableName } = getTableConfig(table)
  const path = addressed(contract)
  const written = writers(contract)
  const generated = id.prefix !== null || id.uuid

  /** Column -> name of its placeholder. */
  const columns = new Map<string, string>()
  if (!contract.global) columns.set('organization_id', 'organization')
  where.forEach(({ column }, index) => {
    columns.set(column, `where${index}`)
  })
  for (const { column } of contract.written) columns.set(column, column)
  if (generated) columns.set(id.column, 'new_id')
  columns.set(contract.created, 'now')
  if (contract.updated !== null) columns.set(contract.updated, 'now')

  const statement = compileSql(
    sql`insert into ${table} (${list([...columns.keys()].map((name) => sql`${sql.identifier(name)}`))}) values (${list(
      [...columns.values()].map(bound),
    )}) returning ${list(servedColumns(contract))}`,
    rowServer(table, contract.served, api.times),
  )
  const parents = where.flatMap(({ parent }, index) =>
    parent === null ? [] : [compileSql(parentQuery(parent, `where${index}`), () => true)],
  )
  const references = referenceChecks(api, contract)

  return async (context: Context, request: CrudRequest): Promise<Reply> => {
    const { organization, tx } = context
    const values = path.values(organization, request)
    if (values === null) throw notFound(contract.notFound)
    const body: Json = isObject(request.body) ? request.body : {}
    const newId = id.prefix !== null ? context.ids.create(id.prefix) : id.uuid ? context.ids.uuid() : String(own(body, id.json))
    values.new_id = newId
    values.now = context.clock.now()
    const issues: Issue[] = []
    for (const writer of written) {
      const given = own(body, writer.json)
      const problem = writer.problem(given)
      if (problem !== null) issues.push(problem)
      values[writer.column] = writer.value(given === undefined ? writer.fallback : given, (text) =>
        ports.seal(text, sealedContext(schema, tableName, organization, newId, writer.column)),
      )
    }
    if (issues.length > 0) throw semanticFailure(api, issues)
    const checks = parents.map((parent) =>
      tx.run(parent, values).then((rows) => {
        if (rows.length === 0) throw notFound(contract.notFound)
      }),
    )
    try {
      const [row] = await settled([...checks, ...references(tx, organization, body)], tx.run<Json, Values>(statement, values))
      return {
        status: contract.status,
        body: row,
        ...(contract.location ? { headers: { location: location(api, context, request, newId) } } : {}),
      }
    } catch (error) {
      throw translated(error, api, contract)
    }
  }
}

/** The path of the collection as it was called, and the id. */
function location(api: ApiContract, context: Context, request: CrudRequest, id: string): string {
  const path = context.operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(request.path[name])))
  return `${api.mount}${path}/${encodeURIComponent(id)}`
}
