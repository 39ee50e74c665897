/**
 * `generated/migrations` from the tables of all APIs and of the house. A migration is `NNNN_<schemas>.sql` (drizzle-kit's SQL, and ours that
 * must come before it) and `NNNN_<schemas>.policies.sql` (ours that comes after it); files that exist are never changed. `journal.json` lists
 * them with their hashes; `snapshot.json` is what the next comparison starts from.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadTables, tableFiles } from './load.ts'
import type { MigrationState } from './plan.ts'
import { MigrationRefused } from './refused.ts'
import { type MigrationFiles, writeMigration } from './write.ts'

export interface MigrationOptions {
  /** The project: `generated/<api>/tables.ts` and, for tables that no document describes, `src/apis/<api>/tables.ts`. */
  readonly root: string
  /** Default `<root>/generated`. */
  readonly out?: string
  /** Compare only. */
  readonly check?: boolean
  /** Modules of tables that are about to be written below `out`, by API; null: that API has none any more. They are not there yet: a refused plan writes nothing. */
  readonly tables?: ReadonlyMap<string, string | null>
  /** Schemas that may be dropped, with all their tables and rows. */
  readonly drop?: readonly string[]
}

export interface MigrationReport {
  /** Files of `out/migrations` that were written, or with `check` would be; empty: the migrations say what the tables say. */
  readonly changed: readonly string[]
}

interface Journal {
  readonly version: 1
  /** SHA-256 over the sources of all tables, so that an unchanged project is known without loading drizzle-kit. */
  readonly sources: string
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
}

const breakpoint = '\n--> statement-breakpoint\n'
const sha256 = (text: string): string => createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Modules of this generator whose change may change its SQL. */
const generator = ['existing-rows.ts', 'plan.ts', 'security.ts', 'snapshot.ts'].map((name) => fileURLToPath(new URL(name, import.meta.url)))

/** Writes the next migration, if there is something to migrate. @throws MigrationRefused as `nextMigration`. */
export async function generateMigrations(options: MigrationOptions): Promise<MigrationReport> {
  const files = await nextMigration(options)
  if (options.check !== true) await writeMigration(options.out ?? join(options.root, 'generated'), files)
  return { changed: [...files.keys()].sort() }
}

/**
 * The next migration; empty when there is nothing to migrate. Writes nothing, and asks nothing.
 * @throws MigrationRefused where a rename would have to be guessed, where existing rows would be left without a value, where a schema would be
 * dropped that nobody said may be, and when a migration that the journal lists was edited or is gone.
 */
export async function nextMigration(options: MigrationOptions): Promise<MigrationFiles> {
  const out = options.out ?? join(options.root, 'generated')
  const folder = join(out, 'migrations')
  const journal = await readJournal(folder)
  await verify(folder, journal)
  const files = await tableFiles(options.root, out, options.tables)
  const sources = sha256((await Promise.all([...files, ...generator].map((file) => readFile(file, 'utf8')))).join('\u0000'))
  const drop = options.drop ?? []
  if (journal.sources === sources && drop.length === 0) return new Map()

  const { emptyState, planMigration } = await import('./plan.ts')
  const state: MigrationState =
    journal.files.length === 0 ? emptyState() : JSON.parse(await readFile(join(folder, 'snapshot.json'), 'utf8'))
  const tables = await loadTables(files, sources)
  const plan = await planMigration(state, tables, drop).catch((error: unknown) => {
    if (!(error instanceof MigrationRefused)) throw error
    const hint = `Nothing deployed yet? Then delete ${folder} and generate again: the next first migration holds everything.`
    throw new MigrationRefused([...error.problems, hint])
  })
  const number = String(new Set(journal.files.map(({ name }) => name.slice(0, 4))).size).padStart(4, '0')
  const name = `${number}_${journal.files.length === 0 ? 'init' : plan.schemas.join('_').slice(0, 80)}`
  const written = new Map<string, string>()
  if (plan.tables.length > 0) written.set(`${name}.sql`, `${plan.tables.join(breakpoint)}\n`)
  if (plan.policies.length > 0) written.set(`${name}.policies.sql`, `${plan.policies.join(breakpoint)}\n`)
  const changed = written.size > 0 || journal.files.length === 0
  const next: Journal = {
    version: 1,
    sources,
    files: [...journal.files, ...[...written].map(([file, text]) => ({ name: file, sha256: sha256(text) }))],
  }
  if (changed) written.set('snapshot.json', json(plan.state))
  written.set('journal.json', json(next))
  return written
}

async function readJournal(folder: string): Promise<Journal> {
  const file = join(folder, 'journal.json')
  if (!existsSync(file)) return { version: 1, sources: '', files: [] }
  const journal: Journal = JSON.parse(await readFile(file, 'utf8'))
  if (journal.version !== 1) throw new MigrationRefused([`${file} was written by a newer version of Specway.`])
  return journal
}

async function verify(folder: string, journal: Journal): Promise<void> {
  const present = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.sql')) : []
  const listed = new Map(journal.files.map(({ name, sha256: hash }) => [name, hash]))
  const problems: string[] = []
  for (const name of present)
    if (!listed.has(name)) problems.push(`migrations/${name} is not in the journal; migrations are written by generate.`)
  for (const [name, hash] of listed) {
    if (!present.includes(name)) problems.push(`migrations/${name} is in the journal but gone. Restore it.`)
    else if (sha256(await readFile(join(folder, name), 'utf8')) !== hash)
      problems.push(`migrations/${name} was edited. Restore it: databases have applied it, and only a new migration reaches them.`)
  }
  if (problems.length > 0) throw new MigrationRefused(problems)
}
