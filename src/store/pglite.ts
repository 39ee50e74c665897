/**
 * The embedded database: PGlite, PostgreSQL compiled to WebAssembly, in this process.
 *
 * It has one connection and runs synchronously: transactions take turns, in the order in which they first touch the database, and one that waits
 * for something else (a request to another server, a timer) makes everybody wait. Work that waits belongs outside (`x-transaction: none`).
 * A transaction that opens another one and awaits it waits for itself; after `waitMs` the inner one fails with `DatabaseUnavailable`.
 *
 * What is committed survives a crash of the process. PGlite does not call fsync, so a crash of the machine may lose the last seconds:
 * who needs more runs PostgreSQL (`DATABASE_URL`).
 */
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { Statement } from '../gateway/contract.ts'
import type { Lease, QueryResult, StoreRole } from './connection.ts'
import { pgliteModule } from './pglite-module.ts'
import { type Notification, PgliteWire } from './pglite-wire.ts'
import { DatabaseUnavailable, SqlError } from './sql-error.ts'
import { assertSelect, type Listener, notifyWithin, type OwnedStore, type StoreOptions } from './store.ts'
import { StoreTransaction } from './transaction.ts'
import { Turns } from './turns.ts'

export interface PgliteOptions extends StoreOptions {
  /** Folder of the database files; null: in memory, gone with the process. The caller holds the lock of `DATA_DIR`. */
  readonly dataDir: string | null
  /** A database to start from (`PGlite.dumpDataDir`); only when there is none in `dataDir`. */
  readonly image?: Blob
  /** How long a transaction waits for its turn. Default 30,000 ms. */
  readonly waitMs?: number
}

export interface PgliteStore extends OwnedStore {
  readonly kind: 'pglite'
  /** The whole database as an archive, for `image`. */
  dump(): Promise<Blob>
}

class Embedded implements PgliteStore {
  readonly kind = 'pglite' as const
  readonly singleConnection = true
  readonly #pglite: PGlite
  readonly #wire: PgliteWire
  readonly #turns: Turns
  readonly #report: (error: unknown) => void
  readonly #listeners = new Map<string, Set<Listener>>()
  #closed: Promise<void> | null = null
  /** What the session is set to now; empty: nobody, as the owner. */
  #role: StoreRole | '' = ''
  #organization = ''

  constructor(pglite: PGlite, options: PgliteOptions) {
    this.#pglite = pglite
    this.#wire = new PgliteWire(pglite, (notification) => this.#deliver(notification))
    this.#turns = new Turns(options.waitMs ?? 30_000)
    this.#report = options.onError ?? ((error) => process.emitWarning(error instanceof Error ? error : String(error)))
    this.#wire.simple(
      "set timezone to 'UTC'; set datestyle to 'ISO, MDY'; set bytea_output to 'hex'; set extra_float_digits to 1; set client_min_messages to warning",
    )
  }

  transaction<T>(organization: string, work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    return this.#start(organization, 'specway_app', work)
  }
  system<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    return this.#start(null, 'specway_system', work)
  }
  owner<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    return this.#start(null, '', work)
  }

  execute(text: string, params: readonly unknown[]): Promise<QueryResult[]> {
    return this.#exclusive(() => {
      this.#become('', '')
      if (params.length > 0) return [this.#wire.query(text, params)]
      try {
        return this.#wire.script(text)
      } catch (error) {
        // Its own transaction may be open and aborted.
        this.#wire.simple('rollback')
        throw error
      }
    })
  }

  async read<Row, Values>(organization: string, statement: Statement<Row, Values>, values: Values): Promise<Row[]> {
    assertSelect(statement.text)
    const params = statement.bind(values)
    if (!this.#turns.tryTake()) await this.#turns.take()
    try {
      this.#become('specway_app', organization)
      return this.#wire.query(statement.text, params).rows.map((row) => statement.row(row))
    } finally {
      this.#turns.give()
    }
  }

  async listen(channel: string, listener: Listener): Promise<() => Promise<void>> {
    const known = this.#listeners.get(channel)
    if (known === undefined) {
      this.#listeners.set(channel, new Set([listener]))
      await this.#exclusive(() => this.#wire.simple(`listen "${channel.replaceAll('"', '""')}"`))
    } else known.add(listener)
    return async () => {
      const listeners = this.#listeners.get(channel)
      if (listeners?.delete(listener) !== true || listeners.size > 0) return
      this.#listeners.delete(channel)
      await this.#exclusive(() => this.#wire.simple(`unlisten "${channel.replaceAll('"', '""')}"`))
    }
  }

  notify(tx: StoreTransaction, channel: string, payload: string): Promise<void> {
    return notifyWithin(tx, channel, payload)
  }

  async ping(timeoutMs: number): Promise<void> {
    await this.#turns.take(timeoutMs)
    try {
      this.#wire.simple('select 1')
    } finally {
      this.#turns.give()
    }
  }

  schemaChanged(): Promise<void> {
    return this.#exclusive(() => this.#wire.forget())
  }

  async dump(): Promise<Blob> {
    await this.#turns.take()
    try {
      return await this.#pglite.dumpDataDir('none')
    } finally {
      this.#turns.give()
    }
  }

  close(): Promise<void> {
    this.#closed ??= this.#turns.close().then(() => this.#pglite.close())
    return this.#closed
  }

  async #exclusive<T>(work: () => T): Promise<T> {
    await this.#turns.take()
    try {
      return work()
    } finally {
      this.#turns.give()
    }
  }

  #start<T>(organization: string | null, role: StoreRole | '', work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    return new StoreTransaction(organization, () => this.#open(role, organization ?? ''), this.#report).complete(work)
  }

  /** Role and organization of the session. Should it fail half-way, the next one sets both again. */
  #become(role: StoreRole | '', organization: string): void {
    if (this.#role === role && this.#organization === organization) return
    const before = this.#role
    this.#role = ''
    this.#organization = '\0'
    if (before !== role) this.#wire.simple(role === '' ? 'reset role' : `set role ${role}`)
    this.#wire.query("select set_config('specway.organization', $1, false)", [organization])
    this.#role = role
    this.#organization = organization
  }

  async #open(role: StoreRole | '', organization: string): Promise<Lease> {
    if (!this.#turns.tryTake()) await this.#turns.take()
    try {
      this.#become(role, organization)
      this.#wire.simple('begin')
    } catch (error) {
      this.#turns.give()
      throw error
    }
    let held = true
    const finish = (command: 'commit' | 'rollback'): QueryResult => {
      try {
        return this.#wire.simple(command)
      } finally {
        held = false
        this.#turns.give()
      }
    }
    return {
      query: async (text, params) => {
        if (!held) throw new DatabaseUnavailable('The transaction has ended.')
        return this.#wire.query(text, params)
      },
      script: async (text) => {
        if (!held) throw new DatabaseUnavailable('The transaction has ended.')
        this.#wire.simple(text)
      },
      commit: async () => {
        if (held && finish('commit').command === 'ROLLBACK')
          throw new SqlError('The transaction was rolled back: one of its statements had failed.', { code: '25P02' })
      },
      rollback: async () => {
        if (!held) return
        try {
          finish('rollback')
        } catch (error) {
          this.#report(error)
        }
      },
    }
  }

  #deliver({ channel, payload }: Notification): void {
    for (const listener of this.#listeners.get(channel) ?? []) queueMicrotask(() => listener(payload))
  }
}

/**
 * Opens the embedded database. Its shared buffers are 32 MB instead of 128: memory that the process has for good, while files are read through the
 * system's cache anyhow. The first start makes the database (about 3 s).
 */
export async function openPglite(options: PgliteOptions): Promise<PgliteStore> {
  const { dataDir, image } = options
  const settings = {
    pgliteWasmModule: await pgliteModule(),
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'],
    ...(image !== undefined && { loadDataDir: image }),
  }
  if (dataDir === null) return new Embedded(await PGlite.create(settings), options)
  const made = await beginMaking(dataDir)
  const pglite = await PGlite.create({ ...settings, dataDir })
  await made()
  return new Embedded(pglite, options)
}

/**
 * A first start that was killed leaves half a database, which would never open. A file beside it says that it is being made, and is removed when it is
 * whole; where it is found, nothing of value is in the folder yet. Gives what to call then.
 */
async function beginMaking(dataDir: string): Promise<() => Promise<void>> {
  const mark = `${dataDir}.making`
  if (existsSync(mark)) await rm(dataDir, { recursive: true, force: true })
  else if (existsSync(join(dataDir, 'PG_VERSION'))) return async () => undefined
  await mkdir(dirname(mark), { recursive: true })
  await writeFile(mark, 'The database beside this file is being made. Should nothing run here, the next start makes it anew.\n')
  return () => rm(mark)
}
