/** Opens what the process stands on: data folder, secrets, database, migrations. Closed in the opposite order. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.ts'
import { type DataDirLock, lockDataDir } from '../store/data-dir.ts'
import { migrate } from '../store/migrate.ts'
import { openPglite } from '../store/pglite.ts'
import { openPostgres } from '../store/postgres.ts'
import { loadSecrets, type Secrets } from '../store/secrets.ts'
import type { OwnedStore } from '../store/store.ts'
import { databaseRefusal, dataDirRefusal, orRefuse } from './refusals.ts'

export const migrationsFolder = fileURLToPath(new URL('../../generated/migrations', import.meta.url))

export interface World {
  readonly store: OwnedStore
  readonly secrets: Secrets
  /** Absolute. */
  readonly dataDir: string
  /** This process holds the lock of `DATA_DIR`: the embedded database is its own. */
  readonly ownsDataDir: boolean
  /** Names of the migrations that were applied now. */
  readonly applied: readonly string[]
  close(): Promise<void>
}

export interface WorldOptions {
  readonly onError: (error: unknown) => void
  /** Tests: a database that is open and migrated already, and stays open. */
  readonly store?: OwnedStore
  /** False: the database is taken as it is. */
  readonly migrate?: boolean
}

/** Migrates, or only makes sure that somebody answers. Gives the names of what was applied. */
async function ready(store: OwnedStore, migrates: boolean): Promise<string[]> {
  if (migrates) return migrate(store, migrationsFolder)
  await store.owner((tx) => tx.query('select 1', []))
  return []
}

export async function openWorld(config: Config, options: WorldOptions): Promise<World> {
  const dataDir = resolve(config.DATA_DIR)
  let lock: DataDirLock | null = null
  let store = options.store ?? null
  try {
    if (store === null) {
      if (config.embedded) {
        lock = await orRefuse(lockDataDir(dataDir), dataDirRefusal(dataDir))
        store = await orRefuse(openPglite({ dataDir: resolve(dataDir, 'database'), onError: options.onError }), dataDirRefusal(dataDir))
      } else store = openPostgres({ url: config.DATABASE_URL ?? '', poolSize: config.DATABASE_POOL, onError: options.onError })
    }
    const secrets = await orRefuse(
      loadSecrets({ secretsKey: config.SECRETS_KEY, dataDir, production: config.production }),
      dataDirRefusal(dataDir),
    )
    const applied =
      options.store === undefined
        ? await orRefuse(ready(store, options.migrate !== false), config.embedded ? () => null : databaseRefusal)
        : []
    const opened = store
    return {
      store,
      secrets,
      dataDir,
      ownsDataDir: lock !== null,
      applied,
      async close() {
        if (options.store === undefined) await opened.close()
        await lock?.release()
      },
    }
  } catch (error) {
    if (options.store === undefined) await store?.close()
    await lock?.release()
    throw error
  }
}
