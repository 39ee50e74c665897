import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { classify } from '../../src/gateway/errors/classify.ts'
import { createJobs } from '../../src/store/jobs.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openPostgres, type PostgresOptions, type PostgresStore } from '../../src/store/postgres.ts'
import { DatabaseUnavailable } from '../../src/store/sql-error.ts'
import { compileSql } from '../../src/store/statement.ts'
import { freshPostgresUrl } from '../support/databases.ts'

const count = compileSql(sql`select count(*)::int from numbers`, ([n]) => n)

describe('PostgreSQL', () => {
  let url: string
  let admin: postgres.Sql
  const stores: PostgresStore[] = []
  const errors: unknown[] = []
  const openStore = (options: Partial<PostgresOptions> = {}): PostgresStore => {
    const store = openPostgres({ url, poolSize: 2, onError: (error) => errors.push(error), ...options })
    stores.push(store)
    return store
  }
  const killAll = (where: string): Promise<unknown> =>
    admin.unsafe(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and ${where}`,
    )

  beforeAll(async () => {
    url = await freshPostgresUrl()
    admin = postgres(url, { max: 1, onnotice: () => undefined })
    await admin.unsafe('create table numbers (n int primary key); grant all on numbers to specway_app, specway_system')
  })
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()))
    await admin.unsafe('delete from numbers')
    errors.length = 0
  })
  afterAll(() => admin.end())

  it('a connection that is lost in the midst of a transaction fails it, and never commits half of it', async () => {
    const store = openStore()
    const error = await store
      .transaction('one', async (tx) => {
        await tx.db.execute(sql`insert into numbers values (1)`)
        await killAll("state = 'idle in transaction'")
        await delay(50)
        await tx.db.execute(sql`insert into numbers values (2)`)
      })
      .catch((caught: unknown) => caught)
    expect(classify(error).code).toBe('UNAVAILABLE')
    expect(await store.read('one', count, {})).toEqual([0])
  })

  it('a connection that is lost just before the commit is an error, not a success', async () => {
    const store = openStore()
    const error = await store
      .transaction('one', async (tx) => {
        await tx.db.execute(sql`insert into numbers values (1)`)
        await killAll("state = 'idle in transaction'")
        await delay(50)
      })
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(DatabaseUnavailable)
    expect(await store.read('one', count, {})).toEqual([0])
  })

  it('goes on with new connections after all were lost while idle', async () => {
    const store = openStore()
    await Promise.all([store.read('one', count, {}), store.read('two', count, {}), store.system((tx) => tx.run(count, {}))])
    await killAll('true')
    await delay(50)
    expect(await Promise.all([store.read('one', count, {}), store.read('two', count, {})])).toEqual([[0], [0]])
  })

  it('says that it is unavailable when nobody listens at the address', async () => {
    const store = openStore({ url: 'postgres://postgres@127.0.0.1:1/x', connectTimeoutMs: 1_000 })
    await expect(store.read('one', count, {})).rejects.toThrow(DatabaseUnavailable)
    await expect(store.ping(2_000)).rejects.toThrow(DatabaseUnavailable)
  })

  it('a statement that takes too long is cancelled, which callers see as a timeout', async () => {
    const store = openStore({ statementTimeoutMs: 50 })
    const error = await store.transaction('one', (tx) => tx.db.execute(sql`select pg_sleep(5)`)).catch((caught: unknown) => caught)
    expect(classify(error).code).toBe('TIMEOUT')
  })

  it('of two transactions in a deadlock one is told so, and the other one commits', async () => {
    const store = openStore()
    await admin.unsafe('insert into numbers values (1), (2)')
    const barrier = { left: 2, ...Promise.withResolvers<void>() }
    const update = (first: number, second: number): Promise<unknown> =>
      store.transaction('one', async (tx) => {
        await tx.db.execute(sql`update numbers set n = n where n = ${first}`)
        if (--barrier.left === 0) barrier.resolve()
        await barrier.promise
        await tx.db.execute(sql`update numbers set n = n where n = ${second}`)
      })
    const results = await Promise.allSettled([update(1, 2), update(2, 1)])
    const failed = results.filter((result) => result.status === 'rejected')
    expect(failed).toHaveLength(1)
    expect(classify(failed[0]?.reason).code).toBe('UNAVAILABLE')
  })

  it('hears notifications again after the connection was lost, and says that some may have been missed', async () => {
    const store = openStore()
    const heard: string[] = []
    const resumed = Promise.withResolvers<void>()
    const stop = await store.listen('news', (payload) => heard.push(payload), resumed.resolve)
    const other = openStore()
    await other.system((tx) => other.notify(tx, 'news', 'before'))
    await killAll(`query like 'listen%'`)
    await resumed.promise
    await other.system((tx) => other.notify(tx, 'news', 'after'))
    for (let left = 100; left > 0 && heard.length < 2; left--) await delay(20)
    expect(heard).toEqual(['before', 'after'])
    await stop()
  })

  it('a notification that is too long is refused before it is sent', async () => {
    const store = openStore()
    await expect(store.system((tx) => store.notify(tx, 'news', 'x'.repeat(8_000)))).rejects.toThrow(RangeError)
  })

  it('a login that is no superuser, but a member of both roles, serves', async () => {
    await admin.unsafe(`create role plain_login login in role specway_app, specway_system`)
    const store = openStore({ url: url.replace('postgres@', 'plain_login@') })
    await store.transaction('one', (tx) => tx.db.execute(sql`insert into numbers values (7)`))
    expect(await store.read('one', count, {})).toEqual([1])
    expect(await store.system((tx) => tx.run(count, {}))).toEqual([1])
    expect((await store.transaction('one', (tx) => tx.db.execute(sql`select current_user as who`))).rows).toEqual([{ who: 'specway_app' }])
  })

  it('a login that is no superuser, but may create roles and owns the database, migrates, works jobs and serves', async () => {
    await admin.unsafe(`drop role if exists owner_login; create role owner_login login createrole`)
    // Roles belong to the server: those of other tests are there, made by somebody else.
    await admin.unsafe('grant specway_app, specway_system to owner_login with admin option')
    await admin.unsafe('create database owned owner owner_login')
    const store = openStore({ url: url.replace('postgres@', 'owner_login@').replace(/[^/]+$/, 'owned') })
    expect((await migrate(store, 'generated/migrations')).length).toBeGreaterThan(0)
    const jobs = createJobs({ store, workers: true, onError: (error) => errors.push(error) })
    const ran = Promise.withResolvers<unknown>()
    jobs.define({ name: 'owned', handler: async (data) => ran.resolve(data) })
    await jobs.start()
    await store.transaction('018f0000-0000-7000-8000-000000000001', (tx) => jobs.send(tx, 'owned', { n: 1 }))
    expect(await ran.promise).toEqual({ n: 1 })
    await jobs.stop(1_000)
    expect(errors).toEqual([])
  })

  it('many texts do not fill a connection with prepared statements for ever', async () => {
    const store = openStore({ poolSize: 1 })
    for (let n = 0; n < 1_100; n++) await store.transaction('one', (tx) => tx.db.execute(sql.raw(`select ${n}`)))
    const prepared = compileSql(sql`select count(*)::int from pg_prepared_statements`, ([n]) => n)
    const [left] = await store.read('one', prepared, {})
    expect(left).toBeLessThan(200)
  })

  it('migrations that start at once in several processes are applied once', async () => {
    const empty = await freshPostgresUrl({ migrations: null })
    const four = Array.from({ length: 4 }, () => openStore({ url: empty }))
    const applied = await Promise.all(four.map((store) => migrate(store, 'generated/migrations')))
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1)
  })
})
