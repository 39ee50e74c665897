/** The plans that an instance keeps in memory. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openPlans, type Plans } from '../../../src/apis/platform/subscriptions/plans.ts'
import type { OwnedStore, Store } from '../../../src/store/store.ts'
import { contracts } from '../../../src/wiring/handlers.ts'
import { testClock } from '../../support/clock.ts'
import { openMemory } from '../../support/databases.ts'

const organization = '019d1a2c-7b40-7cc2-9f0e-3d5b8a6f1e42'
let store: OwnedStore
let plans: Plans
/** Reads of the database, each held until it is let go. */
let reads: (() => void)[] = []
let held = false
let failing = false
const clock = testClock()

beforeAll(async () => {
  store = await openMemory()
  const watched: Pick<Store, 'listen' | 'system'> = {
    listen: (...given) => store.listen(...given),
    async system(work) {
      await new Promise<void>((resolve) => {
        reads.push(resolve)
        if (!held) resolve()
      })
      if (failing) throw new Error('The database is away.')
      return store.system(work)
    },
  }
  plans = await openPlans(watched, clock, contracts)
})
beforeEach(() => {
  plans.forget('')
  reads = []
  held = false
  failing = false
})
afterAll(async () => {
  await plans.close()
  await store.close()
})
const letGo = () => {
  for (const resolve of reads) resolve()
}

test('many who ask at one moment cost one read, and later ones none', async () => {
  held = true
  const asked = Array.from({ length: 100 }, () => plans.planOf(organization, 'artemis'))
  const elsewhere = plans.planOf(organization, 'platform')
  letGo()
  const found = await Promise.all(asked)
  expect(new Set(found).size).toBe(1)
  expect((await elsewhere).name).toBeDefined()
  expect(reads).toHaveLength(2)
  expect(plans.planOf(organization, 'artemis')).toBe(found[0])
  expect(reads).toHaveLength(2)
})

test('who asks after a change does not wait for a read from before it', async () => {
  held = true
  const before = plans.planOf(organization, 'artemis')
  plans.forget(organization)
  const after = plans.planOf(organization, 'artemis')
  const another = plans.planOf(organization, 'artemis')
  expect(reads).toHaveLength(2)
  letGo()
  await Promise.all([before, after, another])
  // The end of the older read has not ended the newer one's sharing, nor is what it found kept.
  expect(plans.planOf(organization, 'artemis')).toBe(await after)
})

test('a read that fails fails all who waited for it, and is tried again by the next', async () => {
  failing = true
  const asked = [plans.planOf(organization, 'artemis'), plans.planOf(organization, 'artemis')]
  const outcomes = await Promise.allSettled(asked)
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(reads).toHaveLength(1)
  failing = false
  expect((await plans.planOf(organization, 'artemis')).name).toBe('starter')
})

test('a transaction reads by itself: it waits for nobody, on one connection', async () => {
  held = true
  const outside = plans.planOf(organization, 'artemis')
  const inside = await store.transaction(organization, async (tx) => plans.planOf(organization, 'artemis', tx))
  expect(inside.name).toBe('starter')
  letGo()
  await outside
})
