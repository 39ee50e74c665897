/** Monthly quotas in the database. */
import { beforeAll, expect, test } from 'vitest'
import { quotaTable } from '../../../src/gateway/limits/quota-table.ts'
import { monthOf } from '../../../src/gateway/limits/quotas.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import { describeEachDatabase } from '../../support/databases.ts'

describeEachDatabase('quotas', (open) => {
  let store: OwnedStore
  beforeAll(async () => {
    store = await open()
  })
  const { start } = monthOf(new Date('2026-03-31T23:59:59.999Z'))
  const next = monthOf(new Date('2026-04-01T00:00:00Z')).start

  test('parallel requests never pass the limit together', async () => {
    const quotas = quotaTable(store)
    const answers = await Promise.all(Array.from({ length: 30 }, () => quotas.take('org', 'airmy', 'requests', start, 10)))
    expect(answers.filter((answer) => answer.admitted)).toHaveLength(10)
    expect(await quotas.take('org', 'airmy', 'requests', start, 10)).toEqual({ admitted: false, used: 10 })
  })

  test('what is restored can be taken again; months, classes and organizations are counted apart', async () => {
    const quotas = quotaTable(store)
    expect(await quotas.take('o2', 'a', 'c', start, 1)).toEqual({ admitted: true, used: 1 })
    expect(await quotas.take('o2', 'a', 'c', start, 1)).toEqual({ admitted: false, used: 1 })
    await quotas.restore('o2', 'a', 'c', start)
    expect(await quotas.take('o2', 'a', 'c', start, 1)).toEqual({ admitted: true, used: 1 })
    for (const [organization, api, limitClass, month] of [
      ['o3', 'a', 'c', start],
      ['o2', 'b', 'c', start],
      ['o2', 'a', 'd', start],
      ['o2', 'a', 'c', next],
    ] as const)
      expect(await quotas.take(organization, api, limitClass, month, 1)).toEqual({ admitted: true, used: 1 })
  })

  test('a quota of nothing admits nothing', async () => {
    expect(await quotaTable(store).take('o4', 'a', 'c', start, 0)).toEqual({ admitted: false, used: 0 })
  })
})
