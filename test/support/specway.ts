/** The whole service on a fresh database, without a socket: every answer is held against the documents. */
import { inject } from 'vitest'
import { users } from '../../generated/platform/tables.ts'
import { insertKey, keySchemeOf, prefixOf } from '../../src/apis/platform/keys/rows.ts'
import { makeOrganization } from '../../src/apis/platform/organizations/rows.ts'
import { readConfig } from '../../src/config.ts'
import type { ApiContract } from '../../src/gateway/contract.ts'
import { createLog } from '../../src/gateway/records/log.ts'
import { createIds } from '../../src/store/ids.ts'
import type { OwnedStore } from '../../src/store/store.ts'
import { openService, type Service, type ServiceOptions } from '../../src/wiring/service.ts'
import { type TestClock, testClock } from './clock.ts'
import { openMemory } from './databases.ts'
import { witness } from './witness.ts'

export interface TestOrganization {
  readonly id: string
  readonly ownerId: string
  /** A key of an API with the given scopes (default: all). */
  key(
    api: string,
    scopes?: readonly string[],
    options?: { readonly expiresAt?: Date },
  ): Promise<{ readonly id: string; readonly secret: string }>
  /** Sets the plan in an API. */
  plan(api: string, plan: string): Promise<void>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** Parsed JSON; the text of a stream of lines; undefined without a body. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely; the witness has checked them against their schemas
  readonly body: any
  readonly response: Response
}

export interface TestSpecway {
  readonly service: Service
  readonly clock: TestClock
  readonly apis: readonly ApiContract[]
  /** JSON in, JSON out. `key` is sent as a bearer; other credentials through `headers`. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
  organization(name?: string): Promise<TestOrganization>
  close(): Promise<void>
}
export interface CallOptions {
  readonly key?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as it is. */
  readonly text?: string
  readonly signal?: AbortSignal
}

export interface StartOptions {
  /** Default: a fresh PGlite in memory. The caller closes a store of its own. */
  readonly store?: OwnedStore
  readonly clock?: TestClock
  readonly env?: Readonly<Record<string, string>>
  /** Background work runs by itself. Default false: tests call it. */
  readonly background?: boolean
  /** Faults. */
  readonly service?: Pick<ServiceOptions, 'handlers' | 'limitStore'>
}

export async function startSpecway(options: StartOptions = {}): Promise<TestSpecway> {
  const clock = options.clock ?? testClock()
  const store = options.store ?? (await openMemory())
  const config = readConfig({
    NODE_ENV: 'test',
    DATA_DIR: `${inject('runFolder')}/data-${process.pid}`,
    ADMIN_EMAIL: 'owner@example.com',
    ADMIN_PASSWORD: 'a password for tests',
    ...options.env,
  })
  const service = await openService(config, {
    clock,
    store,
    log: createLog({ level: process.env.TEST_LOG ?? 'silent' }),
    background: options.background ?? false,
    ...options.service,
  })
  await service.begin()
  const runFolder = inject('runFolder')
  const ids = createIds('base36', clock)
  const { contracts } = await import('../../src/wiring/handlers.ts')

  return {
    service,
    clock,
    apis: contracts,
    async call(method, path, { key, headers, body, text, signal } = {}) {
      const response = await service.gateway.app.request(path, {
        method,
        headers: {
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(text !== undefined && { body: text }),
        ...(signal !== undefined && { signal }),
      })
      await witness(runFolder, method, path, response)
      const stream = response.headers.get('content-type')?.startsWith('text/event-stream') === true
      const content = stream ? '' : await response.clone().text()
      const lines = response.headers.get('content-type')?.startsWith('application/x-ndjson') === true
      const parsed = content === '' ? undefined : lines ? content : JSON.parse(content)
      return { status: response.status, headers: response.headers, body: parsed, response }
    },
    async organization(name = 'Test organization') {
      const ownerId = ids.create('usr_')
      const now = clock.now()
      const made = await store.system(async (tx) => {
        await tx.db.insert(users).values({ id: ownerId, name: 'Owner', email: `${ownerId}@example.com`, created_at: now })
        return makeOrganization(tx, ids, contracts, name, ownerId, now)
      })
      return {
        id: made.id,
        ownerId,
        async key(api, scopes, more = {}) {
          const contract = contracts.find((candidate) => candidate.id === api)
          const scheme = contract === undefined ? null : keySchemeOf(contract)
          const prefix = scheme === null ? null : prefixOf(scheme, 'live')
          if (scheme === null || prefix === null) throw new Error(`${api} has no keys.`)
          const { row, secret } = await store.transaction(made.id, (tx) =>
            insertKey(
              { tx, store, ids, clock },
              {
                api,
                name: 'test',
                prefix,
                scopes: scopes ?? Object.keys(scheme.scopes),
                mode: 'live',
                createdBy: null,
                expiresAt: more.expiresAt ?? null,
              },
            ),
          )
          return { id: row.id, secret }
        },
        async plan(api, plan) {
          const { subscriptions } = await import('../../generated/platform/tables.ts')
          const { and, eq } = await import('drizzle-orm')
          const { planChannel } = await import('../../src/apis/platform/subscriptions/plans.ts')
          await store.transaction(made.id, async (tx) => {
            await tx.db
              .update(subscriptions)
              .set({ plan })
              .where(and(eq(subscriptions.organization_id, made.id), eq(subscriptions.api, api)))
            await store.notify(tx, planChannel, made.id)
          })
        },
      }
    },
    async close() {
      await service.close()
      if (options.store === undefined) await store.close()
    },
  }
}
