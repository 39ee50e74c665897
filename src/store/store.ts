/** The database as the rest of the house sees it: one interface over PGlite (embedded) and PostgreSQL. */
import type { Statement, Transaction } from '../gateway/contract.ts'
import type { Connection, QueryResult } from './connection.ts'

export type Listener = (payload: string) => void

export interface Store {
  readonly kind: 'pglite' | 'postgres'
  /** Serialised by nature (PGlite has one connection), so that waiting inside a transaction would stop the process. */
  readonly singleConnection: boolean
  /** A transaction as `specway_app`, which sees rows of `organization` only. Commits when `work` resolves, rolls back when it throws. */
  transaction<T>(organization: string, work: (tx: Transaction) => Promise<T>): Promise<T>
  /** A transaction as `specway_system`, across organizations: sign-in, key lookup, jobs. Never from a handler of tenant data. */
  system<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** One compiled read (its text begins with `select`) as `specway_app`, in one flush with the organization. Throws for anything else. */
  read<Row, Values>(organization: string, statement: Statement<Row, Values>, values: Values): Promise<Row[]>
  /**
   * `LISTEN`; the listener gets each payload of `notify` from any instance, this one included. Resolves once listening.
   * `onResume`: the connection broke and is back, so notifications may have been missed.
   */
  listen(channel: string, listener: Listener, onResume?: () => void): Promise<() => Promise<void>>
  /** `NOTIFY` within the transaction: delivered after its commit. Payload at most 7,900 bytes. */
  notify(tx: Transaction, channel: string, payload: string): Promise<void>
  /** Throws when the database does not answer within `timeoutMs`. */
  ping(timeoutMs: number): Promise<void>
  close(): Promise<void>
}

/** What migrations and jobs need beside it: the role that owns the tables. */
export interface OwnerTransaction extends Transaction, Connection {
  /** Several statements without parameters, separated by semicolons. */
  script(text: string): Promise<void>
}
export interface OwnedStore extends Store {
  /** A transaction as the connection's own user, the owner of schemas and tables. For migrations and the job queue only. */
  owner<T>(work: (tx: OwnerTransaction) => Promise<T>): Promise<T>
  /**
   * As the owner, outside a transaction. With `params` one statement; without, any number, which may begin and commit by themselves.
   * For the job queue.
   */
  execute(text: string, params: readonly unknown[]): Promise<QueryResult[]>
  /** To be called after migrations: prepared statements of the old schema are forgotten. */
  schemaChanged(): Promise<void>
}

export interface StoreOptions {
  /** Told of what nobody waits for: an effect after a commit that threw, a rollback that failed. Default: a process warning. */
  readonly onError?: (error: unknown) => void
}

const select = /^\s*\(?\s*select\s/i
/** Reads set the organization for the session, outside a transaction; nothing that writes may run so. */
export function assertSelect(text: string): void {
  if (!select.test(text)) throw new Error(`\`read\` runs a single select; use a transaction for: ${text.slice(0, 60)}`)
}

const maxPayloadBytes = 7_900
export async function notifyWithin(tx: Transaction, channel: string, payload: string): Promise<void> {
  if (Buffer.byteLength(payload) > maxPayloadBytes) throw new RangeError(`A notification holds at most ${maxPayloadBytes} bytes.`)
  await tx.run(notifyStatement, { channel, payload })
}
const notifyStatement: Statement<null, { channel: string; payload: string }> = {
  text: 'select pg_notify($1, $2)',
  bind: ({ channel, payload }) => [channel, payload],
  row: () => null,
}
