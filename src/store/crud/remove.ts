/** Deletion: the row itself, or under `softDelete` its mark and what foreign keys would have done for those that refer to it. */
import { sql } from 'drizzle-orm'
import type { ApiContract, Context, CrudContract, CrudReferrer, Reply } from '../../gateway/contract.ts'
import { conflict, notFound } from '../../gateway/errors/catalogue.ts'
import { compileSql } from '../statement.ts'
import { translated } from './failures.ts'
import type { CrudRequest } from './ports.ts'
import { addressed, bound, columnOf, every, list, living, rowServer, servedColumns } from './rows.ts'

/** `restrict` finds a row that still refers; the others change those that do. */
function referrerStatement(referrer: CrudReferrer) {
  const { table, column, onDelete } = referrer
  const conditions = every([...living(table, referrer), sql`${columnOf(table, column)} = ${bound('id')}`])
  switch (onDelete) {
    case 'restrict':
      return sql`select 1 from ${table} where ${conditions} limit 1`
    case 'set-null':
      return sql`update ${table} set ${sql.identifier(column)} = null where ${conditions} returning 1`
    case 'cascade':
      return referrer.softDelete
        ? sql`update ${table} set deleted_at = ${bound('now')} where ${conditions} returning 1`
        : sql`delete from ${table} where ${conditions} returning 1`
    default:
      throw new TypeError(`Unknown rule ${String(onDelete satisfies never)}.`)
  }
}

export function removeHandler(api: ApiContract, contract: CrudContract) {
  const { table, softDelete } = contract
  const row = addressed(contract)
  const answers = contract.served.length > 0
  const columns = answers ? list(servedColumns(contract)) : sql`1`
  const serve = answers ? rowServer(table, contract.served, api.times) : () => undefined
  const statement = compileSql(
    softDelete
      ? sql`update ${table} set deleted_at = ${bound('now')} where ${every(row.conditions)} returning ${columns}`
      : sql`delete from ${table} where ${every(row.conditions)} returning ${columns}`,
    serve,
  )
  const referrers = contract.referrers.map((referrer) => ({
    restricts: referrer.onDelete === 'restrict',
    statement: compileSql(referrerStatement(referrer), () => null),
  }))
  return async (context: Context, request: CrudRequest): Promise<Reply> => {
    const values = row.values(context.organization, request)
    if (values === null) throw notFound(contract.notFound)
    const all = { ...values, now: context.clock.now() }
    // All in one flush, the row first: its lock makes those who refer to it anew wait. A throw takes everything back.
    const results = await Promise.allSettled([
      context.tx.run(statement, all),
      ...referrers.map((referrer) => context.tx.run<unknown, typeof all>(referrer.statement, all)),
    ])
    for (const result of results) if (result.status === 'rejected') throw translated(result.reason, api, contract)
    const [removed, ...touched] = results.map((result) => (result.status === 'fulfilled' ? result.value : []))
    if (removed === undefined || removed.length === 0) throw notFound(contract.notFound)
    if (referrers.some(({ restricts }, index) => restricts && (touched[index]?.length ?? 0) > 0))
      throw conflict(contract.inUse, 'Other resources still refer to this one.')
    return { status: contract.status, body: removed[0] }
  }
}
