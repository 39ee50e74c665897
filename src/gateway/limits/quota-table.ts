/** Quotas counted in `specway.quotas`: one statement each, so that parallel requests never pass a limit together. */
import type { Statement, Transaction } from '../contract.ts'
import type { QuotaCounter } from './quotas.ts'

interface Place {
  readonly organization: string
  readonly api: string
  readonly limitClass: string
  readonly month: Date
}
const bindPlace = ({ organization, api, limitClass, month }: Place): unknown[] => [organization, api, limitClass, month]
const where = 'organization_id = $1 and api = $2 and limit_class = $3 and month = $4'

/** No row: the limit is reached. */
const takeStatement: Statement<number, Place & { readonly limit: number }> = {
  text: `insert into specway.quotas (organization_id, api, limit_class, month, used) select $1, $2, $3, $4::timestamptz, 1 where $5::bigint > 0
on conflict (organization_id, api, limit_class, month) do update set used = quotas.used + 1 where quotas.used < $5::bigint
returning used`,
  bind: (values) => [...bindPlace(values), values.limit],
  row: ([used]) => Number(used),
}
const usedStatement: Statement<number, Place> = {
  text: `select used from specway.quotas where ${where}`,
  bind: bindPlace,
  row: ([used]) => Number(used),
}
const restoreStatement: Statement<null, Place> = {
  text: `update specway.quotas set used = used - 1 where ${where} and used > 0`,
  bind: bindPlace,
  row: () => null,
}

export interface QuotaStore {
  transaction<T>(organization: string, work: (tx: Transaction) => Promise<T>): Promise<T>
}

export function quotaTable(store: QuotaStore): QuotaCounter {
  return {
    take: (organization, api, limitClass, month, limit) =>
      store.transaction(organization, async (tx) => {
        const place = { organization, api, limitClass, month }
        const [taken] = await tx.run(takeStatement, { ...place, limit })
        if (taken !== undefined) return { admitted: true, used: taken }
        const [used] = await tx.run(usedStatement, place)
        return { admitted: false, used: used ?? 0 }
      }),
    restore: (organization, api, limitClass, month) =>
      store.transaction(organization, async (tx) => {
        await tx.run(restoreStatement, { organization, api, limitClass, month })
      }),
  }
}
