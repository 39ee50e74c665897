/** What a handler sees of the idempotency of its request. */
import type { IdempotencyHandle, Reply, Transaction } from '../contract.ts'

/** A request without a key: nothing to store. */
export const noHandle: IdempotencyHandle = { key: null, resourceId: null, commit: async () => undefined }

export class RecordHandle implements IdempotencyHandle {
  readonly key: string
  readonly resourceId: string | null
  /** `commit` was called; its transaction may still fail. */
  called = false
  /** The record is in the database. */
  committed = false
  /** A twin's record was there first: whatever this request did is undone. */
  lost = false
  readonly #store: (tx: Transaction, reply: Reply, resourceId: string | null) => Promise<boolean>

  /** `store` writes the record in `tx` and answers false when a twin was first. */
  constructor(
    key: string,
    resourceId: string | null,
    store: (tx: Transaction, reply: Reply, resourceId: string | null) => Promise<boolean>,
  ) {
    this.key = key
    this.resourceId = resourceId
    this.#store = store
  }

  async commit(transaction: Transaction, reply: Reply, resourceId?: string): Promise<void> {
    // A repeat answers with what the first request made; it has nothing to store.
    if (this.resourceId !== null) return
    if (this.called) throw new Error('The idempotency record of this request was committed already.')
    this.called = true
    if (!(await this.#store(transaction, reply, resourceId ?? null))) {
      this.lost = true
      throw new TwinWon()
    }
    transaction.afterCommit(() => {
      this.committed = true
    })
  }
}

/** Undoes the transaction of a request whose twin was first. Never leaves the gateway: the twin's reply is answered instead. */
export class TwinWon extends Error {
  override readonly name = 'TwinWon'
  constructor() {
    super('Another request with this Idempotency-Key has committed.')
  }
}
