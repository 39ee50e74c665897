/** What the store needs of one database connection, whichever driver is behind it. */

export interface ResultField {
  readonly name: string
  /** Type OID. */
  readonly oid: number
}

export interface QueryResult {
  /** Values by position, as `values.ts` parses them. */
  readonly rows: readonly (readonly unknown[])[]
  readonly fields: readonly ResultField[]
  /** Rows returned or changed. */
  readonly count: number
  /** Command tag without its count: `SELECT`, `INSERT`, `COMMIT`, `ROLLBACK`, … */
  readonly command: string
}

/** Runs statements in the order in which they are given; several may be under way at once. */
export interface Connection {
  /** `params` may hold anything that `encode` takes. Rejects with `SqlError` or `DatabaseUnavailable`. */
  query(text: string, params: readonly unknown[]): Promise<QueryResult>
}

/** The two roles that requests run under. Neither owns a table, is a superuser or bypasses row-level security. */
export type StoreRole = 'specway_app' | 'specway_system'

/** A connection that one transaction holds. */
export interface Lease extends Connection {
  /** Several statements without parameters, by the simple protocol: migrations. */
  script(text: string): Promise<void>
  /** Sends COMMIT after everything under way and gives the connection back. Throws when the transaction had failed and was rolled back instead. */
  commit(): Promise<void>
  /** Sends ROLLBACK and gives the connection back; never throws. */
  rollback(): Promise<void>
}
