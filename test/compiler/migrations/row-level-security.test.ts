import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Transaction } from '../../../src/gateway/contract.ts'
import { migrate } from '../../../src/store/migrate.ts'
import { openPglite, type PgliteStore } from '../../../src/store/pglite.ts'
import { makeProject, type Project } from './project.ts'

const ours = '00000000-0000-7000-8000-000000000001'
const theirs = '00000000-0000-7000-8000-000000000002'
let project: Project
let store: PgliteStore

beforeAll(async () => {
  project = await makeProject()
  await project.generate({
    components: {
      Fleet: { type: 'object', 'x-table': { name: 'fleets' }, required: ['id'], properties: { id: { type: 'string', 'x-id': 'flt_' } } },
      Robot: {
        type: 'object',
        'x-table': { name: 'robots' },
        required: ['id'],
        properties: {
          id: { type: 'string', 'x-id': 'rob_' },
          fleet_id: { type: ['string', 'null'], 'x-references': { schema: 'Fleet.id', onDelete: 'set-null' } },
        },
      },
      Distro: {
        type: 'object',
        'x-table': { name: 'distros', global: true },
        required: ['id'],
        properties: { id: { type: 'string' }, maintainer: { type: ['string', 'null'], 'x-private': true } },
      },
      Team: {
        type: 'object',
        'x-table': { name: 'teams', global: true, visible: 'id' },
        required: ['id', 'name'],
        properties: { id: { type: 'string', format: 'uuid' }, name: { type: 'string' } },
      },
      Person: {
        type: 'object',
        'x-table': { name: 'people', global: true, visible: 'Seat.person_id' },
        required: ['id', 'name'],
        properties: { id: { type: 'string' }, name: { type: 'string' }, secret: { type: ['string', 'null'], 'x-private': true } },
      },
      Seat: {
        type: 'object',
        'x-table': { name: 'seats', global: true },
        required: ['id', 'organization', 'person_id'],
        properties: {
          id: { type: 'string' },
          organization: { type: 'string', format: 'uuid' },
          person_id: { type: 'string', 'x-references': { schema: 'Person.id', onDelete: 'cascade' } },
        },
      },
      // Seen through a tenant table.
      Part: {
        type: 'object',
        'x-table': { name: 'parts', global: true, visible: 'Arm.part_id' },
        required: ['id'],
        properties: { id: { type: 'string' } },
      },
      Arm: {
        type: 'object',
        'x-table': { name: 'arms' },
        required: ['id', 'part_id'],
        properties: { id: { type: 'string' }, part_id: { type: 'string', 'x-references': 'Part.id' } },
      },
      Token: {
        type: 'object',
        'x-table': { name: 'tokens', global: true },
        required: ['id', 'organization'],
        properties: { id: { type: 'string' }, organization: { type: 'string', format: 'uuid' } },
      },
    },
  })
  store = await openPglite({ dataDir: null })
  await migrate(store, project.migrations)
  for (const organization of [ours, theirs]) {
    await store.transaction(organization, async (tx) => {
      await run(tx, `insert into artemis.fleets (organization_id, id) values ('${organization}', 'flt_1')`)
      await run(tx, `insert into artemis.robots (organization_id, id, fleet_id) values ('${organization}', 'rob_1', 'flt_1')`)
    })
  }
}, 60_000)
afterAll(async () => {
  await store.close()
  await project.remove()
})

const run = (tx: Transaction, text: string) => tx.run({ text, bind: () => [], row: (values) => values }, {})

test('a query without any WHERE gives rows of the own organization only', async () => {
  expect(await store.transaction(ours, (tx) => run(tx, 'select organization_id from artemis.robots'))).toEqual([[ours]])
})

test('a query that names another organization finds nothing', async () => {
  expect(await store.transaction(ours, (tx) => run(tx, `select id from artemis.robots where organization_id = '${theirs}'`))).toEqual([])
})

test('a row of another organization can be neither added, changed, given away nor removed', async () => {
  const refused = /row-level security/
  const insert = `insert into artemis.robots (organization_id, id) values ('${theirs}', 'rob_9')`
  await expect(store.transaction(ours, (tx) => run(tx, insert))).rejects.toThrow(refused)
  await expect(store.transaction(ours, (tx) => run(tx, `update artemis.robots set organization_id = '${theirs}'`))).rejects.toThrow(refused)
  await store.transaction(ours, (tx) => run(tx, `update artemis.robots set fleet_id = null where organization_id = '${theirs}'`))
  await store.transaction(ours, (tx) => run(tx, `delete from artemis.robots where organization_id = '${theirs}'`))
  expect(await store.transaction(theirs, (tx) => run(tx, 'select id, fleet_id from artemis.robots'))).toEqual([['rob_1', 'flt_1']])
})

test('even the owner of the tables sees no rows: security is forced', async () => {
  const forced = await store.system((tx) =>
    run(
      tx,
      `select relname, relrowsecurity, relforcerowsecurity from pg_class where relnamespace = 'artemis'::regnamespace and relkind = 'r' order by 1`,
    ),
  )
  expect(forced).toEqual([
    ['arms', true, true],
    ['distros', false, false],
    ['fleets', true, true],
    ['parts', true, true],
    ['people', true, true],
    ['robots', true, true],
    ['seats', true, true],
    ['teams', true, true],
    ['tokens', true, true],
  ])
})

test('the system sees the rows of all', async () => {
  expect(await store.system((tx) => run(tx, 'select organization_id from artemis.robots order by 1'))).toEqual([[ours], [theirs]])
})

test('global tables are read by all, private columns apart, and written by the system only', async () => {
  await store.system((tx) => run(tx, `insert into artemis.distros (id) values ('humble')`))
  expect(await store.transaction(ours, (tx) => run(tx, 'select id from artemis.distros'))).toEqual([['humble']])
  for (const text of [
    'select maintainer from artemis.distros',
    `insert into artemis.distros (id) values ('iron')`,
    'delete from artemis.distros',
  ])
    await expect(store.transaction(ours, (tx) => run(tx, text))).rejects.toThrow(/permission denied/)
})

test('rows of a global table that name their organization are read and written by it alone', async () => {
  const insert = (id: string, organization: string) => `insert into artemis.tokens (id, organization) values ('${id}', '${organization}')`
  await store.transaction(ours, (tx) => run(tx, insert('tok_1', ours)))
  await store.transaction(theirs, (tx) => run(tx, insert('tok_2', theirs)))
  expect(await store.transaction(ours, (tx) => run(tx, 'select id from artemis.tokens'))).toEqual([['tok_1']])
  await expect(store.transaction(ours, (tx) => run(tx, insert('tok_3', theirs)))).rejects.toThrow(/row-level security/)
  expect(await store.system((tx) => run(tx, 'select id from artemis.tokens'))).toHaveLength(2)
})

test('rows of a global table that are visible to some are read by these alone, without their private columns, and written by the system', async () => {
  await store.system(async (tx) => {
    await run(tx, `insert into artemis.teams (id, name) values ('${ours}', 'ours'), ('${theirs}', 'theirs')`)
    await run(tx, `insert into artemis.people (id, name) values ('ada', 'Ada'), ('bob', 'Bob'), ('eve', 'Eve')`)
    await run(
      tx,
      `insert into artemis.seats (id, organization, person_id) values ('1', '${ours}', 'ada'), ('2', '${theirs}', 'ada'), ('3', '${theirs}', 'bob')`,
    )
    await run(tx, `insert into artemis.parts (id) values ('p1'), ('p2')`)
    await run(tx, `insert into artemis.arms (organization_id, id, part_id) values ('${ours}', 'a', 'p1'), ('${theirs}', 'a', 'p2')`)
  })
  const seenBy = (organization: string, text: string) => store.transaction(organization, (tx) => run(tx, text))
  expect(await seenBy(ours, 'select id, name from artemis.teams')).toEqual([[ours, 'ours']])
  expect(await seenBy(ours, 'select id from artemis.people order by 1')).toEqual([['ada']])
  expect(await seenBy(theirs, 'select id from artemis.people order by 1')).toEqual([['ada'], ['bob']])
  expect(await seenBy(theirs, 'select id from artemis.parts')).toEqual([['p2']])
  expect(await store.system((tx) => run(tx, 'select id from artemis.people order by 1'))).toEqual([['ada'], ['bob'], ['eve']])
  for (const text of [
    'select secret from artemis.people',
    `update artemis.people set name = 'x' where id = 'ada'`,
    `delete from artemis.teams`,
    `insert into artemis.parts (id) values ('p3')`,
  ])
    await expect(seenBy(ours, text)).rejects.toThrow(/permission denied/)
})

test('deleting a row clears the reference of its own organization and nothing else', async () => {
  await store.transaction(ours, (tx) => run(tx, `delete from artemis.fleets where id = 'flt_1'`))
  expect(await store.system((tx) => run(tx, 'select organization_id, fleet_id from artemis.robots order by 1'))).toEqual([
    [ours, null],
    [theirs, 'flt_1'],
  ])
})

test('audit entries can be added by the application, never changed or removed', async () => {
  await expect(store.transaction(ours, (tx) => run(tx, 'delete from specway.audit'))).rejects.toThrow(/permission denied/)
  await expect(store.transaction(ours, (tx) => run(tx, "update specway.audit set action = 'x'"))).rejects.toThrow(/permission denied/)
})
