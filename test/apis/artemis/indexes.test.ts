/** What is asked often is found through an index, as PostgreSQL itself says, in a table with many robots of many organizations. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { silentOrganizations } from '../../../src/apis/artemis/jobs/watch.ts'
import type { ReadPort } from '../../../src/apis/artemis/ports.ts'
import { announceSilence } from '../../../src/apis/artemis/robots/announce.ts'
import { listRobotRows, type RobotOrder } from '../../../src/apis/artemis/robots/list.ts'
import type { Statement, Transaction } from '../../../src/gateway/contract.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import { testClock } from '../../support/clock.ts'
import { openServer } from '../../support/databases.ts'

const organization = (index: number): string => `019d1a2c-0000-7000-8000-${String(index).padStart(12, '0')}`
const clock = testClock()
const ours = organization(7)

let store: OwnedStore
beforeAll(async () => {
  store = await openServer()
  const now = clock.now().toISOString()
  await store.system(async (tx) => {
    // 40 organizations with 1,000 robots each: one in a hundred has just fallen silent, every second one has been dark for long.
    await tx.db.execute(sql`
      insert into artemis.robots (organization_id, id, name, type, created_at, updated_at, last_seen, announced_status)
      select ('019d1a2c-0000-7000-8000-' || lpad((n % 40)::text, 12, '0'))::uuid, 'rob_' || n, 'robot ' || md5(n::text), 'custom', ${now}::timestamptz,
        ${now}::timestamptz, ${now}::timestamptz - case when n % 2 = 0 then interval '30 days' when n % 101 = 0 then interval '61 seconds' else interval '5 seconds' end,
        case when n % 2 = 0 then 'offline' else 'online' end
      from generate_series(1, 40000) n`)
    await tx.db.execute(sql`
      insert into artemis.robot_tokens (id, hash, organization, robot_id, created_at, expires_at)
      select gen_random_uuid(), md5(n::text) || md5((-n)::text), ${ours}, 'rob_' || n, ${now}::timestamptz, case when n % 500 = 0 then ${now}::timestamptz end
      from generate_series(1, 20000) n`)
  })
  await store.execute('analyze artemis.robots; analyze artemis.robot_tokens', [])
}, 60_000)
afterAll(() => store.close())

/** The plan of a statement, as PostgreSQL prints it. */
const explained = (statement: { readonly text: string; bind(values: never): unknown[] }): Statement<string, never> => ({
  text: `explain (costs off) ${statement.text}`,
  bind: (values) => statement.bind(values),
  row: ([line]) => String(line),
})
const within = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => store.transaction(ours, work)

describe('the robots that fell silent', () => {
  test('of all organizations, every 10 s: only those that can, by the partial index', async () => {
    const plan = await store.system(async (tx) => {
      const { rows } = await tx.db.execute<{ 'QUERY PLAN': string }>(sql`explain (costs off) ${silentOrganizations(clock.now())}`)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    expect(plan).toContain('robots_last_seen_idx2')
    expect(plan).not.toMatch(/Seq Scan on robots/)
    const { rows } = await store.system((tx) => tx.db.execute(silentOrganizations(clock.now())))
    expect(rows.length).toBeGreaterThan(0)
  })

  test('of one organization: the same index, within it', async () => {
    let plan = ''
    await within(async (tx) => {
      const asked: Transaction = Object.create(tx, {
        run: {
          value: async (statement: Statement<unknown, never>, values: never) => {
            plan = (await tx.run(explained(statement), values)).join('\n')
            return []
          },
        },
      })
      const events = { append: () => Promise.reject(new Error('Nothing was announced.')) }
      await announceSilence({ tx: asked, events: events as never, clock }, 500)
    })
    expect(plan).toMatch(/(Index Scan using robots_last_seen_idx2|Bitmap Index Scan on robots_last_seen_idx2)/)
    expect(plan).not.toMatch(/Seq Scan on robots/)
  })
})

describe('a page of robots', () => {
  const planOf = async (order: RobotOrder): Promise<string> => {
    let plan: string[] = []
    const read: ReadPort = async (_, statement, values) => {
      plan = await within((tx) => tx.run(explained(statement as never), values as never))
      return []
    }
    await listRobotRows(read, ours, {}, { order, limit: 20, offset: 0, now: clock.now() })
    return plan.join('\n')
  }

  test.each([
    ['name', 'Index Scan using robots_name_id_idx'],
    ['-name', 'Index Scan Backward using robots_name_id_idx'],
    ['created_at', 'Index Scan Backward using robots_list_idx'],
    ['-created_at', 'Index Scan using robots_list_idx'],
    ['last_seen', 'Index Scan using robots_last_seen_idx '],
  ] as const)('in the order %s is read in that order', async (order, scan) => {
    const plan = await planOf(order)
    expect(plan).toContain(scan)
    // A sort of the whole organization is what the index spares; one of equal times (`Incremental Sort`) is not that.
    expect(plan).not.toMatch(/(^|-> +)Sort$/m)
  })
})

test('tokens that a rotation has outlived are found by their time', async () => {
  const { rows } = await store.system((tx) =>
    tx.db.execute<{ 'QUERY PLAN': string }>(
      sql`explain (costs off) select id from artemis.robot_tokens where expires_at <= ${clock.now().toISOString()}::timestamptz`,
    ),
  )
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('robot_tokens_expires_at_idx')
})
