/** What must hold across processes: two services on one PostgreSQL. */
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lockKey, revokeKey } from '../../src/apis/platform/keys/rows.ts'
import { sealAudit, verifyAudit } from '../../src/store/audit.ts'
import { createIds } from '../../src/store/ids.ts'
import { audit } from '../../src/store/internal-tables.ts'
import { openPostgres } from '../../src/store/postgres.ts'
import type { OwnedStore } from '../../src/store/store.ts'
import { freshPostgresUrl } from '../support/databases.ts'
import { hasRedis, startRedis, type TestRedis } from '../support/redis-server.ts'
import { startSpecway, type TestSpecway } from '../support/specway.ts'

let stores: OwnedStore[]
let instances: TestSpecway[]
let redis: TestRedis | null = null

beforeAll(async () => {
  const url = await freshPostgresUrl()
  redis = hasRedis ? await startRedis() : null
  stores = [openPostgres({ url }), openPostgres({ url })]
  instances = []
  for (const store of stores) instances.push(await startSpecway({ store, env: redis === null ? {} : { REDIS_URL: redis.url } }))
})
afterAll(async () => {
  for (const instance of instances ?? []) await instance.close()
  for (const store of stores ?? []) await store.close()
  await redis?.stop()
})

const both = (): readonly [TestSpecway, TestSpecway] => [instances[0] as TestSpecway, instances[1] as TestSpecway]

describe('two instances on one database', () => {
  test('a revoked key stops working on every instance within a second', async () => {
    const [one, two] = both()
    const organization = await one.organization()
    const { id, secret } = await organization.key('artemis')
    const statusOn = async (instance: TestSpecway): Promise<number> => (await instance.call('GET', '/v1/robots', { key: secret })).status
    expect([await statusOn(one), await statusOn(two)]).toEqual([200, 200])

    const store = stores[0] as OwnedStore
    const ids = createIds('base36', one.clock)
    await store.transaction(organization.id, async (tx) => {
      const row = await lockKey(tx, id)
      if (row === null) throw new Error('The key is gone.')
      await revokeKey({ tx, store, ids, clock: one.clock }, row)
    })
    const revokedAt = performance.now()
    // Asked again and again, so that the time is that of the change and not of the question.
    for (const instance of [one, two]) {
      while ((await statusOn(instance)) === 200) expect(performance.now() - revokedAt).toBeLessThan(1_000)
      expect(await statusOn(instance)).toBe(401)
    }
  })

  test('twins that come to different instances make one effect', async () => {
    const [one, two] = both()
    const organization = await one.organization()
    const { secret } = await organization.key('artemis')
    const headers = { 'idempotency-key': randomUUID() }
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        (index % 2 === 0 ? one : two).call('POST', '/v1/fleets', { key: secret, headers, body: { name: 'twin' } }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    const list = await two.call('GET', '/v1/fleets', { key: secret })
    expect(list.body.total).toBe(1)
  })

  test('one effect leaves one audit entry, also when it is replayed, and the chain holds', async () => {
    const [one, two] = both()
    const organization = await one.organization()
    const { secret } = await organization.key('artemis')
    const headers = { 'idempotency-key': randomUUID() }
    const created = await one.call('POST', '/v1/fleets', { key: secret, headers, body: { name: 'audited' } })
    await two.call('POST', '/v1/fleets', { key: secret, headers, body: { name: 'audited' } })
    const store = stores[1] as OwnedStore
    const entries = await store.transaction(organization.id, (tx) =>
      tx.db
        .select()
        .from(audit)
        .where(and(eq(audit.organizationId, organization.id), eq(audit.action, 'fleet.created'))),
    )
    expect(entries.map(({ resource, status }) => [resource, status])).toEqual([[`fleet:${created.body.id}`, 201]])
    await sealAudit(store)
    const range = { from: null, to: null, limit: null }
    expect(await store.transaction(organization.id, (tx) => verifyAudit(tx, organization.id, 'artemis', range))).toMatchObject({
      intact: true,
    })
  })

  test.skipIf(!hasRedis)('share one limit through Valkey or Redis', async () => {
    const [one, two] = both()
    const organization = await one.organization()
    await organization.plan('artemis', 'starter')
    const { secret } = await organization.key('artemis')
    const remaining: number[] = []
    for (const instance of [one, two, one, two]) {
      const { headers } = await instance.call('GET', '/v1/robots', { key: secret })
      remaining.push(Number(headers.get('x-ratelimit-remaining')))
    }
    expect(remaining).toEqual([59, 58, 57, 56])
  })
})
