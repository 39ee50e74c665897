/** The generated handlers of a document that a test wrote, over a database, called as the pipeline calls them. */

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AnyHandler, ApiContract, CrudContract, OperationContract, Reply, Transaction } from '../../../src/gateway/contract.ts'
import { crudHandlers } from '../../../src/store/crud/handlers.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import type { Project } from '../../compiler/migrations/project.ts'
import type { ModelWish } from '../../compiler/model/api-model.ts'

export const ours = '00000000-0000-7000-8000-000000000001'
export const theirs = '00000000-0000-7000-8000-000000000002'

export interface Call {
  readonly organization?: string
  readonly path?: Record<string, unknown>
  readonly query?: Record<string, unknown>
  readonly body?: unknown
}
export interface Service {
  readonly handlers: Readonly<Record<string, AnyHandler>>
  /** Moves by a second with every call. */
  now: Date
  call(operationId: string, call?: Call): Promise<Reply>
  /** As `call`, within a transaction that the test holds. Not for reads. */
  callIn(tx: Transaction, operationId: string, call?: Call): Promise<Reply>
  /** What is stored of a robot's secret. */
  sealedOf(id: string): Promise<string>
}

interface CrudModule {
  readonly crud: readonly CrudContract[]
}

/** `wish` must be what `project` was generated from. */
export async function serve(project: Project, wish: ModelWish, store: OwnedStore): Promise<Service> {
  const id = wish.id ?? 'artemis'
  const file = pathToFileURL(join(project.root, 'generated', id, 'crud.ts')).href
  const { crud }: CrudModule = await import(/* @vite-ignore */ file)
  const operations = Object.entries(wish.operations ?? {}).map(
    ([operationId, { method, path }]) => ({ operationId, method, path }) as unknown as OperationContract,
  )
  const api = {
    id,
    mount: '/v1',
    pagination: wish.pagination ?? 'page',
    references: wish.references ?? 404,
    times: wish.times ?? 'seconds',
    ids: 'base36',
    operations,
    crud,
  } as unknown as ApiContract
  const handlers = crudHandlers(api, {
    read: (organization, statement, values) => store.read(organization, statement, values),
    seal: (text, context) => `sealed(${context}):${text}`,
    cursorKeys: [Buffer.alloc(32, 1), Buffer.alloc(32, 2)],
  })
  let count = 0
  const ids = {
    create: (prefix: string) => {
      count += 1
      return `${prefix}${String(count).padStart(8, '0')}`
    },
    uuid: () => {
      count += 1
      return `00000000-0000-7000-9000-${String(count).padStart(12, '0')}`
    },
  }
  const prepared = (operationId: string, { organization = ours, path = {}, query = {}, body }: Call) => {
    service.now = new Date(service.now.getTime() + 1000)
    const { now } = service
    return {
      handler: handlers[operationId] as unknown as (context: object, request: object) => Promise<Reply>,
      base: {
        api,
        organization,
        operation: operations.find((operation) => operation.operationId === operationId),
        clock: { now: () => now, monotonicMs: () => 0 },
        ids,
      },
      request: { path, query, body, headers: {}, cookies: {} },
    }
  }
  const service: Service = {
    handlers,
    sealedOf: async (id) => {
      const text = 'select secret from artemis.robots where id = $1'
      const [row] = await store.read(ours, { text, bind: () => [id], row: ([secret]) => Buffer.from(secret as Uint8Array).toString() }, {})
      return row ?? ''
    },
    now: new Date('2026-03-23T12:00:00.123Z'),
    call: (operationId, call = {}) => {
      const { handler, base, request } = prepared(operationId, call)
      if ('detached' in handler)
        return handler({ ...base, transaction: (work: never) => store.transaction(base.organization, work) }, request)
      return store.transaction(base.organization, (tx) => handler({ ...base, tx, db: tx.db }, request))
    },
    callIn: (tx, operationId, call = {}) => {
      const { handler, base, request } = prepared(operationId, call)
      return handler({ ...base, tx, db: tx.db }, request)
    },
  }
  return service
}
