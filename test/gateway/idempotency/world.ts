/** An idempotent operation whose effect is a row of `specway.files`, over a real database. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { IdempotencyHandle, OperationContract, Reply, Statement, Transaction } from '../../../src/gateway/contract.ts'
import { ApiError } from '../../../src/gateway/errors/catalogue.ts'
import { failureReply } from '../../../src/gateway/errors/render.ts'
import type { Exchange } from '../../../src/gateway/exchange.ts'
import { type IdempotencyDeps, idempotencyStep } from '../../../src/gateway/idempotency/index.ts'
import type { Sealer } from '../../../src/gateway/idempotency/stored-reply.ts'
import type { FinishedReply, RouteWork } from '../../../src/gateway/steps.ts'
import { uniqueViolation } from '../../../src/store/sql-error.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import { testClock } from '../../support/clock.ts'
import { api, operation } from '../../support/contracts.ts'
import { exchange, identity, withBody } from '../../support/exchange.ts'

const key = randomBytes(32)
export const sealer: Sealer = {
  encrypt(plaintext, context) {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context))
    return Buffer.concat([nonce, cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
  },
  decrypt(sealed, context) {
    const bytes = Buffer.from(sealed, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      .setAAD(Buffer.from(context))
      .setAuthTag(bytes.subarray(-16))
    return decipher.update(bytes.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
  },
}

const insertEffect: Statement<null, { readonly organization: string; readonly id: string; readonly name: string }> = {
  text: `insert into specway.files (organization_id, id, name, media_type, size_bytes, sha256, created_at) values ($1, $2, $3, 'x/y', 0, '', now())`,
  bind: ({ organization, id, name }) => [organization, id, name],
  row: () => null,
}
const countEffects: Statement<number, { readonly organization: string; readonly name: string }> = {
  text: 'select count(*)::int from specway.files where organization_id = $1 and name = $2',
  bind: ({ organization, name }) => [organization, name],
  row: ([count]) => Number(count),
}

export interface Asked {
  readonly key?: string
  readonly body?: unknown
  readonly who?: string
  readonly organization?: string
  readonly path?: string
  readonly query?: string
  /** Name of the effect; default: that of this world. */
  readonly name?: string
}

/** What the handler does, given the transaction (null for `x-transaction: none`). */
export type Behaviour = (call: {
  readonly x: Exchange
  readonly handle: IdempotencyHandle
  readonly tx: Transaction | null
  effect(tx: Transaction): Promise<{ readonly id: string; readonly name: string }>
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
}) => Promise<Reply>

let made = 0

export function world(
  store: OwnedStore,
  given: Partial<OperationContract> = {},
  behaviour?: Behaviour,
  more: Pick<IdempotencyDeps, 'onUncommitted'> = {},
) {
  const clock = testClock()
  const contract = api([])
  const name = `effect_${++made}_${randomBytes(4).toString('hex')}`
  const organizations = { first: `org_${name}`, second: `other_${name}` }
  const own = operation({
    operationId: 'createThing',
    method: 'post',
    path: '/things',
    idempotent: 'reply',
    transaction: 'request',
    security: [[{ scheme: 'ApiKey', scopes: [] }]],
    ...given,
  })
  let calls = 0
  const finish = (_x: Exchange, reply: Reply): FinishedReply => ({
    status: reply.status,
    headers: { 'content-type': 'application/json', ...reply.headers },
    body: JSON.stringify(reply.body),
    value: reply.body,
  })
  let effectName = name
  const effect = (organization: string) => async (tx: Transaction) => {
    const id = `file_${randomBytes(8).toString('hex')}`
    await tx.run(insertEffect, { organization, id, name: effectName })
    return { id, name: effectName }
  }
  const usual: Behaviour = async ({ tx, effect: act }) => {
    if (tx === null) throw new Error('no transaction')
    const thing = await act(tx)
    return { status: 201, body: thing, headers: { location: `/v1/things/${thing.id}` } }
  }
  const work: RouteWork = {
    onlySql: own.crud,
    async run(x, handle, tx) {
      calls++
      const organization = x.identity?.organization ?? ''
      const reply = await (behaviour ?? usual)({
        x,
        handle,
        tx,
        effect: effect(organization),
        transaction: (inner) => store.transaction(organization, inner),
      })
      return finish(x, reply)
    },
    finish,
    fail: (x, error) => failureReply(error, x.requestId, undefined),
  }
  const pauses: number[] = []
  const step = idempotencyStep(contract, own, {
    store,
    sealer,
    clock,
    uniqueViolation,
    ...more,
    async sleep(ms) {
      pauses.push(ms)
      clock.advance(ms)
      // Far shorter, and still long enough for a twin to do something.
      await new Promise((resolve) => setTimeout(resolve, 20))
    },
  })
  const ask = async (
    asked: Asked = {},
  ): Promise<{ readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }> => {
    effectName = asked.name ?? name
    const x = exchange({
      method: 'POST',
      path: asked.path ?? '/v1/things',
      query: asked.query ?? '',
      headers: asked.key === undefined ? {} : { 'idempotency-key': asked.key },
      identity: identity({ id: asked.who ?? 'key:key_1', organization: asked.organization ?? organizations.first }),
      input: withBody(asked.body ?? { name: 'r2' }),
      requestId: `req_${calls}`,
    })
    try {
      const { status, headers, body } = await step.around(x, work)
      return { status, headers, body: String(body) }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const { status, headers, body } = work.fail(x, error)
      return { status, headers, body: String(body) }
    }
  }
  const effects = async (organization = organizations.first, of = name): Promise<number> =>
    (await store.read(organization, countEffects, { organization, name: of }))[0] ?? -1
  return { ask, effects, clock, pauses, organizations, name, calls: () => calls }
}

export const codeOf = (answer: { readonly body: string }): string | undefined => JSON.parse(answer.body).error?.code
