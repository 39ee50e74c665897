/** Idempotency over both databases: replay, reuse, twins, errors, secrets, resources. */
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Statement, Transaction } from '../../../src/gateway/contract.ts'
import { ApiError, conflict } from '../../../src/gateway/errors/catalogue.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { codeOf, world } from './world.ts'

const storedSizes: Statement<{ readonly body: number | null; readonly packed: number | null }, { readonly organization: string }> = {
  text: 'select length(body), length(packed) from specway.idempotency where organization_id = $1',
  bind: ({ organization }) => [organization],
  row: ([body, packed]) => ({ body: body === null ? null : Number(body), packed: packed === null ? null : Number(packed) }),
}
const day = 24 * 60 * 60 * 1000

describeEachDatabase('idempotency', (open, kind) => {
  let store: OwnedStore
  beforeAll(async () => {
    store = await open()
  })

  describe('a repeat', () => {
    test('is answered with the stored status, headers and body, and marked', async () => {
      const { ask, effects } = world(store)
      const key = randomUUID()
      const first = await ask({ key })
      const again = await ask({ key })
      expect(first).toMatchObject({ status: 201, headers: { location: expect.stringContaining('/v1/things/') } })
      expect(again).toEqual({ ...first, headers: { ...first.headers, 'idempotency-replayed': 'true' } })
      expect(await effects()).toBe(1)
    })

    test.each([
      ["in the request's transaction", {}],
      ['of a generated handler', { crud: true }],
      ['outside of a transaction', { transaction: 'none' as const }],
    ])('of a large reply is the same to the byte, and what is stored is small: %s', async (_name, given) => {
      const text = `${'ä "quoted" line\n'.repeat(20_000)}${'\u{1f600}'.repeat(1_000)}`
      const { ask, organizations } = world(store, given, async ({ tx, effect, handle, transaction }) => {
        const act = async (own: Transaction) => {
          const reply = { status: 201, body: { ...(await effect(own)), text } }
          if (tx === null) await handle.commit(own, reply)
          return reply
        }
        return tx === null ? transaction(act) : act(tx)
      })
      const key = randomUUID()
      const first = await ask({ key })
      expect(JSON.parse(first.body).text).toBe(text)
      expect(await ask({ key })).toEqual({ ...first, headers: { ...first.headers, 'idempotency-replayed': 'true' } })
      const [row] = await store.read(organizations.first, storedSizes, { organization: organizations.first })
      expect(row).toEqual({ body: null, packed: expect.any(Number) })
      expect(row?.packed).toBeLessThan(20_000)
    })

    test('never calls a handler that has not said that it does nothing but SQL', async () => {
      const { ask, calls } = world(store)
      const key = randomUUID()
      for (let index = 0; index < 4; index++) await ask({ key })
      expect(calls()).toBe(1)
    })

    test('without a key is another effect', async () => {
      const { ask, effects } = world(store)
      await ask()
      await ask()
      expect(await effects()).toBe(2)
    })

    test('with the members of its body in another order is the same request', async () => {
      const { ask, effects } = world(store)
      const key = randomUUID()
      await ask({ key, body: { a: 1, b: { c: [1, 2], d: null } } })
      expect(await ask({ key, body: { b: { d: null, c: [1, 2] }, a: 1 } })).toMatchObject({ headers: { 'idempotency-replayed': 'true' } })
      expect(await effects()).toBe(1)
    })

    test.each([
      ['body', { body: { name: 'other' } }],
      ['query', { query: 'dry=1' }],
    ])('with another %s is 409 IDEMPOTENCY_KEY_REUSE and does nothing', async (_name, other) => {
      const { ask, effects } = world(store)
      const key = randomUUID()
      await ask({ key })
      const reused = await ask({ key, ...other })
      expect(reused.status).toBe(409)
      expect(codeOf(reused)).toBe('IDEMPOTENCY_KEY_REUSE')
      expect(await effects()).toBe(1)
    })

    test.each([
      ['identity', { who: 'key:key_2' }],
      ['path', { path: '/v1/things/x' }],
    ])('under another %s is another key', async (_name, other) => {
      const { ask, effects } = world(store)
      const key = randomUUID()
      await ask({ key })
      const second = await ask({ key, ...other })
      expect(second.headers).not.toHaveProperty('idempotency-replayed')
      expect(await effects()).toBe(2)
    })

    test('of another organization never sees the reply', async () => {
      const { ask, effects, organizations } = world(store)
      const key = randomUUID()
      const first = await ask({ key })
      const foreign = await ask({ key, organization: organizations.second })
      expect(foreign.body).not.toBe(first.body)
      expect(await effects()).toBe(1)
      expect(await effects(organizations.second)).toBe(1)
    })

    test('is a new request 24 hours later, and then replays the new reply', async () => {
      const { ask, effects, clock } = world(store)
      const key = randomUUID()
      const first = await ask({ key })
      clock.advance(day - 1_000)
      expect((await ask({ key })).body).toBe(first.body)
      clock.advance(1_000)
      const second = await ask({ key })
      expect(second.body).not.toBe(first.body)
      expect((await ask({ key })).body).toBe(second.body)
      expect(await effects()).toBe(2)
    })
  })

  describe('a key', () => {
    test.each([
      ['empty', ''],
      ['blank', '   '],
      ['of 256 characters', 'k'.repeat(256)],
    ])('%s is an issue', async (_name, key) => {
      const { ask, calls } = world(store)
      const answer = await ask({ key })
      expect(answer.status).toBe(400)
      expect(JSON.parse(answer.body).error.details.issues).toEqual([
        { path: 'Idempotency-Key', in: 'header', message: expect.stringMatching(/^String must contain at (most 255|least 1) character/) },
      ])
      expect(calls()).toBe(0)
    })

    test('of 255 characters is one', async () => {
      expect((await world(store).ask({ key: 'k'.repeat(255) })).status).toBe(201)
    })
  })

  describe('twins', () => {
    test.each([false, true])('twenty at once make one effect, and all get its reply (generated handler: %s)', async (crud) => {
      const { ask, effects } = world(store, { crud })
      const key = randomUUID()
      const answers = await Promise.all(Array.from({ length: 20 }, () => ask({ key })))
      expect(await effects()).toBe(1)
      expect(new Set(answers.map((answer) => answer.body)).size).toBe(1)
      expect(answers.filter((answer) => answer.headers['idempotency-replayed'] === undefined)).toHaveLength(1)
    })

    test('with another request are refused whatever comes first', async () => {
      const { ask, effects } = world(store)
      const key = randomUUID()
      const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => ask({ key, body: { name: index % 2 === 0 ? 'a' : 'b' } })))
      expect(await effects()).toBe(1)
      const refused = answers.filter((answer) => answer.status === 409)
      expect(refused.map(codeOf)).toEqual(Array.from({ length: 5 }, () => 'IDEMPOTENCY_KEY_REUSE'))
    })

    test.skipIf(kind === 'pglite')(
      'while the first works, the second waits five seconds and is then 409 IDEMPOTENCY_IN_PROGRESS',
      async () => {
        let release: () => void = () => undefined
        let begun: () => void = () => undefined
        const working = new Promise<void>((resolve) => {
          begun = resolve
        })
        const released = new Promise<void>((resolve) => {
          release = resolve
        })
        const { ask, effects, pauses } = world(store, {}, async ({ tx, effect }) => {
          if (tx === null) throw new Error('no transaction')
          const thing = await effect(tx)
          begun()
          await released
          return { status: 201, body: thing }
        })
        const key = randomUUID()
        const first = ask({ key })
        await working
        const second = await ask({ key })
        expect(second).toMatchObject({ status: 409, headers: { 'retry-after': '1' } })
        expect(codeOf(second)).toBe('IDEMPOTENCY_IN_PROGRESS')
        expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(5_000)
        release()
        const done = await first
        expect((await ask({ key })).body).toBe(done.body)
        expect(await effects()).toBe(1)
      },
    )
  })

  describe('errors', () => {
    test('of the handler are stored after its effect was rolled back', async () => {
      let taken = true
      const { ask, effects, calls } = world(store, {}, async ({ tx, effect }) => {
        if (tx === null) throw new Error('no transaction')
        const thing = await effect(tx)
        if (taken) throw conflict('name_taken', 'The name is taken.')
        return { status: 201, body: thing }
      })
      const key = randomUUID()
      const first = await ask({ key })
      taken = false
      const again = await ask({ key })
      expect(first.status).toBe(409)
      expect(again).toEqual({ ...first, headers: { ...first.headers, 'idempotency-replayed': 'true' } })
      expect(calls()).toBe(1)
      expect(await effects()).toBe(0)
    })

    test.each([
      ['a 429', () => new ApiError('CONCURRENCY_LIMITED', { headers: { 'retry-after': '5' } })],
      ['a 503', () => new ApiError('UNAVAILABLE')],
      ['a fault of ours', () => new TypeError('x is not a function')],
    ])('%s is never stored: the key stays free', async (_name, error) => {
      let fails = true
      const { ask, effects } = world(store, {}, async ({ tx, effect }) => {
        if (tx === null) throw new Error('no transaction')
        const thing = await effect(tx)
        if (fails) throw error()
        return { status: 201, body: thing }
      })
      const key = randomUUID()
      await ask({ key }).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(TypeError))
      fails = false
      const again = await ask({ key })
      expect(again.status).toBe(201)
      expect(again.headers).not.toHaveProperty('idempotency-replayed')
      expect(await effects()).toBe(1)
    })
  })

  describe('secrets', () => {
    const stored: Statement<string, { readonly organization: string }> = {
      text: 'select coalesce(body, $2) || coalesce(sealed, $2) from specway.idempotency where organization_id = $1',
      bind: ({ organization }) => [organization, ''],
      row: ([text]) => String(text),
    }
    const secret = 'kai_live_0123456789abcdefghijABCDEFGHIJ01'

    test('that are shown once are stored encrypted, and replays show them again', async () => {
      const redact = { request: { always: [], replay: [] }, response: { always: [], replay: ['/secret', '/keys/*/secret'] } }
      const { ask, organizations } = world(store, { redact }, async () => ({
        status: 201,
        body: { id: 'key_1', secret, keys: [{ secret }, { secret: `${secret}b` }] },
      }))
      const key = randomUUID()
      const first = await ask({ key })
      const again = await ask({ key })
      expect(again.body).toBe(first.body)
      const [text] = await store.read(organizations.first, stored, { organization: organizations.first })
      expect(text).not.toContain(secret)
      expect(text).toContain('[redacted]')
    })

    test('under x-redact are in no store, and a replay shows that', async () => {
      const redact = { request: { always: [], replay: [] }, response: { always: ['/user/token'], replay: [] } }
      const { ask, organizations } = world(store, { redact }, async () => ({ status: 201, body: { user: { token: secret, name: 'ada' } } }))
      const key = randomUUID()
      expect((await ask({ key })).body).toContain(secret)
      expect(JSON.parse((await ask({ key })).body)).toEqual({ user: { token: '[redacted]', name: 'ada' } })
      const [text] = await store.read(organizations.first, stored, { organization: organizations.first })
      expect(text).not.toContain(secret)
    })
  })

  describe('without a transaction of the request (x-transaction: none)', () => {
    const detached = { transaction: 'none' } as const

    test('the record commits with the effect, and twins make one effect', async () => {
      const { ask, effects } = world(store, detached, async ({ handle, effect, transaction }) =>
        transaction(async (tx) => {
          const reply = { status: 201, body: await effect(tx) }
          await handle.commit(tx, reply)
          return reply
        }),
      )
      const key = randomUUID()
      const answers = await Promise.all(Array.from({ length: 10 }, () => ask({ key })))
      expect(await effects()).toBe(1)
      expect(new Set(answers.map((answer) => answer.body)).size).toBe(1)
      expect((await ask({ key })).headers['idempotency-replayed']).toBe('true')
    })

    test('a twin in the same process does no work of its own', async () => {
      let calls = 0
      const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      const { ask } = world(store, detached, async ({ handle, effect, transaction }) => {
        calls += 1
        begun.resolve()
        await gate.promise
        return transaction(async (tx) => {
          const reply = { status: 201, body: await effect(tx) }
          await handle.commit(tx, reply)
          return reply
        })
      })
      const key = randomUUID()
      const first = ask({ key })
      await begun.promise
      const twin = await ask({ key })
      expect([twin.status, JSON.parse(twin.body).error.code, twin.headers['retry-after']]).toEqual([409, 'IDEMPOTENCY_IN_PROGRESS', '1'])
      gate.resolve()
      expect((await first).status).toBe(201)
      expect((await ask({ key })).body).toBe((await first).body)
      expect(calls).toBe(1)
    })

    test('a refusal that says when to ask again is not kept', async () => {
      let busy = true
      const { ask } = world(store, detached, async ({ handle, effect, transaction }) => {
        if (busy) throw new ApiError('CONFLICT', { headers: { 'Retry-After': '1' } })
        return transaction(async (tx) => {
          const reply = { status: 201, body: await effect(tx) }
          await handle.commit(tx, reply)
          return reply
        })
      })
      const key = randomUUID()
      expect((await ask({ key })).status).toBe(409)
      busy = false
      expect((await ask({ key })).status).toBe(201)
    })

    test('an effect that is rolled back takes the record with it', async () => {
      let fails = true
      const { ask, effects } = world(store, detached, async ({ handle, effect, transaction }) =>
        transaction(async (tx) => {
          const reply = { status: 201, body: await effect(tx) }
          await handle.commit(tx, reply)
          if (fails) throw new ApiError('UNAVAILABLE')
          return reply
        }),
      )
      const key = randomUUID()
      expect((await ask({ key })).status).toBe(503)
      fails = false
      expect((await ask({ key })).headers).not.toHaveProperty('idempotency-replayed')
      expect(await effects()).toBe(1)
    })

    describe('a handler that succeeds and forgets the key', () => {
      const forgetful = () => {
        let count = 0
        return async () => ({ status: 200, body: { count: ++count } })
      }

      test('is a fault that whoever writes it sees', async () => {
        const { ask } = world(store, detached, forgetful())
        await expect(ask({ key: randomUUID() })).rejects.toThrow('createThing: the handler runs outside of a transaction')
        expect((await ask()).status).toBe(200)
      })

      test('is told of where that does not throw, and its reply stored by itself', async () => {
        const faults: Error[] = []
        const { ask } = world(store, detached, forgetful(), { onUncommitted: (error) => faults.push(error) })
        const key = randomUUID()
        await ask({ key })
        const again = await ask({ key })
        expect([JSON.parse(again.body), again.headers['idempotency-replayed']]).toEqual([{ count: 1 }, 'true'])
        expect(faults.map(({ name }) => name)).toEqual(['UncommittedKey'])
      })

      test('is none where it failed: the refusal is stored', async () => {
        let count = 0
        const { ask } = world(store, detached, async () => ({ status: 409, body: { count: ++count } }))
        const key = randomUUID()
        await ask({ key })
        expect(JSON.parse((await ask({ key })).body)).toEqual({ count: 1 })
      })

      test('is none where a service behind the gateway had the effect', async () => {
        const upstream = { url: 'http://127.0.0.1:1', timeoutMs: 1_000, retries: 0, headers: {} }
        const { ask } = world(store, { ...detached, upstream }, forgetful())
        const key = randomUUID()
        await ask({ key })
        expect(JSON.parse((await ask({ key })).body)).toEqual({ count: 1 })
      })
    })

    test('committing twice is a fault of the handler', async () => {
      const { ask } = world(store, detached, async ({ handle, transaction }) =>
        transaction(async (tx) => {
          const reply = { status: 200, body: {} }
          await handle.commit(tx, reply)
          await handle.commit(tx, reply)
          return reply
        }),
      )
      await expect(ask({ key: randomUUID() })).rejects.toThrow('committed already')
    })
  })

  describe('with a resource (x-idempotent: resource)', () => {
    test('a repeat finds the resource and answers with it as it is now', async () => {
      const state = { runs: 0, status: 'queued' }
      const { ask, effects } = world(store, { idempotent: 'resource', transaction: 'none' }, async ({ handle, effect, transaction }) => {
        if (handle.resourceId !== null) return { status: 200, body: { id: handle.resourceId, status: state.status } }
        state.runs++
        return transaction(async (tx) => {
          const { id } = await effect(tx)
          const reply = { status: 202, body: { id, status: state.status }, headers: { location: `/v1/runs/${id}` } }
          await handle.commit(tx, reply, id)
          return reply
        })
      })
      const key = randomUUID()
      const first = await ask({ key })
      state.status = 'completed'
      const again = await ask({ key })
      expect(again).toMatchObject({ status: 202, headers: { location: first.headers.location, 'idempotency-replayed': 'true' } })
      expect(JSON.parse(again.body)).toEqual({ ...JSON.parse(first.body), status: 'completed' })
      expect(codeOf(await ask({ key, body: { other: 1 } }))).toBe('IDEMPOTENCY_KEY_REUSE')
      expect(state.runs).toBe(1)
      expect(await effects()).toBe(1)
    })

    test('a resource that is gone by then is its own answer', async () => {
      const { ask } = world(store, { idempotent: 'resource', transaction: 'none' }, async ({ handle, effect, transaction }) => {
        if (handle.resourceId !== null) throw new ApiError('NOT_FOUND')
        return transaction(async (tx) => {
          const { id } = await effect(tx)
          const reply = { status: 201, body: { id } }
          await handle.commit(tx, reply, id)
          return reply
        })
      })
      const key = randomUUID()
      await ask({ key })
      expect((await ask({ key })).status).toBe(404)
    })
  })
})
