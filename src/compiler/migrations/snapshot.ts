/** drizzle-kit's snapshot of all tables, as far as this folder looks into it. */

export interface SnapshotColumn {
  name: string
  notNull: boolean
  type: string
  default?: unknown
}
export interface SnapshotIndex {
  name: string
  columns: { expression: string; isExpression: boolean }[]
  where?: string
}
export interface SnapshotForeignKey {
  name: string
  tableFrom: string
  tableTo: string
  schemaTo?: string
  columnsFrom: string[]
  columnsTo: string[]
}
export interface SnapshotTable {
  name: string
  schema: string
  columns: Record<string, SnapshotColumn>
  indexes: Record<string, SnapshotIndex>
  foreignKeys: Record<string, SnapshotForeignKey>
  compositePrimaryKeys: Record<string, { name: string; columns: string[] }>
  uniqueConstraints: Record<string, { name: string; columns: string[] }>
}
export interface Snapshot {
  id: string
  prevId: string
  /** `artemis.robots` -> table. */
  tables: Record<string, SnapshotTable>
  schemas: Record<string, string>
}

export const clone = <T>(value: T): T => structuredClone(value)

export interface Rename {
  readonly schema: string
  readonly table: string
  readonly from: string
  readonly to: string
}

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

/**
 * Applies declared renames to the stored snapshot, so that the comparison finds the column under its new name and has nothing to ask.
 * A rename whose old column is gone already was applied earlier; it stays in the document without effect.
 */
export function applyRenames(previous: Snapshot, current: Snapshot, renames: readonly Rename[]): { snapshot: Snapshot; sql: string[] } {
  const snapshot = clone(previous)
  const sql: string[] = []
  for (const { schema, table, from, to } of renames) {
    const key = `${schema}.${table}`
    const before = snapshot.tables[key]
    const after = current.tables[key]
    const column = before?.columns[from]
    if (before === undefined || after === undefined || column === undefined) continue
    if (before.columns[to] !== undefined || after.columns[to] === undefined || after.columns[from] !== undefined) continue
    before.columns = Object.fromEntries(
      Object.entries(before.columns).map(([name, at]) => (name === from ? [to, { ...at, name: to }] : [name, at])),
    )
    renameInKeys(before, from, to)
    for (const other of Object.values(snapshot.tables)) {
      for (const foreignKey of Object.values(other.foreignKeys)) {
        if ((foreignKey.schemaTo ?? 'public') !== schema || foreignKey.tableTo !== table) continue
        foreignKey.columnsTo = foreignKey.columnsTo.map((name) => (name === from ? to : name))
      }
    }
    sql.push(`ALTER TABLE ${quote(schema)}.${quote(table)} RENAME COLUMN ${quote(from)} TO ${quote(to)};`)
  }
  return { snapshot, sql }
}

function renameInKeys(table: SnapshotTable, from: string, to: string): void {
  const swap = (name: string): string => (name === from ? to : name)
  for (const index of Object.values(table.indexes)) {
    for (const column of index.columns) if (!column.isExpression) column.expression = swap(column.expression)
    if (index.where !== undefined) index.where = index.where.replaceAll(quote(from), quote(to))
  }
  for (const key of Object.values(table.compositePrimaryKeys)) key.columns = key.columns.map(swap)
  for (const key of Object.values(table.uniqueConstraints)) key.columns = key.columns.map(swap)
  for (const foreignKey of Object.values(table.foreignKeys)) foreignKey.columnsFrom = foreignKey.columnsFrom.map(swap)
}

/**
 * What drizzle-kit would ask about: something gone and something new of the same kind, in the same place. Each is a sentence that says what to do.
 * Empty: the two can be compared without a question.
 */
export function questions(previous: Snapshot, current: Snapshot): string[] {
  const found: string[] = []
  const gone = Object.values(previous.tables).filter((table) => current.tables[`${table.schema}.${table.name}`] === undefined)
  const fresh = Object.values(current.tables).filter((table) => previous.tables[`${table.schema}.${table.name}`] === undefined)
  for (const table of gone) {
    const candidates = fresh.filter(({ schema }) => schema === table.schema).map(({ name }) => name)
    if (candidates.length > 0)
      found.push(
        `Table ${table.schema}.${table.name} is gone and ${candidates.join(', ')} is new. A table keeps its name; to drop one and make another, generate once between the two changes.`,
      )
  }
  for (const [key, before] of Object.entries(previous.tables)) {
    const after = current.tables[key]
    if (after === undefined) continue
    const dropped = Object.keys(before.columns).filter((name) => after.columns[name] === undefined)
    const added = Object.keys(after.columns).filter((name) => before.columns[name] === undefined)
    if (dropped.length > 0 && added.length > 0)
      found.push(
        `${key} loses ${dropped.join(', ')} and gets ${added.join(', ')}. Say x-column.renamedFrom for a rename; to drop one and add another, generate once between the two changes.`,
      )
  }
  return found
}

/** Schemas that would be dropped without a word, and words for schemas that would not. */
export function dropProblems(previous: Snapshot, current: Snapshot, drop: readonly string[]): string[] {
  const gone = Object.keys(previous.schemas).filter((name) => current.schemas[name] === undefined)
  const unasked = gone.filter((name) => !drop.includes(name))
  return [
    ...unasked.map((name) => {
      const tables = Object.values(previous.tables).flatMap((table) => (table.schema === name ? [`${name}.${table.name}`] : []))
      return `No document stores anything in the schema "${name}" any more: it would be dropped with every row of ${tables.sort().join(', ')}. Restore its document, or say --drop ${name}.`
    }),
    ...drop
      .filter((name) => !gone.includes(name))
      .map((name) => `There is nothing to drop of "${name}": no such schema, or a document describes it.`),
  ]
}

/** `previous` without tables and schemas that are gone: compared in two steps, neither has both new and gone tables, so nothing is asked. */
export function withoutGone(previous: Snapshot, current: Snapshot): Snapshot {
  const snapshot = clone(previous)
  for (const key of Object.keys(snapshot.tables)) if (current.tables[key] === undefined) delete snapshot.tables[key]
  for (const table of Object.values(snapshot.tables)) {
    for (const [name, foreignKey] of Object.entries(table.foreignKeys)) {
      if (snapshot.tables[`${foreignKey.schemaTo ?? 'public'}.${foreignKey.tableTo}`] === undefined) delete table.foreignKeys[name]
    }
  }
  snapshot.schemas = Object.fromEntries(Object.entries(snapshot.schemas).filter(([name]) => current.schemas[name] !== undefined))
  return snapshot
}
