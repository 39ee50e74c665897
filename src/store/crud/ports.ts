/** What the generated handlers need from outside, and the forms that pass between their parts. */
import type { DetachedContext, PublicContext, Statement } from '../../gateway/contract.ts'

export interface CrudPorts {
  /** One compiled select for one organization, organization and query in one flush (`Store.read`). */
  read<Row, Values>(organization: string, statement: Statement<Row, Values>, values: Values): Promise<Row[]>
  /** Encrypts a property under `x-encrypted`; `context` is that of `sealedContext`. */
  seal(text: string, context: string): string
  /** Signs cursors; the first signs, all verify. 32 bytes each, derived for this purpose alone. */
  readonly cursorKeys: readonly [Uint8Array, ...Uint8Array[]]
}

/** What an encrypted value belongs to: moved to another row or column, it does not decrypt. */
export const sealedContext = (schema: string, table: string, organization: string, id: string, column: string): string =>
  `${schema}.${table}/${organization}/${id}/${column}`

/** Of a handler that reads without a transaction; anybody may read a global table. */
export type ReadContext = DetachedContext | PublicContext

/** Of a caller without one: the empty text, which row-level security takes for none. */
export const organizationOf = (context: ReadContext): string => context.organization ?? ''

/** What a handler is given by the pipeline. */
export interface CrudRequest {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

export type Json = Record<string, unknown>
/** Values of one execution, by the names of the statement's placeholders. */
export type Values = Record<string, unknown>
