/** The bell of simulations, within a process and between two. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSimulationChanges, ringWithin, type SimulationChanges } from '../../../src/apis/kairos/simulations/changes.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import { describeEachDatabase } from '../../support/databases.ts'

describeEachDatabase('changes of simulations', (open) => {
  let store: OwnedStore
  let here: SimulationChanges
  let elsewhere: SimulationChanges
  const [organization, id] = [randomUUID(), randomUUID()]
  beforeAll(async () => {
    store = await open()
    here = await openSimulationChanges(store, 'one')
    elsewhere = await openSimulationChanges(store, 'two')
  })
  afterAll(async () => {
    await here.close()
    await elsewhere.close()
  })

  const change = (simulation: string, fails = false): Promise<void> =>
    store.transaction(organization, async (tx) => {
      await here.announce(tx, simulation)
      if (fails) throw new Error('rolled back')
    })
  const follow = (changes: SimulationChanges, simulation = id, by = organization) => {
    const rings: number[] = []
    return { rings, stop: changes.subscribe(by, simulation, () => rings.push(performance.now())) }
  }
  const until = async (condition: () => boolean): Promise<void> => {
    const deadline = performance.now() + 5_000
    while (!condition() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  test('are heard at the commit, once in each process, and only by those who follow that simulation', async () => {
    const [own, twin, far] = [follow(here), follow(here), follow(elsewhere)]
    const others = [follow(here, randomUUID()), follow(elsewhere, randomUUID()), follow(here, id, randomUUID())]
    await change(id)
    // Before the transaction's caller goes on.
    expect([own.rings.length, twin.rings.length]).toEqual([1, 1])
    await until(() => far.rings.length > 0)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect([own, twin, far].map(({ rings }) => rings.length)).toEqual([1, 1, 1])
    expect(others.map(({ rings }) => rings.length)).toEqual([0, 0, 0])
    twin.stop()
    await change(id)
    expect([own.rings.length, twin.rings.length]).toEqual([2, 1])
    for (const { stop } of [own, far, ...others]) stop()
  })

  test('that are rolled back ring nothing', async () => {
    const undone = randomUUID()
    const [own, far] = [follow(here, undone), follow(elsewhere, undone)]
    await expect(change(undone, true)).rejects.toThrow('rolled back')
    await change(randomUUID())
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect([own.rings, far.rings]).toEqual([[], []])
    own.stop()
    far.stop()
  })

  test('are waited for no longer than asked', async () => {
    const begun = performance.now()
    await ringWithin(new Promise(() => undefined), 30)
    expect(performance.now() - begun).toBeGreaterThan(25)
    await ringWithin(Promise.resolve(), 60_000)
  })
})
