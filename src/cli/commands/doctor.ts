/** `specway doctor`: asks the configured database and file store for what Specway relies on, and says what is degraded where it is missing. */
import { randomUUID } from 'node:crypto'
import { readConfig } from '../../config.ts'
import { systemClock } from '../../store/clock.ts'
import type { OwnedFiles } from '../../store/files/port.ts'
import type { OwnedStore } from '../../store/store.ts'
import { filesOf } from '../../wiring/files.ts'
import { openWorld } from '../../wiring/world.ts'
import { printJson, printTable } from '../output.ts'

interface Probe<On> {
  readonly name: string
  readonly needed: boolean
  /** What is lost without it. */
  readonly without: string
  readonly run: (on: On) => Promise<string>
}

const single =
  (text: string, accept: (value: string) => boolean = () => true) =>
  async (store: OwnedStore): Promise<string> => {
    const value = await store.owner(async (tx) => String((await tx.query(text, [])).rows[0]?.[0] ?? ''))
    if (!accept(value)) throw new Error(value)
    return value
  }

const databaseProbes: readonly Probe<OwnedStore>[] = [
  {
    name: 'version 15 or later',
    needed: true,
    without: 'foreign keys that clear one column',
    run: single('show server_version_num', (value) => Number(value) >= 150_000),
  },
  {
    name: 'row-level security',
    needed: true,
    without: 'the second wall between organizations',
    run: single(
      "select count(*)::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relforcerowsecurity and n.nspname not like 'pg\\_%'",
      (value) => Number(value) > 0,
    ),
  },
  {
    name: 'application role without privileges',
    needed: true,
    without: 'tenancy: the role could pass row-level security',
    run: single("select (rolsuper or rolbypassrls)::text from pg_roles where rolname = 'specway_app'", (value) => value === 'false'),
  },
  {
    name: 'advisory locks',
    needed: false,
    without: 'waiting of idempotent twins (the unique key still holds), plan limits under parallel creation',
    run: single('select pg_advisory_unlock_all()::text'),
  },
  {
    name: 'LISTEN/NOTIFY',
    needed: false,
    without: 'events, revocations and plan changes on other instances at once; they are seen by polling within a minute',
    run: async (store) => {
      const heard = Promise.withResolvers<void>()
      const stop = await store.listen('specway_doctor', () => heard.resolve())
      try {
        await store.owner((tx) => store.notify(tx, 'specway_doctor', 'x'))
        await Promise.race([
          heard.promise,
          new Promise((_resolve, reject) => setTimeout(() => reject(new Error('not heard within 2 s')), 2_000).unref()),
        ])
        return 'heard'
      } finally {
        await stop()
      }
    },
  },
  {
    name: 'write access',
    needed: true,
    without: 'everything but reading',
    run: single('select pg_is_in_recovery()::text', (value) => value === 'false'),
  },
]

/** No organization of this name is ever made. */
const probeOrganization = 'specway-doctor'

const fileProbes: readonly Probe<OwnedFiles>[] = [
  {
    name: 'files: within reach',
    needed: true,
    without: 'files',
    run: async (files) => {
      await files.ping()
      return files.place
    },
  },
  {
    name: 'files: write, read in part, remove',
    needed: true,
    without: 'files',
    run: async (files) => {
      const id = randomUUID()
      const written = async function* () {
        yield Buffer.from('hello world')
      }
      await files.put(probeOrganization, id, written(), 11)
      const found = await files.read(probeOrganization, id, { start: 6, end: 10 })
      const read = found === null ? 'nothing' : await new Response(found.stream).text()
      const removed = await files.delete(probeOrganization, id)
      if (read !== 'world' || !removed) throw new Error(`${read} was read where world was written`)
      return 'done'
    },
  },
  {
    name: 'files: list',
    needed: true,
    without: 'removal of the files of organizations that are deleted',
    run: async (files) => {
      await files.deleteAll(probeOrganization)
      return 'done'
    },
  },
  {
    name: 'files: unfinished uploads',
    needed: false,
    without: 'removal of what a killed process leaves; then only a rule of the bucket does it',
    run: async (files) => `${await files.sweep()} removed`,
  },
]

interface Result {
  readonly name: string
  readonly needed: boolean
  readonly ok: boolean
  readonly found: string
  readonly without: string | null
}

async function ask<On>(on: On, probes: readonly Probe<On>[]): Promise<Result[]> {
  const results: Result[] = []
  for (const { name, needed, without, run } of probes) {
    try {
      results.push({ name, needed, ok: true, found: await run(on), without: null })
    } catch (error) {
      results.push({ name, needed, ok: false, found: error instanceof Error ? error.message : String(error), without })
    }
  }
  return results
}

/** Exit code 1 when something that is needed is missing. */
export async function doctor(options: { readonly json?: boolean }): Promise<void> {
  const onError = (error: unknown) => process.emitWarning(error instanceof Error ? error : String(error))
  const config = readConfig(process.env)
  const world = await openWorld(config, { onError })
  try {
    const files = await filesOf(config, systemClock, onError)
    const results = [...(await ask(world.store, databaseProbes)), ...(await ask(files, fileProbes))]
    files.close()
    if (options.json === true) printJson({ database: world.store.kind, files: files.place, probes: results })
    else
      printTable(
        ['PROBE', 'NEEDED', 'RESULT', 'FOUND', 'WITHOUT IT'],
        results.map(({ name, needed, ok, found, without }) => [name, needed ? 'yes' : 'no', ok ? 'ok' : 'missing', found, without ?? '']),
      )
    if (results.some(({ ok, needed }) => needed && !ok)) process.exitCode = 1
  } finally {
    await world.close()
  }
}
