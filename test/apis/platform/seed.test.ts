/** Keys that a start makes, and that a later start takes back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OwnedStore } from '../../../src/store/store.ts'
import { openMemory } from '../../support/databases.ts'
import { startSpecway } from '../../support/specway.ts'

let store: OwnedStore
beforeAll(async () => {
  store = await openMemory()
})
afterAll(() => store.close())

async function statusOf(key: string, env: Readonly<Record<string, string>>): Promise<number> {
  const specway = await startSpecway({ store, env })
  try {
    return (await specway.call('GET', '/v1/robots', { key })).status
  } finally {
    await specway.close()
  }
}

test('the unlimited keys of contract tests end with the first start that does not ask for them, with demo keys or without', async () => {
  for (const DEMO of ['1', '0']) {
    expect(await statusOf('kai_live_contract', { DEMO, CONTRACT_KEYS: '1' })).toBe(200)
    expect(await statusOf('kai_live_contract', { DEMO })).toBe(401)
  }
})

test('the demo keys end with the first start that does without them, and come back', async () => {
  expect(await statusOf('kai_live_demo', { DEMO: '1' })).toBe(200)
  expect(await statusOf('kai_live_demo', { DEMO: '0' })).toBe(401)
  expect(await statusOf('kai_live_demo', { DEMO: '1' })).toBe(200)
})
