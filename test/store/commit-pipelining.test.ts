/** On PostgreSQL the next transaction's first statements leave together with the COMMIT before it. What must not change by that. */
import { describe, expect, test } from 'vitest'
import type { Statement } from '../../src/gateway/contract.ts'
import { openServer } from '../support/databases.ts'

const add: Statement<null, { readonly organization: string; readonly id: string }> = {
  text: `insert into specway.files (organization_id, id, name, media_type, size_bytes, sha256, created_at) values ($1, $2, 'f', 'x/y', 0, '', now())`,
  bind: ({ organization, id }) => [organization, id],
  row: () => null,
}
const count: Statement<number, Record<string, never>> = {
  text: 'select count(*)::int from specway.files',
  bind: () => [],
  row: ([value]) => Number(value),
}

describe('transactions that share one connection', () => {
  test('each sees what was committed before it', async () => {
    const store = await openServer({ poolSize: 1 })
    const seen = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        store.transaction('a', async (tx) => {
          const [before] = await tx.run(count, {})
          await tx.run(add, { organization: 'a', id: `f${index}` })
          return before
        }),
      ),
    )
    expect(seen).toEqual(Array.from({ length: 40 }, (_, index) => index))
    await store.close()
  })

  test('one whose statement failed unseen is rolled back, and takes nothing with it', async () => {
    const store = await openServer({ poolSize: 1 })
    await store.transaction('a', (tx) => tx.run(add, { organization: 'a', id: 'twice' }))
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        store.transaction('a', async (tx) => {
          await tx.run(add, { organization: 'a', id: `f${index}` })
          if (index % 3 === 0) tx.run(add, { organization: 'a', id: 'twice' }).catch(() => undefined)
        }),
      ),
    )
    const failed = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(failed).toHaveLength(7)
    expect(await store.read('a', count, {})).toEqual([1 + 13])
    await store.close()
  })

  test('organizations that take turns never see each other', async () => {
    const store = await openServer({ poolSize: 1 })
    await Promise.all(
      Array.from({ length: 60 }, (_, index) => {
        const organization = ['a', 'b', 'c'][index % 3] ?? 'a'
        return store.transaction(organization, async (tx) => {
          await tx.run(add, { organization, id: `f${index}` })
          // A third of them fail after they have set the organization of the session.
          if (index % 9 === 4) throw new Error('rolled back')
        })
      }).map((work) => work.catch(() => undefined)),
    )
    const counts = await Promise.all(['a', 'b', 'c'].map((organization) => store.transaction(organization, (tx) => tx.run(count, {}))))
    expect(counts).toEqual([[20], [13], [20]])
    await store.close()
  })
})
