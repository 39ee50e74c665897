/**
 * Update and replacement, each one prepared statement. An update sets a column when its property is given, and keeps it otherwise; objects under a
 * merge patch are read first, under the row's lock, because their result depends on what is stored.
 */
import { type SQL, sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import type { ApiContract, Context, CrudContract, CrudWritten, Reply, Statement } from '../../gateway/contract.ts'
import { type Issue, notFound } from '../../gateway/errors/catalogue.ts'
import { compileSql } from '../statement.ts'
import { semanticFailure, translated } from './failures.ts'
import { cannotBeNull, isObject, mergePatch, own } from './merge.ts'
import { type CrudPorts, type CrudRequest, type Json, sealedContext, type Values } from './ports.ts'
import { referenceChecks, settled } from './references.ts'
import { addressed, bound, columnOf, every, list, rowServer, servedColumns } from './rows.ts'
import { writers } from './written.ts'

const given = (column: string): string => `has_${column}`

export function changeHandler(api: ApiContract, contract: CrudContract, ports: CrudPorts) {
  const { table } = contract
  const { schema = 'public', name: tableName } = getTableConfig(table)
  const keeps = contract.do === 'update'
  const row = addressed(contract)
  const written = writers(contract)
  const serve = rowServer(table, contract.served, api.times)
  const columns = list(servedColumns(contract))

  const sets: SQL[] = written.map(({ column }) => {
    const name = sql.identifier(column)
    return keeps
      ? sql`${name} = case when ${bound(given(column))}::boolean then ${bound(column)} else ${columnOf(table, column)} end`
      : sql`${name} = ${bound(column)}`
  })
  if (contract.updated !== null) sets.push(sql`${sql.identifier(contract.updated)} = ${bound('now')}`)
  const where = every(row.conditions)
  const same: Statement<Json> = compileSql(sql`select ${columns} from ${table} where ${where}`, serve)
  const change: Statement<Json> =
    sets.length === 0 ? same : compileSql(sql`update ${table} set ${list(sets)} where ${where} returning ${columns}`, serve)
  const references = referenceChecks(api, contract)
  const merges = mergesOf(contract, where)

  return async (context: Context, request: CrudRequest): Promise<Reply> => {
    const { organization, tx } = context
    const values = row.values(organization, request)
    if (values === null) throw notFound(contract.notFound)
    const body = isObject(request.body) ? request.body : {}
    const issues: Issue[] = []
    const target = String(values.id)
    let changes = !keeps
    const current = merges.needed(body) ? await merges.read(context, values) : null
    values.now = context.clock.now()
    for (const [index, writer] of written.entries()) {
      const { json, column, fallback } = writer
      let value = own(body, json)
      const present = value !== undefined
      if (keeps) values[given(column)] = present
      changes ||= present
      const merge = contract.written[index]?.merge ?? null
      if (merge !== null && current !== null && isObject(value)) value = merged(contract.written[index], current[column], value, issues)
      const problem = writer.problem(value)
      if (problem !== null) issues.push(problem)
      if (value === null && present && !writer.nullable && fallback === null) issues.push(cannotBeNull(json))
      const cleared = value === undefined ? (keeps ? null : fallback) : value === null && !writer.nullable ? fallback : value
      values[column] = writer.value(cleared, (text) => ports.seal(text, sealedContext(schema, tableName, organization, target, column)))
    }
    if (issues.length > 0) throw semanticFailure(api, issues)
    try {
      const [found] = await settled(references(tx, organization, body), tx.run<Json, Values>(changes ? change : same, values))
      if (found === undefined) throw notFound(contract.notFound)
      return { status: contract.status, body: found }
    } catch (error) {
      throw translated(error, api, contract)
    }
  }
}

/** The stored objects that a merge patch goes into. */
function mergesOf(contract: CrudContract, where: SQL) {
  const merging = contract.written.filter(({ merge }) => merge !== null)
  const columns = merging.map(({ column }) => sql`${columnOf(contract.table, column)}`)
  const statement =
    merging.length === 0
      ? null
      : compileSql(sql`select ${list(columns)} from ${contract.table} where ${where} for update`, (raw) => {
          const row: Json = {}
          for (const [index, { column }] of merging.entries()) row[column] = typeof raw[index] === 'string' ? JSON.parse(raw[index]) : null
          return row
        })
  return {
    needed: (body: Json): boolean => merging.some(({ json }) => isObject(own(body, json))),
    async read(context: Context, values: Values): Promise<Json> {
      const [found] = statement === null ? [] : await context.tx.run<Json, Values>(statement, values)
      if (found === undefined) throw notFound(contract.notFound)
      return found
    },
  }
}

/** The object after the patch; what the document does not admit is told to `issues`. */
function merged(written: CrudWritten | undefined, current: unknown, patch: Json, issues: Issue[]): unknown {
  if (written === undefined) return patch
  const before = issues.length
  const result = mergePatch(current, patch, written.merge, written.json, issues)
  if (issues.length === before && written.check !== null && !written.check.is(result)) {
    for (const { path, message } of written.check.explain(result))
      issues.push({ path: [written.json, ...path].join('.'), in: 'body', message })
  }
  return result
}
