/** Foreign ids in a body: each is looked for in the same flush as the change, so that an unknown one is named, and a deleted one is unknown. */
import { sql } from 'drizzle-orm'
import type { ApiContract, CrudContract, Statement, Transaction } from '../../gateway/contract.ts'
import { compileSql } from '../statement.ts'
import { unknownReference } from './failures.ts'
import { own } from './merge.ts'
import type { Json } from './ports.ts'
import { columnOf, parentQuery } from './rows.ts'
import { possibleIn } from './values.ts'

/** Starts the look-ups; the promise rejects with the answer for the first id, in the contract's order, that does not exist. */
export type CheckReferences = (tx: Transaction, organization: string, body: Json) => Promise<void>[]

export function referenceChecks(api: ApiContract, contract: CrudContract): CheckReferences {
  const checks = contract.references.map((reference) => {
    const { table, targetColumn, softDelete, global, json } = reference
    const query = parentQuery({ table, column: targetColumn, softDelete, global }, 'value')
    // A soft deletion under way is an update: the lock waits for it and then does not find the row.
    const statement: Statement<true> = compileSql(softDelete ? sql`${query} for share` : query, () => true as const)
    return { json, statement, possible: possibleIn(columnOf(table, targetColumn)) }
  })
  return (tx, organization, body) => {
    const started: Promise<void>[] = []
    for (const { json, statement, possible } of checks) {
      const value = own(body, json)
      if (value === undefined || value === null) continue
      const found = possible === null || possible(value) ? tx.run(statement, { organization, value }) : Promise.resolve([])
      started.push(
        found.then((rows) => {
          if (rows.length === 0) throw unknownReference(api, json)
        }),
      )
    }
    return started
  }
}

/** Waits for all, so that nothing is under way when the transaction ends; then throws the first failure, in their order. */
export async function settled<T>(before: readonly Promise<unknown>[], last: Promise<T>): Promise<T> {
  const results = await Promise.allSettled([...before, last])
  for (const result of results) if (result.status === 'rejected') throw result.reason
  return last
}
