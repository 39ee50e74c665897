import { eq, sql } from 'drizzle-orm'
import { bigint, boolean, integer, jsonb, numeric, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { beforeAll, expect, it } from 'vitest'
import { builder, compile, compileSql } from '../../src/store/statement.ts'
import type { OwnedStore } from '../../src/store/store.ts'
import { describeEachDatabase } from '../support/databases.ts'

const samples = pgTable('samples', {
  organizationId: text('organization_id').notNull(),
  id: integer('id').notNull(),
  name: text('name'),
  big: bigint('big', { mode: 'bigint' }),
  price: numeric('price'),
  tags: text('tags').array(),
  meta: jsonb('meta').$type<unknown>(),
  on: boolean('on'),
  at: timestamp('at', { withTimezone: true }),
})

describeEachDatabase('a compiled statement', (open) => {
  let store: OwnedStore
  beforeAll(async () => {
    store = await open({ migrations: null })
    await store.owner((tx) =>
      tx
        .script(`do $$ begin create role specway_app; exception when duplicate_object or unique_violation then null; end $$;
        do $$ begin create role specway_system; exception when duplicate_object or unique_violation then null; end $$;
        create table samples (organization_id text not null, id integer not null, name text, big bigint, price numeric, tags text[], meta jsonb, "on" boolean, at timestamptz);
        grant all on samples to specway_app, specway_system`)
        .catch((error: unknown) => {
          throw error
        }),
    )
  })

  it('gives every type back as it was written, null included', async () => {
    const insert = compile(
      builder
        .insert(samples)
        .values({
          organizationId: sql.placeholder('organization'),
          id: sql.placeholder('id'),
          name: sql.placeholder('name'),
          big: sql.placeholder('big'),
          price: sql.placeholder('price'),
          tags: sql.placeholder('tags'),
          meta: sql.placeholder('meta'),
          on: sql.placeholder('on'),
          at: sql.placeholder('at'),
        })
        .returning(),
    )
    const full = {
      organization: 'o',
      id: 1,
      name: `quotes ' " \\ and 😀`,
      big: 9_007_199_254_740_993n,
      price: '1234567890.123456789',
      tags: ['a', 'b,"c"', 'd\\', ''],
      meta: { text: '1', list: [1, null, 'x'], nested: { deep: true } },
      on: false,
      at: new Date('2026-03-04T05:06:07.089Z'),
    }
    const empty = { organization: 'o', id: 2, name: null, big: null, price: null, tags: null, meta: null, on: null, at: null }
    const rows = await store.transaction('o', async (tx) => [...(await tx.run(insert, full)), ...(await tx.run(insert, empty))])
    const { organization: _, ...values } = full
    expect(rows[0]).toEqual({ organizationId: 'o', ...values })
    const { organization: __, ...nothing } = empty
    expect(rows[1]).toEqual({ organizationId: 'o', ...nothing })
  })

  it('keeps the JSON string "1" a string', async () => {
    await store.transaction('o', (tx) => tx.db.insert(samples).values({ organizationId: 'o', id: 3, meta: '1' }))
    const read = compile(
      builder
        .select({ meta: samples.meta })
        .from(samples)
        .where(eq(samples.id, sql.placeholder('id'))),
    )
    expect(await store.read('o', read, { id: 3 })).toEqual([{ meta: '1' }])
  })

  it('refuses a missing placeholder by its name', () => {
    const read = compile(
      builder
        .select()
        .from(samples)
        .where(eq(samples.id, sql.placeholder('id'))),
    )
    expect(() => read.bind({})).toThrow('"id"')
  })

  it('refuses U+0000 instead of truncating', async () => {
    const read = compile(
      builder
        .select()
        .from(samples)
        .where(eq(samples.name, sql.placeholder('name'))),
    )
    await expect(store.read('o', read, { name: 'a\0b' })).rejects.toMatchObject({ code: '22021' })
  })

  it('may be run many times at once in one transaction, answers in the order of the calls', async () => {
    const read = compileSql(sql`select ${sql.placeholder('n')}::int`, ([n]) => n)
    const answers = await store.transaction('o', (tx) => Promise.all(Array.from({ length: 50 }, (_, n) => tx.run(read, { n }))))
    expect(answers.flat()).toEqual(Array.from({ length: 50 }, (_, n) => n))
  })

  it('only reads by `read`', async () => {
    const write = compile(builder.delete(samples).returning())
    await expect(store.read('o', write, {})).rejects.toThrow('single select')
  })

  it('goes on after the type of a column has changed under it', async () => {
    const read = compileSql(sql`select * from samples where id = 1`, (values) => values.length)
    expect(await store.transaction('o', (tx) => tx.run(read, {}))).toEqual([9])
    await store.owner((tx) => tx.script('alter table samples add column extra text'))
    await store.transaction('o', (tx) => tx.run(read, {})).catch(() => undefined)
    expect(await store.transaction('o', (tx) => tx.run(read, {}))).toEqual([10])
  })
})
