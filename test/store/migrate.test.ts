import { mkdtemp, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { compareMigrations, migrate, migrationStatus } from '../../src/store/migrate.ts'
import type { OwnedStore } from '../../src/store/store.ts'
import { describeEachDatabase } from '../support/databases.ts'

it('the policies of a migration follow it, before the next one', () => {
  const names = ['0010_c.sql', '0001_b.policies.sql', '0000_a.policies.sql', '0001_b.sql', '0000_a.sql']
  expect(names.toSorted(compareMigrations)).toEqual([
    '0000_a.sql',
    '0000_a.policies.sql',
    '0001_b.sql',
    '0001_b.policies.sql',
    '0010_c.sql',
  ])
})

describeEachDatabase('migrations', (open) => {
  let store: OwnedStore
  let folder: string
  const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text)
  const tables = async (): Promise<unknown[]> => {
    const { rows } = await store.owner((tx) => tx.query("select tablename from pg_tables where schemaname = 'public' order by 1", []))
    return rows.flat()
  }
  beforeEach(async () => {
    store = await open({ migrations: null })
    folder = await mkdtemp(join(tmpdir(), 'specway-'))
    await write('0000_a.sql', 'create table a (id int);\n--> statement-breakpoint\ncreate index a_id on a (id);')
    await write('0000_a.policies.sql', 'grant select on a to specway_app')
  })

  it('are applied once, in order, the new ones only', async () => {
    expect(await migrate(store, folder)).toEqual(['0000_a.sql', '0000_a.policies.sql'])
    expect(await migrate(store, folder)).toEqual([])
    await write('0001_b.sql', 'create table b (id int)')
    expect(await migrate(store, folder)).toEqual(['0001_b.sql'])
    expect(await tables()).toEqual(['a', 'b'])
  })

  it('that fail change nothing, and name the file and the statement', async () => {
    await write('0001_b.sql', 'create table b (id int);\n--> statement-breakpoint\ncreate table a (id int)')
    await expect(migrate(store, folder)).rejects.toThrow(/0001_b\.sql.*"a" already exists\s+create table a/)
    expect(await tables()).toEqual([])
    expect((await migrationStatus(store, folder)).map(({ state }) => state)).toEqual(['pending', 'pending', 'pending'])
  })

  it('that were edited after they had been applied are refused by name; other line ends are no edit', async () => {
    await migrate(store, folder)
    await write('0000_a.sql', 'create table a (id int);\r\n--> statement-breakpoint\r\ncreate index a_id on a (id);')
    expect(await migrate(store, folder)).toEqual([])
    await write('0000_a.sql', 'create table a (id bigint)')
    await expect(migrate(store, folder)).rejects.toThrow('0000_a.sql')
    expect((await migrationStatus(store, folder))[0]).toMatchObject({ name: '0000_a.sql', state: 'edited' })
  })

  it('that this version does not have are shown as missing', async () => {
    await migrate(store, folder)
    await rename(join(folder, '0000_a.policies.sql'), join(folder, 'gone'))
    expect((await migrationStatus(store, folder)).map(({ name, state }) => [name, state])).toEqual([
      ['0000_a.sql', 'applied'],
      ['0000_a.policies.sql', 'missing'],
    ])
  })
})
