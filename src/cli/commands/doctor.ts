/** `specway doctor`: asks the configured database for what Specway relies on, and says what is degraded where it is missing. */
import { readConfig } from '../../config.ts'
import type { OwnedStore } from '../../store/store.ts'
import { openWorld } from '../../wiring/world.ts'
import { printJson, printTable } from '../output.ts'

interface Probe {
  readonly name: string
  readonly needed: boolean
  /** What is lost without it. */
  readonly without: string
  readonly run: (store: OwnedStore) => Promise<string>
}

const single =
  (text: string, accept: (value: string) => boolean = () => true) =>
  async (store: OwnedStore): Promise<string> => {
    const value = await store.owner(async (tx) => String((await tx.query(text, [])).rows[0]?.[0] ?? ''))
    if (!accept(value)) throw new Error(value)
    return value
  }

const probes: readonly Probe[] = [
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

/** Exit code 1 when something that is needed is missing. */
export async function doctor(options: { readonly json?: boolean }): Promise<void> {
  const onError = (error: unknown) => process.emitWarning(error instanceof Error ? error : String(error))
  const world = await openWorld(readConfig(process.env), { onError })
  try {
    const results = []
    for (const { name, needed, without, run } of probes) {
      try {
        results.push({ name, needed, ok: true, found: await run(world.store), without: null })
      } catch (error) {
        results.push({ name, needed, ok: false, found: error instanceof Error ? error.message : String(error), without })
      }
    }
    if (options.json === true) printJson({ database: world.store.kind, probes: results })
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
