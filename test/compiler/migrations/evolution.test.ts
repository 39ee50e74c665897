import { rm } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MigrationRefused } from '../../../src/compiler/migrations/refused.ts'
import type { JsonObject } from '../../../src/compiler/model/types.ts'
import { migrate } from '../../../src/store/migrate.ts'
import { openPglite } from '../../../src/store/pglite.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import { makeProject, type Project } from './project.ts'

/** Numbers below `below`, the same in every run (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const types: readonly JsonObject[] = [
  { type: ['string', 'null'] },
  { type: 'integer', format: 'int32', default: 1 },
  { type: ['string', 'null'], format: 'date-time' },
  { type: 'array', default: [] },
  { type: ['string', 'null'], 'x-references': { schema: 'T0.id', onDelete: 'set-null' } },
  { type: ['string', 'null'], 'x-references': { schema: 'T0.id', onDelete: 'cascade' } },
]

type Table = Map<string, JsonObject>
const components = (tables: ReadonlyMap<string, Table>): Record<string, JsonObject> =>
  Object.fromEntries(
    [...tables].map(([name, columns]) => {
      const texts = [...columns].filter(([, { type, format }]) => Array.isArray(type) && format === undefined).map(([column]) => [column])
      return [
        name,
        {
          type: 'object',
          'x-table': {
            name: name.toLowerCase(),
            softDelete: name.length % 2 === 0,
            indexes: texts.slice(0, 1),
            unique: texts.slice(1, 2),
          },
          required: ['id'],
          properties: { id: { type: 'string', 'x-id': 'x_' }, ...Object.fromEntries(columns) },
        },
      ]
    }),
  )

/** Everything that PostgreSQL knows about the tables, in an order that does not depend on history. */
async function shapeOf(store: OwnedStore): Promise<unknown> {
  return store.owner(async (tx) => {
    const query = async (text: string): Promise<unknown> => (await tx.query(text, [])).rows
    return [
      await query(
        `select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns where table_schema = 'artemis' order by 1, 2`,
      ),
      await query(`select tablename, indexname, indexdef from pg_indexes where schemaname = 'artemis' order by 1, 2`),
      await query(
        `select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'artemis'::regnamespace and contype <> 'n' order by 1, 2`,
      ),
      await query(
        `select tablename, policyname, roles::text, qual, with_check from pg_policies where schemaname = 'artemis' order by 1, 2`,
      ),
      await query(
        `select relname, relrowsecurity, relforcerowsecurity from pg_class where relnamespace = 'artemis'::regnamespace and relkind = 'r' order by 1`,
      ),
      await query(
        `select table_name, grantee, privilege_type from information_schema.role_table_grants where table_schema = 'artemis' and grantee like 'specway%' order by 1, 2, 3`,
      ),
    ]
  })
}

let project: Project
let store: OwnedStore
beforeEach(async () => {
  project = await makeProject()
  store = await openPglite({ dataDir: null })
})
afterEach(async () => {
  await store.close()
  await project.remove()
})

test.each([1, 2, 3])(
  'a database that went through every migration equals one that starts today, and nothing was ever asked (history %d)',
  async (seed) => {
    const roll = dice(seed)
    let tables = new Map<string, Table>([['T0', new Map()]])
    let count = 0
    let refused = 0
    for (let step = 0; step < 12; step += 1) {
      const next = new Map([...tables].map(([name, columns]): [string, Table] => [name, new Map(columns)]))
      for (let change = 0; change <= roll(2); change += 1) {
        const names = [...next.keys()]
        const name = names[roll(names.length)] ?? 'T0'
        const columns = next.get(name) ?? new Map()
        const column = [...columns.keys()][roll(Math.max(columns.size, 1))]
        count += 1
        const what = roll(10)
        if (what === 0) next.set(`T${count}`, new Map())
        else if (what === 1 && name !== 'T0') next.delete(name)
        else if (what <= 3 && column !== undefined) columns.delete(column)
        else if (what <= 6 && column !== undefined) {
          // Order matters to nobody but the reader; the definition moves to the new name.
          columns.set(`c${count}`, { ...columns.get(column), 'x-column': { renamedFrom: column } })
          columns.delete(column)
        } else columns.set(`c${count}`, types[roll(types.length)] ?? {})
      }
      try {
        await project.generate({ components: components(next) })
        tables = next
      } catch (error) {
        if (!(error instanceof MigrationRefused)) throw error
        refused += 1
        await project.write({ components: components(tables) })
      }
      await migrate(store, project.migrations)
    }
    expect(refused).toBeLessThan(6)
    const before = await shapeOf(store)
    await rm(project.migrations, { recursive: true })
    await project.generate({ components: components(tables) })
    const fresh = await openPglite({ dataDir: null })
    try {
      await migrate(fresh, project.migrations)
      expect(before).toEqual(await shapeOf(fresh))
    } finally {
      await fresh.close()
    }
  },
  120_000,
)
