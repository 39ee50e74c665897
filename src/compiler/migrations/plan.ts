/** Stored state + tables of today -> the next migration. Pure but for drizzle-kit, which compares; nothing here reads or writes files. */
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { is } from 'drizzle-orm/entity'
import { getTableConfig, isPgSchema, type PgSchema, PgTable } from 'drizzle-orm/pg-core'
import type { TableSecurity } from '../../gateway/contract.ts'
import { backfills, rowProblems } from './existing-rows.ts'
import { MigrationRefused } from './refused.ts'
import { comparePieces, type Piece, piecesOf, type TableAccess } from './security.ts'
import { applyRenames, clone, dropProblems, questions, type Snapshot, withoutGone } from './snapshot.ts'

/** What is remembered between two generations. */
export interface MigrationState {
  readonly snapshot: Snapshot
  readonly pieces: readonly Piece[]
}

/** The tables of today, as their modules export them. */
export interface MigrationTables {
  /** Exports of every module with tables. */
  readonly exports: readonly Readonly<Record<string, unknown>>[]
  readonly apis: readonly TableSecurity[]
  readonly internal: readonly TableAccess[]
}

export interface MigrationPlan {
  readonly state: MigrationState
  /** SQL statements around drizzle-kit's own; both empty: nothing changed. */
  readonly tables: readonly string[]
  readonly policies: readonly string[]
  /** Postgres schemas that change, sorted. */
  readonly schemas: readonly string[]
}

const emptyId = '00000000-0000-0000-0000-000000000000'

/** Several modules may export one Postgres schema; drizzle-kit gets each once, and tables under keys that cannot collide. */
function drizzleImports(modules: MigrationTables['exports']): Record<string, unknown> {
  const schemas = new Map<string, PgSchema>()
  const tables = new Map<string, PgTable>()
  for (const module of modules) {
    for (const value of Object.values(module)) {
      if (isPgSchema(value)) schemas.set(value.schemaName, schemas.get(value.schemaName) ?? value)
      else if (is(value, PgTable)) {
        const { schema, name } = getTableConfig(value)
        const key = `${schema ?? 'public'}.${name}`
        const other = tables.get(key)
        if (other !== undefined && other !== value) throw new MigrationRefused([`Two modules describe the table ${key}.`])
        tables.set(key, value)
      }
    }
  }
  const sorted = <T>(map: Map<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries([...sorted(schemas).map(([name, schema]) => [`schema ${name}`, schema]), ...sorted(tables)])
}

/** drizzle-kit's JSON with fixed ids: the same tables give the same bytes. */
function snapshotOf(imports: Record<string, unknown>): Snapshot {
  const json: unknown = { ...generateDrizzleJson(imports), id: emptyId, prevId: emptyId }
  // Through JSON, as it is stored: what JSON cannot say must not count as a difference.
  return JSON.parse(JSON.stringify(json))
}

async function compare(previous: Snapshot, current: Snapshot): Promise<string[]> {
  const statements = await generateMigration(toDrizzle(previous), toDrizzle(current))
  return statements.map((statement) => statement.trim().replace(/^CREATE SCHEMA (?!IF NOT EXISTS)/, 'CREATE SCHEMA IF NOT EXISTS '))
}
type DrizzleJson = Parameters<typeof generateMigration>[0]
/** `Snapshot` is the part of drizzle-kit's JSON that we look into; the rest is carried along untouched, and drizzle-kit parses all of it again. */
const toDrizzle = (snapshot: Snapshot): DrizzleJson => JSON.parse(JSON.stringify(snapshot))

const forcedTables = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(
    pieces.flatMap(({ table, create }) => (table !== null && create.some((text) => text.includes(' FORCE ROW LEVEL')) ? [table] : [])),
  )

/** The state before the first migration. */
export const emptyState = (): MigrationState => ({ snapshot: snapshotOf({}), pieces: [] })

/**
 * The migration from `previous` to `tables`. `drop`: schemas that may go, with their rows.
 * @throws MigrationRefused where drizzle-kit would ask, where existing rows would be left without a value, and where a schema would go unasked.
 */
export async function planMigration(
  previous: MigrationState,
  tables: MigrationTables,
  drop: readonly string[] = [],
): Promise<MigrationPlan> {
  const snapshot = snapshotOf(drizzleImports(tables.exports))
  const pieces = piecesOf(tables.apis, tables.internal, snapshot)
  const renames = tables.apis.flatMap(({ schema, renames: list }) => list.map((rename) => ({ schema, ...rename })))
  const renamed = applyRenames(previous.snapshot, snapshot, renames)
  const problems = [
    ...dropProblems(previous.snapshot, snapshot, drop),
    ...questions(renamed.snapshot, snapshot),
    ...rowProblems(renamed.snapshot, snapshot),
  ]
  if (problems.length > 0) throw new MigrationRefused(problems)
  const kept = withoutGone(renamed.snapshot, snapshot)
  const removed = await compare(renamed.snapshot, kept)
  const added = await compare(kept, snapshot)
  const own = comparePieces(previous.pieces, pieces, snapshot)
  const changed = Object.keys({ ...previous.snapshot.tables, ...snapshot.tables }).filter(
    (key) => JSON.stringify(previous.snapshot.tables[key]) !== JSON.stringify(snapshot.tables[key]),
  )
  const pieceSchemas = [...previous.pieces, ...pieces]
    .filter((piece) => [...own.create, ...own.drop].some((statement) => piece.create.includes(statement) || piece.drop.includes(statement)))
    .map(({ name }) => name.slice(name.indexOf(':') + 1).split('.')[0] ?? '')
  return {
    state: clone({ snapshot, pieces }),
    tables: [...own.drop, ...renamed.sql, ...removed, ...backfills(renamed.snapshot, snapshot, forcedTables(previous.pieces)), ...added],
    policies: own.create,
    schemas: [...new Set([...changed.map((key) => key.split('.')[0] ?? ''), ...pieceSchemas])].sort(),
  }
}
