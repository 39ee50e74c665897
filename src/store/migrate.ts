/**
 * Applies `generated/migrations` once each, in order, in one transaction under an advisory lock, so that two processes may start at once.
 * A migration is a file of statements separated by `--> statement-breakpoint`; `NAME.policies.sql` (row-level security, grants) follows `NAME.sql`.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OwnedStore, OwnerTransaction } from './store.ts'

export interface MigrationState {
  readonly name: string
  /** `edited`: the file differs from what was applied; `missing`: applied, but this version of the code does not have it. */
  readonly state: 'applied' | 'pending' | 'edited' | 'missing'
  /** RFC 3339; null while pending. */
  readonly appliedAt: string | null
}

export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused'
}

interface MigrationFile {
  readonly name: string
  readonly text: string
  /** SHA-256, hex, of the text with Unix line ends. */
  readonly sha256: string
}

/** `0001_a.sql` before `0001_a.policies.sql` before `0002_b.sql`. */
export function compareMigrations(left: string, right: string): number {
  const baseOf = (name: string): string => name.replace(/(\.policies)?\.sql$/, '')
  const [leftBase, rightBase] = [baseOf(left), baseOf(right)]
  if (leftBase !== rightBase) return leftBase < rightBase ? -1 : 1
  return left.length - right.length
}

/** Throws while `specway generate` writes, or when it was broken off: what stands beside the migrations may be a mixture of two states. */
async function readMigrations(folder: string): Promise<MigrationFile[]> {
  if (existsSync(join(folder, 'incomplete')))
    throw new MigrationRefused(`${join(folder, 'incomplete')}: \`specway generate\` was broken off. Run \`npm run generate\` again.`)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort(compareMigrations)
  return Promise.all(
    names.map(async (name) => {
      const text = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

const createRole = (role: string): string => `
  do $do$ begin
    create role ${role} nologin nosuperuser nobypassrls noinherit;
  exception when duplicate_object or unique_violation then null;
  end $do$;
  do $do$ begin
    if not pg_has_role(current_user, '${role}', case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end) then execute format('grant ${role} to %I', current_user); end if;
  end $do$;`

/**
 * Whoever makes a role may administer it, but since PostgreSQL 16 not become it without a further grant. Roles are shared by all databases of a server, so another
 * database may be making them at this moment.
 */
const bootstrap = `${createRole('specway_app')}${createRole('specway_system')}
  create schema if not exists specway;
  grant usage on schema specway to specway_app, specway_system;
  create table if not exists specway.migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now());`

/** Any number: the two halves of the first eight bytes of SHA-256('specway migrations'). */
const lockKey = '7034188312605174273'

async function appliedIn(tx: OwnerTransaction): Promise<Map<string, { sha256: string; appliedAt: string }>> {
  const { rows } = await tx.query('select name, sha256, applied_at from specway.migrations', [])
  return new Map(
    rows.map(([name, sha256, at]) => [String(name), { sha256: String(sha256), appliedAt: new Date(String(at)).toISOString() }]),
  )
}

/**
 * Brings the database up to `folder`. Gives the names that were applied now. Throws `MigrationRefused`, naming the file, when an applied one
 * was edited, and `SqlError` when a statement fails; in both cases nothing has changed.
 */
export async function migrate(store: OwnedStore, folder: string): Promise<string[]> {
  const files = await readMigrations(folder)
  if (await isUpToDate(store, files)) return []
  const applied = await store.owner(async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(${lockKey})`, [])
    await tx.script(bootstrap)
    const known = await appliedIn(tx)
    const pending = files.filter((file) => !known.has(file.name))
    for (const file of files) {
      const before = known.get(file.name)
      if (before !== undefined && before.sha256 !== file.sha256)
        throw new MigrationRefused(
          `${file.name} was edited after it had been applied on ${before.appliedAt}. Restore it, and put the change into a new migration.`,
        )
    }
    for (const file of pending) {
      for (const statement of file.text.split('--> statement-breakpoint'))
        if (statement.trim() !== '') await runStatement(tx, file.name, statement)
      await tx.query('insert into specway.migrations (name, sha256) values ($1, $2)', [file.name, file.sha256])
    }
    return pending.map((file) => file.name)
  })
  if (applied.length > 0) await store.schemaChanged()
  return applied
}

/** What most starts find: everything applied as it is here, and the roles there. Then nothing is locked, and nothing made sure of again. */
async function isUpToDate(store: OwnedStore, files: readonly MigrationFile[]): Promise<boolean> {
  return store.owner(async (tx) => {
    const { rows } = await tx.query(
      `select to_regclass('specway.migrations') is not null and (
         select count(*) = 2 from pg_roles
         where rolname in ('specway_app', 'specway_system')
           and pg_has_role(current_user, oid, case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end))`,
      [],
    )
    if (rows[0]?.[0] !== true) return false
    const known = await appliedIn(tx)
    return files.every(({ name, sha256 }) => known.get(name)?.sha256 === sha256)
  })
}

async function runStatement(tx: OwnerTransaction, name: string, statement: string): Promise<void> {
  try {
    await tx.script(statement)
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}\n${statement.trim().slice(0, 400)}`, {
      cause: error,
    })
  }
}

/** What is applied and what is pending; changes nothing, also on an empty database. */
export async function migrationStatus(store: OwnedStore, folder: string): Promise<MigrationState[]> {
  const files = await readMigrations(folder)
  const known = await store.owner(async (tx) => {
    const { rows } = await tx.query("select to_regclass('specway.migrations') is not null", [])
    return rows[0]?.[0] === true ? appliedIn(tx) : new Map<string, { sha256: string; appliedAt: string }>()
  })
  const names = new Set(files.map((file) => file.name))
  const missing = [...known]
    .filter(([name]) => !names.has(name))
    .map(([name, { appliedAt }]) => ({ name, state: 'missing' as const, appliedAt }))
  const present = files.map(({ name, sha256 }): MigrationState => {
    const before = known.get(name)
    if (before === undefined) return { name, state: 'pending', appliedAt: null }
    return { name, state: before.sha256 === sha256 ? 'applied' : 'edited', appliedAt: before.appliedAt }
  })
  return [...present, ...missing].sort((left, right) => compareMigrations(left.name, right.name))
}
