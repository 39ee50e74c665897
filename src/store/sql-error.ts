/** What PostgreSQL answered to a statement, in one form for both drivers. */
export class SqlError extends Error {
  override readonly name = 'SqlError'
  /** SQLSTATE, five characters (PostgreSQL documentation, appendix A). */
  readonly code: string
  readonly constraint: string | null
  readonly table: string | null
  readonly column: string | null
  readonly detail: string | null

  constructor(
    message: string,
    fields: {
      code: string
      constraint?: string | null
      table?: string | null
      column?: string | null
      detail?: string | null
      cause?: unknown
    },
  ) {
    super(message, fields.cause === undefined ? undefined : { cause: fields.cause })
    this.code = fields.code
    this.constraint = fields.constraint ?? null
    this.table = fields.table ?? null
    this.column = fields.column ?? null
    this.detail = fields.detail ?? null
  }
}

/** The database cannot be reached, its connection broke, or none was free in time: the request may come again. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
  /** SQLSTATE connection_failure, by which it is recognised without this class. */
  readonly code = '08006'
}

/** The `SqlError` in an error or in its chain of causes; null when the database did not say it. */
export function sqlErrorOf(error: unknown): SqlError | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) if (at instanceof SqlError) return at
  return null
}

/** 23505: the name of the unique constraint that refused the row. */
export function uniqueViolation(error: unknown): string | null {
  const found = sqlErrorOf(error)
  return found?.code === '23505' ? (found.constraint ?? '') : null
}

/** 23503, and 23001 from PostgreSQL 18 on for RESTRICT: the name of the foreign key that refused the change. */
export function foreignKeyViolation(error: unknown): string | null {
  const found = sqlErrorOf(error)
  return found?.code === '23503' || found?.code === '23001' ? (found.constraint ?? '') : null
}
