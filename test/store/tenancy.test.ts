import { eq, sql } from 'drizzle-orm'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { classify } from '../../src/gateway/errors/classify.ts'
import { uniqueViolation } from '../../src/store/sql-error.ts'
import { builder, compile } from '../../src/store/statement.ts'
import type { OwnedStore } from '../../src/store/store.ts'
import { describeEachDatabase } from '../support/databases.ts'

const notes = pgTable('notes', { organizationId: text('organization_id').notNull(), id: integer('id').notNull(), text: text('text') })
const mine = `organization_id = nullif(current_setting('specway.organization', true), '')`
const schema = `create table notes (organization_id text not null, id integer not null, text text, primary key (organization_id, id));
  alter table notes enable row level security; alter table notes force row level security;
  create policy organization on notes to specway_app using (${mine}) with check (${mine});
  create policy system on notes to specway_system using (true) with check (true);
  grant select, insert, update, delete on notes to specway_app, specway_system`

describeEachDatabase('tenancy', (open, kind) => {
  let store: OwnedStore
  const all = compile(builder.select().from(notes).orderBy(notes.organizationId, notes.id))
  const insert = compile(
    builder
      .insert(notes)
      .values({ organizationId: sql.placeholder('organization'), id: sql.placeholder('id'), text: sql.placeholder('text') })
      .returning(),
  )
  const add = (organization: string, id: number, value = 'x') =>
    store.transaction(organization, (tx) => tx.run(insert, { organization, id, text: value }))

  beforeAll(async () => {
    store = await open({ poolSize: 3 })
    await store.owner((tx) => tx.script(schema))
  })
  beforeEach(async () => {
    await store.system((tx) => tx.db.delete(notes))
    await add('one', 1, 'of one')
    await add('two', 1, 'of two')
  })

  it('rows of another organization are invisible, to transactions and to reads', async () => {
    const expected = [{ organizationId: 'one', id: 1, text: 'of one' }]
    expect(await store.transaction('one', (tx) => tx.db.select().from(notes))).toEqual(expected)
    expect(await store.transaction('one', (tx) => tx.db.select().from(notes).where(eq(notes.organizationId, 'two')))).toEqual([])
    expect(await store.read('one', all, {})).toEqual(expected)
    expect(await store.read('three', all, {})).toEqual([])
  })

  it('rows of another organization can be neither changed, nor removed, nor made', async () => {
    const changed = await store.transaction('one', (tx) => tx.db.update(notes).set({ text: 'stolen' }).returning())
    expect(changed.map(({ organizationId }) => organizationId)).toEqual(['one'])
    await store.transaction('one', (tx) => tx.db.delete(notes).where(eq(notes.organizationId, 'two')))
    await expect(store.transaction('one', (tx) => tx.db.insert(notes).values({ organizationId: 'two', id: 9 }))).rejects.toMatchObject({
      code: '42501',
    })
    await expect(store.transaction('one', (tx) => tx.db.update(notes).set({ organizationId: 'two', id: 9 }))).rejects.toMatchObject({
      code: '42501',
    })
    expect(await store.read('two', all, {})).toEqual([{ organizationId: 'two', id: 1, text: 'of two' }])
  })

  it('no organization sees nothing', async () => {
    expect(await store.transaction('', (tx) => tx.db.select().from(notes))).toEqual([])
    expect(await store.read('', all, {})).toEqual([])
  })

  it('the system sees all', async () => {
    expect(await store.system((tx) => tx.run(all, {}))).toHaveLength(2)
  })

  it('parallel reads and transactions of many organizations never mix, failures and rollbacks among them', async () => {
    const wrong: unknown[] = []
    await Promise.all(
      Array.from({ length: 300 }, async (_, n) => {
        const organization = n % 2 === 0 ? 'one' : 'two'
        const check = (rows: { organizationId: string }[]): void => {
          if (rows.length !== 1 || rows[0]?.organizationId !== organization) wrong.push(rows)
        }
        if (n % 5 === 0) await store.transaction(organization, (tx) => tx.run(all, {})).then(check)
        else if (n % 5 === 1) await store.system((tx) => tx.run(all, {}))
        else if (n % 5 === 2) await store.transaction(organization, (tx) => tx.db.execute(sql`select 1 / 0`)).catch(() => undefined)
        else if (n % 5 === 3)
          await store
            .transaction(organization, async (tx) => {
              check(await tx.run(all, {}))
              throw new Error('rolled back')
            })
            .catch(() => undefined)
        else await store.read(organization, all, {}).then(check)
      }),
    )
    expect(wrong).toEqual([])
  })

  it('a transaction that throws leaves nothing; one whose statement failed cannot commit by swallowing the error', async () => {
    await expect(
      store.transaction('one', async (tx) => {
        await tx.run(insert, { organization: 'one', id: 2, text: 'x' })
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    await expect(
      store.transaction('one', async (tx) => {
        await tx.run(insert, { organization: 'one', id: 3, text: 'x' })
        await tx.run(insert, { organization: 'one', id: 1, text: 'twice' }).catch(() => undefined)
      }),
    ).rejects.toThrow('rolled back')
    expect(await store.read('one', all, {})).toHaveLength(1)
  })

  it('effects run after a commit, never after a rollback; what precedes the commit may still prevent it', async () => {
    const seen: string[] = []
    await store.transaction('one', async (tx) => {
      tx.afterCommit(() => seen.push('after'))
      tx.beforeCommit(async () => void (await tx.run(insert, { organization: 'one', id: 5, text: 'before' })))
    })
    await store
      .transaction('one', async (tx) => {
        tx.afterCommit(() => seen.push('never'))
        tx.beforeCommit(() => Promise.reject(new Error('no')))
        await tx.run(insert, { organization: 'one', id: 6, text: 'x' })
      })
      .catch(() => undefined)
    expect(seen).toEqual(['after'])
    expect((await store.read('one', all, {})).map(({ id }) => id)).toEqual([1, 5])
  })

  it('a query that comes after the transaction is over is refused', async () => {
    let late: (() => Promise<unknown>) | undefined
    await store.transaction('one', async (tx) => {
      late = () => tx.db.select().from(notes)
    })
    await expect(late?.()).rejects.toThrow('is over')
  })

  it('a transaction that touches nothing takes no connection', async () => {
    const hold = Promise.withResolvers<void>()
    const busy = Array.from({ length: 3 }, () =>
      store.transaction('one', async (tx) => {
        await tx.run(all, {})
        await hold.promise
      }),
    )
    expect(await store.transaction('two', async () => 'done')).toBe('done')
    hold.resolve()
    await Promise.all(busy)
  })

  it('says which constraint refused a row', async () => {
    const error = await add('one', 1).catch((caught: unknown) => caught)
    expect(uniqueViolation(error)).toBe('notes_pkey')
    expect(classify(error).code).toBe('INTERNAL_ERROR')
  })

  it('a transaction that waits for another connection in vain fails with a transient error, and the store goes on', async () => {
    const small = await open({ poolSize: 1, waitMs: 60, migrations: null })
    await small.owner((tx) => tx.script(`${kind === 'pglite' ? 'create role specway_app; create role specway_system;' : ''} select 1`))
    const error = await small
      .transaction('one', async (tx) => {
        await tx.db.execute(sql`select 1`)
        return small.transaction('one', (inner) => inner.db.execute(sql`select 1`))
      })
      .catch((caught: unknown) => caught)
    expect(classify(error).code).toBe('UNAVAILABLE')
    expect((await small.transaction('one', (tx) => tx.db.execute(sql`select 2 as n`))).rows).toEqual([{ n: 2 }])
  })

  it('answers a ping, and refuses everything after it was closed', async () => {
    const closing = await open({ migrations: null })
    await closing.owner((tx) => tx.script(`${kind === 'pglite' ? 'create role specway_app; create role specway_system;' : ''} select 1`))
    await closing.ping(5_000)
    await closing.close()
    await expect(closing.read('one', all, {})).rejects.toThrow('closed')
    await expect(closing.transaction('one', (tx) => tx.run(all, {}))).rejects.toThrow('closed')
  })
})
