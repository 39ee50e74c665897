/** What a migration does to rows that exist already: where it would fail, or leave them without a value, generation refuses instead. */
import { quote, type Snapshot, type SnapshotColumn } from './snapshot.ts'

/** Types that PostgreSQL turns into others by itself (assignment casts) without losing anything. */
const widenings: Readonly<Record<string, readonly string[]>> = {
  integer: ['bigint', 'double precision', 'numeric', 'text'],
  bigint: ['numeric', 'text'],
  uuid: ['text'],
  date: ['timestamp (3) with time zone'],
}

interface Changed {
  readonly key: string
  readonly before: SnapshotColumn
  readonly after: SnapshotColumn
}

/** Columns that both have and that differ. */
function changedColumns(previous: Snapshot, current: Snapshot): Changed[] {
  return Object.entries(current.tables).flatMap(([key, table]) =>
    Object.values(table.columns).flatMap((after) => {
      const before = previous.tables[key]?.columns[after.name]
      return before === undefined ? [] : [{ key, before, after }]
    }),
  )
}

const isType = (before: SnapshotColumn, after: SnapshotColumn): boolean => before.type === after.type
const becomesRequired = ({ before, after }: Changed): boolean => after.notNull && !before.notNull

/** Sentences that say what to write instead; `previous` has its renames applied. Empty: every row survives. */
export function rowProblems(previous: Snapshot, current: Snapshot): string[] {
  const problems: string[] = []
  for (const [key, table] of Object.entries(current.tables)) {
    const known = previous.tables[key]
    if (known === undefined) continue
    for (const column of Object.values(table.columns)) {
      if (known.columns[column.name] === undefined && column.notNull && column.default === undefined)
        problems.push(
          `${key}.${column.name} is new, not null and without a default: rows that exist already would have no value. Give it a default or admit null.`,
        )
    }
  }
  for (const change of changedColumns(previous, current)) {
    const { key, before, after } = change
    const column = `${key}.${after.name}`
    if (!isType(before, after) && !(widenings[before.type]?.includes(after.type) ?? false))
      problems.push(
        `${column} changes from ${before.type} to ${after.type}, which values that exist already cannot follow. Store it under another name.`,
      )
    if (!becomesRequired(change)) continue
    if (after.default === undefined)
      problems.push(
        `${column} becomes not null without a default: rows that have no value would stop the migration. Give it a default or admit null.`,
      )
    else if (!isType(before, after))
      problems.push(`${column} changes its type and becomes not null; generate once between the two changes.`)
  }
  return problems
}

/**
 * Gives rows without a value the default of a column that becomes not null. `forced`: tables with forced row-level security; their owner sees all
 * rows only while it is not.
 */
export function backfills(previous: Snapshot, current: Snapshot, forced: ReadonlySet<string>): string[] {
  return changedColumns(previous, current)
    .filter(becomesRequired)
    .flatMap(({ key, after }) => {
      const at = key.split('.').map(quote).join('.')
      const fill = `UPDATE ${at} SET ${quote(after.name)} = ${String(after.default)} WHERE ${quote(after.name)} IS NULL;`
      if (!forced.has(key)) return [fill]
      return [`ALTER TABLE ${at} NO FORCE ROW LEVEL SECURITY;`, fill, `ALTER TABLE ${at} FORCE ROW LEVEL SECURITY;`]
    })
}
