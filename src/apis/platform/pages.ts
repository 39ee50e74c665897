/** Cursor pages, newest first, stable under inserts: the place of the last row, by time of creation and id. */
import { and, type Column, desc, eq, lt, or, type SQL } from 'drizzle-orm'
import { invalid } from '../../gateway/errors/catalogue.ts'
import { Cursors } from '../../store/crud/cursor.ts'
import type { PlatformPorts } from './ports.ts'

export interface PageQuery {
  readonly limit: number
  readonly cursor?: string
}
export interface Page<T> {
  data: T[]
  has_more: boolean
  next_cursor: string | null
}

export interface Pager {
  /** `where` for rows after the cursor; undefined on the first page. Throws `VALIDATION_ERROR` for a cursor that this list did not give. */
  after(query: PageQuery, owner: string, created: Column, id: Column): SQL | undefined
  readonly order: (created: Column, id: Column) => SQL[]
  /** Rows were read with `limit + 1`. */
  page<Row, T>(
    rows: readonly Row[],
    query: PageQuery,
    owner: string,
    place: (row: Row) => { created: Date; id: string },
    show: (row: Row) => T,
  ): Page<T>
}

/** `list` names the list; `owner` whose it is: a cursor works for both only. */
export function pager(ports: Pick<PlatformPorts, 'cursorKeys'>, list: string): Pager {
  const cursors = new Cursors(ports.cursorKeys, `platform.${list}`)
  return {
    after(query, owner, created, id) {
      if (query.cursor === undefined) return undefined
      const place = cursors.open(query.cursor, owner)
      if (place === null) throw invalid([{ path: 'cursor', in: 'query', message: 'Invalid cursor' }])
      const at = new Date(place.created)
      return or(lt(created, at), and(eq(created, at), lt(id, place.id)))
    },
    order: (created, id) => [desc(created), desc(id)],
    page(rows, query, owner, place, show) {
      const shown = rows.slice(0, query.limit)
      const last = shown.at(-1)
      const hasMore = rows.length > query.limit
      const next = hasMore && last !== undefined ? place(last) : null
      return {
        data: shown.map(show),
        has_more: hasMore,
        next_cursor: next === null ? null : cursors.seal({ created: next.created.toISOString(), id: next.id }, owner),
      }
    },
  }
}
