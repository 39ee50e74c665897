/** Runs a suite on both databases: PGlite in memory, and a real PostgreSQL. Each `open` gives a fresh, migrated database, closed after the file. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, describe, inject } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import { openPglite } from '../../src/store/pglite.ts'
import { openPostgres } from '../../src/store/postgres.ts'
import type { OwnedStore, StoreOptions } from '../../src/store/store.ts'
import { oncePerRun, postgresUrl } from './postgres-server.ts'

export type DatabaseKind = 'pglite' | 'postgres'
export interface OpenOptions extends StoreOptions {
  /** Folder of migrations; null: an empty database. Default: `generated/migrations`. */
  readonly migrations?: string | null
  readonly poolSize?: number
  readonly waitMs?: number
  readonly statementTimeoutMs?: number
}
export type OpenDatabase = (options?: OpenOptions) => Promise<OwnedStore>

const generated = join(import.meta.dirname, '../../generated/migrations')

/** `suite` is called twice, each time with another `open`. */
export function describeEachDatabase(name: string, suite: (open: OpenDatabase, kind: DatabaseKind) => void): void {
  const opened: { close(): Promise<void> }[] = []
  const remembered = (open: OpenDatabase): OpenDatabase => {
    return async (options) => {
      const store = await open(options)
      opened.push(store)
      return store
    }
  }
  for (const [kind, open] of [
    ['pglite', openMemory],
    ['postgres', openServer],
  ] as const) {
    describe(`${name} [${kind}]`, () => {
      afterAll(async () => {
        await Promise.all(opened.splice(0).map((store) => store.close()))
      })
      suite(remembered(open), kind)
    })
  }
}

/** A fresh PGlite in memory, from an archive that is made once per run. The caller closes it. */
export async function openMemory(options: OpenOptions = {}): Promise<OwnedStore> {
  const migrations = options.migrations === undefined ? generated : options.migrations
  const name = `pglite-${await fingerprint(migrations)}`
  const file = await oncePerRun(inject('runFolder'), name, async () => {
    const store = await openPglite({ dataDir: null })
    if (migrations !== null) await migrate(store, migrations)
    const path = join(inject('runFolder'), `${name}.tar`)
    await writeFile(path, Buffer.from(await (await store.dump()).arrayBuffer()))
    await store.close()
    return path
  })
  return openPglite({ ...options, dataDir: null, image: new Blob([await readFile(file)]) })
}

/** A fresh database of the run's PostgreSQL, copied from a template that is made once per run. The caller closes it. */
export async function openServer(options: OpenOptions = {}): Promise<OwnedStore> {
  return openPostgres({ ...options, url: await freshPostgresUrl(options) })
}

/** URL of a fresh, migrated database, for several stores on one database. */
export async function freshPostgresUrl({ migrations = generated }: Pick<OpenOptions, 'migrations'> = {}): Promise<string> {
  const server = await postgresUrl(inject('runFolder'))
  const template = `template_${await fingerprint(migrations)}`
  await oncePerRun(inject('runFolder'), template, async () => {
    await asSuperuser(server, `create database ${template}`)
    if (migrations === null) return 'empty'
    const store = openPostgres({ url: inDatabase(server, template) })
    await migrate(store, migrations)
    await store.close()
    return migrations
  })
  const name = `test_${randomBytes(6).toString('hex')}`
  await asSuperuser(server, `create database ${name} template ${template}`)
  return inDatabase(server, name)
}

async function asSuperuser(url: string, statement: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await sql.unsafe(statement)
  } finally {
    await sql.end()
  }
}

const inDatabase = (url: string, name: string): string => url.replace(/[^/]+$/, name)

async function fingerprint(migrations: string | null): Promise<string> {
  if (migrations === null) return 'empty'
  if (!existsSync(migrations)) throw new Error(`${migrations} does not exist: run \`npm run generate\`.`)
  const hash = createHash('sha256')
  for (const name of (await readdir(migrations)).filter((file) => file.endsWith('.sql')).sort())
    hash.update(name).update(await readFile(join(migrations, name)))
  return hash.digest('hex').slice(0, 12)
}
