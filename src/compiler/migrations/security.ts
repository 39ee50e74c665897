/**
 * What drizzle-kit has no words for, as SQL of our own: forced row-level security, policies, grants, foreign keys that clear one column.
 * Each piece has a name, the SQL that makes it (repeatable) and the SQL that removes it, so that pieces are compared like tables are.
 */
import type { TableSecurity } from '../../gateway/contract.ts'
import { quote, type Snapshot } from './snapshot.ts'

export interface Piece {
  readonly name: string
  /** `artemis.robots`; null: it belongs to a schema. */
  readonly table: string | null
  readonly create: readonly string[]
  readonly drop: readonly string[]
}

/** How the application role may use a table. */
export interface TableAccess {
  readonly schema: string
  readonly table: string
  /**
   * `tenant`: reads and writes rows of its organization. `append`: reads and adds those, never changes or removes them. `read`: reads those.
   * `shared`: reads the columns of `readable` of all rows. `open`: reads and writes all rows. `system`: sees nothing.
   */
  readonly access: 'tenant' | 'append' | 'read' | 'shared' | 'open' | 'system'
  /** `tenant`, `append`, `read`: the column that names the organization; default `organization_id`. */
  readonly owner?: string
  /** `shared`: columns. */
  readonly readable?: readonly string[]
  /** `shared`, `open`: only these rows; default all. */
  readonly visible?: TableSecurity['global'][number]['visible']
}

const app = 'specway_app'
const system = 'specway_system'

/** What is granted to the application role; null: nothing. */
function rightsOf({ access, readable = [] }: TableAccess): string | null {
  switch (access) {
    case 'tenant':
    case 'open':
      return 'SELECT, INSERT, UPDATE, DELETE'
    case 'append':
      return 'SELECT, INSERT'
    case 'read':
      return 'SELECT'
    case 'shared':
      return readable.length === 0 ? null : `SELECT (${readable.map(quote).join(', ')})`
    case 'system':
      return null
    default:
      throw new TypeError(`Unknown access ${String(access satisfies never)}.`)
  }
}

const schemaPiece = (schema: string): Piece => ({
  name: `schema:${schema}`,
  table: null,
  create: [`GRANT USAGE ON SCHEMA ${quote(schema)} TO ${app}, ${system};`],
  drop: [],
})

/** SQL for the organization of the transaction, in the type of a column that names organizations. */
function currentIn(snapshot: Snapshot, key: string, column: string): string {
  const type = snapshot.tables[key]?.columns[column]?.type
  if (type === undefined) throw new Error(`Table ${key} is said to belong to organizations but has no column ${column}.`)
  return `nullif(current_setting('specway.organization', true), '')${type === 'text' ? '' : `::${type}`}`
}

/** The rows that an organization may use; null: all that its rights reach. */
function rowsOf({ schema, table, access, owner = 'organization_id', visible }: TableAccess, snapshot: Snapshot): string | null {
  const key = `${schema}.${table}`
  if (access === 'tenant' || access === 'append' || access === 'read') return `${quote(owner)} = ${currentIn(snapshot, key, owner)}`
  if (visible === undefined) return null
  const { column, through } = visible
  if (through === null) return `${quote(column)} = ${currentIn(snapshot, key, column)}`
  // The policy of that table holds here too; its condition is written out so that its index is used.
  return (
    `EXISTS (SELECT FROM ${quote(schema)}.${quote(through.table)} AS seen WHERE seen.${quote(through.column)} = ${quote(table)}.${quote(column)} ` +
    `AND seen.${quote(through.owner)} = ${currentIn(snapshot, `${schema}.${through.table}`, through.owner)})`
  )
}

function accessPiece(wish: TableAccess, snapshot: Snapshot): Piece {
  const { schema, table } = wish
  const key = `${schema}.${table}`
  const at = `${quote(schema)}.${quote(table)}`
  const create = [`REVOKE ALL ON ${at} FROM ${app}, ${system};`, `GRANT SELECT, INSERT, UPDATE, DELETE ON ${at} TO ${system};`]
  const rights = rightsOf(wish)
  if (rights !== null) create.push(`GRANT ${rights} ON ${at} TO ${app};`)
  const own = rowsOf(wish, snapshot)
  if (own !== null) {
    create.push(
      `ALTER TABLE ${at} ENABLE ROW LEVEL SECURITY;`,
      `ALTER TABLE ${at} FORCE ROW LEVEL SECURITY;`,
      `DROP POLICY IF EXISTS organization ON ${at};`,
      `CREATE POLICY organization ON ${at} TO ${app} USING (${own}) WITH CHECK (${own});`,
      `DROP POLICY IF EXISTS system ON ${at};`,
      `CREATE POLICY system ON ${at} TO ${system} USING (true) WITH CHECK (true);`,
    )
  }
  return {
    name: `access:${key}`,
    table: key,
    create,
    drop: [
      `DROP POLICY IF EXISTS organization ON ${at};`,
      `DROP POLICY IF EXISTS system ON ${at};`,
      `ALTER TABLE ${at} NO FORCE ROW LEVEL SECURITY;`,
      `ALTER TABLE ${at} DISABLE ROW LEVEL SECURITY;`,
      `REVOKE ALL ON ${at} FROM ${app}, ${system};`,
    ],
  }
}

function setNullPiece(schema: string, key: TableSecurity['setNull'][number]): Piece {
  const at = `${quote(schema)}.${quote(key.table)}`
  const list = (names: readonly string[]): string => names.map(quote).join(', ')
  const drop = `ALTER TABLE ${at} DROP CONSTRAINT IF EXISTS ${quote(key.name)};`
  return {
    name: `foreign-key:${schema}.${key.table}.${key.name}`,
    table: `${schema}.${key.table}`,
    create: [
      drop,
      `ALTER TABLE ${at} ADD CONSTRAINT ${quote(key.name)} FOREIGN KEY (${list(key.columns)}) ` +
        `REFERENCES ${quote(schema)}.${quote(key.foreignTable)} (${list(key.foreignColumns)}) ON DELETE SET NULL (${quote(key.clears)});`,
    ],
    drop: [drop],
  }
}

/** Every piece for these tables, sorted by schema, then by what must exist first. */
export function piecesOf(apis: readonly TableSecurity[], internal: readonly TableAccess[], snapshot: Snapshot): Piece[] {
  const accesses: TableAccess[] = [...internal]
  for (const { schema, tenant, global } of apis) {
    for (const table of tenant) accesses.push({ schema, table, access: 'tenant' })
    for (const { table, owner, readable, written, visible } of global) {
      if (owner !== null) accesses.push({ schema, table, access: 'tenant', owner })
      else accesses.push({ schema, table, access: written ? 'open' : 'shared', readable, ...(visible !== undefined && { visible }) })
    }
  }
  const schemas = [...new Set(accesses.map(({ schema }) => schema))]
  return [
    ...schemas.map(schemaPiece),
    ...accesses.map((access) => accessPiece(access, snapshot)),
    ...apis.flatMap(({ schema, setNull }) => setNull.map((key) => setNullPiece(schema, key))),
  ]
}

/** SQL to run before and after drizzle-kit's, so that the pieces of `before` become those of `after`. Pieces of dropped tables go with them. */
export function comparePieces(before: readonly Piece[], after: readonly Piece[], snapshot: Snapshot): { drop: string[]; create: string[] } {
  const text = ({ create }: Piece): string => create.join('\n')
  const known = new Map(before.map((piece) => [piece.name, piece]))
  const wanted = new Map(after.map((piece) => [piece.name, piece]))
  const stays = ({ table }: Piece): boolean => table !== null && snapshot.tables[table] !== undefined
  const gone = before.filter((piece) => {
    const now = wanted.get(piece.name)
    return stays(piece) && (now === undefined || text(now) !== text(piece))
  })
  const made = after.filter((piece) => {
    const then = known.get(piece.name)
    return then === undefined || text(then) !== text(piece)
  })
  return { drop: gone.flatMap(({ drop }) => drop), create: made.flatMap(({ create }) => create) }
}
