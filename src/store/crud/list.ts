/**
 * Lists. Rows, total and the existence of what the path hangs on come from one select, so that a list leaves in one flush and its parts agree:
 * a line that is always there carries the total, and the rows of the page are joined to it, in their order (a nested loop keeps it: the
 * condition is `true`, and the left side has one line).
 */
import { type SQL, sql } from 'drizzle-orm'
import type { ApiContract, CrudContract, Reply, Statement } from '../../gateway/contract.ts'
import { invalid, notFound } from '../../gateway/errors/catalogue.ts'
import { compileSql } from '../statement.ts'
import { Cursors, type Place } from './cursor.ts'
import { type Filter, filtersOf } from './filters.ts'
import { own } from './merge.ts'
import { type CrudPorts, type CrudRequest, type Json, organizationOf, type ReadContext, type Values } from './ports.ts'
import { addressed, bound, columnOf, every, list, parentQuery, rowServer } from './rows.ts'

interface Line {
  /** Rows in all; null in lists with cursors, which do not count. */
  readonly total: number | null
  /** Whether everything that the path names exists. */
  readonly parents: boolean
  /** Null on the one line of an empty page. */
  readonly item: Json | null
  readonly place: Place | null
}
type ListStatement = Statement<Line>

/** Values before the served ones: total, parents, time of creation, id. */
const headLength = 4

interface Shape {
  /** Conditions of the filters that are given. */
  readonly filters: readonly SQL[]
  readonly sort: { readonly column: string; readonly descending: boolean } | null
  readonly after: boolean
}

function statementOf(api: ApiContract, contract: CrudContract, shape: Shape): ListStatement {
  const { table, id, where } = contract
  const created = columnOf(table, contract.created)
  const idColumn = columnOf(table, id.column)
  const matching = [...addressed(contract).conditions, ...shape.filters]
  const page = shape.after ? [...matching, sql`(${created}, ${idColumn}) < (${bound('after_created')}, ${bound('after_id')})`] : matching
  const { sort } = shape
  const direction = sort === null || sort.descending ? sql`desc` : sql`asc`
  const order =
    sort === null || sort.column === contract.created
      ? sql`${created} ${direction}, ${idColumn} ${direction}`
      : sql`${columnOf(table, sort.column)} ${direction} nulls last, ${created} desc, ${idColumn} desc`
  const total = api.pagination === 'cursor' ? sql`null::int` : sql`(select count(*)::int from ${table} where ${every(matching)})`
  const parents = where.flatMap(({ parent }, index) => (parent === null ? [] : [sql`exists (${parentQuery(parent, `where${index}`)})`]))
  const served = contract.served.map(({ column }, index) => sql`${columnOf(table, column)} as ${sql.identifier(`c${index}`)}`)
  const rows = sql`select ${list([sql`${created} as place_created`, sql`${idColumn} as place_id`, ...served])} from ${table} where ${every(
    page,
  )} order by ${order} limit ${bound('limit')} offset ${bound('offset')}`
  const serve = rowServer(table, contract.served, api.times, headLength)
  return compileSql(
    sql`select ${total}, ${every(parents)}, page.* from (select 1) as line left join (${rows}) as page on true`,
    (values): Line => {
      const [count, exists, at, key] = values
      const found = key !== null
      return {
        total: typeof count === 'number' ? count : null,
        parents: exists === true,
        item: found ? serve(values) : null,
        place: found ? { created: String(at), id: String(key) } : null,
      }
    },
  )
}

/** Statements of one list that are kept: of the server's sessions, which prepare each of them, as much as of this process. */
const maxStatements = 64

/**
 * One statement for each combination of filters, order and cursor, compiled when it is first asked for. Beyond `maxStatements` combinations one
 * statement for each order takes all filters, with a flag for those that are given: its plan is worse, but no caller can make them without end.
 */
class ListStatements {
  readonly #known = new Map<string, ListStatement>()
  readonly #api: ApiContract
  readonly #contract: CrudContract
  readonly #filters: readonly Filter[]

  constructor(api: ApiContract, contract: CrudContract) {
    this.#api = api
    this.#contract = contract
    this.#filters = filtersOf(contract)
  }

  /** Binds the filters that the query gives into `values`. */
  of(query: CrudRequest['query'], values: Values, after: boolean): ListStatement {
    const { sortParameter, sorts } = this.#contract
    const wish = sortParameter === null ? undefined : own(query, sortParameter)
    const sort = typeof wish === 'string' && Object.hasOwn(sorts, wish) ? wish : ''
    const order = `${after ? 'after' : ''} ${sort} `
    let key = order
    const given: SQL[] = []
    for (const filter of this.#filters) {
      const value = own(query, filter.parameter)
      values[flagOf(filter)] = value !== undefined
      values[filter.name] = null
      if (value === undefined) key += '-'
      else if (filter.bind(value, values)) {
        key += '+'
        given.push(filter.condition)
      } else {
        key += '0'
        given.push(sql`false`)
      }
    }
    const shape = { sort: sorts[sort] ?? null, after }
    const known = this.#known.get(key)
    if (known !== undefined) return known
    if (this.#known.size < maxStatements) return this.#make(key, { ...shape, filters: given })
    const any = this.#filters.map((filter) => sql`(not ${bound(flagOf(filter))}::boolean or ${filter.condition})`)
    return this.#known.get(order) ?? this.#make(order, { ...shape, filters: any })
  }

  #make(key: string, shape: Shape): ListStatement {
    const made = statementOf(this.#api, this.#contract, shape)
    this.#known.set(key, made)
    return made
  }
}

/** Placeholder of the flag that says whether a filter is given. */
const flagOf = (filter: Filter): string => `has_${filter.name}`

const wholeNumber = (value: unknown, fallback: number): number => (typeof value === 'number' ? value : fallback)

export function listHandler(api: ApiContract, contract: CrudContract, ports: CrudPorts) {
  const statements = new ListStatements(api, contract)
  const path = addressed(contract)
  const cursors = new Cursors(ports.cursorKeys, `${api.id}/${contract.operationId}`)

  const lines = async (context: ReadContext, request: CrudRequest, values: Values | null, after = false): Promise<Line[]> => {
    if (values === null) throw notFound(contract.notFound)
    const found = await ports.read(organizationOf(context), statements.of(request.query, values, after), values)
    if (found[0]?.parents !== true) throw notFound(contract.notFound)
    return found
  }
  const items = (found: readonly Line[]): Json[] => found.flatMap(({ item }) => (item === null ? [] : [item]))
  const reply = (body: Json): Reply => ({ status: contract.status, body })
  const at = (context: ReadContext, request: CrudRequest, limit: number, offset: number): Values | null => {
    const values = path.values(organizationOf(context), request)
    return values === null ? null : Object.assign(values, { limit, offset })
  }

  switch (api.pagination) {
    case 'page':
      return async (context: ReadContext, request: CrudRequest): Promise<Reply> => {
        const page = wholeNumber(request.query.page, 1)
        const perPage = wholeNumber(request.query.per_page, 20)
        const found = await lines(context, request, at(context, request, perPage, (page - 1) * perPage))
        return reply({ data: items(found), total: found[0]?.total ?? 0, page, per_page: perPage })
      }
    case 'offset':
      return async (context: ReadContext, request: CrudRequest): Promise<Reply> => {
        const limit = wholeNumber(request.query.limit, 50)
        const offset = wholeNumber(request.query.offset, 0)
        const found = await lines(context, request, at(context, request, limit, offset))
        return reply({ data: items(found), pagination: { limit, offset, total: found[0]?.total ?? 0 } })
      }
    case 'cursor':
      return async (context: ReadContext, request: CrudRequest): Promise<Reply> => {
        const limit = wholeNumber(request.query.limit, 20)
        const { cursor } = request.query
        // One more than asked for tells whether there is a next page.
        const values = at(context, request, limit + 1, 0)
        if (cursor !== undefined && values !== null) {
          const place = cursors.open(String(cursor), organizationOf(context))
          if (place === null) throw invalid([{ path: 'cursor', in: 'query', message: 'Invalid cursor' }])
          values.after_created = place.created
          values.after_id = place.id
        }
        const found = await lines(context, request, values, cursor !== undefined)
        const more = found.length > limit
        const shown = more ? found.slice(0, limit) : found
        const last = shown.at(-1)?.place ?? null
        const next = more && last !== null ? cursors.seal(last, organizationOf(context)) : null
        return reply({ data: items(shown), has_more: more, next_cursor: next })
      }
    default:
      throw new TypeError(`Unknown pagination ${String(api.pagination satisfies never)}.`)
  }
}
