import { appendFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MigrationRefused } from '../../../src/compiler/migrations/refused.ts'
import type { JsonObject } from '../../../src/compiler/model/types.ts'
import { migrate } from '../../../src/store/migrate.ts'
import { openPglite } from '../../../src/store/pglite.ts'
import { makeProject, type Project } from './project.ts'

const time = { type: 'string', format: 'date-time' }
const components = (properties: JsonObject = {}, table: JsonObject = {}): Record<string, JsonObject> => ({
  Fleet: {
    type: 'object',
    'x-table': { name: 'fleets', unique: [['name']] },
    required: ['id', 'name', 'created_at'],
    properties: { id: { type: 'string', 'x-id': 'flt_' }, name: { type: 'string' }, created_at: time },
  },
  Robot: {
    type: 'object',
    'x-table': {
      name: 'robots',
      softDelete: true,
      indexes: [['fleet_id']],
      unique: [{ properties: ['name'], where: { kind: ["it's", 'b'] } }],
      ...table,
    },
    required: ['id', 'name', 'kind', 'created_at'],
    properties: {
      id: { type: 'string', 'x-id': 'rob_' },
      name: { type: 'string' },
      kind: { type: 'string', enum: ["it's", 'b'], default: "it's" },
      fleet_id: { type: ['string', 'null'], 'x-references': { schema: 'Fleet.id', onDelete: 'set-null' } },
      metadata: { type: 'object', default: { note: "it's" } },
      created_at: time,
      ...properties,
    },
  },
})

let project: Project
beforeEach(async () => {
  project = await makeProject()
})
afterEach(() => project.remove())

test('generating twice gives the same bytes, and the check finds nothing', async () => {
  const first = await project.generate({ components: components() })
  expect(first.changed).toEqual(['0000_init.policies.sql', '0000_init.sql', 'journal.json', 'snapshot.json'])
  const files = await project.files()
  expect((await project.generate({ components: components() })).changed).toEqual([])
  expect(await project.files()).toEqual(files)
  expect((await project.check()).changed).toEqual([])
})

test('indexes over the same columns, one of all rows and others of some, have names of their own', async () => {
  const indexes = [['name'], { properties: ['name'], where: { kind: ['b'] } }, { properties: ['fleet_id'], where: { kind: ['b'] } }]
  await project.generate({ components: components({}, { indexes }) })
  const sql = (await project.files())['migrations/0000_init.sql'] ?? ''
  const found = [...sql.matchAll(/CREATE INDEX "(robots_(?:name|fleet)\w*)" [^;]*?\((.*?)\) WHERE (.*?);/g)].map(([, name, , where]) => [
    name,
    where,
  ])
  expect(found).toEqual([
    ['robots_name_idx', '"deleted_at" is null'],
    ['robots_name_idx2', `"kind" in ('b') and "deleted_at" is null`],
    ['robots_fleet_id_idx', `"kind" in ('b') and "deleted_at" is null`],
  ])
  expect(sql).toContain('CREATE INDEX "robots_fleet_id_idx2" ON "artemis"."robots" USING btree ("organization_id","fleet_id");')
  const store = await openPglite({ dataDir: null })
  await migrate(store, project.migrations)
  await store.close()
})

test('the check names what would be written and writes nothing', async () => {
  await project.generate({ components: components() })
  await project.write({ components: components({ notes: { type: ['string', 'null'] } }) })
  const before = await project.files()
  expect((await project.check()).changed).toEqual(['0001_artemis.sql', 'journal.json', 'snapshot.json'])
  expect(await project.files()).toEqual(before)
})

test('create, rename, add, drop: each is one small migration, asks nothing, and keeps the rows', async () => {
  const store = await openPglite({ dataDir: null })
  try {
    await project.generate({ components: components({ label: { type: ['string', 'null'] } }) })
    await migrate(store, project.migrations)
    const organization = '00000000-0000-7000-8000-000000000001'
    await store.transaction(organization, async (tx) => {
      await tx.run(
        {
          text: `insert into artemis.robots (organization_id, id, name, label) values ($1, 'rob_2', 'leg', 'second')`,
          bind: () => [organization],
          row: () => null,
        },
        {},
      )
    })

    const renamed = { title: { type: ['string', 'null'], 'x-column': { renamedFrom: 'label' } } }
    await project.generate({ components: components(renamed) })
    expect((await project.files())['migrations/0001_artemis.sql']).toBe(
      'ALTER TABLE "artemis"."robots" RENAME COLUMN "label" TO "title";\n',
    )

    await project.generate({ components: components({ ...renamed, level: { type: 'integer', format: 'int32', default: 3 } }) })
    expect((await project.files())['migrations/0002_artemis.sql']).toBe(
      'ALTER TABLE "artemis"."robots" ADD COLUMN "level" integer DEFAULT 3 NOT NULL;\n',
    )

    expect(await migrate(store, project.migrations)).toEqual(['0001_artemis.sql', '0002_artemis.sql'])
    const rows = await store.read(
      organization,
      { text: `select title, level from artemis.robots where id = 'rob_2'`, bind: () => [], row: (values) => values },
      {},
    )
    expect(rows).toEqual([['second', 3]])

    await project.generate({ components: components(renamed) })
    expect((await project.files())['migrations/0003_artemis.sql']).toBe('ALTER TABLE "artemis"."robots" DROP COLUMN "level";\n')
    expect(await migrate(store, project.migrations)).toEqual(['0003_artemis.sql'])
  } finally {
    await store.close()
  }
}, 60_000)

test('a renamed column under a key, an index and a foreign key moves with all of them', async () => {
  const before = components({ leader_id: { type: ['string', 'null'], 'x-references': { schema: 'Fleet.id', onDelete: 'cascade' } } })
  const after = components({
    chief_id: {
      type: ['string', 'null'],
      'x-references': { schema: 'Fleet.id', onDelete: 'cascade' },
      'x-column': { renamedFrom: 'leader_id' },
    },
  })
  const store = await openPglite({ dataDir: null })
  try {
    await project.generate({ components: before })
    await project.generate({ components: after })
    await migrate(store, project.migrations)
    const names = await store.owner(async (tx) => {
      const { rows } = await tx.query(
        `select conname from pg_constraint where conrelid = 'artemis.robots'::regclass and contype = 'f' order by 1`,
        [],
      )
      return rows.flat()
    })
    expect(names).toEqual(['robots_chief_id_fkey', 'robots_fleet_id_fkey'])
  } finally {
    await store.close()
  }
}, 60_000)

test('rows without a value get the default of a property that becomes required, whoever they belong to', async () => {
  const store = await openPglite({ dataDir: null })
  try {
    await project.generate({ components: components({ level: { type: ['integer', 'null'], format: 'int32' } }) })
    await migrate(store, project.migrations)
    for (const [organization, level] of [
      ['00000000-0000-7000-8000-000000000001', 'null'],
      ['00000000-0000-7000-8000-000000000002', '7'],
    ] as const) {
      const text = `insert into artemis.robots (organization_id, id, name, level) values ('${organization}', 'rob_1', 'arm', ${level})`
      await store.transaction(organization, (tx) => tx.run({ text, bind: () => [], row: () => null }, {}))
    }
    await project.generate({ components: components({ level: { type: 'integer', format: 'int32', default: 3 } }) })
    await migrate(store, project.migrations)
    const text = 'select level from artemis.robots order by organization_id'
    expect(await store.system((tx) => tx.run({ text, bind: () => [], row: ([level]) => level }, {}))).toEqual([3, 7])
    const forced = `select relforcerowsecurity from pg_class where oid = 'artemis.robots'::regclass`
    expect(await store.system((tx) => tx.run({ text: forced, bind: () => [], row: ([is]) => is }, {}))).toEqual([true])
  } finally {
    await store.close()
  }
}, 60_000)

describe('generation fails instead of asking', () => {
  const refusal = (wish: Record<string, JsonObject>) => expect(project.generate({ components: wish })).rejects
  test('a column that may have been renamed', async () => {
    await project.generate({ components: components({ label: { type: ['string', 'null'] } }) })
    const before = await project.files()
    await refusal(components({ title: { type: ['string', 'null'] } })).toThrow(
      /artemis\.robots loses label and gets title\. Say x-column\.renamedFrom/,
    )
    expect(Object.keys(await project.files())).toEqual(Object.keys(before))
  })
  test('a table that may have been renamed', async () => {
    await project.generate({ components: components() })
    await refusal(components({}, { name: 'machines' })).toThrow(/artemis\.robots is gone and machines is new/)
  })
  test('a new column that rows would have no value for', async () => {
    await project.generate({ components: components() })
    const wish = components({ serial: { type: 'string' } })
    await refusal({ ...wish, Robot: { ...wish.Robot, required: ['id', 'name', 'kind', 'created_at', 'serial'] } }).toThrow(
      /artemis\.robots\.serial is new, not null/,
    )
  })
  test('a type that existing values cannot follow', async () => {
    await project.generate({ components: components({ level: { type: ['string', 'null'] } }) })
    await refusal(components({ level: { type: ['integer', 'null'] } })).toThrow(/artemis\.robots\.level changes from text to bigint/)
  })
  test('a value that becomes required without a default', async () => {
    await project.generate({ components: components({ level: { type: ['integer', 'null'] } }) })
    const wish = components({ level: { type: 'integer' } })
    await refusal({ ...wish, Robot: { ...wish.Robot, required: ['id', 'name', 'kind', 'created_at', 'level'] } }).toThrow(
      /artemis\.robots\.level becomes not null without a default/,
    )
  })
  test('a migration that was edited, removed or slipped in', async () => {
    await project.generate({ components: components() })
    await appendFile(join(project.migrations, '0000_init.sql'), '\nselect 1;')
    await expect(project.check()).rejects.toThrow(/0000_init\.sql was edited/)
    await rm(join(project.migrations, '0000_init.sql'))
    await expect(project.check()).rejects.toThrow(/0000_init\.sql is in the journal but gone/)
    await expect(project.check()).rejects.toBeInstanceOf(MigrationRefused)
  })
})

test('one API may come and another go in one generation', async () => {
  await project.generate({ components: components() })
  await rm(join(project.root, 'generated', 'artemis'), { recursive: true })
  const { changed } = await project.generate({ id: 'kairo', components: { Fleet: components().Fleet ?? {} } }, { drop: ['artemis'] })
  expect(changed).toContain('0001_artemis_kairo.sql')
  const sql = (await project.files())['migrations/0001_artemis_kairo.sql'] ?? ''
  expect(sql).toContain('DROP TABLE "artemis"."robots"')
  expect(sql).toContain('CREATE TABLE "kairo"."fleets"')
})
