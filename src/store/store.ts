/** The database as the rest of the house sees it: one interface over PGlite (embedded) and PostgreSQL. */
import type { Statement, Transaction } from '../gateway/contract.ts'

export interface Store {
  readonly kind: 'pglite' | 'postgres'
  /** Serialised by nature (PGlite has one connection), so that waiting inside a transaction would stop the process. */
  readonly singleConnection: boolean
  /** A transaction as `specway_app`, which sees rows of `organization` only. Commits when `work` resolves, rolls back when it throws. */
  transaction<T>(organization: string, work: (tx: Transaction) => Promise<T>): Promise<T>
  /** A transaction as `specway_system`, across organizations: sign-in, key lookup, jobs. Never from a handler of tenant data. */
  system<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** One compiled read in its own transaction, in one flush: organization setting and query together. */
  read<Row, Values>(organization: string, statement: Statement<Row, Values>, values: Values): Promise<Row[]>
  /** `LISTEN`; the listener gets each payload of `notify` from any instance, this one included. Resolves once listening. */
  listen(channel: string, listener: (payload: string) => void): Promise<() => Promise<void>>
  /** `NOTIFY` within the transaction: delivered after its commit. Payload at most 7,900 bytes. */
  notify(tx: Transaction, channel: string, payload: string): Promise<void>
  /** Throws when the database does not answer within `timeoutMs`. */
  ping(timeoutMs: number): Promise<void>
  close(): Promise<void>
}
