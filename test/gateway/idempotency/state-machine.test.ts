/** Random batches of parallel requests with few keys, against what must hold of every history. */
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { ApiError, conflict } from '../../../src/gateway/errors/catalogue.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { codeOf, world } from './world.ts'

/** mulberry32: a failing seed can be run again. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
const day = 24 * 60 * 60 * 1000

/** What the model knows of a key: the request that holds it and its answer. */
interface Held {
  readonly body: string
  readonly answer: string
}

describeEachDatabase('idempotency, any history', (open) => {
  let store: OwnedStore
  beforeAll(async () => {
    store = await open()
  })

  test.each([
    [1, false],
    [2, true],
    [3, false],
    [4, true],
  ])(
    'seed %i (generated handler: %s): one effect a key, one answer a key, reuse refused, errors kept, 503 never kept',
    async (seed, crud) => {
      const next = random(seed)
      const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
      const made = new Map<string, number>()
      const subject = world(store, { crud }, async ({ x, tx, effect }) => {
        if (tx === null) throw new Error('no transaction')
        const thing = await effect(tx)
        const wish = x.input === null ? '' : (x.input.body as { wish: string }).wish
        if (wish === 'conflict') throw conflict('name_taken', 'The name is taken.')
        if (wish === 'down') throw new ApiError('UNAVAILABLE')
        return { status: 201, body: { ...thing, wish } }
      })
      const keys = [randomUUID(), randomUUID(), randomUUID()]
      const held = new Map<string, Held>()
      let expected = 0

      for (let round = 0; round < 25; round++) {
        const asked = Array.from({ length: 1 + Math.floor(next() * 6) }, () => ({
          key: pick(keys),
          wish: pick(['a', 'b', 'conflict', 'down']),
        }))
        const answers = await Promise.all(
          asked.map(async ({ key, wish }) => ({ key, wish, answer: await subject.ask({ key, body: { wish } }) })),
        )
        for (const key of keys) {
          const own = answers.filter((entry) => entry.key === key)
          const before = held.get(key)
          // Whoever holds the key after this round: as before, or the one request of this round that was kept.
          const kept = own.filter((entry) => [201, 409].includes(entry.answer.status) && codeOf(entry.answer) !== 'IDEMPOTENCY_KEY_REUSE')
          const holder = before ?? (kept[0] === undefined ? undefined : { body: kept[0].wish, answer: shown(kept[0].answer.body) })
          if (before === undefined && holder !== undefined) {
            held.set(key, holder)
            if (holder.body === 'a' || holder.body === 'b') expected++
          }
          for (const { wish, answer } of own) {
            if (holder !== undefined && wish === holder.body) expect(shown(answer.body)).toBe(holder.answer)
            else if (answer.status === 503) expect(wish).toBe('down')
            else expect(codeOf(answer)).toBe('IDEMPOTENCY_KEY_REUSE')
          }
          const fresh = own.filter((entry) => entry.answer.status === 201 && entry.answer.headers['idempotency-replayed'] === undefined)
          made.set(key, (made.get(key) ?? 0) + fresh.length)
          expect(fresh.length).toBeLessThanOrEqual(before === undefined ? 1 : 0)
        }
        expect(await subject.effects()).toBe(expected)
        if (next() < 0.15) {
          subject.clock.advance(day)
          held.clear()
        }
      }
      expect(expected).toBeGreaterThan(0)
    },
  )
})

/** An answer without its request id: errors of twins that ran at once differ in nothing else. */
const shown = (body: string): string => body.replace(/"requestId":"[^"]*"/, '"requestId":""')
