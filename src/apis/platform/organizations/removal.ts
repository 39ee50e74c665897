/** Organizations that were deleted: everything that any API keeps of them goes, in pieces, and the organization last. */
import { eq, isNotNull, sql } from 'drizzle-orm'
import { organizations } from '../../../../generated/platform/tables.ts'
import type { Transaction } from '../../../gateway/contract.ts'
import type { PlatformPorts } from '../ports.ts'

export interface RemovalPorts extends Pick<PlatformPorts, 'store' | 'apis'> {
  /** Removes the bytes of the organization's files; what is known about them goes with the rows. */
  readonly removeFiles: (organization: string) => Promise<void>
}

/** Rows of one statement: short enough that nobody waits for it. */
const batch = 5_000

/** Returns the ids of organizations that are gone now. Hourly; what a crash interrupts goes on at the next turn. */
export async function removeDeletedOrganizations(ports: RemovalPorts): Promise<string[]> {
  const { store } = ports
  const ended = await store.system((tx) =>
    tx.db.select({ id: organizations.id }).from(organizations).where(isNotNull(organizations.deleted_at)),
  )
  if (ended.length === 0) return []
  const tables = await store.system((tx) => tenantTables(tx, ['specway', ...ports.apis.map(({ id }) => schemaOf(id))]))
  for (const { id } of ended) {
    await ports.removeFiles(id)
    for (const table of tables) for (let more = true; more; ) more = (await store.system((tx) => removeSome(tx, table, id))) === batch
    // Members, invitations, tokens and hashes refer to it, and go with it.
    await store.system((tx) => tx.db.delete(organizations).where(eq(organizations.id, id)))
  }
  return ended.map(({ id }) => id)
}

const schemaOf = (api: string): string => api.replaceAll('-', '_')

interface Table {
  readonly schema: string
  readonly name: string
}

/**
 * Every table with rows of organizations, by PostgreSQL's own word: a table that is added tomorrow is not forgotten. Those that refer to others by a key
 * which refuses come before them.
 */
async function tenantTables(tx: Transaction, schemas: readonly string[]): Promise<Table[]> {
  const named = sql.join(
    schemas.map((schema) => sql`${schema}`),
    sql`, `,
  )
  const { rows: tables } = await tx.db.execute<{ schema: string; name: string }>(sql`
    select n.nspname as schema, c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname in (${named})
    order by 1, 2`)
  const { rows: refusals } = await tx.db.execute<{ from: string; to: string }>(sql`
    select child.nspname || '.' || c.relname as from, parent.nspname || '.' || p.relname as to
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_namespace child on child.oid = c.relnamespace
    join pg_class p on p.oid = k.confrelid join pg_namespace parent on parent.oid = p.relnamespace
    where k.contype = 'f' and k.confdeltype in ('a', 'r') and k.conrelid <> k.confrelid`)
  return inOrder(tables, refusals)
}

/** Children before parents. Throws where tables refuse each other in a circle: nothing could ever be deleted there. */
export function inOrder(tables: readonly Table[], refusals: readonly { readonly from: string; readonly to: string }[]): Table[] {
  const nameOf = ({ schema, name }: Table): string => `${schema}.${name}`
  const ordered: Table[] = []
  let rest = [...tables]
  while (rest.length > 0) {
    const left = new Set(rest.map(nameOf))
    const free = rest.filter((table) => !refusals.some(({ from, to }) => to === nameOf(table) && left.has(from)))
    if (free.length === 0) throw new Error(`These tables refer to each other in a circle: ${[...left].join(', ')}`)
    ordered.push(...free)
    rest = rest.filter((table) => !free.includes(table))
  }
  return ordered
}

async function removeSome(tx: Transaction, { schema, name }: Table, organization: string): Promise<number> {
  const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`
  const { rowCount } = await tx.db.execute(sql`
    delete from ${table} where ctid in (select ctid from ${table} where organization_id = ${organization} limit ${batch})`)
  return rowCount
}
