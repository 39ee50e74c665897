/** One row by its path: one prepared select, in one flush with the organization. */
import { sql } from 'drizzle-orm'
import type { ApiContract, CrudContract, Reply } from '../../gateway/contract.ts'
import { notFound } from '../../gateway/errors/catalogue.ts'
import { compileSql } from '../statement.ts'
import { type CrudPorts, type CrudRequest, organizationOf, type ReadContext } from './ports.ts'
import { addressed, every, list, rowServer, servedColumns } from './rows.ts'

export function getHandler(api: ApiContract, contract: CrudContract, ports: CrudPorts) {
  const row = addressed(contract)
  const statement = compileSql(
    sql`select ${list(servedColumns(contract))} from ${contract.table} where ${every(row.conditions)}`,
    rowServer(contract.table, contract.served, api.times),
  )
  return async (context: ReadContext, request: CrudRequest): Promise<Reply> => {
    const organization = organizationOf(context)
    const values = row.values(organization, request)
    if (values === null) throw notFound(contract.notFound)
    const [found] = await ports.read(organization, statement, values)
    if (found === undefined) throw notFound(contract.notFound)
    return { status: contract.status, body: found }
  }
}
